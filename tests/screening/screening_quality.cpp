// Prints how good the screening of a file of cases is: screening_quality FILE [--all] [--data DIR]. With --all each case that
// went wrong is shown with its candidates and what spoke for them.
#include <QCoreApplication>
#include <QTextStream>
#include <algorithm>

#include "app/catalogue/catalogue.h"
#include "resources/resources.h"
#include "tests/screening/screening_cases.h"

using namespace jiheng;

namespace {

void showCase(QTextStream& out, const Screener& screener, const test::ScreeningCase& one) {
  ScreeningText text;
  text.description = one.text;
  const ScreeningAnswer answer = screener.screen(text, 6);
  out << one.id << "  " << one.text << "\n";
  for (const ItemKey& key : one.expected) {
    const Item* item = screener.edition().find(key);
    out << "    right: " << key.value() << " " << (item ? item->nameZh : QString()) << "\n";
  }
  for (const ScreeningCandidate& candidate : answer.candidates) {
    const Item* item = screener.edition().find(candidate.item);
    out << "    " << candidate.item.value() << " " << (item ? item->nameZh : QString()) << " " << candidate.pointKey << " "
        << QString::number(candidate.score, 'f', 1) << " " << screeningStrengthCode(candidate.strength) << ":";
    for (const ScreeningReason& reason : candidate.reasons)
      out << " [" << reason.found << "=" << reason.term << " " << screeningMeansCode(reason.means) << (reason.strong ? "!" : "") << "]";
    out << "\n";
  }
  out << "    tried: " << answer.termsTried.join(QStringLiteral(" | ")) << "\n" << Qt::flush;
}

void print(QTextStream& out, const QString& name, const test::ScreeningQuality& quality) {
  out << name.leftJustified(4) << " recall@1 " << quality.first << "/" << quality.covered << " ("
      << QString::number(100 * quality.recallAt1(), 'f', 1) << " %), recall@5 " << quality.firstFive << "/" << quality.covered << " ("
      << QString::number(100 * quality.recallAt5(), 'f', 1) << " %), false alarms " << quality.falseAlarms << "/" << quality.nothing
      << "; missed: " << quality.misses.join(QLatin1Char(' ')) << "; alarms: " << quality.alarms.join(QLatin1Char(' ')) << Qt::endl;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  initResources();
  QTextStream out(stdout);
  const QStringList words = QCoreApplication::arguments();
  const auto cases = test::readScreeningCases(words.value(1));
  if (!cases) {
    out << cases.error().in(Language::English) << Qt::endl;
    return 3;
  }
  const qsizetype data = words.indexOf(QStringLiteral("--data"));
  const QString dataDir = data > 0 ? words.value(data + 1) : QString::fromLatin1(kBundledData);
  const auto catalogue = Catalogue::load(dataDir);
  const auto synonyms = SynonymTable::load(dataDir);
  const auto tables = ScreeningData::load(dataDir);
  if (!catalogue || !synonyms || !tables) {
    out << (!catalogue ? catalogue.error() : !synonyms ? synonyms.error() : tables.error()).in(Language::English) << Qt::endl;
    return 3;
  }
  const Screener screener(catalogue->edition(QStringLiteral("2025-28")), *synonyms, *tables);
  const test::ScreeningQuality all = test::qualityOf(screener, *cases);
  if (words.contains(QStringLiteral("--all"))) {
    for (const test::ScreeningCase& one : *cases)
      if (all.misses.contains(one.id) || all.alarms.contains(one.id) || words.contains(QStringLiteral("--every"))) showCase(out, screener, one);
  }
  print(out, QStringLiteral("all"), all);
  for (const QString& language : {QStringLiteral("zh"), QStringLiteral("en")})
    print(out, language, test::qualityOf(screener, *cases, language));
  return 0;
}
