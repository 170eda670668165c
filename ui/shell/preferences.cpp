#include "ui/shell/preferences.h"

#include <QActionGroup>

#include "ui/widgets/action_registry.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/settings.h"

namespace jiheng::ui {

namespace {

constexpr int kTextStep = 10;

QString themeCode(ThemeChoice choice) {
  switch (choice) {
    case ThemeChoice::System:
      return QStringLiteral("system");
    case ThemeChoice::Light:
      return QStringLiteral("light");
    case ThemeChoice::Dark:
      return QStringLiteral("dark");
  }
  return {};
}

/// One of a group of actions of which exactly the one that counts now is checked.
template <class Value>
void addChoice(UiContext& context, QActionGroup* group, const ActionRegistry::Spec& spec, Value value,
               std::function<Value()> present, std::function<void(Value)> choose) {
  QAction* action =
      context.actions.add(spec, nullptr, [value, choose = std::move(choose)] { choose(value); });
  group->addAction(action);
  const auto show = [action, value, present = std::move(present)] { action->setChecked(present() == value); };
  show();
  QObject::connect(&context.theme, &Theme::changed, action, show);
  QObject::connect(&context.language, &LanguageManager::changed, action, show);
  QObject::connect(&context.content, &ContentView::languageChanged, action, show);
}

}  // namespace

void chooseLanguage(UiContext& context, Language language) {
  context.settings.setValue(Settings::Key::InterfaceLanguage, languageCode(language));
  context.language.setLanguage(language);
}

void chooseTheme(UiContext& context, ThemeChoice choice) {
  context.settings.setValue(Settings::Key::Theme, themeCode(choice));
  context.theme.setChoice(choice);
}

void chooseTextSize(UiContext& context, int percent) {
  context.theme.setTextSize(percent);
  context.settings.setValue(Settings::Key::TextSize, context.theme.textSize());
}

void addViewActions(UiContext& context) {
  const QString view = QStringLiteral("view");
  const auto id = [](const char* name) { return QString(QStringLiteral("view.") + QLatin1String(name)); };

  auto* themes = new QActionGroup(&context.actions);
  auto* languages = new QActionGroup(&context.actions);
  auto* contents = new QActionGroup(&context.actions);

  const std::function<ThemeChoice()> theme = [&context] { return context.theme.choice(); };
  const std::function<void(ThemeChoice)> setTheme = [&context](ThemeChoice choice) {
    chooseTheme(context, choice);
  };
  addChoice(context, themes,
            {id("theme-system"), phrase("Actions", "Appearance as the system"), {}, {}, view, true},
            ThemeChoice::System, theme, setTheme);
  addChoice(context, themes, {id("theme-light"), phrase("Actions", "Light appearance"), {}, {}, view, true},
            ThemeChoice::Light, theme, setTheme);
  addChoice(context, themes, {id("theme-dark"), phrase("Actions", "Dark appearance"), {}, {}, view, true},
            ThemeChoice::Dark, theme, setTheme);

  const std::function<Language()> language = [&context] { return context.language.language(); };
  const std::function<void(Language)> setLanguage = [&context](Language chosen) {
    chooseLanguage(context, chosen);
  };
  // Each language in its own words, whatever the present one is.
  addChoice(context, languages,
            {id("language-zh"), Text::verbatim(QStringLiteral("界面语言：中文")), {}, {}, view, true},
            Language::Chinese, language, setLanguage);
  addChoice(
      context, languages,
      {id("language-en"), Text::verbatim(QStringLiteral("Interface language: English")), {}, {}, view, true},
      Language::English, language, setLanguage);

  const std::function<ContentLanguage()> content = [&context] { return context.content.language(); };
  const std::function<void(ContentLanguage)> setContent = [&context](ContentLanguage chosen) {
    context.content.setLanguage(chosen);
  };
  addChoice(context, contents,
            {id("content-zh"), phrase("Actions", "Law text in Chinese"), {}, {}, view, true},
            ContentLanguage::Chinese, content, setContent);
  addChoice(context, contents,
            {id("content-en"), phrase("Actions", "Law text in English"), {}, {}, view, true},
            ContentLanguage::English, content, setContent);
  addChoice(context, contents,
            {id("content-both"), phrase("Actions", "Law text side by side"), {}, {}, view, true},
            ContentLanguage::SideBySide, content, setContent);

  context.actions.add({id("text-larger"),
                       phrase("Actions", "Larger text"),
                       QStringLiteral("text-size"),
                       {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))},
                       view},
                      nullptr, [&context] { chooseTextSize(context, context.theme.textSize() + kTextStep); });
  context.actions.add({id("text-smaller"),
                       phrase("Actions", "Smaller text"),
                       {},
                       {QKeySequence(QStringLiteral("Ctrl+-"))},
                       view},
                      nullptr, [&context] { chooseTextSize(context, context.theme.textSize() - kTextStep); });
  context.actions.add({id("text-normal"),
                       phrase("Actions", "Normal text size"),
                       {},
                       {QKeySequence(QStringLiteral("Ctrl+0"))},
                       view},
                      nullptr, [&context] { chooseTextSize(context, 100); });
}

}  // namespace jiheng::ui
