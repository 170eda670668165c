#include "tests/calendar/calendar_data.h"

using namespace jiheng;
using test::calendar;
using test::date;

namespace {

int workingDaysOf(int year) {
  int days = 0;
  for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
    days += calendar().isWorkingDay(day) ? 1 : 0;
  return days;
}

}  // namespace

TEST(WorkingCalendar, CountsTheWorkingDaysOfEachYearAsTheNoticesGiveThem) {
  const std::map<int, int> expected = {{2019, 250}, {2020, 249}, {2021, 250}, {2022, 249},
                                       {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};
  for (const auto& [year, days] : expected) EXPECT_EQ(workingDaysOf(year), days) << year;
}

TEST(WorkingCalendar, KnowsTheSwappedWeekendsOfEachYear) {
  const char* expected[] = {
      "2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05", "2019-09-29", "2019-10-12", "2020-01-19",
      "2020-04-26", "2020-05-09", "2020-06-28", "2020-09-27", "2020-10-10", "2021-02-07", "2021-02-20",
      "2021-04-25", "2021-05-08", "2021-09-18", "2021-09-26", "2021-10-09", "2022-01-29", "2022-01-30",
      "2022-04-02", "2022-04-24", "2022-05-07", "2022-10-08", "2022-10-09", "2023-01-28", "2023-01-29",
      "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08", "2024-02-04", "2024-02-18",
      "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12", "2025-01-26",
      "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04", "2026-02-14", "2026-02-28",
      "2026-05-09", "2026-09-20", "2026-10-10"};
  QList<QDate> swapped;
  for (QDate day(2019, 1, 1); day.year() <= 2026; day = day.addDays(1)) {
    if (calendar().kindOf(day) == DayKind::SwappedWorkday) swapped << day;
  }
  QList<QDate> notices;
  for (const char* iso : expected) notices << date(iso);
  EXPECT_EQ(swapped, notices);
}

TEST(WorkingCalendar, RestsOverNationalDayAndMidAutumnOf2025) {
  for (QDate day = date("2025-10-01"); day <= date("2025-10-08"); day = day.addDays(1))
    EXPECT_EQ(calendar().kindOf(day), DayKind::Holiday) << qPrintable(day.toString(Qt::ISODate));
  EXPECT_EQ(calendar().kindOf(date("2025-09-30")), DayKind::Workday);
  EXPECT_EQ(calendar().kindOf(date("2025-10-09")), DayKind::Workday);
  EXPECT_EQ(calendar().kindOf(date("2025-10-11")), DayKind::SwappedWorkday);
  EXPECT_EQ(calendar().kindOf(date("2025-10-12")), DayKind::Weekend);
}

TEST(WorkingCalendar, RestsOverSpringFestivalOf2026) {
  for (QDate day = date("2026-02-15"); day <= date("2026-02-23"); day = day.addDays(1))
    EXPECT_EQ(calendar().kindOf(day), DayKind::Holiday) << qPrintable(day.toString(Qt::ISODate));
  EXPECT_TRUE(calendar().isWorkingDay(date("2026-02-14")));
  EXPECT_TRUE(calendar().isWorkingDay(date("2026-02-24")));
  EXPECT_TRUE(calendar().isWorkingDay(date("2026-02-28")));
}

TEST(WorkingCalendar, TakesLunarNewYearsEveOf2024AsAWorkingDay) {
  // The notice for 2024 only encouraged leave on that day.
  EXPECT_EQ(calendar().kindOf(date("2024-02-09")), DayKind::Workday);
  // From 2025 on it is a statutory holiday.
  EXPECT_EQ(calendar().kindOf(date("2025-01-28")), DayKind::Holiday);
}

TEST(WorkingCalendar, FindsTheNextAndThePreviousWorkingDayAcrossAHoliday) {
  EXPECT_EQ(calendar().nextWorkingDay(date("2025-10-01")), date("2025-10-09"));
  EXPECT_EQ(calendar().previousWorkingDay(date("2025-10-08")), date("2025-09-30"));
  EXPECT_EQ(calendar().nextWorkingDay(date("2025-10-11")), date("2025-10-11"));
  EXPECT_FALSE(calendar().nextWorkingDay(QDate()).isValid());
  EXPECT_FALSE(calendar().previousWorkingDay(QDate()).isValid());
}

TEST(WorkingCalendar, KnowsWhichYearsHaveANotice) {
  EXPECT_EQ(calendar().firstYear(), 2019);
  EXPECT_EQ(calendar().lastYear(), 2026);
  EXPECT_FALSE(calendar().isKnown(2018));
  EXPECT_FALSE(calendar().isKnown(2027));
  EXPECT_TRUE(calendar().knownOn().isValid());
  EXPECT_FALSE(calendar().source().isEmpty());
  EXPECT_TRUE(calendar().noticeOf(2026).startsWith(QStringLiteral("https://")));
}

TEST(WorkingCalendar, CountsOnlyWeekendsInAYearWithoutNotice) {
  EXPECT_EQ(calendar().kindOf(date("2027-01-01")), DayKind::Workday);
  EXPECT_EQ(calendar().kindOf(date("2027-01-02")), DayKind::Weekend);
}

TEST(WorkingCalendar, IsBuiltIntoTheProgramAsItStandsInTheSources) {
  const Result<WorkingCalendar> bundled = WorkingCalendar::load(QStringLiteral(":/data"));
  ASSERT_TRUE(bundled.has_value());
  EXPECT_EQ(bundled->lastYear(), calendar().lastYear());
  EXPECT_TRUE(bundled->isWorkingDay(date("2026-10-10")));
}

TEST(DayKind, HasAWordForEachKind) {
  QStringList words;
  for (const DayKind kind : {DayKind::Workday, DayKind::SwappedWorkday, DayKind::Weekend, DayKind::Holiday})
    words << dayKindText(kind).in(Language::English);
  EXPECT_FALSE(words.contains(QString()));
  EXPECT_EQ(words.removeDuplicates(), 0);
}
