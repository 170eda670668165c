#pragma once

#include "app/official_text/announcement_reader.h"
#include "app/official_text/stated_operation.h"

namespace jiheng {

/// Finds for each stated operation the item of the catalogue that is meant, and names items that are not bundled. By number
/// first, then by part and name, then, with a remark, by a name that is nearly the same in the same sector.
class ItemMatcher {
 public:
  /// `instrument` is null where it is not known or not bundled.
  ItemMatcher(const Catalogue& catalogue, const Instrument* instrument, const SourceDocument& document);

  ReadOperation match(const StatedOperation& stated) const;

 private:
  struct Known {
    ItemKey key;
    const Operation* own = nullptr;  // of the instrument itself
    const Item* before = nullptr;    // in the edition that the instrument changes
    bool guessed = false;
  };
  Known find(const StatedOperation& stated) const;
  Known byNumber(const StatedOperation& stated) const;
  Known byName(const StatedOperation& stated) const;
  Known bySimilarName(const StatedOperation& stated) const;
  Known of(const ItemKey& key) const;
  void fillItem(Item& item, const StatedOperation& stated, const Provenance& official) const;
  void fillPoints(ReadOperation& read, const StatedOperation& stated, const Known& known, const Provenance& official) const;
  void applyWordings(ReadOperation& read, const StatedOperation& stated, const Known& known, const Provenance& official) const;
  QString newKey(const StatedOperation& stated) const;

  const Catalogue& m_catalogue;
  const Instrument* m_instrument;
  const SourceDocument& m_document;
  std::shared_ptr<const Edition> m_before;
  /// Folded once: every operation is compared with every name.
  std::vector<std::pair<QString, const Item*>> m_ownNames;
  std::vector<std::pair<QString, const Item*>> m_namesBefore;
};

/// The place of a block as it stands in a provenance: "p. 3, l. 12".
QString placeMark(const SourcePlace& place);

}  // namespace jiheng
