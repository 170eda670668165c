#include "ui/portfolio/portfolio_wording.h"

#include <algorithm>

#include "app/portfolio/record_rules.h"

namespace jiheng::ui {

Semantic semanticOf(OpenPoint::Kind kind) {
  switch (kind) {
    case OpenPoint::Kind::NeverExamined:
    case OpenPoint::Kind::NotConcluded:
    case OpenPoint::Kind::CandidateOpen: return Semantic::Open;
    case OpenPoint::Kind::ItemDeleted:
    case OpenPoint::Kind::TextChanged:
    case OpenPoint::Kind::TechnologyChanged: return Semantic::Stale;
    case OpenPoint::Kind::PointsNotBundled:
    case OpenPoint::Kind::ChineseNotBundled:
    case OpenPoint::Kind::UnverifiedText:
    case OpenPoint::Kind::StandingUnconfirmed: return Semantic::Unverified;
  }
  return Semantic::Open;
}

Text badgeText(const Verdict& verdict) {
  if (verdict.kind == VerdictKind::Open && verdict.atLeast)
    return phrase("UiPortfolio", "open, at least %1").arg(partText(*verdict.atLeast));
  return verdictText(verdict.kind);
}

bool isNeverExamined(const Verdict& verdict) {
  return std::any_of(verdict.openPoints.begin(), verdict.openPoints.end(),
                     [](const OpenPoint& point) { return point.kind == OpenPoint::Kind::NeverExamined; });
}

QString firstName(const Bilingual& name, ContentLanguage language) {
  return name.in(language == ContentLanguage::English ? Language::English : Language::Chinese);
}

QString secondName(const Bilingual& name, ContentLanguage language) {
  return language == ContentLanguage::SideBySide && !name.zh.isEmpty() ? name.en : QString();
}

QString itemLine(const Item& item, ContentLanguage language) {
  const Bilingual names{item.nameZh, item.nameEn()};
  QStringList parts;
  for (const QString& part : {item.number, firstName(names, language), secondName(names, language)})
    if (!part.isEmpty()) parts << part;
  return parts.join(QStringLiteral("  "));
}

Text recordText(const QString& number, const Bilingual& name) {
  if (number.isEmpty()) return Text::of(name);
  return phrase("UiPortfolio", "%1 %2", "number and name").arg(number).arg(name);
}

Text recordText(const Product& product) { return recordText(product.number, namesOf(product)); }
Text recordText(const Technology& technology) { return recordText(technology.number, namesOf(technology)); }

}  // namespace jiheng::ui
