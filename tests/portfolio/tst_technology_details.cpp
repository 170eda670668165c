#include <gtest/gtest.h>

#include <QJsonDocument>

#include "app/portfolio/technology_details.h"
#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using jiheng::test::PortfolioTest;
using jiheng::test::words;

namespace {

Parameter parameter(const QString& name, const QString& value, const QString& unit = {}) {
  Parameter result;
  result.name = name;
  result.value = value;
  result.unit = unit;
  return result;
}

QString faultOf(const Technology& technology) {
  const Status status = checkDetails(technology, QDate(2026, 11, 23));
  return status ? QString() : status.error().field;
}

}  // namespace

TEST(TechnologyDetails, ADateOfAnyPrecisionIsWrittenInOneWay) {
  EXPECT_EQ(tidiedSince(QStringLiteral(" ２０１９年 ")), QStringLiteral("2019"));
  EXPECT_EQ(tidiedSince(QStringLiteral("2019年5月")), QStringLiteral("2019-05"));
  EXPECT_EQ(tidiedSince(QStringLiteral("2019/5/20")), QStringLiteral("2019-05-20"));
  EXPECT_EQ(tidiedSince(QStringLiteral("2019.05.20")), QStringLiteral("2019-05-20"));
  EXPECT_EQ(tidiedSince(QStringLiteral("2019-05")), QStringLiteral("2019-05"));
  EXPECT_EQ(tidiedSince(QStringLiteral("spring 2019")), QStringLiteral("spring 2019"));
  EXPECT_EQ(tidiedSince(QStringLiteral("201905")), QStringLiteral("201905"));
}

TEST(TechnologyDetails, ImpossibleAndFutureDatesAreErrorsAtTheField) {
  Technology technology;
  for (const char* good : {"", "1905", "2026", "2026-11", "2026-11-23", "2024-02-29"}) {
    technology.since = QString::fromLatin1(good);
    EXPECT_EQ(faultOf(technology), QString()) << good;
  }
  for (const char* bad : {"2025-02-29", "2025-13", "2025-00", "0000", "spring", "20190", "2027", "2026-12", "2026-11-24"}) {
    technology.since = QString::fromLatin1(bad);
    EXPECT_EQ(faultOf(technology), QStringLiteral("since")) << bad;
  }
}

TEST(TechnologyDetails, OnlyPlainDecimalNumbersAreNumbers) {
  for (const char* good : {"220", "-1.5", "+3", "0.001", ".5", "1e-3", "2.5E6"})
    EXPECT_TRUE(decimalNumber(QString::fromLatin1(good))) << good;
  EXPECT_EQ(decimalNumber(QStringLiteral("2.5E6")), 2.5e6);
  for (const char* bad : {"", "1,000", "10,5", ">220", "220 MPa", "NaN", "inf", "1e999", "0x10", "1.2.3", ".", "-"})
    EXPECT_FALSE(decimalNumber(QString::fromLatin1(bad))) << bad;
}

TEST(TechnologyDetails, AParameterIsRefusedAtItsCell) {
  Technology technology;
  technology.parameters = {parameter(QStringLiteral("压实密度"), QStringLiteral("2.58")),
                           parameter(QStringLiteral("克容量"), QStringLiteral("about 156"))};
  EXPECT_EQ(faultOf(technology), QStringLiteral("parameters[1].value"));
  technology.parameters[1].value = QStringLiteral("156");
  technology.parameters[1].valueTo = QStringLiteral("150");
  EXPECT_EQ(faultOf(technology), QStringLiteral("parameters[1].valueTo"));
  technology.parameters[1].valueTo = QStringLiteral("156.0");
  EXPECT_EQ(faultOf(technology), QString());
  technology.parameters[1].value.clear();
  EXPECT_EQ(faultOf(technology), QStringLiteral("parameters[1].value"));
  technology.parameters[1].valueTo.clear();
  EXPECT_EQ(faultOf(technology), QString()) << "not measured yet";
  technology.parameters[1].name.clear();
  technology.parameters[1].unit = QStringLiteral("mAh/g");
  EXPECT_EQ(faultOf(technology), QStringLiteral("parameters[1].name"));
  technology.parameters[1].quantity = QStringLiteral("specific-capacity");
  EXPECT_EQ(faultOf(technology), QString());
}

TEST(TechnologyDetails, KeywordsAreTakenFromALineOfEitherScript) {
  EXPECT_EQ(keywordsOf(QStringLiteral("磷酸铁锂，正极；正极、LFP, lfp ,, ")),
            (QStringList{QStringLiteral("磷酸铁锂"), QStringLiteral("正极"), QStringLiteral("LFP")}));
}

TEST(TechnologyDetails, TidyingDropsEmptyRowsAndReadsFullWidthNumbers) {
  Parameter typed = parameter(QStringLiteral(" 温度 "), QStringLiteral("\u2212４．５"), QStringLiteral(" ℃ "));
  const std::vector<Parameter> tidy = tidiedParameters({Parameter(), typed, parameter(QStringLiteral(" "), QString())});
  ASSERT_EQ(tidy.size(), 1u);
  EXPECT_EQ(tidy[0], parameter(QStringLiteral("温度"), QStringLiteral("-4.5"), QStringLiteral("℃")));
}

TEST(TechnologyDetails, ParametersComeBackFromTheirJson) {
  Parameter full = parameter(QStringLiteral("压实密度"), QStringLiteral("2.58"), QStringLiteral("g/cm³"));
  full.quantity = QStringLiteral("compaction-density");
  full.valueTo = QStringLiteral("2.60");
  full.condition = QStringLiteral("300 MPa");
  full.note = QStringLiteral("第三方检测 “A”");
  const std::vector<Parameter> parameters{full, parameter(QStringLiteral("x"), QString())};
  const QByteArray bytes = QJsonDocument(parametersJson(parameters)).toJson();
  EXPECT_EQ(parametersFromJson(QJsonDocument::fromJson(bytes).array()), parameters);
  EXPECT_EQ(parameterText(full).in(Language::English), QStringLiteral("压实密度 2.58–2.60 g/cm³ (at 300 MPa)"));
}

class TechnologyAsItIs : public PortfolioTest {
protected:
  Technology full() {
    Technology technology = newTechnology(QStringLiteral("正极材料制备"), QStringLiteral("T-7"));
    technology.place = QStringLiteral("宁德");
    technology.origin = Origin::LicensedIn;
    technology.since = QStringLiteral("2019年5月");
    technology.stateSecret = StateSecret::No;
    technology.keywords = {QStringLiteral("磷酸铁锂"), QStringLiteral("LFP")};
    technology.parameters = {parameter(QStringLiteral("压实密度"), QStringLiteral("2.58"), QStringLiteral("g/cm³"))};
    return technology;
  }
};

TEST_F(TechnologyAsItIs, EveryFieldIsThereAfterTheNextStart) {
  const auto saved = service().save(full());
  ASSERT_TRUE(saved) << words(saved.error());
  EXPECT_EQ(saved->since, QStringLiteral("2019-05"));
  reopen();
  const auto read = service().technology(saved->id);
  ASSERT_TRUE(read) << words(read.error());
  EXPECT_EQ(*read, *saved);
  const auto all = service().technologies();
  ASSERT_TRUE(all);
  EXPECT_EQ(all->front(), *saved);
}

TEST_F(TechnologyAsItIs, TheTrailHoldsOldAndNewOfEveryField) {
  const Technology before = *service().save(full());
  Technology after = before;
  after.origin = Origin::Acquired;
  after.stateSecret = StateSecret::Yes;
  after.keywords << QStringLiteral("高压实");
  after.parameters[0].value = QStringLiteral("2.60");
  ASSERT_TRUE(service().save(after));
  const AuditEntry entry = audit(before.id.value()).back();
  EXPECT_EQ(entry.before.value(QLatin1String("origin")).toString(), QStringLiteral("licensed-in"));
  EXPECT_EQ(entry.after.value(QLatin1String("origin")).toString(), QStringLiteral("acquired"));
  EXPECT_EQ(entry.after.value(QLatin1String("state_secret")).toString(), QStringLiteral("yes"));
  EXPECT_EQ(keywordsFromJson(entry.before.value(QLatin1String("keywords")).toArray()), before.keywords);
  EXPECT_EQ(parametersFromJson(entry.after.value(QLatin1String("parameters")).toArray()), after.parameters);
  EXPECT_TRUE(entry.sentence.en.contains(QStringLiteral("origin from “licensed in” to “acquired”")))
      << qPrintable(entry.sentence.en);
}

TEST_F(TechnologyAsItIs, GoingBackToEarlierParametersGoesBackToTheirRevision) {
  const Technology first = *service().save(full());
  Technology changed = first;
  changed.parameters[0].value = QStringLiteral("2.60");
  const Technology second = *service().save(changed);
  EXPECT_EQ(second.revision, first.revision + 1);
  changed = second;
  changed.keywords.clear();
  const Technology third = *service().save(changed);
  EXPECT_EQ(third.revision, second.revision + 1);
  EXPECT_EQ(service().save(second)->revision, second.revision);
  EXPECT_EQ(service().save(first)->revision, first.revision);
  EXPECT_TRUE(auditIntact());
}

TEST_F(TechnologyAsItIs, PlaceOriginDateAndSecrecyLeaveTheRevisionAlone) {
  const Technology before = *service().save(full());
  Technology after = before;
  after.place = QStringLiteral("西宁");
  after.origin = Origin::Developed;
  after.since = QStringLiteral("2018");
  after.stateSecret = StateSecret::Yes;
  EXPECT_EQ(service().save(after)->revision, before.revision);
}

TEST_F(TechnologyAsItIs, AFutureDateIsRefusedAndNothingIsWritten) {
  Technology technology = *service().save(full());
  const std::size_t entries = audit().size();
  technology.since = QString::number(clock().today().year() + 1);
  const auto refused = service().save(technology);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().field, QStringLiteral("since"));
  EXPECT_EQ(audit().size(), entries);
}

TEST_F(TechnologyAsItIs, ABatchIsHeldToTheSameRules) {
  PortfolioBatch batch;
  batch.technologies = {full(), newTechnology(QStringLiteral("另一项"))};
  batch.technologies[0].id = TechnologyId();
  batch.technologies[0].number.clear();
  batch.technologies[1].since = QStringLiteral("2019-02-30");
  AuditEvent heading;
  heading.action = QStringLiteral("import.applied");
  const auto refused = service().apply(batch, heading);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().field.endsWith(QStringLiteral("since"))) << qPrintable(refused.error().field);
}
