#include "ui/command_line.h"

#include <QCommandLineParser>
#include <algorithm>
#include <cstring>

#include "app/catalogue/catalogue_link.h"

namespace jiheng::ui {

namespace {

Error wrongUsage(const Text& happened) {
  Error error;
  error.code = ErrorCode::InvalidInput;
  error.happened = happened;
  error.advice = phrase("CommandLine", "jiheng --help lists the options.");
  return error;
}

}  // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Jiheng 技衡"));
  const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                QStringLiteral("Shows this help."));
  const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                   QStringLiteral("Shows the version."));
  const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Reads the data files below DIR."),
                                QStringLiteral("DIR"));
  const QCommandLineOption workspace(QStringLiteral("workspace"),
                                     QStringLiteral("Opens this workspace, as FILE does."),
                                     QStringLiteral("FILE"));
  const QCommandLineOption language(QStringLiteral("language"),
                                    QStringLiteral("Interface language: zh, en; both with --render-pages."),
                                    QStringLiteral("LANGUAGE"));
  const QCommandLineOption theme(QStringLiteral("theme"),
                                 QStringLiteral("Appearance: light, dark; both with --render-pages."),
                                 QStringLiteral("THEME"));
  const QCommandLineOption scale(
      QStringLiteral("scale"), QStringLiteral("Device pixels for each pixel, 1 to 4."), QStringLiteral("N"));
  const QCommandLineOption render(
      QStringLiteral("render-pages"),
      QStringLiteral("Draws every page as PNG into DIR, prints the paths and ends."), QStringLiteral("DIR"));
  const QCommandLineOption exitAfterStart(
      QStringLiteral("exit-after-start"),
      QStringLiteral("Ends after the first painted frame and prints the milliseconds."));
  parser.addOptions({help, version, data, workspace, language, theme, scale, render, exitAfterStart});
  parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Workspace to open."),
                               QStringLiteral("[FILE]"));
  parser.addPositionalArgument(QStringLiteral("LINK"),
                               QStringLiteral("Item to show: jiheng:catalogue/2020-38/056101X/17."),
                               QStringLiteral("[LINK]"));
  CommandLine result;
  if (!parser.parse(arguments)) return fail(wrongUsage(Text::verbatim(parser.errorText())));

  result.help = parser.isSet(help);
  result.version = parser.isSet(version);
  result.helpText = parser.helpText();
  result.dataDir = parser.value(data);
  result.renderFolder = parser.value(render);
  result.exitAfterStart = parser.isSet(exitAfterStart);
  QStringList files = parser.positionalArguments();
  const auto isLink = [](const QString& word) { return looksLikeCatalogueLink(word); };
  const auto link = std::find_if(files.begin(), files.end(), isLink);
  if (link != files.end()) {
    result.link = *link;
    files.erase(link);
  }
  if (files.size() > 1) return fail(wrongUsage(phrase("CommandLine", "More than one workspace was named.")));
  result.file = parser.isSet(workspace) ? parser.value(workspace) : files.value(0);
  if (parser.isSet(language)) {
    const QString value = parser.value(language);
    if (value == QLatin1String("zh"))
      result.languages = {Language::Chinese};
    else if (value == QLatin1String("en"))
      result.languages = {Language::English};
    else if (value == QLatin1String("both") && parser.isSet(render))
      result.languages = {Language::Chinese, Language::English};
    else
      return fail(wrongUsage(phrase("CommandLine", "“%1” is no language: zh or en.").arg(value)));
  }
  if (parser.isSet(theme)) {
    const QString value = parser.value(theme);
    if (value == QLatin1String("light"))
      result.themes = {ThemeChoice::Light};
    else if (value == QLatin1String("dark"))
      result.themes = {ThemeChoice::Dark};
    else if (value == QLatin1String("both") && parser.isSet(render))
      result.themes = {ThemeChoice::Light, ThemeChoice::Dark};
    else
      return fail(wrongUsage(phrase("CommandLine", "“%1” is no appearance: light or dark.").arg(value)));
  }
  if (parser.isSet(scale)) {
    bool number = false;
    const double value = parser.value(scale).toDouble(&number);
    if (!number || value < 1 || value > 4)
      return fail(wrongUsage(phrase("CommandLine", "The scale must be a number from 1 to 4.")));
  }
  return result;
}

std::optional<double> scaleIn(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const char* value = nullptr;
    if (std::strncmp(argv[i], "--scale=", 8) == 0) value = argv[i] + 8;
    if (std::strcmp(argv[i], "--scale") == 0 && i + 1 < argc) value = argv[i + 1];
    if (!value) continue;
    bool number = false;
    const double scale = QByteArray(value).toDouble(&number);
    if (number && scale >= 1 && scale <= 4) return scale;
  }
  return {};
}

}  // namespace jiheng::ui
