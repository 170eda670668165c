#include "app/official_text/operation_record.h"

#include <QJsonArray>

namespace jiheng {

namespace {

struct FieldName {
  ItemField field;
  const char* name;
};
constexpr FieldName kFields[] = {{ItemField::Name, "name"},
                                 {ItemField::Number, "number"},
                                 {ItemField::Sector, "sector"},
                                 {ItemField::Part, "part"},
                                 {ItemField::Points, "points"}};

QJsonArray arrayOf(const std::vector<QString>& texts) {
  QJsonArray array;
  for (const QString& text : texts) array << text;
  return array;
}

std::vector<QString> textsOf(const QJsonValue& value) {
  std::vector<QString> texts;
  for (const QJsonValue one : value.toArray()) texts.push_back(one.toString());
  return texts;
}

QJsonObject record(const Provenance& provenance) {
  return {{QStringLiteral("status"), confirmationCode(provenance.confirmation)},
          {QStringLiteral("source"), provenance.source},
          {QStringLiteral("place"), provenance.place},
          {QStringLiteral("sha256"), provenance.sha256}};
}

Provenance provenanceOf(const QJsonValue& value) {
  const QJsonObject object = value.toObject();
  Provenance provenance;
  for (const Confirmation one : {Confirmation::Official, Confirmation::Published})
    if (object.value(QLatin1String("status")).toString() == confirmationCode(one)) provenance.confirmation = one;
  provenance.source = object.value(QLatin1String("source")).toString();
  provenance.place = object.value(QLatin1String("place")).toString();
  provenance.sha256 = object.value(QLatin1String("sha256")).toString();
  return provenance;
}

Error damaged() {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened = phrase("OfficialText", "An accepted operation of the workspace cannot be read.");
  error.advice = phrase("OfficialText", "Restore a backup, or open the workspace with the program that wrote it.");
  return error;
}

}  // namespace

QJsonObject operationRecord(const Operation& operation) {
  const Item& item = operation.item;
  QJsonArray points;
  for (const ControlPoint& point : item.points)
    points << QJsonObject{{QStringLiteral("key"), point.key},
                          {QStringLiteral("number"), point.number},
                          {QStringLiteral("zh"), point.zh},
                          {QStringLiteral("provenance"), record(point.provenance)}};
  QJsonArray changes;
  for (const FieldName& field : kFields)
    for (const ItemField change : operation.changes)
      if (change == field.field) changes << QString(QLatin1String(field.name));
  return {{QStringLiteral("kind"), operationCode(operation.kind)},
          {QStringLiteral("id"), operation.id},
          {QStringLiteral("key"), item.key.value()},
          {QStringLiteral("part"), partCode(item.part)},
          {QStringLiteral("number"), item.number},
          {QStringLiteral("number_provenance"), record(item.numberProvenance)},
          {QStringLiteral("sector"), item.sectorCode},
          {QStringLiteral("sector_zh"), item.sector.zh},
          {QStringLiteral("sector_en"), item.sector.en},
          {QStringLiteral("sector_provenance"), record(item.sectorProvenance)},
          {QStringLiteral("name"), item.nameZh},
          {QStringLiteral("name_provenance"), record(item.nameProvenance)},
          {QStringLiteral("points"), points},
          {QStringLiteral("changes"), changes},
          {QStringLiteral("added_points"), arrayOf(operation.addedPoints)},
          {QStringLiteral("amended_points"), arrayOf(operation.amendedPoints)},
          {QStringLiteral("removed_points"), arrayOf(operation.removedPoints)},
          {QStringLiteral("implied"), operation.implied},
          {QStringLiteral("points_complete"), operation.pointsComplete}};
}

Result<Operation> operationOfRecord(const QJsonObject& object) {
  const auto text = [&object](const char* name) { return object.value(QLatin1String(name)).toString(); };
  const auto kind = operationFromCode(text("kind"));
  const auto part = partFromCode(text("part"));
  if (!kind || !part || text("key").isEmpty() || text("id").isEmpty()) return fail(damaged());
  Operation operation;
  operation.kind = *kind;
  operation.id = text("id");
  Item& item = operation.item;
  item.key = ItemKey(text("key"));
  item.part = *part;
  item.number = text("number");
  item.numberProvenance = provenanceOf(object.value(QLatin1String("number_provenance")));
  item.sectorCode = text("sector");
  item.sector = {text("sector_zh"), text("sector_en")};
  item.sectorProvenance = provenanceOf(object.value(QLatin1String("sector_provenance")));
  item.nameZh = text("name");
  item.nameProvenance = provenanceOf(object.value(QLatin1String("name_provenance")));
  for (const QJsonValue value : object.value(QLatin1String("points")).toArray()) {
    const QJsonObject one = value.toObject();
    ControlPoint point;
    point.key = one.value(QLatin1String("key")).toString();
    point.number = one.value(QLatin1String("number")).toString();
    point.zh = one.value(QLatin1String("zh")).toString();
    point.provenance = provenanceOf(one.value(QLatin1String("provenance")));
    if (point.key.isEmpty()) return fail(damaged());
    item.points.push_back(std::move(point));
  }
  for (const QString& name : textsOf(object.value(QLatin1String("changes"))))
    for (const FieldName& field : kFields)
      if (name == QLatin1String(field.name)) operation.changes.push_back(field.field);
  operation.addedPoints = textsOf(object.value(QLatin1String("added_points")));
  operation.amendedPoints = textsOf(object.value(QLatin1String("amended_points")));
  operation.removedPoints = textsOf(object.value(QLatin1String("removed_points")));
  operation.implied = object.value(QLatin1String("implied")).toBool();
  operation.pointsComplete = object.value(QLatin1String("points_complete")).toBool();
  return operation;
}

}  // namespace jiheng
