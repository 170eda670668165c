#include "app/workspace/audit.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace jiheng {

// The canonical bytes of an entry, over which its SHA-256 is taken, are eleven fields in this order, each
// written as its length in bytes in decimal digits, a colon, the bytes in UTF-8, and a line feed:
//
//    1  the text "jiheng-audit-1"
//    2  sequence, in decimal digits
//    3  at, UTC, as "2025-07-15T12:00:00.000Z"
//    4  actor
//    5  action
//    6  subject
//    7  sentence in Chinese
//    8  sentence in English
//    9  before, as compact JSON with keys in the order of their UTF-16 code units
//   10  after, likewise
//   11  previous hash, 64 lower-case hex digits
//
// Lengths keep neighbouring fields apart: moving a word from one field to the next changes the bytes. The
// chain proves that nothing before the head was changed; it cannot prove that the file as a whole was not
// written anew. For that the head is printed in reports.
QString auditHash(const AuditEntry& entry) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  const auto add = [&hash](const QByteArray& bytes) {
    hash.addData(QByteArray::number(bytes.size()));
    hash.addData(QByteArrayView(":"));
    hash.addData(bytes);
    hash.addData(QByteArrayView("\n"));
  };
  add(QByteArrayLiteral("jiheng-audit-1"));
  add(QByteArray::number(entry.sequence));
  add(entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8());
  for (const QString& text : {entry.actor, entry.action, entry.subject, entry.sentence.zh, entry.sentence.en})
    add(text.toUtf8());
  add(QJsonDocument(entry.before).toJson(QJsonDocument::Compact));
  add(QJsonDocument(entry.after).toJson(QJsonDocument::Compact));
  add(entry.previousHash.toUtf8());
  return QString::fromLatin1(hash.result().toHex());
}

}  // namespace jiheng
