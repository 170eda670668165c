#pragma once

#include <QDate>
#include <QHash>
#include <vector>

#include "app/catalogue/item.h"

namespace jiheng {

/// How much of what the law says is bundled, for one part of one edition. After a new full list that is not bundled in
/// whole, `bundled` counts carried-over items that the list may have deleted, so it can be more than `stated`: people are
/// shown confirmed() of stated, or coverageText().
struct PartCoverage {
  int stated = 0;       ///< items that the instruments state
  int bundled = 0;      ///< items of the part in this edition, unconfirmed ones included
  int unconfirmed = 0;  ///< of the bundled, those whose standing is unconfirmed
  int withPoints = 0;   ///< of the bundled, those with at least one control point
  int suspended = 0;    ///< items of the part that a suspended instrument gives; in none of the counts above
  int confirmed() const { return bundled - unconfirmed; }  ///< never more than stated
};

/// A division of GB/T 4754 with the number of items that the edition has in it.
struct SectorCount {
  QString code;  ///< empty where the sector is not known
  Bilingual sector;
  int prohibited = 0;
  int restricted = 0;
  int suspended = 0;  ///< in neither of the two
};

/// The catalogue as in force after an instrument, or from a day on which one is suspended, applied again or lapses: an
/// immutable value, made by replay.
class Edition {
 public:
  Edition() = default;
  /// Only replay makes editions.
  Edition(QString id, QDate effective, std::vector<Item> items, PartCoverage prohibited, PartCoverage restricted,
          QString instrumentId = {});

  /// The id of the instrument with whose effect it begins, or "2025-28@2026-05-01" where it begins otherwise.
  const QString& id() const { return m_id; }
  const QString& instrumentId() const { return m_instrumentId; }  ///< the last instrument that has taken effect in it
  QDate effective() const { return m_effective; }
  const std::vector<Item>& items() const { return m_items; }  ///< by sector code, part, number
  const Item* find(const ItemKey& key) const;
  /// By number, folded; 085001J and 085001X are different items. Null where no bundled item has it. One that stands comes
  /// before a suspended one.
  const Item* findNumber(const QString& number) const;
  const std::vector<SectorCount>& sectors() const { return m_sectors; }  ///< by code
  const PartCoverage& coverage(Part part) const {
    return part == Part::Prohibited ? m_prohibited : m_restricted;
  }
  int pointCount() const;  ///< bundled control points

 private:
  QString m_id;
  QString m_instrumentId;
  QDate m_effective;
  std::vector<Item> m_items;
  std::vector<SectorCount> m_sectors;
  QHash<ItemKey, qsizetype> m_byKey;
  PartCoverage m_prohibited;
  PartCoverage m_restricted;
};

}  // namespace jiheng
