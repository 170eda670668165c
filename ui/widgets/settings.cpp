#include "ui/widgets/settings.h"

#include <QDir>
#include <QStandardPaths>
#include <array>

namespace jiheng::ui {

namespace {

struct Row {
  Settings::Key key;
  const char* name;
  QVariant fallback;
};

/// The one table of what is remembered.
const std::array<Row, 10>& table() {
  using Key = Settings::Key;
  static const std::array<Row, 10> rows{{
      {Key::InterfaceLanguage, "interface/language", QString()},
      {Key::ContentLanguage, "content/language", QStringLiteral("both")},
      {Key::EditionSpec, "content/edition", QStringLiteral("current")},
      {Key::Theme, "interface/theme", QStringLiteral("system")},
      {Key::TextSize, "interface/text-size", 100},
      {Key::UserName, "user/name", QString()},
      {Key::RecentWorkspaces, "workspace/recent", QStringList()},
      {Key::LastPage, "window/page", QString()},
      {Key::WindowGeometry, "window/geometry", QByteArray()},
      {Key::WindowState, "window/state", QByteArray()},
  }};
  return rows;
}

const Row& rowOf(Settings::Key key) {
  for (const Row& row : table())
    if (row.key == key) return row;
  return table().front();
}

QString settingsPath() {
  const QString given = qEnvironmentVariable("JIHENG_SETTINGS");
  if (!given.isEmpty()) return given;
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
      .filePath(QStringLiteral("jiheng.ini"));
}

}  // namespace

Settings::Settings(QObject* parent) : QObject(parent), m_store(settingsPath(), QSettings::IniFormat) {}

QVariant Settings::value(Key key) const {
  const Row& row = rowOf(key);
  const QVariant stored = m_store.value(QLatin1String(row.name), row.fallback);
  // An ini file knows no types, and people edit it: what cannot be read as its kind counts as not there.
  QVariant converted = stored;
  return converted.convert(row.fallback.metaType()) ? converted : row.fallback;
}

void Settings::setValue(Key key, const QVariant& value) {
  if (this->value(key) == value) return;
  m_store.setValue(QLatin1String(rowOf(key).name), value);
  emit changed(key);
}

QByteArray Settings::viewState(const QString& name) const {
  return m_store.value(QString(QStringLiteral("view/") + name)).toByteArray();
}

void Settings::setViewState(const QString& name, const QByteArray& state) {
  m_store.setValue(QString(QStringLiteral("view/") + name), state);
}

}  // namespace jiheng::ui
