#pragma once

#include <QMainWindow>

#include "ui/shell/page_factory.h"
#include "ui/shell/window_parts.h"

class QMenu;
class QStackedWidget;

namespace jiheng::ui {

class FailurePage;
class Menus;
class MessageBar;
class QuickOpen;
class Rail;
class StatusStrip;
class TopBar;
class WelcomePage;
class WorkspaceCommands;

/// The one window: the rail of pages, the search for everything, the page, messages above it and the status
/// at the foot.
class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  MainWindow(std::unique_ptr<Workbench> workbench, PageFactories pages,
             std::unique_ptr<FileChooser> files = nullptr);
  ~MainWindow() override;

  UiContext& context() { return m_parts.context; }
  WorkspaceCommands& workspaces() { return *m_commands; }
  const PageFactories& factories() const { return m_factories; }

  /// Opens `file`, or the workspace that was open last; shows the page that was shown last.
  void start(const QString& file = {});
  /// Shows a page, or "settings", "shortcuts", "about". Without a workspace the welcome page stands in where
  /// one is needed.
  void showPage(const QString& id);
  void showPlace(const Place& place);
  /// A link as in app/catalogue/catalogue_link.h, from outside the window. One that leads nowhere is said in the message bar.
  void openLink(const QString& link);
  void goBack();
  void goForward();
  /// What the rail marks; "settings", "shortcuts" and "about" have no mark of the pages.
  const QString& currentPageId() const { return m_current; }
  /// The page as an object; made when it is not there yet. Null for an unknown id.
  Page* page(const QString& id);
  QWidget* shownWidget() const;

  TopBar& topBar() { return *m_topBar; }
  Rail& rail() { return *m_rail; }
  StatusStrip& statusStrip() { return *m_status; }
  MessageBar& messageBar() { return *m_messages; }
  QuickOpen& quickOpen();
  Menus& menus() { return *m_menus; }

  /// Moves the keyboard to the next pane, or the previous one.
  void stepPane(bool forward);
  void focusPageSearch();

protected:
  void closeEvent(QCloseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  /// A workspace that is dropped is opened; any other file is taken for an official text.
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void build();
  void addActions();
  void addGoActions();
  void connectAll();
  void retranslate();
  /// Folds the texts of the catalogue in the background, so that the first search does not wait.
  void prepareSearch();
  void refreshStack();
  void remember();
  /// Gives the keyboard to what the stack shows.
  void focusContent();
  QWidget* special(const QString& id);
  void showFailure(const Error& error, const QString& path);
  void followWorkspace();
  void updateUndo();
  void updateHistory();
  void fillRecent();
  Page* currentPage() const;
  Place presentPlace() const;
  bool needsWorkspace(const QString& id) const;

  WindowParts m_parts;
  PageFactories m_factories;
  QHash<QString, Page*> m_pages;
  QHash<QString, QWidget*> m_specials;
  QString m_current;
  bool m_failed = false;
  bool m_closing = false;
  QList<Place> m_back;
  QList<Place> m_forward;
  WorkspaceCommands* m_commands;
  Menus* m_menus = nullptr;
  QMenu* m_recent = nullptr;
  Rail* m_rail = nullptr;
  TopBar* m_topBar = nullptr;
  MessageBar* m_messages = nullptr;
  QStackedWidget* m_stack = nullptr;
  StatusStrip* m_status = nullptr;
  WelcomePage* m_welcome = nullptr;
  FailurePage* m_failure = nullptr;
  QuickOpen* m_quickOpen = nullptr;
};

}  // namespace jiheng::ui
