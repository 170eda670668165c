#include <gtest/gtest.h>

#include <algorithm>

#include "tests/screening/screening_cases.h"

using namespace jiheng;

// The other half of the cases is not looked at here: what is tuned on must not judge.
TEST(ScreeningQuality, FindsWhatTheTuningHalfExpectsAndStaysSilentOtherwise) {
  const auto screener = test::bundledScreener();
  ASSERT_TRUE(screener) << qPrintable(screener.error().in(Language::English));
  const auto cases = test::readScreeningCases(QString::fromUtf8(JIHENG_SOURCE_DIR "/tests/screening/data/cases_tuning.json"));
  ASSERT_TRUE(cases) << qPrintable(cases.error().in(Language::English));
  for (const QString& language : {QStringLiteral("zh"), QStringLiteral("en")}) {
    const test::ScreeningQuality quality = test::qualityOf(*screener, *cases, language);
    ASSERT_GE(quality.covered, 10);
    ASSERT_GE(quality.nothing, 5);
    EXPECT_GE(quality.recallAt1(), 0.85) << qPrintable(quality.misses.join(QLatin1Char(' ')));
    EXPECT_GE(quality.recallAt5(), 0.95) << qPrintable(quality.misses.join(QLatin1Char(' ')));
    EXPECT_LT(quality.alarmRate(), 0.1) << qPrintable(quality.alarms.join(QLatin1Char(' ')));
  }
}

// Written beside the work on weights and words: a floor that keeps what was reached, no judgement.
TEST(ScreeningQuality, KeepsWhatTheWorkOnWeightsAndWordsReached) {
  const auto screener = test::bundledScreener();
  ASSERT_TRUE(screener);
  const auto cases = test::readScreeningCases(QString::fromUtf8(JIHENG_SOURCE_DIR "/tests/screening/data/cases_workshop.json"));
  ASSERT_TRUE(cases) << qPrintable(cases.error().in(Language::English));
  const test::ScreeningQuality quality = test::qualityOf(*screener, *cases);
  ASSERT_GE(quality.covered, 100);
  ASSERT_GE(quality.nothing, 100);
  EXPECT_GE(quality.recallAt5(), 0.95) << qPrintable(quality.misses.join(QLatin1Char(' ')));
  EXPECT_LT(quality.alarmRate(), 0.05) << qPrintable(quality.alarms.join(QLatin1Char(' ')));
}

TEST(ScreeningQuality, ExpectsOnlyItemsOfTheEdition) {
  const auto screener = test::bundledScreener();
  ASSERT_TRUE(screener);
  const auto cases = test::readScreeningCases(QString::fromUtf8(JIHENG_SOURCE_DIR "/tests/screening/data/cases_tuning.json"));
  ASSERT_TRUE(cases);
  for (const test::ScreeningCase& one : *cases)
    for (const ItemKey& key : one.expected)
      EXPECT_NE(screener->edition().find(key), nullptr) << qPrintable(one.id) << " " << qPrintable(key.value());
}
