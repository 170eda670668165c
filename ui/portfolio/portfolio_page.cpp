// How the page is put together; what it shows is in portfolio_page_show.cpp, what it does with tags in
// portfolio_page_tags.cpp.
#include "ui/portfolio/portfolio_page.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/portfolio/linked_records.h"
#include "ui/portfolio/portfolio_grid.h"
#include "ui/portfolio/product_document.h"
#include "ui/portfolio/record_pane.h"
#include "ui/portfolio/tag_editor.h"
#include "ui/portfolio/tag_list.h"
#include "ui/portfolio/technology_document.h"
#include "ui/portfolio/verdict_view.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

PortfolioPage::PortfolioPage(UiContext& context, QWidget* parent)
    : Page(context, parent),
      m_products(new RecordModel(this)),
      m_technologies(new RecordModel(this)),
      m_drafts(context.settings) {
  build();
  setAcceptDrops(true);
  addActions();
  connectAll();
  rememberSplitter(m_splitter, context.settings, QStringLiteral("portfolio/panes"));
  retranslate();
  followContent();
  followWorkspace();
}

PortfolioPage::~PortfolioPage() {
  // What is typed is stored while there is still a page to answer.
  (void)leave();
  hide();
}

QString PortfolioPage::title() const { return tr("Products"); }

void PortfolioPage::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  m_outer = new QStackedWidget(this);
  column->addWidget(m_outer);

  m_noWorkspace = new EmptyState(context().theme, QStringLiteral("workspace"), m_outer);
  m_noWorkspace->setObjectName(QStringLiteral("noWorkspace"));
  m_noWorkspace->setTexts(phrase("UiPortfolio", "No workspace is open"),
                          phrase("UiPortfolio", "Products, technologies and tags are kept in a workspace: one file on "
                                                "this machine."));
  struct Step {
    Text text;
    QString icon;
    QString action;
  };
  const QList<Step> steps{
      {phrase("UiPortfolio", "Open a workspace"), QStringLiteral("open"), QStringLiteral("file.open")},
      {phrase("UiPortfolio", "Create a workspace"), QStringLiteral("new"), QStringLiteral("file.new")},
      {phrase("UiPortfolio", "Open the sample"), QStringLiteral("sample"), QStringLiteral("file.sample")}};
  for (const Step& step : steps) {
    QPushButton* button = m_noWorkspace->addStep(step.text, step.icon, [this, id = step.action] {
      if (QAction* action = context().actions.action(id)) action->trigger();
    });
    button->setObjectName(step.action);
  }

  m_splitter = new QSplitter(Qt::Horizontal, m_outer);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_pane = new RecordPane(context(), *m_products, *m_technologies, m_splitter);
  m_documents = new QStackedWidget(m_splitter);
  m_documents->setMinimumWidth(context().theme.unit(90));
  m_nothing = new EmptyState(context().theme, QStringLiteral("portfolio"), m_documents);
  m_nothing->setObjectName(QStringLiteral("nothingYet"));
  m_nothing->setTexts(phrase("UiPortfolio", "What leaves the country, and what it falls under"),
                      phrase("UiPortfolio", "A product rests on technologies. Tags with reasons say what each of them "
                                            "falls under."));
  m_nothing->addStep(phrase("UiPortfolio", "New product"), {}, [this] { startNew(RecordKind::Product, {}); });
  m_nothing->addStep(phrase("UiPortfolio", "New technology"), QStringLiteral("technology"),
                     [this] { startNew(RecordKind::Technology, {}); });
  m_sample = m_nothing->addStep(phrase("UiPortfolio", "Open the sample"), QStringLiteral("sample"), [this] {
    if (QAction* action = context().actions.action(QStringLiteral("file.sample"))) action->trigger();
  });
  m_nothing->setBackgroundRole(QPalette::Base);
  m_nothing->setAutoFillBackground(true);
  m_product = new ProductDocument(context(), *m_products, *m_technologies, m_documents);
  m_technology = new TechnologyDocument(context(), *m_products, *m_technologies, m_documents);
  m_documents->addWidget(m_nothing);
  m_documents->addWidget(m_product);
  m_documents->addWidget(m_technology);
  m_editor = new TagEditor(context(), m_drafts, *m_technologies, m_splitter);
  m_editor->hide();
  m_splitter->addWidget(m_pane);
  m_splitter->addWidget(m_documents);
  m_splitter->addWidget(m_editor);
  m_splitter->setStretchFactor(0, 0);
  m_splitter->setStretchFactor(1, 3);
  m_splitter->setStretchFactor(2, 2);
  m_splitter->setSizes({300, 520, 400});
  m_outer->addWidget(m_noWorkspace);
  m_outer->addWidget(m_splitter);
  m_grid = new PortfolioGrid(context(), m_outer);
  m_outer->addWidget(m_grid);
}

void PortfolioPage::addActions() {
  ActionRegistry& actions = context().actions;
  const QString record = QStringLiteral("record");
  using Keys = QList<QKeySequence>;
  actions.add({QStringLiteral("portfolio.new-product"), phrase("Actions", "New product"), QStringLiteral("portfolio"),
               Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, record, false},
              this, [this] { startNew(RecordKind::Product, {}); });
  actions.add({QStringLiteral("portfolio.new-technology"), phrase("Actions", "New technology"),
               QStringLiteral("technology"), Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, record, false},
              this, [this] { startNew(RecordKind::Technology, {}); });
  actions.add({QStringLiteral("portfolio.new-tag"), phrase("Actions", "New tag"), QStringLiteral("tag"),
               Keys{QKeySequence(Qt::Key_T)}, record, false},
              this, [this] { openNewTag(m_technology->technology().id, {}, {}); });
  actions.add({QStringLiteral("portfolio.next-candidate"), phrase("Actions", "Judge the next candidate"),
               QStringLiteral("arrow-right"), Keys{QKeySequence(Qt::Key_N)}, record, false},
              this, [this] { nextCandidate(); });
  actions.add({QStringLiteral("portfolio.tag-candidate"), phrase("Actions", "Judge as candidate"), {},
               Keys{QKeySequence(Qt::Key_1)}, record, false},
              this, [this] { judgeAs(TagState::Candidate); });
  actions.add({QStringLiteral("portfolio.tag-confirm"), phrase("Actions", "Judge as confirmed"), {},
               Keys{QKeySequence(Qt::Key_2)}, record, false},
              this, [this] { judgeAs(TagState::Confirmed); });
  actions.add({QStringLiteral("portfolio.tag-reject"), phrase("Actions", "Judge as rejected"), {},
               Keys{QKeySequence(Qt::Key_3)}, record, false},
              this, [this] { judgeAs(TagState::Rejected); });
  actions.add({QStringLiteral("portfolio.grid"), phrase("Actions", "Technologies as a table"), QStringLiteral("columns"),
               Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, QStringLiteral("go"), false},
              this, [this] { showGrid(!showsGrid()); });
  actions.add({QStringLiteral("portfolio.tag-many"), phrase("Actions", "Tag the selected technologies"), QStringLiteral("tag"), {},
               record, false},
              this, [this] { m_grid->beginTags(); });
  actions.add({QStringLiteral("portfolio.fill-many"), phrase("Actions", "Fill in a field of the selected technologies"),
               QStringLiteral("edit"), {}, record, false},
              this, [this] { m_grid->beginFill(); });
  actions.add({QStringLiteral("portfolio.export-table"), phrase("Actions", "Export the table…"), QStringLiteral("export"), {},
               QStringLiteral("file"), false},
              this, [this] {
                showGrid(true);
                if (showsGrid()) exportGrid();
              });
  actions.add({QStringLiteral("portfolio.remove"), phrase("Actions", "Remove the product or technology"),
               QStringLiteral("trash"), {}, record, false},
              this, [this] { removeRecord(m_current.kind, m_current.id); });
}

void PortfolioPage::connectAll() {
  connect(m_pane, &RecordPane::currentChanged, this, [this](RecordKind kind, const QString& id) {
    if (!m_updating && kind == m_pane->kind()) openRecord(kind, id);
  });
  connect(m_pane, &RecordPane::kindChanged, this, [this] {
    if (m_updating || m_current.kind == m_pane->kind()) return;
    if (!leave()) return returnToCurrent();
    chooseSomething();
  });
  connect(m_pane, &RecordPane::createWanted, this, [this](RecordKind kind) { startNew(kind, {}); });
  for (const RecordKind kind : {RecordKind::Product, RecordKind::Technology}) {
    RecordList& list = m_pane->list(kind);
    connect(&list, &RecordList::removeWanted, this, [this, kind](const QString& id) { removeRecord(kind, id); });
    connect(&list, &RecordList::editWanted, this, [this] {
      if (RecordDocument* shownNow = document()) shownNow->editName();
    });
    connect(&list, &RecordList::opened, this, [this] {
      if (RecordDocument* shownNow = document()) shownNow->editName();
    });
  }
  connectDocuments();
  connectEditor();
  connectGrid();
  connect(&context().workbench, &Workbench::workspaceChanged, this, &PortfolioPage::followWorkspace);
  connect(&context().content, &ContentView::languageChanged, this, &PortfolioPage::followContent);
  connect(&context().content, &ContentView::editionChanged, this, &PortfolioPage::reload);
}

void PortfolioPage::connectDocuments() {
  connect(m_product, &ProductDocument::created, this,
          [this](const QString& id) { adopt(RecordKind::Product, id); });
  connect(m_product, &ProductDocument::technologyOpened, this, [this](const QString& id) {
    context().navigator.open({pageId(), QStringLiteral("technology"), id, {}});
  });
  connect(m_product, &ProductDocument::newTechnologyWanted, this,
          [this](const ProductId& product) { startNew(RecordKind::Technology, product.value()); });
  connect(m_technology, &TechnologyDocument::created, this,
          [this](const QString& id) { adopt(RecordKind::Technology, id); });
  connect(m_technology, &TechnologyDocument::productOpened, this, [this](const QString& id) {
    context().navigator.open({pageId(), QStringLiteral("product"), id, {}});
  });
  connect(m_technology, &TechnologyDocument::newProductWanted, this,
          [this](const TechnologyId& technology) { startNew(RecordKind::Product, technology.value()); });
  connect(m_technology, &TechnologyDocument::draftWanted, this, [this] {
    const std::optional<TagDraft> draft = m_drafts.newFor(m_technology->technology().id);
    if (draft) openNewTag(draft->technology, draft->item, draft->pointKey);
  });
  TagList& tags = m_technology->tags();
  connect(&tags, &TagList::editWanted, this, &PortfolioPage::openEditor);
  connect(&tags, &TagList::removeWanted, this, &PortfolioPage::removeTag);
  connect(&tags, &TagList::itemWanted, this, &PortfolioPage::showTagInCatalogue);
  connect(&tags, &TagList::newWanted, this, [this] { openNewTag(m_technology->technology().id, {}, {}); });
  connect(&tags, &TagList::nextCandidateWanted, this, &PortfolioPage::nextCandidate);
  VerdictView& verdict = m_technology->verdict();
  connect(&verdict, &VerdictView::judgeWanted, this, &PortfolioPage::openEditor);
  connect(&verdict, &VerdictView::sourceWanted, this, &PortfolioPage::showTagInCatalogue);
  connect(&verdict, &VerdictView::reviewWanted, this, [this](const QString& panel) {
    context().navigator.open(
        {QStringLiteral("review"), QStringLiteral("technology"), m_technology->technology().id.value(), panel});
  });
  connect(&verdict, &VerdictView::tagWanted, this,
          [this] { openNewTag(m_technology->technology().id, {}, {}); });
}

void PortfolioPage::connectEditor() {
  connect(m_editor, &TagEditor::closeWanted, this, &PortfolioPage::closeEditor);
  connect(m_editor, &TagEditor::nextWanted, this, &PortfolioPage::nextCandidate);
  connect(m_editor, &TagEditor::saved, this, [this](const TagId& tag) {
    m_technology->tags().setCurrent(tag);
    refreshDocument();
  });
  connect(m_editor, &TagEditor::technologyChosen, this, [this](const QString& id) {
    adopt(RecordKind::Technology, id);
    refreshEditor();
    m_editor->takeFocus();
  });
  connect(m_editor, &TagEditor::itemWanted, this, [this](const ItemKey& item, const QString& pointKey) {
    context().navigator.open({QStringLiteral("catalogue"), QStringLiteral("item"), item.value(), pointKey});
  });
}

void PortfolioPage::retranslate() {
  m_pane->retranslate();
  m_product->retranslate();
  m_technology->retranslate();
  m_editor->retranslate();
  m_grid->retranslate();
  m_products->retranslate();
  m_technologies->retranslate();
  m_splitter->setAccessibleName(tr("Products and technologies"));
}

QList<QWidget*> PortfolioPage::panes() const {
  if (m_outer->currentWidget() == m_noWorkspace) return {m_noWorkspace};
  if (showsGrid()) return m_grid->panes();
  QList<QWidget*> all{&m_pane->list()};
  if (QWidget* shownNow = document()) all << shownNow;
  if (m_editor->isVisible()) all << m_editor;
  return all;
}

QWidget* PortfolioPage::searchField() const {
  if (m_outer->currentWidget() == m_noWorkspace) return nullptr;
  return showsGrid() ? m_grid->searchField() : m_pane->searchField();
}

void PortfolioPage::keyPressEvent(QKeyEvent* event) {
  // Esc leaves an empty sheet, or gives the keyboard back to the list.
  if (event->key() == Qt::Key_Escape && m_outer->currentWidget() == m_splitter) {
    if (m_current.isNew && leave()) chooseSomething();
    m_pane->list().setFocus(Qt::ShortcutFocusReason);
    return;
  }
  Page::keyPressEvent(event);
}

}  // namespace jiheng::ui
