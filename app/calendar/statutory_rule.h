#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "app/calendar/period.h"
#include "app/foundation/result.h"

namespace jiheng {

/// How sure a rule's text is.
enum class RuleConfidence {
  High,      ///< read in the law's own text
  Medium,    ///< a secondary source, or the law's text read in part
  Low,       ///< no source was found: shown as not verified
  Unsettled  ///< the texts leave it open
};

/// "high", "medium", "low", "unsettled".
QString ruleConfidenceCode(RuleConfidence confidence);
/// "Confirmed by the text of the law", ..., "Not verified", "Open in law".
Text ruleConfidenceText(RuleConfidence confidence);

/// One of the deadlines of data/procedure.
struct StatutoryRule {
  QString id;                    ///< "loi-decision", "loi-validity", ...
  int number = 0;                ///< its row in the list of deadlines
  Bilingual title;               ///< what must be done or decided
  Bilingual trigger;             ///< from which event it runs
  std::optional<Period> period;  ///< none where the law states no number, or the document prints the date
  std::optional<Period>
      planAhead;  ///< how long before the event to begin, counted back with startFor(); a proposal
  bool exporterActs = false;  ///< the exporter's duty; otherwise the authority's
  Bilingual legalBasis;
  QDate inForceSince;  ///< may be invalid where not known
  QString source;
  RuleConfidence confidence = RuleConfidence::High;
  bool statutory = true;      ///< false for an internal target that no law sets
  std::vector<Period> leads;  ///< when to warn before the end; proposals, not law
  Bilingual remark;           ///< what is unsettled, what prevails
};

/// The rules of data/procedure/deadlines.json.
class StatutoryRules {
public:
  /// Error: BrokenData with file, line and field; every rule has both languages and a legal basis, and its id
  /// once.
  static Result<StatutoryRules> load(const QString& dataDir);
  /// In the order of the rows.
  const std::vector<StatutoryRule>& all() const { return m_rules; }
  /// Null where no rule has the id.
  const StatutoryRule* find(const QString& id) const;
  /// Until when the rules were known; to be shown beside each.
  QDate knownOn() const { return m_knownOn; }

private:
  std::vector<StatutoryRule> m_rules;
  QDate m_knownOn;
};

}  // namespace jiheng
