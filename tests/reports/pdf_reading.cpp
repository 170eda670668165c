#include "tests/reports/pdf_reading.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>

#include "tests/support/scratch.h"

#ifdef JIHENG_HAS_QTPDF
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>
#endif

namespace jiheng::test {

namespace {

struct Run {
  int code = -1;
  QByteArray out;
  QByteArray err;
};

Run run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  Run result;
  if (!process.waitForFinished(60000)) {
    ADD_FAILURE() << "cannot run " << qPrintable(program) << "; it is needed by this test";
    return result;
  }
  result.code = process.exitCode();
  result.out = process.readAllStandardOutput();
  result.err = process.readAllStandardError();
  return result;
}

}  // namespace

QByteArray rendered(const ReportDocument& document) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  JobProgress progress;
  const auto summary = renderPdf(document, buffer, progress);
  if (!summary) {
    ADD_FAILURE() << qPrintable(summary.error().in(Language::English));
    return {};
  }
  EXPECT_EQ(summary->bytes, buffer.data().size());
  return buffer.data();
}

ReportDocument documentOf(const QStringList& paragraphs, bool bold) {
  ReportDocument document;
  document.title = QStringLiteral("Test");
  document.made = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
  for (const QString& text : paragraphs)
    document.blocks.push_back(ParagraphBlock{{ParagraphRole::Body, {{text, bold, Ink::Body}}}, false});
  return document;
}

QStringList textOfPages(const QByteArray& pdf, const QStringList& options) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("report.pdf"), pdf);
  const Run result = run(QStringLiteral("pdftotext"), QStringList(options)
                                                          << QStringLiteral("-enc") << QStringLiteral("UTF-8")
                                                          << path << QStringLiteral("-"));
  EXPECT_EQ(result.code, 0) << result.err.constData();
  EXPECT_TRUE(result.err.isEmpty()) << result.err.constData();
  QStringList pages = QString::fromUtf8(result.out).split(QLatin1Char('\f'));
  if (!pages.isEmpty() && pages.last().isEmpty()) pages.removeLast();
  return pages;
}

QString textOf(const QByteArray& pdf) {
  return textOfPages(pdf).join(QLatin1Char('\n'));
}

#ifdef JIHENG_HAS_QTPDF
QString textByQtPdf(const QByteArray& pdf) {
  QBuffer buffer;
  buffer.setData(pdf);
  buffer.open(QIODevice::ReadOnly);
  QPdfDocument document(nullptr);
  document.load(&buffer);
  QString text;
  for (int page = 0; page < document.pageCount(); ++page) {
    text += document.getAllText(page).text();
    text += QLatin1Char('\n');
  }
  return text;
}
bool hasQtPdf() {
  return true;
}
#else
QString textByQtPdf(const QByteArray&) {
  return {};
}
bool hasQtPdf() {
  return false;
}
#endif

QString faultsOf(const QByteArray& pdf) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("report.pdf"), pdf);
  const Run result = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
  return result.code == 0 ? QString() : QString::fromUtf8(result.out + result.err);
}

QByteArray expanded(const QByteArray& pdf) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("report.pdf"), pdf);
  return run(QStringLiteral("qpdf"),
             {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")})
      .out;
}

QString squeezed(const QString& text) {
  QString result;
  for (const QChar unit : text) {
    if (!unit.isSpace()) result += unit;
  }
  return result;
}

QStringList wordsOutsidePage(const QByteArray& pdf) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("report.pdf"), pdf);
  const QString boxes = QString::fromUtf8(
      run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}).out);
  static const QRegularExpression line(
      QStringLiteral("<(page width|word xMin)=\"([-\\d.]+)\" (?:height|yMin)=\"([-\\d.]+)\"(?: "
                     "xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\")?"
                     ">([^<]*)"));
  double width = 0;
  double height = 0;
  QStringList outside;
  for (auto match = line.globalMatch(boxes); match.hasNext();) {
    const auto hit = match.next();
    if (hit.captured(1).startsWith(QLatin1String("page"))) {
      width = hit.captured(2).toDouble();
      height = hit.captured(3).toDouble();
    } else if (hit.captured(2).toDouble() < 0 || hit.captured(3).toDouble() < 0 ||
               hit.captured(4).toDouble() > width || hit.captured(5).toDouble() > height) {
      outside << hit.captured(0);
    }
  }
  EXPECT_GT(width, 0) << "no page found";
  return outside;
}

}  // namespace jiheng::test
