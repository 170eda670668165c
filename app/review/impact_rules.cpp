#include "app/review/impact_rules.h"

#include <algorithm>

namespace jiheng {

namespace {

/// A change that can bring something new under control.
bool canWiden(const ItemChange& change) {
  switch (change.kind) {
    case ChangeKind::Added:
    case ChangeKind::Amended:
    case ChangeKind::Uncertain: return true;
    case ChangeKind::Deleted:
    case ChangeKind::Renumbered:
    case ChangeKind::FormatOnly: return false;
  }
  return true;
}

/// A change that can touch what was judged on the item.
bool touchesTags(const ItemChange& change) {
  return change.kind != ChangeKind::FormatOnly && change.kind != ChangeKind::Renumbered;
}

}  // namespace

bool answersLead(const std::vector<ImpactAnswer>& answers, int revision, const QString& fromEdition, const QString& toEdition,
                 const QString& toPrint, const std::vector<QString>& order) {
  const auto answered = [&](const QString& edition, const QString& print) {
    return std::any_of(answers.begin(), answers.end(), [&](const ImpactAnswer& answer) {
      return answer.decision == ImpactDecision::NoEffect && answer.technologyRevision == revision &&
             answer.editionId == edition && (print.isEmpty() || answer.editionPrint == print);
    });
  };
  const auto from = std::find(order.begin(), order.end(), fromEdition);
  const auto to = std::find(order.begin(), order.end(), toEdition);
  if (from == order.end() || to == order.end() || from > to) return false;
  // The same edition whose text was completed since: one answer for the new text.
  for (auto next = from + (from == to ? 0 : 1); next != to; ++next)
    if (!answered(*next, {})) return false;
  return answered(toEdition, toPrint);
}

std::vector<ImpactRow> impactOf(const EditionDiff& diff, const std::vector<Technology>& technologies,
                                const std::vector<Tag>& tags, const QHash<TechnologyId, std::vector<ItemKey>>& candidates,
                                const QSet<TechnologyId>& approved) {
  QHash<ItemKey, const ItemChange*> touched;
  for (const ItemChange& change : diff.changes) {
    touched.insert(change.key, &change);
    // The other side of a merger or a split is touched too, though the item itself may be unchanged.
    for (const ItemEvent& cause : change.causes)
      for (const ItemKey& other : itemsOf(*cause.operation))
        if (!touched.contains(other)) touched.insert(other, &change);
  }
  QHash<TechnologyId, ImpactRow> rows;
  const auto note = [&](const TechnologyId& id, ImpactCause cause, const ItemKey& item) {
    ImpactRow& row = rows[id];
    if (std::find(row.causes.begin(), row.causes.end(), cause) == row.causes.end()) row.causes.push_back(cause);
    if (!item.isEmpty() && std::find(row.items.begin(), row.items.end(), item) == row.items.end()) row.items.push_back(item);
  };
  for (const Tag& tag : tags)
    // Who judged on the edition itself had its text before the eyes.
    if (const ItemChange* change = touched.value(tag.item); change && touchesTags(*change) && (!diff.to || tag.editionId != diff.to->id()))
      note(tag.technology, ImpactCause::Tagged, tag.item);
  for (auto entry = candidates.begin(); entry != candidates.end(); ++entry)
    for (const ItemKey& item : entry.value())
      if (const ItemChange* change = touched.value(item); change && canWiden(*change))
        note(entry.key(), ImpactCause::Candidate, item);
  for (const TechnologyId& id : approved) {
    note(id, ImpactCause::Approved, {});
    rows[id].wasApproved = true;
  }
  std::vector<ImpactRow> list;
  list.reserve(static_cast<size_t>(rows.size()));
  for (const Technology& technology : technologies) {
    const auto found = rows.find(technology.id);
    if (found == rows.end()) continue;
    found->technology = technology;
    list.push_back(std::move(*found));
  }
  // What the change certainly touches comes first; within, the order of the portfolio.
  std::stable_sort(list.begin(), list.end(), [](const ImpactRow& a, const ImpactRow& b) { return a.causes.front() < b.causes.front(); });
  return list;
}

}  // namespace jiheng
