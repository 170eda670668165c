// The actions of the window itself, and what follows from them: undo, history, panes, texts.
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quick_open.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace_commands.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {

/// Gives the keyboard to a pane: to itself, or to the first widget in it that takes it.
bool focusPane(QWidget* pane, Qt::FocusReason reason) {
  // Asked of the window's part only: at the start nothing is on the screen yet.
  if (!pane || !pane->isVisibleTo(pane->window()) || !pane->isEnabled()) return false;
  if (pane->focusPolicy() & Qt::TabFocus) {
    pane->setFocus(reason);
    return true;
  }
  for (QWidget* child : pane->findChildren<QWidget*>())
    if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(child->window()) && child->isEnabled()) {
      child->setFocus(reason);
      return true;
    }
  return false;
}

}  // namespace

void MainWindow::addActions() {
  ActionRegistry& actions = m_parts.actions;
  actions.add({QStringLiteral("file.quit"),
               phrase("Actions", "Quit"),
               QStringLiteral("quit"),
               {QKeySequence(Qt::CTRL | Qt::Key_Q)},
               QStringLiteral("file")},
              nullptr, [this] { close(); });
  QMenu* file = m_menus->menu(QStringLiteral("file"));
  m_recent = new QMenu(file);
  connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
  file->insertMenu(actions.action(QStringLiteral("file.sample")), m_recent);

  actions.add({QStringLiteral("edit.undo"),
               phrase("Actions", "Undo"),
               QStringLiteral("undo"),
               {QKeySequence(Qt::CTRL | Qt::Key_Z)},
               QStringLiteral("edit")},
              nullptr, [this] { m_parts.undo.undo(); });
  actions.add({QStringLiteral("edit.redo"),
               phrase("Actions", "Redo"),
               QStringLiteral("redo"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
               QStringLiteral("edit")},
              nullptr, [this] { m_parts.undo.redo(); });

  addViewActions(m_parts.context);
  actions.add({QStringLiteral("view.content-next"),
               phrase("Actions", "Next language of the law text"),
               {},
               {QKeySequence(Qt::Key_F8)},
               QStringLiteral("view")},
              nullptr, [this] { m_topBar->cycleContentLanguage(); });
  actions.add({QStringLiteral("view.edition-date"),
               phrase("Actions", "Show the catalogue as on a date"),
               QStringLiteral("calendar"),
               {},
               QStringLiteral("view")},
              nullptr, [this] { m_topBar->askDate(); });
  actions.add({QStringLiteral("view.settings"),
               phrase("Actions", "Settings"),
               QStringLiteral("settings"),
               {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
               QStringLiteral("view")},
              nullptr, [this] { showPage(QStringLiteral("settings")); });
  addGoActions();
  actions.add({QStringLiteral("help.shortcuts"),
               phrase("Actions", "Keyboard shortcuts"),
               QStringLiteral("keyboard"),
               {QKeySequence(Qt::Key_F1)},
               QStringLiteral("help")},
              nullptr, [this] { showPage(QStringLiteral("shortcuts")); });
  actions.add({QStringLiteral("help.about"),
               phrase("Actions", "About Jiheng, legal notice and licences"),
               QStringLiteral("info"),
               {},
               QStringLiteral("help")},
              nullptr, [this] { showPage(QStringLiteral("about")); });
}

void MainWindow::addGoActions() {
  ActionRegistry& actions = m_parts.actions;
  const QString go = QStringLiteral("go");
  actions.add({QStringLiteral("go.everything"),
               phrase("Actions", "Search everything"),
               QStringLiteral("search"),
               {QKeySequence(Qt::CTRL | Qt::Key_K)},
               go},
              nullptr, [this] { quickOpen().open(); });
  int number = 1;
  for (const PageFactory& page : m_factories) {
    QList<QKeySequence> keys;
    if (number <= 9) keys << QKeySequence(QStringLiteral("Ctrl+%1").arg(number));
    actions.add({QString(QStringLiteral("go.page.") + page.id), phrase("Actions", "Go to %1").arg(page.title),
                 page.icon, keys, go},
                nullptr, [this, id = page.id] { showPage(id); });
    ++number;
  }
  actions.add({QStringLiteral("go.search-page"),
               phrase("Actions", "Search in this page"),
               {},
               {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_F)},
               go},
              nullptr, [this] { focusPageSearch(); });
  actions.add(
      {QStringLiteral("go.next-pane"), phrase("Actions", "Next pane"), {}, {QKeySequence(Qt::Key_F6)}, go},
      nullptr, [this] { stepPane(true); });
  actions.add({QStringLiteral("go.previous-pane"),
               phrase("Actions", "Previous pane"),
               {},
               {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
               go},
              nullptr, [this] { stepPane(false); });
  actions.add({QStringLiteral("go.back"),
               phrase("Actions", "Back"),
               QStringLiteral("arrow-left"),
               {QKeySequence(Qt::ALT | Qt::Key_Left)},
               go},
              nullptr, [this] { goBack(); });
  actions.add({QStringLiteral("go.forward"),
               phrase("Actions", "Forward"),
               QStringLiteral("arrow-right"),
               {QKeySequence(Qt::ALT | Qt::Key_Right)},
               go},
              nullptr, [this] { goForward(); });
  updateHistory();
}

void MainWindow::fillRecent() {
  m_recent->clear();
  const QStringList paths = m_parts.appearance.settings.value(Settings::Key::RecentWorkspaces).toStringList();
  for (const QString& path : paths) {
    QAction* action = m_recent->addAction(QFileInfo(path).completeBaseName());
    action->setToolTip(path);
    connect(action, &QAction::triggered, this, [this, path] { m_commands->openPath(path); });
  }
  if (paths.isEmpty()) m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::updateUndo() {
  const QUndoStack& stack = m_parts.undo;
  QAction* undo = m_parts.actions.action(QStringLiteral("edit.undo"));
  QAction* redo = m_parts.actions.action(QStringLiteral("edit.redo"));
  if (!undo || !redo) return;
  undo->setEnabled(stack.canUndo());
  redo->setEnabled(stack.canRedo());
  undo->setText(stack.canUndo() ? tr("Undo: %1").arg(shown(undoTitle(stack)))
                                : shown(phrase("Actions", "Undo")));
  redo->setText(stack.canRedo() ? tr("Redo: %1").arg(shown(redoTitle(stack)))
                                : shown(phrase("Actions", "Redo")));
}

void MainWindow::updateHistory() {
  if (QAction* back = m_parts.actions.action(QStringLiteral("go.back"))) back->setEnabled(!m_back.isEmpty());
  if (QAction* forward = m_parts.actions.action(QStringLiteral("go.forward")))
    forward->setEnabled(!m_forward.isEmpty());
}

void MainWindow::retranslate() {
  const Workspace* workspace = m_parts.workbench->workspace();
  setWindowTitle(workspace ? tr("%1 – Jiheng 技衡").arg(workspace->name()) : tr("Jiheng 技衡"));
  m_menus->retranslate();
  m_recent->setTitle(tr("Recent workspaces"));
  m_rail->setAccessibleName(tr("Pages"));
  m_status->setAccessibleName(tr("Status"));
  for (Page* made : std::as_const(m_pages)) made->retranslate();
  updateUndo();
}

void MainWindow::focusContent() {
  if (const Page* shownPage = currentPage()) {
    for (QWidget* pane : shownPage->panes())
      if (focusPane(pane, Qt::OtherFocusReason)) return;
  }
  if (QWidget* widget = shownWidget()) focusPane(widget, Qt::OtherFocusReason);
}

void MainWindow::stepPane(bool forward) {
  QList<QWidget*> panes{m_rail, m_topBar};
  if (!m_messages->isHidden()) panes << m_messages;
  if (const Page* shownPage = currentPage())
    panes << shownPage->panes();
  else if (QWidget* widget = shownWidget())
    panes << widget;
  panes << m_status;
  panes.removeAll(nullptr);
  const QWidget* focus = QApplication::focusWidget();
  qsizetype at = -1;
  for (qsizetype i = 0; i < panes.size(); ++i)
    if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) at = i;
  const qsizetype count = panes.size();
  for (qsizetype step = 1; step <= count; ++step) {
    const qsizetype next = ((at + (forward ? step : -step)) % count + count) % count;
    if (focusPane(panes[next], Qt::TabFocusReason)) return;
  }
}

void MainWindow::focusPageSearch() {
  const Page* shownPage = currentPage();
  QWidget* field = shownPage ? shownPage->searchField() : nullptr;
  if (!field) {
    quickOpen().open();
    return;
  }
  field->setFocus(Qt::ShortcutFocusReason);
  if (auto* edit = qobject_cast<QLineEdit*>(field)) edit->selectAll();
}

}  // namespace jiheng::ui
