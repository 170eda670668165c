// The review report of the sample workspace: what the records say is what the pages say.
#include <gtest/gtest.h>

#include <algorithm>

#include "app/reports/product_review_report.h"
#include "app/workbench/workbench.h"
#include "tests/reports/pdf_reading.h"
#include "tests/support/scratch.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

/// The sample company, made once: the tests only read it.
class ProductReviewReport : public ::testing::Test {
protected:
  static void SetUpTestSuite() {
    s_scratch = new Scratch;
    auto loaded =
        Workbench::load(QStringLiteral(JIHENG_SOURCE_DIR "/data"),
                        std::make_shared<FixedClock>(QDateTime(QDate(2026, 1, 31), QTime(4, 0), Qt::UTC)));
    ASSERT_TRUE(loaded) << qPrintable(loaded.error().in(Language::English));
    s_bench = loaded->release();
    const Status made =
        s_bench->createSample(s_scratch->path(QStringLiteral("示例.jiheng")), QStringLiteral("张敏"));
    ASSERT_TRUE(made) << qPrintable(made.error().in(Language::English));
  }
  static void TearDownTestSuite() {
    delete s_bench;
    delete s_scratch;
  }

  static ProductReview collect(ReportLanguage language, const std::vector<ProductId>& products = {}) {
    const auto edition =
        s_bench->catalogue().resolveEdition(QStringLiteral("current"), s_bench->clock().today());
    EXPECT_TRUE(edition);
    auto review = collectProductReview(*s_bench->workspace(), *s_bench->portfolio(), s_bench->catalogue(),
                                       products, **edition, language);
    EXPECT_TRUE(review) << qPrintable(review.error().in(Language::English));
    return review ? *std::move(review) : ProductReview();
  }

  static Scratch* s_scratch;
  static Workbench* s_bench;
};

Scratch* ProductReviewReport::s_scratch = nullptr;
Workbench* ProductReviewReport::s_bench = nullptr;

QString readBack(const ProductReview& review) {
  const QByteArray pdf = rendered(productReviewDocument(review));
  EXPECT_EQ(faultsOf(pdf), QString());
  EXPECT_EQ(wordsOutsidePage(pdf), QStringList());
  return squeezed(textOf(pdf));
}

/// What a reader finds of a text with white space gone; long ones may be parted by a page, so their beginning
/// counts.
QString key(const QString& text) {
  return squeezed(text).left(40);
}

}  // namespace

TEST_F(ProductReviewReport, SaysEveryTagWithLawReasonAndOrigin) {
  const ProductReview review = collect(ReportLanguage::Both);
  ASSERT_FALSE(review.technologies.empty());
  const QString text = readBack(review);
  for (const ReviewedTechnology& technology : review.technologies) {
    EXPECT_TRUE(text.contains(key(technology.summary.technology.nameZh)));
    EXPECT_TRUE(text.contains(key(technology.summary.verdict.sentence.in(Language::Chinese))));
    EXPECT_TRUE(text.contains(key(technology.summary.verdict.sentence.in(Language::English))));
    for (const OpenPoint& point : technology.summary.verdict.openPoints)
      EXPECT_TRUE(text.contains(key(point.text.in(Language::English))));
    for (const ReviewedTag& tag : technology.tags) {
      EXPECT_TRUE(text.contains(key(tag.tag.reason))) << qPrintable(tag.tag.reason);
      EXPECT_TRUE(text.contains(key(tag.tag.judgedZh.section(QLatin1Char('\n'), 0, 0))));
      EXPECT_TRUE(text.contains(key(tag.tag.judgedEn.section(QLatin1Char('\n'), 0, 0))));
      ASSERT_TRUE(tag.item);
      EXPECT_TRUE(text.contains(squeezed(tag.item->number)));
      const Provenance& origin = tag.point ? tag.point->provenance : tag.item->nameProvenance;
      EXPECT_TRUE(text.contains(key(provenanceText(origin).in(Language::English))));
    }
  }
}

TEST_F(ProductReviewReport, NamesEditionWorkspaceAuthorAndAuditHead) {
  const ProductReview review = collect(ReportLanguage::Both);
  EXPECT_EQ(review.auditHead, s_bench->workspace()->auditHead());
  EXPECT_EQ(review.auditHead.size(), 64);
  const auto entries = s_bench->workspace()->auditEntries();
  ASSERT_TRUE(entries);
  EXPECT_EQ(review.auditEntries, static_cast<qint64>(entries->size()));
  const QStringList pages = textOfPages(rendered(productReviewDocument(review)));
  const QString cover = squeezed(pages.front());
  EXPECT_TRUE(cover.contains(review.auditHead));
  EXPECT_TRUE(cover.contains(squeezed(review.editionTitle.zh)));
  EXPECT_TRUE(cover.contains(squeezed(review.editionTitle.en)));
  EXPECT_TRUE(cover.contains(QStringLiteral("张敏")));
  EXPECT_TRUE(cover.contains(QStringLiteral("示例")));
  EXPECT_TRUE(cover.contains(squeezed(
      phrase(
          "Reports",
          "The bundled text of this edition is incomplete. What is missing here is not missing from the law.")
          .in(Language::English))));
  // The second page begins the result: the cover is one page.
  EXPECT_TRUE(squeezed(pages[1]).contains(squeezed(phrase("Reports", "Result").in(Language::Chinese))));
}

TEST_F(ProductReviewReport, GivesTheLawInEveryLanguageAndTheTranslationWhereItIsAskedFor) {
  const QString zh = readBack(collect(ReportLanguage::Chinese));
  const QString en = readBack(collect(ReportLanguage::English));
  int withBoth = 0;
  for (const ReviewedTechnology& technology : collect(ReportLanguage::Both).technologies) {
    for (const ReviewedTag& tag : technology.tags) {
      if (tag.tag.judgedZh.isEmpty() || tag.tag.judgedEn.size() < 25) continue;
      ++withBoth;
      EXPECT_TRUE(zh.contains(key(tag.tag.judgedZh.section(QLatin1Char('\n'), 0, 0))));
      EXPECT_TRUE(en.contains(key(tag.tag.judgedZh.section(QLatin1Char('\n'), 0, 0))));
      const QString translation = key(tag.tag.judgedEn.section(QLatin1Char('\n'), 0, 0));
      EXPECT_TRUE(en.contains(translation));
      EXPECT_FALSE(zh.contains(translation)) << qPrintable(translation);
    }
  }
  EXPECT_GT(withBoth, 0);
}

TEST_F(ProductReviewReport, SaysThatTheOfficialTextIsStillToBeBrought) {
  const ProductReview review = collect(ReportLanguage::English);
  qsizetype onItems = 0;
  for (const ReviewedTechnology& technology : review.technologies)
    onItems += std::count_if(technology.tags.begin(), technology.tags.end(),
                             [](const ReviewedTag& tag) { return tag.tag.pointKey.isEmpty(); });
  ASSERT_GT(onItems, 0);
  EXPECT_EQ(readBack(review).count(squeezed(QStringLiteral("The tag stands on the item as a whole."))),
            onItems);
}

TEST_F(ProductReviewReport, NeverSaysThatATechnologyIsNotControlled) {
  for (const ReportLanguage language : {ReportLanguage::Chinese, ReportLanguage::English}) {
    const QString text = readBack(collect(language)).toLower();
    EXPECT_FALSE(text.contains(QStringLiteral("notcontrolled")));
    EXPECT_FALSE(text.contains(QStringLiteral("不受控")));
    EXPECT_FALSE(text.contains(QStringLiteral("不受管制")));
  }
}

TEST_F(ProductReviewReport, HoldsOneProductWhenOneIsAskedFor) {
  const auto products = s_bench->portfolio()->products();
  ASSERT_TRUE(products);
  ASSERT_GT(products->size(), 1U);
  const ProductId id = products->front().id;
  const ProductReview review = collect(ReportLanguage::Both, {id, id});
  EXPECT_FALSE(review.wholePortfolio);
  ASSERT_EQ(review.products.size(), 1U);
  const auto own = s_bench->portfolio()->technologiesOf(id);
  ASSERT_TRUE(own);
  EXPECT_EQ(review.technologies.size(), own->size());
  EXPECT_LT(review.technologies.size(), collect(ReportLanguage::Both).technologies.size());
}

TEST_F(ProductReviewReport, PrintsTheEnglishThatTheCompanyChoseAndTheChineseAsJudged) {
  const ProductReview before = collect(ReportLanguage::Both);
  const ReviewedTag* tag = nullptr;
  for (const ReviewedTechnology& technology : before.technologies)
    for (const ReviewedTag& one : technology.tags)
      if (!tag && one.point && !one.tag.judgedEn.isEmpty() && !one.tag.judgedZh.isEmpty()) tag = &one;
  ASSERT_TRUE(tag);
  ReadingService& readings = *s_bench->readings();
  const QString point = termSubject(tag->tag.item, tag->tag.pointKey);
  const QString name = termSubject(tag->tag.item);
  ASSERT_TRUE(readings.choose({point, tag->tag.judgedZh, QStringLiteral("Zebra wording of the point"), {}, {}, {}, {}}));
  ASSERT_TRUE(readings.choose({name, tag->item->nameZh, QStringLiteral("Zebra name"), {}, {}, {}, {}}));
  const QString read = readBack(collect(ReportLanguage::Both));
  EXPECT_TRUE(read.contains(squeezed(QStringLiteral("Zebra wording of the point"))));
  EXPECT_TRUE(read.contains(squeezed(QStringLiteral("Zebra name"))));
  EXPECT_TRUE(read.contains(squeezed(tag->tag.judgedZh.left(12))));
  ASSERT_TRUE(readings.takeBackTerm(point));
  ASSERT_TRUE(readings.takeBackTerm(name));
  EXPECT_FALSE(readBack(collect(ReportLanguage::Both)).contains(QStringLiteral("Zebra")));
}

TEST_F(ProductReviewReport, RefusesAProductThatIsNotThere) {
  const auto edition =
      s_bench->catalogue().resolveEdition(QStringLiteral("current"), s_bench->clock().today());
  ASSERT_TRUE(edition);
  const auto review =
      collectProductReview(*s_bench->workspace(), *s_bench->portfolio(), s_bench->catalogue(),
                           {ProductId(QStringLiteral("none"))}, **edition, ReportLanguage::Both);
  ASSERT_FALSE(review);
  EXPECT_EQ(review.error().code, ErrorCode::NotFound);
}

TEST_F(ProductReviewReport, TheSameRecordsAndTimeGiveTheSameBytes) {
  EXPECT_EQ(rendered(productReviewDocument(collect(ReportLanguage::Both))),
            rendered(productReviewDocument(collect(ReportLanguage::Both))));
}

TEST_F(ProductReviewReport, AgainstAnEarlierEditionSaysWhatNoLongerFits) {
  const auto edition = s_bench->catalogue().edition(QStringLiteral("2008-12"));
  ASSERT_TRUE(edition);
  const auto review = collectProductReview(*s_bench->workspace(), *s_bench->portfolio(), s_bench->catalogue(),
                                           {}, *edition, ReportLanguage::English);
  ASSERT_TRUE(review);
  qsizetype gone = 0;
  for (const ReviewedTechnology& technology : review->technologies) {
    for (const ReviewedTag& tag : technology.tags) {
      gone += tag.inEdition ? 0 : 1;
      EXPECT_TRUE(tag.item) << "what was judged is shown from the edition that it was judged on";
    }
  }
  ASSERT_GT(gone, 0);
  EXPECT_EQ(readBack(*review).count(
                squeezed(QStringLiteral("The edition of this report no longer has this item."))),
            gone);
}

TEST_F(ProductReviewReport, AProductWithoutTechnologiesStillGivesAReport) {
  ProductReview review = collect(ReportLanguage::English);
  review.technologies.clear();
  const QString text = readBack(review);
  EXPECT_TRUE(text.contains(squeezed(QStringLiteral("There is no technology to review."))));
}

TEST(ProductReviewFileName, IsAcceptedByEverySystem) {
  ProductReview review;
  review.made = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::LocalTime);
  EXPECT_EQ(productReviewFileName(review), QStringLiteral("review-2026-01-31.pdf"));
  review.products.resize(1);
  review.products[0].number = QStringLiteral("P/1:*?");
  EXPECT_EQ(productReviewFileName(review), QStringLiteral("review-P_1___-2026-01-31.pdf"));
  review.products[0].number.clear();
  review.products[0].nameZh = QStringLiteral("语音引擎. ");
  EXPECT_EQ(productReviewFileName(review), QStringLiteral("review-语音引擎-2026-01-31.pdf"));
}
