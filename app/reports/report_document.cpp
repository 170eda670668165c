#include "app/reports/report_document.h"

namespace jiheng {

QString reportLanguageCode(ReportLanguage language) {
  switch (language) {
    case ReportLanguage::Chinese:
      return QStringLiteral("zh");
    case ReportLanguage::English:
      return QStringLiteral("en");
    case ReportLanguage::Both:
      break;
  }
  return QStringLiteral("both");
}

std::vector<Language> languagesOf(ReportLanguage language) {
  switch (language) {
    case ReportLanguage::Chinese:
      return {Language::Chinese};
    case ReportLanguage::English:
      return {Language::English};
    case ReportLanguage::Both:
      break;
  }
  return {Language::Chinese, Language::English};
}

}  // namespace jiheng
