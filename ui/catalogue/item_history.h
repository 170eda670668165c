#pragma once

#include <memory>
#include <optional>

#include "app/catalogue/catalogue_history.h"

namespace jiheng::ui {

/// What one instrument did, or a draft would have done, to an item.
struct HistoryEntry {
  enum class Kind {
    Listed,
    Added,
    Amended,
    Deleted,
    Renumbered,
    Merged,       ///< several items became one; this is one of them, or what they became
    Split,        ///< one item became several; this is the one, or one of them
    CarriedOver,  ///< a full list that is not bundled in whole does not show it
    Implied       ///< its row is not bundled; a later instrument shows that it stood there
  };
  const Instrument* instrument = nullptr;
  Kind kind = Kind::Listed;
  bool draft = false;                     ///< never law
  bool confirmed = true;                  ///< for CarriedOver: whether a source says that it stands there
  std::vector<const ControlPoint*> points;  ///< for Amended and Added: the points that the instrument gives
};

/// What the instruments say about an item, by date.
std::vector<HistoryEntry> itemHistory(const Catalogue& catalogue, const ItemKey& key);

/// Why an edition does not have an item that others have.
struct Absence {
  enum class Kind {
    Deleted,    ///< an instrument up to the edition took it out
    NotListed,  ///< it no longer stands in the edition's list, without a deletion that is bundled
    NotYet      ///< the bundled instruments have it only later
  };
  Kind kind = Kind::NotYet;
  const Instrument* instrument = nullptr;      ///< that took it out, or that first has it
  std::shared_ptr<const Edition> elsewhere;    ///< the nearest edition that has it
  const Item* item = nullptr;                  ///< as that edition has it
};

/// None where the edition has the item, or no edition has it.
std::optional<Absence> absenceOf(const Catalogue& catalogue, const Edition& edition, const ItemKey& key);

}  // namespace jiheng::ui
