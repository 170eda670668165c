#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/catalogue/catalogue_history.h"
#include "app/catalogue/draft_layer.h"
#include "app/catalogue/text_diff.h"

namespace jiheng {

/// What became of an item between two editions. Each claims no more than the bundled data carries.
enum class ChangeKind {
  Deleted,     ///< an operation took it out; never an item that is merely not confirmed
  Added,       ///< an operation says that it is new
  Amended,     ///< an operation amends it, or its law text differs
  Renumbered,  ///< only numbers or the classification of its sector changed
  FormatOnly,  ///< the same words; width, spacing, or the form of quotes, brackets and punctuation differs
  Uncertain    ///< the bundled data cannot say; Uncertainty says why
};

QString changeKindCode(ChangeKind kind);  ///< "deleted", "added", "amended", "renumbered", "format", "uncertain"

/// Why a change is uncertain.
enum class Uncertainty {
  None,
  NotConfirmed,        ///< carried over: the later full list, not bundled in whole, may have kept, changed or deleted it
  EarlierNotBundled,   ///< stands in the later list; whether it stood in the earlier one is not bundled
  WordingNotBundled,   ///< stands in both; its control points are bundled only for the later one
  Suspended            ///< the instrument that gives it is suspended or has lapsed, or was suspended before
};

/// A field of the item that differs.
struct FieldChange {
  ItemField field = ItemField::Name;
  Bilingual before;  ///< as shown; empty where not known
  Bilingual after;
  std::vector<DiffSegment> zh;  ///< redline of the name; empty for other fields
  std::vector<DiffSegment> en;  ///< of the reference rendering; empty where one of the two has none
  bool classification = false;  ///< Sector: another edition of the classification, not another sector
};

enum class PointChangeKind {
  Added,           ///< the instrument says so, or all points of the earlier item are bundled
  Removed,
  Amended,         ///< the law text differs
  AmendedUnseen,   ///< the instrument amends it; the earlier wording is not bundled
  Renumbered,
  FormatOnly,
  FirstBundled,    ///< bundled only in the later edition: whether it is new is not known
  Uncertain        ///< not confirmed for the later edition
};

QString pointChangeCode(PointChangeKind kind);  ///< "added", ..., "amended-earlier-wording-not-bundled", "first-bundled"

/// A control point that differs.
struct PointChange {
  PointChangeKind kind = PointChangeKind::Amended;
  const ControlPoint* before = nullptr;  ///< owned by the editions of the diff; null where it is not there
  const ControlPoint* after = nullptr;
  std::vector<DiffSegment> zh;  ///< redline of the law text
  std::vector<DiffSegment> en;  ///< of the reference translation; empty where that was not bundled on both sides

  const ControlPoint& point() const { return after ? *after : *before; }
};

/// One item that differs between two editions.
struct ItemChange {
  ItemKey key;
  ChangeKind kind = ChangeKind::Amended;
  Uncertainty uncertainty = Uncertainty::None;
  const Item* before = nullptr;  ///< owned by the editions of the diff; null where it does not stand
  const Item* after = nullptr;
  std::vector<FieldChange> fields;
  std::vector<PointChange> points;
  std::vector<ItemEvent> causes;  ///< the operations between the two editions that touch it, in order
  /// An operation amends the item, but nothing of what it changes is bundled.
  bool wordingMissing = false;

  const Item& item() const { return after ? *after : *before; }
};

/// How many changes of each kind.
struct ChangeCounts {
  int deleted = 0, added = 0, amended = 0, renumbered = 0, formatOnly = 0, uncertain = 0;
  int& of(ChangeKind kind);
  int of(ChangeKind kind) const { return const_cast<ChangeCounts*>(this)->of(kind); }
  int total() const { return deleted + added + amended + renumbered + formatOnly + uncertain; }
  bool operator==(const ChangeCounts&) const = default;
};

/// The changes in one sector, filed where the later edition has the item, or else the earlier one.
struct SectorChanges {
  QString code;  ///< empty where the sector is not known
  Bilingual sector;
  ChangeCounts prohibited, restricted;
};

/// The difference between two editions. Holds both, so its pointers into them last as long as it does; those to
/// instruments last as long as the catalogue keeps its value.
struct EditionDiff {
  std::shared_ptr<const Edition> from;  ///< the earlier one
  std::shared_ptr<const Edition> to;               ///< null where a draft is compared
  std::shared_ptr<const DraftLayer> layer;         ///< what a draft would have made of `from`: never law; null else
  std::vector<const Instrument*> instruments;      ///< what lies between, by date
  std::vector<ItemChange> changes;                 ///< by part, kind, sector, number
  std::vector<ItemKey> cameAndWent;                ///< added and deleted again in between: in neither edition
  ChangeCounts prohibited, restricted;             ///< filed by the part that the item has in the later edition
  std::vector<SectorChanges> sectors;              ///< by code

  bool isDraft() const { return layer != nullptr; }
  QString laterId() const { return layer ? layer->id() : to->id(); }
  /// From when the later edition is in force; of a draft, when it was published: it never takes effect.
  QDate laterDate() const { return layer ? layer->date() : to->effective(); }
  const std::vector<Item>& laterItems() const { return layer ? layer->items() : to->items(); }
  const Item* laterItem(const ItemKey& key) const { return layer ? layer->find(key) : to->find(key); }
  const ChangeCounts& counts(Part part) const { return part == Part::Prohibited ? prohibited : restricted; }
  ChangeCounts together() const;
  const ItemChange* find(const ItemKey& key) const;
};

/// Compares two editions of the catalogue; where `from` is the later one the two are exchanged, because law has one
/// direction. An edition compared with itself gives no change.
EditionDiff diffEditions(const Catalogue& catalogue, std::shared_ptr<const Edition> from, std::shared_ptr<const Edition> to);

/// Compares the edition under a draft with what the draft would have made of it. Nothing where there is no such draft.
std::optional<EditionDiff> diffWithDraft(const Catalogue& catalogue, const QString& draftId);

}  // namespace jiheng
