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

/// An item as a new full list shows it (operations base and amend). Points that the bundled part of the list does not show
/// stay, as unconfirmed; a number that it does not show is not known any more.
void restateItem(Item& item, const Operation& operation, const ReplayContext& context);

/// An item of the earlier list that the bundled part of a new full list does not mention: it may stand or be deleted.
void carryOver(Item& item, const ReplayContext& context);

/// An item that a later instrument proves to have stood in this list.
Item impliedItem(const Operation& later, const Instrument& laterInstrument, const Instrument& list);

}  // namespace jiheng
