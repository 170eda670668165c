#include <gtest/gtest.h>

#include "tests/thresholds/thresholds_data.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const ItemKey kCathode(QStringLiteral("2025-252604X"));

Measurement measured(const char* quantity, const char* value, const char* unit, const char* condition = "", const char* to = "") {
  return {QString::fromUtf8(quantity), QString(), QString::fromUtf8(value), QString::fromUtf8(to), QString::fromUtf8(unit), QString::fromUtf8(condition)};
}

std::vector<ThresholdCheck> checks(const std::vector<Measurement>& measurements, const char* point = "p1", const char* edition = "2025-28",
                                   const ItemKey& item = kCathode) {
  return bundledThresholds().compare(*bundledCatalogue().edition(QString::fromLatin1(edition)), item, QString::fromLatin1(point), measurements);
}

ThresholdCheck checkOf(const char* id, const std::vector<Measurement>& measurements, const char* point = "p1") {
  for (const ThresholdCheck& check : checks(measurements, point)) {
    if (check.predicateId == QString::fromLatin1(id)) return check;
  }
  ADD_FAILURE() << id;
  return {};
}

ThresholdCheck density(const char* value, const char* unit = "g/cc", const char* condition = "220 MPa", const char* to = "") {
  return checkOf("252604X-1-compaction-density", {measured("compaction-density", value, unit, condition, to)});
}

QString english(const Text& text) { return text.in(Language::English); }

ThresholdResult resultOf(const std::vector<Measurement>& measurements, const char* point = "p1") {
  return bundledThresholds().results(*bundledCatalogue().edition(QStringLiteral("2025-28")), kCathode, QString::fromLatin1(point), measurements).front();
}

const std::vector<Measurement> kAllMet{measured("compaction-density", "2.60", "g/cc", "220 MPa"), measured("specific-capacity", "161", "mAh/g", "0.1C"),
                                       measured("first-coulombic-efficiency", "97.5", "%")};

}  // namespace

TEST(Thresholds, MeetALimitThatIsReachedExactlyInWhateverUnit) {
  for (const auto& [value, unit] : {std::pair{"2.58", "g/cc"}, {"2580", "kg/m³"}, {"2.580", "t/m3"}, {"2.58", "g·cm⁻³"}, {"２.５８", "克/立方厘米"}}) {
    const ThresholdCheck check = density(value, unit);
    EXPECT_EQ(check.state, ThresholdState::Met) << value << unit;
    EXPECT_EQ(english(check.margin), QStringLiteral("exactly at the limit"));
  }
  EXPECT_EQ(density("2.5799999999999999999").state, ThresholdState::NotMet);
}

TEST(Thresholds, SayByHowMuchInTheUnitOfTheLimit) {
  EXPECT_EQ(english(density("2.46").margin), QStringLiteral("0.12 g/cc below the limit"));
  EXPECT_EQ(english(density("2460", "kg/m3").margin), QStringLiteral("0.12 g/cc below the limit"));
  EXPECT_EQ(english(density("2.60").margin), QStringLiteral("0.02 g/cc above the limit"));
  EXPECT_EQ(english(density("2.60", "g/cc", "220 MPa", "2.7").margin), QStringLiteral("at least 0.02 g/cc above the limit"));
  EXPECT_EQ(english(density("≤ 2.5").margin), QStringLiteral("at least 0.08 g/cc below the limit"));
  const ThresholdCheck check = density("2.46");
  EXPECT_EQ(english(check.finding), QStringLiteral("Measured 2.46 g/cc: 0.12 g/cc below the limit."));
  EXPECT_EQ(check.measurement, 0);
  EXPECT_EQ(english(check.requirement), QStringLiteral("Compaction density ≥ 2.58 g/cc, measured at pressure 220 MPa"));
  EXPECT_EQ(check.quote.en, QStringLiteral("compaction density >= 2.58 g/cc at 220 MPa"));
  EXPECT_EQ(check.provenance.confirmation, Confirmation::Published);
}

TEST(Thresholds, DoNotCompareResultsUnderAnotherTestCondition) {
  const ThresholdCheck check = density("2.60", "g/cc", "300 MPa");
  EXPECT_EQ(check.state, ThresholdState::NotComparable);
  EXPECT_TRUE(english(check.finding).contains(QStringLiteral("300 MPa")));
  EXPECT_TRUE(english(check.finding).contains(QStringLiteral("220 MPa")));
  EXPECT_EQ(density("2.60", "g/cc", "about 220 MPa").state, ThresholdState::NotComparable);
  EXPECT_EQ(density("2.60", "g/cc", "200-240 MPa").state, ThresholdState::NotComparable);
}

TEST(Thresholds, CompareTestConditionsAfterConversion) {
  for (const char* condition : {"220 MPa", "2200 bar", "0.22 GPa", "２２０ＭＰａ", "压力 220 MPa", "at 220 MPa, 25 °C", "25 °C; 2,200 bar", "220兆帕"})
    EXPECT_EQ(density("2.60", "g/cc", condition).state, ThresholdState::Met) << condition;
}

TEST(Thresholds, SayExactlyWhichMeasurementIsMissing) {
  EXPECT_EQ(english(checkOf("252604X-1-compaction-density", {}).finding),
            QStringLiteral("No measurement is recorded: compaction density in g/cc is needed, measured at pressure 220 MPa."));
  EXPECT_EQ(checkOf("252604X-1-compaction-density", {}).state, ThresholdState::Missing);
  EXPECT_EQ(density("2.60", "").state, ThresholdState::Missing);
  EXPECT_TRUE(english(density("2.60", "").finding).contains(QStringLiteral("unit")));
  EXPECT_EQ(density("2.60", "g/cc", "").state, ThresholdState::Missing);
  EXPECT_TRUE(english(density("2.60", "g/cc", "").finding).contains(QStringLiteral("pressure 220 MPa")));
  const ThresholdCheck load = density("2.60", "g/cc", "3 t");
  EXPECT_EQ(load.state, ThresholdState::Missing);
  EXPECT_TRUE(english(load.finding).contains(QStringLiteral("“3 t” says nothing of the pressure")));
  EXPECT_EQ(density("").state, ThresholdState::Missing);
  EXPECT_EQ(density("2,60").state, ThresholdState::Missing);
  EXPECT_EQ(density("2.60", "kg").state, ThresholdState::NotComparable);
  // Tap density is no compaction density, though the units are the same.
  EXPECT_EQ(checkOf("252604X-1-compaction-density", {measured("tap-density", "2.60", "g/cc", "220 MPa")}).state, ThresholdState::Missing);
}

TEST(Thresholds, LeaveARangeOnBothSidesOfTheLimitUndecided) {
  const ThresholdCheck check = density("2.55-2.65");
  EXPECT_EQ(check.state, ThresholdState::NotDecided);
  EXPECT_TRUE(english(check.finding).contains(QStringLiteral("met from 2.58 g/cc on"))) << qPrintable(english(check.finding));
  EXPECT_EQ(density("2.58-2.65").state, ThresholdState::Met);
  EXPECT_EQ(density("2.50±0.05").state, ThresholdState::NotMet);
  EXPECT_EQ(density("≥ 2.50").state, ThresholdState::NotDecided);
  EXPECT_EQ(density("≥ 2.58").state, ThresholdState::Met);
  EXPECT_EQ(density("< 2.58").state, ThresholdState::NotMet);
  EXPECT_EQ(density("≤ 2.58").state, ThresholdState::NotDecided);
}

TEST(Thresholds, TakeAQuantityByItsNameWhereNoIdIsGiven) {
  const Measurement byName{QString(), QStringLiteral("粉末压实密度"), QStringLiteral("2.60"), QString(), QStringLiteral("g/cc"), QStringLiteral("220 MPa")};
  const ThresholdCheck check = checkOf("252604X-1-compaction-density", {measured("purity", "99", "%"), byName});
  EXPECT_EQ(check.state, ThresholdState::Met);
  EXPECT_EQ(check.measurement, 1);
}

TEST(Thresholds, OfSeveralMeasurementsTheOneNearestToBeingCoveredDecidesAndTheContradictionIsTold) {
  const ThresholdCheck check = checkOf("252604X-1-compaction-density", {measured("compaction-density", "2.70", "g/cc", "300 MPa"),
                                                                         measured("compaction-density", "2.50", "g/cc", "220 MPa"),
                                                                         measured("compaction-density", "2.60", "g/cc", "220 MPa")});
  EXPECT_EQ(check.state, ThresholdState::Met);
  EXPECT_EQ(check.measurement, 2);
  EXPECT_TRUE(english(check.finding).contains(QStringLiteral("Another measurement")));
}

TEST(Thresholds, GiveTheOutcomeOfTheWholePoint) {
  EXPECT_EQ(resultOf(kAllMet).outcome, ThresholdOutcome::ParametersMet);
  EXPECT_TRUE(english(resultOf(kAllMet).sentence).contains(QStringLiteral("words")));
  auto without = kAllMet;
  without.pop_back();
  EXPECT_EQ(resultOf(without).outcome, ThresholdOutcome::NotDecided);
  auto below = kAllMet;
  below.back().value = QStringLiteral("96.9");
  EXPECT_EQ(resultOf(below).outcome, ThresholdOutcome::ParametersNotMet);
  EXPECT_TRUE(english(resultOf(below).sentence).contains(QStringLiteral("no verdict")));
  auto belowAndMissing = below;
  belowAndMissing.erase(belowAndMissing.begin());
  EXPECT_EQ(resultOf(belowAndMissing).outcome, ThresholdOutcome::ParametersNotMet);
}

TEST(Thresholds, NeverCallAPointMetWhoseSourceIsCut) {
  const std::vector<Measurement> all{measured("compaction-density", "2.60", "g/cc", "220 MPa"), measured("first-coulombic-efficiency", "99", "%", "0.1C")};
  const ThresholdCheck cut = checkOf("252604X-2-first-efficiency", all, "p2");
  EXPECT_EQ(cut.state, ThresholdState::NotComparable);
  EXPECT_TRUE(english(cut.finding).startsWith(QStringLiteral("The value is not known in the bundled text")));
  EXPECT_EQ(resultOf(all, "p2").outcome, ThresholdOutcome::NotDecided);
  EXPECT_EQ(resultOf({measured("compaction-density", "2.30", "g/cc", "220 MPa")}, "p2").outcome, ThresholdOutcome::ParametersNotMet);
}

TEST(Thresholds, AreNotSaidOfAnEditionThatDoesNotHaveTheItem) {
  EXPECT_TRUE(checks(kAllMet, "p1", "2023-57").empty());
  EXPECT_TRUE(checks(kAllMet, "p1", "2025-28", ItemKey(QStringLiteral("2008-056101X"))).empty());
}

TEST(Thresholds, CompareAMapScaleByItsRatio) {
  const ItemKey maps(QStringLiteral("2008-054101J"));
  const auto scale = [&](const char* value) { return checks({measured("map-scale", value, "")}, "u1", "2025-28", maps).front(); };
  EXPECT_EQ(scale("1:5万").state, ThresholdState::Met);
  EXPECT_EQ(english(scale("1:5万").margin), QStringLiteral("2 times the limit"));
  EXPECT_EQ(scale("1:100,000").state, ThresholdState::Met);
  EXPECT_EQ(scale("1:250000").state, ThresholdState::NotMet);
  EXPECT_EQ(scale("50000").state, ThresholdState::Missing);
  EXPECT_EQ(scale("1:5万").provenance.confirmation, Confirmation::Unverified);
}

TEST(Thresholds, DoNotMakeALimitOfAClass) {
  const ItemKey lasers(QStringLiteral("2020-40X-u1"));
  const ThresholdCheck check = checks({measured("average-power", "25", "W")}, "u2", "2020-38", lasers).front();
  EXPECT_EQ(check.state, ThresholdState::NotComparable);
  EXPECT_TRUE(english(check.finding).contains(QStringLiteral("class")));
  EXPECT_EQ(checks({}, "u2", "2020-38", lasers).front().state, ThresholdState::Missing);
}

TEST(Thresholds, ShowWhatADraftWouldHaveAskedFor) {
  const auto draft = bundledCatalogue().draftLayer(QStringLiteral("2025-draft"));
  const auto results = bundledThresholds().results(*draft, kCathode, QStringLiteral("p3"), {measured("tap-density", "1.5", "g/cc")});
  ASSERT_EQ(results.size(), 1u);
  EXPECT_EQ(results.front().checks.front().state, ThresholdState::NotMet);
  EXPECT_EQ(checkOf("252604X-3-tap-density", {measured("tap-density", "1.5", "g/cc")}, "p3").state, ThresholdState::Met);
}

TEST(Thresholds, AChangedTextIsNotCompared) {
  std::vector<Instrument> instruments = bundledCatalogue().instruments();
  for (Instrument& instrument : instruments) {
    for (Operation& operation : instrument.operations) {
      if (instrument.id != QStringLiteral("2025-28") || operation.item.key != kCathode) continue;
      for (ControlPoint& point : operation.item.points) {
        if (point.key == QStringLiteral("p1")) point.zh = QStringLiteral("电池用磷酸铁锂制备技术（压实密度≥2.60g/cc）");
        if (point.key == QStringLiteral("p2")) point.zh = QStringLiteral(" 电池用磷酸锰铁锂 制备技术");
      }
    }
  }
  const auto changed = bundledCatalogue().rebuilt(instruments);
  ASSERT_TRUE(changed);
  const auto edition = changed->edition(QStringLiteral("2025-28"));
  const auto results = bundledThresholds().results(*edition, kCathode, QString(), kAllMet);
  ASSERT_EQ(results.size(), 3u);
  EXPECT_EQ(results[0].outcome, ThresholdOutcome::NotDecided);
  for (const ThresholdCheck& check : results[0].checks) {
    EXPECT_EQ(check.state, ThresholdState::NotComparable);
    EXPECT_TRUE(english(check.finding).startsWith(QStringLiteral("The text was changed: not compared")));
    EXPECT_EQ(check.measurement, -1);
  }
  // Spaces change no wording.
  EXPECT_EQ(results[1].checks[1].state, ThresholdState::Met);
}
