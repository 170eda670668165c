// Future, suspended and lapsed instruments. None of the bundled ones is any of these, so the tests make them so.
#include <gtest/gtest.h>

#include <QJsonArray>

#include "app/catalogue/coverage_text.h"
#include "app/catalogue/instrument_status.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

const QString k2025 = QStringLiteral("2025-28");
const QDate kMay(2026, 5, 1);
const QDate kNovember(2026, 11, 1);

std::string english(const Text& text) { return text.in(Language::English).toStdString(); }

QJsonObject suspension(const char* from, const char* until) {
  QJsonObject object{{QStringLiteral("from"), QString::fromLatin1(from)},
                     {QStringLiteral("by"), QJsonObject{{QStringLiteral("zh"), QStringLiteral("某公告")},
                                                        {QStringLiteral("en"), QStringLiteral("An announcement")}}},
                     {QStringLiteral("source"), QStringLiteral("https://example.org")}};
  if (until) object[QStringLiteral("until")] = QString::fromLatin1(until);
  return object;
}

Result<Catalogue> suspended(const QString& instrument, const char* from, const char* until) {
  Pack pack;
  pack.edit(instrument, [&](QJsonObject& root) { root[QStringLiteral("suspensions")] = QJsonArray{suspension(from, until)}; });
  return pack.load();
}

TEST(InstrumentStatus, isAFunctionOfTheDate) {
  const auto catalogue = suspended(k2025, "2026-05-01", "2026-11-01");
  ASSERT_TRUE(catalogue);
  const Instrument& instrument = *catalogue->instrument(k2025);
  EXPECT_EQ(statusOn(instrument, QDate(2025, 7, 14)), InstrumentStatus::Future);
  EXPECT_EQ(statusOn(instrument, QDate(2025, 7, 15)), InstrumentStatus::InForce);
  EXPECT_EQ(statusOn(instrument, kMay), InstrumentStatus::Suspended);
  EXPECT_EQ(statusOn(instrument, QDate(2026, 10, 31)), InstrumentStatus::Suspended);
  EXPECT_EQ(statusOn(instrument, kNovember), InstrumentStatus::InForce);
  EXPECT_EQ(statusOn(*catalogue->instrument(QStringLiteral("2022-draft")), kMay), InstrumentStatus::Draft);
  EXPECT_EQ(english(statusText(instrument, kMay)),
            "Suspended from 1 May 2026 until 1 November 2026 by An announcement: what it adds stays visible, marked and out of "
            "the counts.");
  EXPECT_EQ(statusText(instrument, QDate(2025, 7, 1)).in(Language::English),
            QStringLiteral("Not yet in force: it takes effect on 15 July 2025."));
}

TEST(InstrumentStatus, aSuspendedMeasureIsShownMarkedAndNotCounted) {
  const auto catalogue = suspended(k2025, "2026-05-01", "2026-11-01");
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const auto before = catalogue->editionOn(QDate(2026, 4, 30));
  const auto during = catalogue->editionOn(kMay);
  const auto after = catalogue->editionOn(kNovember);
  EXPECT_EQ(before->id(), k2025);
  EXPECT_EQ(during->id(), QStringLiteral("2025-28@2026-05-01"));
  EXPECT_EQ(during->instrumentId(), k2025);
  EXPECT_EQ(during->effective(), kMay);
  EXPECT_EQ(after->items(), before->items());
  EXPECT_EQ(catalogue->edition(during->id()), during) << "what was judged on it can be found again";

  const Item* cathode = during->findNumber(QStringLiteral("252604X"));
  ASSERT_TRUE(cathode) << "never absent";
  EXPECT_EQ(cathode->standing, Standing::Suspended);
  EXPECT_EQ(cathode->suspendedBy.en, QStringLiteral("An announcement"));
  EXPECT_EQ(cathode->points.front().standing, Standing::Suspended);

  const Item* building = during->findNumber(QStringLiteral("085001J"));
  ASSERT_TRUE(building) << "its deletion is suspended, so the item stands";
  EXPECT_EQ(building->standing, Standing::Confirmed);
  EXPECT_EQ(building->suspendedChanges, std::vector<QString>{k2025});

  const Item* metallurgy = during->findNumber(QStringLiteral("083201X"));
  const ControlPoint* lithium = metallurgy->pointByNumber(QStringLiteral("9"));
  ASSERT_TRUE(lithium);
  EXPECT_EQ(lithium->standing, Standing::Suspended);
  const ControlPoint* gallium = metallurgy->point(QStringLiteral("u1"));
  EXPECT_EQ(gallium->standing, Standing::Confirmed);
  EXPECT_FALSE(gallium->zh.contains(QStringLiteral("离子交换法"))) << "the earlier wording holds";
  const ControlPoint* reworded = metallurgy->point(QStringLiteral("u1-2025-28"));
  ASSERT_TRUE(reworded) << "and the suspended one is shown beside it";
  EXPECT_EQ(reworded->standing, Standing::Suspended);

  const PartCoverage& then = catalogue->edition(QStringLiteral("2023-57"))->coverage(Part::Restricted);
  const PartCoverage& now = during->coverage(Part::Restricted);
  EXPECT_EQ(now.stated, then.stated);
  EXPECT_EQ(now.bundled, then.bundled);
  EXPECT_EQ(now.suspended, 1);
  EXPECT_NE(english(coverageText(now)).find("Suspended and not counted: 1."), std::string::npos);
}

TEST(InstrumentStatus, aSuspensionOfAnEarlierInstrumentReachesThroughTheLaterOnes) {
  const auto catalogue = suspended(QStringLiteral("2020-38"), "2021-01-01", nullptr);
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const auto in2021 = catalogue->editionOn(QDate(2021, 6, 1));
  const Item* drone = in2021->find(ItemKey(QStringLiteral("2020-37X-u3")));
  ASSERT_TRUE(drone);
  EXPECT_EQ(drone->standing, Standing::Suspended);
  EXPECT_EQ(in2021->coverage(Part::Restricted).stated, 117);
  const auto of2023 = catalogue->edition(QStringLiteral("2023-57"));
  ASSERT_TRUE(of2023);
  EXPECT_EQ(of2023->coverage(Part::Restricted).stated, 110) << "a full list states its own number";
  EXPECT_EQ(of2023->find(ItemKey(QStringLiteral("2020-37X-u3")))->standing, Standing::Confirmed) << "the new list has it";
}

TEST(InstrumentStatus, aLapsedInstrumentLeavesTheListOfBefore) {
  Pack pack;
  pack.edit(k2025, [](QJsonObject& root) { root[QStringLiteral("lapses")] = QStringLiteral("2026-05-01"); });
  const auto catalogue = pack.load();
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  EXPECT_EQ(statusOn(*catalogue->instrument(k2025), kMay), InstrumentStatus::Lapsed);
  const auto after = catalogue->editionOn(kMay);
  EXPECT_EQ(after->items(), catalogue->edition(QStringLiteral("2023-57"))->items());
  EXPECT_EQ(after->coverage(Part::Prohibited).stated, 24);
  EXPECT_TRUE(catalogue->editionOn(QDate(2026, 4, 30))->findNumber(QStringLiteral("252604X")));
}

TEST(InstrumentStatus, aFutureInstrumentIsAnnouncedAndNotYetApplied) {
  Pack pack;
  pack.edit(k2025, [](QJsonObject& root) { root[QStringLiteral("effective")] = QStringLiteral("2026-09-01"); });
  const auto catalogue = pack.load();
  ASSERT_TRUE(catalogue);
  EXPECT_EQ(catalogue->editionOn(kMay)->id(), QStringLiteral("2023-57"));
  EXPECT_EQ(catalogue->editionOn(QDate(2026, 9, 1))->id(), k2025);
  const auto announced = catalogue->announcedOn(kMay);
  ASSERT_EQ(announced.size(), 1U);
  EXPECT_EQ(announced.front()->id, k2025);
  EXPECT_TRUE(catalogue->announcedOn(QDate(2025, 7, 1)).empty()) << "not before it is dated";
  EXPECT_TRUE(catalogue->announcedOn(QDate(2026, 9, 1)).empty()) << "not once it is in force";
}

TEST(InstrumentStatus, aSuspensionThatCannotBeIsRefused) {
  const auto refusal = [](const QJsonArray& suspensions) {
    Pack pack;
    pack.edit(k2025, [&](QJsonObject& root) { root[QStringLiteral("suspensions")] = suspensions; });
    return pack.refusal().toStdString();
  };
  EXPECT_NE(refusal({suspension("2025-01-01", nullptr)}).find("/suspensions/0/from"), std::string::npos);
  EXPECT_NE(refusal({suspension("2026-05-01", "2026-04-01")}).find("/suspensions/0/until"), std::string::npos);
  EXPECT_NE(refusal({suspension("2026-05-01", nullptr), suspension("2026-06-01", nullptr)}).find("/suspensions/1/from"),
            std::string::npos);
  Pack draft;
  draft.edit(QStringLiteral("2022-draft"), [](QJsonObject& root) { root[QStringLiteral("lapses")] = QStringLiteral("2026-05-01"); });
  EXPECT_NE(draft.refusal().toStdString().find("/lapses"), std::string::npos);
}

TEST(InstrumentStatus, theBundledInstrumentsAreInForceOrDrafts) {
  for (const Instrument& instrument : bundledCatalogue().instruments())
    EXPECT_EQ(statusOn(instrument, QDate(2026, 11, 1)), instrument.isLaw() ? InstrumentStatus::InForce : InstrumentStatus::Draft)
        << instrument.id.toStdString();
}

}  // namespace
}  // namespace jiheng::test
