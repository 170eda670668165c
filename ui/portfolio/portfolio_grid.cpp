// How the table is put together and how it follows what is stored; the filters with names are in portfolio_grid_filters.cpp.
#include "ui/portfolio/portfolio_grid.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "ui/portfolio/bulk_pane.h"
#include "ui/portfolio/grid_filter_row.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

PortfolioGrid::PortfolioGrid(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
  build();
  connectAll();
  rememberSplitter(m_splitter, context.settings, QStringLiteral("portfolio/grid-panes"));
  retranslate();
  followWorkspace();
}

QToolButton* PortfolioGrid::addButton(const char* name, const char* icon, const std::function<void()>& run) {
  auto* button = new QToolButton(this);
  button->setObjectName(QString::fromLatin1(name));
  button->setIcon(m_context.theme.icon(QString::fromLatin1(icon)));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  if (run) connect(button, &QToolButton::clicked, this, run);
  connect(&m_context.theme, &Theme::changed, button,
          [this, button, icon] { button->setIcon(m_context.theme.icon(QString::fromLatin1(icon))); });
  m_bar->addWidget(button);
  return button;
}

void PortfolioGrid::build() {
  const Theme& theme = m_context.theme;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_bar = new QHBoxLayout;
  m_bar->setContentsMargins(theme.unit(3), theme.unit(2), theme.unit(3), theme.unit());
  m_bar->setSpacing(theme.unit());
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("gridSearch"));
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(theme.unit(90));
  m_search->installEventFilter(this);
  m_bar->addWidget(m_search, 1);
  m_filters = addButton("gridFilterMenu", "filter", {});
  m_filters->setPopupMode(QToolButton::InstantPopup);
  m_clear = addButton("gridClear", "close", [this] { setFilter({}); });
  m_save = addButton("gridSaveFilter", "pin", [this] { saveFilter(); });
  m_bar->addStretch(1);
  m_tag = addButton("gridTag", "tag", [this] { beginTags(); });
  m_fill = addButton("gridFill", "edit", [this] { beginFill(); });
  m_export = addButton("gridExport", "export", [this] { emit exportWanted(); });
  m_list = addButton("gridList", "list", [this] { emit listWanted(); });
  column->addLayout(m_bar);

  m_name = new QLineEdit(this);
  m_name->setObjectName(QStringLiteral("filterName"));
  m_name->installEventFilter(this);
  m_nameError = new FieldError(theme, m_name, this);
  auto* naming = new QVBoxLayout;
  naming->setContentsMargins(theme.unit(3), 0, theme.unit(3), 0);
  naming->addWidget(m_name);
  naming->addWidget(m_nameError);
  m_name->hide();
  column->addLayout(naming);

  m_chipRow = new QWidget(this);
  auto* chips = new QHBoxLayout(m_chipRow);
  chips->setContentsMargins(theme.unit(3), 0, theme.unit(3), theme.unit(2));
  chips->setSpacing(theme.unit());
  column->addWidget(m_chipRow);

  m_splitter = new QSplitter(Qt::Horizontal, this);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_view = new GridView(theme, m_context.settings, m_splitter);
  m_empty = new EmptyState(theme, QStringLiteral("technology"), m_view->viewport());
  m_create = m_empty->addStep(phrase("UiPortfolio", "New technology"), QStringLiteral("new"), [this] { emit createWanted(); });
  m_all = m_empty->addStep(phrase("UiPortfolio", "Show all"), {}, [this] { setFilter({}); });
  m_empty->setAutoFillBackground(true);
  m_empty->setBackgroundRole(QPalette::Base);
  m_view->viewport()->installEventFilter(this);
  m_bulk = new BulkPane(m_context, m_splitter);
  m_bulk->hide();
  m_splitter->addWidget(m_view);
  m_splitter->addWidget(m_bulk);
  m_splitter->setStretchFactor(0, 3);
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setSizes({900, 420});
  column->addWidget(m_splitter, 1);

  m_footer = new QLabel(this);
  m_footer->setObjectName(QStringLiteral("gridFooter"));
  m_footer->setContentsMargins(theme.unit(3), theme.unit(), theme.unit(3), theme.unit());
  m_footer->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
  column->addWidget(m_footer);
  m_chipsSoon.setSingleShot(true);
}

void PortfolioGrid::connectAll() {
  connect(m_search, &QLineEdit::textChanged, this, &PortfolioGrid::filterNow);
  connect(&m_view->filterRow(), &GridFilterRow::edited, this, &PortfolioGrid::filterNow);
  connect(m_view, &GridView::opened, this, &PortfolioGrid::opened);
  connect(m_view, &GridView::previewWanted, this, &PortfolioGrid::previewWanted);
  connect(m_view, &GridView::pasteWanted, this, &PortfolioGrid::pasteWanted);
  connect(m_view, &GridView::leftUpward, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
  connect(m_view, &GridView::selectionChangedTo, this, [this](int rows) {
    showFooter();
    m_tag->setEnabled(rows > 0);
    m_fill->setEnabled(rows > 0);
    if (!m_bulk->isHidden() && rows > 0) m_bulk->setTechnologies(m_view->selectedIds());
  });
  connect(m_bulk, &BulkPane::closeWanted, this, &PortfolioGrid::closeBulk);
  connect(m_bulk, &BulkPane::done, this, [this](int records) {
    closeBulk();
    QUndoStack& undo = m_context.undo;
    const int index = undo.index();
    m_context.messages.show({Severity::Done, phrase("UiPortfolio", "%n technologies were changed as one step.", nullptr, records),
                             phrase("UiPortfolio", "Undo"), [&undo, index] {
                               if (undo.index() == index) undo.undo();
                             }});
  });
  connect(m_footer, &QLabel::linkActivated, this, [this](const QString& link) {
    if (link == QLatin1String("all")) setFilter({});
    if (link == QLatin1String("select")) m_view->selectAll();
  });
  connect(&m_chipsSoon, &QTimer::timeout, this, &PortfolioGrid::showChips);
  connect(m_filters, &QToolButton::pressed, this, &PortfolioGrid::fillFiltersMenu);
  connect(&m_context.content, &ContentView::editionChanged, this, [this] {
    if (PortfolioTable* table = m_context.workbench.portfolioTable()) table->show(m_context.content.edition());
  });
}

void PortfolioGrid::followWorkspace() {
  closeBulk();
  PortfolioTable* table = m_context.workbench.portfolioTable();
  m_view->rows().setTable(table);
  if (table) {
    connect(table, &PortfolioTable::changed, this, &PortfolioGrid::followTable, Qt::UniqueConnection);
    connect(table, &PortfolioTable::failed, this, [this](const Error& error) { m_context.messages.problem(error); });
    table->show(m_context.content.edition());
  }
  if (PortfolioFilterService* filters = m_context.workbench.portfolioFilters())
    connect(filters, &PortfolioFilterService::changed, this, &PortfolioGrid::showChips, Qt::UniqueConnection);
  setFilter({});
  followTable();
}

void PortfolioGrid::followTable() {
  m_view->rows().followTable();
  showFooter();
  showEmpty();
  // Counting every filter is not what a reader waits for.
  m_chipsSoon.start(0);
}

void PortfolioGrid::setFilter(const PortfolioFilter& filter) {
  m_showing = true;
  m_search->setText(filter.text);
  m_view->filterRow().show(filter);
  m_showing = false;
  m_view->rows().setFilter(filter);
  showFooter();
  showEmpty();
  showChips();
}

void PortfolioGrid::filterNow() {
  if (m_showing) return;
  PortfolioFilter filter;
  filter.text = m_search->text();
  m_view->filterRow().fill(filter);
  m_view->rows().setFilter(filter);
  showFooter();
  showEmpty();
  // Which chip is chosen may differ now; the counts do not depend on what is typed.
  const QString chosen = filterCode();
  for (QToolButton* each : std::as_const(m_chips)) each->setChecked(each->property("code").toString() == chosen);
  m_save->setEnabled(!filter.isEmpty());
  m_clear->setEnabled(!filter.isEmpty());
}

void PortfolioGrid::showFooter() {
  const PortfolioTable* table = m_context.workbench.portfolioTable();
  if (!table || !table->hasRows()) {
    m_footer->setText(table ? tr("Reading the portfolio …") : QString());
    return;
  }
  const Language language = shownLanguage();
  const int rows = m_view->rows().rowCount();
  const int all = static_cast<int>(table->rows().size());
  const int selected = static_cast<int>(m_view->selectionModel()->selectedRows().size());
  QString text = rows == all ? tr("%1 technologies").arg(formatNumber(all, language))
                             : tr("%1 of <a href=\"all\">%2 technologies</a>").arg(formatNumber(rows, language), formatNumber(all, language));
  text += QStringLiteral(" · ");
  text += selected > 0 ? tr("%1 selected").arg(formatNumber(selected, language)) : tr("<a href=\"select\">Select all in sight</a>");
  if (!table->isComplete()) {
    text += QStringLiteral(" · ");
    text += tr("verdicts are being read …");
  }
  m_footer->setText(text);
}

void PortfolioGrid::showEmpty() {
  const PortfolioTable* table = m_context.workbench.portfolioTable();
  const bool read = table && table->hasRows();
  const bool none = read && table->rows().empty();
  m_empty->setGeometry(m_view->viewport()->rect());
  m_empty->setVisible(read && m_view->rows().rowCount() == 0);
  m_create->setVisible(none);
  m_all->setVisible(!none);
  if (none)
    m_empty->setTexts(phrase("UiPortfolio", "No technology yet"),
                      phrase("UiPortfolio", "Enter one, or paste a table of them from a spreadsheet."));
  else
    m_empty->setTexts(phrase("UiPortfolio", "Nothing found"), phrase("UiPortfolio", "No technology passes all filters."));
}

void PortfolioGrid::beginTags() { begin(static_cast<int>(BulkPane::Work::Tag)); }
void PortfolioGrid::beginFill() { begin(static_cast<int>(BulkPane::Work::Fill)); }

void PortfolioGrid::begin(int work) {
  const std::vector<TechnologyId> ids = m_view->selectedIds();
  if (ids.empty()) return m_context.messages.notice(phrase("UiPortfolio", "Select technologies first."));
  m_bulk->show();
  m_bulk->begin(static_cast<BulkPane::Work>(work), ids);
}

void PortfolioGrid::closeBulk() {
  if (m_bulk->isHidden()) return;
  const bool hadFocus = m_bulk->isAncestorOf(focusWidget());
  m_bulk->hide();
  if (hadFocus) m_view->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> PortfolioGrid::panes() const {
  QList<QWidget*> all{m_search, m_view};
  if (m_bulk->isVisible()) all << m_bulk;
  return all;
}

void PortfolioGrid::retranslate() {
  m_search->setPlaceholderText(tr("Every word anywhere in the record (/)"));
  m_search->setAccessibleName(tr("Filter all columns"));
  const auto name = [](QToolButton* button, const QString& text, const QString& tip) {
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
  };
  name(m_filters, tr("Filters"), tr("Questions that are asked again and again, with the number of their rows"));
  name(m_clear, tr("Show all"), tr("Take every filter away"));
  name(m_save, tr("Save filter"), tr("Keep this filter under a name"));
  name(m_tag, tr("Tag …"), tr("One judgement on all selected technologies"));
  name(m_fill, tr("Fill in …"), tr("One value for a field of all selected technologies"));
  name(m_export, tr("Export …"), tr("Write what is seen to a file"));
  name(m_list, tr("List"), tr("One record at a time, as a document"));
  m_name->setPlaceholderText(tr("Name of the filter; Enter saves it"));
  m_name->setAccessibleName(tr("Name of the filter"));
  m_footer->setAccessibleName(tr("Rows and selection"));
  m_view->retranslate();
  m_bulk->retranslate();
  showChips();
  showFooter();
}

void PortfolioGrid::setContentLanguage(ContentLanguage language) { m_bulk->setContentLanguage(language); }

bool PortfolioGrid::eventFilter(QObject* watched, QEvent* event) {
  if (!m_view) return QWidget::eventFilter(watched, event);
  if (watched == m_view->viewport() && event->type() == QEvent::Resize) m_empty->setGeometry(m_view->viewport()->rect());
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search) {
      if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
      }
      if (key == Qt::Key_Down || enters || key == Qt::Key_Escape) {
        emit m_view->filterRow().leftDownward();
        return true;
      }
    } else if (watched == m_name && (enters || key == Qt::Key_Escape)) {
      if (enters) {
        storeName();
      } else {
        m_name->hide();
        m_nameError->clearError();
        m_view->setFocus(Qt::OtherFocusReason);
      }
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void PortfolioGrid::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitChips();
}

}  // namespace jiheng::ui
