#include "app/official_text/official_text_repository.h"

#include <QHash>
#include <QJsonDocument>

#include "app/official_text/operation_record.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

struct FormatName {
  DocumentFormat format;
  const char* name;
};
constexpr FormatName kFormats[] = {{DocumentFormat::Pasted, "pasted"}, {DocumentFormat::Text, "text"}, {DocumentFormat::Html, "html"},
                                   {DocumentFormat::Docx, "docx"},     {DocumentFormat::Pdf, "pdf"},   {DocumentFormat::Xlsx, "xlsx"},
                                   {DocumentFormat::Csv, "csv"}};

}  // namespace

Result<std::vector<AcceptedText>> OfficialTextRepository::list(const QString& condition, const QVariantList& values) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT id, instrument, name, sha256, size, format, encoding, at, actor, revoked_at, full_list "
                                      "FROM official_texts WHERE %1 ORDER BY at, id")
                           .arg(condition),
                       values));
  std::vector<AcceptedText> texts;
  QHash<QString, size_t> places;
  while (rows.next()) {
    AcceptedText text;
    text.id = AcceptedTextId(rows.value(0).toString());
    text.instrumentId = rows.value(1).toString();
    text.name = rows.value(2).toString();
    text.sha256 = rows.value(3).toString();
    text.size = rows.value(4).toLongLong();
    for (const FormatName& format : kFormats)
      if (rows.value(5).toString() == QLatin1String(format.name)) text.format = format.format;
    text.encoding = rows.value(6).toString();
    text.at = QDateTime::fromString(rows.value(7).toString(), Qt::ISODateWithMs).toUTC();
    text.actor = rows.value(8).toString();
    text.revokedAt = rows.value(9).toString();
    text.fullList = rows.value(10).toInt() != 0;
    places.insert(text.id.value(), texts.size());
    texts.push_back(std::move(text));
  }
  JIHENG_ASSIGN(QSqlQuery operations,
                runSql(m_database,
                       QStringLiteral("SELECT text_id, operation, place, source_text FROM official_operations WHERE text_id IN "
                                      "(SELECT id FROM official_texts WHERE %1) ORDER BY text_id, position")
                           .arg(condition),
                       values));
  while (operations.next()) {
    const auto place = places.constFind(operations.value(0).toString());
    if (place == places.constEnd()) continue;
    AcceptedOperation accepted;
    JIHENG_ASSIGN(accepted.operation,
                  operationOfRecord(QJsonDocument::fromJson(operations.value(1).toString().toUtf8()).object()));
    accepted.place = operations.value(2).toString();
    accepted.sourceText = operations.value(3).toString();
    texts[*place].operations.push_back(std::move(accepted));
  }
  return texts;
}

Result<std::vector<AcceptedText>> OfficialTextRepository::all(bool revoked) const {
  return list(revoked ? QStringLiteral("1 = 1") : QStringLiteral("revoked_at IS NULL"), {});
}

Result<std::optional<AcceptedText>> OfficialTextRepository::find(const AcceptedTextId& id) const {
  JIHENG_ASSIGN(std::vector<AcceptedText> found, list(QStringLiteral("id = ?"), {id.value()}));
  if (found.empty()) return std::nullopt;
  return std::optional<AcceptedText>(std::move(found.front()));
}

Result<QString> OfficialTextRepository::body(const AcceptedTextId& id) const {
  JIHENG_ASSIGN(QSqlQuery row, runSql(m_database, QStringLiteral("SELECT body FROM official_texts WHERE id = ?"), {id.value()}));
  return row.next() ? row.value(0).toString() : QString();
}

Status OfficialTextRepository::insert(const AcceptedText& text, const QString& body) const {
  QString format;
  for (const FormatName& one : kFormats)
    if (one.format == text.format) format = QLatin1String(one.name);
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO official_texts (id, instrument, name, sha256, size, format, encoding, at, actor, "
                                   "full_list, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {text.id.value(), text.instrumentId, text.name, text.sha256, text.size, format, text.encoding,
                     text.at.toString(Qt::ISODateWithMs), text.actor, text.fullList ? 1 : 0, body}));
  int position = 0;
  for (const AcceptedOperation& accepted : text.operations) {
    const QByteArray record = QJsonDocument(operationRecord(accepted.operation)).toJson(QJsonDocument::Compact);
    JIHENG_TRY(runSql(m_database,
                      QStringLiteral("INSERT INTO official_operations (text_id, position, operation_id, operation, place, source_text) "
                                     "VALUES (?, ?, ?, ?, ?, ?)"),
                      {text.id.value(), position++, accepted.operation.id, QString::fromUtf8(record), accepted.place,
                       accepted.sourceText}));
  }
  return {};
}

Status OfficialTextRepository::setRevoked(const AcceptedTextId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE official_texts SET revoked_at = ? WHERE id = ?"), {at, id.value()}));
  return {};
}

}  // namespace jiheng
