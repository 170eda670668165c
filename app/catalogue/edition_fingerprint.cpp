#include "app/catalogue/edition_fingerprint.h"

#include <QCryptographicHash>

namespace jiheng {

QString editionFingerprint(const Edition& edition) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  // Lengths keep neighbouring texts apart, as in the audit trail.
  const auto add = [&hash](const QString& text) {
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()));
    hash.addData(QByteArrayView(":"));
    hash.addData(bytes);
  };
  add(edition.id());
  for (const Item& item : edition.items()) {
    add(item.key.value());
    add(partCode(item.part));
    add(item.number);
    add(item.sectorCode);
    add(standingCode(item.standing));
    add(item.nameZh);
    for (const EnglishName& name : item.namesEn) add(name.text);
    add(QString::number(item.points.size()));
    for (const ControlPoint& point : item.points) {
      add(point.key);
      add(point.number);
      add(standingCode(point.standing));
      add(point.zh);
      add(point.en);
    }
  }
  return QString::fromLatin1(hash.result().toHex());
}

}  // namespace jiheng
