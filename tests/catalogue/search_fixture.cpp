#include "tests/catalogue/search_fixture.h"

#include <stdexcept>

#include "tests/catalogue/pack.h"

namespace jiheng::test {

namespace {

template <class T>
T orThrow(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().in(Language::English).toStdString());
  return std::move(*result);
}

const QString kData = QStringLiteral(JIHENG_SOURCE_DIR "/data");

}  // namespace

const CatalogueSearch& allSearch() {
  static const CatalogueSearch search(bundledCatalogue(), orThrow(SynonymTable::load(kData)),
                                      orThrow(PinyinTable::load(kData)));
  return search;
}

QStringList textsOf(const Item& item) {
  QStringList texts{item.number, item.nameZh, item.sector.zh, item.sector.en, item.noteZh, item.note};
  for (const EnglishName& name : item.namesEn) texts << name.text;
  for (const ControlPoint& point : item.points) texts << point.zh << point.en;
  return texts;
}

QStringList otherNumbersOf(const Item& item) {
  QStringList numbers;
  for (const QString& id : bundledCatalogue().editionIds()) {
    const Item* other = bundledCatalogue().edition(id)->find(item.key);
    if (!other) continue;
    for (const QString& number : {other->number, other->formerNumber})
      if (number != item.number) numbers << number;
  }
  return numbers;
}

QString markedText(const Item& item, const SearchMark& mark) {
  QString text;
  switch (mark.field) {
    case SearchField::Number: text = item.number; break;
    case SearchField::NameZh: text = item.nameZh; break;
    case SearchField::NameEn: text = item.namesEn.at(static_cast<size_t>(mark.nameIndex)).text; break;
    case SearchField::PointZh: text = item.point(mark.pointKey)->zh; break;
    case SearchField::PointEn: text = item.point(mark.pointKey)->en; break;
    case SearchField::Sector: text = mark.nameIndex == 0 ? item.sector.zh : item.sector.en; break;
    case SearchField::Note: text = mark.nameIndex == 0 ? item.noteZh : item.note; break;
    case SearchField::OtherNumber: break;
  }
  return text.mid(mark.range.start, mark.range.length);
}

const Item& itemOf(const SearchHit& hit) { return *bundledCatalogue().edition(hit.edition)->find(hit.key); }

}  // namespace jiheng::test
