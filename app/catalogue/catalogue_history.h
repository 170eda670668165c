#pragma once

#include "app/catalogue/catalogue.h"

namespace jiheng {

/// One step of an instrument on an item.
struct ItemEvent {
  const Instrument* instrument = nullptr;  ///< owned by the catalogue
  const Operation* operation = nullptr;    ///< owned by the catalogue
  bool draft = false;                      ///< proposed only, never law
};

/// Everything that the instruments did to an item, by date, drafts included and marked.
std::vector<ItemEvent> operationsOn(const Catalogue& catalogue, const ItemKey& key);

/// One sentence: "Announcement No. 38 of 2020 (28 August 2020): amended; bundled control points: 17, 18."
Text eventText(const ItemEvent& event);

/// An item as one edition has it.
struct ItemInEdition {
  std::shared_ptr<const Edition> edition;
  const Item* item = nullptr;  ///< owned by the edition
};

/// The editions in which an item stands, oldest first: its numbers, names and points through time.
std::vector<ItemInEdition> editionsOf(const Catalogue& catalogue, const ItemKey& key);

/// The editions in which a number is known, oldest first. For a number of an earlier edition that the current one does not
/// have any more.
std::vector<ItemInEdition> editionsWithNumber(const Catalogue& catalogue, const QString& number);

}  // namespace jiheng
