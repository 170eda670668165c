#include <QAbstractItemModelTester>

#include "tests/ui_portfolio/page_fixture.h"
#include "ui/portfolio/record_model.h"
#include "ui/portfolio/record_pane.h"

namespace jiheng::test {

using ui::Bucket;
using ui::RecordModel;
using ui::RecordProxy;
using ui::RecordRow;

namespace {

RecordRow row(const QString& id, Bucket bucket = Bucket::Open) {
  RecordRow made;
  made.id = id;
  made.name = {id, {}};
  made.folded = id;
  made.buckets = 1u << static_cast<int>(bucket);
  return made;
}

std::vector<RecordRow> rows(const QString& ids) {
  std::vector<RecordRow> made;
  for (const QChar id : ids) made.push_back(row(QString(id)));
  return made;
}

QString idsOf(const QAbstractItemModel& model) {
  QString ids;
  for (int i = 0; i < model.rowCount(); ++i) ids += model.index(i, 0).data(RecordModel::IdRole).toString();
  return ids;
}

}  // namespace

TEST(RecordModel, TakesEveryNewStateAsChangesThatViewsCanFollow) {
  RecordModel model;
  RecordProxy proxy(model);
  const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QString before;
  for (const QString& ids : {QStringLiteral("abcd"), QStringLiteral("bd"), QStringLiteral("xbydz"), QStringLiteral("zdb"),
                             QString(), QStringLiteral("qr"), QStringLiteral("rqab")}) {
    model.setRows(rows(ids));
    EXPECT_EQ(idsOf(model), ids) << "after " << before.toStdString();
    EXPECT_EQ(idsOf(proxy), ids);
    before = ids;
  }
}

TEST(RecordModel, KeepsThePlaceOfARowThatStays) {
  RecordModel model;
  model.setRows(rows(QStringLiteral("abc")));
  const QPersistentModelIndex kept = model.index(2, 0);
  model.setRows(rows(QStringLiteral("cxa")));
  EXPECT_EQ(kept.row(), 0);
  EXPECT_EQ(kept.data(RecordModel::IdRole).toString(), QStringLiteral("c"));
}

TEST(RecordProxy, LeavesTheRowsThatHaveTheClassAndEveryWord) {
  RecordModel model;
  std::vector<RecordRow> all = rows(QStringLiteral("ab"));
  all[1].buckets = 1u << static_cast<int>(Bucket::Prohibited);
  all[1].folded = QStringLiteral("推荐引擎 engine");
  model.setRows(all);
  RecordProxy proxy(model);
  proxy.setText(QStringLiteral("荐 ENG"));
  EXPECT_EQ(idsOf(proxy), QStringLiteral("b"));
  proxy.setBucket(Bucket::Open);
  EXPECT_EQ(idsOf(proxy), QString());
  proxy.setText({});
  EXPECT_EQ(idsOf(proxy), QStringLiteral("a"));
  EXPECT_EQ(model.count(Bucket::Prohibited), 1);
}

TEST_F(PortfolioPageTest, FindsOneOfTwoThousandTechnologies) {
  page->hide();
  PortfolioBatch batch;
  for (int i = 0; i < 2000; ++i) {
    Technology technology;
    technology.number = QStringLiteral("T-%1").arg(i);
    technology.nameZh = QStringLiteral("技术 %1").arg(i);
    batch.technologies.push_back(technology);
  }
  const auto filled = service().apply(batch, {QStringLiteral("portfolio.filled"), QStringLiteral("test"), {}, {}, {}});
  ASSERT_TRUE(filled.has_value()) << filled.error().in(Language::English).toStdString();
  (void)makeTechnology(QStringLiteral("last"), QStringLiteral("技术"));
  page->show();
  page->pane().setKind(ui::RecordKind::Technology);
  type(page->pane().searchField(), QStringLiteral("1999"));
  EXPECT_EQ(page->pane().list().proxy().rowCount(), 1);
}

}  // namespace jiheng::test
