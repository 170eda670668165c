#include "app/catalogue/instrument_status.h"

#include <algorithm>

namespace jiheng {

const Suspension* suspensionOn(const Instrument& instrument, const QDate& date) {
  const auto found = std::find_if(instrument.suspensions.begin(), instrument.suspensions.end(), [&date](const Suspension& one) {
    return one.from <= date && (!one.until.isValid() || date < one.until);
  });
  return found == instrument.suspensions.end() ? nullptr : &*found;
}

InstrumentStatus statusOn(const Instrument& instrument, const QDate& date) {
  if (!instrument.isLaw()) return InstrumentStatus::Draft;
  if (date < instrument.effective) return InstrumentStatus::Future;
  if (instrument.lapses.isValid() && date >= instrument.lapses) return InstrumentStatus::Lapsed;
  return suspensionOn(instrument, date) ? InstrumentStatus::Suspended : InstrumentStatus::InForce;
}

QString instrumentStatusCode(InstrumentStatus status) {
  switch (status) {
    case InstrumentStatus::Draft: return QStringLiteral("draft");
    case InstrumentStatus::Future: return QStringLiteral("future");
    case InstrumentStatus::Suspended: return QStringLiteral("suspended");
    case InstrumentStatus::Lapsed: return QStringLiteral("lapsed");
    case InstrumentStatus::InForce: break;
  }
  return QStringLiteral("in-force");
}

Text instrumentStatusText(InstrumentStatus status) {
  switch (status) {
    case InstrumentStatus::Draft: return phrase("Catalogue", "draft");
    case InstrumentStatus::Future: return phrase("Catalogue", "not yet in force");
    case InstrumentStatus::Suspended: return phrase("Catalogue", "suspended");
    case InstrumentStatus::Lapsed: return phrase("Catalogue", "lapsed");
    case InstrumentStatus::InForce: break;
  }
  return phrase("Catalogue", "in force");
}

Text statusText(const Instrument& instrument, const QDate& date) {
  switch (statusOn(instrument, date)) {
    case InstrumentStatus::Draft:
      return phrase("Catalogue", "Draft for comment of %1: never law, for comparison only.").arg(instrument.date);
    case InstrumentStatus::Future:
      return phrase("Catalogue", "Not yet in force: it takes effect on %1.").arg(instrument.effective);
    case InstrumentStatus::Lapsed:
      return phrase("Catalogue", "Lapsed: in force from %1, not any more from %2.")
          .arg(instrument.effective)
          .arg(instrument.lapses);
    case InstrumentStatus::Suspended: {
      const Suspension* suspension = suspensionOn(instrument, date);
      if (suspension->until.isValid())
        return phrase("Catalogue",
                      "Suspended from %1 until %2 by %3: what it adds stays visible, marked and out of the counts.")
            .arg(suspension->from)
            .arg(suspension->until)
            .arg(suspension->by);
      return phrase("Catalogue",
                    "Suspended from %1 with no end stated, by %2: what it adds stays visible, marked and out of the counts.")
          .arg(suspension->from)
          .arg(suspension->by);
    }
    case InstrumentStatus::InForce: break;
  }
  return phrase("Catalogue", "In force from %1.").arg(instrument.effective);
}

}  // namespace jiheng
