#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include "tests/support/scratch.h"

using namespace jiheng;

namespace {

QString sourceDir() { return QString::fromUtf8(JIHENG_SOURCE_DIR); }

/// The arrows of the house: room -> rooms that it may use. A room that is not here may not exist.
const QMap<QString, QSet<QString>>& arrows() {
  static const QMap<QString, QSet<QString>> table = [] {
    const QSet<QString> none;
    QMap<QString, QSet<QString>> map;
    const auto add = [&map](const char* room, const char* rooms) {
      QSet<QString> uses;
      const QStringList names = QString::fromLatin1(rooms).split(QLatin1Char(' '), Qt::SkipEmptyParts);
      for (const QString& name : names) uses << name;
      map.insert(QString::fromLatin1(room), uses);
    };
    add("app/foundation", "resources");
    add("app/tables", "app/foundation");
    add("app/calendar", "app/foundation");
    add("app/catalogue", "app/foundation");
    add("app/screening", "app/foundation app/catalogue");
    add("app/workspace", "app/foundation");
    add("app/thresholds", "app/foundation app/catalogue");
    add("app/official_text", "app/foundation app/tables app/catalogue app/workspace");
    add("app/annotations", "app/foundation app/catalogue app/workspace");
    add("app/people", "app/foundation app/workspace");
    add("app/portfolio", "app/foundation app/catalogue app/workspace");
    add("app/questionnaire", "app/foundation app/workspace app/portfolio app/people");
    add("app/review", "app/foundation app/catalogue app/workspace app/portfolio app/people");
    add("app/overview", "app/foundation app/catalogue app/workspace app/portfolio app/people app/review");
    add("app/exchange", "app/foundation app/catalogue app/workspace app/portfolio app/tables");
    add("app/examination", "app/foundation app/catalogue app/workspace app/portfolio app/screening app/thresholds");
    add("app/transfers", "app/foundation app/catalogue app/workspace app/portfolio app/calendar");
    add("app/reports", "app/foundation app/annotations app/calendar app/catalogue app/workspace app/people app/portfolio app/review app/examination app/screening app/transfers");
    add("app/workbench",
        "app/foundation app/annotations app/calendar app/catalogue app/thresholds app/official_text app/people app/workspace app/overview app/portfolio app/exchange app/questionnaire app/review app/examination app/screening "
        "app/transfers");
    add("app/cli",
        "app/foundation app/annotations app/calendar app/catalogue app/thresholds app/workspace app/official_text app/people app/overview app/portfolio app/exchange app/questionnaire app/review app/examination app/screening app/transfers app/reports "
        "app/tables app/workbench resources");
    const char* app =
        "app/foundation app/annotations app/calendar app/catalogue app/thresholds app/workspace app/official_text app/people app/overview app/portfolio app/exchange app/questionnaire app/review app/examination app/screening app/transfers app/reports "
        "app/tables app/workbench resources ui/widgets";
    for (const char* room : {"ui/widgets", "ui/catalogue", "ui/changes", "ui/official_text", "ui/portfolio", "ui/exchange", "ui/review", "ui/screening", "ui/examination", "ui/thresholds", "ui/questionnaire", "ui/transfers", "ui/reports", "ui/shell"})
      add(room, app);
    return map;
  }();
  return table;
}

/// "OfficialText" -> "official_text".
QString folderName(const QString& name) {
  static const QRegularExpression inner(QStringLiteral("(?<=.)(?=[A-Z])"));
  return QString(name).replace(inner, QStringLiteral("_")).toLower();
}

/// "Jiheng::UiWidgets" -> "ui/widgets", "Jiheng::Catalogue" -> "app/catalogue".
QString roomOfTarget(const QString& target) {
  const QString name = target.mid(8);
  if (name == QStringLiteral("Resources")) return QStringLiteral("resources");
  if (name.startsWith(QStringLiteral("Ui"))) return QStringLiteral("ui/") + folderName(name.mid(2));
  return QStringLiteral("app/") + folderName(name);
}

/// The rooms that exist: every folder below app and ui with sources.
QStringList rooms() {
  QStringList found;
  for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
    const QStringList folders = QDir(sourceDir() + QLatin1Char('/') + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
      const QString room = QString(top + QLatin1Char('/') + folder);
      if (QFile::exists(sourceDir() + QLatin1Char('/') + room + QStringLiteral("/CMakeLists.txt"))) found << room;
    }
  }
  return found;
}

QSet<QString> linkedRooms(const QString& room) {
  const QString list =
      QString::fromUtf8(test::bytesOf(sourceDir() + QLatin1Char('/') + room + QStringLiteral("/CMakeLists.txt")));
  static const QRegularExpression target(QStringLiteral("Jiheng::\\w+"));
  QSet<QString> linked;
  for (auto match = target.globalMatch(list); match.hasNext();) {
    const QString name = match.next().captured();
    if (name != QStringLiteral("Jiheng::Flags")) linked << roomOfTarget(name);
  }
  linked.remove(room);
  return linked;
}

struct Include {
  QString file;
  QString header;
  bool system = false;
};

QList<Include> includesOf(const QString& folder) {
  static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                       QRegularExpression::MultilineOption);
  QList<Include> includes;
  QDirIterator files(sourceDir() + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                     QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString file = files.next();
    const QString text = QString::fromUtf8(test::bytesOf(file));
    for (auto match = line.globalMatch(text); match.hasNext();) {
      const auto found = match.next();
      includes << Include{file, found.captured(2), found.captured(1) == QStringLiteral("<")};
    }
  }
  return includes;
}

QString roomOfHeader(const QString& header) {
  const QStringList parts = header.split(QLatin1Char('/'));
  if (parts.first() == QStringLiteral("resources")) return parts.first();
  if (parts.size() >= 3 && (parts[0] == QStringLiteral("app") || parts[0] == QStringLiteral("ui")))
    return QString(parts[0] + QLatin1Char('/') + parts[1]);
  return {};
}

}  // namespace

TEST(Architecture, FindsTheRooms) { EXPECT_GE(rooms().size(), 9) << qPrintable(rooms().join(QLatin1Char(' '))); }

TEST(Architecture, LinkListsKeepToTheTableOfArrows) {
  const QStringList all = rooms();
  for (const QString& room : all) {
    ASSERT_TRUE(arrows().contains(room)) << qPrintable(room) << " has no line in the table of arrows";
    const QSet<QString> linked = linkedRooms(room);
    for (const QString& other : linked)
      EXPECT_TRUE(arrows().value(room).contains(other)) << qPrintable(room) << " links " << qPrintable(other);
  }
}

TEST(Architecture, IncludesKeepToTheLinkLists) {
  const QStringList all = rooms();
  for (const QString& room : all) {
    // A room sees what its links are linked with, as CMake's PUBLIC does.
    QSet<QString> seen;
    QStringList open = linkedRooms(room).values();
    while (!open.isEmpty()) {
      const QString next = open.takeLast();
      if (seen.contains(next)) continue;
      seen << next;
      if (next != QStringLiteral("resources")) open << linkedRooms(next).values();
    }
    const QList<Include> includes = includesOf(room);
    for (const Include& include : includes) {
      const QString other = roomOfHeader(include.header);
      if (other.isEmpty() || other == room) continue;
      EXPECT_TRUE(seen.contains(other)) << qPrintable(include.file) << " includes " << qPrintable(include.header);
      EXPECT_TRUE(arrows().value(room).contains(other))
          << qPrintable(include.file) << " includes against the arrows: " << qPrintable(include.header);
    }
  }
}

TEST(Architecture, AppIncludesNoWidget) {
  const QStringList widgetFolders = QString::fromUtf8(JIHENG_WIDGETS_INCLUDES).split(QLatin1Char('|'), Qt::SkipEmptyParts);
  const QList<Include> includes = includesOf(QStringLiteral("app"));
  ASSERT_GT(includes.size(), 100);
  for (const Include& include : includes) {
    EXPECT_FALSE(include.header.startsWith(QStringLiteral("QtWidgets"))) << qPrintable(include.file);
    EXPECT_FALSE(include.header.startsWith(QStringLiteral("QtPrintSupport"))) << qPrintable(include.file);
    EXPECT_FALSE(include.header.startsWith(QStringLiteral("ui/")) || include.header.contains(QStringLiteral("/ui/")))
        << qPrintable(include.file);
    if (!include.system) continue;
    for (const QString& folder : widgetFolders) {
      if (!folder.endsWith(QStringLiteral("/QtWidgets"))) continue;
      EXPECT_FALSE(QFile::exists(QString(folder + QLatin1Char('/') + include.header)))
          << qPrintable(include.file) << " includes the widget header " << qPrintable(include.header);
    }
  }
}

TEST(Architecture, OnlyRepositoriesAndTheWorkspaceSpeakSql) {
  for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
    const QList<Include> includes = includesOf(top);
    for (const Include& include : includes) {
      if (include.header != QStringLiteral("QSqlQuery")) continue;
      EXPECT_TRUE(include.file.contains(QStringLiteral("/workspace/")) ||
                  include.file.contains(QStringLiteral("_repository.")) || include.file.contains(QStringLiteral("_row")))
          << qPrintable(include.file);
    }
  }
}

TEST(Architecture, NoFileIsTooLongToHoldInTheHead) {
  for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
    QDirIterator files(sourceDir() + QLatin1Char('/') + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      const QString file = files.next();
      EXPECT_LE(test::bytesOf(file).count('\n'), 450) << qPrintable(file);
    }
  }
}
