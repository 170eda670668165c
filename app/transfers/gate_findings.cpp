#include <algorithm>

#include "app/calendar/period.h"
#include "app/transfers/gate_facts.h"
#include "app/transfers/gate_texts.h"

namespace jiheng {

namespace {

/// Collects what is found, with the data's words beside it.
class Findings {
 public:
  explicit Findings(const GateFacts& facts) : m_facts(facts) {}

  void stop(const char* id, const char* field, const Text& text) { add(FindingSeverity::Stop, id, field, text); }
  void alarm(const char* id, const char* field, const Text& text) { add(FindingSeverity::Alarm, id, field, text); }
  void notice(const char* id, const char* field, const Text& text) { add(FindingSeverity::Notice, id, field, text); }

  std::vector<GateFinding> sorted() {
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const GateFinding& a, const GateFinding& b) { return a.severity < b.severity; });
    return std::move(m_found);
  }

 private:
  void add(FindingSeverity severity, const char* id, const char* field, const Text& text) {
    const FindingText& words = m_facts.basis.procedure->finding(QString::fromLatin1(id));
    m_found.push_back({QString::fromLatin1(id), severity, text, Text::of(words.legalBasis), Text::of(words.advice),
                       words.source, words.confidence, QString::fromLatin1(field)});
  }

  const GateFacts& m_facts;
  std::vector<GateFinding> m_found;
};

Bilingual nameOf(const Technology& technology) { return {technology.nameZh, technology.nameEn}; }

void findTechnologies(const GateFacts& facts, Findings& found) {
  const Transfer& t = *facts.transfer;
  if (facts.technologies->empty())
    found.notice("no-technology", "technologies", phrase("Transfers", "No technology is named, so the class is open."));
  for (const TechnologyVerdict& technology : *facts.technologies) {
    const Bilingual name = nameOf(technology.technology);
    const Verdict& verdict = technology.verdict;
    if (technology.missing) {
      found.alarm("technology-removed", "technologies",
                  phrase("Transfers", "A technology of this transfer was removed from the workspace; its class is open."));
    } else if (verdict.kind == VerdictKind::Prohibited || verdict.atLeast == Part::Prohibited) {
      found.stop("prohibited-technology", "technologies",
                 phrase("Transfers", "“%1” falls under an item of the prohibited part: it may not be exported.").arg(name));
    } else if (verdict.kind != VerdictKind::Open && !verdict.openPoints.empty()) {
      found.notice("verdict-unconfirmed", "technologies",
                   phrase("Transfers", "The verdict on “%1” has open points: %2").arg(name)
                       .arg(verdict.openPoints.front().text));
    }
  }
  const bool underWay = t.negotiationStart.isValid() || facts.isSigned() || t.deliveryDate.isValid();
  if (facts.kind == TransferClass::Open && underWay)
    found.alarm("open-under-way", "technologies",
                phrase("Transfers", "The deal is under way, but a technology is not examined to the end."));
}

void findAroundLetter(const GateFacts& facts, Findings& found) {
  const Transfer& t = *facts.transfer;
  const QDate issued = t.loiIssueDate;
  const QDate end = facts.letter.date;

  if (t.negotiationStart.isValid()) {
    if (!issued.isValid())
      found.stop("negotiation-before-letter", "negotiation_start",
                 phrase("Transfers", "Substantive negotiation began on %1, and no letter of intent is recorded.")
                     .arg(t.negotiationStart));
    else if (t.negotiationStart < issued)
      found.stop("negotiation-before-letter", "negotiation_start",
                 phrase("Transfers", "Substantive negotiation began on %1, before the letter of intent of %2.")
                     .arg(t.negotiationStart)
                     .arg(issued));
    else if (end.isValid() && t.negotiationStart > end)
      found.alarm("negotiation-after-letter", "negotiation_start",
                  phrase("Transfers", "Substantive negotiation began on %1, after the letter of intent ended on %2.")
                      .arg(t.negotiationStart)
                      .arg(end));
  }
  if (facts.isSigned()) {
    if (!issued.isValid())
      found.stop("contract-before-letter", "contract_date",
                 phrase("Transfers", "The contract was signed on %1, and no letter of intent is recorded.")
                     .arg(t.contractDate));
    else if (t.contractDate < issued)
      found.stop("contract-before-letter", "contract_date",
                 phrase("Transfers", "The contract was signed on %1, before the letter of intent of %2.")
                     .arg(t.contractDate)
                     .arg(issued));
    else if (end.isValid() && t.contractDate > end)
      found.alarm("contract-after-letter", "contract_date",
                  phrase("Transfers", "The contract was signed on %1, after the letter of intent ended on %2.")
                      .arg(t.contractDate)
                      .arg(end));
    return;
  }
  if (!end.isValid()) return;
  if (facts.today > end) {
    found.alarm("letter-expired", "loi_end_date",
                phrase("Transfers", "The letter of intent ended on %1, and no contract was signed.").arg(end));
  } else if (leadReached(facts.basis.procedure->letterExpiring(), end, facts.today, *facts.basis.calendar)) {
    found.alarm("letter-expiring", "loi_end_date",
                phrase("Transfers", "The letter of intent ends on %1, and no contract is signed yet.").arg(end));
  }
}

void findAroundLicence(const GateFacts& facts, Findings& found) {
  const Transfer& t = *facts.transfer;
  const QDate licence = t.licenceIssueDate;
  const QDate effect = t.contractEffectiveDate;

  if (effect.isValid() && effect <= facts.today && !licence.isValid())
    found.stop("effect-before-licence", "contract_effective_date",
               phrase("Transfers", "The contract is to be effective from %1, and no licence is recorded.").arg(effect));
  else if (effect.isValid() && effect <= facts.today && effect < licence)
    found.stop("effect-before-licence", "contract_effective_date",
               phrase("Transfers", "The contract is to be effective from %1, before the licence of %2.")
                   .arg(effect)
                   .arg(licence));
  else if (effect.isValid() && !licence.isValid())
    found.notice("effect-waits-for-licence", "contract_effective_date",
                 phrase("Transfers", "The contract names %1 as its effective date; by law it takes effect only when "
                                     "the licence is issued.")
                     .arg(effect));

  if (t.deliveryDate.isValid()) {
    if (!licence.isValid())
      found.stop("delivery-before-licence", "delivery_date",
                 phrase("Transfers", "Technology was delivered on %1, and no licence is recorded.").arg(t.deliveryDate));
    else if (t.deliveryDate < licence)
      found.stop("delivery-before-licence", "delivery_date",
                 phrase("Transfers", "Technology was delivered on %1, before the licence of %2.")
                     .arg(t.deliveryDate)
                     .arg(licence));
    else if (t.licenceEndDate.isValid() && t.deliveryDate > t.licenceEndDate)
      found.stop("delivery-after-licence", "delivery_date",
                 phrase("Transfers", "Technology was delivered on %1, after the licence ended on %2.")
                     .arg(t.deliveryDate)
                     .arg(t.licenceEndDate));
  }

  const QDate filed = t.licenceApplicationDate;
  if (filed.isValid() && (!facts.isSigned() || filed < t.contractDate))
    found.alarm("licence-file-before-contract", "licence_application_date",
                phrase("Transfers", "The licence file of %1 is older than the contract that must be in it.").arg(filed));
  if (licence.isValid() && !facts.hasLetter())
    found.alarm("licence-without-letter", "loi_issue_date",
                phrase("Transfers", "A licence of %1 is recorded, but no letter of intent.").arg(licence));
  if (licence.isValid() && facts.licenceEnded() && !facts.contractEnded()) {
    const Text text = phrase("Transfers", "The licence ended on %1, and the contract still runs.").arg(t.licenceEndDate);
    // Once delivery has begun it may be over: then it is for the reader to say.
    if (t.deliveryDate.isValid())
      found.notice("licence-expired", "licence_end_date", text);
    else
      found.alarm("licence-expired", "licence_end_date", text);
  }
  if (licence.isValid() && !t.licenceEndDate.isValid())
    found.notice("licence-term-open", "licence_end_date",
                 phrase("Transfers", "No end date of the licence is recorded, and the law states none."));
}

/// What the texts of the law leave open, where it matters for this transfer now.
void findUnsettled(const GateFacts& facts, Findings& found) {
  const Transfer& t = *facts.transfer;
  if (!t.applicationDate.isValid() && !facts.hasLetter())
    found.notice("secrecy-review", "application_date",
                 phrase("Transfers", "Restricted technology may also be national-secret technology, which needs a "
                                     "secrecy review first."));
  if (t.supplementDate.isValid() && !facts.hasLetter())
    found.notice("supplement-restart", "supplement_date",
                 phrase("Transfers", "The application was supplemented on %1; the law does not say whether the period "
                                     "begins again.")
                     .arg(t.supplementDate));
  if (facts.hasLetter() && !t.loiEndDate.isValid() && facts.letter.date.isValid() && !facts.hasLicence())
    found.notice("letter-end-missing", "loi_end_date",
                 phrase("Transfers", "The printed end of the letter of intent is not recorded; %1 is computed.")
                     .arg(facts.letter.date));
  if (facts.isSigned() && facts.letter.date.isValid() && t.contractDate <= facts.letter.date &&
      (t.licenceApplicationDate.isValid() ? t.licenceApplicationDate > facts.letter.date : !facts.hasLicence()))
    found.notice("licence-file-within-letter", "licence_application_date",
                 phrase("Transfers", "The letter of intent ends on %1, and the licence file needs it.")
                     .arg(facts.letter.date));
}

void findAroundRegistration(const GateFacts& facts, Findings& found) {
  const PeriodEnd& end = facts.registration.end;
  if (!end.due.isValid()) return;
  const QDate registered = facts.registered();
  if (registered.isValid()) {
    // Between the two ends the law is open; only what lies behind both is late for certain.
    if (registered > end.rolled.value_or(end.due))
      found.alarm("registration-late", "registration_filed_date",
                  phrase("Transfers", "The registration file came in on %1, after the period had ended on %2.")
                      .arg(registered)
                      .arg(end.due));
    else if (registered > end.due)
      found.notice("registration-roll", "registration_filed_date",
                   phrase("Transfers", "The period ended on %1, a rest day; the file came in on %2.")
                       .arg(end.due)
                       .arg(registered));
    return;
  }
  if (facts.today > end.due)
    found.alarm("registration-late", "registration_filed_date",
                phrase("Transfers", "The contract had to be registered by %1, and no registration is recorded.")
                    .arg(end.due));
  else if (end.rolled)
    found.notice("registration-roll", "registration_filed_date",
                 phrase("Transfers", "The registration period ends on %1, a rest day; whether %2 is still in time is "
                                     "open in law.")
                     .arg(end.due)
                     .arg(*end.rolled));
}

void findAround(const GateFacts& facts, Findings& found) {
  const Transfer& t = *facts.transfer;
  const Procedure& procedure = *facts.basis.procedure;
  if (const Region* region = procedure.region(t.country); region && region->separate)
    found.notice("outside-mainland", "country",
                 phrase("Transfers", "%1 counts as outside: a transfer there is a technology export.").arg(region->name));
  if (procedure.isPatentAssignment(t.mode))
    found.notice("patent-register", "mode",
                 phrase("Transfers", "The patent office records an assignment abroad only with the licence or the "
                                     "registration certificate."));
  if (facts.kind == TransferClass::NoMatch)
    found.notice("other-regimes", "technologies",
                 phrase("Transfers", "Only this catalogue was examined. Export control and other regimes were not."));
}

}  // namespace

const QStringList& gateFindingIds() {
  static const QStringList ids = {
      QStringLiteral("prohibited-technology"),     QStringLiteral("negotiation-before-letter"),
      QStringLiteral("contract-before-letter"),    QStringLiteral("effect-before-licence"),
      QStringLiteral("delivery-before-licence"),   QStringLiteral("delivery-after-licence"),
      QStringLiteral("letter-expired"),            QStringLiteral("letter-expiring"),
      QStringLiteral("contract-after-letter"),     QStringLiteral("negotiation-after-letter"),
      QStringLiteral("licence-file-before-contract"), QStringLiteral("licence-without-letter"),
      QStringLiteral("licence-expired"),           QStringLiteral("registration-late"),
      QStringLiteral("open-under-way"),            QStringLiteral("technology-removed"),
      QStringLiteral("no-technology"),             QStringLiteral("letter-end-missing"),
      QStringLiteral("supplement-restart"),        QStringLiteral("licence-file-within-letter"),
      QStringLiteral("licence-term-open"),         QStringLiteral("effect-waits-for-licence"),
      QStringLiteral("secrecy-review"),            QStringLiteral("patent-register"),
      QStringLiteral("outside-mainland"),          QStringLiteral("other-regimes"),
      QStringLiteral("verdict-unconfirmed"),       QStringLiteral("registration-roll"),
  };
  return ids;
}

std::vector<GateFinding> gateFindingsOf(const GateFacts& facts) {
  Findings found(facts);
  findTechnologies(facts, found);
  if (facts.restrictedRoute) {
    findAroundLetter(facts, found);
    findAroundLicence(facts, found);
    if (!facts.prohibited) findUnsettled(facts, found);
  } else {
    findAroundRegistration(facts, found);
  }
  findAround(facts, found);
  return found.sorted();
}

}  // namespace jiheng
