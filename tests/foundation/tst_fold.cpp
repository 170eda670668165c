#include <gtest/gtest.h>

#include <QRandomGenerator>

#include "app/foundation/fold.h"

using namespace jiheng;

TEST(Fold, MakesFullWidthAndCaseAlike) { EXPECT_EQ(fold(u"ＡＢＣ３Ｄ打印（激光）"), fold(u"abc3d打印(激光)")); }

TEST(Fold, MakesTraditionalAndSimplifiedAlike) { EXPECT_EQ(fold(u"資訊處理技術"), fold(u"资讯处理技术")); }

TEST(Fold, DropsSpacesAndLineBreaksBetweenChineseCharactersOnly) {
  EXPECT_EQ(fold(u"信 息\n处理　技术"), fold(u"信息处理技术"));
  EXPECT_EQ(fold(u"machine   learning"), QStringLiteral("machine learning"));
}

TEST(Fold, TurnsRadicalsIntoTheCharactersTheyLookLike) { EXPECT_EQ(fold(u"安全⽣产"), fold(u"安全生产")); }

TEST(Fold, GivesTheSameWithAndWithoutTheWayBack) {
  const QString alphabet = QStringLiteral("aB 9信技術資 \n\tＡ（）ﬁßİ·㎏é　⽣-，.") + QString(QChar(0x200b)) + QString(QChar(0x00ad));
  const QString beyond = QStringLiteral("𠮷");
  QRandomGenerator random(7);
  for (int n = 0; n < 20'000; ++n) {
    QString text;
    for (int length = random.bounded(12); length > 0; --length)
      text += random.bounded(30) == 0 ? beyond : QString(alphabet[random.bounded(int(alphabet.size()))]);
    ASSERT_EQ(fold(text), foldWithOrigin(text).text) << qPrintable(text);
  }
}

TEST(FindFolded, GivesPositionsInTheOriginal) {
  const QString original = QStringLiteral("关于信 息处理（ＡＩ）的技术");
  const auto ranges = findFolded(foldWithOrigin(original), fold(u"信息"));
  ASSERT_EQ(ranges.size(), 1u);
  EXPECT_EQ(original.mid(ranges[0].start, ranges[0].length), QStringLiteral("信 息"));
  const auto latin = findFolded(foldWithOrigin(original), fold(u"ai"));
  ASSERT_EQ(latin.size(), 1u);
  EXPECT_EQ(original.mid(latin[0].start, latin[0].length), QStringLiteral("ＡＩ"));
}

TEST(FindFolded, FindsOneCharacterEveryTime) {
  EXPECT_EQ(findFolded(foldWithOrigin(u"光光 激光"), fold(u"光")).size(), 3u);
}

TEST(FindFolded, KeepsCharactersBeyondTheBasicPlaneWhole) {
  const QString original = QStringLiteral("甲𠮷乙");
  const auto ranges = findFolded(foldWithOrigin(original), fold(u"𠮷"));
  ASSERT_EQ(ranges.size(), 1u);
  EXPECT_EQ(original.mid(ranges[0].start, ranges[0].length), QStringLiteral("𠮷"));
}
