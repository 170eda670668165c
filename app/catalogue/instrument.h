#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "app/catalogue/item.h"

namespace jiheng {

/// How an instrument changes the catalogue.
enum class InstrumentKind { FullList, Adjustment, Draft };

/// What one operation does to the catalogue.
enum class OperationKind {
  Base,      ///< the item stands in this full list
  Add,       ///< the instrument itself says that the item is new
  Delete,
  Amend,
  Renumber,  ///< only the number changes
  Merge,     ///< several items become one
  Split      ///< one item becomes several
};

QString operationCode(OperationKind kind);  ///< "base", "add", "delete", "amend", "renumber", "merge", "split"
Text operationText(OperationKind kind);

std::optional<OperationKind> operationFromCode(const QString& code);

/// What an amendment can change of an item. Whole: the item as the instrument states it takes the place of the earlier one.
enum class ItemField { Name, Number, Sector, Part, Points, Whole };

/// One step of an instrument.
struct Operation {
  OperationKind kind = OperationKind::Base;
  QString id;          ///< names the step inside its instrument
  /// What the instrument's source states, with the key of the item. In an amendment and a deletion name, number, sector and
  /// part say which item is meant; only what `changes` lists is changed. Points hold those that the source shows. Of a
  /// renumbering the number is the new one and formerNumber the old one, where it is stated. Of a merger it is the item that
  /// results, of a split the item that is divided.
  Item item;
  std::vector<ItemField> changes;  ///< for the amendments of an adjustment
  std::vector<QString> addedPoints;    ///< of the item's points, those that the instrument says are new
  std::vector<QString> amendedPoints;  ///< those that it says it changes, also where the earlier wording is not bundled
  std::vector<QString> removedPoints;  ///< keys of points that it deletes
  /// The item is not bundled in the earlier list, but stood there all the same, since this step amends or deletes it.
  bool implied = false;
  bool pointsComplete = false;  ///< the data says that the item's points are all bundled after this step
  std::vector<ItemKey> from;    ///< Merge: the items that become one; one of them may be the item itself, which then goes on
  std::vector<ItemKey> into;    ///< Split: what the item becomes; the item itself may be among them and then goes on
  std::vector<Item> results;    ///< Split: these items as the instrument states them, in the order of `into`
};

/// The items that a step touches: its own, and those of a merger or a split.
std::vector<ItemKey> itemsOf(const Operation& operation);
bool concerns(const Operation& operation, const ItemKey& key);

/// How the counts that an instrument states about itself count a renumbering, a merger or a split.
enum class CountedAs {
  Amended,          ///< as one amendment
  DeletedAndAdded,  ///< each item that goes as a deletion, each that comes as an addition, one that goes on as an amendment
  Separately        ///< under a number of its own, or under none
};

/// What an instrument itself states about its own operations; checked at each load.
struct StatedCounts {
  std::optional<int> total;    ///< items of the part after the instrument
  std::optional<int> deleted;
  std::optional<int> added;
  std::optional<int> amended;
  std::optional<int> renumbered;  ///< where it counts them separately, as the two after it
  std::optional<int> merged;
  std::optional<int> split;
};

/// A time in which an instrument was not applied.
struct Suspension {
  QDate from;
  QDate until;      ///< the first day on which it applies again; invalid where that is open
  Bilingual by;     ///< the act that suspends it
  QString source;   ///< where that was read
};

/// A step that is not bundled, but that a recollection names. Never law and never searched as such: it says what to look for
/// in the official text.
struct MissingOperation {
  OperationKind kind = OperationKind::Base;
  Part part = Part::Restricted;
  Bilingual name;
  Bilingual sector;
};

/// An order or announcement that states or changes the catalogue.
struct Instrument {
  QString id;  ///< "2008-12", "2020-38", "2022-draft", "2023-57", "2025-28"
  Bilingual title;
  Bilingual issuedBy;
  QDate date;
  QDate effective;  ///< invalid for a draft
  InstrumentKind kind = InstrumentKind::Adjustment;
  QString adjusts;         ///< id of the instrument whose list it changes or replaces; empty for the first
  QString classification;  ///< "GB/T 4754-2002": the classification that its sectors follow
  bool renumbers = false;  ///< a full list with new numbers: a number that it does not show is not known any more
  StatedCounts prohibited;
  StatedCounts restricted;
  StatedCounts together;            ///< for a draft that does not state the counts by part
  std::optional<int> statedSectors; ///< in how many sectors it changes something
  std::vector<std::pair<OperationKind, CountedAs>> countsAs;  ///< of those kinds that it has beside the usual three
  QString officialText;  ///< where the ministry publishes it
  std::vector<Bilingual> notes;     ///< remarks on the bundled text, among them disagreeing sources
  std::vector<Suspension> suspensions;
  QDate lapses;  ///< the first day on which it does not hold any more; invalid where it has no end
  std::vector<MissingOperation> missing;  ///< steps that are not bundled, as far as recollections name them
  std::vector<Operation> operations;

  const StatedCounts& stated(Part part) const { return part == Part::Prohibited ? prohibited : restricted; }
  bool isLaw() const { return kind != InstrumentKind::Draft; }
  CountedAs countedAs(OperationKind operation) const;
};

/// What kind of instrument it is, in words: "full list", "adjustment", "draft for comment, never law".
Text instrumentKindText(InstrumentKind kind);

}  // namespace jiheng
