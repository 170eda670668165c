#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/calendar/statutory_rule.h"
#include "app/calendar/working_calendar.h"
#include "app/foundation/result.h"

namespace jiheng {

/// One of the statutory modes of transfer (Regulations on Technology Import and Export, art. 2).
struct TransferMode {
  QString id;
  Bilingual name;
  Bilingual legalBasis;
  Bilingual remark;  ///< may be empty
  bool operator==(const TransferMode&) const = default;
};

/// Where technology goes. Hong Kong, Macao and Taiwan are outside the mainland.
struct Region {
  QString code;  ///< ISO 3166 alpha-2
  Bilingual name;
  bool outsideMainland = true;  ///< false for the mainland itself: no export
  bool separate = false;        ///< Hong Kong, Macao, Taiwan: China, yet outside, so a transfer there is an export
  bool operator==(const Region&) const = default;
};

/// What data/procedure/gate.json says of one step of the gate.
struct StepText {
  QString id;
  Bilingual title;
  Bilingual legalBasis;
  QString source;
  Bilingual detail;  ///< what the step asks for
};

/// What gate.json says of one finding; the sentence itself comes from the rules, with dates in it.
struct FindingText {
  QString id;
  Bilingual legalBasis;
  QString source;
  RuleConfidence confidence = RuleConfidence::High;
  Bilingual advice;  ///< what to do
};

/// Modes, regions, steps and bounds of data/procedure.
class Procedure {
 public:
  /// Reads transfer_modes.json, regions.json and gate.json below `dataDir`/procedure.
  static Result<Procedure> load(const QString& dataDir);

  const std::vector<TransferMode>& modes() const { return m_modes; }
  const std::vector<Region>& regions() const { return m_regions; }
  /// Null where there is none.
  const TransferMode* mode(const QString& id) const;
  const Region* region(const QString& code) const;
  /// Loading proves that every step and finding of the rules has its text.
  const StepText& step(const QString& id) const;     ///< "examine", "restricted.letter", "free.effect", ...
  const FindingText& finding(const QString& id) const;

  QDate earliestDate() const { return m_earliest; }  ///< no date of a transfer lies before it
  int yearsAhead() const { return m_yearsAhead; }    ///< no printed date lies further ahead than that
  /// How long before its end a letter of intent without a contract becomes an alarm.
  const Period& letterExpiring() const { return m_letterExpiring; }
  /// How many days a reminder that no field can settle stays on the agenda after its day.
  int reminderDays() const { return m_reminderDays; }
  /// Modes in which a patent changes hands: the patent office asks for the licence or the certificate.
  bool isPatentAssignment(const QString& mode) const { return m_patentModes.contains(mode); }

 private:
  Status readGate(const QString& path);

  std::vector<TransferMode> m_modes;
  std::vector<Region> m_regions;
  QHash<QString, StepText> m_steps;
  QHash<QString, FindingText> m_findings;
  QDate m_earliest;
  int m_yearsAhead = 0;
  Period m_letterExpiring;
  int m_reminderDays = 0;
  QStringList m_patentModes;
};

/// The data that the gate and the agenda are computed from. The three live longer than what holds this.
struct TransferBasis {
  const Procedure* procedure = nullptr;
  const StatutoryRules* rules = nullptr;
  const WorkingCalendar* calendar = nullptr;
};

}  // namespace jiheng
