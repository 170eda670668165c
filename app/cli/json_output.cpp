#include "app/cli/json_output.h"

#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

QString workdayCode(DayKind kind) {
  switch (kind) {
    case DayKind::Workday: return QStringLiteral("workday");
    case DayKind::SwappedWorkday: return QStringLiteral("swapped-workday");
    case DayKind::Weekend: return QStringLiteral("weekend");
    case DayKind::Holiday: return QStringLiteral("holiday");
  }
  return {};
}

QString coverageCode(PointsCoverage coverage) {
  switch (coverage) {
    case PointsCoverage::None: return QStringLiteral("none");
    case PointsCoverage::Partial: return QStringLiteral("partial");
    case PointsCoverage::Complete: return QStringLiteral("complete");
  }
  return {};
}

QJsonObject sectorJson(const Item& item) {
  return {{QStringLiteral("code"), textOrNull(item.sectorCode)},
          {QStringLiteral("zh"), textOrNull(item.sector.zh)},
          {QStringLiteral("en"), textOrNull(item.sector.en)}};
}

QJsonObject coverageJson(const PartCoverage& coverage) {
  return {{QStringLiteral("stated"), coverage.stated},
          {QStringLiteral("confirmed"), coverage.confirmed()},
          {QStringLiteral("unconfirmed"), coverage.unconfirmed},
          {QStringLiteral("suspended"), coverage.suspended},
          {QStringLiteral("with_control_points"), coverage.withPoints}};
}

}  // namespace

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue dateOrNull(const QDate& date) {
  return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Text& text) {
  return {{QStringLiteral("zh"), text.in(Language::Chinese)}, {QStringLiteral("en"), text.in(Language::English)}};
}

QJsonObject toJson(const Provenance& provenance) {
  return {{QStringLiteral("confirmation"), confirmationCode(provenance.confirmation)},
          {QStringLiteral("source"), textOrNull(provenance.source)},
          {QStringLiteral("place"), textOrNull(provenance.place)},
          {QStringLiteral("sha256"), textOrNull(provenance.sha256)},
          {QStringLiteral("agreement"), provenance.agreement > 0 ? QJsonValue(provenance.agreement) : QJsonValue()}};
}

QJsonObject toJson(const Item& item, const Edition& edition, bool full) {
  QJsonObject object{
      {QStringLiteral("number"), textOrNull(item.number)},
      {QStringLiteral("key"), item.key.value()},
      {QStringLiteral("name_zh"), item.nameZh},
      {QStringLiteral("name_en"), textOrNull(item.nameEn())},
      {QStringLiteral("part"), partCode(item.part)},
      {QStringLiteral("sector"), sectorJson(item)},
      {QStringLiteral("edition"), edition.id()},
      {QStringLiteral("standing"), standingCode(item.standing)},
      {QStringLiteral("control_points_bundled"), coverageCode(item.coverage)},
      {QStringLiteral("provenance"), QJsonObject{{QStringLiteral("name"), toJson(item.nameProvenance)},
                                                 {QStringLiteral("number"), toJson(item.numberProvenance)},
                                                 {QStringLiteral("sector"), toJson(item.sectorProvenance)}}}};
  if (!full) return object;
  QJsonArray names;
  for (const EnglishName& name : item.namesEn)
    names << QJsonObject{{QStringLiteral("text"), name.text}, {QStringLiteral("source"), name.source}};
  QJsonArray points;
  for (const ControlPoint& point : item.points) {
    points << QJsonObject{{QStringLiteral("number"), textOrNull(point.number)},
                          {QStringLiteral("key"), point.key},
                          {QStringLiteral("name_zh"), textOrNull(point.zh)},
                          {QStringLiteral("name_en"), textOrNull(point.en)},
                          {QStringLiteral("part"), partCode(item.part)},
                          {QStringLiteral("sector"), sectorJson(item)},
                          {QStringLiteral("edition"), edition.id()},
                          {QStringLiteral("provenance"), toJson(point.provenance)},
                          {QStringLiteral("standing"), standingCode(point.standing)},
                          {QStringLiteral("added_by"), textOrNull(point.addedBy)},
                          {QStringLiteral("amended_by"), textOrNull(point.amendedBy)}};
  }
  QJsonArray changed;
  for (const QString& id : item.changedBy) changed << id;
  object.insert(QStringLiteral("names_en"), names);
  object.insert(QStringLiteral("control_points"), points);
  object.insert(QStringLiteral("added_by"), textOrNull(item.addedBy));
  object.insert(QStringLiteral("changed_by"), changed);
  object.insert(QStringLiteral("note_zh"), textOrNull(item.noteZh));
  object.insert(QStringLiteral("note_en"), textOrNull(item.note));
  return object;
}

QJsonObject toJson(const Edition& edition, const Catalogue& catalogue) {
  const Instrument* instrument = catalogue.instrument(edition.instrumentId());
  const InstrumentCoverage coverage = catalogue.coverage(edition.instrumentId());
  QJsonArray gaps;
  for (const Text& gap : coverage.gaps) gaps << toJson(gap);
  return {{QStringLiteral("edition"), edition.id()},
          {QStringLiteral("title_zh"), instrument ? instrument->title.zh : QString()},
          {QStringLiteral("title_en"), instrument ? instrument->title.en : QString()},
          {QStringLiteral("effective"), dateOrNull(edition.effective())},
          {QStringLiteral("prohibited"), coverageJson(edition.coverage(Part::Prohibited))},
          {QStringLiteral("restricted"), coverageJson(edition.coverage(Part::Restricted))},
          {QStringLiteral("control_points"), edition.pointCount()},
          {QStringLiteral("operations"), QJsonObject{{QStringLiteral("stated"), coverage.statedOperations},
                                                     {QStringLiteral("bundled"), coverage.bundledOperations},
                                                     {QStringLiteral("with_control_points"), coverage.withPoints}}},
          {QStringLiteral("gaps"), gaps}};
}

QJsonObject toJson(const Product& product) {
  return {{QStringLiteral("id"), product.id.value()},
          {QStringLiteral("number"), textOrNull(product.number)},
          {QStringLiteral("name_zh"), textOrNull(product.nameZh)},
          {QStringLiteral("name_en"), textOrNull(product.nameEn)},
          {QStringLiteral("description"), textOrNull(product.description)}};
}

QJsonObject toJson(const Technology& technology) {
  return {{QStringLiteral("id"), technology.id.value()},
          {QStringLiteral("number"), textOrNull(technology.number)},
          {QStringLiteral("name_zh"), textOrNull(technology.nameZh)},
          {QStringLiteral("name_en"), textOrNull(technology.nameEn)},
          {QStringLiteral("description"), textOrNull(technology.description)},
          {QStringLiteral("form"), technologyFormCode(technology.form)},
          {QStringLiteral("owner"), textOrNull(technology.owner)},
          {QStringLiteral("place"), textOrNull(technology.place)},
          {QStringLiteral("origin"), originCode(technology.origin)},
          {QStringLiteral("since"), textOrNull(technology.since)},
          {QStringLiteral("state_secret"), stateSecretCode(technology.stateSecret)},
          {QStringLiteral("keywords"), keywordsJson(technology.keywords)},
          {QStringLiteral("parameters"), parametersJson(technology.parameters)},
          {QStringLiteral("revision"), technology.revision}};
}

QJsonObject toJson(const Tag& tag, const Edition& edition) {
  const Item* item = edition.find(tag.item);
  const ControlPoint* point = item && !tag.pointKey.isEmpty() ? item->point(tag.pointKey) : nullptr;
  return {{QStringLiteral("id"), tag.id.value()},
          {QStringLiteral("item_key"), tag.item.value()},
          {QStringLiteral("number"), item ? textOrNull(item->number) : QJsonValue()},
          {QStringLiteral("name_zh"), item ? textOrNull(item->nameZh) : QJsonValue()},
          {QStringLiteral("part"), item ? QJsonValue(partCode(item->part)) : QJsonValue()},
          {QStringLiteral("control_point"), point ? textOrNull(point->number) : QJsonValue()},
          {QStringLiteral("control_point_key"), textOrNull(tag.pointKey)},
          {QStringLiteral("edition"), tag.editionId},
          {QStringLiteral("state"), tagStateCode(tag.state)},
          {QStringLiteral("reason"), tag.reason},
          {QStringLiteral("judged_zh"), textOrNull(tag.judgedZh)},
          {QStringLiteral("judged_en"), textOrNull(tag.judgedEn)},
          {QStringLiteral("author"), tag.author},
          {QStringLiteral("at"), tag.at.toUTC().toString(Qt::ISODate)}};
}

QJsonObject toJson(const Verdict& verdict) {
  QJsonArray open;
  for (const OpenPoint& point : verdict.openPoints)
    open << QJsonObject{{QStringLiteral("kind"), openPointCode(point.kind)},
                        {QStringLiteral("tag"), textOrNull(point.tag.value())},
                        {QStringLiteral("text"), toJson(point.text)}};
  return {{QStringLiteral("verdict"), verdictCode(verdict.kind)},
          {QStringLiteral("at_least"), verdict.atLeast ? QJsonValue(partCode(*verdict.atLeast)) : QJsonValue()},
          {QStringLiteral("edition"), verdict.editionId},
          {QStringLiteral("sentence"), toJson(verdict.sentence)},
          {QStringLiteral("open_points"), open}};
}

QJsonObject toJson(const Transfer& transfer) {
  QJsonArray technologies;
  for (const TechnologyId& id : transfer.technologies) technologies << id.value();
  QJsonObject object{{QStringLiteral("id"), transfer.id.value()},
                     {QStringLiteral("technologies"), technologies},
                     {QStringLiteral("royalty"), transfer.royalty}};
  for (const TransferTextField& field : transferTextFields()) object.insert(field.name, textOrNull(transfer.*field.member));
  for (const TransferDateField& field : transferDateFields()) object.insert(field.name, dateOrNull(transfer.*field.member));
  return object;
}

QJsonObject toJson(const GateState& state) {
  QJsonArray steps;
  for (const GateStep& step : state.steps)
    steps << QJsonObject{{QStringLiteral("step"), step.id},
                         {QStringLiteral("title"), toJson(step.title)},
                         {QStringLiteral("state"), stepStateCode(step.state)},
                         {QStringLiteral("date"), dateOrNull(step.date)},
                         {QStringLiteral("legal_basis"), toJson(step.legalBasis)}};
  QJsonArray findings;
  for (const GateFinding& finding : state.findings)
    findings << QJsonObject{{QStringLiteral("finding"), finding.id},
                            {QStringLiteral("severity"), findingSeverityCode(finding.severity)},
                            {QStringLiteral("text"), toJson(finding.text)},
                            {QStringLiteral("advice"), toJson(finding.advice)},
                            {QStringLiteral("legal_basis"), toJson(finding.legalBasis)},
                            {QStringLiteral("confidence"), ruleConfidenceCode(finding.confidence)}};
  return {{QStringLiteral("class"), transferClassCode(state.kind)},
          {QStringLiteral("edition"), state.editionId},
          {QStringLiteral("sentence"), toJson(state.sentence)},
          {QStringLiteral("steps"), steps},
          {QStringLiteral("findings"), findings}};
}

QJsonArray toJson(const std::vector<CountedDay>& days) {
  QJsonArray list;
  for (const CountedDay& day : days)
    list << QJsonObject{{QStringLiteral("day"), dateOrNull(day.day)},
                        {QStringLiteral("kind"), workdayCode(day.kind)},
                        {QStringLiteral("number"), day.number > 0 ? QJsonValue(day.number) : QJsonValue()}};
  return list;
}

QJsonObject toJson(const AgendaEntry& entry) {
  return {{QStringLiteral("id"), entry.id},
          {QStringLiteral("transfer"), entry.transfer.value()},
          {QStringLiteral("transfer_title"), entry.transferTitle},
          {QStringLiteral("urgency"), urgencyCode(entry.urgency)},
          {QStringLiteral("severity"), entry.severity ? QJsonValue(findingSeverityCode(*entry.severity)) : QJsonValue()},
          {QStringLiteral("what"), toJson(entry.what)},
          {QStringLiteral("why"), toJson(entry.why)},
          {QStringLiteral("trigger"), dateOrNull(entry.trigger)},
          {QStringLiteral("due"), dateOrNull(entry.due)},
          {QStringLiteral("rolled"), entry.rolled ? dateOrNull(*entry.rolled) : QJsonValue()},
          {QStringLiteral("provisional"), entry.provisional},
          {QStringLiteral("printed"), entry.printed},
          {QStringLiteral("acts"), entry.exporterActs ? QStringLiteral("exporter") : QStringLiteral("authority")},
          {QStringLiteral("statutory"), entry.statutory},
          {QStringLiteral("confidence"), ruleConfidenceCode(entry.confidence)},
          {QStringLiteral("legal_basis"), toJson(entry.legalBasis)},
          {QStringLiteral("source"), textOrNull(entry.source)}};
}

QJsonObject toJson(const AuditEntry& entry) {
  return {{QStringLiteral("sequence"), entry.sequence},
          {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
          {QStringLiteral("actor"), entry.actor},
          {QStringLiteral("action"), entry.action},
          {QStringLiteral("subject"), entry.subject},
          {QStringLiteral("sentence_zh"), entry.sentence.zh},
          {QStringLiteral("sentence_en"), entry.sentence.en},
          {QStringLiteral("before"), entry.before},
          {QStringLiteral("after"), entry.after},
          {QStringLiteral("previous_hash"), entry.previousHash},
          {QStringLiteral("hash"), entry.hash}};
}

}  // namespace jiheng
