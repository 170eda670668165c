// How the page is put together; what it shows is in catalogue_page_show.cpp and catalogue_page_detail.cpp.
#include "ui/catalogue/catalogue_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/item_delegate.h"
#include "ui/catalogue/item_header.h"
#include "ui/catalogue/item_list.h"
#include "ui/catalogue/knowledge_bar.h"
#include "ui/catalogue/reading_editor.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/item_proxy.h"
#include "ui/catalogue/order_menu.h"
#include "ui/catalogue/item_wording.h"
#include "ui/catalogue/search_bar.h"
#include "ui/catalogue/search_menu.h"
#include "ui/catalogue/sector_delegate.h"
#include "ui/catalogue/sector_model.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

namespace {
const QString kItemState = QStringLiteral("catalogue/item");
const QString kCopy = QStringLiteral("catalogue.copy-citation");
const QString kCopyLink = QStringLiteral("catalogue.copy-link");
const QString kTag = QStringLiteral("catalogue.tag");
}  // namespace

CataloguePage::CataloguePage(UiContext& context, QWidget* parent)
    : Page(context, parent),
      m_sectors(new SectorModel(this)),
      m_items(new ItemModel(this)),
      m_rows(new ItemProxy(*m_items, this)) {
  addActions();
  build();
  connectAll();
  connectWorkspace();
  restoreView();
  setContentLanguage();
  setEdition();
  retranslate();
}

QString CataloguePage::title() const { return tr("Catalogue"); }

void CataloguePage::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  m_splitter = new QSplitter(Qt::Horizontal, this);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_splitter->addWidget(buildSectorPane());
  m_splitter->addWidget(buildItemPane());
  m_splitter->addWidget(buildDetailPane());
  m_splitter->setStretchFactor(0, 0);
  m_splitter->setStretchFactor(1, 2);
  m_splitter->setStretchFactor(2, 3);
  m_splitter->setSizes({240, 470, 600});
  m_knowledge = new KnowledgeBar(context(), this);
  column->setSpacing(0);
  column->addWidget(m_knowledge);
  column->addWidget(m_splitter, 1);
  setFocusProxy(m_list);
}

QWidget* CataloguePage::buildSectorPane() {
  auto* pane = new QWidget(this);
  auto* column = new QVBoxLayout(pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_sectorTree = new QTreeView(pane);
  m_sectorTree->setObjectName(QStringLiteral("sectorTree"));
  m_sectorTree->setFrameShape(QFrame::NoFrame);
  m_sectorTree->setHeaderHidden(true);
  m_sectorTree->setUniformRowHeights(true);
  m_sectorTree->setRootIsDecorated(false);
  m_sectorTree->setItemsExpandable(false);
  m_sectorTree->setIndentation(context().theme.unit(2));
  m_sectorTree->setItemDelegate(new SectorDelegate(context().theme, this));
  m_sectorTree->setModel(m_sectors);
  m_partFilter = new PartFilterBar(context().theme, pane);
  column->addWidget(m_sectorTree, 1);
  column->addWidget(m_partFilter);
  return pane;
}

QWidget* CataloguePage::buildItemPane() {
  const Theme& theme = context().theme;
  auto* pane = new QWidget(this);
  pane->setMinimumWidth(300);
  auto* column = new QVBoxLayout(pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_search = new SearchBar(theme, pane);
  m_order = new OrderMenu(theme, pane);
  m_searchMenu = new SearchMenu(context(), pane);
  m_search->addTool(m_searchMenu);
  m_search->addTool(m_order);
  m_list = new ItemList(theme, pane);
  m_list->setObjectName(QStringLiteral("itemList"));
  m_itemDelegate = new ItemDelegate(theme, this);
  m_list->setItemDelegate(m_itemDelegate);
  m_list->setModel(m_rows);
  m_list->setSortingEnabled(true);
  QHeaderView* header = m_list->header();
  header->setSortIndicatorClearable(true);
  header->setSortIndicator(-1, Qt::AscendingOrder);
  header->setStretchLastSection(false);
  header->setSectionResizeMode(QHeaderView::Interactive);
  header->setSectionResizeMode(ItemModel::NameColumn, QHeaderView::Stretch);
  header->setMinimumSectionSize(theme.unit(12));
  m_list->hideColumn(ItemModel::PartColumn);
  m_list->hideColumn(ItemModel::ConfirmationColumn);

  m_coverage = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, pane);
  m_coverage->setObjectName(QStringLiteral("coverageLine"));
  m_coverage->setTextFormat(Qt::RichText);
  m_coverage->setWordWrap(true);
  m_coverage->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_changedIn = new ChangedInBar(context().workbench.catalogue(), pane);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(theme.unit(2), theme.unit(), theme.unit(2), theme.unit());
  foot->setSpacing(theme.unit());
  foot->addWidget(m_search->reasons());
  foot->addWidget(m_changedIn);
  foot->addWidget(m_coverage);
  m_order->setList(m_list);
  column->addWidget(m_search);
  column->addWidget(m_list, 1);
  column->addLayout(foot);
  return pane;
}

QWidget* CataloguePage::buildDetailPane() {
  const Theme& theme = context().theme;
  auto* pane = new QWidget(this);
  pane->setMinimumWidth(320);
  auto* column = new QVBoxLayout(pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* tools = new QHBoxLayout;
  tools->setContentsMargins(theme.unit(2), theme.unit(2), theme.unit(2), theme.unit());
  tools->addStretch(1);
  for (const QString& id : {kTag, kCopy}) {
    auto* button = new QToolButton(pane);
    button->setDefaultAction(context().actions.action(id));
    button->setObjectName(id);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addWidget(button);
  }
  m_detail = new DetailView(theme, pane);
  m_detail->setObjectName(QStringLiteral("detail"));
  m_header = new ItemHeader(theme, m_detail);
  column->addLayout(tools);
  m_editor = new ReadingEditor(context(), pane);
  column->addWidget(m_detail, 1);
  column->addWidget(m_editor);
  return pane;
}

void CataloguePage::addActions() {
  ActionRegistry& actions = context().actions;
  using Keys = QList<QKeySequence>;
  addReadingActions();
  addListActions();
  actions.add({kTag, phrase("Actions", "Tag a technology against this item"), QStringLiteral("tag"), Keys{},
               QStringLiteral("record"), false},
              this, [this] { addTag(m_detail->currentPoint()); });
  actions.add({QStringLiteral("catalogue.official-text"), phrase("Actions", "Bring the official text…"), QStringLiteral("import"),
               Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, QStringLiteral("file"), false},
              this, [this] { context().navigator.open({QStringLiteral("official-text"), QStringLiteral("open"), {}, {}}); });
  actions.add({QStringLiteral("catalogue.next-hit"), phrase("Actions", "Next search hit"), {},
               Keys{QKeySequence(Qt::Key_F3)}, QStringLiteral("edit"), false},
              this, [this] { stepHit(true); });
  actions.add({QStringLiteral("catalogue.previous-hit"), phrase("Actions", "Previous search hit"), {},
               Keys{QKeySequence(Qt::SHIFT | Qt::Key_F3)}, QStringLiteral("edit"), false},
              this, [this] { stepHit(false); });
  actions.add({QStringLiteral("catalogue.coverage"), phrase("Actions", "Show what is missing from the bundled text"), {},
               Keys{}, QStringLiteral("view"), false},
              this, [this] { openCoverage(); });
  actions.add({QStringLiteral("catalogue.all"), phrase("Actions", "Show all items of the edition"), {}, Keys{},
               QStringLiteral("view"), false},
              this, [this] { clearFilters(); });
}

void CataloguePage::connectAll() {
  connect(m_sectorTree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePage::selectSector);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CataloguePage::showCurrentRow);
  connect(m_list, &ItemList::clicked, this, [this] {
    // A click on the row that is current already leads back from an explanation to the item.
    if (m_shown != Shown::Item) showCurrentRow();
  });
  connect(m_list, &QAbstractItemView::activated, this, [this] {
    showCurrentRow();
    m_detail->setFocus(Qt::OtherFocusReason);
  });
  connect(m_list, &ItemList::foundWanted, this, [this] { openItem(m_elsewhere, {}); });
  connect(m_list, &ItemList::allWanted, this, &CataloguePage::clearFilters);
  connect(m_list, &ItemList::coverageWanted, this, &CataloguePage::openCoverage);
  connect(m_list, &ItemList::pageWanted, this, [this](bool back) {
    QScrollBar* bar = m_detail->verticalScrollBar();
    bar->setValue(bar->value() + (back ? -1 : 1) * (bar->pageStep() - context().theme.unit(8)));
  });
  connect(m_partFilter, &PartFilterBar::changed, this, &CataloguePage::applyFilter);
  connect(m_changedIn, &ChangedInBar::changed, this, &CataloguePage::applyFilter);
  connectSearch();
  connect(m_coverage, &QLabel::linkActivated, this, &CataloguePage::openCoverage);
  connect(m_detail, &DetailView::linkTaken, this, &CataloguePage::takeLink);
  connectEditor();
  connect(&context().content, &ContentView::editionChanged, this, &CataloguePage::setEdition);
  connect(&context().content, &ContentView::languageChanged, this, &CataloguePage::setContentLanguage);
  connect(&context().theme, &Theme::changed, this, [this] {
    emit m_itemDelegate->sizeHintChanged({});
    fitTextSize();
    m_partFilter->retranslate();
    m_sectorTree->doItemsLayout();
    showCoverageLine();
    writeDetail(true);
  });
  connect(&context().workbench, &Workbench::workspaceChanged, this, &CataloguePage::connectWorkspace);
  const QList<QAction*> itemActions{context().actions.action(kCopy), context().actions.action(kCopyLink),
                                    context().actions.action(kTag)};
  m_list->addActions(itemActions);
  m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_detail->setExtraActions(itemActions);
  m_list->installEventFilter(this);
  m_sectorTree->installEventFilter(this);
  m_detail->installEventFilter(this);
}

void CataloguePage::connectWorkspace() {
  if (PortfolioService* portfolio = context().workbench.portfolio())
    connect(portfolio, &PortfolioService::changed, this, [this] { writeDetail(true); });
  if (ReadingService* readings = context().workbench.readings())
    connect(readings, &ReadingService::changed, this, [this] { writeDetail(true); });
  m_editor->hide();
  m_knowledge->refresh();
  writeDetail(true);
}

void CataloguePage::fitTextSize() {
  // The Chinese face is higher than the header's own hint.
  m_list->header()->setMinimumHeight(m_list->header()->fontMetrics().height() + context().theme.unit(3));
  // Large text needs a wider tree, or nothing but counts would be left of it.
  m_sectorTree->setMinimumWidth(200 * context().theme.textSize() / 100);
}

void CataloguePage::restoreView() {
  fitTextSize();
  Settings& settings = context().settings;
  QHeaderView* header = m_list->header();
  header->resizeSection(ItemModel::NumberColumn, 0);
  header->resizeSection(ItemModel::PointsColumn, 0);
  widenColumns();
  rememberHeader(header, settings, QStringLiteral("catalogue/columns"));
  rememberSplitter(m_splitter, settings, QStringLiteral("catalogue/panes"));
  m_key = ItemKey(QString::fromUtf8(settings.viewState(kItemState)));
}

void CataloguePage::widenColumns() {
  QHeaderView* header = m_list->header();
  const QFontMetrics small(context().theme.font(TextRole::Small));
  const auto width = [&](const QString& sample) { return small.horizontalAdvance(sample) + context().theme.unit(4); };
  const int badge = badgeSize(shown(partText(Part::Prohibited)), Semantic::Prohibited, context().theme).width();
  const auto atLeast = [header](int column, int needed) {
    if (header->sectionSize(column) < needed) header->resizeSection(column, needed);
  };
  atLeast(ItemModel::NumberColumn, std::max(width(numberWord({})), badge + context().theme.unit(4)));
  const QString longest = QStringLiteral("▽※ ") + confirmationWord(ItemConfirmation::Unconfirmed);
  atLeast(ItemModel::PointsColumn, width(longest));
}

void CataloguePage::retranslate() {
  widenColumns();
  m_sectors->retranslate();
  m_items->retranslate();
  m_partFilter->retranslate();
  m_changedIn->retranslate();
  m_search->retranslate();
  m_list->retranslate();
  m_order->retranslate();
  m_editor->retranslate();
  m_knowledge->refresh();
  m_searchMenu->retranslate();
  nameForScreenReaders();
  showCoverageLine();
  showEmptyText();
  writeDetail(true);
}

void CataloguePage::nameForScreenReaders() {
  m_sectorTree->setAccessibleName(tr("Sectors"));
  m_list->setAccessibleName(tr("Items of the catalogue"));
  m_list->header()->setAccessibleName(tr("Columns of the item list"));
  m_detail->setAccessibleName(tr("Item, its control points and their origin"));
  m_coverage->setAccessibleName(tr("What is bundled of the law"));
}

QList<QWidget*> CataloguePage::panes() const { return {m_sectorTree, m_list, m_detail}; }

QWidget* CataloguePage::searchField() const { return m_search->field(); }

void CataloguePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) writeDetail(false);
}

bool CataloguePage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
      !m_search->text().isEmpty()) {
    clearSearch();
    return true;
  }
  return Page::eventFilter(watched, event);
}

}  // namespace jiheng::ui
