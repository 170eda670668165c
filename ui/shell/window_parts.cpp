#include "ui/shell/window_parts.h"

namespace jiheng::ui {

namespace {

QString contentCode(ContentLanguage language) {
  switch (language) {
    case ContentLanguage::Chinese:
      return QStringLiteral("zh");
    case ContentLanguage::English:
      return QStringLiteral("en");
    case ContentLanguage::SideBySide:
      return QStringLiteral("both");
  }
  return {};
}

ContentLanguage contentFromCode(const QString& code) {
  if (code == QLatin1String("zh")) return ContentLanguage::Chinese;
  if (code == QLatin1String("en")) return ContentLanguage::English;
  return ContentLanguage::SideBySide;
}

}  // namespace

Appearance::Appearance() {
  const QString code = settings.value(Settings::Key::InterfaceLanguage).toString();
  if (code == QLatin1String("zh")) language.setLanguage(Language::Chinese);
  if (code == QLatin1String("en")) language.setLanguage(Language::English);
  const QString choice = settings.value(Settings::Key::Theme).toString();
  theme.setChoice(choice == QLatin1String("dark")    ? ThemeChoice::Dark
                  : choice == QLatin1String("light") ? ThemeChoice::Light
                                                     : ThemeChoice::System);
  theme.setTextSize(settings.value(Settings::Key::TextSize).toInt());
}

WindowParts::WindowParts(std::unique_ptr<Workbench> bench, std::unique_ptr<FileChooser> chooser)
    : workbench(std::move(bench)),
      files(chooser ? std::move(chooser) : std::make_unique<DialogFileChooser>()),
      content(workbench->catalogue(), workbench->clock()),
      context{*workbench,
              appearance.settings,
              appearance.language,
              appearance.theme,
              actions,
              content,
              messages,
              jobs,
              navigator,
              undo,
              files.get()} {
  Settings& settings = appearance.settings;
  content.setLanguage(contentFromCode(settings.value(Settings::Key::ContentLanguage).toString()));
  content.setEditionSpec(settings.value(Settings::Key::EditionSpec).toString());
  // Accepted official texts make another value of the same edition.
  QObject::connect(workbench.get(), &Workbench::catalogueChanged, &content, &ContentView::editionChanged);
  QObject::connect(&content, &ContentView::languageChanged, &settings, [this] {
    appearance.settings.setValue(Settings::Key::ContentLanguage, contentCode(content.language()));
  });
  QObject::connect(&content, &ContentView::editionChanged, &settings, [this] {
    appearance.settings.setValue(Settings::Key::EditionSpec, content.editionSpec());
  });
}

QString WindowParts::userName() const {
  const QString chosen = appearance.settings.value(Settings::Key::UserName).toString().trimmed();
  if (!chosen.isEmpty()) return chosen;
  for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
    const QString name = qEnvironmentVariable(variable).trimmed();
    if (!name.isEmpty()) return name;
  }
  return QStringLiteral("user");
}

}  // namespace jiheng::ui
