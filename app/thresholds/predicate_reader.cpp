#include "app/thresholds/predicate_reader.h"

#include <QSet>
#include <algorithm>

#include "app/foundation/fold.h"
#include "app/foundation/json_file.h"
#include "app/thresholds/measured_value.h"

namespace jiheng {

namespace {

std::optional<PredicateKind> kindOf(const QString& code) {
  if (code == QStringLiteral("limit")) return PredicateKind::Limit;
  if (code == QStringLiteral("range")) return PredicateKind::Range;
  if (code == QStringLiteral("class")) return PredicateKind::Class;
  if (code == QStringLiteral("unknown")) return PredicateKind::Unknown;
  if (code == QStringLiteral("words")) return PredicateKind::Words;
  return std::nullopt;
}

std::optional<Relation> relationOf(const QString& code) {
  if (code == QStringLiteral(">=")) return Relation::AtLeast;
  if (code == QStringLiteral(">")) return Relation::MoreThan;
  if (code == QStringLiteral("<=")) return Relation::AtMost;
  if (code == QStringLiteral("<")) return Relation::LessThan;
  return std::nullopt;
}

Text unknownWord(const QString& word) { return phrase("Thresholds", "“%1” is not known here.").arg(word); }

bool holds(const Bilingual& quote, const Bilingual& text) {
  const auto side = [](const QString& part, const QString& whole) { return part.isEmpty() || whole.contains(part); };
  return side(quote.zh, text.zh) && side(quote.en, text.en) && !(quote.zh.isEmpty() && quote.en.isEmpty());
}

Bilingual textOf(const ControlPoint& point) { return {point.zh, point.en}; }

/// The value of a field in the base of its quantity's dimension.
ExactNumber readBase(JsonFields& fields, const char* name, const QString& quantity, const QString& unit, const UnitTable& units) {
  const QString text = fields.string(name);
  const Quantity* known = units.quantity(quantity);
  const Dimension* dimension = known ? units.dimensionOf(*known) : nullptr;
  if (!dimension) return {};
  const auto value = readMeasuredValue(text);
  if (!value || !value->isSingle()) {
    fields.fault(name, phrase("Thresholds", "one exact number was expected."));
    return {};
  }
  if (dimension->units.empty()) return value->lower->value;
  const Unit* knownUnit = units.unit(*dimension, unit);
  if (!knownUnit) {
    fields.fault("unit", phrase("Thresholds", "“%1” is no unit of the dimension.").arg(unit));
    return {};
  }
  return value->lower->value * knownUnit->factor + knownUnit->offset;
}

QString readQuantity(JsonFields& fields, const UnitTable& units) {
  const QString id = fields.string("quantity");
  if (!id.isEmpty() && !units.quantity(id)) fields.fault("quantity", phrase("Thresholds", "there is no quantity %1.").arg(id));
  return id;
}

Predicate readPredicate(JsonFields& fields, const UnitTable& units) {
  Predicate predicate;
  predicate.id = fields.string("id");
  const QString kind = fields.string("kind");
  if (const auto known = kindOf(kind))
    predicate.kind = *known;
  else
    fields.fault("kind", unknownWord(kind));
  predicate.quote = fields.optionalBilingual("quote");
  if (fields.has("note")) predicate.note = fields.bilingual("note");
  if (predicate.kind == PredicateKind::Words) {
    predicate.words = fields.bilingual("words");
    return predicate;
  }
  predicate.quantity = readQuantity(fields, units);
  predicate.unit = fields.optionalString("unit");
  if (predicate.kind == PredicateKind::Limit) {
    const QString relation = fields.string("relation");
    if (const auto known = relationOf(relation))
      predicate.relation = *known;
    else
      fields.fault("relation", unknownWord(relation));
  }
  if (predicate.kind != PredicateKind::Unknown) {
    predicate.value = fields.string("value");
    predicate.base = readBase(fields, "value", predicate.quantity, predicate.unit, units);
  }
  if (predicate.kind == PredicateKind::Range) {
    predicate.valueTo = fields.string("value_to");
    predicate.baseTo = readBase(fields, "value_to", predicate.quantity, predicate.unit, units);
    if (predicate.baseTo < predicate.base) fields.fault("value_to", phrase("Thresholds", "the range ends below its beginning."));
  }
  fields.array("conditions", [&](JsonFields& part) {
    TestCondition condition;
    condition.quantity = readQuantity(part, units);
    condition.value = part.string("value");
    condition.unit = part.optionalString("unit");
    condition.base = readBase(part, "value", condition.quantity, condition.unit, units);
    predicate.conditions.push_back(std::move(condition));
  });
  return predicate;
}

/// The words that another instrument's data has on the point; null where there are none.
const ControlPoint* statedPoint(const Catalogue& catalogue, const PredicateGroup& group) {
  const Instrument* instrument = catalogue.instrument(group.quotedInstrument);
  if (!instrument) return nullptr;
  for (const Operation& operation : instrument->operations) {
    if (operation.item.key == group.item) return operation.item.point(group.quotedPoint);
  }
  return nullptr;
}

/// The item in an edition or a draft; null where it is not there.
const Item* itemIn(const Catalogue& catalogue, const PredicateGroup& group, const QString& edition) {
  if (group.ofDraft) {
    const auto draft = catalogue.draftLayer(edition);
    return draft ? draft->find(group.item) : nullptr;  // the catalogue keeps its layers
  }
  const auto found = catalogue.edition(edition);
  return found ? found->find(group.item) : nullptr;
}

void proveEdition(JsonFields& fields, const char* name, const Catalogue& catalogue, const PredicateGroup& group, const QString& edition) {
  const Item* item = itemIn(catalogue, group, edition);
  if (!item) {
    fields.fault(name, phrase("Thresholds", "%1 has no item %2.").arg(edition).arg(group.item.value()));
    return;
  }
  const ControlPoint* point = item->point(group.pointKey);
  if (!point)
    fields.fault("point", phrase("Thresholds", "the item has no control point %1 in %2.").arg(group.pointKey).arg(edition));
  else if (!isTextOf(group, *point))
    fields.fault("text", phrase("Thresholds", "this is not the bundled text of the control point in %1.").arg(edition));
}

PredicateGroup readGroup(JsonFields& fields, const UnitTable& units, const Catalogue& catalogue, QSet<QString>& ids) {
  PredicateGroup group;
  group.item = ItemKey(fields.string("item"));
  group.pointKey = fields.string("point");
  group.text = fields.optionalBilingual("text");
  group.ofDraft = fields.has("draft");
  group.editions = group.ofDraft ? QStringList{fields.string("draft")} : fields.strings("editions");
  const char* editionsField = group.ofDraft ? "draft" : "editions";
  if (group.editions.isEmpty()) fields.fault("editions", phrase("Thresholds", "at least one edition was expected."));
  for (const QString& edition : group.editions) proveEdition(fields, editionsField, catalogue, group, edition);
  group.complete = fields.optionalBool("complete", true);
  const QString combine = fields.has("combine") ? fields.string("combine") : QStringLiteral("all");
  if (combine != QStringLiteral("all") && combine != QStringLiteral("any")) fields.fault("combine", unknownWord(combine));
  group.allOf = combine == QStringLiteral("all");
  group.combineWords = fields.optionalBilingual("combine_words");
  const QString confirmation = fields.string("confirmation");
  if (confirmation == QStringLiteral("published"))
    group.confirmation = Confirmation::Published;
  else if (confirmation != QStringLiteral("unverified"))
    fields.fault("confirmation", unknownWord(confirmation));

  Bilingual stated = group.text;
  if (fields.has("quoted_from")) fields.object("quoted_from", [&](JsonFields& source) {
    group.quotedInstrument = source.string("instrument");
    group.quotedPoint = source.string("point");
    const ControlPoint* point = statedPoint(catalogue, group);
    if (point)
      stated = textOf(*point);
    else
      source.fault("point", phrase("Thresholds", "the instrument states no such control point."));
  });
  if (!(group.combineWords == Bilingual()) && !holds(group.combineWords, stated))
    fields.fault("combine_words", phrase("Thresholds", "these words do not stand in the text."));
  fields.array("predicates", [&](JsonFields& one) {
    Predicate predicate = readPredicate(one, units);
    if (ids.contains(predicate.id)) one.fault("id", phrase("Thresholds", "the id %1 stands here twice.").arg(predicate.id));
    ids << predicate.id;
    if (!holds(predicate.quote, stated)) one.fault("quote", phrase("Thresholds", "these words do not stand in the text."));
    group.predicates.push_back(std::move(predicate));
  });
  if (group.predicates.empty()) fields.fault("predicates", phrase("Thresholds", "at least one predicate was expected."));
  return group;
}

}  // namespace

QString relationSign(Relation relation) {
  switch (relation) {
    case Relation::AtLeast:
      return QStringLiteral("≥");
    case Relation::MoreThan:
      return QStringLiteral(">");
    case Relation::AtMost:
      return QStringLiteral("≤");
    case Relation::LessThan:
      return QStringLiteral("<");
  }
  return {};
}

bool isTextOf(const PredicateGroup& group, const ControlPoint& point) {
  return fold(group.text.zh) == fold(point.zh) && fold(group.text.en) == fold(point.en);
}

Result<std::vector<PredicateGroup>> readPredicates(const QString& dataDir, const UnitTable& units, const Catalogue& catalogue) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(dataDir + QStringLiteral("/thresholds/predicates.json")));
  std::vector<PredicateGroup> groups;
  QSet<QString> ids;
  JsonFields root(file);
  root.date("date");
  root.array("groups", [&](JsonFields& fields) { groups.push_back(readGroup(fields, units, catalogue, ids)); });
  if (groups.empty()) root.fault("groups", phrase("Thresholds", "at least one control point was expected."));
  JIHENG_TRY(root.status());
  return groups;
}

}  // namespace jiheng
