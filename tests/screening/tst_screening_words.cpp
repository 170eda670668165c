#include <gtest/gtest.h>

#include "app/foundation/fold.h"
#include "app/screening/term_automaton.h"
#include "app/screening/token_stream.h"
#include "app/screening/word_stem.h"

using namespace jiheng;

namespace {

QString stem(const char16_t* word) {
  QString text = QString::fromUtf16(word);
  std::vector<char16_t> units(text.utf16(), text.utf16() + text.size());
  const int length = stemWord(units.data(), static_cast<int>(units.size()));
  return QString(reinterpret_cast<const QChar*>(units.data()), length);
}

std::vector<int> ids(const std::vector<TextToken>& tokens) {
  std::vector<int> found;
  for (const TextToken& token : tokens)
    if (token.length > 0) found.push_back(token.id);
  return found;
}

std::vector<int> read(const TokenTable& table, const char16_t* text) {
  std::vector<TextToken> tokens;
  table.read(fold(QString::fromUtf16(text)), 0, tokens);
  return ids(tokens);
}

}  // namespace

TEST(ScreeningWords, MeetInTheirFormsAndStayApartOtherwise) {
  EXPECT_EQ(stem(u"castings"), stem(u"cast"));
  EXPECT_EQ(stem(u"batteries"), stem(u"battery"));
  EXPECT_EQ(stem(u"forging"), stem(u"forge"));
  EXPECT_EQ(stem(u"rolled"), stem(u"rolling"));
  EXPECT_EQ(stem(u"stopping"), stem(u"stop"));
  EXPECT_EQ(stem(u"analyses"), stem(u"analyse"));
  EXPECT_NE(stem(u"engine"), stem(u"engineer"));
  EXPECT_EQ(stem(u"gas"), QStringLiteral("gas"));
  EXPECT_EQ(stem(u"mems"), stem(u"mem"));
  EXPECT_EQ(stem(u"virus"), QStringLiteral("virus"));
  EXPECT_EQ(stem(u"sm4s"), QStringLiteral("sm4s")) << "not a word";
}

TEST(ScreeningWords, AreKnownInBritishAndAmericanSpelling) {
  TokenTable table({{QStringLiteral("fibre"), QStringLiteral("fiber")}, {QStringLiteral("ise"), QStringLiteral("ize")}});
  const std::vector<int> british = ids(table.intern(QStringLiteral("fibre")));
  EXPECT_EQ(read(table, u"Fibers"), british);
  const std::vector<int> american = ids(table.intern(QStringLiteral("crystallize")));
  EXPECT_EQ(read(table, u"crystallised"), american);
}

TEST(ScreeningWords, AreFullWidthAndTraditionalTheSame) {
  TokenTable table({});
  const std::vector<int> known = ids(table.intern(fold(QStringLiteral("锂电池LFP正极"))));
  EXPECT_EQ(read(table, u"鋰電池ＬＦＰ 正極"), known);
}

TEST(ScreeningWords, KeepNumbersWholeAndPartAtPunctuation) {
  TokenTable table({});
  const std::vector<TextToken> tokens = table.intern(fold(QStringLiteral("2.62 g, then 10,000 cycles. Next、等")));
  std::vector<int> ends;
  int words = 0;
  for (const TextToken& token : tokens) {
    if (token.ends) ends.push_back(token.at);
    if (token.length > 0) ++words;
  }
  EXPECT_EQ(words, 7);
  EXPECT_EQ(ends.size(), 2U);
}

TEST(ScreeningWords, FindEveryTermInOnePass) {
  TokenTable table({});
  TermAutomaton automaton;
  const auto add = [&](const char16_t* term) { return automaton.add(ids(table.intern(QString::fromUtf16(term)))); };
  const int laser = add(u"激光");
  const int lidar = add(u"激光雷达");
  const int radar = add(u"雷达");
  const int jet = add(u"jet mill");
  EXPECT_EQ(add(u"激光"), laser);
  EXPECT_EQ(add(u""), -1);
  automaton.compile();
  std::vector<TextToken> tokens;
  table.read(fold(QStringLiteral("车载激光雷达与jet-milling，jet 风 milling")), 0, tokens);
  std::vector<std::pair<int, int>> found;
  automaton.scan(tokens, [&](int term, int last) { found.emplace_back(term, last); });
  const std::vector<std::pair<int, int>> expected{{laser, 3}, {lidar, 5}, {radar, 5}, {jet, 8}};
  EXPECT_EQ(found, expected);
}

// Screening folds through a table that is filled as characters come; the answer must be the same at the second time.
TEST(ScreeningWords, FoldEveryCharacterTheSameTheFirstAndTheSecondTime) {
  for (char32_t c = 1; c < 0x10000; ++c) {
    if (QChar::isSurrogate(c)) continue;
    const QString text(QChar(static_cast<char16_t>(c)));
    const QString first = fold(text);
    ASSERT_EQ(fold(text), first) << static_cast<unsigned>(c);

  }
}
