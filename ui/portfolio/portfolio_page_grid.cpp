// The page as a table: to and fro between the table and the documents.
#include <QStackedWidget>

#include "ui/portfolio/portfolio_grid.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/record_pane.h"
#include "ui/widgets/settings.h"

namespace jiheng::ui {

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
  connect(m_grid, &PortfolioGrid::exportWanted, this, &PortfolioPage::exportWanted);
  connect(m_grid, &PortfolioGrid::pasteWanted, this, &PortfolioPage::pasteWanted);
  connect(m_pane, &RecordPane::gridWanted, this, [this] { showGrid(true); });
}

}  // namespace jiheng::ui
