#include "app/calendar/statutory_rule.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/foundation/json_file.h"

namespace jiheng {

namespace {

constexpr RuleConfidence kConfidences[] = {RuleConfidence::High, RuleConfidence::Medium, RuleConfidence::Low,
                                           RuleConfidence::Unsettled};

std::optional<Period> readPeriod(JsonFields& fields, const char* name) {
  if (!fields.has(name)) return std::nullopt;
  const Result<Period> period = parsePeriod(fields.string(name));
  if (period) return *period;
  fields.fault(name, period.error().happened);
  return std::nullopt;
}

std::vector<Period> readLeads(JsonFields& fields) {
  std::vector<Period> leads;
  const QStringList texts = fields.strings("leads");
  for (qsizetype i = 0; i < texts.size(); ++i) {
    const Result<Period> lead = parsePeriod(texts[i]);
    if (lead)
      leads.push_back(*lead);
    else
      fields.fault(QByteArray("leads/" + QByteArray::number(i)).constData(), lead.error().happened);
  }
  return leads;
}

RuleConfidence readConfidence(JsonFields& fields) {
  const QString code = fields.string("confidence");
  for (const RuleConfidence confidence : kConfidences) {
    if (code == ruleConfidenceCode(confidence)) return confidence;
  }
  fields.fault("confidence", phrase("Calendar", "“%1” is not known here.").arg(code));
  return RuleConfidence::Unsettled;
}

bool readExporterActs(JsonFields& fields) {
  const QString who = fields.string("acts");
  if (who != QStringLiteral("exporter") && who != QStringLiteral("authority"))
    fields.fault("acts", phrase("Calendar", "“%1” is not known here.").arg(who));
  return who == QStringLiteral("exporter");
}

/// Ids are typed on the command line and stand in files: small letters, digits and hyphens.
QString readId(JsonFields& fields) {
  static const QRegularExpression kForm(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
  const QString id = fields.string("id");
  if (!kForm.match(id).hasMatch())
    fields.fault("id", phrase("Calendar", "an id of small letters, digits and hyphens was expected."));
  return id;
}

bool readStatutory(JsonFields& fields) {
  // Whether a law sets the period must be said, never assumed.
  if (!fields.has("statutory")) fields.fault("statutory", phrase("Calendar", "true or false was expected."));
  return fields.optionalBool("statutory", false);
}

StatutoryRule readRule(JsonFields& fields) {
  StatutoryRule rule;
  rule.id = readId(fields);
  rule.number = fields.integer("row");
  if (rule.number < 1) fields.fault("row", phrase("Calendar", "a number from 1 was expected."));
  rule.title = fields.bilingual("title");
  rule.trigger = fields.bilingual("trigger");
  rule.period = readPeriod(fields, "period");
  rule.planAhead = readPeriod(fields, "plan_ahead");
  rule.exporterActs = readExporterActs(fields);
  rule.legalBasis = fields.bilingual("legal_basis");
  rule.inForceSince = fields.optionalDate("in_force_since");
  rule.source = fields.string("source");
  rule.confidence = readConfidence(fields);
  rule.statutory = readStatutory(fields);
  rule.leads = readLeads(fields);
  if (fields.has("remark")) rule.remark = fields.bilingual("remark");
  return rule;
}

}  // namespace

QString ruleConfidenceCode(RuleConfidence confidence) {
  switch (confidence) {
    case RuleConfidence::High:
      return QStringLiteral("high");
    case RuleConfidence::Medium:
      return QStringLiteral("medium");
    case RuleConfidence::Low:
      return QStringLiteral("low");
    case RuleConfidence::Unsettled:
      return QStringLiteral("unsettled");
  }
  return {};
}

Text ruleConfidenceText(RuleConfidence confidence) {
  switch (confidence) {
    case RuleConfidence::High:
      return phrase("Calendar", "Confirmed by the text of the law");
    case RuleConfidence::Medium:
      return phrase("Calendar", "From a secondary source or an incomplete text");
    case RuleConfidence::Low:
      return phrase("Calendar", "Not verified");
    case RuleConfidence::Unsettled:
      return phrase("Calendar", "Open in law");
  }
  return {};
}

Result<StatutoryRules> StatutoryRules::load(const QString& dataDir) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(dataDir + QStringLiteral("/procedure/deadlines.json")));
  StatutoryRules rules;
  JsonFields root(file);
  rules.m_knownOn = root.date("known_on");
  root.array("rules", [&](JsonFields& fields) {
    StatutoryRule rule = readRule(fields);
    if (rules.find(rule.id))
      fields.fault("id", phrase("Calendar", "the id %1 stands here twice.").arg(rule.id));
    if (!rules.m_rules.empty() && rule.number < rules.m_rules.back().number)
      fields.fault("row", phrase("Calendar", "the rows are not in order."));
    rules.m_rules.push_back(std::move(rule));
  });
  if (rules.m_rules.empty()) root.fault("rules", phrase("Calendar", "at least one rule was expected."));
  JIHENG_TRY(root.status());
  return rules;
}

const StatutoryRule* StatutoryRules::find(const QString& id) const {
  const auto found = std::ranges::find(m_rules, id, &StatutoryRule::id);
  return found == m_rules.end() ? nullptr : &*found;
}

}  // namespace jiheng
