#include <QTest>

#include "tests/ui_catalogue/page_fixture.h"

using namespace jiheng;
using namespace jiheng::ui;
using jiheng::test::CataloguePageTest;

namespace {

class ItemDocumentPage : public CataloguePageTest {
 protected:
  const Item& withPoints() const {
    return first([](const Item& item) {
      return item.points.size() > 1 && !item.points.front().zh.isEmpty() && !item.points.front().en.isEmpty();
    });
  }
};

}  // namespace

TEST_F(ItemDocumentPage, ShowsPointsInTheContentLanguageAlignedSideBySide) {
  const Item& item = withPoints();
  const ControlPoint& point = item.points.front();
  select(item.key);
  EXPECT_TRUE(detailText().contains(point.zh));
  EXPECT_TRUE(detailText().contains(point.en));
  // Aligned: both texts of a point stand in one row, so no other point's text stands between them.
  const qsizetype from = detailText().indexOf(point.zh);
  const qsizetype to = detailText().indexOf(point.en);
  EXPECT_LT(from, to);
  EXPECT_FALSE(detailText().mid(from, to - from).contains(item.points[1].zh));

  bench->content.setLanguage(ContentLanguage::Chinese);
  EXPECT_TRUE(detailText().contains(point.zh));
  EXPECT_FALSE(detailText().contains(point.en));
  bench->content.setLanguage(ContentLanguage::English);
  EXPECT_FALSE(detailText().contains(point.zh));
  EXPECT_TRUE(detailText().contains(point.en));
  EXPECT_TRUE(detailText().contains(item.nameZh)) << "the Chinese name is the law and stays in sight";
  EXPECT_TRUE(detailText().contains(u"The Chinese text is the law; the English is a reference translation."));
}

TEST_F(ItemDocumentPage, NeverShowsABlankWhereOnlyATranslationIsBundled) {
  const Item& item = first([](const Item& candidate) {
    return !candidate.points.empty() && candidate.points.front().zh.isEmpty();
  });
  select(item.key);
  bench->content.setLanguage(ContentLanguage::Chinese);
  EXPECT_TRUE(detailText().contains(u"The Chinese text is not bundled"));
  EXPECT_TRUE(detailText().contains(item.points.front().en));
}

TEST_F(ItemDocumentPage, SaysThatTheLawHasPointsWhereNoneIsBundled) {
  select(first([](const Item& item) { return item.coverage == PointsCoverage::None; }).key);
  EXPECT_TRUE(detailText().contains(u"The control points of this item are not bundled. The law has control points for it all "
                                    "the same; the official text is still to be brought."));
}

TEST_F(ItemDocumentPage, SaysThatTheBundledPointsAreNotAll) {
  select(first([](const Item& item) { return item.coverage == PointsCoverage::Partial; }).key);
  EXPECT_TRUE(detailText().contains(u"These are not all control points of this item"));
}

TEST_F(ItemDocumentPage, ShowsUnverifiedInWordsWithTheNumberOfRecollections) {
  const Item& item = first([](const Item& candidate) {
    return candidate.nameProvenance.confirmation == Confirmation::Unverified && candidate.nameProvenance.agreement > 0;
  });
  select(item.key);
  const QString words = QStringLiteral("unverified, %1 of 4 recollections agree").arg(item.nameProvenance.agreement);
  EXPECT_TRUE(detailText().contains(words)) << qPrintable(detailText());
}

TEST_F(ItemDocumentPage, NamesThePublishedSourceInFull) {
  const Item& item = first([](const Item& candidate) {
    return candidate.nameProvenance.confirmation == Confirmation::Published &&
           candidate.nameProvenance.source.startsWith(u"http") && !candidate.nameProvenance.source.contains(u' ');
  });
  select(item.key);
  EXPECT_TRUE(detailText().contains(u"published"));
  EXPECT_TRUE(detailText().contains(item.nameProvenance.source));
}

TEST_F(ItemDocumentPage, SaysThatACarriedOverItemIsNotConfirmed) {
  select(first([](const Item& item) { return item.standing == Standing::Unconfirmed; }).key);
  EXPECT_TRUE(detailText().contains(u"Not confirmed for this edition"));
}

TEST_F(ItemDocumentPage, MarksADraftInTheHistoryAsNeverLaw) {
  const auto drafted = [this](const Item& item) {
    for (const ItemEvent& event : operationsOn(bench->workbench->catalogue(), item.key)) {
      if (event.draft) return true;
    }
    return false;
  };
  select(first(drafted).key);
  EXPECT_TRUE(detailText().contains(u"never law"));
}

TEST_F(ItemDocumentPage, TellsEveryPointWhichInstrumentGaveIt) {
  const Item& item = first([](const Item& candidate) {
    return std::any_of(candidate.points.begin(), candidate.points.end(),
                       [](const ControlPoint& point) { return !point.amendedBy.isEmpty(); });
  });
  select(item.key);
  EXPECT_EQ(detailText().count(QStringLiteral("given by No.")), static_cast<int>(item.points.size()));
  EXPECT_TRUE(detailText().contains(u"changed by No."));
}

TEST_F(ItemDocumentPage, AClickIntoAPointMakesItTheCurrentOne) {
  const Item& item = withPoints();
  select(item.key);
  QTextCursor cursor = detail()->document()->find(item.points[1].zh);
  ASSERT_FALSE(cursor.isNull());
  cursor.setPosition(cursor.selectionStart());
  detail()->setTextCursor(cursor);
  detail()->ensureCursorVisible();
  QTest::mouseClick(detail()->viewport(), Qt::LeftButton, Qt::NoModifier, detail()->cursorRect(cursor).center());
  EXPECT_EQ(page->currentPlace().detail, item.points[1].key);
}

TEST_F(ItemDocumentPage, ExplainsWhatIsMissingWithoutShowingAPartAsTheWhole) {
  bench->actions.action(QStringLiteral("catalogue.coverage"))->trigger();
  const PartCoverage& coverage = edition().coverage(Part::Restricted);
  EXPECT_TRUE(detailText().contains(QString::number(coverage.stated)));
  EXPECT_TRUE(detailText().contains(u"missing from the bundle, not from the law"));
  for (const Instrument& instrument : bench->workbench->catalogue().instruments()) {
    const bool law = instrument.kind != InstrumentKind::Draft;
    EXPECT_EQ(detailText().contains(instrument.title.en), law) << qPrintable(instrument.id);
  }
  EXPECT_EQ(page->currentPlace().kind, QLatin1String("coverage"));
}
