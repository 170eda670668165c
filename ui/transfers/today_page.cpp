#include "ui/transfers/today_page.h"

#include <QKeyEvent>
#include <QShowEvent>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "ui/transfers/entry_document.h"
#include "ui/transfers/row_delegate.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

TodayPage::TodayPage(UiContext& context, QWidget* parent)
    : Page(context, parent), m_model(new TodayModel(this)), m_stack(new QStackedWidget(this)) {
  const Theme& theme = context.theme;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);

  m_noWorkspace = new EmptyState(theme, QStringLiteral("today"), m_stack);
  m_noWorkspace->setTexts(phrase("Today", "Nothing is open"),
                          phrase("Today", "With a workspace open, this page lists what is wrong, what is due and what is undecided, "
                                          "the most urgent first."));
  const auto step = [&](const char* id, const Text& text, const char* icon) {
    const QString name = QString::fromLatin1(id);
    m_noWorkspace->addStep(text, QString::fromLatin1(icon), [this, name] {
      if (QAction* action = this->context().actions.action(name)) action->trigger();
    });
  };
  step("file.open", phrase("Today", "Open a workspace"), "open");
  step("file.sample", phrase("Today", "Open the sample"), "sample");

  m_nothing = new EmptyState(theme, QStringLiteral("done"), m_stack);
  m_nothing->setTexts(phrase("Today", "Nothing is due"),
                      phrase("Today", "No deadline runs, no step is out of order and no candidate is open. Dates that you enter at a "
                                      "transfer appear here as deadlines."));
  m_nothing->addStep(phrase("Today", "Go to transfers"), QStringLiteral("transfers"),
                     [this] { this->context().navigator.open({QStringLiteral("transfers"), {}, {}, {}}); });

  m_stack->addWidget(m_noWorkspace);
  m_stack->addWidget(m_nothing);
  m_stack->addWidget(buildTasks());

  connect(&context.workbench, &Workbench::workspaceChanged, this, &TodayPage::connectWorkspace);
  connect(&context.content, &ContentView::editionChanged, this, &TodayPage::reload);
  connect(&context.theme, &Theme::changed, this, &TodayPage::showDetail);
  connectWorkspace();
  retranslate();
}

QWidget* TodayPage::buildTasks() {
  const Theme& theme = context().theme;
  m_splitter = new QSplitter(Qt::Horizontal, m_stack);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);

  auto* left = new QWidget(m_splitter);
  left->setMinimumWidth(380);
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(theme.unit(4), theme.unit(4), theme.unit(4), theme.unit(2));
  head->setSpacing(theme.unit());
  m_heading = new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, left);
  m_summary = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, left);
  m_summary->setWordWrap(true);
  head->addWidget(m_heading);
  head->addWidget(m_summary);
  m_reviews = new QLabel(left);
  m_reviews->setObjectName(QStringLiteral("todayReviews"));
  m_reviews->setTextFormat(Qt::RichText);
  m_reviews->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_reviews->setWordWrap(true);
  connect(m_reviews, &QLabel::linkActivated, this, [this](const QString& list) {
    context().navigator.open({QStringLiteral("review"), QStringLiteral("list"), list, {}});
  });
  head->addWidget(m_reviews);
  m_list = new QListView(left);
  m_list->setObjectName(QStringLiteral("todayList"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setItemDelegate(new RowDelegate(theme, this));
  m_list->setModel(m_model);
  m_list->installEventFilter(this);
  column->addLayout(head);
  column->addWidget(m_list, 1);

  m_detail = new QTextBrowser(m_splitter);
  m_detail->setObjectName(QStringLiteral("todayDetail"));
  m_detail->setFrameShape(QFrame::NoFrame);
  m_detail->setOpenLinks(false);
  m_detail->document()->setDocumentMargin(theme.unit(5));
  m_detail->setMinimumWidth(300);
  m_splitter->addWidget(left);
  m_splitter->addWidget(m_detail);
  m_splitter->setStretchFactor(0, 3);
  m_splitter->setStretchFactor(1, 2);
  m_splitter->setSizes({780, 460});
  rememberSplitter(m_splitter, context().settings, QStringLiteral("today/panes"));

  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showDetail);
  connect(m_list, &QListView::doubleClicked, this, &TodayPage::openCurrent);
  setFocusProxy(m_list);
  return m_splitter;
}

QString TodayPage::title() const { return tr("Today"); }

void TodayPage::retranslate() {
  m_heading->setText(tr("Today"));
  m_list->setAccessibleName(tr("What is to be done"));
  m_detail->setAccessibleName(tr("The selected line in full"));
  m_model->retranslate();
  m_reviews->setAccessibleName(tr("Reviews"));
  if (context().workbench.workspace() && isVisible()) (void)showReviews();
  showSummary();
  showDetail();
}

void TodayPage::showPlace(const Place&) {}

Place TodayPage::currentPlace() const { return {pageId(), {}, {}, {}}; }

QList<QWidget*> TodayPage::panes() const { return {m_list, m_detail}; }

void TodayPage::connectWorkspace() {
  if (PortfolioService* portfolio = context().workbench.portfolio())
    connect(portfolio, &PortfolioService::changed, this, &TodayPage::reload);
  if (ReviewService* reviews = context().workbench.reviews())
    connect(reviews, &ReviewService::changed, this, &TodayPage::reload);
  if (TransferService* transfers = context().workbench.transfers())
    connect(transfers, &TransferService::changed, this, &TodayPage::reload);
  reload();
}

void TodayPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) reload();
}

void TodayPage::reload() {
  m_stale = !isVisible();
  if (m_stale) return;
  const Workbench& bench = context().workbench;
  if (!bench.workspace()) {
    m_model->clear();
    m_stack->setCurrentWidget(m_noWorkspace);
    return;
  }
  const auto edition = context().content.edition();
  const auto agenda = bench.transfers()->agenda(bench.clock().today(), *edition);
  const auto technologies = bench.portfolio()->summaries(*edition);
  if (!agenda.has_value()) return context().messages.problem(agenda.error());
  if (!technologies.has_value()) return context().messages.problem(technologies.error());
  const int row = m_list->currentIndex().row();
  m_model->setContent(*agenda, *technologies);
  m_stack->setCurrentWidget(showReviews() || m_model->taskCount() > 0 ? static_cast<QWidget*>(m_splitter) : m_nothing);
  // The reader stays where he was; on the first visit the most urgent line is shown in full.
  if (m_model->taskCount() > 0) m_list->setCurrentIndex(m_model->index(qBound(1, row, m_model->rowCount() - 1)));
  showSummary();
  showDetail();
}

bool TodayPage::showReviews() {
  const Workbench& bench = context().workbench;
  const auto edition = context().content.edition();
  const auto counts = bench.reviews() ? bench.reviews()->counts(*edition) : Result<ReviewService::Counts>();
  const auto impact = bench.impacts() ? bench.impacts()->open(edition->id()) : Result<int>(0);
  if (!counts || !impact) {
    context().messages.problem(!counts ? counts.error() : impact.error());
    return false;
  }
  QStringList parts;
  const auto add = [&](int count, const char* list, const QString& text) {
    if (count > 0)
      parts << QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
                   .arg(QString::fromLatin1(list), context().theme.color(Semantic::Accent).name(), text.toHtmlEscaped());
  };
  add(counts->waiting, "waiting", tr("%n reviews wait for my approval", nullptr, counts->waiting));
  add(counts->returned, "returned", tr("%n reviews were returned to me", nullptr, counts->returned));
  add(counts->stale, "stale", tr("%n approvals are stale", nullptr, counts->stale));
  add(*impact, "impact", tr("%n technologies are touched by the edition", nullptr, *impact));
  m_reviews->setText(parts.join(QStringLiteral(" &nbsp;·&nbsp; ")));
  m_reviews->setVisible(!parts.isEmpty());
  return !parts.isEmpty();
}

void TodayPage::showSummary() {
  const QString today = formatDate(context().workbench.clock().today(), shownLanguage());
  m_summary->setText(tr("%1. %n lines, measured against edition %2.", nullptr, m_model->taskCount())
                         .arg(today, context().content.edition()->id()));
}

void TodayPage::showDetail() {
  const QModelIndex index = m_list->currentIndex();
  if (!index.isValid() || m_model->rowAt(index.row()).heading) {
    m_detail->clear();
    return;
  }
  const TodayModel::Row& row = m_model->rowAt(index.row());
  if (row.entry) {
    m_detail->setHtml(entryDocument(*row.entry, context().workbench.calendar().knownOn(), context().theme));
    return;
  }
  QString html = headingHtml(index.data().toString(), context().theme);
  html += QStringLiteral("<p>%1</p><ul>").arg(shown(row.technology->verdict.sentence).toHtmlEscaped());
  for (const OpenPoint& point : row.technology->verdict.openPoints)
    html += QStringLiteral("<li>%1</li>").arg(shown(point.text).toHtmlEscaped());
  m_detail->setHtml(html + QStringLiteral("</ul>"));
}

void TodayPage::openCurrent() {
  const QModelIndex index = m_list->currentIndex();
  if (index.isValid() && !m_model->rowAt(index.row()).heading) context().navigator.open(m_model->placeOf(index.row()));
}

bool TodayPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    const auto walk = [this](int by) {
      for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->rowAt(row).heading) continue;
        m_list->setCurrentIndex(m_model->index(row));
        return;
      }
    };
    switch (key->key()) {
      case Qt::Key_Return:
      case Qt::Key_Enter: openCurrent(); return true;
      case Qt::Key_J:
      case Qt::Key_Down: walk(1); return true;
      case Qt::Key_K:
      case Qt::Key_Up: walk(-1); return true;
      default: break;
    }
  }
  return Page::eventFilter(watched, event);
}

}  // namespace jiheng::ui
