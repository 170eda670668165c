#include <gtest/gtest.h>

#include <optional>

#include "tests/official_text/official_writer.h"
#include "tests/official_text/texts.h"

// Last: RapidCheck's header expects GoogleTest's before it.
#include <rapidcheck/gtest.h>

using namespace jiheng;
using namespace jiheng::test;

namespace {

const QStringList kStems{QStringLiteral("激光"),     QStringLiteral("3D打印"),       QStringLiteral("农作物（含牧草）种质资源"), QStringLiteral("书画墨、八宝印泥"),
                         QStringLiteral("无人机"),   QStringLiteral("密码安全"),     QStringLiteral("大型高速风洞设计"),         QStringLiteral("空间材料"),
                         QStringLiteral("石油装备核心部件"), QStringLiteral("语音合成"), QStringLiteral("稀土的提炼、加工"),       QStringLiteral("卫星应用")};
const QStringList kTails{QStringLiteral("技术"), QStringLiteral("制造技术"), QStringLiteral("生产工艺"), QStringLiteral("设计与制造技术")};
const QStringList kDetails{QStringLiteral("配方和制备工艺"), QStringLiteral("压实密度≥2.58g/cm3（220MPa）"), QStringLiteral("（包括语料库设计、录制和标注技术，语音信号特征分析技术）"),
                           QStringLiteral("功率在1.5kW以上的"), QStringLiteral("APT攻击检测方法"), QStringLiteral("按式(2)计算的参数"), QStringLiteral("“铸锻铣一体化”关键技术"),
                           QStringLiteral("5G通信接口"), QStringLiteral("比例尺≥1:10万的图像产品")};

template <class List>
auto anyOf(const List& list) {
  return list[*rc::gen::inRange<int>(0, static_cast<int>(list.size()))];
}

std::vector<ControlPoint> anyPoints(int first) {
  std::vector<ControlPoint> points;
  const int count = *rc::gen::inRange(1, 6);
  for (int i = 0; i < count; ++i) {
    ControlPoint point;
    point.number = QString::number(first + i);
    point.key = QString(QLatin1Char('p') + point.number);
    point.zh = QString(anyOf(kStems) + anyOf(kDetails));
    points.push_back(point);
  }
  return points;
}

struct Sector {
  const char* code;
  const char* zh;
};
const std::vector<Sector> kSectors{{"01", "农业"}, {"27", "医药制造业"}, {"36", "专用设备制造业"}, {"61", "计算机服务业"}, {"05", "农、林、牧、渔服务业"}};

/// Operations by part and sector, with numbers that are in no bundled list.
std::vector<Operation> anyOperations(bool list) {
  std::vector<Operation> operations;
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    for (const Sector& sector : kSectors) {
      const int count = *rc::gen::inRange(0, 4);
      for (int i = 0; i < count; ++i) {
        Operation operation;
        static const OperationKind kinds[] = {OperationKind::Add, OperationKind::Delete, OperationKind::Amend};
        operation.kind = list ? OperationKind::Base : kinds[*rc::gen::inRange(0, 3)];
        Item& item = operation.item;
        item.part = part;
        item.sectorCode = QLatin1String(sector.code);
        item.sector.zh = QString::fromUtf8(sector.zh);
        item.number = QStringLiteral("18%1%2%3").arg(item.sectorCode).arg(70 + i).arg(part == Part::Prohibited ? QLatin1Char('J') : QLatin1Char('X'));
        item.nameZh = QString(anyOf(kStems) + anyOf(kTails));
        if (operation.kind == OperationKind::Add || list) item.points = anyPoints(1);
        if (operation.kind == OperationKind::Amend) {
          operation.changes = {ItemField::Points};
          if (*rc::gen::inRange(0, 2) == 0) {
            item.points = anyPoints(17);
            item.points.resize(1);
          }
          if (item.points.empty() || *rc::gen::inRange(0, 2) == 0) {
            for (const ControlPoint& point : anyPoints(30)) {
              item.points.push_back(point);
              operation.addedPoints.push_back(point.key);
            }
          }
          if (*rc::gen::inRange(0, 3) == 0) operation.removedPoints = {QStringLiteral("p3"), QStringLiteral("p5")};
        }
        operations.push_back(operation);
      }
    }
  }
  return operations;
}

Layout anyLayout() {
  Layout layout;
  layout.fullWidth = *rc::gen::inRange(0, 2) == 0;
  const int quotes = *rc::gen::inRange(0, 3);
  if (quotes == 1) layout.open = layout.close = QStringLiteral("\"");
  if (quotes == 2) {
    layout.open = QStringLiteral("「");
    layout.close = QStringLiteral("」");
  }
  layout.breakLines = *rc::gen::inRange(0, 2) == 0;
  layout.width = *rc::gen::inRange(14, 44);
  layout.pageHeads = *rc::gen::inRange(0, 2) == 0;
  layout.enumerated = *rc::gen::inRange(0, 2) == 0;
  layout.sectorNumbers = *rc::gen::inRange(0, 2) == 0;
  layout.pointsOnLines = *rc::gen::inRange(0, 2) == 0;
  layout.verb = *rc::gen::inRange(0, 3);
  layout.list = static_cast<Layout::List>(*rc::gen::inRange(0, 3));
  return layout;
}

QStringList shownAll(const std::vector<Operation>& operations) {
  QStringList list;
  for (const Operation& operation : operations) list << shown(operation);
  return list;
}

/// Spaces and straight quotes do not count: the layout chose them.
QString plain(const QStringList& list) {
  QString text = list.join(QLatin1Char('\n'));
  for (const char* quote : {"“", "”", "「", "」", "\"", " "}) text.remove(QString::fromUtf8(quote));
  return text;
}

void expectSame(const std::vector<Operation>& operations, const SourceDocument& document, const QString& source, const char* instrument) {
  if (operations.empty()) return;
  const auto read = readAnnouncement(document, bundled(), nullptr, QLatin1String(instrument));
  if (!read) RC_FAIL(read.error().in(Language::English).toStdString() + "\n" + source.toStdString());
  const QString got = plain(shown(*read));
  const QString wanted = plain(shownAll(operations));
  if (got != wanted) RC_FAIL("wanted\n" + wanted.toStdString() + "\ngot\n" + got.toStdString() + "\nfrom\n" + source.toStdString());
  if (!read->unread.empty()) RC_FAIL("unread: " + unread(*read).join(QLatin1Char('\n')).toStdString() + "\nfrom\n" + source.toStdString());
}

}  // namespace

RC_GTEST_PROP(RoundTrip, ClausesGiveTheirOperationsBack, ()) {
  const std::vector<Operation> operations = anyOperations(false);
  const QString text = clauseText(operations, anyLayout());
  if (!operations.empty()) expectSame(operations, pasted(text), text, "2020-38");
}

RC_GTEST_PROP(RoundTrip, ARunningListGivesItsItemsBack, ()) {
  const std::vector<Operation> operations = anyOperations(true);
  Layout layout = anyLayout();
  layout.pageHeads = false;
  const QString text = listText(operations, layout);
  if (!operations.empty()) expectSame(operations, pasted(text), text, "2008-12");
}

RC_GTEST_PROP(RoundTrip, ATableGivesItsItemsBack, ()) {
  const std::vector<Operation> operations = anyOperations(true);
  const std::vector<QStringList> rows = listRows(operations, *rc::gen::inRange(0, 2) == 0);
  QStringList text;
  for (const QStringList& row : rows) text << row.join(QStringLiteral(" | "));
  expectSame(operations, tableOf(rows), text.join(QLatin1Char('\n')), "2008-12");
}
