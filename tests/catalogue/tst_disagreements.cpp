#include <gtest/gtest.h>

#include <QSet>

#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

const Disagreement* named(const char* id) {
  for (const Disagreement& one : bundledCatalogue().disagreements())
    if (one.id == QString::fromLatin1(id)) return &one;
  return nullptr;
}

const LedgerEntry* entry(const char* id) {
  for (const LedgerEntry& one : bundledCatalogue().renderings().entries())
    if (one.id == QString::fromLatin1(id)) return &one;
  return nullptr;
}

TEST(Disagreements, keepEveryClaimAndSayWhichOneTheDataFollows) {
  ASSERT_GE(bundledCatalogue().disagreements().size(), 11U);
  for (const Disagreement& one : bundledCatalogue().disagreements()) {
    SCOPED_TRACE(one.id.toStdString());
    EXPECT_GE(one.claims.size(), 2U);
    for (const DisagreementClaim& claim : one.claims) {
      EXPECT_FALSE(claim.says.zh.isEmpty() || claim.says.en.isEmpty());
      EXPECT_FALSE(claim.source.zh.isEmpty() || claim.source.en.isEmpty());
    }
    EXPECT_FALSE(one.question.zh.isEmpty() || one.why.zh.isEmpty() || one.effect.zh.isEmpty());
  }
  const Disagreement* total = named("restricted-2023-total");
  ASSERT_TRUE(total);
  EXPECT_EQ(total->state, DisagreementState::Settled);
  EXPECT_EQ(total->claims[0].says.en, QStringLiteral("110"));
  EXPECT_EQ(total->claims[1].says.en, QStringLiteral("111"));
  EXPECT_EQ(bundledCatalogue().instrument(QStringLiteral("2023-57"))->restricted.total, 110) << "the data follows the reading";
}

TEST(Disagreements, areFoundFromTheItem) {
  const auto found = bundledCatalogue().disagreementsOn(ItemKey(QStringLiteral("2008-052705J")));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front()->id, QStringLiteral("vitamin-or-synthetic-drugs"));
  EXPECT_EQ(found.front()->state, DisagreementState::Open);
  EXPECT_GE(bundledCatalogue().disagreementsOn(ItemKey(QStringLiteral("2008-056101X"))).size(), 3U);
  EXPECT_TRUE(bundledCatalogue().disagreementsOn(ItemKey()).empty()) << "what concerns no item is no item's";
}

TEST(Disagreements, aBrokenOneIsRefusedWithItsPlace) {
  const auto refusal = [](const QByteArray& from, const QByteArray& to) {
    Pack pack;
    pack.replace(QStringLiteral("disagreements"), from, to);
    const QString text = pack.refusal();
    EXPECT_TRUE(text.contains(QStringLiteral("disagreements.json"))) << text.toStdString();
    return text;
  };
  EXPECT_TRUE(refusal("\"item\": \"2008-052705J\"", "\"item\": \"2008-99\"").contains(QStringLiteral("/disagreements/1/item")));
  EXPECT_TRUE(refusal("\"id\": \"first-catalogue\"", "\"id\": \"revision-years\"").contains(QStringLiteral("/id")));
  EXPECT_TRUE(refusal("\"id\": \"restricted-2023-total\",\n      \"instrument\": \"2023-57\"",
                      "\"id\": \"restricted-2023-total\",\n      \"instrument\": \"2023-58\"")
                  .contains(QStringLiteral("2023-58")));
}

TEST(TranslationLedger, tellsWhereARenderingDoesNotCarryTheChinese) {
  const auto found = bundledCatalogue().ledgerFor(ItemKey(QStringLiteral("2020-61X-u1")));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front()->zh, QStringLiteral("密码安全技术"));
  EXPECT_EQ(found.front()->preferred, QStringLiteral("Cryptographic security technology"));
  EXPECT_TRUE(found.front()->differs());
  const auto password = std::find_if(found.front()->renderings.begin(), found.front()->renderings.end(),
                                     [](const Rendering& one) { return one.en == QStringLiteral("password safety technology"); });
  ASSERT_NE(password, found.front()->renderings.end());
  EXPECT_EQ(password->relation, RenderingRelation::Different);
  EXPECT_EQ(bundledCatalogue().renderings().preferredName(found.front()->item), found.front()->preferred);
}

TEST(TranslationLedger, beginsWithWhatTheTwoTextsOfTheNewsflashDisagreeOn) {
  const std::pair<const char*, RenderingRelation> expected[] = {
      {"substantive-negotiation", RenderingRelation::Different}, {"free-category", RenderingRelation::Omits},
      {"article-42", RenderingRelation::Omits},                  {"vat-opinion", RenderingRelation::Different},
      {"vat-effect", RenderingRelation::Different},              {"five-control-points", RenderingRelation::Omits},
      {"examples-prohibited-deleted", RenderingRelation::Adds},  {"technology-export", RenderingRelation::Omits},
      {"control-points-meaning", RenderingRelation::Narrower},   {"point-ai-interface", RenderingRelation::Different},
      {"point-speech-evaluation", RenderingRelation::Adds},      {"item-2008-40X-u7", RenderingRelation::Wider}};
  for (const auto& [id, relation] : expected) {
    const LedgerEntry* one = entry(id);
    ASSERT_TRUE(one) << id;
    const bool has = std::any_of(one->renderings.begin(), one->renderings.end(),
                                 [relation = relation](const Rendering& rendering) { return rendering.relation == relation; });
    EXPECT_TRUE(has) << id;
  }
}

TEST(TranslationLedger, hasEveryItemThatTheDataNamesInSeveralWays) {
  QHash<QString, QSet<QString>> names;
  for (const Instrument& instrument : bundledCatalogue().instruments())
    for (const Operation& operation : instrument.operations)
      for (const EnglishName& name : operation.item.namesEn) names[operation.item.key.value()].insert(name.text.toLower());
  for (auto one = names.begin(); one != names.end(); ++one) {
    if (one->size() < 2) continue;
    const QString preferred = bundledCatalogue().renderings().preferredName(ItemKey(one.key()));
    EXPECT_FALSE(preferred.isEmpty()) << one.key().toStdString();
  }
}

TEST(TranslationLedger, theChosenRenderingSaysTheSameAsTheChinese) {
  for (const LedgerEntry& one : bundledCatalogue().renderings().entries()) {
    if (one.preferred.isEmpty()) continue;
    const auto chosen = std::find_if(one.renderings.begin(), one.renderings.end(),
                                     [&one](const Rendering& rendering) { return rendering.en == one.preferred; });
    EXPECT_EQ(chosen->relation, RenderingRelation::Same) << one.id.toStdString();
  }
}

TEST(TranslationLedger, findsATermInEitherLanguage) {
  const TranslationLedger& ledger = bundledCatalogue().renderings();
  const auto chinese = ledger.lookUp(QStringLiteral("密碼安全"));
  ASSERT_EQ(chinese.size(), 1U) << "traditional characters are folded";
  const auto english = ledger.lookUp(QStringLiteral("PASSWORD safety"));
  ASSERT_EQ(english.size(), 1U);
  EXPECT_EQ(english.front(), chinese.front());
  EXPECT_TRUE(ledger.lookUp(QString()).empty());
  EXPECT_TRUE(ledger.forPoint(ItemKey(QStringLiteral("2008-056101X")), QStringLiteral("p18")));
  EXPECT_FALSE(ledger.forPoint(ItemKey(QStringLiteral("2008-056101X")), QStringLiteral("p1")));
}

TEST(TranslationLedger, aBrokenEntryIsRefusedWithItsPlace) {
  Pack pack;
  pack.replace(QStringLiteral("renderings"), "\"preferred\": \"letter of intent\"", "\"preferred\": \"letter\"");
  const QString refusal = pack.refusal();
  EXPECT_TRUE(refusal.contains(QStringLiteral("renderings.json"))) << refusal.toStdString();
  EXPECT_TRUE(refusal.contains(QStringLiteral("/preferred"))) << refusal.toStdString();
}

}  // namespace
}  // namespace jiheng::test
