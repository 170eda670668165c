#include "app/catalogue/timeline.h"

#include <algorithm>

namespace jiheng {

std::vector<Edition> timeline(const std::vector<Instrument>& instruments, std::vector<Edition> replayed,
                              const SectorTable& sectors) {
  const std::vector<const Instrument*> law = lawInOrder(instruments);
  const bool steady = std::all_of(law.begin(), law.end(), [](const Instrument* instrument) {
    return instrument->suspensions.empty() && !instrument->lapses.isValid();
  });
  if (steady || law.empty()) return replayed;
  struct Start {
    QDate from;
    QString id;
  };
  std::vector<Start> starts;
  std::vector<QDate> turns;
  for (const Instrument* instrument : law) {
    starts.push_back({instrument->effective, instrument->id});
    if (instrument->lapses.isValid()) turns.push_back(instrument->lapses);
    for (const Suspension& suspension : instrument->suspensions) {
      turns.push_back(suspension.from);
      if (suspension.until.isValid()) turns.push_back(suspension.until);
    }
  }
  for (const QDate& turn : turns) {
    const bool known = std::any_of(starts.begin(), starts.end(), [&turn](const Start& start) { return start.from == turn; });
    if (known) continue;  // what takes effect on that day begins the edition
    const auto last = std::find_if(law.rbegin(), law.rend(), [&turn](const Instrument* one) { return one->effective <= turn; });
    starts.push_back({turn, QStringLiteral("%1@%2").arg((*last)->id, turn.toString(Qt::ISODate))});
  }
  std::stable_sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) { return a.from < b.from; });
  std::vector<Edition> editions;
  for (const Start& start : starts) editions.push_back(replayOn(instruments, sectors, start.from, start.id));
  return editions;
}

}  // namespace jiheng
