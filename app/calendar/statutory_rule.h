#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "app/calendar/period.h"

namespace jiheng {

/// How sure a rule's text is.
enum class RuleConfidence { High, Medium, Low, Unsettled };

QString ruleConfidenceCode(RuleConfidence confidence);
Text ruleConfidenceText(RuleConfidence confidence);

/// One of the deadlines of data/procedure.
struct StatutoryRule {
  QString id;          ///< "loi-decision", "loi-validity", ...
  int number = 0;      ///< its row in the list of deadlines
  Bilingual title;     ///< what must be done or decided
  Bilingual trigger;   ///< from which event it runs
  std::optional<Period> period;  ///< none where the law states no number, or the document prints the date
  bool exporterActs = false;     ///< the exporter's duty; otherwise the authority's
  Bilingual legalBasis;
  QDate inForceSince;  ///< may be invalid where not known
  QString source;
  RuleConfidence confidence = RuleConfidence::High;
  bool statutory = true;         ///< false for an internal target that no law sets
  std::vector<Period> leads;     ///< when to warn before the end; proposals, not law
  Bilingual remark;              ///< what is unsettled, what prevails
};

/// The rules of data/procedure/deadlines.json.
class StatutoryRules {
 public:
  static Result<StatutoryRules> load(const QString& dataDir);
  const std::vector<StatutoryRule>& all() const { return m_rules; }
  /// Null where no rule has the id.
  const StatutoryRule* find(const QString& id) const;

 private:
  std::vector<StatutoryRule> m_rules;
};

}  // namespace jiheng
