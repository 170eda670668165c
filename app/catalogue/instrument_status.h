#pragma once

#include "app/catalogue/instrument.h"

namespace jiheng {

/// What an instrument is on a day. A function of the date, never a property.
enum class InstrumentStatus {
  Draft,      ///< for comment, never law
  Future,     ///< published or bundled, in force only later
  InForce,
  Suspended,  ///< not applied for now; it can apply again
  Lapsed      ///< does not hold any more
};

InstrumentStatus statusOn(const Instrument& instrument, const QDate& date);

/// The suspension that holds on a day; null where none does.
const Suspension* suspensionOn(const Instrument& instrument, const QDate& date);

QString instrumentStatusCode(InstrumentStatus status);  ///< "draft", "future", "in-force", "suspended", "lapsed"
Text instrumentStatusText(InstrumentStatus status);     ///< the word for people

/// One sentence: "Suspended from 1 May 2026 until 1 November 2026 by ...; what it adds is shown, marked and not counted."
Text statusText(const Instrument& instrument, const QDate& date);

}  // namespace jiheng
