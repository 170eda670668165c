#include "app/cli/change_json.h"

#include <QJsonArray>

#include "app/catalogue/change_text.h"
#include "app/cli/json_output.h"

namespace jiheng {

namespace {

QJsonArray segmentsJson(const std::vector<DiffSegment>& segments) {
  QJsonArray list;
  for (const DiffSegment& segment : segments) {
    switch (segment.kind) {
      case DiffKind::Same: list << QJsonObject{{QStringLiteral("same"), segment.text}}; break;
      case DiffKind::Removed: list << QJsonObject{{QStringLiteral("removed"), segment.text}}; break;
      case DiffKind::Added: list << QJsonObject{{QStringLiteral("added"), segment.text}}; break;
      case DiffKind::FormatOnly:
        list << QJsonObject{{QStringLiteral("form"), segment.text}, {QStringLiteral("form_before"), segment.before}};
        break;
    }
  }
  return list;
}

QJsonArray causesJson(const std::vector<ItemEvent>& causes) {
  QJsonArray list;
  for (const ItemEvent& event : causes)
    list << QJsonObject{{QStringLiteral("instrument"), event.instrument->id},
                        {QStringLiteral("date"), dateOrNull(event.instrument->date)},
                        {QStringLiteral("operation"), event.operation->id},
                        {QStringLiteral("kind"), operationCode(event.operation->kind)},
                        {QStringLiteral("draft"), event.draft},
                        {QStringLiteral("provenance"), toJson(event.operation->item.nameProvenance)},
                        {QStringLiteral("text"), toJson(eventText(event))}};
  return list;
}

QString fieldCode(ItemField field) {
  switch (field) {
    case ItemField::Name: return QStringLiteral("name");
    case ItemField::Number: return QStringLiteral("number");
    case ItemField::Sector: return QStringLiteral("sector");
    case ItemField::Part: return QStringLiteral("part");
    default: break;
  }
  return QStringLiteral("points");
}

QJsonObject fieldJson(const FieldChange& change) {
  const auto both = [](const Bilingual& text) {
    return QJsonObject{{QStringLiteral("zh"), textOrNull(text.zh)}, {QStringLiteral("en"), textOrNull(text.en)}};
  };
  return {{QStringLiteral("field"), fieldCode(change.field)},
          {QStringLiteral("before"), both(change.before)},
          {QStringLiteral("after"), both(change.after)},
          {QStringLiteral("other_classification"), change.classification},
          {QStringLiteral("redline_zh"), segmentsJson(change.zh)},
          {QStringLiteral("redline_en"), segmentsJson(change.en)}};
}

QJsonObject pointJson(const PointChange& change) {
  return {{QStringLiteral("key"), change.point().key},
          {QStringLiteral("kind"), pointChangeCode(change.kind)},
          {QStringLiteral("number_before"), textOrNull(change.before ? change.before->number : QString())},
          {QStringLiteral("number"), textOrNull(change.after ? change.after->number : QString())},
          {QStringLiteral("provenance"), toJson(change.point().provenance)},
          {QStringLiteral("redline_zh"), segmentsJson(change.zh)},
          {QStringLiteral("redline_en"), segmentsJson(change.en)}};
}

QJsonObject changeJson(const ItemChange& change, const EditionDiff& diff) {
  QJsonObject object = toJson(change.item(), change.after && diff.to ? *diff.to : *diff.from, false);
  if (change.after) object[QStringLiteral("edition")] = diff.laterId();
  QJsonArray fields;
  for (const FieldChange& field : change.fields) fields << fieldJson(field);
  QJsonArray points;
  for (const PointChange& point : change.points) points << pointJson(point);
  object[QStringLiteral("change")] = changeKindCode(change.kind);
  object[QStringLiteral("number_before")] = textOrNull(change.before ? change.before->number : QString());
  object[QStringLiteral("uncertainty")] =
      change.uncertainty == Uncertainty::None ? QJsonValue() : QJsonValue(toJson(uncertaintyText(change.uncertainty)));
  object[QStringLiteral("wording_missing")] = change.wordingMissing;
  object[QStringLiteral("fields")] = fields;
  object[QStringLiteral("control_points")] = points;
  object[QStringLiteral("operations")] = causesJson(change.causes);
  return object;
}

QJsonObject countsJson(const ChangeCounts& counts) {
  QJsonObject object;
  for (const ChangeKind kind : {ChangeKind::Deleted, ChangeKind::Added, ChangeKind::Amended, ChangeKind::Renumbered,
                                ChangeKind::FormatOnly, ChangeKind::Uncertain})
    object[changeKindCode(kind)] = counts.of(kind);
  return object;
}

}  // namespace

QJsonObject toJson(const EditionDiff& diff, const Catalogue& catalogue, const std::vector<const ItemChange*>& shown,
                   qsizetype total) {
  QJsonArray instruments;
  for (const Instrument* instrument : diff.instruments) instruments << instrument->id;
  QJsonArray sectors;
  for (const SectorChanges& sector : diff.sectors)
    sectors << QJsonObject{{QStringLiteral("code"), textOrNull(sector.code)},
                           {QStringLiteral("zh"), textOrNull(sector.sector.zh)},
                           {QStringLiteral("en"), textOrNull(sector.sector.en)},
                           {QStringLiteral("prohibited"), countsJson(sector.prohibited)},
                           {QStringLiteral("restricted"), countsJson(sector.restricted)}};
  QJsonArray changes;
  for (const ItemChange* change : shown) changes << changeJson(*change, diff);
  QJsonArray passed;
  for (const ItemKey& key : diff.cameAndWent) passed << key.value();
  QJsonArray missing;
  for (const Text& text : missingSteps(catalogue, diff)) missing << toJson(text);
  return {{QStringLiteral("from"), diff.from->id()},
          {QStringLiteral("to"), diff.laterId()},
          {QStringLiteral("draft"), diff.isDraft()},
          {QStringLiteral("instruments"), instruments},
          {QStringLiteral("prohibited"), countsJson(diff.prohibited)},
          {QStringLiteral("restricted"), countsJson(diff.restricted)},
          {QStringLiteral("sectors"), sectors},
          {QStringLiteral("total"), static_cast<int>(total)},
          {QStringLiteral("changes"), changes},
          {QStringLiteral("added_and_deleted_between"), passed},
          {QStringLiteral("not_bundled"), missing}};
}

QJsonObject toJson(const Lineage& lineage) {
  QJsonArray steps;
  for (const LineageStep& step : lineage.steps) {
    QJsonArray others;
    for (const ItemKey& key : step.edge.others) others << key.value();
    steps << QJsonObject{
        {QStringLiteral("edition"), step.edition->id()},
        {QStringLiteral("item"), step.item ? QJsonValue(toJson(*step.item, *step.edition, false)) : QJsonValue()},
        {QStringLiteral("kind"), lineageKindCode(step.edge.kind)},
        {QStringLiteral("renumbered"), step.edge.renumbered},
        {QStringLiteral("evidence"), evidenceCode(step.edge.evidence)},
        {QStringLiteral("reason"), toJson(step.edge.reason)},
        {QStringLiteral("operations"), causesJson(step.edge.causes)},
        {QStringLiteral("other_items"), others}};
  }
  return {{QStringLiteral("key"), lineage.key.value()},
          {QStringLiteral("steps"), steps},
          {QStringLiteral("drafts"), causesJson(lineage.drafts)}};
}

}  // namespace jiheng
