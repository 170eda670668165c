#include <gtest/gtest.h>

#include "app/portfolio/record_rules.h"

using namespace jiheng;

TEST(RecordRules, MarginsOfEveryKindAreTakenOff) {
  EXPECT_EQ(withoutMargins(QStringLiteral("\u3000 \t激光 雷达\u00a0\u200b\ufeff\n")),
            QStringLiteral("激光 雷达"));
  EXPECT_EQ(withoutMargins(QString()), QString());
}

TEST(RecordRules, WhatNobodyCanSeeIsBlank) {
  for (const QString& text :
       {QString(), QStringLiteral(" "), QStringLiteral("\u3000\u3000"), QStringLiteral("\n\t"),
        QStringLiteral("\u200b\ufeff\u2060"), QStringLiteral("\u00a0")})
    EXPECT_TRUE(isBlank(text));
  EXPECT_FALSE(isBlank(QStringLiteral("。")));
}

TEST(RecordRules, AShortenedTextNeverHoldsHalfACharacter) {
  const QString rare = QStringLiteral("a𠮷𠮷𠮷");
  for (qsizetype length = 1; length <= rare.size(); ++length)
    EXPECT_TRUE(shortened(rare, length).isValidUtf16()) << length;
  EXPECT_EQ(shortened(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
  EXPECT_EQ(shortened(QStringLiteral("a\nb"), 3), QStringLiteral("a b"));
}

TEST(RecordRules, OneNameIsEnoughAndNoneIsAnErrorAtTheField) {
  EXPECT_TRUE(checkNames(QStringLiteral("名"), QString()));
  EXPECT_TRUE(checkNames(QString(), QStringLiteral("name")));
  const Status none = checkNames(QString(), QString());
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().field, QStringLiteral("name_zh"));
}

TEST(RecordRules, NamesDescriptionFormKeywordsAndParametersAreContent) {
  const Technology before;
  Technology after = before;
  after.number = QStringLiteral("T-1");
  after.owner = QStringLiteral("研发部");
  after.place = QStringLiteral("上海");
  after.origin = Origin::Acquired;
  after.since = QStringLiteral("2019");
  after.stateSecret = StateSecret::Yes;
  EXPECT_FALSE(contentDiffers(before, after));
  for (const auto change : {+[](Technology& t) { t.nameZh = QStringLiteral("x"); },
                            +[](Technology& t) { t.nameEn = QStringLiteral("x"); },
                            +[](Technology& t) { t.description = QStringLiteral("x"); },
                            +[](Technology& t) { t.form = TechnologyForm::Patent; },
                            +[](Technology& t) { t.keywords << QStringLiteral("x"); },
                            +[](Technology& t) { t.parameters.emplace_back(); }}) {
    Technology changed = before;
    change(changed);
    EXPECT_TRUE(contentDiffers(before, changed));
  }
}

TEST(RecordRules, NumbersSortAsPeopleCountAndRecordsWithoutComeLast) {
  std::vector<Product> products(4);
  products[0].nameZh = QStringLiteral("无编号");
  products[1].number = QStringLiteral("P-10");
  products[2].number = QStringLiteral("P-9");
  products[3].number = QStringLiteral("P-1");
  sortRecords(products);
  EXPECT_EQ(products[0].number, QStringLiteral("P-1"));
  EXPECT_EQ(products[1].number, QStringLiteral("P-9"));
  EXPECT_EQ(products[2].number, QStringLiteral("P-10"));
  EXPECT_EQ(products[3].nameZh, QStringLiteral("无编号"));
}

TEST(RecordRules, NumbersThatDifferOnlyInWidthOrCaseAreTheSame) {
  EXPECT_TRUE(sameNumber(QStringLiteral("P-1"), QStringLiteral("Ｐ－１")));
  EXPECT_TRUE(sameNumber(QStringLiteral("p-1"), QStringLiteral("P-1")));
  EXPECT_FALSE(sameNumber(QStringLiteral("P-1"), QStringLiteral("P-11")));
}
