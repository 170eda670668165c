#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "app/portfolio/portfolio.h"
#include "app/transfers/procedure.h"
#include "app/transfers/transfer.h"

namespace jiheng {

/// The class of a transfer: the worst verdict of its technologies, in this order.
enum class TransferClass {
  Prohibited,  ///< no export
  Open,        ///< a technology is not examined to the end, or none is named; nothing may be taken as free
  Restricted,  ///< letter of intent, contract, licence
  NoMatch      ///< examined, no match found: the registration route
};

QString transferClassCode(TransferClass kind);  ///< "prohibited", "open", "restricted", "no-match"
Text transferClassText(TransferClass kind);

enum class StepState {
  Done,
  Current,   ///< what comes next
  Upcoming,
  Blocked,   ///< must not be taken before another step
  Stop       ///< was taken against the order, or may never be taken
};

QString stepStateCode(StepState state);  ///< "done", "current", "upcoming", "blocked", "stop"
Text stepStateText(StepState state);

/// One step on the way of a transfer.
struct GateStep {
  QString id;  ///< "examine", "application", "letter", "negotiation", "contract", "licence-file", "licence", "effect",
               ///< "royalty-base", "registration-file", "registration", "delivery", "end"
  Text title;
  StepState state = StepState::Upcoming;
  QDate date;       ///< when it was done; invalid where it was not, or where the day is not recorded
  Text detail;      ///< what the step asks for
  Text legalBasis;
  QString source;   ///< where the data has it from
  QString field;    ///< the field of the transfer that records it; empty for "examine"
};

enum class FindingSeverity { Stop, Alarm, Notice };

QString findingSeverityCode(FindingSeverity severity);  ///< "stop", "alarm", "notice"
Text findingSeverityText(FindingSeverity severity);

/// What is wrong, or must be known.
struct GateFinding {
  QString id;  ///< "contract-before-letter", ...; see data/procedure/gate.json
  FindingSeverity severity = FindingSeverity::Notice;
  Text text;
  Text legalBasis;
  Text advice;      ///< what to do
  QString source;
  RuleConfidence confidence = RuleConfidence::High;
  QString field;    ///< the field it stands at; may be empty
};

/// A technology of the transfer with its verdict under the edition.
struct TechnologyVerdict {
  Technology technology;
  Verdict verdict;
  bool missing = false;  ///< the technology was removed; counts as open
};

/// Where a transfer stands.
struct GateState {
  TransferClass kind = TransferClass::Open;
  bool restrictedRules = false;  ///< a technology is at least restricted, whatever else is open
  QString editionId;
  std::vector<TechnologyVerdict> technologies;
  std::vector<GateStep> steps;
  std::vector<GateFinding> findings;  ///< stops first, then alarms, then notices
  Text sentence;                      ///< the class in plain words

  const GateStep* current() const;  ///< null where nothing is left to do, or all is stopped
  const GateStep* step(const QString& id) const;
  const GateFinding* finding(const QString& id) const;
  bool has(FindingSeverity severity) const;
};

/// The end of a letter of intent: the printed date where there is one, else the computed one.
struct LetterEnd {
  QDate date;  ///< invalid where no letter was issued
  bool printed = false;
};
LetterEnd letterEndOf(const Transfer& transfer, const TransferBasis& basis);

TransferClass transferClassOf(const std::vector<TechnologyVerdict>& technologies);

/// The state of a transfer on a day, without any I/O.
GateState gateStateOf(const Transfer& transfer, const std::vector<TechnologyVerdict>& technologies,
                      const QString& editionId, const TransferBasis& basis, const QDate& today);

}  // namespace jiheng
