#include "ui/shell/settings_page.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/shell/preferences.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

namespace {
constexpr int kSizes[] = {80, 90, 100, 115, 130, 150, 175, 200};
}

SettingsPage::SettingsPage(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new ThemedLabel(context.theme, TextRole::Title, ThemedLabel::Tone::Strong, this)),
      m_nameLabel(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_name(new QLineEdit(this)),
      m_nameError(new FieldError(context.theme, m_name, this)),
      m_nameHint(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_languageLabel(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_language(new QComboBox(this)),
      m_themeLabel(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_theme(new QComboBox(this)),
      m_sizeLabel(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_size(new QComboBox(this)) {
  setObjectName(QStringLiteral("settings"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  m_name->setObjectName(QStringLiteral("settings.name"));
  m_language->setObjectName(QStringLiteral("settings.language"));
  m_theme->setObjectName(QStringLiteral("settings.theme"));
  m_size->setObjectName(QStringLiteral("settings.size"));
  m_nameLabel->setBuddy(m_name);
  m_languageLabel->setBuddy(m_language);
  m_themeLabel->setBuddy(m_theme);
  m_sizeLabel->setBuddy(m_size);
  m_name->setMaxLength(80);
  m_nameHint->setWordWrap(true);
  for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_language),
                         static_cast<QWidget*>(m_theme), static_cast<QWidget*>(m_size)})
    field->setFixedWidth(280);

  auto* grid = new QGridLayout;
  grid->setContentsMargins(32, 24, 32, 24);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(12);
  grid->addWidget(m_title, 0, 0, 1, 2);
  grid->setRowMinimumHeight(1, 8);
  grid->addWidget(m_nameLabel, 2, 0, Qt::AlignVCenter);
  grid->addWidget(m_name, 2, 1, Qt::AlignLeft);
  grid->addWidget(m_nameError, 3, 1);
  grid->addWidget(m_nameHint, 4, 1);
  grid->addWidget(m_languageLabel, 5, 0);
  grid->addWidget(m_language, 5, 1, Qt::AlignLeft);
  grid->addWidget(m_themeLabel, 6, 0);
  grid->addWidget(m_theme, 6, 1, Qt::AlignLeft);
  grid->addWidget(m_sizeLabel, 7, 0);
  grid->addWidget(m_size, 7, 1, Qt::AlignLeft);
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(8, 1);
  setLayout(grid);

  connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (text.trimmed().isEmpty())
      m_nameError->setError(
          phrase("SettingsPage", "A name must be there: it stands in every entry of the audit trail."));
    else
      m_nameError->clearError();
  });
  connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::commitName);
  connect(m_language, &QComboBox::activated, this, [this](int index) {
    chooseLanguage(m_context, index == 0 ? Language::Chinese : Language::English);
  });
  connect(m_theme, &QComboBox::activated, this,
          [this](int index) { chooseTheme(m_context, static_cast<ThemeChoice>(index)); });
  connect(m_size, &QComboBox::activated, this,
          [this](int index) { chooseTextSize(m_context, kSizes[static_cast<size_t>(index)]); });
  connect(&context.theme, &Theme::changed, this, &SettingsPage::showState);
  connect(&context.workbench, &Workbench::workspaceChanged, this, &SettingsPage::showState);
  retranslate();
}

void SettingsPage::commitName() {
  const QString name = m_name->text().trimmed();
  if (name.isEmpty()) return;
  m_context.settings.setValue(Settings::Key::UserName, name);
  if (Workspace* workspace = m_context.workbench.workspace()) workspace->setActor(name);
}

void SettingsPage::showState() {
  if (!m_name->hasFocus()) {
    const QString chosen = m_context.settings.value(Settings::Key::UserName).toString();
    const Workspace* workspace = m_context.workbench.workspace();
    m_name->setText(chosen.isEmpty() && workspace ? workspace->actor() : chosen);
  }
  m_language->setCurrentIndex(m_context.language.language() == Language::Chinese ? 0 : 1);
  m_theme->setCurrentIndex(static_cast<int>(m_context.theme.choice()));
  int nearest = 0;
  for (int i = 0; i < static_cast<int>(std::size(kSizes)); ++i)
    if (qAbs(kSizes[i] - m_context.theme.textSize()) < qAbs(kSizes[nearest] - m_context.theme.textSize()))
      nearest = i;
  m_size->setCurrentIndex(nearest);
}

void SettingsPage::retranslate() {
  m_title->setText(tr("Settings"));
  m_nameLabel->setText(tr("Your name"));
  m_name->setAccessibleName(tr("Your name"));
  m_nameHint->setText(tr("Stands in the audit trail and in reports as author. It is no login."));
  m_languageLabel->setText(tr("Language of the program"));
  m_language->setAccessibleName(tr("Language of the program"));
  m_themeLabel->setText(tr("Appearance"));
  m_theme->setAccessibleName(tr("Appearance"));
  m_sizeLabel->setText(tr("Text size"));
  m_size->setAccessibleName(tr("Text size"));
  m_language->clear();
  // Each language in its own words, so that who does not read the present one finds it.
  m_language->addItems({QStringLiteral("中文"), QStringLiteral("English")});
  m_theme->clear();
  m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
  m_size->clear();
  for (const int size : kSizes) m_size->addItem(tr("%1 %").arg(size));
  showState();
}

void SettingsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jiheng::ui
