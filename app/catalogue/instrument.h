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

/// One step of an instrument. Fields that an amendment does not touch are empty in it.
struct Operation {
  OperationKind kind = OperationKind::Base;
  QString id;          ///< names the step inside its instrument
  Item item;           ///< for Amend: what is new, with the key of the item that it changes
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
  StatedCounts prohibited;
  StatedCounts restricted;
  QString officialText;  ///< where the ministry publishes it
  std::vector<Operation> operations;
};

}  // namespace jiheng
