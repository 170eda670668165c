#include "tests/transfers/transfer_fixture.h"

namespace jiheng::test {

namespace {
template <class T>
T loaded() {
  Result<T> result = T::load(dataDir());
  if (!result) qFatal("%s", qPrintable(result.error().in(Language::English)));
  return *std::move(result);
}
}  // namespace

QString dataDir() { return QStringLiteral(JIHENG_SOURCE_DIR "/data"); }

QDate date(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

const TransferBasis& basis() {
  static const auto procedure = loaded<Procedure>();
  static const auto rules = loaded<StatutoryRules>();
  static const auto calendar = loaded<WorkingCalendar>();
  static const TransferBasis all{&procedure, &rules, &calendar};
  return all;
}

TechnologyVerdict judged(VerdictKind kind, const char* name) {
  TechnologyVerdict technology;
  technology.technology.id = TechnologyId(QString::fromLatin1(name));
  technology.technology.nameEn = QString::fromLatin1(name);
  technology.verdict.kind = kind;
  return technology;
}

TechnologyVerdict openAtLeast(Part part) {
  TechnologyVerdict technology = judged(VerdictKind::Open);
  technology.verdict.atLeast = part;
  return technology;
}

Transfer transfer() {
  Transfer transfer;
  transfer.title = QStringLiteral("Licence");
  transfer.counterparty = QStringLiteral("Example Ltd.");
  transfer.country = QStringLiteral("DE");
  transfer.mode = QStringLiteral("know-how");
  return transfer;
}

GateState gate(const Transfer& transfer, const std::vector<TechnologyVerdict>& technologies, const QDate& today) {
  return gateStateOf(transfer, technologies, QStringLiteral("2025-28"), basis(), today);
}
GateState restrictedGate(const Transfer& transfer, const QDate& today) {
  return gate(transfer, {judged(VerdictKind::Restricted)}, today);
}
GateState freeGate(const Transfer& transfer, const QDate& today) {
  return gate(transfer, {judged(VerdictKind::ExaminedNoMatch)}, today);
}
std::vector<AgendaEntry> restrictedAgenda(const Transfer& transfer, const QDate& today) {
  return agendaOf(transfer, restrictedGate(transfer, today), basis(), today);
}
std::vector<AgendaEntry> freeAgenda(const Transfer& transfer, const QDate& today) {
  return agendaOf(transfer, freeGate(transfer, today), basis(), today);
}

bool has(const std::vector<AgendaEntry>& entries, const char* id) {
  for (const AgendaEntry& entry : entries)
    if (entry.id == QLatin1String(id)) return true;
  return false;
}

AgendaEntry entry(const std::vector<AgendaEntry>& entries, const char* id) {
  for (const AgendaEntry& entry : entries)
    if (entry.id == QLatin1String(id)) return entry;
  ADD_FAILURE() << "no entry " << id;
  return {};
}

QString states(const GateState& state) {
  QStringList words;
  for (const GateStep& step : state.steps)
    words << QStringLiteral("%1:%2").arg(step.id, stepStateCode(step.state));
  return words.join(QLatin1Char(' '));
}

QStringList findings(const GateState& state, FindingSeverity severity) {
  QStringList ids;
  for (const GateFinding& finding : state.findings)
    if (finding.severity == severity) ids << finding.id;
  return ids;
}

}  // namespace jiheng::test
