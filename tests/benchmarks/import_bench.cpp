// 10,000 rows as XLSX and as CSV: reading, the dry run, the import. Aim: all three below three seconds. `--csv FILE` writes the list,
// so that another program (the sqlite3 shell's .import) can be measured on the same bytes.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/exchange/exchange_service.h"
#include "app/tables/table_reader.h"
#include "app/tables/table_writer.h"
#include "resources/resources.h"

using namespace jiheng;

namespace {

constexpr int kRows = 10000;

ExportTable listOf(int rows) {
  ExportTable table{QStringLiteral("清单"),
                    {QStringLiteral("产品编号"), QStringLiteral("产品名称"), QStringLiteral("技术编号"), QStringLiteral("技术名称"),
                     QStringLiteral("技术描述"), QStringLiteral("形式"), QStringLiteral("权利人"), QStringLiteral("取得时间"),
                     QStringLiteral("关键词"), QStringLiteral("压实密度（g/cm³）")},
                    {}};
  for (int i = 0; i < rows; ++i) {
    table.rows.push_back({QStringLiteral("P-%1").arg(i / 4), QStringLiteral("产品第%1号").arg(i / 4), QStringLiteral("T-%1").arg(i),
                          QStringLiteral("磷酸铁锂正极材料制备技术第%1号").arg(i),
                          QStringLiteral("以碳热还原法制备，压实密度高，循环寿命长；第%1批次的工艺参数见附件。").arg(i), QStringLiteral("技术秘密"),
                          QStringLiteral("研究院%1室").arg(i % 7), QStringLiteral("20%1").arg(10 + i % 15), QStringLiteral("正极、电池、材料"),
                          QStringLiteral("2.%1").arg(i % 100)});
  }
  return table;
}

bool measure(QTextStream& out, const Catalogue& catalogue, const ColumnWords& words, const QString& name, const QByteArray& bytes) {
  const QTemporaryDir folder;
  const SystemClock clock;
  auto workspace = Workspace::create(folder.filePath(QStringLiteral("a.jiheng")), QStringLiteral("bench"), clock);
  if (!workspace) return false;
  PortfolioService portfolio(**workspace, catalogue);
  ExchangeService exchange(**workspace, portfolio);
  QElapsedTimer timer;
  timer.start();
  const auto table = readTable(name, bytes);
  const qint64 read = timer.restart();
  if (!table) return false;
  const ListMapping mapping = guessMapping(*table, words);
  const auto plan = planImport(*table, mapping, words, *exchange.snapshot(), {}, Language::Chinese);
  const qint64 planned = timer.restart();
  if (!plan || plan->counts.errors > 0) return false;
  const auto done = exchange.apply(*plan, {name, bytes, table->sha256}, mapping, headingsOf(*table, mapping.headerRow));
  const qint64 applied = timer.elapsed();
  if (!done) return false;
  out << name << ": rows " << table->rows.size() << ", records " << done->record.added << ", links " << done->record.links << "; read " << read
      << " ms, dry run " << planned << " ms, import " << applied << " ms, together " << read + planned + applied << " ms" << Qt::endl;
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  initResources();
  QTextStream out(stdout);
  const QByteArray csv = csvBytes(listOf(kRows));
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == QLatin1String("--csv")) {
    QFile file(arguments.value(2));
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() ? 0 : 1;
  }
  const auto catalogue = Catalogue::load(QString::fromLatin1(kBundledData));
  const auto words = ColumnWords::load(QString::fromLatin1(kBundledData));
  const auto workbook = xlsxBytes(listOf(kRows));
  if (!catalogue || !words || !workbook) return 1;
  const bool good = measure(out, *catalogue, *words, QStringLiteral("list.xlsx"), *workbook) &&
                    measure(out, *catalogue, *words, QStringLiteral("list.csv"), csv);
  return good ? 0 : 1;
}
