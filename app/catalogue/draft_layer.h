#pragma once

#include <memory>

#include "app/catalogue/edition.h"
#include "app/catalogue/instrument.h"
#include "app/catalogue/sector_table.h"

namespace jiheng {

/// What a draft for comment would have made of the edition that it proposes to change, as far as the draft is bundled. A type
/// of its own: it cannot stand where an Edition is asked for, so no verdict, tag or report can rest on it. To compare only.
class DraftLayer {
 public:
  /// Lays the bundled operations of a draft over its base. Items that it is not known to mention are unconfirmed where the draft
  /// states more deletions or amendments than are bundled.
  DraftLayer(const Instrument& draft, const Edition& base, const QString& baseClassification, const SectorTable& sectors);

  const QString& id() const { return m_id; }          ///< the draft's: "2022-draft"
  const QString& baseId() const { return m_baseId; }  ///< the edition under it
  QDate date() const { return m_date; }               ///< of the draft; it never takes effect
  const std::vector<Item>& items() const { return m_content.items(); }  ///< by sector code, part, number
  const Item* find(const ItemKey& key) const { return m_content.find(key); }
  const Item* findNumber(const QString& number) const { return m_content.findNumber(number); }
  const std::vector<SectorCount>& sectors() const { return m_content.sectors(); }
  const PartCoverage& coverage(Part part) const { return m_content.coverage(part); }
  /// True where an operation of the draft touches the item.
  bool touches(const ItemKey& key) const;
  /// True where every operation that the draft states is bundled.
  bool isComplete() const { return m_complete; }

 private:
  QString m_id;
  QString m_baseId;
  QDate m_date;
  std::vector<ItemKey> m_touched;
  bool m_complete = false;
  Edition m_content;
};

/// One sentence for people, to stand wherever a layer is shown: a draft, never law, and how much of it is known.
Text draftText(const DraftLayer& layer);

}  // namespace jiheng
