#include <gtest/gtest.h>

#include "tests/official_text/texts.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

bool hasFinding(const ReadAnnouncement& read, const char* words) {
  return !findings(read).filter(QString::fromUtf8(words)).isEmpty();
}

const QString kHead = QStringLiteral("商务部 科技部公告2020年第38号\n一、禁止出口部分\n（一）畜牧业\n");

}  // namespace

TEST(Findings, TellTheInstrumentFromTheListThatItChanges) {
  const ReadAnnouncement read = readText(
      QStringLiteral("商务部 科技部公告2020年第38号\n"
                     "关于调整发布《中国禁止出口限制出口技术目录》的公告\n"
                     "根据有关规定，对《中国禁止出口限制出口技术目录》（商务部、科技部令2008年第12号附件）内容作部分调整，现予以公布。\n"
                     "二〇二〇年八月二十八日\n附件\n一、禁止出口部分\n（一）畜牧业\n1.删去微生物肥料技术（编号：050302J）条目。"));
  EXPECT_EQ(read.instrumentId, QStringLiteral("2020-38"));
  EXPECT_EQ(read.date, QDate(2020, 8, 28));
  EXPECT_TRUE(unread(read).isEmpty()) << qPrintable(unread(read).join(QLatin1Char('\n')));
}

TEST(Findings, SayThatTheInstrumentIsNotTold) {
  const ReadAnnouncement read = readText(QStringLiteral("删去甲乙丙技术（编号：999901X）条目。"));
  EXPECT_TRUE(read.instrumentId.isEmpty());
  EXPECT_TRUE(hasFinding(read, "does not say which instrument"));
}

TEST(Findings, NameAnAmendmentOfAnItemThatIsNotThere) {
  const ReadAnnouncement read = readText(kHead + QStringLiteral("1.将甲乙丙技术（编号：050399J）控制要点1修改为：“丁”。"));
  EXPECT_TRUE(hasFinding(read, "050399J 甲乙丙技术 concerns an item that is not bundled in the list of 2008-12"))
      << qPrintable(findings(read).join(QLatin1Char('\n')));
}

TEST(Findings, NameTwoOperationsThatContradictEachOther) {
  const ReadAnnouncement read = readText(kHead + QStringLiteral("1.删去微生物肥料技术（编号：050302J）条目。\n"
                                                                "2.将微生物肥料技术（编号：050302J）控制要点1修改为：“丁”。"));
  EXPECT_TRUE(hasFinding(read, "Two operations contradict each other"));
  EXPECT_EQ(read.operations.size(), 2U);
}

TEST(Findings, JoinAmendmentsThatDoNotTouchTheSameThing) {
  const ReadAnnouncement read = readText(kHead + QStringLiteral("1.将微生物肥料技术（编号：050302J）控制要点1修改为：“丁”。\n"
                                                                "2.将微生物肥料技术（编号：050302J）控制要点2修改为：“戊”。"));
  EXPECT_EQ(shown(read), QStringList{QStringLiteral("amend prohibited 050302J 03 微生物肥料技术 1=丁 2=戊")});
  EXPECT_FALSE(hasFinding(read, "contradict"));
}

TEST(Findings, CompareTheCountsWithWhatTheInstrumentAndTheTextState) {
  const ReadAnnouncement read = readText(QStringLiteral("商务部 科技部公告2020年第38号\n本次调整禁止出口技术删除2项。\n一、禁止出口部分\n（一）畜牧业\n"
                                                        "1.删去微生物肥料技术（编号：050302J）条目。\n3.删去核黄素(VB2)生产工艺（编号：052702J）条目。\n"
                                                        "4.删去化学合成及半合成咖啡因生产技术（编号：052701J）条目。\n"));
  EXPECT_TRUE(hasFinding(read, "The text says “禁止出口技术删除2项”, but 3 operations"));
  EXPECT_TRUE(hasFinding(read, "prohibited, deleted: 3 were read, 2020-38 states 4"));
  EXPECT_TRUE(hasFinding(read, "Behind the entry with the number 1 comes 3"));
}

TEST(Findings, NameANumberThatIsGivenTwiceAndALetterOfTheOtherPart) {
  const ReadAnnouncement read = readText(QStringLiteral("公告2020年第38号\n二、限制出口部分\n（一）畜牧业\n1.新增甲技术（编号：180301X）条目，控制要点：1.甲。\n"
                                                        "2.新增乙技术（编号：180301X）条目，控制要点：1.乙。\n3.新增丙技术（编号：180302J）条目，控制要点：1.丙。"));
  EXPECT_TRUE(hasFinding(read, "180301X"));
  EXPECT_TRUE(hasFinding(read, "The letter of 180302J 丙技术 says prohibited"));
}

TEST(Findings, LeaveNothingOutSilently) {
  const ReadAnnouncement read = readText(kHead + QStringLiteral("1.删去微生物肥料技术（编号：050302J）条目。\n"
                                                                "2.将航天器测控技术（编号：053701J）的有关内容并入其他条目。\n"
                                                                "二、限制出口部分\n本部分另有说明。\n"
                                                                "3.删去天然药物生产技术（编号：052703X）条目。"));
  const QString left = unread(read).join(QLatin1Char('\n'));
  EXPECT_TRUE(left.contains(QStringLiteral("航天器测控技术"))) << qPrintable(left) << qPrintable(shown(read).join(QLatin1Char('\n')));
  EXPECT_TRUE(left.contains(QStringLiteral("另有说明"))) << qPrintable(left);
  EXPECT_EQ(read.operations.size(), 2U);
}

TEST(Findings, StopWhenTheReaderIsCancelled) {
  JobProgress progress;
  progress.cancel();
  const auto read = readAnnouncement(pasted(kHead + QStringLiteral("1.删去微生物肥料技术（编号：050302J）条目。")), bundled(), &progress);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}

TEST(Findings, RefuseATextWithoutAnyOperation) {
  const auto read = readAnnouncement(pasted(QStringLiteral("今日天气晴朗，适宜出行。")), bundled());
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::InvalidInput);
}

TEST(Findings, SurviveALineThatBeginsWithMarksOnly) {
  const ReadAnnouncement read = readText(kHead + QStringLiteral("、\n（\n）\n1.删去微生物肥料技术（编号：050302J）条目。\n、，\n；"));
  EXPECT_EQ(read.operations.size(), 1U);
}
