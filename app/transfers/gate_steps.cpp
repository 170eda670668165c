#include <algorithm>

#include "app/transfers/gate_facts.h"
#include "app/transfers/gate_texts.h"

namespace jiheng {

namespace {

/// One step before its place in the order is known.
struct Plan {
  const char* id;
  const char* key;  ///< of its text in gate.json
  QDate date;
  const char* field;
  bool done = false;
  bool wrong = false;      ///< taken against the order, or never allowed
  bool forbidden = false;  ///< the law forbids it as long as another step is missing
};

Plan examineStep(const GateFacts& facts) {
  return {"examine", "examine", {}, "", facts.kind != TransferClass::Open};
}

Plan endStep(const GateFacts& facts) {
  return {"end", "end", facts.transfer->contractEndDate, "contract_end_date", facts.contractEnded()};
}

std::vector<Plan> prohibitedPlan(const GateFacts& facts) {
  const Transfer& t = *facts.transfer;
  return {
      examineStep(facts),
      {"negotiation", "prohibited.negotiation", t.negotiationStart, "negotiation_start", false, true},
      {"contract", "prohibited.contract", t.contractDate, "contract_date", false, true},
      {"delivery", "prohibited.delivery", t.deliveryDate, "delivery_date", false, true},
  };
}

/// True where `date` lies outside the validity of the letter of intent.
bool outsideLetter(const GateFacts& facts, const QDate& date) {
  if (!date.isValid()) return false;
  const QDate issued = facts.transfer->loiIssueDate;
  return !issued.isValid() || date < issued || (facts.letter.date.isValid() && date > facts.letter.date);
}

std::vector<Plan> restrictedPlan(const GateFacts& facts) {
  const Transfer& t = *facts.transfer;
  const bool letter = facts.hasLetter() && !facts.letterLapsed();
  const bool licence = facts.hasLicence();

  Plan negotiation{"negotiation", "restricted.negotiation", t.negotiationStart, "negotiation_start"};
  negotiation.done = t.negotiationStart.isValid() || facts.isSigned();
  negotiation.wrong = outsideLetter(facts, t.negotiationStart);
  negotiation.forbidden = !letter;

  Plan contract{"contract", "restricted.contract", t.contractDate, "contract_date", facts.isSigned()};
  contract.wrong = outsideLetter(facts, t.contractDate);
  contract.forbidden = !letter;

  // The law fixes the day of effect, whatever the contract says.
  Plan effect{"effect", "restricted.effect", licence ? t.licenceIssueDate : t.contractEffectiveDate,
              "contract_effective_date", licence};
  effect.wrong = t.contractEffectiveDate.isValid() && t.contractEffectiveDate <= facts.today &&
                 (!licence || t.contractEffectiveDate < t.licenceIssueDate);
  effect.forbidden = !licence;

  Plan delivery{"delivery", "restricted.delivery", t.deliveryDate, "delivery_date", t.deliveryDate.isValid()};
  delivery.wrong = t.deliveryDate.isValid() &&
                   (!licence || t.deliveryDate < t.licenceIssueDate ||
                    (t.licenceEndDate.isValid() && t.deliveryDate > t.licenceEndDate));
  delivery.forbidden = !licence || facts.licenceEnded();

  return {
      examineStep(facts),
      {"application", "restricted.application", t.applicationDate, "application_date",
       t.applicationDate.isValid() || facts.hasLetter()},
      {"letter", "restricted.letter", t.loiIssueDate, "loi_issue_date", letter},
      negotiation,
      contract,
      {"licence-file", "restricted.licence-file", t.licenceApplicationDate, "licence_application_date",
       t.licenceApplicationDate.isValid() || licence},
      {"licence", "restricted.licence", t.licenceIssueDate, "licence_issue_date", licence},
      effect,
      delivery,
      endStep(facts),
  };
}

std::vector<Plan> freePlan(const GateFacts& facts) {
  const Transfer& t = *facts.transfer;
  const QDate effective = t.contractEffectiveDate;
  std::vector<Plan> plans = {
      examineStep(facts),
      {"contract", "free.contract", t.contractDate, "contract_date", facts.isSigned() || effective.isValid()},
      {"effect", "free.effect", effective, "contract_effective_date", effective.isValid() && effective <= facts.today},
  };
  if (t.royalty)
    plans.push_back({"royalty-base", "free.royalty-base", t.royaltyBaseDate, "royalty_base_date",
                     t.royaltyBaseDate.isValid()});
  plans.push_back({"registration-file", "free.registration-file", t.registrationFiledDate, "registration_filed_date",
                   facts.registered().isValid()});
  plans.push_back({"registration", "free.registration", t.registrationDate, "registration_date",
                   t.registrationDate.isValid()});
  plans.push_back({"delivery", "free.delivery", t.deliveryDate, "delivery_date", t.deliveryDate.isValid()});
  plans.push_back(endStep(facts));
  return plans;
}

std::vector<Plan> planOf(const GateFacts& facts) {
  if (facts.prohibited) return prohibitedPlan(facts);
  return facts.kind == TransferClass::NoMatch ? freePlan(facts) : restrictedPlan(facts);
}

}  // namespace

const QStringList& gateStepKeys() {
  static const QStringList keys = {
      QStringLiteral("examine"),
      QStringLiteral("prohibited.negotiation"),
      QStringLiteral("prohibited.contract"),
      QStringLiteral("prohibited.delivery"),
      QStringLiteral("restricted.application"),
      QStringLiteral("restricted.letter"),
      QStringLiteral("restricted.negotiation"),
      QStringLiteral("restricted.contract"),
      QStringLiteral("restricted.licence-file"),
      QStringLiteral("restricted.licence"),
      QStringLiteral("restricted.effect"),
      QStringLiteral("restricted.delivery"),
      QStringLiteral("free.contract"),
      QStringLiteral("free.effect"),
      QStringLiteral("free.royalty-base"),
      QStringLiteral("free.registration-file"),
      QStringLiteral("free.registration"),
      QStringLiteral("free.delivery"),
      QStringLiteral("end"),
  };
  return keys;
}

std::vector<GateStep> gateStepsOf(const GateFacts& facts) {
  std::vector<GateStep> steps;
  // Nothing goes on behind a step that was taken against the order, nor while a technology is not examined.
  bool stopped = false;
  bool currentFound = false;
  const bool open = facts.kind == TransferClass::Open;
  for (const Plan& plan : planOf(facts)) {
    const StepText& text = facts.basis.procedure->step(QString::fromLatin1(plan.key));
    GateStep step;
    step.id = QString::fromLatin1(plan.id);
    step.field = QString::fromLatin1(plan.field);
    step.title = Text::of(text.title);
    step.detail = Text::of(text.detail);
    step.legalBasis = Text::of(text.legalBasis);
    step.source = text.source;
    step.date = plan.date;
    if (plan.wrong) {
      step.state = StepState::Stop;
      stopped = true;
    } else if (plan.done) {
      step.state = StepState::Done;
    } else if (stopped || plan.forbidden || (open && currentFound)) {
      step.state = StepState::Blocked;
    } else {
      step.state = currentFound ? StepState::Upcoming : StepState::Current;
      currentFound = true;
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace jiheng
