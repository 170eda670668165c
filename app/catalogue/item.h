#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/catalogue/provenance.h"
#include "app/foundation/id.h"

namespace jiheng {

/// Prohibited 禁止 or restricted 限制.
enum class Part { Prohibited, Restricted };

QString partCode(Part part);  ///< "prohibited" / "restricted"
Text partText(Part part);     ///< 禁止出口 / prohibited

/// "prohibited" or "restricted" read back; nothing for anything else.
std::optional<Part> partFromCode(const QString& code);

/// Names one item through all editions, also where its number is unknown or was changed. Made by data/catalogue, not by
/// the law; shown to nobody.
using ItemKey = Id<struct ItemKeyKind>;

/// One English rendering. None is authoritative.
struct EnglishName {
  QString text;
  QString source;  ///< "reference translation" or the address of the publication
  QString sourceZh = {};  ///< the source in Chinese, where it is more than an address; else empty
  bool operator==(const EnglishName&) const = default;
};

/// The source of a rendering for people, in both languages.
Text sourceText(const EnglishName& name);

/// Whether an item or a control point stands in an edition for certain.
enum class Standing {
  Confirmed,    ///< the data has it in this edition's list
  Unconfirmed,  ///< carried over from an earlier edition whose new full list is not bundled in whole
  Suspended     ///< the instrument that gives it is not applied for now: shown, marked, in no count
};

QString standingCode(Standing standing);  ///< "confirmed" / "unconfirmed" / "suspended"
/// One sentence for people: whether it is certain that an item stands in the edition.
Text standingText(Standing standing);

/// One numbered description of what an item controls.
struct ControlPoint {
  /// Names the point inside its item through all editions, whatever its number becomes ("p17", "u1"). Begins with a letter,
  /// so it is never taken for a number. Made by data/catalogue; people see and type the number.
  QString key;
  QString number;  ///< as printed; empty where not known
  QString zh;      ///< the law; empty where only a translation is bundled
  QString en;      ///< reference translation; may be empty
  Provenance provenance;
  QString addedBy;    ///< instrument that gave the point (of those bundled)
  QString amendedBy;  ///< the latest instrument that changed its Chinese text or its number; empty where none did
  Standing standing = Standing::Confirmed;  ///< unconfirmed where a new full list is bundled without this point
  Bilingual suspendedBy = {};  ///< the act that suspends the instrument that gives the point; empty where it stands
  bool operator==(const ControlPoint&) const = default;
};

/// What is known of an item's control points in an edition.
enum class PointsCoverage {
  None,     ///< no control point is bundled; the law has them all the same
  Partial,  ///< some are bundled, others are known or likely to exist
  Complete  ///< all are bundled
};

/// One sentence for people: what is bundled of an item's control points, and what that means for a review.
Text pointsCoverageText(PointsCoverage coverage);

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
  /// The number that the item had in the last edition that knew one, where this edition's is not known: for finding and
  /// for hints, never as the item's number.
  QString formerNumber;
  /// Set where the item is known only because a later instrument deletes or amends it: that instrument.
  QString impliedBy;
  Bilingual suspendedBy = {};  ///< the act that suspends the instrument that gives the item; empty where it stands
  /// Instruments whose step on this item is suspended: what they change is not applied, what they show is among the points.
  std::vector<QString> suspendedChanges = {};

  /// The first English rendering; empty where there is none.
  QString nameEn() const { return namesEn.empty() ? QString() : namesEn.front().text; }
  /// By its key, or by the number that it has in this edition ("17"); null where no bundled point has it. What is kept must
  /// be the key: the number of a point changes with the edition.
  const ControlPoint* point(const QString& keyOrNumber) const;
  /// By the number as printed in this edition; null where no bundled point is known to have it. One that stands comes
  /// before a suspended one.
  const ControlPoint* pointByNumber(const QString& pointNumber) const;
  /// The remark in both languages; empty mostly.
  Bilingual remark() const { return {noteZh, note}; }
  bool operator==(const Item&) const = default;
};

}  // namespace jiheng
