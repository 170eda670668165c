#include "app/cli/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/run.h"
#include "resources/resources.h"

namespace jiheng {

namespace {

const std::vector<Command>& commands() {
  static const std::vector<Command> all = [] {
    std::vector<Command> list;
    for (auto part : {catalogueCommands(), catalogueChangeCommands(), catalogueEvidenceCommands(), catalogueSearchCommands(), officialTextCommands(),
                      workspaceCommands(), portfolioCommands(), recordCommands(), exchangeCommands(), guideCommands(), reviewCommands(), transferCommands(), deadlineCommands(), agendaCommands(),
                      reportCommands(), screenCommands(), examinationCommands()})
      list.insert(list.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    return list;
  }();
  return all;
}

const std::vector<CommandOption>& sharedOptions() {
  static const std::vector<CommandOption> options = {
      {QStringLiteral("lang"), QStringLiteral("zh|en"), phrase("Cli", "Language of the answer and of errors.")},
      {QStringLiteral("json"), {}, phrase("Cli", "Answer in JSON.")},
      {QStringLiteral("workspace"), QStringLiteral("FILE"), phrase("Cli", "The workspace to work on.")},
      {QStringLiteral("edition"), QStringLiteral("EDITION"),
       phrase("Cli", "Edition: current, a date, or an instrument such as 2025-28.")},
      {QStringLiteral("limit"), QStringLiteral("N"), phrase("Cli", "At most N rows; 0 for all. 50 by default.")},
      {QStringLiteral("user"), QStringLiteral("NAME"), phrase("Cli", "Who is named in the audit trail.")},
      {QStringLiteral("data"), QStringLiteral("DIR"), phrase("Cli", "Data files to use in place of the bundled ones.")},
  };
  return options;
}

Language systemLanguage() {
  return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

/// --lang is needed before the command line is known to be right: errors about it are in that language too.
Language languageOf(const QStringList& words) {
  QString code;
  for (qsizetype i = 0; i < words.size(); ++i) {
    if (words[i] == QStringLiteral("--lang") && i + 1 < words.size()) code = words[i + 1];
    if (words[i].startsWith(QStringLiteral("--lang="))) code = words[i].mid(7);
  }
  if (code == QStringLiteral("zh")) return Language::Chinese;
  if (code == QStringLiteral("en")) return Language::English;
  return systemLanguage();
}

/// The command whose words stand first among those that are no options; the longest name wins.
const Command* findCommand(const QStringList& plain) {
  const Command* best = nullptr;
  for (const Command& command : commands()) {
    const QStringList name = command.name.split(QLatin1Char(' '));
    if (plain.mid(0, name.size()) == name && (!best || command.name.size() > best->name.size())) best = &command;
  }
  return best;
}

/// The words of a call that are neither options nor values of options.
QStringList plainWords(const QStringList& words) {
  QSet<QString> withValue;
  for (const CommandOption& option : sharedOptions())
    if (!option.valueName.isEmpty()) withValue << option.name;
  for (const Command& command : commands())
    for (const CommandOption& option : command.options)
      if (!option.valueName.isEmpty()) withValue << option.name;
  QStringList plain;
  for (qsizetype i = 0; i < words.size(); ++i) {
    if (words[i] == QStringLiteral("--")) return plain + words.mid(i + 1);
    if (!words[i].startsWith(QLatin1String("--"))) {
      plain << words[i];
      continue;
    }
    if (withValue.contains(words[i].mid(2))) ++i;
  }
  return plain;
}

void printHelp(QTextStream& out, Language language, const Command* only) {
  const auto optionLine = [&](const CommandOption& option) {
    const QString name = option.valueName.isEmpty()
                             ? QString(QStringLiteral("--") + option.name)
                             : QString(QStringLiteral("--") + option.name + QLatin1Char(' ') + option.valueName);
    out << QStringLiteral("  ") << name.leftJustified(26) << QLatin1Char(' ') << option.description.in(language) << '\n';
  };
  if (only) {
    out << QStringLiteral("jiheng-cli ") << only->name << QLatin1Char(' ') << only->positional << '\n'
        << only->summary.in(language) << QStringLiteral("\n\n");
    for (const CommandOption& option : only->options) optionLine(option);
  } else {
    out << phrase("Cli", "jiheng-cli: China's catalogue of technologies prohibited or restricted from export.").in(language)
        << QStringLiteral("\n\n");
    for (const Command& command : commands()) {
      const QString call = command.name + QLatin1Char(' ') + command.positional;
      out << QStringLiteral("  ") << call.leftJustified(42) << QLatin1Char(' ') << command.summary.in(language) << '\n';
    }
    out << '\n';
  }
  for (const CommandOption& option : sharedOptions()) optionLine(option);
  out << '\n'
      << phrase("Cli", "Exit code: 0 done, 1 done with findings, 2 wrong usage, 3 unusable input.").in(language) << Qt::endl;
}

ExitCode wrongUsage(QTextStream& err, Language language, const Text& problem) {
  err << QStringLiteral("jiheng-cli: ") << problem.in(language) << ' '
      << phrase("Cli", "Try jiheng-cli help.").in(language) << Qt::endl;
  return ExitCode::WrongUsage;
}

/// Options whose value is one of a few words.
std::optional<Text> wrongChoice(const QHash<QString, QString>& options) {
  const QList<std::pair<QString, QStringList>> choices = {
      {QStringLiteral("lang"), {QStringLiteral("zh"), QStringLiteral("en")}},
      {QStringLiteral("language"), {QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("both")}}};
  for (const auto& [name, allowed] : choices) {
    if (options.contains(name) && !allowed.contains(options.value(name)))
      return phrase("Cli", "“%1” is none of the values of --%2: %3.")
          .arg(options.value(name))
          .arg(name)
          .arg(allowed.join(QStringLiteral(" | ")));
  }
  return std::nullopt;
}

}  // namespace

bool needsFonts(const QStringList& words) {
  const Command* command = findCommand(plainWords(words));
  return command && command->needsFonts;
}

ExitCode runCommandLine(const QStringList& words, QTextStream& out, QTextStream& err) {
  const Language language = languageOf(words);
  QTranslator qtTexts;
  if (language == Language::Chinese &&
      qtTexts.load(QString::fromLatin1(kBundledTranslations) + QStringLiteral("/qtbase_zh_CN.qm")))
    QCoreApplication::installTranslator(&qtTexts);

  const QStringList plain = plainWords(words);
  if (words.contains(QStringLiteral("--version"))) {
    out << QStringLiteral("jiheng-cli " JIHENG_VERSION) << Qt::endl;
    return ExitCode::Done;
  }
  const Command* command = findCommand(plain);
  const bool askedForHelp = words.contains(QStringLiteral("--help")) || plain.value(0) == QStringLiteral("help");
  if (askedForHelp || plain.isEmpty()) {
    if (plain.value(0) == QStringLiteral("help")) command = findCommand(plain.mid(1));
    printHelp(askedForHelp ? out : err, language, command);
    return askedForHelp ? ExitCode::Done : ExitCode::WrongUsage;
  }
  if (!command)
    return wrongUsage(err, language, phrase("Cli", "There is no command “%1”.").arg(plain.mid(0, 2).join(QLatin1Char(' '))));

  QCommandLineParser parser;
  const auto declare = [&](const CommandOption& option) {
    parser.addOption(option.valueName.isEmpty()
                         ? QCommandLineOption(option.name)
                         : QCommandLineOption(option.name, QString(), option.valueName));
  };
  for (const CommandOption& option : sharedOptions()) declare(option);
  for (const CommandOption& option : command->options) declare(option);
  if (!parser.parse(QStringList(QStringLiteral("jiheng-cli")) + words))
    return wrongUsage(err, language, Text::verbatim(parser.errorText()));

  const QStringList following = parser.positionalArguments().mid(command->name.count(QLatin1Char(' ')) + 1);
  if (following.size() < command->minimum)
    return wrongUsage(err, language, phrase("Cli", "“%1” needs %2.").arg(command->name).arg(command->positional));
  if (following.size() > command->maximum)
    return wrongUsage(err, language,
                      phrase("Cli", "“%1” is one word too many.").arg(following.at(command->maximum)));
  QHash<QString, QString> options;
  const QStringList given = parser.optionNames();
  for (const QString& name : given) options.insert(name, parser.value(name));
  if (const auto problem = wrongChoice(options)) return wrongUsage(err, language, *problem);

  Run run(language, options, following, out, err);
  const ExitCode code = command->act(run);
  out.flush();
  err.flush();
  return code;
}

}  // namespace jiheng
