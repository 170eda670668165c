#include "ui/changes/change_filter.h"

namespace jiheng::ui {

bool ChangeFilter::admits(const ItemChange& change, const OurTechnologies& ours, bool form) const {
  const Item& item = change.item();
  if (part && item.part != *part) return false;
  if (kind && change.kind != *kind) return false;
  if (sector && item.sectorCode != *sector) return false;
  if (oursOnly && !ours.contains(change.key)) return false;
  return form || kind == ChangeKind::FormatOnly || change.kind != ChangeKind::FormatOnly;
}

}  // namespace jiheng::ui
