#include "app/cli/item_lines.h"

#include "app/catalogue/coverage_text.h"

namespace jiheng {

namespace {

QString shownNumber(const Item& item, Language language) {
  return item.number.isEmpty() ? phrase("Cli", "number not known").in(language) : item.number;
}

}  // namespace

void printItemLine(Run& run, const Item& item) {
  const Language language = run.language();
  QString marks;
  if (item.standing == Standing::Suspended)
    marks += QStringLiteral("  [") + phrase("Cli", "suspended, not counted").in(language) + QLatin1Char(']');
  if (item.standing == Standing::Unconfirmed)
    marks += QStringLiteral("  [") + phrase("Cli", "not confirmed for this edition").in(language) + QLatin1Char(']');
  if (item.nameProvenance.confirmation == Confirmation::Unverified)
    marks += QStringLiteral("  [") + confirmationText(Confirmation::Unverified).in(language) + QLatin1Char(']');
  const QString english = item.nameEn().isEmpty() ? QString() : QString(QStringLiteral(" / ") + item.nameEn());
  run.line(shownNumber(item, language).leftJustified(10) + QStringLiteral("  ") + partText(item.part).in(language) +
           QStringLiteral("  ") + item.nameZh + english + marks);
}

void printCoverage(Run& run, const Edition& edition) {
  for (const Part part : {Part::Prohibited, Part::Restricted})
    run.note(phrase("Cli", "Edition %1, %2: %3")
                 .arg(edition.id())
                 .arg(partText(part))
                 .arg(coverageText(edition.coverage(part))));
}

}  // namespace jiheng
