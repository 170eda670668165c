#include "ui/widgets/messages.h"

namespace jiheng::ui {

void Messages::problem(const Error& error) {
  show({Severity::Problem, Text::of({error.in(Language::Chinese), error.in(Language::English)}), {}, {}});
}

}  // namespace jiheng::ui
