#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "app/catalogue/item.h"

namespace jiheng {

/// How an instrument changes the catalogue.
enum class InstrumentKind { FullList, Adjustment, Draft };

/// What one operation does to the catalogue.
enum class OperationKind {
  Base,    ///< the item stands in this full list
  Add,     ///< the instrument itself says that the item is new
  Delete,
  Amend
};

QString operationCode(OperationKind kind);  ///< "base", "add", "delete", "amend"
Text operationText(OperationKind kind);

std::optional<OperationKind> operationFromCode(const QString& code);

/// What an amendment can change of an item.
enum class ItemField { Name, Number, Sector, Part, Points };

/// One step of an instrument.
struct Operation {
  OperationKind kind = OperationKind::Base;
  QString id;          ///< names the step inside its instrument
  /// What the instrument's source states, with the key of the item. In an amendment and a deletion name, number, sector and
  /// part say which item is meant; only what `changes` lists is changed. Points hold those that the source shows.
  Item item;
  std::vector<ItemField> changes;  ///< for the amendments of an adjustment
  std::vector<QString> addedPoints;    ///< of the item's points, those that the instrument says are new
  std::vector<QString> amendedPoints;  ///< those that it says it changes, also where the earlier wording is not bundled
  std::vector<QString> removedPoints;  ///< keys of points that it deletes
  /// The item is not bundled in the earlier list, but stood there all the same, since this step amends or deletes it.
  bool implied = false;
  bool pointsComplete = false;  ///< the data says that the item's points are all bundled after this step
};

/// What an instrument itself states about its own operations; checked at each load.
struct StatedCounts {
  std::optional<int> total;    ///< items of the part after the instrument
  std::optional<int> deleted;
  std::optional<int> added;
  std::optional<int> amended;
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
  QString officialText;  ///< where the ministry publishes it
  std::vector<Bilingual> notes;     ///< remarks on the bundled text, among them disagreeing sources
  std::vector<Operation> operations;

  const StatedCounts& stated(Part part) const { return part == Part::Prohibited ? prohibited : restricted; }
  bool isLaw() const { return kind != InstrumentKind::Draft; }
};

/// What kind of instrument it is, in words: "full list", "adjustment", "draft for comment, never law".
Text instrumentKindText(InstrumentKind kind);

}  // namespace jiheng
