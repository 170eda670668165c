// Writes a report of many tagged rows and prints what it cost. The whole process is what a user waits for, so
// the numbers to compare with another program are those of /usr/bin/time around it; README.md beside this
// file says how.
//
//   report_bench [--rows N] [--kind table|review] [--output FILE.pdf] [--html FILE.html]
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>
#include <algorithm>

#include "app/reports/product_review_report.h"
#include "app/reports/review_sections.h"
#include "resources/resources.h"
#include "tests/benchmarks/report_bench_html.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace jiheng;

namespace {

/// Peak of resident memory in MiB; 0 where the system does not tell.
double peakMemory() {
#ifdef Q_OS_UNIX
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
  return static_cast<double>(usage.ru_maxrss) / (1024.0 * 1024.0);
#else
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
#else
  return 0;
#endif
}

struct Place {
  const Item* item;
  const ControlPoint* point;
};

/// A portfolio of one technology for every ten tags, on the control points of the edition in turn.
ProductReview reviewOf(int rows, const Catalogue& catalogue, const Edition& edition) {
  std::vector<Place> places;
  for (const Item& item : edition.items()) {
    for (const ControlPoint& point : item.points) places.push_back({&item, &point});
  }
  ProductReview review;
  review.wholePortfolio = true;
  review.editionId = edition.id();
  review.editionEffective = edition.effective();
  review.editionTitle = catalogue.instrument(edition.id())->title;
  review.workspaceName = QStringLiteral("基准");
  review.author = QStringLiteral("张敏");
  review.made = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
  review.auditHead = QString(64, QLatin1Char('a'));
  for (int i = 0; i < rows; ++i) {
    if (i % 10 == 0) {
      ReviewedTechnology technology;
      Technology& record = technology.summary.technology;
      record.number = QStringLiteral("T-%1").arg(i / 10 + 1, 4, 10, QLatin1Char('0'));
      record.nameZh = QStringLiteral("面向行业应用的数据处理与控制技术第%1项").arg(i / 10 + 1);
      record.nameEn =
          QStringLiteral("Data processing and control technology for industry, no. %1").arg(i / 10 + 1);
      technology.summary.verdict.sentence = Text::of(
          {QStringLiteral("按2025年7月15日版本限制出口。"), QStringLiteral("Restricted from export.")});
      review.technologies.push_back(technology);
    }
    const Place& place = places[static_cast<size_t>(i) % places.size()];
    ReviewedTag tag;
    tag.item = *place.item;
    tag.inEdition = true;
    tag.point = *place.point;
    tag.tag.item = place.item->key;
    tag.tag.pointKey = place.point->key;
    tag.tag.state = static_cast<TagState>(i % 3);
    tag.tag.reason = QStringLiteral(
                         "第%1次判断：对照要点逐项核对参数%2 kW、%3 "
                         "nm，与技术资料TD-%4一致；见https://example.com/td/%4。")
                         .arg(i + 1)
                         .arg(i * 37 % 900)
                         .arg(i * 53 % 1700)
                         .arg(i * 7919 % 100000);
    tag.tag.judgedZh = place.point->zh;
    tag.tag.judgedEn = place.point->en;
    tag.tag.author = review.author;
    tag.tag.at = review.made;
    tag.judgedEdition = review.editionTitle;
    tag.judgedEditionDate = edition.effective();
    review.technologies.back().tags.push_back(std::move(tag));
  }
  return review;
}

/// All tags in one table: number, technology, law and translation, state, reason.
ReportDocument tableOf(const ProductReview& review) {
  const ReportVoice voice(ReportLanguage::Both);
  ReportDocument document;
  document.title = QStringLiteral("标注一览 Tags");
  document.headerLeft = document.title;
  document.made = review.made;
  TableBlock table;
  table.shares = {9, 24, 33, 12, 22};
  for (const char* head : {"No.", "技术 Technology", "控制要点 Control point", "标注 Tag", "理由 Reason"})
    table.head.push_back({Paragraph::of(ParagraphRole::CellHead, QString::fromUtf8(head))});
  int number = 0;
  for (const ReviewedTechnology& technology : review.technologies) {
    const Technology& record = technology.summary.technology;
    for (const ReviewedTag& tag : technology.tags) {
      Cell law{Paragraph::of(ParagraphRole::Cell, tag.item->number + QLatin1Char(' ') + tag.item->nameZh),
               Paragraph::of(ParagraphRole::Cell, tag.tag.judgedZh),
               Paragraph::of(ParagraphRole::CellSecond, tag.tag.judgedEn)};
      table.rows.push_back({{Paragraph::of(ParagraphRole::Cell, QString::number(++number))},
                            voice.say(ParagraphRole::Cell, recordName(record.nameZh, record.nameEn)),
                            std::move(law),
                            sayMarked(voice, ParagraphRole::Cell, tagStateMark(tag.tag.state)),
                            {Paragraph::of(ParagraphRole::Cell, tag.tag.reason)}});
    }
  }
  document.blocks.push_back(std::move(table));
  return document;
}

int failed(const Error& error) {
  QTextStream(stderr) << error.in(Language::English) << Qt::endl;
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  initResources();
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addOption({QStringLiteral("rows"), QStringLiteral("Tags in the report."), QStringLiteral("N"),
                    QStringLiteral("1000")});
  parser.addOption({QStringLiteral("kind"), QStringLiteral("table or review."), QStringLiteral("KIND"),
                    QStringLiteral("table")});
  parser.addOption({QStringLiteral("output"), QStringLiteral("The PDF file."), QStringLiteral("FILE"),
                    QStringLiteral("report_bench.pdf")});
  parser.addOption({QStringLiteral("html"), QStringLiteral("Writes the same content as HTML and no PDF."),
                    QStringLiteral("FILE")});
  parser.process(application);

  const auto catalogue = Catalogue::load(QString::fromLatin1(kBundledData));
  if (!catalogue) return failed(catalogue.error());
  const auto edition = catalogue->resolveEdition(QStringLiteral("current"), QDate(2026, 1, 31));
  if (!edition) return failed(edition.error());
  const ProductReview review = reviewOf(parser.value(QStringLiteral("rows")).toInt(), *catalogue, **edition);
  const ReportDocument document = parser.value(QStringLiteral("kind")) == QLatin1String("review")
                                      ? productReviewDocument(review)
                                      : tableOf(review);
  if (parser.isSet(QStringLiteral("html"))) {
    QFile file(parser.value(QStringLiteral("html")));
    return file.open(QIODevice::WriteOnly) && file.write(htmlOf(document).toUtf8()) > 0 ? 0 : 1;
  }
  QElapsedTimer timer;
  timer.start();
  JobProgress progress;
  const auto summary = writePdf(document, parser.value(QStringLiteral("output")), progress);
  if (!summary) return failed(summary.error());
  QTextStream(stdout) << "pages " << summary->pages << "  size "
                      << QString::number(static_cast<double>(summary->bytes) / 1024, 'f', 0)
                      << " KiB  fonts, layout and writing " << timer.elapsed() << " ms  peak memory "
                      << QString::number(peakMemory(), 'f', 1) << " MiB" << Qt::endl;
  return 0;
}
