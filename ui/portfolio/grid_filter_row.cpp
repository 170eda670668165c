#include "ui/portfolio/grid_filter_row.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

GridFilterRow::GridFilterRow(const Theme& theme, QTableView* table) : QWidget(nullptr), m_theme(theme), m_table(table) {
  setObjectName(QStringLiteral("gridFilters"));
  setMinimumHeight(theme.unit(8));
  for (const PortfolioColumn column : portfolioColumns()) {
    if (columnKind(column) == ColumnKind::Text)
      makeField(column);
    else
      makeButton(column);
  }
}

void GridFilterRow::makeField(PortfolioColumn column) {
  auto* field = new QLineEdit(this);
  field->setObjectName(QString(QStringLiteral("filter-") + columnCode(column)));
  field->setClearButtonEnabled(true);
  field->installEventFilter(this);
  m_fields.insert(static_cast<int>(column), field);
  connect(field, &QLineEdit::textChanged, this, [this, column] {
    if (m_filling) return;
    m_blank.removeAll(column);
    emit edited();
  });
}

void GridFilterRow::makeButton(PortfolioColumn column) {
  auto* button = new QToolButton(this);
  button->setObjectName(QString(QStringLiteral("filter-") + columnCode(column)));
  button->setPopupMode(QToolButton::InstantPopup);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::StrongFocus);
  button->installEventFilter(this);
  auto* menu = new QMenu(button);
  button->setMenu(menu);
  m_buttons.insert(static_cast<int>(column), button);
  connect(menu, &QMenu::aboutToShow, this, [this, menu, column] {
    menu->clear();
    connect(menu->addAction(tr("All", "no filter on this column")), &QAction::triggered, this, [this, column] { choose(column, {}); });
    menu->addSeparator();
    for (const QString& code : choiceCodes(column)) {
      QAction* action = menu->addAction(shown(choiceText(column, code)));
      action->setCheckable(true);
      action->setChecked(m_choices.value(column).contains(code));
      connect(action, &QAction::toggled, this, [this, column, code](bool on) {
        QStringList codes = m_choices.value(column);
        codes.removeAll(code);
        if (on) codes << code;
        choose(column, codes);
      });
    }
  });
}

void GridFilterRow::choose(PortfolioColumn column, const QStringList& codes) {
  if (codes.isEmpty())
    m_choices.remove(column);
  else
    m_choices.insert(column, codes);
  showChoice(column);
  if (!m_filling) emit edited();
}

void GridFilterRow::showChoice(PortfolioColumn column) {
  QToolButton* each = button(column);
  if (!each) return;
  const QStringList codes = m_choices.value(column);
  QStringList words;
  for (const QString& code : codes) words << shown(choiceText(column, code));
  each->setText(codes.isEmpty() ? tr("All", "no filter on this column") : words.join(QStringLiteral("; ")));
  each->setToolTip(each->text());
  each->setAccessibleName(tr("Filter %1: %2", "column, chosen values").arg(shown(columnTitle(column)), each->text()));
  QFont font = m_theme.font(TextRole::Small, !codes.isEmpty());
  each->setFont(font);
}

QWidget* GridFilterRow::widget(PortfolioColumn column) const {
  if (QLineEdit* text = field(column)) return text;
  return button(column);
}

void GridFilterRow::fill(PortfolioFilter& filter) const {
  filter.texts.clear();
  for (const PortfolioColumn column : portfolioColumns())
    if (const QLineEdit* text = field(column); text && !text->text().trimmed().isEmpty()) filter.texts.insert(column, text->text());
  filter.choices = m_choices;
  filter.blank = m_blank;
}

void GridFilterRow::show(const PortfolioFilter& filter) {
  m_filling = true;
  m_choices = filter.choices;
  m_blank = filter.blank;
  for (const PortfolioColumn column : portfolioColumns()) {
    if (QLineEdit* text = field(column)) {
      text->setText(filter.texts.value(column));
      text->setPlaceholderText(m_blank.contains(column) ? tr("(empty)") : tr("contains"));
    } else {
      showChoice(column);
    }
  }
  m_filling = false;
}

void GridFilterRow::place() {
  const QHeaderView* header = m_table->horizontalHeader();
  const int height = m_theme.unit(7);
  QWidget* before = nullptr;
  for (int visual = 0; visual < header->count(); ++visual) {
    const int section = header->logicalIndex(visual);
    QWidget* each = widget(portfolioColumns()[static_cast<size_t>(section)]);
    const bool visible = !header->isSectionHidden(section);
    each->setVisible(visible);
    if (!visible) continue;
    each->setGeometry(header->sectionViewportPosition(section) + 1, 1, qMax(0, header->sectionSize(section) - 2), height);
    if (before) setTabOrder(before, each);
    before = each;
  }
}

void GridFilterRow::retranslate() {
  for (const PortfolioColumn column : portfolioColumns()) {
    if (QLineEdit* text = field(column)) {
      text->setAccessibleName(tr("Filter %1", "column").arg(shown(columnTitle(column))));
      text->setToolTip(tr("Rows whose column has every word"));
      text->setPlaceholderText(m_blank.contains(column) ? tr("(empty)") : tr("contains"));
    } else {
      showChoice(column);
    }
  }
}

bool GridFilterRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* text = qobject_cast<QLineEdit*>(watched);
    if (key == Qt::Key_Escape && text && !text->text().isEmpty()) {
      text->clear();
      return true;
    }
    if (text && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)) {
      emit leftDownward();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace jiheng::ui
