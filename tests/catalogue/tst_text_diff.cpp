#include "app/catalogue/diff_tokens.h"
#include "app/catalogue/text_diff.h"

#include <gtest/gtest.h>

// Last: RapidCheck's header expects GoogleTest's before it.
#include <rapidcheck/gtest.h>

namespace jiheng::test {
namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

std::string chinese(const char* before, const char* after) {
  return markedText(diffChinese(u(before), u(after)), true).toStdString();
}

std::string english(const char* before, const char* after) {
  return markedText(diffEnglish(u(before), u(after)), true).toStdString();
}

TEST(TextDiff, chineseIsComparedByCharacter) {
  EXPECT_EQ(chinese("从氧化铝母液中提取金属镓的技术", "从氧化铝母液中提取金属镓的工艺"),
            "从氧化铝母液中提取金属镓的[-技术-]{+工艺+}");
  EXPECT_EQ(chinese("稀土的提炼、加工、利用技术", "稀土的提炼、加工、再生、利用技术"), "稀土的提炼、加工、{+再生、+}利用技术");
  EXPECT_EQ(chinese("稀土的提炼、加工、利用技术", "稀土的提炼、加工技术"), "稀土的提炼、加工[-、利用-]技术");
}

TEST(TextDiff, numbersAndLatinWordsStayWhole) {
  EXPECT_EQ(chinese("压实密度≥2.58g/cm3的LiFePO4", "压实密度≥2.38g/cm3的LiMnPO4"),
            "压实密度≥[-2.58g-]{+2.38g+}/cm3的[-LiFePO4-]{+LiMnPO4+}");
  EXPECT_EQ(chinese("精度优于100米", "精度优于10米"), "精度优于[-100-]{+10+}米");
  EXPECT_EQ(chinese("1,000吨", "10,000吨"), "[-1,000-]{+10,000+}吨");
}

TEST(TextDiff, englishIsComparedByWord) {
  EXPECT_EQ(english("Technology for extracting gallium metal from alumina mother liquor",
                    "Process for extracting gallium from alumina mother liquor"),
            "[-Technology-]{+Process+} for extracting gallium[- metal-] from alumina mother liquor");
  EXPECT_EQ(english("third-generation semiconductors", "fourth-generation semiconductors"),
            "[-third-generation-]{+fourth-generation+} semiconductors");
}

TEST(TextDiff, whatDiffersInFormAloneIsToldApart) {
  for (const auto& [before, after] : {std::pair{"语音合成技术(包括语料库设计,录制)", "语音合成技术（包括语料库设计，录制）"},
                                      std::pair{"“神经网络”：方法；装置。", "「神经网络」:方法;装置."},
                                      std::pair{"激光 雷达\n系统", "激光雷达系统"},
                                      std::pair{"波长10 mm以上", "波长10mm以上"},
                                      std::pair{"ＧａＮ １２３", "GaN 123"},
                                      std::pair{"加密——解密……", "加密—解密…"},
                                      std::pair{"2020〔38〕号", "2020［38］号"},
                                      std::pair{" 温度25℃ ", "温度25°C"}}) {
    const auto segments = diffChinese(u(before), u(after));
    EXPECT_TRUE(changesFormOnly(segments)) << before << " / " << markedText(segments, true).toStdString();
    EXPECT_FALSE(changesWords(segments)) << before;
    EXPECT_EQ(markedText(segments, false).toStdString(), after) << "without the form the later text stands unmarked";
  }
  EXPECT_EQ(chinese("技术(甲)", "技术（甲）"), "技术{~(~（~}甲{~)~）~}");
  EXPECT_TRUE(changesFormOnly(diffEnglish(u("a  b\nc"), u("a b c"))));
}

TEST(TextDiff, whatCanCarryMeaningIsNeverCalledForm) {
  for (const auto& [before, after] :
       {std::pair{"功率10mW", "功率10MW"}, std::pair{"精度10²", "精度102"}, std::pair{"1. 5轴联动机床", "1.5轴联动机床"},
        std::pair{"甲、乙", "甲,乙"}, std::pair{"区间[0,1]", "区间(0,1)"}, std::pair{"5 6台", "56台"},
        std::pair{"雷達", "雷达"}, std::pair{"5'", "5\""}, std::pair{"第三代", "第3代"}, std::pair{"≥10", "≤10"}}) {
    EXPECT_TRUE(changesWords(diffChinese(u(before), u(after)))) << before;
  }
  EXPECT_TRUE(changesWords(diffEnglish(u("re sign"), u("resign"))));
  EXPECT_TRUE(changesWords(diffEnglish(u("a part"), u("apart"))));
}

TEST(TextDiff, formAndContentCanDifferInOneText) {
  EXPECT_EQ(chinese("激光技术(甲)", "激光装备技术（甲）"), "激光{+装备+}技术{~(~（~}甲{~)~）~}");
}

TEST(TextDiff, crumbsAreJoinedAndStrangersAreNotWoven) {
  EXPECT_EQ(chinese("生物农药生产技术", "仪器仪表制造工艺"), "[-生物农药生产技术-]{+仪器仪表制造工艺+}");
  EXPECT_EQ(chinese("化学合成及半合成咖啡因生产技术", "化学半合成的维生素生产技术"),
            "化学[-合成及半合成咖啡因-]{+半合成的维生素+}生产技术");
}

TEST(TextDiff, anEmptySideIsOneSegment) {
  EXPECT_TRUE(diffChinese({}, {}).empty());
  EXPECT_EQ(chinese("", "激光 技术"), "{+激光 技术+}");
  EXPECT_EQ(english("laser technology", ""), "[-laser technology-]");
  EXPECT_EQ(diffChinese(u("甲"), u("甲")), (std::vector<DiffSegment>{{DiffKind::Same, u("甲"), {}}}));
}

TEST(TextDiff, longTextsWithNothingInCommonEndInTime) {
  QString before;
  QString after;
  for (int i = 0; i < 3000; ++i) {
    before += QChar(0x4e00 + i);
    after += QChar(0x6000 + i);
  }
  const auto segments = diffChinese(before, after);
  EXPECT_EQ(textBefore(segments), before);
  EXPECT_EQ(textAfter(segments), after);
}

/// Texts of few letters, so that they have much in common, with every kind of mark and space among them.
QString anyText() {
  static const std::vector<QString> pieces = {u("激"), u("光"), u("技"), u("术"), u("、"), u(","), u("，"), u("("),
                                              u("（"), u(" "),  u("　"), u("a"),  u("b2"), u("1"), u("."), u("5"),
                                              u("-"),  u("——"), u("…"),  u("“"),  u("\n"), u("\U00020000"), u("２"),
                                              QString(QChar(0xd840)), QString(QChar(0x200b)), u("'"), u("⁻"), u("℃")};
  QString text;
  for (const size_t piece : *rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, pieces.size())))
    text += pieces[piece];
  return text;
}

RC_GTEST_PROP(TextDiffProperty, TheSegmentsGiveBothTexts, ()) {
  const QString before = anyText();
  const QString after = anyText();
  for (const auto& segments : {diffChinese(before, after), diffEnglish(before, after)}) {
    RC_ASSERT(textBefore(segments) == before);
    RC_ASSERT(textAfter(segments) == after);
    for (size_t i = 1; i < segments.size(); ++i) RC_ASSERT(segments[i].kind != segments[i - 1].kind);
  }
}

RC_GTEST_PROP(TextDiffProperty, ATextDoesNotDifferFromItself, ()) {
  const QString text = anyText();
  const auto segments = diffChinese(text, text);
  RC_ASSERT(segments.size() == (text.isEmpty() ? 0U : 1U));
  if (!text.isEmpty()) RC_ASSERT(segments.front().kind == DiffKind::Same);
}

RC_GTEST_PROP(TextDiffProperty, FormOnlyMeansTheSameContent, ()) {
  const QString before = anyText();
  const QString after = anyText();
  if (!changesWords(diffChinese(before, after))) RC_ASSERT(contentOf(before) == contentOf(after));
  for (const DiffSegment& segment : diffChinese(before, after))
    if (segment.kind == DiffKind::FormatOnly) RC_ASSERT(contentOf(segment.before) == contentOf(segment.text));
}

RC_GTEST_PROP(TextDiffProperty, TheCommonTokensAreALongestCommonSubsequence, ()) {
  const auto before = diffTokens(anyText(), false);
  const auto after = diffTokens(anyText(), false);
  const auto pairs = commonTokens(before, after);
  for (size_t i = 0; i < pairs.size(); ++i) {
    RC_ASSERT(before[static_cast<size_t>(pairs[i].first)].form == after[static_cast<size_t>(pairs[i].second)].form);
    if (i > 0) RC_ASSERT(pairs[i].first > pairs[i - 1].first && pairs[i].second > pairs[i - 1].second);
  }
  std::vector<std::vector<size_t>> longest(before.size() + 1, std::vector<size_t>(after.size() + 1, 0));
  for (size_t a = before.size(); a-- > 0;)
    for (size_t b = after.size(); b-- > 0;)
      longest[a][b] = before[a].form == after[b].form ? longest[a + 1][b + 1] + 1
                                                      : std::max(longest[a + 1][b], longest[a][b + 1]);
  RC_ASSERT(pairs.size() == longest[0][0]);
}

}  // namespace
}  // namespace jiheng::test
