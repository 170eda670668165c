#include "app/portfolio/record_rules.h"

#include <QCollator>
#include <algorithm>

#include "app/foundation/fold.h"
#include "app/foundation/formats.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

/// Text pasted from a PDF or a web page carries zero-width and control characters that QString::trimmed
/// leaves.
bool isInvisible(QChar character) {
  const QChar::Category category = character.category();
  return character.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control;
}

template <class Record>
void sortByNumber(std::vector<Record>& records) {
  QCollator collator(localeOf(Language::Chinese));
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  std::sort(records.begin(), records.end(), [&collator](const Record& a, const Record& b) {
    if (a.number.isEmpty() != b.number.isEmpty()) return b.number.isEmpty();
    if (const int order = collator.compare(a.number, b.number); order != 0) return order < 0;
    const Language language = Language::Chinese;
    if (const int order = collator.compare(namesOf(a).in(language), namesOf(b).in(language)); order != 0)
      return order < 0;
    return a.id < b.id;
  });
}

}  // namespace

QString withoutMargins(const QString& text) {
  qsizetype begin = 0;
  qsizetype end = text.size();
  while (begin < end && isInvisible(text[begin])) ++begin;
  while (end > begin && isInvisible(text[end - 1])) --end;
  return text.mid(begin, end - begin);
}

bool isBlank(const QString& text) {
  return withoutMargins(text).isEmpty();
}

QString shortened(const QString& text, qsizetype length) {
  QString line = text.simplified();
  if (line.size() <= length) return line;
  qsizetype cut = length;
  if (cut > 0 && line[cut - 1].isHighSurrogate()) --cut;
  QString result = line.left(cut).trimmed();
  result += QChar(0x2026);
  return result;
}

Product tidied(const Product& product) {
  Product result = product;
  result.number = withoutMargins(product.number);
  result.nameZh = withoutMargins(product.nameZh);
  result.nameEn = withoutMargins(product.nameEn);
  result.description = withoutMargins(product.description);
  return result;
}

Technology tidied(const Technology& technology) {
  Technology result = technology;
  result.number = withoutMargins(technology.number);
  result.nameZh = withoutMargins(technology.nameZh);
  result.nameEn = withoutMargins(technology.nameEn);
  result.description = withoutMargins(technology.description);
  result.owner = withoutMargins(technology.owner);
  result.place = withoutMargins(technology.place);
  result.since = tidiedSince(technology.since);
  result.keywords = tidiedKeywords(technology.keywords);
  result.parameters = tidiedParameters(technology.parameters);
  return result;
}

Status checkNames(const QString& nameZh, const QString& nameEn) {
  if (!nameZh.isEmpty() || !nameEn.isEmpty()) return {};
  return fail(invalidField(QStringLiteral("name_zh"), phrase("Portfolio", "The name is missing."),
                           phrase("Portfolio", "Enter a name in Chinese, in English or in both.")));
}

bool contentDiffers(const Technology& before, const Technology& after) {
  return before.nameZh != after.nameZh || before.nameEn != after.nameEn ||
         before.description != after.description || before.form != after.form ||
         before.keywords != after.keywords || before.parameters != after.parameters;
}

void sortRecords(std::vector<Product>& products) {
  sortByNumber(products);
}

void sortRecords(std::vector<Technology>& technologies) {
  sortByNumber(technologies);
}

bool sameNumber(const QString& a, const QString& b) {
  return a == b || fold(a) == fold(b);
}

}  // namespace jiheng
