#include "ui/widgets/undo.h"

#include <QUndoCommand>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

namespace {

/// One edit that has been done through a service, and how to take it back.
class EditCommand final : public QUndoCommand {
public:
  EditCommand(UiContext& context, const Text& title, std::function<Status()> redo,
              std::function<Status()> undo)
      : QUndoCommand(shown(title)),
        m_context(context),
        m_title(title),
        m_redo(std::move(redo)),
        m_undo(std::move(undo)) {}

  const Text& title() const { return m_title; }

  void redo() override {
    // QUndoStack::push runs redo; the edit was done before it was pushed, since only a done edit may stand
    // here.
    if (m_fresh)
      m_fresh = false;
    else
      run(m_redo);
  }
  void undo() override { run(m_undo); }

private:
  void run(const std::function<Status()>& step) {
    if (const Status status = step(); !status.has_value()) {
      setObsolete(true);
      m_context.messages.problem(status.error());
    }
  }

  UiContext& m_context;
  Text m_title;
  std::function<Status()> m_redo;
  std::function<Status()> m_undo;
  bool m_fresh = true;
};

Text titleAt(const QUndoStack& stack, int index) {
  const auto* command = dynamic_cast<const EditCommand*>(stack.command(index));
  return command ? command->title() : Text();
}

}  // namespace

Status perform(UiContext& context, const Text& title, std::function<Status()> redo,
               std::function<Status()> undo) {
  JIHENG_TRY(redo());
  context.undo.push(new EditCommand(context, title, std::move(redo), std::move(undo)));
  return {};
}

Text undoTitle(const QUndoStack& stack) {
  return stack.canUndo() ? titleAt(stack, stack.index() - 1) : Text();
}

Text redoTitle(const QUndoStack& stack) {
  return stack.canRedo() ? titleAt(stack, stack.index()) : Text();
}

}  // namespace jiheng::ui
