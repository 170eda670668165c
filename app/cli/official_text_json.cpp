#include "app/cli/official_text_json.h"

#include "app/cli/json_output.h"

namespace jiheng {

namespace {

QJsonArray textsOf(const std::vector<Text>& texts) {
  QJsonArray list;
  for (const Text& text : texts) list << toJson(text);
  return list;
}

QJsonArray namesOf(const std::vector<QString>& names) {
  QJsonArray list;
  for (const QString& name : names) list << name;
  return list;
}

}  // namespace

QJsonObject toJson(const SourceDocument& document) {
  return {{QStringLiteral("name"), textOrNull(document.name)},
          {QStringLiteral("format"), toJson(documentFormatText(document.format))},
          {QStringLiteral("encoding"), textOrNull(document.encoding)},
          {QStringLiteral("size"), document.size},
          {QStringLiteral("sha256"), QString::fromLatin1(document.sha256.toHex())}};
}

QJsonObject toJson(const ReadOperation& read) {
  const Operation& operation = read.operation;
  QJsonArray points;
  for (const ControlPoint& point : operation.item.points)
    points << QJsonObject{{QStringLiteral("key"), point.key},
                          {QStringLiteral("number"), textOrNull(point.number)},
                          {QStringLiteral("name_zh"), point.zh}};
  return {{QStringLiteral("operation"), operation.id},
          {QStringLiteral("kind"), operationCode(operation.kind)},
          {QStringLiteral("known"), read.known},
          {QStringLiteral("number"), textOrNull(operation.item.number)},
          {QStringLiteral("name_zh"), operation.item.nameZh},
          {QStringLiteral("part"), partCode(operation.item.part)},
          {QStringLiteral("sector"), textOrNull(operation.item.sectorCode)},
          {QStringLiteral("control_points"), points},
          {QStringLiteral("added_points"), namesOf(operation.addedPoints)},
          {QStringLiteral("amended_points"), namesOf(operation.amendedPoints)},
          {QStringLiteral("removed_points"), namesOf(operation.removedPoints)},
          {QStringLiteral("place"), toJson(placeText(read.from))},
          {QStringLiteral("to"), toJson(placeText(read.to))},
          {QStringLiteral("text"), read.sourceText},
          {QStringLiteral("remarks"), textsOf(read.remarks)}};
}

QJsonObject toJson(const ReadAnnouncement& announcement) {
  QJsonArray operations;
  for (const ReadOperation& read : announcement.operations) operations << toJson(read);
  QJsonArray unread;
  for (const UnreadBlock& block : announcement.unread)
    unread << QJsonObject{{QStringLiteral("text"), block.text},
                          {QStringLiteral("place"), toJson(placeText(block.place))},
                          {QStringLiteral("why"), toJson(block.why)}};
  QJsonArray findings;
  for (const DocumentFinding& finding : announcement.findings)
    findings << QJsonObject{{QStringLiteral("what"), toJson(finding.what)}, {QStringLiteral("place"), toJson(placeText(finding.place))}};
  return {{QStringLiteral("instrument"), textOrNull(announcement.instrumentId)},
          {QStringLiteral("date"), dateOrNull(announcement.date)},
          {QStringLiteral("full_list"), announcement.fullList},
          {QStringLiteral("operations"), operations},
          {QStringLiteral("unread"), unread},
          {QStringLiteral("findings"), findings}};
}

QJsonObject toJson(const OperationDifference& difference) {
  QJsonArray fields;
  for (const FieldDifference& field : difference.fields)
    fields << QJsonObject{{QStringLiteral("field"), field.field},
                          {QStringLiteral("difference"), differenceCode(field.kind)},
                          {QStringLiteral("bundled"), textOrNull(field.bundled)},
                          {QStringLiteral("official"), textOrNull(field.official)}};
  return {{QStringLiteral("operation"), textOrNull(difference.operationId)},
          {QStringLiteral("read"), difference.readIndex < 0 ? QJsonValue() : QJsonValue(difference.readIndex + 1)},
          {QStringLiteral("title"), toJson(difference.title)},
          {QStringLiteral("difference"), differenceCode(difference.kind())},
          {QStringLiteral("fields"), fields}};
}

QJsonObject toJson(const AcceptedText& text) {
  QJsonArray operations;
  for (const AcceptedOperation& accepted : text.operations)
    operations << QJsonObject{{QStringLiteral("operation"), accepted.operation.id},
                              {QStringLiteral("number"), textOrNull(accepted.operation.item.number)},
                              {QStringLiteral("name_zh"), accepted.operation.item.nameZh},
                              {QStringLiteral("place"), textOrNull(accepted.place)}};
  return {{QStringLiteral("id"), text.id.value()},
          {QStringLiteral("instrument"), text.instrumentId},
          {QStringLiteral("name"), textOrNull(text.name)},
          {QStringLiteral("sha256"), text.sha256},
          {QStringLiteral("size"), text.size},
          {QStringLiteral("at"), text.at.toString(Qt::ISODate)},
          {QStringLiteral("by"), text.actor},
          {QStringLiteral("revoked_at"), textOrNull(text.revokedAt)},
          {QStringLiteral("operations"), operations}};
}

}  // namespace jiheng
