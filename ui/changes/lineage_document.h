#pragma once

#include "app/catalogue/lineage.h"
#include "ui/changes/change_html.h"

namespace jiheng::ui {

/// The history of an item, the latest edition first: its number and name in each, what happened and what speaks for it.
QString lineageHtml(const Catalogue& catalogue, const Lineage& lineage, const ChangeHtml& write);

}  // namespace jiheng::ui
