#include "app/transfers/agenda.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "app/transfers/gate_facts.h"

namespace jiheng {

namespace {

constexpr int kDaysOfWeek = 7;

/// Gathers the entries of one transfer.
class Agenda {
 public:
  explicit Agenda(const GateFacts& facts) : m_facts(facts) {}

  /// The entry of a rule with its words, still without a day.
  AgendaEntry entry(QLatin1String ruleId, const QDate& trigger) const {
    AgendaEntry entry;
    entry.transfer = m_facts.transfer->id;
    entry.transferTitle = m_facts.transfer->title;
    entry.id = ruleId;
    entry.trigger = trigger;
    if (const StatutoryRule* law = m_facts.basis.rules->find(ruleId)) {
      entry.what = Text::of(law->title);
      entry.why = phrase("Transfers", "%1: %2.").arg(law->trigger).arg(trigger);
      entry.legalBasis = Text::of(law->legalBasis);
      entry.source = law->source;
      entry.exporterActs = law->exporterActs;
      entry.statutory = law->statutory;
      entry.confidence = law->confidence;
      entry.remark = Text::of(law->remark);
    }
    return entry;
  }

  void end(AgendaEntry& entry, const PeriodEnd& end) const {
    entry.due = end.due;
    entry.rolled = end.rolled;
    entry.provisional = end.provisional;
    entry.days = end.days;
  }

  /// The entry of a rule whose period runs from `trigger`.
  AgendaEntry counted(QLatin1String ruleId, const QDate& trigger) const {
    AgendaEntry made = entry(ruleId, trigger);
    const StatutoryRule* law = m_facts.basis.rules->find(ruleId);
    if (law && law->period) end(made, endOf(*law->period, trigger, *m_facts.basis.calendar));
    return made;
  }

  void add(AgendaEntry entry) {
    const QDate today = m_facts.today;
    if (entry.due.isValid()) entry.daysLeft = static_cast<int>(today.daysTo(entry.due));
    if (entry.severity)
      entry.urgency = Urgency::Finding;
    else if (!entry.due.isValid())
      entry.urgency = Urgency::Later;
    else if (entry.due < today)
      entry.urgency = Urgency::Overdue;
    else if (entry.due == today)
      entry.urgency = Urgency::Today;
    else if (!entry.exporterActs)
      entry.urgency = Urgency::Waiting;
    else
      entry.urgency = entry.daysLeft <= kDaysOfWeek ? Urgency::ThisWeek : Urgency::Later;
    entry.warning = entry.urgency != Urgency::Finding && warns(entry);
    m_entries.push_back(std::move(entry));
  }

  /// Adds a reminder that no field of the transfer can settle: it leaves the agenda some time after its day.
  void addReminder(AgendaEntry entry) {
    if (entry.due.isValid() && entry.due.daysTo(m_facts.today) > m_facts.basis.procedure->reminderDays()) return;
    add(std::move(entry));
  }

  std::vector<AgendaEntry> take() { return std::move(m_entries); }
  const GateFacts& facts() const { return m_facts; }

 private:
  bool warns(const AgendaEntry& entry) const {
    const StatutoryRule* law = m_facts.basis.rules->find(entry.id);
    if (!law || !entry.due.isValid()) return false;
    return std::any_of(law->leads.begin(), law->leads.end(), [&](const Period& lead) {
      return leadReached(lead, entry.due, m_facts.today, *m_facts.basis.calendar);
    });
  }

  const GateFacts& m_facts;
  std::vector<AgendaEntry> m_entries;
};

void addFindings(Agenda& agenda, const GateState& state) {
  const GateFacts& facts = agenda.facts();
  for (const GateFinding& finding : state.findings) {
    if (finding.severity == FindingSeverity::Notice) continue;
    AgendaEntry entry;
    entry.transfer = facts.transfer->id;
    entry.transferTitle = facts.transfer->title;
    entry.id = finding.id;
    entry.severity = finding.severity;
    entry.what = finding.advice;
    entry.why = finding.text;
    entry.legalBasis = finding.legalBasis;
    entry.source = finding.source;
    entry.confidence = finding.confidence;
    if (finding.id == QLatin1String("letter-expired") || finding.id == QLatin1String("letter-expiring")) {
      entry.trigger = facts.transfer->loiIssueDate;
      entry.due = facts.letter.date;
      entry.printed = facts.letter.printed;
    } else if (finding.id == QLatin1String("registration-late")) {
      entry.trigger = facts.registration.trigger;
      agenda.end(entry, facts.registration.end);
    }
    agenda.add(std::move(entry));
  }
}

/// A decision for which the authority has a period, and what silence opens when the period is over.
void addDecision(Agenda& agenda, QLatin1String ruleId, const QDate& filed, const QDate& supplemented) {
  const GateFacts& facts = agenda.facts();
  AgendaEntry notice = agenda.counted(rule::kSupplementNotice, filed);
  if (notice.due >= facts.today) agenda.add(std::move(notice));

  AgendaEntry decision = agenda.counted(ruleId, filed);
  if (supplemented.isValid()) {
    const AgendaEntry restarted = agenda.counted(ruleId, supplemented);
    decision.remark = phrase("Transfers", "If the supplement of %1 began the period again, it ends on %2; the law leaves "
                                          "that open.")
                          .arg(supplemented)
                          .arg(restarted.due);
  }
  const QDate due = decision.due;
  agenda.add(std::move(decision));
  if (due.isValid() && due < facts.today) agenda.addReminder(agenda.counted(rule::kReconsiderationSilence, due));
}

/// A decision is made but its document, known by its number, is not in hand.
void addHandover(Agenda& agenda, const QDate& issued, const QString& number) {
  if (issued.isValid() && number.isEmpty()) agenda.addReminder(agenda.counted(rule::kDocumentHandover, issued));
}

void addLetter(Agenda& agenda) {
  const GateFacts& facts = agenda.facts();
  const Transfer& t = *facts.transfer;
  if (t.applicationDate.isValid() && !facts.hasLetter())
    addDecision(agenda, rule::kLoiDecision, t.applicationDate, t.supplementDate);
  addHandover(agenda, t.loiIssueDate, t.loiNumber);
  if (facts.isSigned() || !facts.letter.date.isValid() || facts.today > facts.letter.date) return;

  AgendaEntry validity = facts.letter.printed ? agenda.entry(rule::kLoiValidity, t.loiIssueDate)
                                              : agenda.counted(rule::kLoiValidity, t.loiIssueDate);
  validity.printed = facts.letter.printed;
  validity.due = facts.letter.date;
  // A printed end may stand without an issue date; then the end itself is all that is known.
  if (!t.loiIssueDate.isValid())
    validity.why = phrase("Transfers", "The letter of intent ends on %1.").arg(facts.letter.date);
  if (facts.letter.printed) validity.confidence = RuleConfidence::High;
  agenda.add(std::move(validity));

  const StatutoryRule* reapply = facts.basis.rules->find(rule::kLoiReapply);
  if (!reapply || !reapply->planAhead) return;
  AgendaEntry again = agenda.entry(rule::kLoiReapply, facts.letter.date);
  const PeriodEnd latest = startFor(*reapply->planAhead, facts.letter.date, *facts.basis.calendar);
  agenda.end(again, latest);
  // Backward, the rest day's neighbour lies before it, and an office takes no file on a rest day.
  if (!facts.basis.calendar->isWorkingDay(again.due)) again.due = facts.basis.calendar->previousWorkingDay(again.due);
  again.rolled.reset();
  again.why = phrase("Transfers", "The letter of intent ends on %1; a new one takes %2.")
                  .arg(facts.letter.date)
                  .arg(periodText(*reapply->planAhead));
  agenda.add(std::move(again));
}

void addLicence(Agenda& agenda, const GateState& state) {
  const GateFacts& facts = agenda.facts();
  const Transfer& t = *facts.transfer;
  const bool filed = t.licenceApplicationDate.isValid();
  // No word of the next step where the contract stands against the order: a licence does not heal it.
  const bool inOrder = !state.has(FindingSeverity::Stop) && !state.finding(QStringLiteral("contract-after-letter"));
  if (inOrder && facts.isSigned() && !filed && !facts.hasLicence()) {
    AgendaEntry file = agenda.counted(rule::kLicenceApplication, t.contractDate);
    if (facts.letter.date.isValid() && facts.letter.date < file.due && facts.letter.date >= t.contractDate) {
      file.due = facts.letter.date;
      file.rolled.reset();
      file.printed = facts.letter.printed;
      file.days.clear();
      file.why = phrase("Transfers", "The contract was signed on %1, and the letter of intent ends on %2.")
                     .arg(t.contractDate)
                     .arg(facts.letter.date);
    }
    agenda.add(std::move(file));
  }
  if (filed && !facts.hasLicence()) addDecision(agenda, rule::kLicenceDecision, t.licenceApplicationDate, {});
  addHandover(agenda, t.licenceIssueDate, t.licenceNumber);
  if (!facts.hasLicence() || facts.contractEnded()) return;
  if (inOrder && !t.deliveryDate.isValid() && !facts.licenceEnded())
    agenda.add(agenda.entry(rule::kLicenceEffect, t.licenceIssueDate));
  if (t.licenceEndDate.isValid() && !facts.licenceEnded()) {
    AgendaEntry validity = agenda.entry(rule::kLicenceValidity, t.licenceIssueDate);
    validity.why = phrase("Transfers", "The licence was issued on %1.").arg(t.licenceIssueDate);
    validity.due = t.licenceEndDate;
    validity.printed = true;
    agenda.add(std::move(validity));
  }
}

void addRegistration(Agenda& agenda, const GateState& state) {
  const GateFacts& facts = agenda.facts();
  const Transfer& t = *facts.transfer;
  if (!facts.registered().isValid() && facts.registration.trigger.isValid() &&
      !state.finding(QStringLiteral("registration-late"))) {
    AgendaEntry entry =
        agenda.entry(t.royalty ? rule::kRoyaltyRegistration : rule::kRegistration, facts.registration.trigger);
    agenda.end(entry, facts.registration.end);
    if (facts.registration.assumed)
      entry.why = phrase("Transfers", "The contract was signed on %1; no effective date is recorded, so it counts from "
                                      "then.")
                      .arg(t.contractDate);
    if (facts.kind == TransferClass::Open)
      entry.remark =
          phrase("Transfers", "This holds if the examination finds no match; the class of the transfer is still open.");
    agenda.add(std::move(entry));
  }
  if (t.registrationFiledDate.isValid() && !t.registrationDate.isValid())
    agenda.add(agenda.counted(rule::kRegistrationCertificate, t.registrationFiledDate));
}

void addEnd(Agenda& agenda) {
  const GateFacts& facts = agenda.facts();
  const Transfer& t = *facts.transfer;
  const StatutoryRule* vat = facts.basis.rules->find(rule::kVatClaim);
  if (t.vatTaxPoint.isValid() && vat && !(vat->inForceSince.isValid() && t.vatTaxPoint < vat->inForceSince))
    agenda.addReminder(agenda.counted(rule::kVatClaim, t.vatTaxPoint));
  if (!facts.contractEnded()) return;
  if (facts.hasLicence() || t.registrationDate.isValid())
    agenda.addReminder(agenda.counted(rule::kTerminationReport, t.contractEndDate));
  AgendaEntry retention = agenda.counted(rule::kRetention, t.contractEndDate);
  if (retention.due >= facts.today) agenda.add(std::move(retention));
}

}  // namespace

QString urgencyCode(Urgency urgency) {
  switch (urgency) {
    case Urgency::Finding: return QStringLiteral("finding");
    case Urgency::Overdue: return QStringLiteral("overdue");
    case Urgency::Today: return QStringLiteral("today");
    case Urgency::ThisWeek: return QStringLiteral("this-week");
    case Urgency::Later: return QStringLiteral("later");
    case Urgency::Waiting: return QStringLiteral("waiting");
  }
  return {};
}

Text urgencyText(Urgency urgency) {
  switch (urgency) {
    case Urgency::Finding: return phrase("Transfers", "Stops and alarms");
    case Urgency::Overdue: return phrase("Transfers", "Overdue");
    case Urgency::Today: return phrase("Transfers", "Due today");
    case Urgency::ThisWeek: return phrase("Transfers", "Within seven days");
    case Urgency::Later: return phrase("Transfers", "Later");
    case Urgency::Waiting: return phrase("Transfers", "Waiting for the authority");
  }
  return {};
}

std::vector<AgendaEntry> agendaOf(const Transfer& transfer, const GateState& state, const TransferBasis& basis,
                                  const QDate& today) {
  const GateFacts facts = gateFactsOf(transfer, state.technologies, basis, today);
  Agenda agenda(facts);
  addFindings(agenda, state);
  if (!facts.prohibited) {
    if (facts.restrictedRoute) {
      addLetter(agenda);
      addLicence(agenda, state);
    } else {
      addRegistration(agenda, state);
    }
  }
  addEnd(agenda);
  std::vector<AgendaEntry> entries = agenda.take();
  sortAgenda(entries);
  return entries;
}

Status requireRules(const StatutoryRules& rules) {
  struct Needed {
    QLatin1String id;
    bool period;
  };
  static constexpr Needed kNeeded[] = {
      {rule::kSupplementNotice, true},   {rule::kLoiDecision, true},     {rule::kDocumentHandover, true},
      {rule::kLoiValidity, true},        {rule::kLoiReapply, false},     {rule::kLicenceApplication, true},
      {rule::kLicenceDecision, true},    {rule::kLicenceEffect, false},  {rule::kLicenceValidity, false},
      {rule::kTerminationReport, true},  {rule::kRegistration, true},    {rule::kRoyaltyRegistration, true},
      {rule::kRegistrationCertificate, true}, {rule::kReconsiderationSilence, true}, {rule::kVatClaim, true},
      {rule::kRetention, true},
  };
  for (const Needed& needed : kNeeded) {
    const StatutoryRule* law = rules.find(needed.id);
    const bool complete = law && (!needed.period || law->period) &&
                          (needed.id != rule::kLoiReapply || law->planAhead.has_value());
    if (!complete) {
      Error error;
      error.code = ErrorCode::BrokenData;
      error.field = needed.id;
      error.happened = phrase("Transfers", "data/procedure/deadlines.json has no usable rule “%1”, which the agenda needs.")
                           .arg(QString(needed.id));
      error.advice = phrase("Transfers", "Restore the data files of the program.");
      return fail(error);
    }
  }
  return {};
}

void sortAgenda(std::vector<AgendaEntry>& entries) {
  const auto key = [](const AgendaEntry& entry) {
    // A day that is not set comes after all that are.
    const qint64 day = entry.due.isValid() ? entry.due.toJulianDay() : std::numeric_limits<qint64>::max();
    return std::tuple(entry.urgency, entry.severity.value_or(FindingSeverity::Notice), day);
  };
  std::stable_sort(entries.begin(), entries.end(), [&key](const AgendaEntry& a, const AgendaEntry& b) {
    if (const auto x = key(a), y = key(b); x != y) return x < y;
    return a.transferTitle < b.transferTitle;
  });
}

}  // namespace jiheng
