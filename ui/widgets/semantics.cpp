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

}  // namespace jiheng::ui
