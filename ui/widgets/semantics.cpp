#include "ui/widgets/semantics.h"

namespace jiheng::ui {

Semantic semanticOf(Part part) {
  return part == Part::Prohibited ? Semantic::Prohibited : Semantic::Restricted;
}

Semantic semanticOf(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Prohibited:
      return Semantic::Prohibited;
    case VerdictKind::Restricted:
      return Semantic::Restricted;
    case VerdictKind::ExaminedNoMatch:
      return Semantic::Free;
    case VerdictKind::Open:
      return Semantic::Open;
  }
  return Semantic::Open;
}

Semantic semanticOf(TagState state) {
  switch (state) {
    case TagState::Candidate: return Semantic::Open;
    // Not the colour of what is done and well: a confirmed tag is what holds a technology back.
    case TagState::Confirmed: return Semantic::Accent;
    case TagState::Rejected: return Semantic::Free;
  }
  return Semantic::Open;
}

}  // namespace jiheng::ui
