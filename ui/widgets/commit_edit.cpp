#include "ui/widgets/commit_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QTextLayout>
#include <QtMath>

namespace jiheng::ui {

CommitTextEdit::CommitTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(6);
  connect(this, &QPlainTextEdit::textChanged, this, &CommitTextEdit::fit);
  fit();
}

void CommitTextEdit::setStoredText(const QString& text) {
  m_stored = text;
  if (toPlainText() != text) setPlainText(text);
}

void CommitTextEdit::setLines(int least, int most) {
  m_least = least;
  m_most = most;
  fit();
}

void CommitTextEdit::commit() {
  const QString typed = toPlainText();
  if (typed != m_stored) emit committed(typed);
}

void CommitTextEdit::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  // A context menu or an input method's window does not end the edit.
  if (event->reason() != Qt::PopupFocusReason) commit();
}

void CommitTextEdit::keyPressEvent(QKeyEvent* event) {
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
      (event->modifiers() & Qt::ControlModifier)) {
    commit();
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

void CommitTextEdit::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fit();
}

void CommitTextEdit::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange) fit();
}

int CommitTextEdit::lineHeight() const {
  // A line with Chinese in it is higher than the font's own, which is that of its Latin face.
  QTextLayout line(QStringLiteral("国Ag"), font());
  line.beginLayout();
  QTextLine first = line.createLine();
  first.setLineWidth(QWIDGETSIZE_MAX);
  const qreal height = first.height();
  line.endLayout();
  return qMax(fontMetrics().lineSpacing(), qCeil(height));
}

void CommitTextEdit::fit() {
  // A plain text document measures its height in lines.
  const int lines = qBound(m_least, qRound(document()->documentLayout()->documentSize().height()), m_most);
  // The view takes its last pixel for outside: without one more the first line could be scrolled away.
  const int height = lines * lineHeight() + 2 * (qRound(document()->documentMargin()) + frameWidth()) + 1;
  if (height != this->height() || minimumHeight() != height) setFixedHeight(height);
}

CommitLineEdit::CommitLineEdit(QWidget* parent) : QLineEdit(parent) {
  connect(this, &QLineEdit::editingFinished, this, &CommitLineEdit::commit);
}

void CommitLineEdit::setStoredText(const QString& text) {
  m_stored = text;
  if (this->text() != text) setText(text);
}

void CommitLineEdit::commit() {
  if (text() != m_stored) emit committed(text());
}

}  // namespace jiheng::ui
