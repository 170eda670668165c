#pragma once

#include <gtest/gtest.h>

#include <QDate>
#include <QStringList>
#include <ostream>

#include "app/transfers/agenda.h"
#include "app/transfers/gate_rules.h"
#include "app/transfers/procedure.h"

// Dates and texts in a failure read as dates and texts.
inline void PrintTo(const QDate& date, std::ostream* out) { *out << qPrintable(date.toString(Qt::ISODate)); }
inline void PrintTo(const QString& text, std::ostream* out) { *out << qPrintable(text); }

namespace jiheng {
inline void PrintTo(ErrorCode code, std::ostream* out) { *out << "ErrorCode " << static_cast<int>(code); }
inline void PrintTo(StepState state, std::ostream* out) { *out << qPrintable(stepStateCode(state)); }
inline void PrintTo(Urgency urgency, std::ostream* out) { *out << qPrintable(urgencyCode(urgency)); }
}  // namespace jiheng

namespace jiheng::test {

/// The data folder of the sources, the one that is built into the program.
QString dataDir();
QDate date(const char* iso);
/// The bundled data. Loaded once: it is immutable.
const TransferBasis& basis();

/// A technology with a verdict.
TechnologyVerdict judged(VerdictKind kind, const char* name = "T");
/// Open, but a confirmed tag already says so much.
TechnologyVerdict openAtLeast(Part part);

/// A transfer with title, counterparty, country and mode, and no date.
Transfer transfer();

GateState gate(const Transfer& transfer, const std::vector<TechnologyVerdict>& technologies, const QDate& today);
GateState restrictedGate(const Transfer& transfer, const QDate& today);
GateState freeGate(const Transfer& transfer, const QDate& today);
std::vector<AgendaEntry> restrictedAgenda(const Transfer& transfer, const QDate& today);
std::vector<AgendaEntry> freeAgenda(const Transfer& transfer, const QDate& today);

/// The entry with an id; fails the test and gives an empty one where there is none.
AgendaEntry entry(const std::vector<AgendaEntry>& entries, const char* id);
bool has(const std::vector<AgendaEntry>& entries, const char* id);

/// "examine:done application:current ...".
QString states(const GateState& state);
/// Ids of the findings of a severity, in order.
QStringList findings(const GateState& state, FindingSeverity severity);

/// The sentences of an error, or "no error".
template <class T>
std::string words(const Result<T>& result) {
  if (result.has_value()) return "no error";
  return QString(result.error().in(Language::English) + QLatin1Char('\n') + result.error().detail).toStdString();
}

}  // namespace jiheng::test
