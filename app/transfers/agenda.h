#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "app/calendar/period.h"
#include "app/transfers/gate_rules.h"

namespace jiheng {

/// The groups of the Today page, in their order.
enum class Urgency {
  Finding,   ///< a stop or an alarm of the gate
  Overdue,
  Today,
  ThisWeek,  ///< due within the next seven days
  Later,
  Waiting    ///< the authority acts, and its period still runs
};

QString urgencyCode(Urgency urgency);  ///< "finding", "overdue", "today", "this-week", "later", "waiting"
Text urgencyText(Urgency urgency);

/// One thing that must be done, awaited or known.
struct AgendaEntry {
  TransferId transfer;
  QString transferTitle;
  QString id;       ///< of the statutory rule or of the finding
  Urgency urgency = Urgency::Later;
  std::optional<FindingSeverity> severity;  ///< set where the entry is a finding of the gate
  Text what;        ///< what to do
  Text why;         ///< what happened, and what follows from it
  Text legalBasis;
  QString source;
  QDate trigger;    ///< the event from which the period runs; invalid for findings
  QDate due;        ///< the last day, the one to warn for; invalid where no day is set
  std::optional<QDate> rolled;  ///< the next working day, where the law leaves that open
  bool provisional = false;     ///< touches a year without holiday notice
  bool printed = false;         ///< the document's own date, not a computed one
  bool exporterActs = true;     ///< otherwise the authority
  bool statutory = true;        ///< false for an internal target
  bool warning = false;         ///< one of the rule's leads is reached
  RuleConfidence confidence = RuleConfidence::High;
  Text remark;                  ///< what is unsettled
  int daysLeft = 0;             ///< calendar days from today to `due`; negative when past
  std::vector<CountedDay> days; ///< every day counted or skipped, where the period has them
};

/// The deadlines of one transfer that still run or were missed, with the stops and alarms of its gate on top; sorted.
/// A deadline whose step is done is not in it.
std::vector<AgendaEntry> agendaOf(const Transfer& transfer, const GateState& state, const TransferBasis& basis,
                                  const QDate& today);

/// Whether every rule that the gate and the agenda read is there, with its period: a missing one would make a deadline
/// vanish without a word. The error (BrokenData) names the rule.
Status requireRules(const StatutoryRules& rules);

/// By urgency, then stops before alarms, then by date, then by title.
void sortAgenda(std::vector<AgendaEntry>& entries);

}  // namespace jiheng
