#include <gtest/gtest.h>

#include "app/catalogue/catalogue_link.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

const QDate kToday(2026, 1, 15);

CatalogueLink parsed(const QString& text) {
  const auto link = parseCatalogueLink(text);
  EXPECT_TRUE(link.has_value()) << qPrintable(text);
  return link.value_or(CatalogueLink{});
}

QString refusalOf(const QString& text) {
  const auto link = parseCatalogueLink(text);
  if (!link) {
    EXPECT_EQ(link.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(link.error().advice.isEmpty());
    return link.error().happened.in(Language::English);
  }
  const auto target = resolveLink(bundledCatalogue(), *link, kToday);
  EXPECT_FALSE(target.has_value()) << qPrintable(text);
  return target ? QString() : target.error().in(Language::English);
}

TEST(CatalogueLink, everyItemAndPointOfEveryEditionIsFoundAgainByItsLink) {
  const Catalogue& catalogue = bundledCatalogue();
  int links = 0;
  for (const QString& id : catalogue.editionIds()) {
    const auto edition = catalogue.edition(id);
    for (const Item& item : edition->items()) {
      QStringList points{QString()};
      for (const ControlPoint& point : item.points) points << point.key;
      for (const QString& pointKey : points) {
        const QString text = linkTo(*edition, item, pointKey).text();
        const auto target = resolveLink(catalogue, parsed(text), kToday);
        ASSERT_TRUE(target.has_value()) << qPrintable(text) << target.error().in(Language::English).toStdString();
        EXPECT_EQ(target->edition, edition) << qPrintable(text);
        EXPECT_EQ(target->item, &item) << qPrintable(text);
        EXPECT_EQ(target->point ? target->point->key : QString(), pointKey) << qPrintable(text);
        ++links;
      }
    }
  }
  EXPECT_GT(links, 500);
}

TEST(CatalogueLink, namesEditionNumberAndPointAsPrinted) {
  const auto edition = bundledCatalogue().edition(QStringLiteral("2020-38"));
  const Item* item = edition->findNumber(QStringLiteral("056101X"));
  ASSERT_TRUE(item && item->pointByNumber(QStringLiteral("17")));
  EXPECT_EQ(linkTo(*edition, *item).text(), QStringLiteral("jiheng:catalogue/2020-38/056101X"));
  EXPECT_EQ(linkTo(*edition, *item, item->pointByNumber(QStringLiteral("17"))->key).text(),
            QStringLiteral("jiheng:catalogue/2020-38/056101X/17"));
}

TEST(CatalogueLink, anItemWithoutAKnownNumberIsNamedByItsKey) {
  const auto edition = bundledCatalogue().edition(QStringLiteral("2008-12"));
  const Item* item = edition->find(ItemKey(QStringLiteral("2008-40J-u2")));
  ASSERT_TRUE(item && item->number.isEmpty());
  EXPECT_EQ(linkTo(*edition, *item, QStringLiteral("u1")).text(),
            QStringLiteral("jiheng:catalogue/2008-12/key:2008-40J-u2/u1"));
}

TEST(CatalogueLink, isReadAsPeoplePasteIt) {
  const CatalogueLink wanted{QStringLiteral("2020-38"), QStringLiteral("056101X"), {}, QStringLiteral("17")};
  for (const char* text : {"jiheng:catalogue/2020-38/056101X/17", "  <jiheng:catalogue/2020-38/056101X/17>\n",
                           "JIHENG:Catalogue/2020-38/056101X/17", "jiheng://catalogue/2020-38/056101X/17/",
                           "ｊｉｈｅｎｇ：ｃａｔａｌｏｇｕｅ／２０２０－３８／０５６１０１Ｘ／１７",
                           "jiheng:catalogue/2020%2D38/056101X/17"}) {
    EXPECT_TRUE(looksLikeCatalogueLink(QString::fromUtf8(text))) << text;
    EXPECT_EQ(parsed(QString::fromUtf8(text)), wanted) << text;
  }
  EXPECT_FALSE(looksLikeCatalogueLink(QStringLiteral("056101X")));
}

TEST(CatalogueLink, aMarkThatSeparatesPartsInsideAKeyComesBack) {
  const CatalogueLink link{QStringLiteral("a/b"), {}, ItemKey(QStringLiteral("键/1 ü")), QStringLiteral("1/①")};
  EXPECT_EQ(parsed(link.text()).key, link.key);
  EXPECT_EQ(parsed(link.text()).edition, link.edition);
  EXPECT_EQ(parsed(link.text()), link);
}

TEST(CatalogueLink, whatIsNoLinkIsRefused) {
  for (const char* text : {"", "056101X", "https://example.org/catalogue/2020-38/056101X", "jiheng:", "jiheng:catalogue",
                           "jiheng:catalogue/2020-38", "jiheng:catalogue/2020-38/", "jiheng:catalogue//056101X",
                           "jiheng:transfers/2020-38/056101X", "jiheng:catalogue/2020-38/key:",
                           "jiheng:catalogue/2020-38/056101X/17/1"})
    EXPECT_FALSE(parseCatalogueLink(QString::fromLatin1(text)).has_value()) << text;
}

TEST(CatalogueLink, saysWhichPartLeadsNowhereAndWhereTheNumberStands) {
  const QString number = refusalOf(QStringLiteral("jiheng:catalogue/2025-28/056101X"));
  EXPECT_TRUE(number.contains(QStringLiteral("2025-28"))) << qPrintable(number);
  EXPECT_TRUE(number.contains(QStringLiteral("2020-38"))) << qPrintable(number);
  EXPECT_TRUE(refusalOf(QStringLiteral("jiheng:catalogue/2021-99/056101X")).contains(QStringLiteral("no edition 2021-99")));
  EXPECT_TRUE(refusalOf(QStringLiteral("jiheng:catalogue/2020-38/999999X")).contains(QStringLiteral("incomplete")));
  EXPECT_TRUE(refusalOf(QStringLiteral("jiheng:catalogue/2020-38/056101X/99"))
                  .contains(QStringLiteral("Control point 99 of 056101X is not bundled in the edition 2020-38")));
}

TEST(CatalogueLink, aDateMeansTheEditionInForceOnIt) {
  const auto target = resolveLink(bundledCatalogue(), parsed(QStringLiteral("jiheng:catalogue/2021-05-01/056101X")), kToday);
  ASSERT_TRUE(target.has_value());
  EXPECT_EQ(target->edition->id(), QStringLiteral("2020-38"));
}

}  // namespace
}  // namespace jiheng::test
