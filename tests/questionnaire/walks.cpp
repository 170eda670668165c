#include "tests/questionnaire/walks.h"

namespace jiheng::test {

const Questionnaire& guide() {
  static const Questionnaire loaded = [] {
    Result<Questionnaire> result = Questionnaire::load(QStringLiteral(JIHENG_SOURCE_DIR "/data"));
    if (!result) qFatal("%s", qPrintable(result.error().in(Language::English)));
    return *std::move(result);
  }();
  return loaded;
}

std::vector<GivenAnswer> answers(std::initializer_list<const char*> pairs) {
  std::vector<GivenAnswer> list;
  for (const char* pair : pairs) {
    const QString text = QString::fromUtf8(pair);
    list.push_back({text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1), {}, {}, {}, {}, false});
  }
  return list;
}

std::vector<GivenAnswer> allTheWay() {
  return answers({"subject=know-how", "origin=developed", "public-funding=no", "state-secret=no", "military=no", "nuclear=no", "chemicals=no",
                  "dual-use=unknown", "cryptography=no", "rare-earth=no", "examined=candidate", "nearest=252604X 1", "judged-on=2025-07-15",
                  "features=all", "official-wording=yes", "part=restricted"});
}

}  // namespace jiheng::test
