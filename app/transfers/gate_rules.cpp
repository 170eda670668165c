#include "app/transfers/gate_rules.h"

#include <algorithm>

#include "app/transfers/gate_facts.h"

namespace jiheng {

namespace {

template <class Value>
const Value* byId(const std::vector<Value>& values, const QString& id) {
  const auto found = std::find_if(values.begin(), values.end(), [&id](const Value& value) { return value.id == id; });
  return found == values.end() ? nullptr : &*found;
}

bool isAtLeast(const TechnologyVerdict& technology, Part part) {
  const Verdict& verdict = technology.verdict;
  switch (verdict.kind) {
    case VerdictKind::Prohibited: return true;
    case VerdictKind::Restricted: return part == Part::Restricted;
    case VerdictKind::Open:
      return verdict.atLeast && (part == Part::Restricted || *verdict.atLeast == Part::Prohibited);
    case VerdictKind::ExaminedNoMatch: return false;
  }
  return false;
}

RegistrationPeriod registrationOf(const Transfer& transfer, const TransferBasis& basis) {
  RegistrationPeriod period;
  const StatutoryRule* law = basis.rules->find(transfer.royalty ? rule::kRoyaltyRegistration : rule::kRegistration);
  if (transfer.royalty) {
    period.trigger = transfer.royaltyBaseDate;
  } else if (transfer.contractEffectiveDate.isValid()) {
    period.trigger = transfer.contractEffectiveDate;
  } else if (transfer.contractDate.isValid()) {
    period.trigger = transfer.contractDate;
    period.assumed = true;
  }
  if (law && law->period && period.trigger.isValid())
    period.end = endOf(*law->period, period.trigger, *basis.calendar);
  return period;
}

Text sentenceOf(const GateFacts& facts) {
  switch (facts.kind) {
    case TransferClass::Prohibited:
      return phrase("Transfers", "Prohibited: this technology may not be exported, and no licence can be granted.");
    case TransferClass::Open:
      if (facts.technologies->empty())
        return phrase("Transfers", "Open: no technology is named, so no route can be given.");
      if (facts.prohibited)
        return phrase("Transfers", "Open, but one tag says prohibited: nothing may leave before it is judged again.");
      if (facts.restrictedRules)
        return phrase("Transfers", "Open, at least restricted: the examination is not finished. Nothing may be "
                                   "negotiated or signed without a letter of intent.");
      return phrase("Transfers", "Open: the examination is not finished. Until it is, take the stricter route.");
    case TransferClass::Restricted:
      return phrase("Transfers",
                    "Restricted: letter of intent before negotiation and signature, licence before effect and delivery.");
    case TransferClass::NoMatch:
      return phrase("Transfers", "No match found in this edition: the contract is registered after it takes effect.");
  }
  return {};
}

}  // namespace

QString transferClassCode(TransferClass kind) {
  switch (kind) {
    case TransferClass::Prohibited: return QStringLiteral("prohibited");
    case TransferClass::Open: return QStringLiteral("open");
    case TransferClass::Restricted: return QStringLiteral("restricted");
    case TransferClass::NoMatch: return QStringLiteral("no-match");
  }
  return {};
}

Text transferClassText(TransferClass kind) {
  switch (kind) {
    case TransferClass::Prohibited: return phrase("Transfers", "Prohibited");
    case TransferClass::Open: return phrase("Transfers", "Open");
    case TransferClass::Restricted: return phrase("Transfers", "Restricted");
    case TransferClass::NoMatch: return phrase("Transfers", "No match found");
  }
  return {};
}

QString stepStateCode(StepState state) {
  switch (state) {
    case StepState::Done: return QStringLiteral("done");
    case StepState::Current: return QStringLiteral("current");
    case StepState::Upcoming: return QStringLiteral("upcoming");
    case StepState::Blocked: return QStringLiteral("blocked");
    case StepState::Stop: return QStringLiteral("stop");
  }
  return {};
}

Text stepStateText(StepState state) {
  switch (state) {
    case StepState::Done: return phrase("Transfers", "Done");
    case StepState::Current: return phrase("Transfers", "Next");
    case StepState::Upcoming: return phrase("Transfers", "Upcoming");
    case StepState::Blocked: return phrase("Transfers", "Not yet allowed");
    case StepState::Stop: return phrase("Transfers", "Stop");
  }
  return {};
}

QString findingSeverityCode(FindingSeverity severity) {
  switch (severity) {
    case FindingSeverity::Stop: return QStringLiteral("stop");
    case FindingSeverity::Alarm: return QStringLiteral("alarm");
    case FindingSeverity::Notice: return QStringLiteral("notice");
  }
  return {};
}

Text findingSeverityText(FindingSeverity severity) {
  switch (severity) {
    case FindingSeverity::Stop: return phrase("Transfers", "Stop");
    case FindingSeverity::Alarm: return phrase("Transfers", "Alarm");
    case FindingSeverity::Notice: return phrase("Transfers", "Notice");
  }
  return {};
}

const GateStep* GateState::current() const {
  const auto found =
      std::find_if(steps.begin(), steps.end(), [](const GateStep& step) { return step.state == StepState::Current; });
  return found == steps.end() ? nullptr : &*found;
}

const GateStep* GateState::step(const QString& id) const { return byId(steps, id); }

const GateFinding* GateState::finding(const QString& id) const { return byId(findings, id); }

bool GateState::has(FindingSeverity severity) const {
  return std::any_of(findings.begin(), findings.end(),
                     [severity](const GateFinding& finding) { return finding.severity == severity; });
}

LetterEnd letterEndOf(const Transfer& transfer, const TransferBasis& basis) {
  if (transfer.loiEndDate.isValid()) return {transfer.loiEndDate, true};
  const StatutoryRule* law = basis.rules->find(rule::kLoiValidity);
  if (!transfer.loiIssueDate.isValid() || !law || !law->period) return {};
  return {endOf(*law->period, transfer.loiIssueDate, *basis.calendar).due, false};
}

TransferClass transferClassOf(const std::vector<TechnologyVerdict>& technologies) {
  bool open = technologies.empty();
  bool restricted = false;
  for (const TechnologyVerdict& technology : technologies) {
    switch (technology.missing ? VerdictKind::Open : technology.verdict.kind) {
      case VerdictKind::Prohibited: return TransferClass::Prohibited;
      case VerdictKind::Open: open = true; break;
      case VerdictKind::Restricted: restricted = true; break;
      case VerdictKind::ExaminedNoMatch: break;
    }
  }
  if (open) return TransferClass::Open;
  return restricted ? TransferClass::Restricted : TransferClass::NoMatch;
}

bool leadReached(const Period& lead, const QDate& end, const QDate& today, const WorkingCalendar& calendar) {
  // Far from the end no day need be counted. Two calendar days for a working day and a month for holidays is more than any
  // calendar takes.
  constexpr int kHolidays = 31;
  const bool days = lead.unit == PeriodUnit::WorkingDays || lead.unit == PeriodUnit::CalendarDays;
  if (days && today.daysTo(end) > 2 * lead.count + kHolidays) return false;
  return startFor(lead, end, calendar).due <= today;
}

GateFacts gateFactsOf(const Transfer& transfer, const std::vector<TechnologyVerdict>& technologies,
                      const TransferBasis& basis, const QDate& today) {
  GateFacts facts;
  facts.transfer = &transfer;
  facts.technologies = &technologies;
  facts.basis = basis;
  facts.today = today;
  facts.kind = transferClassOf(technologies);
  for (const TechnologyVerdict& technology : technologies) {
    facts.prohibited = facts.prohibited || isAtLeast(technology, Part::Prohibited);
    facts.restrictedRules = facts.restrictedRules || isAtLeast(technology, Part::Restricted);
  }
  const bool begun =
      transfer.applicationDate.isValid() || transfer.loiIssueDate.isValid() || transfer.licenceIssueDate.isValid();
  facts.restrictedRoute = facts.restrictedRules || (facts.kind == TransferClass::Open && begun);
  facts.letter = letterEndOf(transfer, basis);
  // Licensed contracts are not registered.
  if (!facts.restrictedRoute) facts.registration = registrationOf(transfer, basis);
  return facts;
}

GateState gateStateOf(const Transfer& transfer, const std::vector<TechnologyVerdict>& technologies,
                      const QString& editionId, const TransferBasis& basis, const QDate& today) {
  const GateFacts facts = gateFactsOf(transfer, technologies, basis, today);
  GateState state;
  state.kind = facts.kind;
  state.restrictedRules = facts.restrictedRules;
  state.editionId = editionId;
  state.technologies = technologies;
  state.steps = gateStepsOf(facts);
  state.findings = gateFindingsOf(facts);
  state.sentence = sentenceOf(facts);
  return state;
}

}  // namespace jiheng
