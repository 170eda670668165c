#include "app/cli/catalogue_json.h"

#include "app/catalogue/instrument_status.h"
#include "app/cli/json_output.h"

namespace jiheng {

namespace {

QJsonObject bilingual(const Bilingual& text) {
  return {{QStringLiteral("zh"), textOrNull(text.zh)}, {QStringLiteral("en"), textOrNull(text.en)}};
}

QJsonValue countOrNull(const std::optional<int>& count) { return count ? QJsonValue(*count) : QJsonValue(); }

QJsonObject countJson(const CountProof& count) {
  QJsonArray named;
  for (const MissingOperation& one : count.named)
    named << QJsonObject{{QStringLiteral("name_zh"), textOrNull(one.name.zh)},
                         {QStringLiteral("name_en"), textOrNull(one.name.en)},
                         {QStringLiteral("part"), partCode(one.part)},
                         {QStringLiteral("confirmation"), confirmationCode(Confirmation::Unverified)}};
  return {{QStringLiteral("part"), count.part ? QJsonValue(partCode(*count.part)) : QJsonValue()},
          {QStringLiteral("kind"), operationCode(count.kind)},
          {QStringLiteral("stated"), count.stated},
          {QStringLiteral("bundled"), count.bundled},
          {QStringLiteral("missing"), count.missing()},
          {QStringLiteral("named"), named}};
}

}  // namespace

QJsonObject toJson(const InstrumentProof& proof) {
  QJsonArray counts;
  for (const CountProof& count : proof.counts) counts << countJson(count);
  QJsonArray incomplete;
  for (const IncompleteOperation& one : proof.incomplete)
    incomplete << QJsonObject{{QStringLiteral("operation"), one.operationId},
                              {QStringLiteral("kind"), operationCode(one.kind)},
                              {QStringLiteral("part"), partCode(one.part)},
                              {QStringLiteral("item"), one.item.value()},
                              {QStringLiteral("name_zh"), one.nameZh},
                              {QStringLiteral("name_en"), textOrNull(one.nameEn)},
                              {QStringLiteral("number"), textOrNull(one.number)},
                              {QStringLiteral("without_number"), one.withoutNumber},
                              {QStringLiteral("without_control_points"), one.withoutPoints},
                              {QStringLiteral("control_points_in_part"), one.partialPoints}};
  QJsonArray sectors;
  for (const SectorSeen& sector : proof.sectors)
    sectors << QJsonObject{{QStringLiteral("code"), sector.code},
                           {QStringLiteral("zh"), sector.sector.zh},
                           {QStringLiteral("en"), sector.sector.en},
                           {QStringLiteral("operations"), sector.operations}};
  return {{QStringLiteral("instrument"), proof.instrumentId},
          {QStringLiteral("complete"), proof.isComplete()},
          {QStringLiteral("sentence"), toJson(proofText(proof))},
          {QStringLiteral("counts"), counts},
          {QStringLiteral("missing"), proof.missing()},
          {QStringLiteral("without_control_points"), proof.withoutPoints()},
          {QStringLiteral("control_points_in_part"), proof.partialPoints()},
          {QStringLiteral("without_number"), proof.withoutNumber()},
          {QStringLiteral("incomplete"), incomplete},
          {QStringLiteral("sectors_stated"), countOrNull(proof.statedSectors)},
          {QStringLiteral("sectors"), sectors},
          {QStringLiteral("without_sector"), proof.withoutSector},
          {QStringLiteral("total_prohibited"), countOrNull(proof.statedProhibited)},
          {QStringLiteral("total_restricted"), countOrNull(proof.statedRestricted)}};
}

QJsonObject toJson(const Disagreement& disagreement) {
  QJsonArray claims;
  for (const DisagreementClaim& claim : disagreement.claims)
    claims << QJsonObject{{QStringLiteral("says"), bilingual(claim.says)},
                          {QStringLiteral("source"), bilingual(claim.source)},
                          {QStringLiteral("date"), dateOrNull(claim.date)}};
  return {{QStringLiteral("id"), disagreement.id},
          {QStringLiteral("instrument"), textOrNull(disagreement.instrumentId)},
          {QStringLiteral("item"), textOrNull(disagreement.item.value())},
          {QStringLiteral("field"), disagreement.field},
          {QStringLiteral("question"), bilingual(disagreement.question)},
          {QStringLiteral("claims"), claims},
          {QStringLiteral("state"), disagreementStateCode(disagreement.state)},
          {QStringLiteral("reading"), countOrNull(disagreement.reading)},
          {QStringLiteral("why"), bilingual(disagreement.why)},
          {QStringLiteral("effect"), bilingual(disagreement.effect)}};
}

QJsonObject toJson(const LedgerEntry& entry) {
  QJsonArray renderings;
  for (const Rendering& rendering : entry.renderings)
    renderings << QJsonObject{{QStringLiteral("en"), textOrNull(rendering.en)},
                              {QStringLiteral("source"), bilingual(rendering.source)},
                              {QStringLiteral("relation"), renderingRelationCode(rendering.relation)},
                              {QStringLiteral("note"), bilingual(rendering.note)}};
  return {{QStringLiteral("id"), entry.id},
          {QStringLiteral("scope"), ledgerScopeCode(entry.scope)},
          {QStringLiteral("item"), textOrNull(entry.item.value())},
          {QStringLiteral("control_point_key"), textOrNull(entry.pointKey)},
          {QStringLiteral("zh"), textOrNull(entry.zh)},
          {QStringLiteral("renderings"), renderings},
          {QStringLiteral("preferred"), textOrNull(entry.preferred)}};
}

QJsonObject toJson(const DraftLayer& layer) {
  return {{QStringLiteral("draft"), layer.id()},
          {QStringLiteral("base"), layer.baseId()},
          {QStringLiteral("date"), dateOrNull(layer.date())},
          {QStringLiteral("complete"), layer.isComplete()},
          {QStringLiteral("sentence"), toJson(draftText(layer))}};
}

QJsonObject statusJson(const Instrument& instrument, const QDate& today) {
  QJsonArray suspensions;
  for (const Suspension& one : instrument.suspensions)
    suspensions << QJsonObject{{QStringLiteral("from"), dateOrNull(one.from)},
                               {QStringLiteral("until"), dateOrNull(one.until)},
                               {QStringLiteral("by"), bilingual(one.by)},
                               {QStringLiteral("source"), one.source}};
  return {{QStringLiteral("instrument"), instrument.id},
          {QStringLiteral("status"), instrumentStatusCode(statusOn(instrument, today))},
          {QStringLiteral("status_sentence"), toJson(statusText(instrument, today))},
          {QStringLiteral("date"), dateOrNull(instrument.date)},
          {QStringLiteral("effective"), dateOrNull(instrument.effective)},
          {QStringLiteral("lapses"), dateOrNull(instrument.lapses)},
          {QStringLiteral("suspensions"), suspensions}};
}

}  // namespace jiheng
