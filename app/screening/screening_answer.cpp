#include "app/screening/screening_answer.h"

namespace jiheng {

QString screenedFieldCode(ScreenedField field) {
  switch (field) {
    case ScreenedField::NameZh: return QStringLiteral("name_zh");
    case ScreenedField::NameEn: return QStringLiteral("name_en");
    case ScreenedField::Description: return QStringLiteral("description");
    case ScreenedField::Keyword: return QStringLiteral("keyword");
  }
  return {};
}

Text screenedFieldText(ScreenedField field) {
  switch (field) {
    case ScreenedField::NameZh: return phrase("Screening", "Chinese name");
    case ScreenedField::NameEn: return phrase("Screening", "English name");
    case ScreenedField::Description: return phrase("Screening", "description");
    case ScreenedField::Keyword: return phrase("Screening", "keyword");
  }
  return {};
}

QString screeningMeansCode(ScreeningMeans means) {
  switch (means) {
    case ScreeningMeans::Literal: return QStringLiteral("literal");
    case ScreeningMeans::Synonym: return QStringLiteral("synonym");
    case ScreeningMeans::MakersWord: return QStringLiteral("makers_word");
  }
  return {};
}

Text screeningReasonText(const ScreeningReason& reason) {
  switch (reason.means) {
    case ScreeningMeans::Literal:
      return phrase("Screening", "“%1” stands in the catalogue as “%2” (text %3)")
          .arg(reason.found)
          .arg(reason.term)
          .arg(confirmationText(reason.confirmation));
    case ScreeningMeans::Synonym:
      return phrase("Screening", "“%1” is another word for “%2” in the catalogue (%3, %4)")
          .arg(reason.found)
          .arg(reason.term)
          .arg(reason.source)
          .arg(confirmationText(reason.confirmation));
    case ScreeningMeans::MakersWord:
      return phrase("Screening", "“%1” is a word that makers use for this technology (%2, %3)")
          .arg(reason.found)
          .arg(reason.source)
          .arg(confirmationText(reason.confirmation));
  }
  return {};
}

QString screeningStrengthCode(ScreeningStrength strength) {
  switch (strength) {
    case ScreeningStrength::Strong: return QStringLiteral("strong");
    case ScreeningStrength::Fair: return QStringLiteral("fair");
    case ScreeningStrength::Weak: return QStringLiteral("weak");
  }
  return {};
}

Text screeningStrengthText(ScreeningStrength strength) {
  switch (strength) {
    case ScreeningStrength::Strong: return phrase("Screening", "much speaks for it");
    case ScreeningStrength::Fair: return phrase("Screening", "something speaks for it");
    case ScreeningStrength::Weak: return phrase("Screening", "little speaks for it");
  }
  return {};
}

}  // namespace jiheng
