#include "ui/shell/status_strip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include "app/foundation/formats.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {

constexpr int kQuietMilliseconds = 200;  // a job that ends sooner is not worth a look
constexpr int kRefreshMilliseconds = 100;

/// Above this the walk over the chain is left to the user: it must not hold up the opening.
constexpr qint64 kSmallFile = 16 * 1024 * 1024;
constexpr int kAfterFirstFrame = 200;  // milliseconds: nobody waits for the check, everybody for the window

QToolButton* stripButton(const QString& icon, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setAutoRaise(true);
  button->setIcon(svgIcon(icon));
  return button;
}

}  // namespace

StatusStrip::StatusStrip(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(stripButton(QStringLiteral("workspace"), this)),
      m_user(stripButton(QStringLiteral("user"), this)),
      m_jobText(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Normal, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(stripButton(QStringLiteral("stop"), this)),
      m_audit(stripButton(QStringLiteral("audit"), this)) {
  m_workspace->setObjectName(QStringLiteral("status.workspace"));
  m_user->setObjectName(QStringLiteral("status.user"));
  m_audit->setObjectName(QStringLiteral("status.audit"));
  m_cancel->setObjectName(QStringLiteral("status.cancel"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 1, 8, 0);
  row->setSpacing(8);
  row->addWidget(m_workspace);
  row->addWidget(m_user);
  row->addStretch();
  row->addWidget(m_jobText);
  row->addWidget(m_progress);
  row->addWidget(m_cancel);
  row->addWidget(m_audit);
  m_progress->setTextVisible(false);
  m_progress->setFixedSize(160, 12);
  m_jobClock.setInterval(kRefreshMilliseconds);

  connect(m_workspace, &QToolButton::clicked, this, &StatusStrip::workspaceClicked);
  connect(m_user, &QToolButton::clicked, this, &StatusStrip::chooseUser);
  connect(m_audit, &QToolButton::clicked, this, [this] {
    checkAudit();
    if (m_auditState == Audit::Intact)
      m_context.messages.done(
          phrase("StatusStrip", "The audit trail is intact: %1 entries, each fits the one before.")
              .arg(m_auditEntries));
  });
  connect(m_cancel, &QToolButton::clicked, this, [this] {
    if (const QList<Job*> jobs = m_context.jobs.running(); !jobs.isEmpty()) jobs.first()->cancel();
  });
  connect(&m_jobClock, &QTimer::timeout, this, &StatusStrip::showJob);
  connect(&context.jobs, &Jobs::changed, this, [this] {
    if (m_context.jobs.running().isEmpty()) {
      m_jobClock.stop();
      showJob();
    } else if (!m_jobClock.isActive()) {
      m_jobClock.start(kQuietMilliseconds);
    }
  });
  connect(&context.workbench, &Workbench::workspaceChanged, this, &StatusStrip::followWorkspace);
  connect(&context.theme, &Theme::changed, this, &StatusStrip::style);
  style();
  followWorkspace();
  showJob();
}

void StatusStrip::followWorkspace() {
  m_auditState = Audit::Unchecked;
  if (PeopleService* people = m_context.workbench.people())
    connect(people, &PeopleService::changed, this, &StatusStrip::retranslate);
  if (Workspace* workspace = m_context.workbench.workspace()) {
    // What was checked no longer covers what is written after it.
    connect(workspace, &Workspace::written, this, [this] {
      if (m_auditState != Audit::Intact) return;
      m_auditState = Audit::Unchecked;
      retranslate();
    });
    if (QFileInfo(workspace->path()).size() <= kSmallFile)
      QTimer::singleShot(kAfterFirstFrame, workspace, [this] { checkAudit(); });
  }
  retranslate();
}

void StatusStrip::chooseUser() {
  PeopleService* people = m_context.workbench.people();
  const auto persons = people ? people->list() : Result<std::vector<Person>>();
  if (!people || !persons || persons->empty()) return emit userClicked();
  QMenu menu(this);
  menu.setObjectName(QStringLiteral("status.people"));
  const std::optional<Person> current = people->current();
  for (const Person& person : *persons) {
    if (!person.active) continue;
    QAction* action = menu.addAction(tr("%1: %2", "name, roles").arg(person.name, shown(rolesText(person.roles))));
    action->setCheckable(true);
    action->setChecked(current && current->id == person.id);
    connect(action, &QAction::triggered, this, [this, name = person.name] {
      if (PeopleService* service = m_context.workbench.people()) service->setCurrent(name);
    });
  }
  menu.addSeparator();
  connect(menu.addAction(tr("Persons and roles…")), &QAction::triggered, this, [this] {
    m_context.navigator.open({QStringLiteral("review"), QStringLiteral("people"), QStringLiteral("all"), {}});
  });
  connect(menu.addAction(tr("Settings…")), &QAction::triggered, this, &StatusStrip::userClicked);
  menu.exec(m_user->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void StatusStrip::checkAudit() {
  Workspace* workspace = m_context.workbench.workspace();
  if (!workspace) return;
  const Result<AuditCheck> check = workspace->checkAudit();
  if (!check.has_value()) {
    m_context.messages.problem(check.error());
    return;
  }
  m_auditEntries = check->entries;
  m_auditState = check->intact ? Audit::Intact : Audit::Broken;
  if (!check->intact) m_context.messages.show({Severity::Problem, check->finding, {}, {}});
  retranslate();
}

void StatusStrip::retranslate() {
  Workspace* workspace = m_context.workbench.workspace();
  m_workspace->setText(workspace ? workspace->name() : tr("No workspace open"));
  m_workspace->setToolTip(workspace ? workspace->path() : tr("Create or open a workspace"));
  m_workspace->setAccessibleName(workspace ? tr("Workspace %1").arg(workspace->name())
                                           : tr("No workspace open"));
  m_user->setVisible(workspace);
  m_audit->setVisible(workspace);
  if (workspace) {
    const PeopleService* people = m_context.workbench.people();
    const bool reads = people && !people->may(QString());
    m_user->setText(reads ? tr("%1 (reads only)").arg(workspace->actor()) : workspace->actor());
    m_user->setToolTip(tr("This name stands in the audit trail. Choose here who works now; a name is not a login."));
    m_user->setAccessibleName(tr("Working as %1").arg(workspace->actor()));
    const QString head = workspace->auditHead().left(8);
    switch (m_auditState) {
      case Audit::Unchecked:
        m_audit->setText(tr("Audit trail %1").arg(head));
        break;
      case Audit::Intact:
        m_audit->setText(tr("✓ Audit trail intact"));
        break;
      case Audit::Broken:
        m_audit->setText(tr("■ Audit trail broken"));
        break;
    }
    m_audit->setToolTip(tr("Head %1. Click to check the whole trail.").arg(head));
    m_audit->setAccessibleName(m_audit->text());
  }
  m_cancel->setText(tr("Cancel"));
  m_cancel->setAccessibleName(tr("Cancel the running job"));
  m_progress->setAccessibleName(tr("Progress"));
  style();
  showJob();
}

void StatusStrip::showJob() {
  const QList<Job*> jobs = m_context.jobs.running();
  const bool visible = !jobs.isEmpty() && (m_jobClock.isActive() || m_jobText->isVisible());
  if (visible) {
    m_jobClock.setInterval(kRefreshMilliseconds);
    const Job* job = jobs.first();
    const int done = job->progress()->done();
    const int total = job->progress()->total();
    const Language language = shownLanguage();
    QString text = shown(job->title());
    if (total > 0)
      text = tr("%1: %2 of %3").arg(text, formatNumber(done, language), formatNumber(total, language));
    if (jobs.size() > 1) text = tr("%1, and %n more", nullptr, static_cast<int>(jobs.size()) - 1).arg(text);
    m_jobText->setText(text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_cancel->setEnabled(!job->progress()->isCancelled());
  }
  m_jobText->setVisible(visible);
  m_progress->setVisible(visible);
  m_cancel->setVisible(visible);
}

void StatusStrip::style() {
  const QFont font = m_context.theme.font(TextRole::Small);
  const int icon = m_context.theme.unit(4);
  for (QToolButton* button : {m_workspace, m_user, m_cancel, m_audit}) {
    button->setFont(font);
    button->setIconSize(QSize(icon, icon));
  }
  QPalette colors;
  if (m_auditState == Audit::Intact)
    colors.setColor(QPalette::ButtonText, m_context.theme.color(Semantic::Done));
  if (m_auditState == Audit::Broken)
    colors.setColor(QPalette::ButtonText, m_context.theme.color(Semantic::Overdue));
  m_audit->setPalette(colors);
}

void StatusStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Window));
  painter.fillRect(QRect(0, 0, width(), 1), m_context.theme.line());
}

}  // namespace jiheng::ui
