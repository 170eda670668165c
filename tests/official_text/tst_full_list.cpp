#include <gtest/gtest.h>

#include <QSet>

#include "app/official_text/official_text_service.h"
#include "tests/official_text/official_writer.h"
#include "tests/official_text/texts.h"
#include "tests/support/scratch.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

/// A list of 2008 with as many items as the order states: the bundled ones, with made-up numbers where none is known, and
/// made-up items for the rest. Test layout, not law.
std::vector<Operation> wholeList(Part part, int total) {
  std::vector<Operation> operations;
  QSet<QString> numbers;
  const auto edition = bundled().edition(QStringLiteral("2008-12"));
  const QLatin1Char letter(part == Part::Prohibited ? 'J' : 'X');
  const auto add = [&](Item item) {
    for (int serial = 60; item.number.isEmpty() || numbers.contains(item.number); ++serial)
      item.number = QStringLiteral("05%1%2%3").arg(item.sectorCode).arg(serial, 2, 10, QLatin1Char('0')).arg(letter);
    numbers.insert(item.number);
    item.points.clear();
    for (int i = 1; i <= 2; ++i) {
      ControlPoint point;
      point.number = QString::number(i);
      point.key = QString(QLatin1Char('p') + point.number);
      point.zh = QStringLiteral("%1的第%2项内容").arg(item.nameZh).arg(i);
      item.points.push_back(point);
    }
    Operation operation;
    operation.item = item;
    operations.push_back(operation);
  };
  for (const Item& item : edition->items())
    if (item.part == part) add(item);
  for (int i = static_cast<int>(operations.size()); i < total; ++i) {
    Item item;
    item.part = part;
    item.sectorCode = QStringLiteral("36");
    item.sector.zh = QStringLiteral("专用设备制造业");
    item.nameZh = QStringLiteral("第%1种试验设备制造技术").arg(i);
    add(item);
  }
  return operations;
}

}  // namespace

TEST(FullList, AWholeListMakesEveryItemOfTheEditionOfficialAndLaterEditionsStillProve) {
  std::vector<Operation> operations = wholeList(Part::Prohibited, 33);
  const std::vector<Operation> restricted = wholeList(Part::Restricted, 117);
  operations.insert(operations.end(), restricted.begin(), restricted.end());
  SourceDocument document = pasted(QString(QStringLiteral("商务部、科学技术部令2008年第12号\n") + listText(operations, {})));
  document.name = QStringLiteral("目录.txt");
  const auto read = readAnnouncement(document, bundled());
  ASSERT_TRUE(read) << qPrintable(read.error().in(Language::English));
  EXPECT_EQ(read->instrumentId, QStringLiteral("2008-12"));
  ASSERT_EQ(read->operations.size(), 150U);
  EXPECT_TRUE(read->unread.empty()) << qPrintable(unread(*read).join(QLatin1Char('\n')));

  const Scratch scratch;
  const FixedClock clock(QDate(2025, 7, 20));
  const auto workspace = Workspace::create(scratch.path(QStringLiteral("a.jiheng")), QStringLiteral("审查人"), clock);
  ASSERT_TRUE(workspace);
  OfficialTextService service(**workspace, bundled());
  std::vector<int> all;
  for (int i = 0; i < 150; ++i) all.push_back(i);
  const Status accepted = service.accept(document, *read, all);
  ASSERT_TRUE(accepted) << qPrintable(accepted.error().in(Language::English));
  const auto catalogue = service.effective();
  ASSERT_TRUE(catalogue);
  const auto edition = catalogue->edition(QStringLiteral("2008-12"));
  EXPECT_EQ(edition->coverage(Part::Prohibited).confirmed(), 33);
  EXPECT_EQ(edition->coverage(Part::Restricted).confirmed(), 117);
  for (const Item& item : edition->items()) {
    EXPECT_EQ(item.nameProvenance.confirmation, Confirmation::Official) << qPrintable(item.nameZh);
    EXPECT_EQ(item.numberProvenance.confirmation, Confirmation::Official) << qPrintable(item.nameZh);
    EXPECT_EQ(item.coverage, PointsCoverage::Complete) << qPrintable(item.nameZh);
    EXPECT_TRUE(item.impliedBy.isEmpty()) << qPrintable(item.nameZh);
  }
  // The items that 2020 amends keep their identity, and with it their official numbers.
  const Item* silk = catalogue->edition(QStringLiteral("2020-38"))->find(ItemKey(QStringLiteral("2008-37J-u1")));
  ASSERT_TRUE(silk);
  EXPECT_EQ(silk->numberProvenance.source, QStringLiteral("目录.txt"));
  ASSERT_TRUE(service.revoke(service.list()->front().id));
  EXPECT_EQ(service.effective()->edition(QStringLiteral("2008-12"))->items(), bundled().edition(QStringLiteral("2008-12"))->items());
}
