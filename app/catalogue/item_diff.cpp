#include "app/catalogue/item_diff.h"

#include <algorithm>

namespace jiheng {

namespace {

bool contains(const std::vector<QString>& keys, const QString& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Whether a step between the two editions lists the point under `list`.
bool stated(const std::vector<ItemEvent>& causes, std::vector<QString> Operation::*list, const QString& key) {
  return std::any_of(causes.begin(), causes.end(),
                     [&](const ItemEvent& event) { return contains(event.operation->*list, key); });
}

bool hasStep(const std::vector<ItemEvent>& causes, OperationKind kind) {
  return std::any_of(causes.begin(), causes.end(), [kind](const ItemEvent& event) { return event.operation->kind == kind; });
}

std::vector<DiffSegment> english(const QString& before, const QString& after) {
  if (before.isEmpty() || after.isEmpty()) return {};
  return diffEnglish(before, after);
}

class ItemComparison {
 public:
  ItemComparison(const Item& before, const Item& after, ItemChange& change, const DiffGround& ground)
      : m_before(before), m_after(after), m_change(change), m_ground(ground) {}

  /// False where nothing differs.
  bool run() {
    name();
    number();
    sector();
    part();
    for (const ControlPoint& point : m_before.points) {
      const ControlPoint* later = byKey(m_after, point.key);
      if (!later)
        list(PointChangeKind::Removed, &point, nullptr);
      else
        compare(point, *later);
    }
    for (const ControlPoint& point : m_after.points)
      if (!byKey(m_before, point.key)) list(newKind(point), nullptr, &point);
    return decide();
  }

 private:
  /// By key alone: Item::point() takes a number too.
  static const ControlPoint* byKey(const Item& item, const QString& key) {
    const auto found =
        std::find_if(item.points.begin(), item.points.end(), [&key](const ControlPoint& point) { return point.key == key; });
    return found == item.points.end() ? nullptr : &*found;
  }

  void field(ItemField which, const Bilingual& before, const Bilingual& after) {
    FieldChange change;
    change.field = which;
    change.before = before;
    change.after = after;
    m_change.fields.push_back(std::move(change));
  }

  void name() {
    if (m_before.nameZh == m_after.nameZh || m_before.nameZh.isEmpty() || m_after.nameZh.isEmpty()) return;
    field(ItemField::Name, {m_before.nameZh, m_before.nameEn()}, {m_after.nameZh, m_after.nameEn()});
    FieldChange& change = m_change.fields.back();
    change.zh = diffChinese(m_before.nameZh, m_after.nameZh);
    change.en = english(m_before.nameEn(), m_after.nameEn());
    note(changesWords(change.zh));
  }

  void number() {
    if (m_before.number == m_after.number) return;
    const bool known = !m_before.number.isEmpty() && !m_after.number.isEmpty();
    // A number that one edition does not know says nothing by itself; where all items are counted anew it did change.
    if (!known && !m_ground.renumbers && !hasStep(m_change.causes, OperationKind::Renumber)) return;
    field(ItemField::Number, {m_before.number, m_before.number}, {m_after.number, m_after.number});
    m_renumbered = true;
  }

  void sector() {
    if (m_before.sectorCode == m_after.sectorCode || m_before.sectorCode.isEmpty() || m_after.sectorCode.isEmpty()) return;
    const auto shown = [](const Item& item) {
      return Bilingual{item.sectorCode + QLatin1Char(' ') + item.sector.zh, item.sectorCode + QLatin1Char(' ') + item.sector.en};
    };
    field(ItemField::Sector, shown(m_before), shown(m_after));
    m_change.fields.back().classification = m_ground.reclassifies;
    if (m_ground.reclassifies)
      m_renumbered = true;
    else
      m_content = true;
  }

  void part() {
    if (m_before.part == m_after.part) return;
    const auto shown = [](Part part) {
      const Text text = partText(part);
      return Bilingual{text.in(Language::Chinese), text.in(Language::English)};
    };
    field(ItemField::Part, shown(m_before.part), shown(m_after.part));
    m_content = true;
  }

  void note(bool words) { (words ? m_content : m_form) = true; }

  /// A point that only the later edition has: new only where somebody says so.
  PointChangeKind newKind(const ControlPoint& point) const {
    if (point.standing == Standing::Suspended) return PointChangeKind::Uncertain;
    if (stated(m_change.causes, &Operation::addedPoints, point.key)) return PointChangeKind::Added;
    if (stated(m_change.causes, &Operation::amendedPoints, point.key)) return PointChangeKind::AmendedUnseen;
    return m_before.coverage == PointsCoverage::Complete ? PointChangeKind::Added : PointChangeKind::FirstBundled;
  }

  void compare(const ControlPoint& before, const ControlPoint& after) {
    if (after.standing != Standing::Confirmed && before.standing == Standing::Confirmed)
      return list(PointChangeKind::Uncertain, &before, &after);
    // The Chinese text is the law. Where neither edition has it bundled, its translation is all there is to compare.
    const bool chinese = !before.zh.isEmpty() && !after.zh.isEmpty();
    const bool onlyEnglish = before.zh.isEmpty() && after.zh.isEmpty();
    const bool differs = chinese ? before.zh != after.zh : onlyEnglish && before.en != after.en;
    if (differs) {
      const auto redline = chinese ? diffChinese(before.zh, after.zh) : diffEnglish(before.en, after.en);
      return list(changesWords(redline) ? PointChangeKind::Amended : PointChangeKind::FormatOnly, &before, &after);
    }
    if (stated(m_change.causes, &Operation::amendedPoints, after.key) && !chinese)
      return list(PointChangeKind::AmendedUnseen, &before, &after);
    if (!before.number.isEmpty() && !after.number.isEmpty() && before.number != after.number)
      return list(PointChangeKind::Renumbered, &before, &after);
  }

  void list(PointChangeKind kind, const ControlPoint* before, const ControlPoint* after) {
    PointChange change;
    change.kind = kind;
    change.before = before;
    change.after = after;
    const auto text = [](const ControlPoint* point, QString ControlPoint::*member) {
      return point ? point->*member : QString();
    };
    change.zh = diffChinese(text(before, &ControlPoint::zh), text(after, &ControlPoint::zh));
    const QString earlier = text(before, &ControlPoint::en);
    const QString later = text(after, &ControlPoint::en);
    // A translation that is missing on one side is no deletion of words.
    if (!before || !after || (!earlier.isEmpty() && !later.isEmpty())) change.en = diffEnglish(earlier, later);
    m_change.points.push_back(std::move(change));
    switch (kind) {
      case PointChangeKind::Added:
      case PointChangeKind::Removed:
      case PointChangeKind::Amended:
      case PointChangeKind::AmendedUnseen: m_content = true; break;
      case PointChangeKind::Renumbered: m_renumbered = true; break;
      case PointChangeKind::FormatOnly: m_form = true; break;
      case PointChangeKind::FirstBundled:
      case PointChangeKind::Uncertain: m_unknown = true; break;
    }
  }

  bool decide() {
    const bool amends = hasStep(m_change.causes, OperationKind::Amend);
    m_change.wordingMissing = amends && !m_content && !m_form && m_change.points.empty();
    if ((m_before.standing == Standing::Suspended) != (m_after.standing == Standing::Suspended))
      uncertain(Uncertainty::Suspended);
    else if (m_after.standing == Standing::Unconfirmed && m_before.standing == Standing::Confirmed)
      uncertain(Uncertainty::NotConfirmed);
    else if (amends || m_content)
      m_change.kind = ChangeKind::Amended;
    else if (m_renumbered)
      m_change.kind = ChangeKind::Renumbered;
    else if (m_form)
      m_change.kind = ChangeKind::FormatOnly;
    else if (m_unknown)
      uncertain(Uncertainty::WordingNotBundled);
    else
      return false;
    return true;
  }

  void uncertain(Uncertainty why) {
    m_change.kind = ChangeKind::Uncertain;
    m_change.uncertainty = why;
  }

  const Item& m_before;
  const Item& m_after;
  ItemChange& m_change;
  const DiffGround& m_ground;
  bool m_content = false, m_form = false, m_renumbered = false, m_unknown = false;
};

/// An item that only the later edition has: new only where an instrument says so.
void arrived(ItemChange& change) {
  const std::vector<ItemEvent>& causes = change.causes;
  if (change.after->standing == Standing::Suspended) {
    change.kind = ChangeKind::Uncertain;
    change.uncertainty = Uncertainty::Suspended;
  } else if (change.after->standing == Standing::Unconfirmed) {
    change.kind = ChangeKind::Uncertain;
    change.uncertainty = Uncertainty::NotConfirmed;
  } else if (hasStep(causes, OperationKind::Add) || hasStep(causes, OperationKind::Merge) ||
             hasStep(causes, OperationKind::Split)) {
    change.kind = ChangeKind::Added;
  } else {
    change.kind = ChangeKind::Uncertain;
    change.uncertainty = Uncertainty::EarlierNotBundled;
  }
}

bool takesOut(const std::vector<ItemEvent>& causes) {
  return hasStep(causes, OperationKind::Delete) || hasStep(causes, OperationKind::Merge) ||
         hasStep(causes, OperationKind::Split);
}

void listPoints(ItemChange& change) {
  const PointChangeKind kind = change.kind == ChangeKind::Deleted ? PointChangeKind::Removed
                               : hasStep(change.causes, OperationKind::Add) ? PointChangeKind::Added
                                                                  : PointChangeKind::FirstBundled;
  for (const ControlPoint& point : change.item().points) {
    PointChange one;
    one.kind = kind;
    (change.after ? one.after : one.before) = &point;
    one.zh = change.after ? diffChinese({}, point.zh) : diffChinese(point.zh, {});
    one.en = change.after ? diffEnglish({}, point.en) : diffEnglish(point.en, {});
    change.points.push_back(std::move(one));
  }
}

}  // namespace

std::optional<ItemChange> diffItem(const Item* before, const Item* after, std::vector<ItemEvent> causes,
                                   const DiffGround& ground) {
  if (!before && !after) return std::nullopt;
  ItemChange change;
  change.key = before ? before->key : after->key;
  change.before = before;
  change.after = after;
  change.causes = std::move(causes);
  if (before && after) {
    if (!ItemComparison(*before, *after, change, ground).run()) return std::nullopt;
    return change;
  }
  if (after) {
    arrived(change);
  } else if (takesOut(change.causes)) {
    change.kind = ChangeKind::Deleted;
  } else {
    // No step deletes it: the instrument that gave it is not applied any more.
    change.kind = ChangeKind::Uncertain;
    change.uncertainty = Uncertainty::Suspended;
  }
  listPoints(change);
  return change;
}

}  // namespace jiheng
