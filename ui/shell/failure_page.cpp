#include "ui/shell/failure_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

FailurePage::FailurePage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, this)),
      m_file(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_detail(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_choose(new QPushButton(this)),
      m_retry(new QPushButton(this)),
      m_backButton(new QPushButton(this)),
      m_quit(new QPushButton(this)) {
  setObjectName(QStringLiteral("failure"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  auto* block = new QWidget(this);
  auto* column = new QVBoxLayout(block);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(m_icon);
  column->addWidget(m_title);
  column->addWidget(m_file);
  column->addSpacing(16);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(12);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (Part* part : {&m_happened, &m_kept, &m_advice}) {
    part->head = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, block);
    part->text = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, block);
    part->text->setWordWrap(true);
    part->text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(part->head, row, 0, Qt::AlignTop);
    grid->addWidget(part->text, row, 1);
    ++row;
  }
  column->addLayout(grid);
  column->addWidget(m_detail);
  column->addSpacing(16);
  auto* steps = new QHBoxLayout;
  steps->setSpacing(8);
  for (QPushButton* button : {m_choose, m_retry, m_backButton, m_quit}) steps->addWidget(button);
  steps->addStretch();
  column->addLayout(steps);
  m_title->setWordWrap(true);
  m_file->setWordWrap(true);
  m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_detail->setWordWrap(true);
  m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_choose->setObjectName(QStringLiteral("failure.choose"));
  m_retry->setObjectName(QStringLiteral("failure.retry"));
  m_backButton->setObjectName(QStringLiteral("failure.back"));
  m_quit->setObjectName(QStringLiteral("failure.quit"));

  block->setFixedWidth(theme.unit(150));
  connect(&theme, &Theme::changed, block, [this, block] {
    block->setFixedWidth(m_theme.unit(150));
    present();
  });
  auto* outer = new QVBoxLayout(this);
  outer->addStretch(2);
  // Not by an alignment: the block's height follows from its width.
  auto* middle = new QHBoxLayout;
  middle->addStretch();
  middle->addWidget(block);
  middle->addStretch();
  outer->addLayout(middle);
  outer->addStretch(3);

  connect(m_choose, &QPushButton::clicked, this, &FailurePage::chooseRequested);
  connect(m_retry, &QPushButton::clicked, this, &FailurePage::retryRequested);
  connect(m_backButton, &QPushButton::clicked, this, &FailurePage::backRequested);
  connect(m_quit, &QPushButton::clicked, this, &FailurePage::quitRequested);
  present();
}

void FailurePage::setFailure(const Error& error, const QString& path, const Text& back) {
  m_error = error;
  m_path = path;
  m_back = back;
  m_atStart = false;
  present();
}

void FailurePage::setStartFailure(const Error& error) {
  m_error = error;
  m_path.clear();
  m_back = Text();
  m_atStart = true;
  present();
}

QString FailurePage::headline() const {
  if (m_atStart) return tr("Jiheng cannot start: one of its data files cannot be used");
  switch (m_error.code) {
    case ErrorCode::NotFound:
      return tr("The workspace is not there");
    case ErrorCode::WrongFile:
      return tr("This is not a workspace");
    case ErrorCode::NewerFile:
      return tr("The workspace comes from a newer version of Jiheng");
    case ErrorCode::ReadOnly:
      return tr("The workspace cannot be written");
    case ErrorCode::InUse:
      return tr("The workspace is open elsewhere");
    case ErrorCode::NoSpace:
      return tr("The disk is full");
    case ErrorCode::Damaged:
      return tr("The workspace is damaged");
    case ErrorCode::Cancelled:
      return tr("The work was cancelled");
    case ErrorCode::InvalidInput:
    case ErrorCode::Refused:
    case ErrorCode::BrokenData:
    case ErrorCode::System:
      break;
  }
  return tr("The workspace cannot be opened");
}

void FailurePage::present() {
  m_icon->setPixmap(svgIcon(m_error.code == ErrorCode::InUse || m_error.code == ErrorCode::ReadOnly
                                ? QStringLiteral("lock")
                                : QStringLiteral("problem"),
                            m_theme.color(Semantic::Overdue))
                        .pixmap(QSize(40, 40), devicePixelRatioF()));
  m_title->setText(headline());
  m_file->setText(QDir::toNativeSeparators(m_path));
  m_file->setVisible(!m_path.isEmpty());
  const auto fill = [](const Part& part, const QString& head, const Text& text) {
    part.head->setText(head);
    part.text->setText(shown(text));
    part.head->setVisible(!text.isEmpty());
    part.text->setVisible(!text.isEmpty());
  };
  fill(m_happened, tr("What happened"), m_error.happened);
  fill(m_kept, tr("What was kept"), m_error.kept);
  fill(m_advice, tr("What to do"), m_error.advice);
  m_detail->setText(m_error.detail.isEmpty() ? QString() : tr("For support: %1").arg(m_error.detail));
  m_detail->setVisible(!m_error.detail.isEmpty());
  m_choose->setText(tr("Choose another file"));
  m_retry->setText(tr("Try again"));
  m_backButton->setText(shown(m_back));
  m_quit->setText(tr("Quit"));
  m_choose->setVisible(!m_atStart);
  m_retry->setVisible(!m_atStart);
  m_backButton->setVisible(!m_back.isEmpty());
  m_quit->setVisible(m_atStart);
  // What most likely helps is the main step: another program must let go first, a wrong file will not change.
  const bool waiting = m_error.code == ErrorCode::InUse || m_error.code == ErrorCode::ReadOnly ||
                       m_error.code == ErrorCode::NoSpace;
  m_retry->setDefault(waiting);
  m_choose->setDefault(!waiting);
  m_quit->setDefault(m_atStart);
}

void FailurePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) present();
  QWidget::changeEvent(event);
}

}  // namespace jiheng::ui
