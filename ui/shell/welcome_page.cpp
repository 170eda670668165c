#include "ui/shell/welcome_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/settings.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {
constexpr int kRecentShown = 6;
}

WelcomePage::WelcomePage(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new ThemedLabel(context.theme, TextRole::Title, ThemedLabel::Tone::Strong, this)),
      m_lead(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_sampleText(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_sample(new QPushButton(this)),
      m_create(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_browse(new QToolButton(this)),
      m_recentTitle(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Strong, this)),
      m_recent(new QVBoxLayout) {
  setObjectName(QStringLiteral("welcome"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  m_sample->setObjectName(QStringLiteral("welcome.sample"));
  m_create->setObjectName(QStringLiteral("welcome.create"));
  m_open->setObjectName(QStringLiteral("welcome.open"));
  m_browse->setObjectName(QStringLiteral("welcome.browse"));

  auto* sign = new QLabel(this);
  sign->setPixmap(svgIcon(QStringLiteral("jiheng")).pixmap(QSize(56, 56), devicePixelRatioF()));
  auto* column = new QVBoxLayout;
  column->setSpacing(8);
  column->addWidget(sign);
  column->addSpacing(8);
  column->addWidget(m_title);
  column->addWidget(m_lead);
  column->addSpacing(16);
  auto* steps = new QHBoxLayout;
  steps->setSpacing(8);
  for (QPushButton* button : {m_sample, m_create, m_open}) {
    button->setMinimumHeight(36);
    steps->addWidget(button);
  }
  steps->addStretch();
  column->addLayout(steps);
  column->addWidget(m_sampleText);
  column->addSpacing(16);
  column->addWidget(m_recentTitle);
  m_recent->setSpacing(0);
  column->addLayout(m_recent);
  column->addSpacing(8);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_browse);
  foot->addStretch();
  column->addLayout(foot);
  m_lead->setWordWrap(true);
  m_sampleText->setWordWrap(true);
  m_browse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_browse->setIcon(svgIcon(QStringLiteral("catalogue")));
  m_browse->setAutoRaise(true);
  m_browse->setFocusPolicy(Qt::StrongFocus);

  // A column of readable width, a little above the middle.
  auto* block = new QWidget(this);
  block->setLayout(column);
  column->setContentsMargins(0, 0, 0, 0);
  block->setFixedWidth(context.theme.unit(140));
  connect(&context.theme, &Theme::changed, block,
          [this, block] { block->setFixedWidth(m_context.theme.unit(140)); });
  auto* outer = new QVBoxLayout(this);
  outer->addStretch(2);
  // Not by an alignment: the block's height follows from its width.
  auto* middle = new QHBoxLayout;
  middle->addStretch();
  middle->addWidget(block);
  middle->addStretch();
  outer->addLayout(middle);
  outer->addStretch(3);

  connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
  connect(m_create, &QPushButton::clicked, this, &WelcomePage::createRequested);
  connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
  connect(m_browse, &QToolButton::clicked, this, &WelcomePage::browseRequested);
  retranslate();
  refresh();
}

void WelcomePage::refresh() {
  while (QLayoutItem* item = m_recent->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  const QStringList paths = m_context.settings.value(Settings::Key::RecentWorkspaces).toStringList();
  for (const QString& path : paths.mid(0, kRecentShown)) {
    auto* row = new QToolButton(this);
    const QFileInfo file(path);
    row->setText(QString(file.completeBaseName() + QStringLiteral("   ") +
                         QDir::toNativeSeparators(file.absolutePath())));
    row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->setIcon(svgIcon(QStringLiteral("workspace")));
    row->setAutoRaise(true);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setProperty("path", path);
    row->setToolTip(QDir::toNativeSeparators(path));
    row->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
    row->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->setMaximumWidth(m_context.theme.unit(140));
    connect(row, &QToolButton::clicked, this, [this, path] { emit recentRequested(path); });
    m_recent->addWidget(row);
  }
  const bool first = paths.isEmpty();
  m_recentTitle->setVisible(!first);
  // Who starts for the first time is best served by something to look at.
  m_sample->setDefault(first);
  m_create->setDefault(!first);
}

void WelcomePage::retranslate() {
  m_title->setText(tr("Jiheng 技衡"));
  m_lead->setText(
      tr("Decide whether a technology may leave China: the catalogue with its history, your products and "
         "technologies, each transfer with its deadlines, and the evidence as PDF. Everything stays in one "
         "file on this computer."));
  m_sample->setText(tr("Open the sample workspace"));
  m_create->setText(tr("Create a workspace"));
  m_open->setText(tr("Open a workspace"));
  m_sampleText->setText(
      tr("The sample is a made-up company with products, tags and transfers. You can change it freely."));
  m_recentTitle->setText(tr("Recent"));
  m_browse->setText(tr("Browse the catalogue without a workspace"));
}

void WelcomePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    refresh();
  }
  QWidget::changeEvent(event);
}

}  // namespace jiheng::ui
