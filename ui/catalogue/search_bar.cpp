#include "ui/catalogue/search_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace jiheng::ui {

SearchBar::SearchBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_field(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_problems(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Normal, this)),
      m_reasons(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(2), theme.unit(2), theme.unit(2), theme.unit());
  column->setSpacing(theme.unit());
  m_row = new QHBoxLayout;
  m_row->setSpacing(theme.unit());
  m_row->addWidget(m_field, 1);
  m_row->addWidget(m_count);
  m_row->addWidget(m_previous);
  m_row->addWidget(m_next);
  column->addLayout(m_row);
  // The notes come and go; the field stays where it is.
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  m_problems->setMeaning(Semantic::Overdue);
  m_problems->setObjectName(QStringLiteral("searchProblems"));
  m_reasons->setObjectName(QStringLiteral("searchReasons"));
  for (ThemedLabel* label : {m_problems, m_reasons}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
  }
  column->addWidget(m_problems);
  m_field->setObjectName(QStringLiteral("catalogueSearch"));
  m_field->setClearButtonEnabled(true);
  m_field->installEventFilter(this);
  m_count->setObjectName(QStringLiteral("searchCount"));
  for (QToolButton* button : {m_previous, m_next}) button->setAutoRaise(true);
  m_previous->setObjectName(QStringLiteral("previousHit"));
  m_next->setObjectName(QStringLiteral("nextHit"));
  m_previous->setArrowType(Qt::UpArrow);
  m_next->setArrowType(Qt::DownArrow);
  connect(m_field, &QLineEdit::textChanged, this, &SearchBar::textChanged);
  connect(m_previous, &QToolButton::clicked, this, &SearchBar::previousWanted);
  connect(m_next, &QToolButton::clicked, this, &SearchBar::nextWanted);
  retranslate();
}

void SearchBar::addTool(QWidget* tool) { m_row->addWidget(tool); }

void SearchBar::setNotes(const QString& problems, const QString& reasons) {
  m_problems->setText(problems.isEmpty() ? QString() : QString(m_theme.shape(Semantic::Overdue) + QLatin1Char(' ') + problems));
  m_problems->setVisible(!problems.isEmpty());
  m_field->setAccessibleDescription(problems);
  m_reasons->setText(reasons);
  m_reasons->setVisible(!reasons.isEmpty());
  // A bar that became lower must say so itself: its height hangs on its width, and layouts keep what they worked out.
  layout()->invalidate();
  layout()->activate();
  updateGeometry();
}

void SearchBar::setCounts(int items, int places) {
  m_items = items;
  m_places = places;
  showCounts();
}

void SearchBar::showCounts() {
  const bool searching = m_items >= 0;
  m_count->setVisible(searching);
  m_previous->setVisible(searching);
  m_next->setVisible(searching);
  m_previous->setEnabled(m_places > 0);
  m_next->setEnabled(m_places > 0);
  if (!searching) return;
  const QString items = tr("%n items", nullptr, m_items);
  const QString places = tr("%n hits", nullptr, m_places);
  m_count->setText(tr("%1, %2", "12 items, 31 hits").arg(items, places));
}

void SearchBar::retranslate() {
  m_field->setPlaceholderText(tr("Number, name or control point (/)"));
  m_field->setAccessibleName(tr("Search the catalogue"));
  m_previous->setAccessibleName(tr("Previous hit"));
  m_next->setAccessibleName(tr("Next hit"));
  m_previous->setToolTip(tr("Previous hit (Shift+F3)"));
  m_next->setToolTip(tr("Next hit (F3)"));
  showCounts();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
      case Qt::Key_Return:
      case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ShiftModifier)) {
          emit previousWanted();
        } else {
          emit nextWanted();
        }
        return true;
      case Qt::Key_Down:
        emit listWanted();
        return true;
      case Qt::Key_Escape:
        if (m_field->text().isEmpty()) {
          emit listWanted();
        } else {
          m_field->clear();
        }
        return true;
      default: break;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace jiheng::ui
