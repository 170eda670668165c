#pragma once

#include <QHash>
#include <vector>

#include "app/foundation/result.h"
#include "app/thresholds/exact_number.h"
#include "app/thresholds/quantity.h"

namespace jiheng {

/// One unit of a dimension: value in the dimension's base = value × factor + offset, exactly.
struct Unit {
  QString shown;  ///< "g/cm³"
  ExactNumber factor;
  ExactNumber offset;  ///< zero but for temperatures
};

/// What converts into each other.
struct Dimension {
  QString id;
  std::vector<Unit> units;  ///< the usual one first; without any where the quantity has no unit
  /// Values are written 1:n (a map's scale); a bare number is not taken for one, because 100,000 could mean either side.
  bool asRatio = false;
};

/// Quantities, dimensions and units of data/thresholds/quantities.json.
class UnitTable {
 public:
  /// Error: BrokenData with file, line and field.
  static Result<UnitTable> load(const QString& dataDir);

  const std::vector<Quantity>& quantities() const { return m_quantities; }
  const Quantity* quantity(const QString& id) const;  ///< null where there is none
  /// By name or synonym, folded, in either language; null where none or more than one has it.
  const Quantity* named(const QString& name) const;
  const Dimension* dimensionOf(const Quantity& quantity) const;
  /// The unit that a text means within a dimension, however it is typed (full width, superscripts, middle dots, negative powers,
  /// Chinese words). Null where none, or where it could mean two and only the case of letters tells ("mpa").
  const Unit* unit(const Dimension& dimension, const QString& text) const;

 private:
  std::vector<Dimension> m_dimensions;
  std::vector<Quantity> m_quantities;
  QHash<QString, QStringList> m_byName;           // folded name -> ids
  QHash<QString, QList<qsizetype>> m_units;       // dimension id, normal form -> indexes of units
  QHash<QString, QList<qsizetype>> m_unitsFolded; // the same without case
};

/// The one form of a unit that all ways of typing it share: "g·cm⁻³", "ｇ／ｃｍ³" and "g/cm^3" give "g/cm3".
QString normalUnit(const QString& text);

/// Full width to half width and superscripts to ^n, which compatibility forms alone would make part of the number.
QString plainSigns(const QString& text);

}  // namespace jiheng
