#include <gtest/gtest.h>

#include <QDir>

#include "app/official_text/reading.h"
#include "tests/official_text/texts.h"
#include "tests/support/scratch.h"

using namespace jiheng;
using namespace jiheng::test;

// The same operations in layouts that the reader was not written from. What the texts say is what the bundled data says; how
// they are set is made up.

namespace {

const char* const kClauses[] = {
    "delete prohibited 050302J 微生物肥料技术",
    "amend prohibited 050304J 蚕类品种、繁育和蚕茧采集加工利用技术 1=除杂交一代蚕品种以外的蚕遗传资源",
    "delete prohibited 052701J 化学合成及半合成咖啡因生产技术",
    "amend prohibited 054101J 地图制图技术 1=直接输出比例尺≥1:10万我国地形要素的图像产品",
    "add restricted 183501X 3D打印技术 *=铸锻铣一体化金属3D打印关键技术",
    "amend restricted 056101X 信息处理技术 17=语音合成技术（包括语料库设计、录制和标注技术） +18=人工智能交互界面技术 +19=语音评测技术",
    "add restricted 186102X 密码安全技术 1=密码芯片设计和实现技术 2=量子密码技术",
    "delete restricted 056202X 信息安全防火墙软件技术"};
const char* const kList[] = {"base prohibited 050901J 采矿工程技术 1=离子型稀土矿山浸取工艺", "base prohibited 052201J 造纸技术 1=宣纸的生产工艺 2=迁安书画纸的生产工艺",
                             "base prohibited 054201J 书画墨、八宝印泥制造技术 1=书画墨汁的配方、生产技术 2=八宝印泥的配方、生产技术",
                             "base restricted 053401X 热处理技术 1=等离子喷焊技术 2=激光表面处理技术"};

/// Without sectors (not every layout has them), without the number of an only point, folded.
QString bare(Operation operation) {
  operation.item.sectorCode.clear();
  if (operation.kind == OperationKind::Add && operation.item.points.size() == 1) operation.item.points.front().number = QStringLiteral("*");
  return foldForComparison(shown(operation)).remove(QLatin1Char('"'));
}

SourceDocument documentOf(const QString& path) {
  const QString text = QString::fromUtf8(bytesOf(path));
  if (!text.startsWith(QStringLiteral("#table"))) return pasted(text);
  std::vector<QStringList> rows;
  const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1);
  for (const QString& line : lines) rows.push_back(line.split(QLatin1Char('\t')));
  return tableOf(rows);
}

}  // namespace

TEST(LayoutCorpus, EveryLayoutGivesTheSameOperations) {
  const QDir corpus(QString::fromUtf8(JIHENG_SOURCE_DIR) + QStringLiteral("/tests/official_text/corpus"));
  const QStringList files = corpus.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
  ASSERT_GE(files.size(), 10);
  int wanted = 0;
  int found = 0;
  int read = 0;
  for (const QString& file : files) {
    const bool clauses = file.startsWith(QStringLiteral("clauses"));
    QStringList expected;
    if (clauses)
      for (const char* line : kClauses) expected << foldForComparison(QString::fromUtf8(line));
    else
      for (const char* line : kList) expected << foldForComparison(QString::fromUtf8(line));
    const auto announcement =
        readAnnouncement(documentOf(corpus.filePath(file)), bundled(), nullptr, clauses ? QString() : QStringLiteral("2008-12"));
    wanted += static_cast<int>(expected.size());
    if (!announcement) {
      ADD_FAILURE() << qPrintable(file) << qPrintable(announcement.error().in(Language::English));
      continue;
    }
    if (clauses) {
      EXPECT_EQ(announcement->instrumentId, QStringLiteral("2020-38")) << qPrintable(file);
    }
    read += static_cast<int>(announcement->operations.size());
    QStringList rest = expected;
    for (const ReadOperation& operation : announcement->operations) {
      const QString one = bare(operation.operation);
      if (rest.removeOne(one))
        ++found;
      else
        ADD_FAILURE() << qPrintable(file) << " read wrongly: " << qPrintable(one);
    }
    for (const QString& missing : rest) ADD_FAILURE() << qPrintable(file) << " not read: " << qPrintable(missing);
    EXPECT_TRUE(announcement->unread.empty()) << qPrintable(file) << " unread: " << qPrintable(unread(*announcement).join(QLatin1Char('\n')));
  }
  RecordProperty("recall", QStringLiteral("%1 of %2").arg(found).arg(wanted).toStdString());
  RecordProperty("precision", QStringLiteral("%1 of %2").arg(found).arg(read).toStdString());
  printf("recall %d of %d, precision %d of %d\n", found, wanted, found, read);
}
