#include <QComboBox>

#include "tests/ui_guide/panel_fixture.h"
#include "ui/thresholds/thresholds_panel.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

class ThresholdsPanelTest : public PanelTest<ThresholdsPanel> {
 protected:
  void tagCandidate(const char* point = "p1") {
    Tag tag;
    tag.technology = technology;
    tag.item = ItemKey(QStringLiteral("2025-252604X"));
    tag.pointKey = QString::fromLatin1(point);
    tag.editionId = QStringLiteral("2025-28");
    tag.reason = QStringLiteral("正极材料");
    ASSERT_TRUE(workbench->portfolio()->save(tag));
  }
  QStringList findings() const {
    QStringList list;
    for (const QLabel* each : panel->findChildren<QLabel*>(QStringLiteral("thresholdFinding")))
      if (each->isVisibleTo(panel.get())) list << each->text();
    return list;
  }
  std::vector<Parameter> parameters() const { return workbench->portfolio()->technology(technology)->parameters; }
  void openDensityForm() {
    MeasurementForm* form = panel->cards().front()->openForm(QStringLiteral("252604X-1-compaction-density"));
    ASSERT_TRUE(form);
  }
};

}  // namespace

TEST_F(ThresholdsPanelTest, SaysThatNoNumberSaysNothing) {
  EXPECT_TRUE(panel->cards().empty());
  const auto labels = panel->findChildren<QLabel*>();
  EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) { return each->text().contains(QStringLiteral("says nothing")); }));
}

TEST_F(ThresholdsPanelTest, ShowsRequirementFindingAndStateOfACandidate) {
  tagCandidate();
  ASSERT_EQ(panel->cards().size(), 1u);
  EXPECT_EQ(findings().size(), 4);
  EXPECT_TRUE(findings()[1].contains(QStringLiteral("compaction density in g/cc is needed, measured at pressure 220 MPa")));
  EXPECT_EQ(child<StatusBadge>("thresholdOutcome")->word(), QStringLiteral("Not decided"));
  expectNames();
  picture("thresholds-en");
  language.setLanguage(Language::Chinese);
  panel->retranslate();
  picture("thresholds-zh");
  EXPECT_FALSE(child<QToolButton>("enterMeasurement")->text().isEmpty());
}

TEST_F(ThresholdsPanelTest, AMissingMeasurementEnteredOnTheSpotIsKeptAndTakenBackByUndo) {
  tagCandidate();
  openDensityForm();
  QTest::keyClicks(child<QLineEdit>("measurementValue"), QStringLiteral("2.46"));
  QTest::keyClicks(child<QLineEdit>("measurementCondition"), QStringLiteral("220 MPa"));
  QTest::keyClick(child<QLineEdit>("measurementCondition"), Qt::Key_Return);
  ASSERT_EQ(parameters().size(), 1u);
  EXPECT_EQ(parameters().front().quantity, QStringLiteral("compaction-density"));
  EXPECT_EQ(parameters().front().unit, QStringLiteral("g/cc"));
  EXPECT_TRUE(findings()[1].contains(QStringLiteral("0.12 g/cc below the limit"))) << qPrintable(findings()[1]);
  EXPECT_EQ(child<StatusBadge>("thresholdOutcome")->word(), QStringLiteral("Parameters not met"));
  picture("thresholds-measured");
  undo.undo();
  EXPECT_TRUE(parameters().empty());
  EXPECT_TRUE(findings()[1].contains(QStringLiteral("No measurement")));
  undo.redo();
  EXPECT_EQ(parameters().size(), 1u);
}

TEST_F(ThresholdsPanelTest, KeepsWhatIsTypedWhenSomethingElseChangesAndStoresItOnLeaving) {
  tagCandidate();
  openDensityForm();
  QTest::keyClicks(child<QLineEdit>("measurementValue"), QStringLiteral("2.60"));
  Technology changed = *workbench->portfolio()->technology(technology);
  changed.owner = QStringLiteral("本公司");
  ASSERT_TRUE(workbench->portfolio()->save(changed));
  ASSERT_TRUE(child<QLineEdit>("measurementValue"));
  EXPECT_EQ(child<QLineEdit>("measurementValue")->text(), QStringLiteral("2.60"));
  panel->retranslate();
  EXPECT_EQ(child<QLineEdit>("measurementValue")->text(), QStringLiteral("2.60"));
  EXPECT_TRUE(panel->leave());
  ASSERT_EQ(parameters().size(), 1u);
  EXPECT_TRUE(findings()[1].contains(QStringLiteral("test condition of the measurement is missing")));
}

TEST_F(ThresholdsPanelTest, WhatCannotBeStoredStaysTypedAndSaysWhy) {
  tagCandidate();
  openDensityForm();
  QTest::keyClicks(child<QLineEdit>("measurementValue"), QStringLiteral("high"));
  EXPECT_FALSE(panel->leave());
  EXPECT_EQ(child<QLineEdit>("measurementValue")->text(), QStringLiteral("high"));
  EXPECT_TRUE(parameters().empty());
}

TEST_F(ThresholdsPanelTest, ComparesWhatScreeningFound) {
  Technology changed = *workbench->portfolio()->technology(technology);
  changed.nameZh = QStringLiteral("电池用磷酸铁锂制备技术");
  ASSERT_TRUE(workbench->portfolio()->save(changed));
  EXPECT_TRUE(panel->cards().empty());
  const auto record = workbench->examination()->screen(technology, content.edition()->id());
  ASSERT_TRUE(record);
  ASSERT_FALSE(record->candidates.empty());
  ASSERT_FALSE(panel->cards().empty());
  EXPECT_EQ(panel->cards().front()->result().item, ItemKey(QStringLiteral("2025-252604X")));
}

TEST_F(ThresholdsPanelTest, TakesAMapScaleAsAMeasurement) {
  Technology changed = *workbench->portfolio()->technology(technology);
  changed.parameters.push_back({QStringLiteral("map-scale"), QStringLiteral("比例尺"), QStringLiteral("1：5万"), {}, {}, {}, {}});
  ASSERT_TRUE(workbench->portfolio()->save(changed));
  ASSERT_EQ(panel->cards().size(), 1u);
  EXPECT_TRUE(findings().front().contains(QStringLiteral("2 times the limit"))) << qPrintable(findings().front());
  changed.parameters.front().valueTo = QStringLiteral("2");
  EXPECT_FALSE(workbench->portfolio()->save(changed));
}

TEST_F(ThresholdsPanelTest, OffersALimitOnWhatWasMeasuredThoughNobodyTaggedIt) {
  Technology changed = *workbench->portfolio()->technology(technology);
  changed.parameters.push_back({{}, QStringLiteral("压实密度"), QStringLiteral("2.60"), {}, QStringLiteral("g/cm³"), QStringLiteral("300 MPa"), {}});
  ASSERT_TRUE(workbench->portfolio()->save(changed));
  ASSERT_GE(panel->cards().size(), 2u);
  EXPECT_TRUE(findings()[1].contains(QStringLiteral("not comparable")));
}
