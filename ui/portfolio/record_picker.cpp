#include "ui/portfolio/record_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QTimer>

#include "ui/portfolio/record_delegate.h"

namespace jiheng::ui {

RecordPicker::RecordPicker(const Theme& theme, RecordModel& model, QWidget* parent)
    : QLineEdit(parent), m_proxy(new RecordProxy(model, this)), m_completer(new QCompleter(this)) {
  m_completer->setModel(m_proxy);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setMaxVisibleItems(8);
  m_completer->popup()->setItemDelegate(new RecordDelegate(theme, m_completer));
  m_completer->setWidget(this);
  connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &RecordPicker::take);
  connect(this, &QLineEdit::textEdited, this, &RecordPicker::offer);
}

void RecordPicker::offer() {
  m_proxy->setText(text());
  if (m_proxy->rowCount() == 0) {
    m_completer->popup()->hide();
    return;
  }
  m_completer->setCompletionPrefix(QString());
  m_completer->complete();
}

void RecordPicker::take(const QModelIndex& index) {
  const QString id = index.data(RecordModel::IdRole).toString();
  // The completer writes the name into the field after this signal.
  QTimer::singleShot(0, this, [this] { clear(); });
  if (!id.isEmpty()) emit picked(id);
}

void RecordPicker::keyPressEvent(QKeyEvent* event) {
  const bool open = m_completer->popup()->isVisible();
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (open && m_completer->popup()->currentIndex().isValid()) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        take(chosen);
        return;
      }
      // One match needs no choice.
      m_proxy->setText(text());
      if (m_proxy->rowCount() == 1) {
        const QString id = m_proxy->index(0, 0).data(RecordModel::IdRole).toString();
        m_completer->popup()->hide();
        clear();
        emit picked(id);
      } else {
        offer();
      }
      return;
    case Qt::Key_Down:
      if (!open) {
        offer();
        return;
      }
      break;
    default: break;
  }
  QLineEdit::keyPressEvent(event);
}

void RecordPicker::mousePressEvent(QMouseEvent* event) {
  QLineEdit::mousePressEvent(event);
  offer();
}

}  // namespace jiheng::ui
