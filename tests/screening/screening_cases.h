#pragma once

#include <QString>
#include <vector>

#include "app/foundation/result.h"
#include "app/screening/screener.h"

namespace jiheng::test {

/// A description of a technology with the items that are right answers; none: the catalogue has nothing on it.
struct ScreeningCase {
  QString id;
  QString language;
  QString text;
  std::vector<ItemKey> expected;
};

/// Reads a file of cases: {"cases": [{"id", "language", "text", "expected": [item keys]}]}.
Result<std::vector<ScreeningCase>> readScreeningCases(const QString& path);

/// How good the answers to some cases were.
struct ScreeningQuality {
  int covered = 0;      ///< cases with a right answer
  int first = 0;        ///< of these, those with a right answer in the first place
  int firstFive = 0;    ///< of these, those with one among the first five
  int nothing = 0;      ///< cases without a right answer
  int falseAlarms = 0;  ///< of these, those that got a candidate all the same
  QStringList misses;   ///< ids of covered cases without a right answer among the first five
  QStringList alarms;   ///< ids of the false alarms
  double recallAt1() const { return covered == 0 ? 1 : static_cast<double>(first) / covered; }
  double recallAt5() const { return covered == 0 ? 1 : static_cast<double>(firstFive) / covered; }
  double alarmRate() const { return nothing == 0 ? 0 : static_cast<double>(falseAlarms) / nothing; }
};

/// Screens the descriptions, as a description alone; `language` empty for all.
ScreeningQuality qualityOf(const Screener& screener, const std::vector<ScreeningCase>& cases, const QString& language = {});

/// The bundled screener against the edition of the data up to 2026.
Result<Screener> bundledScreener(const QString& editionId = QStringLiteral("2025-28"));

}  // namespace jiheng::test
