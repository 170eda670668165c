// The portfolio at a glance on a generated workspace (see portfolio_generator): reading, filtering key by key, sorting and
// counting, beside a plain QSortFilterProxyModel over the same rows.
//
//   portfolio_bench FILE.jiheng
#include <QGuiApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTimer>
#include <algorithm>
#include <cstdio>

#include "app/catalogue/catalogue.h"
#include "app/overview/portfolio_table.h"
#include "resources/resources.h"

using namespace jiheng;

namespace {

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

struct Times {
  std::vector<double> all;
  void add(double value) { all.push_back(value); }
  double at(double share) {
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[std::min(all.size() - 1, static_cast<size_t>(share * static_cast<double>(all.size())))];
  }
};

/// What people type, one key after the other: words in both languages, numbers, several words, nothing that fits.
QStringList keystrokes() {
  QStringList all;
  for (const QString& query :
       {QStringLiteral("高温合金定向凝固"), QStringLiteral("T-9999"), QStringLiteral("laser cladding"), QStringLiteral("电池 烧结 苏州"),
        QStringLiteral("e"), QStringLiteral("the process covers graphene"), QStringLiteral("批号77"), QStringLiteral("完全没有这样的"),
        QStringLiteral("封闭"), QStringLiteral("无人机 simulation 2011"), QStringLiteral("closed control loop")})
    for (int length = 1; length <= query.size(); ++length) all << query.left(length);
  return all;
}

double peakMegabytes() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : status.readAll().split('\n'))
    if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
  return 0;
}

void baseline(const PortfolioTable& table, double ours) {
  QStandardItemModel model(static_cast<int>(table.rows().size()), 6);
  int at = 0;
  for (const PortfolioRow& row : table.rows()) {
    const QStringList texts{row.number, row.nameZh, row.nameEn, row.owner, row.place, row.keywords.join(QLatin1Char(' '))};
    for (int column = 0; column < texts.size(); ++column) model.setItem(at, column, new QStandardItem(texts[column]));
    ++at;
  }
  QSortFilterProxyModel proxy;
  proxy.setFilterKeyColumn(-1);
  proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
  proxy.setSourceModel(&model);
  Times times;
  QElapsedTimer timer;
  for (const QString& query : keystrokes()) {
    timer.start();
    proxy.setFilterFixedString(query);
    times.add(milliseconds(timer));
  }
  std::printf("QSortFilterProxyModel over six columns of the same rows, no description: p50 %.1f ms, p99 %.1f ms: %.0f times ours\n",
              times.at(0.5), times.at(0.99), times.at(0.99) / ours);
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  initResources();
  if (QCoreApplication::arguments().size() < 2) {
    std::fprintf(stderr, "portfolio_bench FILE.jiheng\n");
    return 2;
  }
  const FixedClock clock(QDate(2026, 1, 15));
  const auto catalogue = Catalogue::load(QStringLiteral(":/data"));
  const auto edition = catalogue->resolveEdition(QStringLiteral("current"), clock.today());
  QElapsedTimer timer;
  timer.start();
  auto workspace = Workspace::open(QCoreApplication::arguments().at(1), QStringLiteral("bench"), clock);
  if (!workspace) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(workspace.error().in(Language::English)));
    return 3;
  }
  const double opened = milliseconds(timer);
  const double before = peakMegabytes();
  PortfolioTable table(**workspace);
  QEventLoop loop;
  double rows = 0;
  QObject::connect(&table, &PortfolioTable::rowsRead, &loop, [&] { rows = milliseconds(timer); });
  QObject::connect(&table, &PortfolioTable::loaded, &loop, &QEventLoop::quit);
  QObject::connect(&table, &PortfolioTable::failed, &loop, [](const Error& error) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.in(Language::English)));
    std::exit(3);
  });
  QTimer::singleShot(0, &loop, [&] { table.show(*edition); });
  if (!table.isComplete()) loop.exec();
  std::printf("%zu technologies: file open after %.0f ms, rows after %.0f ms, complete after %.0f ms; memory %.0f MB more\n",
              table.rows().size(), opened, rows, milliseconds(timer), peakMegabytes() - before);

  Times times;
  for (int round = 0; round < 5; ++round) {
    for (const QString& query : keystrokes()) {
      timer.start();
      const auto found = table.filter({query, {}, {}, {}});
      times.add(milliseconds(timer));
      if (round == 0 && found.empty() && query == QLatin1String("T-9999")) return 4;
    }
  }
  const double ours = times.at(0.99);
  std::printf("filter by keystroke over all texts: p50 %.2f ms, p99 %.2f ms, worst %.2f ms\n", times.at(0.5), ours, times.at(1));
  for (const PortfolioColumn column : {PortfolioColumn::NameZh, PortfolioColumn::NameEn, PortfolioColumn::Verdict}) {
    timer.start();
    const auto sorted = table.filter({}, {column, false, Language::Chinese});
    const double first = milliseconds(timer);
    timer.start();
    const auto again = table.filter({}, {column, true, Language::Chinese});
    std::printf("sort by %s: %.0f ms the first time, %.1f ms the other way round\n", qUtf8Printable(columnCode(column)), first,
                milliseconds(timer));
  }
  timer.start();
  const int open = table.count({{}, {}, {{PortfolioColumn::OpenPoints, {QStringLiteral("candidate-open")}}}, {}});
  std::printf("count of a filter: %.2f ms (%d rows)\n", milliseconds(timer), open);
  baseline(table, ours);
  return 0;
}
