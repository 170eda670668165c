#pragma once

#include <QObject>

#include "ui/shell/window_parts.h"

namespace jiheng::ui {

/// Creates, opens, closes and backs up workspaces for the window, and keeps the list of recent ones.
class WorkspaceCommands : public QObject {
  Q_OBJECT
public:
  WorkspaceCommands(WindowParts& parts, QWidget* window);
  /// Puts the actions of the file menu into the registry.
  void addActions();

  void askCreate();
  void askOpen();
  void askBackup();
  /// Writes everything that an import can bring back, with the verdicts under the edition shown, to a file that the user names.
  void exportPortfolio();
  void close();
  /// Opens the sample in the user's documents; makes it first where it is not there yet.
  void openSample();
  void openPath(const QString& path);
  void createPath(const QString& path);
  void createSampleAt(const QString& path);
  void backupTo(const QString& path);
  /// Does again what failed last.
  void retry();

signals:
  void opened();
  void failed(const jiheng::Error& error, const QString& path);

private:
  void finish(const Status& status, const QString& path, std::function<void()> again);
  void updateActions();
  WindowParts& m_parts;
  QWidget* m_window;
  std::function<void()> m_again;
};

}  // namespace jiheng::ui
