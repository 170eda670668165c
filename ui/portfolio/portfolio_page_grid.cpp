// The page as a table: to and fro between the table and the documents.
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include "app/exchange/list_field.h"
#include "ui/portfolio/portfolio_grid.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/record_pane.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_export.h"

namespace jiheng::ui {

namespace {

/// The path of a dropped list; empty where something else is dropped.
QString droppedList(const QMimeData& data) {
  const QString path = data.urls().size() == 1 ? data.urls().front().toLocalFile() : QString();
  const QString suffix = QFileInfo(path).suffix().toLower();
  const QStringList lists{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("tsv")};
  return lists.contains(suffix) ? path : QString();
}

}  // namespace

bool PortfolioPage::showsGrid() const { return m_outer->currentWidget() == m_grid; }

void PortfolioPage::showGrid(bool wanted) {
  if (!context().workbench.portfolio() || wanted == showsGrid()) return;
  // What is typed in a document is stored, or keeps the user there.
  if (wanted && !leave()) return;
  m_outer->setCurrentWidget(wanted ? static_cast<QWidget*>(m_grid) : m_splitter);
  if (wanted) {
    if (m_current.kind == RecordKind::Technology) m_grid->view().selectId(TechnologyId(m_current.id));
    m_grid->view().setFocus(Qt::OtherFocusReason);
  } else {
    if (m_stale && isVisible()) readData();
    m_pane->list().setFocus(Qt::OtherFocusReason);
  }
}

void PortfolioPage::connectGrid() {
  const auto open = [this](const TechnologyId& id) {
    if (!id.isEmpty()) context().navigator.open({pageId(), QStringLiteral("technology"), id.value(), {}});
  };
  connect(m_grid, &PortfolioGrid::opened, this, open);
  connect(m_grid, &PortfolioGrid::previewWanted, this, open);
  connect(m_grid, &PortfolioGrid::listWanted, this, [this] { showGrid(false); });
  connect(m_grid, &PortfolioGrid::createWanted, this, [this] {
    showGrid(false);
    startNew(RecordKind::Technology, {});
  });
  connect(m_grid, &PortfolioGrid::exportWanted, this, &PortfolioPage::exportGrid);
  // What is on the clipboard goes through the dry run, as every list does.
  connect(m_grid, &PortfolioGrid::pasteWanted, this, [this] {
    context().navigator.open({QStringLiteral("exchange"), QStringLiteral("paste"), {}, {}});
  });
  connect(m_pane, &RecordPane::gridWanted, this, [this] { showGrid(true); });
}

void PortfolioPage::exportGrid() {
  const GridView& view = m_grid->view();
  // The cell's tool tip is its text without the shape in front.
  ExportTable table = visibleTable(view, *view.horizontalHeader(), tr("Technologies"), Qt::ToolTipRole);
  // With the record's key an import of the file finds each technology again.
  table.headers << shown(listFieldText(ListField::TechnologyId));
  for (std::size_t row = 0; row < table.rows.size(); ++row) table.rows[row] << view.rows().rowAt(static_cast<int>(row)).id.value();
  saveTable(context(), this, tr("Technologies"), table);
}

void PortfolioPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedList(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void PortfolioPage::dropEvent(QDropEvent* event) {
  const QString path = droppedList(*event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  context().navigator.open({QStringLiteral("exchange"), QStringLiteral("file"), path, {}});
}

}  // namespace jiheng::ui
