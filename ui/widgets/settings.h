#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace jiheng::ui {

/// What the program remembers on this machine. One table of keys with defaults; an ini file on every system;
/// the environment variable JIHENG_SETTINGS names another file (tests).
class Settings : public QObject {
  Q_OBJECT
public:
  enum class Key {
    InterfaceLanguage,  ///< "zh", "en"; empty: as the system
    ContentLanguage,    ///< "zh", "en", "both"
    EditionSpec,        ///< "current", an instrument's id or an ISO date
    Theme,              ///< "system", "light", "dark"
    TextSize,           ///< percent
    UserName,           ///< stands in the audit trail
    RecentWorkspaces,   ///< paths, latest first
    LastPage,
    WindowGeometry,
    WindowState
  };
  explicit Settings(QObject* parent = nullptr);
  QVariant value(Key key) const;
  void setValue(Key key, const QVariant& value);
  /// Free places for view state (splitters, columns): "catalogue/splitter".
  QByteArray viewState(const QString& name) const;
  void setViewState(const QString& name, const QByteArray& state);

signals:
  void changed(jiheng::ui::Settings::Key key);

private:
  QSettings m_store;
};

}  // namespace jiheng::ui
