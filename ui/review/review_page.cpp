#include "ui/review/review_page.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/review/impact_view.h"
#include "ui/review/people_view.h"
#include "ui/review/technology_head.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

ReviewPage::ReviewPage(UiContext& context, QWidget* parent) : Page(context, parent) {
  build();
  addActions();
  connectAll();
  rememberSplitter(m_splitter, context.settings, QStringLiteral("review/panes"));
  retranslate();
  followWorkspace();
}

ReviewPage::~ReviewPage() {
  if (TechnologyPanel* present = currentPanel()) (void)present->leave();
}

QString ReviewPage::title() const { return tr("Review"); }

void ReviewPage::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  m_outer = new QStackedWidget(this);
  column->addWidget(m_outer);
  m_noWorkspace = new EmptyState(context().theme, QStringLiteral("workspace"), m_outer);
  m_noWorkspace->setTexts(phrase("UiReview", "No workspace is open"),
                          phrase("UiReview", "Technologies and their reviews are kept in a workspace: one file on this machine."));
  const std::pair<Text, const char*> steps[] = {{phrase("UiReview", "Open a workspace"), "file.open"},
                                                {phrase("UiReview", "Create a workspace"), "file.new"},
                                                {phrase("UiReview", "Open the sample"), "file.sample"}};
  for (const auto& [text, action] : steps) {
    QPushButton* button = m_noWorkspace->addStep(text, {}, [this, id = QString::fromLatin1(action)] {
      if (QAction* wanted = context().actions.action(id)) wanted->trigger();
    });
    button->setObjectName(QString::fromLatin1(action));
  }
  m_splitter = new QSplitter(Qt::Horizontal, m_outer);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_work = new WorkList(context(), m_splitter);
  m_splitter->addWidget(m_work);
  m_splitter->addWidget(buildWork());
  m_splitter->setStretchFactor(0, 0);
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setSizes({320, 900});
  m_outer->addWidget(m_noWorkspace);
  m_outer->addWidget(m_splitter);
}

QWidget* ReviewPage::buildWork() {
  m_right = new QStackedWidget(m_splitter);
  m_right->setMinimumWidth(context().theme.unit(100));
  m_nothing = new EmptyState(context().theme, QStringLiteral("review"), m_right);
  m_nothing->setTexts(phrase("UiReview", "From a description to a signed review"),
                      phrase("UiReview", "Choose a technology on the left. Its candidates, measurements, questions, evidence and "
                                         "review stand here, one beside the other."));
  m_nothing->setBackgroundRole(QPalette::Base);
  m_nothing->setAutoFillBackground(true);
  m_workArea = new QWidget(m_right);
  m_workArea->setBackgroundRole(QPalette::Base);
  m_workArea->setAutoFillBackground(true);
  auto* column = new QVBoxLayout(m_workArea);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_head = new TechnologyHead(context(), m_workArea);
  m_tabs = new QTabBar(m_workArea);
  m_tabs->setObjectName(QStringLiteral("workTabs"));
  m_tabs->setDrawBase(true);
  m_tabs->setExpanding(false);
  m_tabs->setUsesScrollButtons(true);
  m_panels = new QStackedWidget(m_workArea);
  column->addWidget(m_head);
  column->addWidget(m_tabs);
  column->addWidget(m_panels, 1);
  m_right->addWidget(m_nothing);
  m_impact = new ImpactView(context(), m_right);
  m_people = new PeopleView(context(), m_right);
  m_right->addWidget(m_workArea);
  m_right->addWidget(m_impact);
  m_right->addWidget(m_people);
  return m_right;
}

void ReviewPage::addPanel(const PanelFactory& factory) {
  TechnologyPanel* made = factory(context(), m_panels);
  m_all.push_back(made);
  m_panels->addWidget(made);
  {
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab(made->title());
  }
  // A bar that is not on screen yet does not tell its layout that it has grown: it would stay without height.
  m_tabs->updateGeometry();
  made->retranslate();
  made->setContentLanguage(context().content.language());
}

void ReviewPage::addActions() {
  ActionRegistry& actions = context().actions;
  using Keys = QList<QKeySequence>;
  actions.add({QStringLiteral("review.next-panel"), phrase("Actions", "Next side of the review"), QStringLiteral("chevron-right"),
               Keys{QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, QStringLiteral("go"), false},
              this, [this] { stepPanel(1); });
  actions.add({QStringLiteral("review.previous-panel"), phrase("Actions", "Previous side of the review"),
               QStringLiteral("chevron-left"), Keys{QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, QStringLiteral("go"), false},
              this, [this] { stepPanel(-1); });
  actions.add({QStringLiteral("review.people"), phrase("Actions", "Persons and roles"), QStringLiteral("user"), Keys{},
               QStringLiteral("record"), false},
              nullptr, [this] { context().navigator.open({pageId(), QStringLiteral("people"), QStringLiteral("all"), {}}); });
}

void ReviewPage::connectAll() {
  connect(m_work, &WorkList::bucketChosen, this, [this](const QString& code) {
    showRows();
    if (code == QLatin1String("impact"))
      showImpact({});
    else
      showWork();
  });
  connect(m_impact, &ImpactView::closeWanted, this, &ReviewPage::showWork);
  connect(m_people, &PeopleView::closeWanted, this, &ReviewPage::showWork);
  connect(m_work, &WorkList::technologyChosen, this, &ReviewPage::openTechnology);
  connect(m_work, &WorkList::workWanted, this, [this] {
    if (TechnologyPanel* present = currentPanel()) present->setFocus(Qt::OtherFocusReason);
  });
  connect(m_tabs, &QTabBar::currentChanged, this, &ReviewPage::choosePanel);
  connect(m_head, &TechnologyHead::recordWanted, this, [this] {
    context().navigator.open({QStringLiteral("portfolio"), QStringLiteral("technology"), m_technology.value(), {}});
  });
  connect(&context().workbench, &Workbench::workspaceChanged, this, &ReviewPage::followWorkspace);
  connect(&context().workbench, &Workbench::catalogueChanged, this, &ReviewPage::reload);
  connect(&context().content, &ContentView::editionChanged, this, &ReviewPage::reload);
  connect(&context().content, &ContentView::languageChanged, this, [this] {
    for (TechnologyPanel* each : m_all) each->setContentLanguage(context().content.language());
  });
}

void ReviewPage::followWorkspace() {
  m_technology = {};
  PortfolioService* portfolio = context().workbench.portfolio();
  m_outer->setCurrentWidget(portfolio ? static_cast<QWidget*>(m_splitter) : m_noWorkspace);
  if (ReviewService* reviews = context().workbench.reviews())
    connect(reviews, &ReviewService::changed, this, &ReviewPage::reload, Qt::UniqueConnection);
  if (PortfolioTable* table = context().workbench.portfolioTable())
    connect(table, &PortfolioTable::changed, this, &ReviewPage::reload, Qt::UniqueConnection);
  for (TechnologyPanel* each : m_all) each->showTechnology({}, nullptr);
  reload();
}

void ReviewPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) readData();
}

TechnologyPanel* ReviewPage::currentPanel() const { return static_cast<TechnologyPanel*>(m_panels->currentWidget()); }

TechnologyPanel* ReviewPage::panel(const QString& panelId) const {
  for (TechnologyPanel* each : m_all)
    if (each->panelId() == panelId) return each;
  return nullptr;
}

void ReviewPage::choosePanel(int index) {
  TechnologyPanel* present = currentPanel();
  TechnologyPanel* wanted = index >= 0 && index < static_cast<int>(m_all.size()) ? m_all[static_cast<size_t>(index)] : nullptr;
  if (!wanted || wanted == present) return;
  if (present && !present->leave()) {
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(m_panels->currentIndex());
    return;
  }
  m_panels->setCurrentWidget(wanted);
  if (!m_technology.isEmpty()) wanted->showTechnology(m_technology, context().content.edition());
}

void ReviewPage::stepPanel(int by) {
  if (m_tabs->count() == 0) return;
  m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
}

void ReviewPage::retranslate() {
  m_work->retranslate();
  m_head->retranslate();
  m_impact->retranslate();
  m_people->retranslate();
  m_tabs->setAccessibleName(tr("Sides of the review"));
  m_splitter->setAccessibleName(tr("Worklist and work"));
  for (size_t i = 0; i < m_all.size(); ++i) {
    m_all[i]->retranslate();
    m_tabs->setTabText(static_cast<int>(i), m_all[i]->title());
  }
  m_tabs->updateGeometry();
}

QList<QWidget*> ReviewPage::panes() const {
  if (m_outer->currentWidget() == m_noWorkspace) return {m_noWorkspace};
  QList<QWidget*> all{m_work->bucketView(), m_work->rowView()};
  if (m_right->currentWidget() == m_impact) all << m_impact->panes();
  if (m_right->currentWidget() == m_people) all << m_people;
  if (m_right->currentWidget() == m_workArea) {
    all << m_tabs;
    if (TechnologyPanel* present = currentPanel()) all << present->panes();
  }
  return all;
}

QWidget* ReviewPage::searchField() const {
  return m_outer->currentWidget() == m_noWorkspace ? nullptr : m_work->searchField();
}

}  // namespace jiheng::ui
