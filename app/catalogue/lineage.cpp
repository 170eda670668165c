#include "app/catalogue/lineage.h"

#include <QStringList>
#include <algorithm>

#include "app/catalogue/catalogue_proof.h"
#include "app/catalogue/edition_diff.h"
#include "app/catalogue/item_diff.h"

namespace jiheng {

QString lineageKindCode(LineageKind kind) {
  switch (kind) {
    case LineageKind::Begins: return QStringLiteral("begins");
    case LineageKind::Same: return QStringLiteral("same");
    case LineageKind::Renumbered: return QStringLiteral("renumbered");
    case LineageKind::Narrowed: return QStringLiteral("narrowed");
    case LineageKind::Widened: return QStringLiteral("widened");
    case LineageKind::Changed: return QStringLiteral("changed-direction-unknown");
    case LineageKind::Split: return QStringLiteral("split");
    case LineageKind::Merged: return QStringLiteral("merged");
    case LineageKind::Deleted: return QStringLiteral("deleted");
    case LineageKind::Unknown: break;
  }
  return QStringLiteral("unknown");
}

Text lineageKindText(LineageKind kind) {
  switch (kind) {
    case LineageKind::Begins: return phrase("Catalogue", "first listed");
    case LineageKind::Same: return phrase("Catalogue", "unchanged");
    case LineageKind::Renumbered: return phrase("Catalogue", "renumbered");
    case LineageKind::Narrowed: return phrase("Catalogue", "narrowed");
    case LineageKind::Widened: return phrase("Catalogue", "widened");
    case LineageKind::Changed: return phrase("Catalogue", "changed, direction unknown");
    case LineageKind::Split: return phrase("Catalogue", "split");
    case LineageKind::Merged: return phrase("Catalogue", "merged");
    case LineageKind::Deleted: return phrase("Catalogue", "deleted");
    case LineageKind::Unknown: break;
  }
  return phrase("Catalogue", "not known");
}

QString evidenceCode(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::Stated: return QStringLiteral("stated");
    case EvidenceKind::Derived: return QStringLiteral("derived");
    case EvidenceKind::Missing: break;
  }
  return QStringLiteral("missing");
}

namespace {

/// The step from one edition to the next.
class EdgeFinder {
 public:
  EdgeFinder(const Catalogue& catalogue, const std::shared_ptr<const Edition>& from, const std::shared_ptr<const Edition>& to,
             const ItemKey& key)
      : m_catalogue(catalogue), m_from(from), m_to(to), m_key(key) {
    m_before = from ? from->find(key) : nullptr;
    m_after = to->find(key);
    m_instrument = catalogue.instrument(to->instrumentId());
    // An edition that begins with a suspension or its end has no operations of its own.
    if (m_instrument && to->instrumentId() == to->id()) {
      for (const ItemEvent& event : operationsOn(catalogue, key))
        if (event.instrument == m_instrument) m_edge.causes.push_back(event);
    }
  }

  LineageEdge find() {
    m_edge.renumbered = m_before && m_after && m_before->number != m_after->number && !m_before->number.isEmpty() &&
                        !m_after->number.isEmpty();
    if (joinedOrDivided()) return m_edge;
    if (!m_before)
      begin();
    else if (!m_after)
      end();
    else if (m_edge.causes.empty())
      untouched();
    else
      touched();
    return m_edge;
  }

 private:
  void set(LineageKind kind, EvidenceKind evidence, const Text& reason) {
    m_edge.kind = kind;
    m_edge.evidence = evidence;
    m_edge.reason = reason;
  }

  Text title() const { return m_instrument ? Text::of(m_instrument->title) : Text::verbatim(m_to->id()); }

  /// A merger or a split: the same step for all items that it touches.
  bool joinedOrDivided() {
    for (const ItemEvent& event : m_edge.causes) {
      const bool merges = event.operation->kind == OperationKind::Merge;
      if (!merges && event.operation->kind != OperationKind::Split) continue;
      for (const ItemKey& other : itemsOf(*event.operation))
        if (other != m_key) m_edge.others.push_back(other);
      set(merges ? LineageKind::Merged : LineageKind::Split, EvidenceKind::Stated,
          merges ? phrase("Catalogue", "%1 makes several items one.").arg(title())
                 : phrase("Catalogue", "%1 makes several items of one.").arg(title()));
      return true;
    }
    return false;
  }

  void begin() {
    const bool adds = has(OperationKind::Add);
    if (adds) return set(LineageKind::Begins, EvidenceKind::Stated, phrase("Catalogue", "%1 adds it.").arg(title()));
    if (!m_after->impliedBy.isEmpty()) {
      const Instrument* later = m_catalogue.instrument(m_after->impliedBy);
      return set(m_from ? LineageKind::Unknown : LineageKind::Begins, EvidenceKind::Derived,
                 phrase("Catalogue", "Derived from a later step: %1 changes or deletes it, so it stood in the list.")
                     .arg(later ? Text::of(later->title) : Text::verbatim(m_after->impliedBy)));
    }
    if (!m_from) return set(LineageKind::Begins, EvidenceKind::Stated, phrase("Catalogue", "Listed in %1.").arg(title()));
    set(LineageKind::Unknown, EvidenceKind::Missing,
        phrase("Catalogue", "Listed in %1. Whether it stood in the edition before is not bundled.").arg(title()));
  }

  void end() {
    if (has(OperationKind::Delete))
      return set(LineageKind::Deleted, EvidenceKind::Stated, phrase("Catalogue", "%1 deletes it.").arg(title()));
    set(LineageKind::Unknown, EvidenceKind::Missing,
        phrase("Catalogue", "It does not stand in this edition, and no bundled step deletes it: the instrument that gave it is "
                            "suspended or has lapsed."));
  }

  /// No bundled step of the instrument concerns the item.
  void untouched() {
    if (m_after->standing == Standing::Suspended)
      return set(LineageKind::Unknown, EvidenceKind::Stated,
                 phrase("Catalogue", "The instrument that gives it is suspended in this edition."));
    if (m_after->standing == Standing::Unconfirmed)
      return set(LineageKind::Unknown, EvidenceKind::Missing,
                 phrase("Catalogue", "%1 does not mention it in what is bundled. It may have been kept, changed or deleted.")
                     .arg(title()));
    if (!m_instrument || m_instrument->kind == InstrumentKind::FullList)
      return set(LineageKind::Unknown, EvidenceKind::Missing,
                 phrase("Catalogue", "The bundled part of %1 does not show it.").arg(title()));
    const int stated = m_instrument->stated(m_after->part).amended.value_or(0);
    const int bundled = bundledCount(*m_instrument, m_after->part, OperationKind::Amend);
    if (bundled < stated)
      return set(LineageKind::Unknown, EvidenceKind::Missing,
                 phrase("Catalogue", "No bundled step of %1 concerns it, but only %2 of %3 amendments of this part are bundled: it "
                                     "can be one of the others.")
                     .arg(title())
                     .arg(bundled)
                     .arg(stated));
    set(LineageKind::Same, EvidenceKind::Derived,
        phrase("Catalogue", "All amendments and deletions of %1 in this part are bundled, and none concerns it.").arg(title()));
  }

  void touched() {
    const auto change = diffItem(m_before, m_after, m_edge.causes, {m_instrument->renumbers, m_instrument->renumbers});
    if (has(OperationKind::Renumber))
      return set(LineageKind::Renumbered, EvidenceKind::Stated, phrase("Catalogue", "%1 gives it another number.").arg(title()));
    if (!has(OperationKind::Amend)) return restated(change);
    if (!change || change->points.empty())
      return set(LineageKind::Changed, EvidenceKind::Stated,
                 phrase("Catalogue", "%1 amends it. What it changes is not bundled, so the direction is not known.").arg(title()));
    bool other = std::any_of(change->fields.begin(), change->fields.end(), [](const FieldChange& field) {
      return field.field == ItemField::Part || (field.field == ItemField::Name && changesWords(field.zh));
    });
    QStringList came;
    QStringList went;
    for (const PointChange& point : change->points) {
      const QString number = point.point().number.isEmpty() ? QStringLiteral("?") : point.point().number;
      switch (point.kind) {
        case PointChangeKind::Added: came << number; break;
        case PointChangeKind::Removed: went << number; break;
        case PointChangeKind::FormatOnly:
        case PointChangeKind::Renumbered: break;
        default: other = true;
      }
    }
    // Without all wordings nobody can exclude that another point changed the other way; the sentence says so.
    const bool complete = m_after->coverage == PointsCoverage::Complete;
    if (!other && !came.isEmpty() && went.isEmpty()) return derived(LineageKind::Widened, came, complete);
    if (!other && came.isEmpty() && !went.isEmpty()) return derived(LineageKind::Narrowed, went, complete);
    set(LineageKind::Changed, EvidenceKind::Stated,
        phrase("Catalogue", "%1 amends it. The bundled wordings do not show whether it controls more or less.").arg(title()));
  }

  void derived(LineageKind kind, const QStringList& numbers, bool complete) {
    const Text list = Text::of({numbers.join(QStringLiteral("、")), numbers.join(QStringLiteral(", "))});
    const Text reason = kind == LineageKind::Widened
                            ? phrase("Catalogue", "Derived from: control points %1 are added, none is deleted or amended.").arg(list)
                            : phrase("Catalogue", "Derived from: control points %1 are deleted, none is added or amended.").arg(list);
    set(kind, EvidenceKind::Derived,
        complete ? reason
                 : phrase("Catalogue", "%1 Not all control points are bundled: others can have changed too.").arg(reason));
  }

  /// A full list shows the item again, without saying that it amends it.
  void restated(const std::optional<ItemChange>& change) {
    const bool all = m_before->coverage == PointsCoverage::Complete && m_after->coverage == PointsCoverage::Complete;
    const bool content = change && change->kind == ChangeKind::Amended;
    if (content)
      return set(LineageKind::Changed, EvidenceKind::Derived,
                 phrase("Catalogue", "Derived from: the bundled texts of the two editions differ. %1 lists it again.").arg(title()));
    const bool unconfirmed = m_after->standing != Standing::Confirmed;
    if (unconfirmed)
      return set(LineageKind::Unknown, EvidenceKind::Missing,
                 phrase("Catalogue", "A remark of the data names it for %1, but that it stands there is not confirmed.").arg(title()));
    if (m_edge.renumbered)
      return set(LineageKind::Renumbered, EvidenceKind::Stated,
                 all ? phrase("Catalogue", "%1 lists it under a new number; the bundled texts are the same.").arg(title())
                     : phrase("Catalogue",
                              "%1 lists it under a new number. Whether its wording changed is not known: not all of it is bundled.")
                           .arg(title()));
    if (all)
      return set(LineageKind::Same, EvidenceKind::Derived,
                 phrase("Catalogue", "%1 lists it again; the bundled texts are the same.").arg(title()));
    set(LineageKind::Unknown, EvidenceKind::Missing,
        phrase("Catalogue", "%1 lists it. Whether its wording changed is not known: not all of it is bundled.").arg(title()));
  }

  bool has(OperationKind kind) const {
    return std::any_of(m_edge.causes.begin(), m_edge.causes.end(),
                       [kind](const ItemEvent& event) { return event.operation->kind == kind; });
  }

  const Catalogue& m_catalogue;
  const std::shared_ptr<const Edition>& m_from;
  const std::shared_ptr<const Edition>& m_to;
  const ItemKey& m_key;
  const Item* m_before = nullptr;
  const Item* m_after = nullptr;
  const Instrument* m_instrument = nullptr;
  LineageEdge m_edge;
};

}  // namespace

Lineage lineageOf(const Catalogue& catalogue, const ItemKey& key) {
  Lineage lineage;
  lineage.key = key;
  std::shared_ptr<const Edition> before;
  for (const QString& id : catalogue.editionIds()) {
    std::shared_ptr<const Edition> edition = catalogue.edition(id);
    const bool stood = before && before->find(key);
    const Item* item = edition->find(key);
    if (item || stood) lineage.steps.push_back({edition, item, EdgeFinder(catalogue, before, edition, key).find()});
    before = std::move(edition);
  }
  for (const ItemEvent& event : operationsOn(catalogue, key))
    if (event.draft) lineage.drafts.push_back(event);
  return lineage;
}

std::vector<ItemKey> itemsWithNumber(const Catalogue& catalogue, const QString& number) {
  std::vector<ItemKey> keys;
  const std::vector<ItemInEdition> found = editionsWithNumber(catalogue, number);
  for (auto one = found.rbegin(); one != found.rend(); ++one)
    if (std::find(keys.begin(), keys.end(), one->item->key) == keys.end()) keys.push_back(one->item->key);
  return keys;
}

}  // namespace jiheng
