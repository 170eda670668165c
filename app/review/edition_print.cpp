#include "app/review/edition_print.h"

#include <QCryptographicHash>
#include <algorithm>

namespace jiheng {

namespace {

/// Texts of any content one after the other: the length before each keeps "ab","c" from being "a","bc".
class Print {
 public:
  Print& add(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    m_hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
    m_hash.addData(bytes);
    return *this;
  }
  QString finish() const { return QString::fromLatin1(m_hash.result().toHex().left(32)); }

 private:
  QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

}  // namespace

QString editionPrint(const Edition& edition) {
  Print print;
  print.add(edition.id());
  for (const Item& item : edition.items()) {
    print.add(item.key.value()).add(partCode(item.part)).add(standingCode(item.standing)).add(item.nameZh);
    // The law is Chinese; a translation speaks only where the law's own words are not there.
    for (const ControlPoint& point : item.points)
      print.add(point.key).add(standingCode(point.standing)).add(point.zh.isEmpty() ? point.en : point.zh);
  }
  return print.finish();
}

QString tagsPrint(std::vector<Tag> tags) {
  std::sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.id < b.id; });
  Print print;
  for (const Tag& tag : tags) {
    print.add(tag.id.value()).add(tag.item.value()).add(tag.pointKey).add(tag.editionId).add(tagStateCode(tag.state));
    print.add(tag.reason).add(tag.judgedZh).add(tag.judgedEn).add(QString::number(tag.technologyRevision));
  }
  return print.finish();
}

}  // namespace jiheng
