#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/ui_portfolio/page_fixture.h"
#include "ui/portfolio/attachment_panel.h"
#include "ui/portfolio/history_pane.h"
#include "ui/portfolio/parameter_table.h"
#include "ui/portfolio/technology_document.h"

namespace jiheng::test {

using ui::ParameterModel;

TEST_F(PortfolioPageTest, StoresPlaceOriginDateSecrecyAndKeywords) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("正极"));
  open(QStringLiteral("technology"), technology.id.value());
  auto& document = page->technologyDocument();
  type(document.place().edit(), QStringLiteral("宁德"));
  press(document.place().edit(), Qt::Key_Return);
  type(document.since().edit(), QStringLiteral("2019/5"));
  press(document.since().edit(), Qt::Key_Return);
  type(document.keywords().edit(), QStringLiteral("LFP，正极"));
  press(document.keywords().edit(), Qt::Key_Return);
  document.origin()->setCurrentIndex(document.origin()->findData(QStringLiteral("acquired")));
  emit document.origin()->activated(document.origin()->currentIndex());
  document.stateSecret()->setCurrentIndex(document.stateSecret()->findData(QStringLiteral("no")));
  emit document.stateSecret()->activated(document.stateSecret()->currentIndex());
  const Technology stored = *service().technology(technology.id);
  EXPECT_EQ(stored.place, QStringLiteral("宁德"));
  EXPECT_EQ(stored.since, QStringLiteral("2019-05"));
  EXPECT_EQ(stored.keywords, (QStringList{QStringLiteral("LFP"), QStringLiteral("正极")}));
  EXPECT_EQ(stored.origin, Origin::Acquired);
  EXPECT_EQ(stored.stateSecret, StateSecret::No);
  EXPECT_EQ(undo().count(), 5);
  for (int i = 0; i < 5; ++i) undo().undo();
  EXPECT_EQ(*service().technology(technology.id), technology);
}

TEST_F(PortfolioPageTest, AFutureDateIsSaidAtItsFieldAndNotStored) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("正极"));
  open(QStringLiteral("technology"), technology.id.value());
  auto& since = page->technologyDocument().since();
  type(since.edit(), QStringLiteral("2031"));
  EXPECT_TRUE(since.hasError());
  press(since.edit(), Qt::Key_Return);
  EXPECT_EQ(service().technology(technology.id)->since, QString());
}

TEST_F(PortfolioPageTest, RowsOfParametersArePastedAndAWrongNumberIsMarkedAtItsCell) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("正极"));
  open(QStringLiteral("technology"), technology.id.value());
  auto& table = page->technologyDocument().parameters();
  ParameterModel& model = table.model();
  ASSERT_EQ(model.rowCount(), 1);
  QApplication::clipboard()->setText(QStringLiteral("压实密度\t2.58\t\tg/cm³\t300 MPa\n克容量\t156\t160\tmAh/g\n"));
  table.view()->setCurrentIndex(model.index(0, 0));
  table.view()->setFocus();
  QTest::keySequence(table.view(), QKeySequence::Paste);
  auto stored = service().technology(technology.id)->parameters;
  ASSERT_EQ(stored.size(), 2u);
  EXPECT_EQ(stored[0].unit, QStringLiteral("g/cm³"));
  EXPECT_EQ(stored[1].valueTo, QStringLiteral("160"));
  EXPECT_EQ(undo().count(), 1);
  EXPECT_EQ(model.rowCount(), 3);

  ASSERT_TRUE(model.setData(model.index(1, ParameterModel::Value), QStringLiteral("about 5"), Qt::EditRole));
  EXPECT_TRUE(table.hasError());
  EXPECT_EQ(model.errorIndex(), model.index(1, ParameterModel::Value));
  EXPECT_EQ(service().technology(technology.id)->parameters, stored);
  EXPECT_EQ(model.index(1, ParameterModel::Value).data().toString(), QStringLiteral("about 5"));
  EXPECT_FALSE(page->technologyDocument().settle());
  ASSERT_TRUE(model.setData(model.index(1, ParameterModel::Value), QStringLiteral("157"), Qt::EditRole));
  EXPECT_FALSE(table.hasError());
  EXPECT_EQ(service().technology(technology.id)->parameters[1].value, QStringLiteral("157"));
  undo().undo();
  EXPECT_EQ(model.index(1, ParameterModel::Value).data().toString(), QStringLiteral("156"));
}

TEST_F(PortfolioPageTest, AFileIsAttachedShownAndTakenBack) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("正极"));
  open(QStringLiteral("technology"), technology.id.value());
  auto& panel = page->technologyDocument().attachments();
  panel.addFiles({scratch.write(QStringLiteral("报告.txt"), "evidence")});
  ASSERT_TRUE(QTest::qWaitFor([&panel] { return panel.list()->topLevelItemCount() == 1; }, 20000));
  EXPECT_EQ(panel.list()->topLevelItem(0)->text(0), QStringLiteral("报告.txt"));
  panel.list()->topLevelItem(0)->setText(1, QStringLiteral("p. 3"));
  const auto list = bench->workbench->attachments()->list(QStringLiteral("technology"), technology.id.value());
  ASSERT_TRUE(list && list->size() == 1);
  EXPECT_EQ(list->front().pageNote, QStringLiteral("p. 3"));
  undo().undo();
  undo().undo();
  EXPECT_EQ(panel.list()->topLevelItemCount(), 0);
  undo().redo();
  EXPECT_EQ(panel.list()->topLevelItemCount(), 1);
}

TEST_F(PortfolioPageTest, ShowsTheRecordAsItStoodReadOnlyAndComesBack) {
  Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("旧名"));
  bench->clock->set(QDateTime(QDate(2026, 2, 1), QTime(12, 0)));
  technology.nameZh = QStringLiteral("新名");
  ASSERT_TRUE(service().save(technology));
  open(QStringLiteral("technology"), technology.id.value());
  auto& document = page->technologyDocument();
  document.history().toggle()->setChecked(true);
  EXPECT_EQ(document.history().list()->topLevelItemCount(), 2);
  document.showDay(QDate(2026, 1, 20));
  EXPECT_TRUE(document.isPast());
  EXPECT_EQ(document.nameZh().text(), QStringLiteral("旧名"));
  EXPECT_TRUE(static_cast<QLineEdit*>(document.nameZh().edit())->isReadOnly());
  EXPECT_FALSE(document.origin()->isEnabled());
  child<QPushButton>("backToPresent")->click();
  EXPECT_FALSE(document.isPast());
  EXPECT_EQ(document.nameZh().text(), QStringLiteral("新名"));
  document.showDay(QDate(2025, 1, 1));
  EXPECT_FALSE(document.isPast());
  EXPECT_EQ(service().technology(technology.id)->nameZh, QStringLiteral("新名"));
}

TEST_F(PortfolioPageTest, ATagWithoutAFileSaysThatItsEvidenceIsMissing) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("正极"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("理由"));
  open(QStringLiteral("technology"), technology.id.value());
  auto* evidence = child<QToolButton>("tagEvidence");
  ASSERT_NE(evidence, nullptr);
  EXPECT_EQ(evidence->text(), QStringLiteral("Evidence missing"));
  Attachment file;
  file.subjectKind = QStringLiteral("tag");
  file.subjectId = tag.id.value();
  file.fileName = QStringLiteral("a.txt");
  ASSERT_TRUE(bench->workbench->attachments()->add(file, "x"));
  EXPECT_NE(evidence->text(), QStringLiteral("Evidence missing"));
}

}  // namespace jiheng::test
