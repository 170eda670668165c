#pragma once

#include "app/catalogue/instrument.h"
#include "app/catalogue/sector_table.h"

namespace jiheng {

/// What the instrument of an operation makes of its item; shared by all rules below.
struct ReplayContext {
  const Instrument& instrument;
  const QString& previousClassification;  ///< of the list before; empty for the first
  const SectorTable& sectors;
};

/// The item that an operation brings into the catalogue for the first time.
Item newItem(const Operation& operation, const ReplayContext& context);

/// An item as an amendment of an adjustment leaves it: what `changes` lists is replaced, points are merged, everything
/// else stays; a field that the instrument merely states can confirm the one that is there.
void amendItem(Item& item, const Operation& operation, const ReplayContext& context);

/// The item that a merger makes of the sources: as the operation states it. Points of the sources that it does not show stay, as
/// unconfirmed and without their numbers, unless the data says that all points are bundled.
Item mergedItem(const std::vector<Item>& sources, const Operation& operation, const ReplayContext& context);

/// The items that a split makes of the source. Points that no part is shown to have stay with each, as unconfirmed: which of
/// them keeps one is not known.
std::vector<Item> splitItem(const Item& source, const Operation& operation, const ReplayContext& context);

/// What a suspended instrument would give, as it is shown: marked, with the act that suspends it.
Item suspendedItem(const Item& stated, const ReplayContext& context, const Bilingual& by);

/// An item that stands, with what the suspended step would change of it: the points that it shows come in beside those that
/// hold, marked.
void suspendChange(Item& item, const Item& stated, const ReplayContext& context, const Bilingual& by);

/// An item as a new full list shows it (operations base and amend). Points that the bundled part of the list does not show
/// stay, as unconfirmed, unless the data says that all are bundled; a number that it does not show is not known any more.
void restateItem(Item& item, const Operation& operation, const ReplayContext& context);

/// An item of the earlier list that the bundled part of a new full list does not mention: it may stand or be deleted.
void carryOver(Item& item, const ReplayContext& context);

/// An item that a later instrument proves to have stood in this list.
Item impliedItem(const Operation& later, const Instrument& laterInstrument, const Instrument& list);

}  // namespace jiheng
