#include <gtest/gtest.h>

#include <QSet>

#include "app/catalogue/catalogue_history.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

QString numbersOf(const ItemKey& key) {
  QStringList numbers;
  for (const ItemInEdition& one : editionsOf(bundledCatalogue(), key))
    numbers << QStringLiteral("%1:%2").arg(one.edition->id(), one.item->number.isEmpty() ? QStringLiteral("?") : one.item->number);
  return numbers.join(u' ');
}

ItemKey keyOf(const char* edition, const char* number) {
  const Item* item = bundledCatalogue().edition(QString::fromLatin1(edition))->findNumber(QString::fromLatin1(number));
  return item ? item->key : ItemKey();
}

TEST(Lineage, oneItemKeepsItsKeyThroughRenumbering) {
  EXPECT_EQ(numbersOf(keyOf("2008-12", "056101X")),
            QStringLiteral("2008-12:056101X 2020-38:056101X 2023-57:086501X 2025-28:086501X"));
  EXPECT_EQ(numbersOf(keyOf("2023-57", "083201X")), QStringLiteral("2008-12:? 2020-38:? 2023-57:083201X 2025-28:083201X"));
  EXPECT_EQ(numbersOf(keyOf("2023-57", "203912X")), QStringLiteral("2020-38:? 2023-57:203912X 2025-28:203912X"));
  EXPECT_EQ(numbersOf(keyOf("2023-57", "085001J")), QStringLiteral("2008-12:? 2020-38:? 2023-57:085001J").replace(
                                                        QLatin1Char('?'), QStringLiteral("054901J")));
  EXPECT_EQ(numbersOf(keyOf("2008-12", "050302J")), QStringLiteral("2008-12:050302J"));
}

TEST(Lineage, aNumberOfAnOldEditionLeadsToTheItem) {
  const auto found = editionsWithNumber(bundledCatalogue(), QStringLiteral("056101x"));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found.back().edition->id(), QStringLiteral("2020-38"));
  EXPECT_EQ(found.back().item->key, keyOf("2025-28", "086501X"));
  EXPECT_TRUE(editionsWithNumber(bundledCatalogue(), QStringLiteral("999999X")).empty());
  EXPECT_TRUE(editionsWithNumber(bundledCatalogue(), QString()).empty());
}

TEST(Lineage, aControlPointKeepsItsKeyWhenItsNumberChanges) {
  const ItemKey key = keyOf("2020-38", "056101X");
  const Item* of2020 = bundledCatalogue().edition(QStringLiteral("2020-38"))->find(key);
  const Item* of2023 = bundledCatalogue().edition(QStringLiteral("2023-57"))->find(key);
  const ControlPoint* before = of2020->pointByNumber(QStringLiteral("21"));
  const ControlPoint* after = of2023->pointByNumber(QStringLiteral("18"));
  ASSERT_TRUE(before && after);
  EXPECT_EQ(before->key, after->key) << "personalised push: 21 in 2020, 18 in 2023";
  EXPECT_EQ(after->amendedBy, QStringLiteral("2023-57"));
  EXPECT_NE(of2020->pointByNumber(QStringLiteral("18"))->key, after->key) << "18 of 2020 was another point";
  const ControlPoint* interface = of2023->point(of2020->pointByNumber(QStringLiteral("18"))->key);
  ASSERT_TRUE(interface);
  EXPECT_TRUE(interface->number.isEmpty()) << "its number in 2023 is not known";
  EXPECT_EQ(interface->standing, Standing::Unconfirmed);
}

TEST(Lineage, aTypedNumberNeverMeansAnotherPointsKey) {
  for (const QString& id : bundledCatalogue().editionIds()) {
    for (const Item& item : bundledCatalogue().edition(id)->items()) {
      QSet<QString> keys;
      QSet<QString> numbers;
      for (const ControlPoint& point : item.points) {
        EXPECT_FALSE(keys.contains(point.key)) << item.key.value().toStdString();
        keys.insert(point.key);
        if (point.number.isEmpty()) continue;
        EXPECT_FALSE(numbers.contains(point.number)) << item.key.value().toStdString();
        numbers.insert(point.number);
        EXPECT_EQ(item.point(point.number), &point);
        EXPECT_EQ(item.point(point.key), &point);
      }
    }
  }
}

TEST(Lineage, itemsOfOneNameInTheTwoPartsAreTwoItems) {
  const auto edition = bundledCatalogue().edition(QStringLiteral("2008-12"));
  QStringList keys;
  for (const Item& item : edition->items())
    if (item.nameZh == QStringLiteral("中国传统建筑技术")) keys << item.key.value();
  ASSERT_EQ(keys.size(), 2);
  EXPECT_NE(keys[0], keys[1]);
}

TEST(Lineage, keysAreUniqueInEveryEdition) {
  for (const QString& id : bundledCatalogue().editionIds()) {
    QSet<QString> keys;
    for (const Item& item : bundledCatalogue().edition(id)->items()) {
      EXPECT_FALSE(keys.contains(item.key.value())) << item.key.value().toStdString();
      keys.insert(item.key.value());
    }
  }
}

TEST(Lineage, theHistoryOfAnItemHasItsDraftMarked) {
  const auto events = operationsOn(bundledCatalogue(), keyOf("2020-38", "056101X"));
  QStringList steps;
  for (const ItemEvent& event : events)
    steps << QStringLiteral("%1 %2%3").arg(event.instrument->id, operationCode(event.operation->kind),
                                          event.draft ? QStringLiteral(" draft") : QString());
  EXPECT_EQ(steps.join(u';'), QStringLiteral("2008-12 base;2020-38 amend;2022-draft amend draft;2023-57 amend"));
  EXPECT_EQ(eventText(events[1]).in(Language::English),
            QStringLiteral("Announcement No. 38 of 2020, Ministry of Commerce and Ministry of Science and Technology (28 August "
                           "2020): amended; bundled control points: 17, 18, 19, 20, 21."));
  EXPECT_TRUE(eventText(events[2]).in(Language::English).contains(QStringLiteral("never law")));
  EXPECT_TRUE(operationsOn(bundledCatalogue(), ItemKey(QStringLiteral("none"))).empty());
}

TEST(Lineage, aDraftThatBecameLawIsTheSameItem) {
  QString key;
  for (const Item& item : bundledCatalogue().edition(QStringLiteral("2023-57"))->items())
    if (item.nameZh == QStringLiteral("激光雷达系统")) key = item.key.value();
  const auto events = operationsOn(bundledCatalogue(), ItemKey(key));
  ASSERT_EQ(events.size(), 2U);
  EXPECT_TRUE(events[0].draft);
  EXPECT_EQ(events[1].instrument->id, QStringLiteral("2023-57"));
}

}  // namespace
}  // namespace jiheng::test
