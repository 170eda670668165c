#pragma once

#include <QString>
#include <vector>

#include "app/catalogue/provenance.h"
#include "app/foundation/id.h"

namespace jiheng {

/// Prohibited 禁止 or restricted 限制.
enum class Part { Prohibited, Restricted };

QString partCode(Part part);  ///< "prohibited" / "restricted"
Text partText(Part part);     ///< 禁止出口 / prohibited

/// Names one item through all editions, also where its number is unknown or was changed. Made by data/catalogue, not by
/// the law; shown to nobody.
using ItemKey = Id<struct ItemKeyKind>;

/// One English rendering. None is authoritative.
struct EnglishName {
  QString text;
  QString source;  ///< "reference translation" or the address of the publication
  bool operator==(const EnglishName&) const = default;
};

/// One numbered description of what an item controls.
struct ControlPoint {
  QString key;     ///< names the point inside its item; the number, or "u1".. where the number is not known
  QString number;  ///< as printed; empty where not known
  QString zh;      ///< the law; empty where only a translation is bundled
  QString en;      ///< reference translation; may be empty
  Provenance provenance;
  QString addedBy;    ///< instrument that gave the point
  QString amendedBy;  ///< the latest instrument that changed it; empty where none did
  bool operator==(const ControlPoint&) const = default;
};

/// What is known of an item's control points in an edition.
enum class PointsCoverage {
  None,     ///< no control point is bundled; the law has them all the same
  Partial,  ///< some are bundled, others are known or likely to exist
  Complete  ///< all are bundled
};

/// Whether an item stands in an edition for certain.
enum class Standing {
  Confirmed,    ///< a source says that it stands in this edition's list
  Unconfirmed   ///< carried over from an earlier edition whose new full list is not bundled in whole
};

/// One technology of the catalogue, as an edition has it.
struct Item {
  ItemKey key;
  Part part = Part::Restricted;
  QString number;  ///< 编号 such as 056101X; empty where not known: never made up
  QString sectorCode;
  Bilingual sector;
  QString nameZh;
  std::vector<EnglishName> namesEn;
  std::vector<ControlPoint> points;
  PointsCoverage coverage = PointsCoverage::None;
  Standing standing = Standing::Confirmed;
  Provenance nameProvenance;
  Provenance numberProvenance;
  Provenance sectorProvenance;
  QString addedBy;                 ///< instrument in whose list it first stands (of those bundled)
  std::vector<QString> changedBy;  ///< later instruments that amended it, in order
  QString note;                    ///< remark of the data on a doubt, in English; empty mostly
  QString noteZh;

  /// The first English rendering; empty where there is none.
  QString nameEn() const { return namesEn.empty() ? QString() : namesEn.front().text; }
  const ControlPoint* point(const QString& pointKey) const;
  bool operator==(const Item&) const = default;
};

}  // namespace jiheng
