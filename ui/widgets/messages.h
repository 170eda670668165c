#pragma once

#include <QObject>
#include <functional>

#include "app/foundation/error.h"

namespace jiheng::ui {

enum class Severity { Done, Notice, Warning, Problem };

/// A line in the message bar: what happened, and at most one next step.
struct Message {
  Severity severity = Severity::Notice;
  Text text;
  Text actionText;               ///< empty for none
  std::function<void()> action;  ///< runs when the user takes the step
};

/// What happened, for the message bar. Never a box: a dialog is only for a decision.
class Messages : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  void show(const Message& message) { emit posted(message); }
  void done(const Text& text) { show({Severity::Done, text, {}, {}}); }
  void notice(const Text& text) { show({Severity::Notice, text, {}, {}}); }
  void problem(const Error& error);

signals:
  void posted(const jiheng::ui::Message& message);
};

}  // namespace jiheng::ui
