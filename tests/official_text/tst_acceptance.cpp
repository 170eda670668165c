#include <gtest/gtest.h>

#include "app/official_text/official_comparison.h"
#include "app/official_text/official_text_service.h"
#include "app/official_text/operation_record.h"
#include "tests/official_text/texts.h"
#include "tests/support/scratch.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const QString kText = QStringLiteral(
    "商务部 科技部公告2020年第38号\n一、禁止出口部分\n（一）畜牧业\n"
    "1.删去微生物肥料技术（编号：050302J）条目。\n"
    "2.将蚕类品种、繁育和蚕茧采集加工利用技术（编号：050304J）控制要点1修改为：“除杂交一代蚕品种以外的蚕遗传资源”。\n"
    "二、限制出口部分\n（一）专用设备制造业\n"
    "3.新增大型振动平台设计建设技术（编号：183605X）条目，控制要点：1.大型振动平台设计技术；2.大型振动平台建设技术。\n"
    "（二）计算机服务业\n"
    "4.将信息处理技术（编号：056101X）控制要点17修改为：“另一种语音合成技术”。\n"
    "（三）电信和其他信息传输服务业\n"
    "5.将通信传输技术（编号：056001X）控制要点3修改为：“光通信技术”。\n");

class AcceptanceTest : public testing::Test {
 protected:
  void SetUp() override {
    m_path = m_scratch.path(QStringLiteral("a.jiheng"));
    auto made = Workspace::create(m_path, QStringLiteral("审查人"), m_clock);
    ASSERT_TRUE(made) << qPrintable(made.error().in(Language::English));
    m_workspace = *std::move(made);
    m_service = std::make_unique<OfficialTextService>(*m_workspace, bundled());
    m_document = pasted(kText);
    m_document.name = QStringLiteral("公告38.txt");
    m_read = *readAnnouncement(m_document, bundled());
  }

  void reopen() {
    m_service.reset();
    m_workspace.reset();
    m_workspace = *Workspace::open(m_path, QStringLiteral("复核人"), m_clock);
    m_service = std::make_unique<OfficialTextService>(*m_workspace, bundled());
  }

  static QString words(const Status& status) { return status ? QString() : status.error().in(Language::English); }
  Item item(const char* edition, const char* number) const {
    const auto catalogue = m_service->effective();
    EXPECT_TRUE(catalogue) << qPrintable(catalogue.error().in(Language::English));
    const Item* found = catalogue->edition(QLatin1String(edition))->findNumber(QLatin1String(number));
    return found ? *found : Item();
  }

  Scratch m_scratch;
  FixedClock m_clock{QDate(2025, 7, 20)};
  QString m_path;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<OfficialTextService> m_service;
  SourceDocument m_document;
  ReadAnnouncement m_read;
};

}  // namespace

TEST_F(AcceptanceTest, ComparesFieldByField) {
  ASSERT_EQ(m_read.operations.size(), 5U) << qPrintable(shown(m_read).join(QLatin1Char('\n')));
  const auto comparison = compareWithBundled(bundled(), m_read);
  ASSERT_TRUE(comparison);
  const DifferenceKind wanted[] = {DifferenceKind::Confirms, DifferenceKind::Confirms, DifferenceKind::Completes,
                                   DifferenceKind::Contradicts, DifferenceKind::OnlyOfficial};
  for (size_t i = 0; i < 5; ++i)
    EXPECT_EQ(comparison->operations[i].kind(), wanted[i]) << i << qPrintable(comparison->operations[i].title.in(Language::English));
  EXPECT_EQ(comparison->count(DifferenceKind::OnlyBundled), 44 - 4);
  EXPECT_FALSE(comparison->countFindings.empty());
}

TEST_F(AcceptanceTest, AcceptedFieldsBecomeOfficialWithFilePlaceAndHash) {
  ASSERT_TRUE(m_service->accept(m_document, m_read, {0, 1, 2, 3, 4})) << qPrintable(words(m_service->check(m_document, m_read, {0, 1, 2, 3, 4})));
  const Item silk = item("2020-38", "050304J");
  const Provenance provenance = silk.point(QStringLiteral("1"))->provenance;
  EXPECT_EQ(provenance.confirmation, Confirmation::Official);
  EXPECT_EQ(provenance.source, QStringLiteral("公告38.txt"));
  EXPECT_EQ(provenance.place, QStringLiteral("l. 5"));
  EXPECT_EQ(provenance.sha256, QString::fromLatin1(m_document.sha256.toHex()));
  const Item added = item("2020-38", "183605X");
  EXPECT_EQ(added.nameZh, QStringLiteral("大型振动平台设计建设技术"));
  EXPECT_EQ(added.key, ItemKey(QStringLiteral("2020-36X-u4")));
  EXPECT_EQ(added.points.size(), 2U);
  EXPECT_EQ(added.coverage, PointsCoverage::Complete);
  EXPECT_EQ(item("2020-38", "056101X").point(QStringLiteral("17"))->zh, QStringLiteral("另一种语音合成技术"));
  EXPECT_TRUE(item("2020-38", "056101X").point(QStringLiteral("17"))->en.isEmpty()) << "a translation of other words";
  const Item carried = item("2020-38", "056001X");
  EXPECT_EQ(carried.point(QStringLiteral("3"))->zh, QStringLiteral("光通信技术"));
}

TEST_F(AcceptanceTest, AnAcceptanceSurvivesReopeningAndCanBeTakenBack) {
  ASSERT_TRUE(m_service->accept(m_document, m_read, {2}));
  reopen();
  EXPECT_EQ(item("2020-38", "183605X").points.size(), 2U);
  const auto list = m_service->list();
  ASSERT_TRUE(list);
  ASSERT_EQ(list->size(), 1U);
  EXPECT_EQ(list->front().name, QStringLiteral("公告38.txt"));
  EXPECT_EQ(list->front().actor, QStringLiteral("审查人"));
  EXPECT_EQ(list->front().sha256, QString::fromLatin1(m_document.sha256.toHex()));
  EXPECT_EQ(operationRecord(list->front().operations.front().operation), operationRecord(m_read.operations[2].operation));
  EXPECT_TRUE(m_service->documentText(list->front().id)->contains(QStringLiteral("删去微生物肥料技术")));
  int changes = 0;
  QObject::connect(m_service.get(), &OfficialTextService::changed, [&changes] { ++changes; });
  ASSERT_TRUE(m_service->revoke(list->front().id));
  EXPECT_EQ(changes, 1);
  EXPECT_TRUE(item("2020-38", "183605X").nameZh.isEmpty());
  EXPECT_TRUE(m_service->list()->empty());
  EXPECT_EQ(m_service->list(true)->size(), 1U);
  EXPECT_FALSE(m_service->revoke(list->front().id));
  const auto entries = m_workspace->auditEntries({{}, QStringLiteral("official_text."), 0});
  ASSERT_EQ(entries->size(), 2U);
  EXPECT_TRUE(entries->front().sentence.en.contains(QStringLiteral("公告38.txt")));
  EXPECT_TRUE(m_workspace->checkAudit()->intact);
}

TEST_F(AcceptanceTest, RefusesWhatWouldContradictAndTakesOverNothing) {
  const SourceDocument twice = pasted(QStringLiteral("公告2020年第38号\n一、禁止出口部分\n（一）畜牧业\n1.删去微生物肥料技术（编号：050302J）条目。\n"
                                                     "2.将微生物肥料技术（编号：050302J）控制要点1修改为：“丁”。"));
  const auto read = readAnnouncement(twice, bundled());
  const Status status = m_service->accept(twice, *read, {0, 1});
  ASSERT_FALSE(status);
  EXPECT_TRUE(words(status).contains(QStringLiteral("050302J"))) << qPrintable(words(status));
  const SourceDocument many = pasted(QStringLiteral("公告2020年第38号\n一、禁止出口部分\n（一）畜牧业\n1.删去采矿工程技术（编号：050901J）条目。"));
  const auto fifth = readAnnouncement(many, bundled());
  const Status surplus = m_service->accept(many, *fifth, {0});
  ASSERT_FALSE(surplus) << "2020-38 states four deletions";
  EXPECT_TRUE(words(surplus).contains(QStringLiteral("2020-38"))) << qPrintable(words(surplus));
  EXPECT_TRUE(m_service->list()->empty());
  EXPECT_TRUE(m_workspace->auditEntries({{}, QStringLiteral("official_text."), 0})->empty());
}

TEST_F(AcceptanceTest, RefusesTheSameOperationASecondTime) {
  ASSERT_TRUE(m_service->accept(m_document, m_read, {2}));
  EXPECT_FALSE(m_service->accept(m_document, m_read, {2}));
  EXPECT_TRUE(m_service->accept(m_document, m_read, {1}));
}
