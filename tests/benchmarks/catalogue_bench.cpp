// Load and proof of all instruments, replay of all editions, and the first and later searches.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <functional>

#include "app/catalogue/catalogue.h"
#include "app/catalogue/catalogue_search.h"
#include "resources/resources.h"

using namespace jiheng;

namespace {

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

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  initResources();
  QTextStream out(stdout);
  const QString data = QString::fromLatin1(kBundledData);
  const double load = median(21, [&] { (void)Catalogue::load(data); });
  const double all = median(21, [&] {
    const auto catalogue = Catalogue::load(data);
    for (const QString& id : catalogue->editionIds()) (void)catalogue->edition(id);
  });
  const auto catalogue = Catalogue::load(data);
  if (!catalogue) {
    out << catalogue.error().in(Language::English) << Qt::endl;
    return 1;
  }
  const CatalogueSearch search(catalogue->edition(catalogue->editionIds().back()));
  QElapsedTimer timer;
  timer.start();
  (void)search.search(QStringLiteral("激光"));
  const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  const double later = median(101, [&] { (void)search.search(QStringLiteral("光")); });
  out << "load and proof: " << load << " ms\nwith replay of all editions: " << all << " ms\nfirst search: " << first
      << " ms\nlater search: " << later << " ms" << Qt::endl;
  return 0;
}
