// Broken holiday files: each must name the file, the line and the field.
#include "tests/calendar/calendar_data.h"

using namespace jiheng;

namespace {

Error errorOf(const QByteArray& years, const QByteArray& knownOn = "\"2026-08-07\"") {
  const test::BrokenData data(
      QStringLiteral("calendar/holidays-cn.json"),
      "{\n \"source\": \"test\",\n \"known_on\": " + knownOn + ",\n \"years\": [" + years + "\n ]\n}\n");
  const Result<WorkingCalendar> calendar = WorkingCalendar::load(data.dir());
  EXPECT_FALSE(calendar.has_value());
  return calendar ? Error{} : calendar.error();
}

void expectFault(const Error& error, const char* field, int line) {
  EXPECT_EQ(error.code, ErrorCode::BrokenData);
  EXPECT_EQ(error.field, QString::fromLatin1(field));
  const QString text = error.in(Language::English);
  EXPECT_TRUE(text.contains(QStringLiteral("holidays-cn.json"))) << qPrintable(text);
  EXPECT_TRUE(text.contains(QStringLiteral("line %1,").arg(line))) << qPrintable(text);
}

}  // namespace

TEST(HolidayData, AMissingFileIsNamed) {
  const test::Scratch scratch;
  const Result<WorkingCalendar> calendar = WorkingCalendar::load(scratch.path(QStringLiteral("nowhere")));
  ASSERT_FALSE(calendar.has_value());
  EXPECT_EQ(calendar.error().code, ErrorCode::BrokenData);
  EXPECT_TRUE(calendar.error().in(Language::English).contains(QStringLiteral("nowhere")));
}

TEST(HolidayData, ASyntaxErrorIsNamedByItsLine) {
  const Error error = errorOf("\n  {\"year\": 2026, \"off\": [], \"work\": [}");
  EXPECT_EQ(error.code, ErrorCode::BrokenData);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("line 5")))
      << qPrintable(error.in(Language::English));
}

TEST(HolidayData, ADateThatIsNoneIsNamedAtItsPlaceInTheList) {
  expectFault(
      errorOf(
          "\n  {\"year\": 2026,\n   \"off\": [\n    \"2026-01-01\",\n    \"2026-02-30\"],\n   \"work\": []}"),
      "/years/0/off/1", 8);
}

TEST(HolidayData, ADateOfAnotherYearIsRefused) {
  expectFault(errorOf("\n  {\"year\": 2026, \"off\": [],\n   \"work\": [\"2025-10-11\"]}"), "/years/0/work/0",
              6);
}

TEST(HolidayData, ADayTwiceInAListIsRefused) {
  expectFault(errorOf("\n  {\"year\": 2026,\n   \"off\": [\"2026-01-01\", \"2026-01-01\"], \"work\": []}"),
              "/years/0/off/1", 6);
}

TEST(HolidayData, ADayOffThatIsAWorkingDayAsWellIsRefused) {
  expectFault(errorOf("\n  {\"year\": 2026, \"off\": [\"2026-01-04\"],\n   \"work\": [\"2026-01-04\"]}"),
              "/years/0/work/0", 6);
}

TEST(HolidayData, ASwappedWorkingDayOnAWeekdayIsRefused) {
  expectFault(errorOf("\n  {\"year\": 2026, \"off\": [],\n   \"work\": [\"2026-01-05\"]}"), "/years/0/work/0",
              6);
}

TEST(HolidayData, AYearTwiceIsRefused) {
  expectFault(
      errorOf(
          "\n  {\"year\": 2026, \"off\": [], \"work\": []},\n  {\"year\": 2026, \"off\": [], \"work\": []}"),
      "/years/1/year", 6);
}

TEST(HolidayData, AYearWithoutItsListsIsRefused) {
  expectFault(errorOf("\n  {\"year\": 2026, \"off\": []}"), "/years/0/work", 5);
}

TEST(HolidayData, AFileWithoutAnyYearIsRefused) {
  expectFault(errorOf(""), "/years", 4);
}

TEST(HolidayData, AFileWithoutItsDateIsRefused) {
  expectFault(errorOf("\n  {\"year\": 2026, \"off\": [], \"work\": []}", "\"soon\""), "/known_on", 3);
}
