#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/catalogue/instrument.h"
#include "app/official_text/reading.h"

namespace jiheng {

/// What a text says about one control point, by its number; which bundled point it is comes later.
struct StatedPoint {
  enum class Change { Stated, Amended, Added, Renumbered };
  QString number;
  QString zh;
  Change change = Change::Stated;
  QString formerNumber;  ///< of a renumbered point
};

/// A change inside the words of a point: "控制要点3中的“甲”修改为“乙”".
struct StatedWording {
  QString pointNumber;
  QString from;
  QString to;     ///< empty for a deletion
  bool after = false;  ///< `to` is put behind `from`
};

/// An operation as the text states it, before it is matched with the catalogue.
struct StatedOperation {
  OperationKind kind = OperationKind::Base;
  Part part = Part::Restricted;
  bool partKnown = false;
  QString name;
  QString number;
  QString sectorCode;
  QString sectorName;
  QString newName;
  QString newNumber;
  QString newSector;
  std::optional<Part> newPart;
  std::vector<StatedPoint> points;
  std::vector<QString> removedPoints;
  std::vector<StatedWording> wordings;
  bool allPoints = false;  ///< the points are all that the item has after the operation
  int serial = 0;          ///< its number in the text, 0 where it has none
  int serialLevel = 0;     ///< how deep that numbering stands (its enumerator style)
  int firstBlock = 0;
  int lastBlock = 0;
  QString sourceText;
  std::vector<Text> remarks;
};

/// Text of a reading that nothing accounts for.
struct Leftover {
  qsizetype from = 0;
  qsizetype to = 0;
  Text why;
};

}  // namespace jiheng
