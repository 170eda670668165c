#pragma once

#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

/// Without what cannot be seen at either end: white space (full-width too), zero-width and control
/// characters.
QString withoutMargins(const QString& text);

/// True where nothing that a reader could see is left.
bool isBlank(const QString& text);

/// The first characters of a long text with an ellipsis, for one line; never half a character.
QString shortened(const QString& text, qsizetype length);

/// The record as it is stored: every field without its margins, the rest by technology_details.h.
Product tidied(const Product& product);
Technology tidied(const Technology& technology);

/// At least one of the two names. The error stands at "name_zh".
Status checkNames(const QString& nameZh, const QString& nameEn);

/// The names of a record for a sentence.
template <class Record>
Bilingual namesOf(const Record& record) {
  return {record.nameZh, record.nameEn};
}

/// Whether a change touches what was judged: names, description, form, keywords or parameters. Not the
/// company's number, owner, place, origin and date, nor the state secret, which forbids whatever was judged.
bool contentDiffers(const Technology& before, const Technology& after);

/// By number as people count (P-9 before P-10), records without one last; then by name, then by age.
void sortRecords(std::vector<Product>& products);
void sortRecords(std::vector<Technology>& technologies);

/// The company's numbers are one number where only width, case or outer spaces differ: P-1 and Ｐ－１.
bool sameNumber(const QString& a, const QString& b);

}  // namespace jiheng
