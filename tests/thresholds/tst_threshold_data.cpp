#include <gtest/gtest.h>

#include <QRegularExpression>

#include "app/thresholds/predicate_reader.h"
#include "tests/thresholds/thresholds_data.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

/// A number with a relation or a unit, in figures or in Chinese numerals.
bool statesANumber(const ControlPoint& point) {
  static const QRegularExpression number(
      QStringLiteral("[≥≤<>＜＞]=?\\s*[0-9]|[0-9]\\s*(%|％|g/|mAh|W\\b|MPa|nm|mm|kW|GHz)|[一二三四五六七八九十百千万]+(瓦|米|毫米|微米|纳米|伏|赫)|"
                     "[0-9]:[0-9]|(measured at|above|below)\\s+[0-9]"));
  return number.match(point.zh).hasMatch() || number.match(point.en).hasMatch();
}

const std::vector<PredicateGroup>& groups() {
  static const auto read = *readPredicates(bundledData(), bundledUnits(), bundledCatalogue());
  return read;
}

}  // namespace

TEST(ThresholdData, EveryPointWhoseBundledTextStatesANumberHasPredicates) {
  int found = 0;
  const auto check = [&](const auto& layer, bool ofDraft) {
    for (const Item& item : layer.items()) {
      for (const ControlPoint& point : item.points) {
        if (!statesANumber(point)) continue;
        ++found;
        const bool covered = std::ranges::any_of(groups(), [&](const PredicateGroup& group) {
          return group.item == item.key && group.pointKey == point.key && isTextOf(group, point) &&
                 (group.editions.contains(layer.id()) || ofDraft);
        });
        EXPECT_TRUE(covered) << qPrintable(layer.id()) << ' ' << qPrintable(item.key.value()) << ' ' << qPrintable(point.key) << ' '
                             << qPrintable(point.zh) << ' ' << qPrintable(point.en);
      }
    }
  };
  for (const QString& id : bundledCatalogue().editionIds()) check(*bundledCatalogue().edition(id), false);
  for (const QString& id : bundledCatalogue().draftIds()) check(*bundledCatalogue().draftLayer(id), true);
  EXPECT_GE(found, 12);
}

TEST(ThresholdData, QuotesStandWordForWordInTheBundledText) {
  for (const PredicateGroup& group : groups()) {
    if (!group.quotedInstrument.isEmpty()) continue;
    for (const Predicate& predicate : group.predicates) {
      EXPECT_FALSE(predicate.quote.zh.isEmpty() && predicate.quote.en.isEmpty()) << qPrintable(predicate.id);
      EXPECT_TRUE(group.text.zh.contains(predicate.quote.zh)) << qPrintable(predicate.id);
      EXPECT_TRUE(group.text.en.contains(predicate.quote.en)) << qPrintable(predicate.id);
    }
  }
}

TEST(ThresholdData, BeginsWithTheCathodeItem) {
  const ItemKey item(QStringLiteral("2025-252604X"));
  for (const char* point : {"p1", "p2", "p3", ""}) EXPECT_TRUE(bundledThresholds().has(item, QString::fromLatin1(point))) << point;
  EXPECT_FALSE(bundledThresholds().has(item, QStringLiteral("p4")));
  EXPECT_FALSE(bundledThresholds().has(ItemKey(QStringLiteral("2008-056101X")), QStringLiteral("p21")));
}

TEST(ThresholdDataFile, NamesFileAndFieldAtFault) {
  struct Case {
    QByteArray piece, replacement;
    QString field;
  };
  const Case cases[] = {
      {"\"en\": \"compaction density >= 2.58 g/cc at 220 MPa\"", "\"en\": \"compaction density >= 2.60 g/cc at 220 MPa\"",
       QStringLiteral("/groups/0/predicates/1/quote")},
      {"M other than Li and Fe); compaction density >= 2.58", "M other than Li and Fe); compaction density >= 2.59", QStringLiteral("/groups/0/text")},
      {"\"point\": \"p1\"", "\"point\": \"p7\"", QStringLiteral("/groups/0/point")},
      {"\"item\": \"2025-252604X\"", "\"item\": \"2025-252605X\"", QStringLiteral("/groups/0/editions")},
      {"\"unit\": \"g/cc\"", "\"unit\": \"MPa\"", QStringLiteral("/groups/0/predicates/1/unit")},
      {"\"value\": \"2.58\"", "\"value\": \"2,58\"", QStringLiteral("/groups/0/predicates/1/value")},
      {"\"relation\": \">=\"", "\"relation\": \"=\"", QStringLiteral("/groups/0/predicates/1/relation")},
      {"\"quantity\": \"compaction-density\"", "\"quantity\": \"heaviness\"", QStringLiteral("/groups/0/predicates/1/quantity")},
      {"\"kind\": \"limit\"", "\"kind\": \"line\"", QStringLiteral("/groups/0/predicates/1/kind")},
      {"\"id\": \"252604X-1-capacity\"", "\"id\": \"252604X-1-compaction-density\"", QStringLiteral("/groups/0/predicates/2/id")},
      {"\"instrument\": \"2025-draft\", \"point\": \"p3\"", "\"instrument\": \"2025-draft\", \"point\": \"p9\"",
       QStringLiteral("/groups/2/quoted_from/point")},
      {"\"combine_words\": {\"en\": \"all of\"}", "\"combine_words\": {\"en\": \"any of\"}", QStringLiteral("/groups/0/combine_words")},
  };
  for (const Case& one : cases) {
    const AlteredThresholds data(QStringLiteral("predicates.json"), one.piece, one.replacement);
    const auto loaded = Thresholds::load(data.dir(), bundledCatalogue());
    ASSERT_FALSE(loaded) << one.replacement.constData();
    EXPECT_EQ(loaded.error().code, ErrorCode::BrokenData);
    const QString text = loaded.error().in(Language::English);
    EXPECT_TRUE(text.contains(QStringLiteral("predicates.json"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(one.field) || loaded.error().field.contains(one.field)) << qPrintable(text) << qPrintable(loaded.error().field);
  }
}
