#include "app/transfers/procedure.h"

#include <QSet>
#include <algorithm>

#include "app/foundation/json_file.h"
#include "app/transfers/gate_texts.h"

namespace jiheng {

namespace {

RuleConfidence confidenceOf(JsonFields& fields) {
  const QString code = fields.string("confidence");
  for (const RuleConfidence known :
       {RuleConfidence::High, RuleConfidence::Medium, RuleConfidence::Low, RuleConfidence::Unsettled}) {
    if (ruleConfidenceCode(known) == code) return known;
  }
  fields.fault("confidence", phrase("Transfers", "%1 is not one of the known values.").arg(code));
  return RuleConfidence::Unsettled;
}

Bilingual nameOf(JsonFields& fields) { return {fields.string("zh"), fields.string("en")}; }

Result<std::vector<TransferMode>> readModes(const QString& path) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  JsonFields root(file);
  std::vector<TransferMode> modes;
  root.array("modes", [&modes](JsonFields& fields) {
    TransferMode mode;
    mode.id = fields.string("id");
    mode.name = nameOf(fields);
    mode.legalBasis = fields.bilingual("legal_basis");
    mode.remark = fields.optionalBilingual("remark");
    const bool twice = std::any_of(modes.begin(), modes.end(),
                                   [&mode](const TransferMode& other) { return other.id == mode.id; });
    if (twice) fields.fault("id", phrase("Transfers", "%1 stands here twice.").arg(mode.id));
    modes.push_back(mode);
  });
  if (modes.empty()) root.fault("modes", phrase("Transfers", "the list is empty."));
  JIHENG_TRY(root.status());
  return modes;
}

Result<std::vector<Region>> readRegions(const QString& path) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  JsonFields root(file);
  std::vector<Region> regions;
  QSet<QString> seen;
  root.array("regions", [&regions, &seen](JsonFields& fields) {
    Region region;
    region.code = fields.string("code");
    region.name = nameOf(fields);
    region.outsideMainland = fields.optionalBool("outside_mainland", true);
    region.separate = fields.optionalBool("separate", false);
    if (seen.contains(region.code))
      fields.fault("code", phrase("Transfers", "%1 stands here twice.").arg(region.code));
    seen.insert(region.code);
    regions.push_back(region);
  });
  if (regions.empty()) root.fault("regions", phrase("Transfers", "the list is empty."));
  JIHENG_TRY(root.status());
  return regions;
}

}  // namespace

const TransferMode* Procedure::mode(const QString& id) const {
  const auto found =
      std::find_if(m_modes.begin(), m_modes.end(), [&id](const TransferMode& mode) { return mode.id == id; });
  return found == m_modes.end() ? nullptr : &*found;
}

const Region* Procedure::region(const QString& code) const {
  const auto found = std::find_if(m_regions.begin(), m_regions.end(),
                                  [&code](const Region& region) { return region.code == code; });
  return found == m_regions.end() ? nullptr : &*found;
}

const StepText& Procedure::step(const QString& id) const {
  static const StepText none;
  const auto found = m_steps.constFind(id);
  return found == m_steps.constEnd() ? none : *found;
}

const FindingText& Procedure::finding(const QString& id) const {
  static const FindingText none;
  const auto found = m_findings.constFind(id);
  return found == m_findings.constEnd() ? none : *found;
}

Status Procedure::readGate(const QString& path) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  JsonFields root(file);
  root.object("bounds", [this](JsonFields& fields) {
    m_earliest = fields.date("earliest_date");
    m_yearsAhead = fields.integer("years_ahead");
    m_reminderDays = fields.integer("reminder_days");
    const Result<Period> period = parsePeriod(fields.string("letter_expiring"));
    if (period)
      m_letterExpiring = *period;
    else
      fields.fault("letter_expiring", period.error().happened);
  });
  m_patentModes = root.strings("patent_assignment_modes");
  root.array("steps", [this](JsonFields& fields) {
    StepText step;
    step.id = fields.string("id");
    step.title = fields.bilingual("title");
    step.legalBasis = fields.bilingual("legal_basis");
    step.source = fields.string("source");
    step.detail = fields.bilingual("detail");
    m_steps.insert(step.id, step);
  });
  root.array("findings", [this](JsonFields& fields) {
    FindingText finding;
    finding.id = fields.string("id");
    finding.legalBasis = fields.bilingual("legal_basis");
    finding.source = fields.string("source");
    finding.confidence = confidenceOf(fields);
    finding.advice = fields.bilingual("advice");
    m_findings.insert(finding.id, finding);
  });
  for (const QString& id : gateStepKeys())
    if (!m_steps.contains(id)) root.fault("steps", phrase("Transfers", "%1 is missing.").arg(id));
  for (const QString& id : gateFindingIds())
    if (!m_findings.contains(id)) root.fault("findings", phrase("Transfers", "%1 is missing.").arg(id));
  for (const QString& id : m_patentModes)
    if (!mode(id))
      root.fault("patent_assignment_modes", phrase("Transfers", "%1 is not one of the known values.").arg(id));
  return root.status();
}

Result<Procedure> Procedure::load(const QString& dataDir) {
  const QString folder = dataDir + QStringLiteral("/procedure/");
  Procedure procedure;
  JIHENG_ASSIGN(procedure.m_modes, readModes(folder + QStringLiteral("transfer_modes.json")));
  JIHENG_ASSIGN(procedure.m_regions, readRegions(folder + QStringLiteral("regions.json")));
  JIHENG_TRY(procedure.readGate(folder + QStringLiteral("gate.json")));
  return procedure;
}

}  // namespace jiheng
