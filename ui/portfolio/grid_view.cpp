#include "ui/portfolio/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

#include "ui/portfolio/grid_filter_row.h"
#include "ui/portfolio/grid_header.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

namespace {

/// Not in sight before somebody asks for them.
constexpr PortfolioColumn kHiddenFirst[] = {PortfolioColumn::Origin, PortfolioColumn::Since, PortfolioColumn::Rejected,
                                            PortfolioColumn::Keywords};

int widthOf(PortfolioColumn column) {
  switch (column) {
    case PortfolioColumn::NameZh:
    case PortfolioColumn::NameEn: return 200;
    case PortfolioColumn::OpenPoints:
    case PortfolioColumn::Verdict: return 150;
    case PortfolioColumn::Keywords: return 160;
    default: return 104;
  }
}

/// One cell of a line for a spreadsheet: what would break the line apart becomes a space.
QString cell(QString text) {
  for (QChar& unit : text)
    if (unit == QLatin1Char('\t') || unit == QLatin1Char('\n') || unit == QLatin1Char('\r')) unit = QLatin1Char(' ');
  return text;
}

}  // namespace

GridView::GridView(const Theme& theme, Settings& settings, QWidget* parent)
    : QTableView(parent), m_settings(settings), m_model(new GridModel(theme, this)), m_filterRow(new GridFilterRow(theme, this)) {
  setObjectName(QStringLiteral("portfolioGrid"));
  auto* header = new GridHeader(this);
  setHorizontalHeader(header);
  setModel(m_model);
  header->setRow(m_filterRow);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setShowGrid(false);
  setAlternatingRowColors(true);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(theme.unit(7));
  header->setSectionsMovable(true);
  header->setSectionsClickable(true);
  header->setHighlightSections(false);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  for (const PortfolioColumn column : portfolioColumns()) header->resizeSection(GridModel::sectionOf(column), widthOf(column));
  for (const PortfolioColumn column : kHiddenFirst) header->hideSection(GridModel::sectionOf(column));
  rememberHeader(header, settings, QStringLiteral("portfolio/grid-columns"));
  header->setSortIndicatorShown(false);
  connect(header, &QHeaderView::sectionClicked, this, &GridView::sortBy);
  connect(header, &QHeaderView::customContextMenuRequested, this,
          [this, header](const QPoint& at) { offerColumns(header->mapToGlobal(at)); });
  connect(header, &QHeaderView::sectionResized, m_filterRow, &GridFilterRow::place);
  connect(header, &QHeaderView::sectionMoved, m_filterRow, &GridFilterRow::place);
  connect(&theme, &Theme::changed, this, [this, &theme] { verticalHeader()->setDefaultSectionSize(theme.unit(7)); });
  connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_restoring = true; });
  connect(m_model, &QAbstractItemModel::modelReset, this, &GridView::restoreSelection);
  connect(this, &QTableView::doubleClicked, this, [this] { emit opened(currentId()); });
  connect(m_filterRow, &GridFilterRow::leftDownward, this, [this] {
    setFocus(Qt::ShortcutFocusReason);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, horizontalHeader()->logicalIndex(0)));
  });
}

TechnologyId GridView::currentId() const {
  return currentIndex().isValid() ? m_model->rowAt(currentIndex().row()).id : TechnologyId();
}

std::vector<TechnologyId> GridView::selectedIds() const {
  std::vector<int> rows;
  for (const QItemSelectionRange& range : selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::vector<TechnologyId> ids;
  ids.reserve(rows.size());
  for (const int row : rows) ids.push_back(m_model->rowAt(row).id);
  return ids;
}

void GridView::selectId(const TechnologyId& id) {
  if (const int row = m_model->rowOf(id); row >= 0) selectRow(row);
}

std::vector<PortfolioColumn> GridView::columnsInSight() const {
  std::vector<PortfolioColumn> columns;
  for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
    const int section = horizontalHeader()->logicalIndex(visual);
    if (!isColumnHidden(section)) columns.push_back(GridModel::columnAt(section));
  }
  return columns;
}

void GridView::setColumnShown(PortfolioColumn column, bool shownNow) {
  // The last one stays: an empty table could not be asked for its columns.
  if (!shownNow && columnsInSight().size() == 1) return;
  setColumnHidden(GridModel::sectionOf(column), !shownNow);
  m_filterRow->place();
}

QString GridView::selectionAsText() const {
  const std::vector<PortfolioColumn> columns = columnsInSight();
  QStringList lines;
  QStringList titles;
  for (const PortfolioColumn column : columns) titles << cell(shown(columnTitle(column)));
  lines << titles.join(QLatin1Char('\t'));
  for (const TechnologyId& id : selectedIds()) {
    const int row = m_model->rowOf(id);
    QStringList cells;
    for (const PortfolioColumn column : columns) cells << cell(m_model->textAt(row, column));
    lines << cells.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n'));
}

void GridView::copySelection() const {
  if (selectionModel()->hasSelection()) QApplication::clipboard()->setText(selectionAsText());
}

void GridView::sortBy(int section) {
  QHeaderView* header = horizontalHeader();
  if (m_sorted != section) {
    m_sorted = section;
    m_order = Qt::AscendingOrder;
  } else if (m_order == Qt::AscendingOrder) {
    m_order = Qt::DescendingOrder;
  } else {
    m_sorted = -1;
    m_order = Qt::AscendingOrder;
  }
  header->setSortIndicatorShown(m_sorted >= 0);
  if (m_sorted >= 0) header->setSortIndicator(m_sorted, m_order);
  m_model->sort(m_sorted, m_order);
}

void GridView::offerColumns(const QPoint& at) {
  QMenu menu(this);
  for (const PortfolioColumn column : portfolioColumns()) {
    QAction* action = menu.addAction(shown(columnTitle(column)));
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(GridModel::sectionOf(column)));
    connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
  }
  menu.exec(at);
}

void GridView::keepSelection() {
  m_kept.clear();
  // A selection of everything is not worth remembering by name.
  if (const std::vector<TechnologyId> ids = selectedIds(); ids.size() <= 10'000) m_kept = {ids.begin(), ids.end()};
}

void GridView::restoreSelection() {
  m_restoring = true;
  QItemSelection selection;
  const int last = m_model->columnCount() - 1;
  if (m_kept.size() == 1) {
    if (const int row = m_model->rowOf(*m_kept.cbegin()); row >= 0) selection.select(m_model->index(row, 0), m_model->index(row, last));
  } else if (!m_kept.isEmpty()) {
    for (int row = 0; row < m_model->rowCount(); ++row)
      if (m_kept.contains(m_model->rowAt(row).id)) selection.merge({m_model->index(row, 0), m_model->index(row, last)}, QItemSelectionModel::Select);
  }
  if (const int row = m_keptCurrent.isEmpty() ? -1 : m_model->rowOf(m_keptCurrent); row >= 0)
    selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  m_restoring = false;
  emit selectionChangedTo(static_cast<int>(selectedIds().size()));
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  if (m_restoring) return;
  keepSelection();
  emit selectionChangedTo(static_cast<int>(selectionModel()->selectedRows().size()));
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (!m_restoring && current.isValid()) m_keptCurrent = m_model->rowAt(current.row()).id;
}

void GridView::updateGeometries() {
  QTableView::updateGeometries();
  m_filterRow->place();
}

void GridView::scrollContentsBy(int dx, int dy) {
  QTableView::scrollContentsBy(dx, dy);
  if (dx != 0) m_filterRow->place();
}

void GridView::retranslate() {
  setAccessibleName(tr("Technologies as a table"));
  m_model->retranslate();
  m_filterRow->retranslate();
}

void GridView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copySelection();
  if (event->matches(QKeySequence::Paste)) {
    emit pasteWanted(QApplication::clipboard()->text());
    return;
  }
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (currentIndex().isValid()) emit opened(currentId());
      return;
    case Qt::Key_Space:
      if (currentIndex().isValid()) emit previewWanted(currentId());
      return;
    case Qt::Key_Up:
      if (currentIndex().row() <= 0 && event->modifiers() == Qt::NoModifier) {
        emit leftUpward();
        return;
      }
      break;
    case Qt::Key_Home:
    case Qt::Key_End: {
      // The first and the last row, as in a list; columns are reached by the arrows.
      const int row = event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1;
      if (row >= 0 && event->modifiers() == Qt::NoModifier) {
        setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
        return;
      }
      break;
    }
    default: break;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace jiheng::ui
