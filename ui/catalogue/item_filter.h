#pragma once

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <optional>

#include "app/catalogue/catalogue.h"
#include "app/catalogue/catalogue_search.h"

namespace jiheng::ui {

/// What the user wants to see of an edition. The sector is apart from the rest, because the sector tree counts what
/// the other filters leave.
struct ItemFilter {
  std::optional<Part> part;
  std::optional<QString> sector;              ///< sectorKey(); none: all sectors
  QString changedIn;                          ///< id of an instrument; empty: all
  QSet<ItemKey> changedKeys;                  ///< the items that it changes, where changedIn is set
  bool searching = false;
  QHash<ItemKey, std::vector<SearchMark>> hits;  ///< where searching; no marks for an item that only another edition's text has
  QHash<ItemKey, SearchMeans> means;             ///< how the hits were found, where not literally
  QHash<ItemKey, QString> elsewhere;             ///< hits of another edition's text: that edition

  bool acceptsOutsideSector(const Item& item) const;
  bool accepts(const Item& item) const;
};

/// Names a sector in the tree and in filters; also one whose code is not known.
QString sectorKey(const Item& item);
QString sectorKey(const SectorCount& sector);

/// The items that an instrument adds, amends or deletes, or, for a draft, would. A full list's mere listing is no change.
QSet<ItemKey> keysChangedBy(const Instrument& instrument);

}  // namespace jiheng::ui

/// Marks travel from the models to their delegates.
Q_DECLARE_METATYPE(std::vector<jiheng::TextRange>)
