#pragma once

#include <QJsonObject>

#include "app/catalogue/edition_diff.h"
#include "app/catalogue/lineage.h"

namespace jiheng {

/// The JSON of `catalogue diff`: counts are those of the whole difference, `changes` those that were asked for.
QJsonObject toJson(const EditionDiff& diff, const Catalogue& catalogue, const std::vector<const ItemChange*>& shown,
                   qsizetype total);
/// The JSON of `catalogue lineage`, one item.
QJsonObject toJson(const Lineage& lineage);

}  // namespace jiheng
