#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "app/foundation/text.h"

namespace jiheng {

/// What can be measured: compaction density, pressure, purity. From data/thresholds/quantities.json.
struct Quantity {
  QString id;  ///< "compaction-density"
  Bilingual name;
  QStringList synonyms;   ///< as makers call it, in both languages
  QString dimension;      ///< "density": quantities of one dimension convert into each other's units
  QStringList units;      ///< as shown, the usual one first; empty for a quantity without unit
  bool operator==(const Quantity&) const = default;
};

}  // namespace jiheng
