#pragma once

#include "app/calendar/period.h"
#include "app/transfers/gate_rules.h"
#include "app/transfers/rule_ids.h"

namespace jiheng {

/// From which event the registration period of a free contract runs, and where it ends.
struct RegistrationPeriod {
  QDate trigger;      ///< invalid where it does not run yet
  bool assumed = false;  ///< the effective date is not recorded; the day of signature stands in
  PeriodEnd end;
};

/// What steps, findings and agenda all need to know of a transfer on a day.
struct GateFacts {
  const Transfer* transfer = nullptr;
  const std::vector<TechnologyVerdict>* technologies = nullptr;
  TransferBasis basis;
  QDate today;
  TransferClass kind = TransferClass::Open;
  bool restrictedRules = false;
  bool prohibited = false;  ///< at least one technology is prohibited, whatever else is open
  /// The route of letter and licence: for what is at least restricted, and for what is open once that route was begun.
  bool restrictedRoute = false;
  LetterEnd letter;
  RegistrationPeriod registration;

  bool isSigned() const { return transfer->contractDate.isValid(); }
  bool hasLetter() const { return transfer->loiIssueDate.isValid(); }
  bool hasLicence() const { return transfer->licenceIssueDate.isValid(); }
  /// The letter ended without a contract.
  bool letterLapsed() const { return hasLetter() && !isSigned() && letter.date.isValid() && today > letter.date; }
  bool licenceEnded() const { return transfer->licenceEndDate.isValid() && today > transfer->licenceEndDate; }
  bool contractEnded() const { return transfer->contractEndDate.isValid() && transfer->contractEndDate <= today; }
  /// The day on which the registration file came in; the certificate's day where that alone is known.
  QDate registered() const {
    return transfer->registrationFiledDate.isValid() ? transfer->registrationFiledDate : transfer->registrationDate;
  }
};

GateFacts gateFactsOf(const Transfer& transfer, const std::vector<TechnologyVerdict>& technologies,
                      const TransferBasis& basis, const QDate& today);

/// Whether the time to warn before an end has come.
bool leadReached(const Period& lead, const QDate& end, const QDate& today, const WorkingCalendar& calendar);

std::vector<GateStep> gateStepsOf(const GateFacts& facts);
std::vector<GateFinding> gateFindingsOf(const GateFacts& facts);

}  // namespace jiheng
