// An announcement of 30 pages from the file to the differences: text, DOCX and PDF, each with its own share of the time.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>
#include <algorithm>
#include <functional>

#include "app/official_text/announcement_reader.h"
#include "app/official_text/official_comparison.h"
#include "resources/resources.h"
#include "tests/official_text/document_fixture.h"
#include "tests/official_text/official_writer.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

constexpr int kPages = 30;
constexpr int kLinesOfPage = 32;
constexpr int kCharactersOfLine = 34;

/// Milliseconds, the median of several runs.
double median(int runs, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < runs; ++i) {
    QElapsedTimer timer;
    timer.start();
    work();
    times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

/// Additions with control points, as many as fill the pages.
std::vector<Operation> operationsOf(int count) {
  std::vector<Operation> operations;
  for (int i = 0; i < count; ++i) {
    Operation operation;
    operation.kind = i % 3 == 0 ? OperationKind::Amend : OperationKind::Add;
    Item& item = operation.item;
    item.part = Part::Restricted;
    item.sector.zh = QStringLiteral("专用设备制造业");
    item.number = QStringLiteral("18%1X").arg(3600 + i);
    item.nameZh = QStringLiteral("第%1类大型设备设计与制造技术").arg(i + 1);
    for (int point = 1; point <= 6; ++point) {
      ControlPoint one;
      one.number = QString::number(point);
      one.key = QString(QLatin1Char('p') + one.number);
      one.zh = QStringLiteral("同时具备下列特征的部件的设计、制造、试验与检测技术（包括材料配方、工艺参数、数据库和软件，压实密度≥2.58g/cm3）");
      item.points.push_back(one);
    }
    operations.push_back(operation);
  }
  return operations;
}

}  // namespace

int main(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  initResources();
  QTextStream out(stdout);
  const auto catalogue = Catalogue::load(QString::fromLatin1(kBundledData));
  if (!catalogue) return 1;
  Layout layout;
  QString text;
  for (int count = 40; text.size() < kPages * kLinesOfPage * kCharactersOfLine; count += 5) text = clauseText(operationsOf(count), layout);

  const Scratch scratch;
  QStringList lines;
  QString body;
  for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    body += paragraph(line);
    for (qsizetype at = 0; at < line.size(); at += kCharactersOfLine) lines << line.mid(at, kCharactersOfLine);
  }
  QList<QStringList> pages;
  for (qsizetype at = 0; at < lines.size(); at += kLinesOfPage) pages << lines.mid(at, kLinesOfPage);
  const QList<QPair<QString, QString>> files{
      {QStringLiteral("text"), scratch.write(QStringLiteral("a.txt"), text.toUtf8())},
      {QStringLiteral("DOCX"), writeZip(scratch, QStringLiteral("a.docx"), docxParts(body))},
      {QStringLiteral("PDF"), scratch.write(QStringLiteral("a.pdf"), pdfBytes(pages))}};
  out << "pages: " << pages.size() << ", characters: " << text.size() << Qt::endl;
  for (const auto& [name, path] : files) {
    const auto document = readDocument(path);
    if (!document) {
      out << name << ": " << document.error().in(Language::English) << Qt::endl;
      return 1;
    }
    const auto read = readAnnouncement(*document, *catalogue);
    if (!read) {
      out << name << ": " << read.error().in(Language::English) << Qt::endl;
      return 1;
    }
    const double file = median(5, [path = path] { (void)readDocument(path); });
    const double clauses = median(5, [&] { (void)readAnnouncement(*document, *catalogue); });
    const double compared = median(5, [&] { (void)compareWithBundled(*catalogue, *read); });
    out << name << ": file " << file << " ms, clauses " << clauses << " ms, comparison " << compared << " ms, together "
        << file + clauses + compared << " ms; operations " << read->operations.size() << ", not read " << read->unread.size() << Qt::endl;
  }
  return 0;
}
