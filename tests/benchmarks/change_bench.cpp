// The redline of the first edition to the last, of every pair, and all lineages. Aim for the first: 10 ms.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <functional>

#include "app/catalogue/edition_diff.h"
#include "app/catalogue/lineage.h"
#include "resources/resources.h"

using namespace jiheng;

namespace {

/// Milliseconds: the median of several runs, and the slowest.
QString measured(int runs, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < runs; ++i) {
    QElapsedTimer timer;
    timer.start();
    work();
    times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(times.begin(), times.end());
  return QStringLiteral("%1 ms (slowest %2 ms)").arg(times[times.size() / 2], 0, 'f', 3).arg(times.back(), 0, 'f', 3);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  initResources();
  QTextStream out(stdout);
  const auto loaded = Catalogue::load(QString::fromLatin1(kBundledData));
  if (!loaded) {
    out << loaded.error().in(Language::English) << Qt::endl;
    return 1;
  }
  const Catalogue& catalogue = *loaded;
  const std::vector<QString> ids = catalogue.editionIds();
  const auto first = catalogue.edition(ids.front());
  const auto last = catalogue.edition(ids.back());
  out << "redline of " << ids.front() << " to " << ids.back() << ": "
      << measured(101, [&] { (void)diffEditions(catalogue, first, last); }) << Qt::endl;
  out << "redline of every pair: " << measured(21, [&] {
    for (const QString& from : ids)
      for (const QString& to : ids) (void)diffEditions(catalogue, catalogue.edition(from), catalogue.edition(to));
  }) << Qt::endl;
  out << "lineage of every item of the last edition: " << measured(21, [&] {
    for (const Item& item : last->items()) (void)lineageOf(catalogue, item.key);
  }) << Qt::endl;
  return 0;
}
