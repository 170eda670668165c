#include "tests/screening/screening_cases.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/catalogue/catalogue.h"
#include "app/foundation/json_file.h"
#include "resources/resources.h"

namespace jiheng::test {

Result<std::vector<ScreeningCase>> readScreeningCases(const QString& path) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  JsonFields fields(file);
  std::vector<ScreeningCase> cases;
  fields.array("cases", [&cases](JsonFields& one) {
    ScreeningCase read{one.string("id"), one.string("language"), one.string("text"), {}};
    const QStringList keys = one.strings("expected");
    for (const QString& key : keys) read.expected.push_back(ItemKey(key));
    cases.push_back(std::move(read));
  });
  JIHENG_TRY(fields.status());
  return cases;
}

ScreeningQuality qualityOf(const Screener& screener, const std::vector<ScreeningCase>& cases, const QString& language) {
  ScreeningQuality quality;
  for (const ScreeningCase& one : cases) {
    if (!language.isEmpty() && one.language != language) continue;
    ScreeningText text;
    text.description = one.text;
    const ScreeningAnswer answer = screener.screen(text);
    if (one.expected.empty()) {
      ++quality.nothing;
      if (answer.abstained) continue;
      ++quality.falseAlarms;
      quality.alarms << one.id;
      continue;
    }
    ++quality.covered;
    const auto right = std::find_if(answer.candidates.begin(), answer.candidates.end(), [&one](const ScreeningCandidate& c) {
      return std::find(one.expected.begin(), one.expected.end(), c.item) != one.expected.end();
    });
    const auto place = right - answer.candidates.begin();
    if (right != answer.candidates.end() && place == 0) ++quality.first;
    if (right != answer.candidates.end() && place < 5) {
      ++quality.firstFive;
    } else {
      quality.misses << one.id;
    }
  }
  return quality;
}

Result<Screener> bundledScreener(const QString& editionId) {
  initResources();
  const QString dataDir = QString::fromLatin1(kBundledData);
  JIHENG_ASSIGN(const Catalogue catalogue, Catalogue::load(dataDir));
  JIHENG_ASSIGN(const SynonymTable synonyms, SynonymTable::load(dataDir));
  JIHENG_ASSIGN(const ScreeningData data, ScreeningData::load(dataDir));
  return Screener(catalogue.edition(editionId), synonyms, data);
}

}  // namespace jiheng::test
