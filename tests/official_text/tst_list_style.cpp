#include <gtest/gtest.h>

#include "tests/official_text/texts.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const QStringList kWanted{QStringLiteral("base prohibited 050901J 09 采矿工程技术 1=离子型稀土矿山浸取工艺"),
                          QStringLiteral("base prohibited 052201J 22 造纸技术 1=宣纸的生产工艺 2=迁安书画纸的生产工艺"),
                          QStringLiteral("base restricted 053401X 34 热处理技术 1=等离子喷焊技术 2=激光表面处理技术")};

void expectWanted(const ReadAnnouncement& read) {
  EXPECT_TRUE(read.fullList);
  EXPECT_EQ(shown(read), kWanted) << qPrintable(shown(read).join(QLatin1Char('\n')));
  EXPECT_TRUE(unread(read).isEmpty()) << qPrintable(unread(read).join(QLatin1Char('\n')));
}

}  // namespace

TEST(ListStyle, ReadsNumberFirstWithLabelledPoints) {
  expectWanted(readText(QStringLiteral("中国禁止出口技术\n有色金属矿采选业\n1. 编号：050901J\n技术名称：采矿工程技术\n控制要点：\n离子型稀土矿山浸取工艺\n"
                                       "造纸及纸制品业\n2. 编号：052201J\n技术名称：造纸技术\n控制要点：\n1．宣纸的生产工艺\n2．迁安书画纸的生产工艺\n"
                                       "中国限制出口技术\n金属制品业\n3. 编号：053401X\n技术名称：热处理技术\n控制要点：1. 等离子喷焊技术\n2. 激光表面处理\n技术\n")
                            .replace(QStringLiteral("\n离子型"), QStringLiteral("\n1. 离子型")),
                        QStringLiteral("2008-12")));
}

TEST(ListStyle, ReadsNameWithBracketedNumberAndRunningPoints) {
  expectWanted(readText(QStringLiteral("一、禁止出口技术\n（一）有色金属矿采选业\n1.采矿工程技术（编号：０５０９０１Ｊ）控制要点：1.离子型稀土矿山浸取工艺。\n"
                                       "（二）造纸及纸制品业\n2.造纸技术（编号：0522 01J）控制要点：1.宣纸的生产工艺；2.迁安书画纸的生产工艺。\n"
                                       "二、限制出口技术\n（一）金属制品业\n1.热处理技术（编号：053401X）控制要点：1.等离子喷焊技术；2.激光表面处理技术。\n"),
                        QStringLiteral("2008-12")));
}

TEST(ListStyle, ReadsATableWhoseCellsBreakOverPages) {
  expectWanted(readTable({{QStringLiteral("中国禁止出口技术")},
                          {QStringLiteral("序号"), QStringLiteral("技术领域/行业"), QStringLiteral("编号"), QStringLiteral("技术名称"), QStringLiteral("控制要点")},
                          {QStringLiteral("1"), QStringLiteral("有色金属矿采选业"), QStringLiteral("050901J"), QStringLiteral("采矿工程技术"), QStringLiteral("1.离子型稀土矿山")},
                          {QStringLiteral("序号"), QStringLiteral("技术领域/行业"), QStringLiteral("编号"), QStringLiteral("技术名称"), QStringLiteral("控制要点")},
                          {QString(), QString(), QString(), QString(), QStringLiteral("浸取工艺")},
                          {QStringLiteral("2"), QStringLiteral("造纸及纸\n制品业"), QStringLiteral("0522"), QStringLiteral("造纸"), QStringLiteral("1.宣纸的生产工艺")},
                          {QString(), QString(), QStringLiteral("01J"), QStringLiteral("技术"), QStringLiteral("2.迁安书画纸的生产工艺")},
                          {QStringLiteral("中国限制出口技术"), QString(), QString(), QString(), QString()},
                          {QStringLiteral("1"), QStringLiteral("金属制品业"), QStringLiteral("053401X"), QStringLiteral("热处理技术"), QStringLiteral("1.等离子喷焊技术\n2.激光表面处理技术")}},
                         QStringLiteral("2008-12")));
}

TEST(ListStyle, RepairsAnLetterInANumberOnlyWithARemark) {
  const ReadAnnouncement read = readText(QStringLiteral("禁止出口技术\n有色金属矿采选业\nO50901J 采矿工程技术\n控制要点：\n1. 离子型稀土矿山浸取工艺\n"), QStringLiteral("2008-12"));
  ASSERT_EQ(read.operations.size(), 1U);
  EXPECT_EQ(read.operations.front().operation.item.number, QStringLiteral("050901J"));
  EXPECT_FALSE(remarks(read.operations.front()).filter(QStringLiteral("O50901J")).isEmpty());
}
