#include "app/catalogue/replay.h"

#include <QSet>
#include <algorithm>
#include <optional>

#include "app/catalogue/instrument_status.h"
#include "app/catalogue/replay_checks.h"
#include "app/catalogue/standing_items.h"

namespace jiheng {

namespace {

using Fault = std::optional<CatalogueFault>;

/// Follows the totals that the instruments state, for each part.
class StatedTotals {
 public:
  void take(const Instrument& instrument, bool applies) {
    for (const Part part : {Part::Prohibited, Part::Restricted}) {
      const StatedCounts& stated = instrument.stated(part);
      Totals& totals = of(part);
      const int after = stated.total.value_or(totals.stated + stated.added.value_or(0) - stated.deleted.value_or(0));
      if (applies) {
        const bool anew = instrument.kind == InstrumentKind::FullList;
        totals.holds = anew ? after : totals.holds + after - totals.stated;
      }
      totals.stated = after;
    }
  }
  int operator()(Part part) const { return part == Part::Prohibited ? m_prohibited.holds : m_restricted.holds; }

 private:
  struct Totals {
    int stated = 0;  ///< with every instrument
    int holds = 0;   ///< with those that apply
  };
  Totals& of(Part part) { return part == Part::Prohibited ? m_prohibited : m_restricted; }
  Totals m_prohibited;
  Totals m_restricted;
};

/// The catalogue between two instruments.
class Replay {
 public:
  Replay(const std::vector<Instrument>& instruments, const SectorTable& sectors)
      : m_law(lawInOrder(instruments)), m_sectors(sectors) {}

  tl::expected<std::vector<Edition>, CatalogueFault> run() {
    std::vector<Edition> editions;
    for (size_t at = 0; at < m_law.size(); ++at) {
      if (auto fault = check(at)) return tl::unexpected(*fault);
      const QString& id = m_law[at]->id;
      editions.push_back(edition(id, m_law[at]->effective, id));
    }
    return editions;
  }

  Edition runOn(const QDate& date, const QString& id) {
    QString last;
    for (size_t at = 0; at < m_law.size() && m_law[at]->effective <= date; ++at) {
      last = m_law[at]->id;
      pass(at, date);
    }
    return edition(id, date, last);
  }

 private:
  /// One instrument, every step of which must be possible.
  Fault check(size_t at) {
    const Instrument& instrument = *m_law[at];
    if (auto fault = checkChain(instrument, at == 0 ? QString() : m_law[at - 1]->id)) return fault;
    if (auto fault = checkContradictions(instrument)) return fault;
    const ReplayContext context{instrument, m_classification, m_sectors};
    begin(instrument, context);
    for (size_t i = 0; i < instrument.operations.size(); ++i) {
      if (auto fault = checkStep(instrument, i, m_items)) return fault;
      m_items.apply(instrument.operations[i], context);
    }
    end(at, true);
    return checkNumbers(instrument, m_items);
  }

  /// One instrument as it holds on a day. Its steps were checked before.
  void pass(size_t at, const QDate& date) {
    const Instrument& instrument = *m_law[at];
    const ReplayContext context{instrument, m_classification, m_sectors};
    const InstrumentStatus status = statusOn(instrument, date);
    if (status == InstrumentStatus::Suspended) {
      const Bilingual by = suspensionOn(instrument, date)->by;
      for (const Operation& operation : instrument.operations) m_items.suspend(operation, context, by);
      m_totals.take(instrument, false);
    } else if (status == InstrumentStatus::Lapsed) {
      m_totals.take(instrument, false);
    } else {
      begin(instrument, context);
      for (const Operation& operation : instrument.operations) m_items.apply(operation, context);
      end(at, true);
    }
  }

  /// What a new full list is not known to have is carried over.
  void begin(const Instrument& instrument, const ReplayContext& context) {
    if (instrument.kind != InstrumentKind::FullList) return;
    QSet<ItemKey> touched;
    for (const Operation& operation : instrument.operations)
      for (const ItemKey& key : itemsOf(operation)) touched.insert(key);
    for (Item& item : m_items.all())
      if (!touched.contains(item.key)) carryOver(item, context);
  }

  void end(size_t at, bool applies) {
    if (m_law[at]->kind == InstrumentKind::FullList) addImplied(at);
    m_classification = m_law[at]->classification;
    m_totals.take(*m_law[at], applies);
  }

  /// Items that a later instrument, up to the next full list, amends or deletes though this list is bundled without them.
  void addImplied(size_t at) {
    for (size_t later = at + 1; later < m_law.size(); ++later) {
      for (const Operation& operation : m_law[later]->operations) {
        if (operation.implied && !m_items.find(operation.item.key))
          m_items.insert(impliedItem(operation, *m_law[later], *m_law[at]));
      }
      if (m_law[later]->kind == InstrumentKind::FullList) break;
    }
  }

  Edition edition(const QString& id, const QDate& from, const QString& instrumentId) const {
    return m_items.edition(id, from, instrumentId, {m_totals(Part::Prohibited), m_totals(Part::Restricted)});
  }

  std::vector<const Instrument*> m_law;
  const SectorTable& m_sectors;
  StandingItems m_items;
  StatedTotals m_totals;
  QString m_classification;
};

}  // namespace

std::vector<const Instrument*> lawInOrder(const std::vector<Instrument>& instruments) {
  std::vector<const Instrument*> law;
  for (const Instrument& instrument : instruments)
    if (instrument.isLaw()) law.push_back(&instrument);
  std::stable_sort(law.begin(), law.end(),
                   [](const Instrument* a, const Instrument* b) { return a->effective < b->effective; });
  return law;
}

tl::expected<std::vector<Edition>, CatalogueFault> replay(const std::vector<Instrument>& instruments,
                                                          const SectorTable& sectors) {
  return Replay(instruments, sectors).run();
}

Edition replayOn(const std::vector<Instrument>& instruments, const SectorTable& sectors, const QDate& date, const QString& id) {
  return Replay(instruments, sectors).runOn(date, id);
}

}  // namespace jiheng
