#include <gtest/gtest.h>

#include "tests/official_text/texts.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

void expectShown(const QString& text, const QStringList& wanted) {
  const ReadAnnouncement read = readText(text, QStringLiteral("2020-38"));
  EXPECT_EQ(shown(read), wanted) << qPrintable(shown(read).join(QLatin1Char('\n')));
  EXPECT_TRUE(unread(read).isEmpty()) << qPrintable(unread(read).join(QLatin1Char('\n')));
}

}  // namespace

TEST(ClauseStyle, ReadsDeletionAmendmentAndAdditionUnderTheirHeadings) {
  expectShown(QStringLiteral("一、关于禁止出口部分\n"
                             "（一）畜牧业\n"
                             "1.删去微生物肥料技术（编号：050302J）条目。\n"
                             "2.将蚕类品种、繁育和蚕茧采集加工利用技术（编号：050304J）控制要点1修改为：“除杂交一代蚕品种以外的蚕遗传资源”。\n"
                             "二、关于限制出口部分\n"
                             "（一）专用设备制造业\n"
                             "3.新增大型振动平台设计建设技术（编号：183605X）条目，控制要点：1. 大型振动平台设计技术；2. 大型振动平台建设技术。"),
              {QStringLiteral("delete prohibited 050302J 03 微生物肥料技术"),
               QStringLiteral("amend prohibited 050304J 03 蚕类品种、繁育和蚕茧采集加工利用技术 1=除杂交一代蚕品种以外的蚕遗传资源"),
               QStringLiteral("add restricted 183605X 36 大型振动平台设计建设技术 1=大型振动平台设计技术 2=大型振动平台建设技术")});
}

TEST(ClauseStyle, ReadsSeveralStepsOfOneClause) {
  expectShown(QStringLiteral("二、限制出口部分\n（十）计算机服务业\n"
                             "35. 将信息处理技术（编号：056101X）控制要点17修改为：“语音合成技术（包括语料库设计、录制和标注技术）”，"
                             "增加控制要点：“18. 人工智能交互界面技术；19. 语音评测技术”，删去控制要点3、5，名称修改为“信息智能处理技术”。"),
              {QStringLiteral("amend restricted 056101X 61 信息智能处理技术 17=语音合成技术（包括语料库设计、录制和标注技术） "
                              "+18=人工智能交互界面技术 +19=语音评测技术 -p3 -p5 name!")});
}

TEST(ClauseStyle, TakesUnderTheItemForTheItem) {
  expectShown(QStringLiteral("二、限制出口部分\n（一）计算机服务业\n"
                             "31. 在信息处理技术（编号：056101X）条目下增加控制要点：“18. 人工智能交互界面技术；19. 语音评测技术”。"),
              {QStringLiteral("amend restricted 056101X 61 信息处理技术 +18=人工智能交互界面技术 +19=语音评测技术")});
}

TEST(ClauseStyle, MovesAnItemToTheOtherPartWithANewNumber) {
  expectShown(QStringLiteral("一、禁止出口部分\n（一）有色金属矿采选业\n"
                             "将采矿工程技术（编号：050901J）条目调整至限制出口部分，编号修改为050901X。"),
              {QStringLiteral("amend restricted 050901X 09 采矿工程技术 number! part!")});
}

TEST(ClauseStyle, KeepsNestedNumbersApart) {
  expectShown(QStringLiteral("二、限制出口部分\n（一）交通运输设备制造业\n"
                             "新增无人机技术（编号：183709X）条目，控制要点：\n1.总体技术，包括：\n(1)布局技术；\n(2)控制技术：\n①增稳；\n②避障。\n2.载荷技术。"),
              {QStringLiteral("add restricted 183709X 37 无人机技术 1=总体技术，包括： 1(1)=布局技术 1(2)=控制技术： 1(2)①=增稳 1(2)②=避障 2=载荷技术")});
}
