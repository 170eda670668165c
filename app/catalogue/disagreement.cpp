#include "app/catalogue/disagreement.h"

#include <QSet>
#include <algorithm>

namespace jiheng {

namespace {

constexpr DisagreementState kStates[] = {DisagreementState::Open, DisagreementState::Settled, DisagreementState::Unsettleable};

bool isBundled(const std::vector<Instrument>& instruments, const ItemKey& key) {
  return std::any_of(instruments.begin(), instruments.end(), [&key](const Instrument& instrument) {
    return std::any_of(instrument.operations.begin(), instrument.operations.end(),
                       [&key](const Operation& operation) { return concerns(operation, key); });
  });
}

Disagreement disagreement(JsonFields& fields, const std::vector<Instrument>& instruments) {
  Disagreement result;
  result.id = fields.string("id");
  result.instrumentId = fields.optionalString("instrument");
  const bool known = std::any_of(instruments.begin(), instruments.end(),
                                 [&result](const Instrument& one) { return one.id == result.instrumentId; });
  if (!result.instrumentId.isEmpty() && !known)
    fields.fault("instrument", phrase("Catalogue", "the instrument %1 is not bundled.").arg(result.instrumentId));
  result.item = ItemKey(fields.optionalString("item"));
  if (!result.item.isEmpty() && !isBundled(instruments, result.item))
    fields.fault("item", phrase("Catalogue", "no bundled operation concerns the item %1.").arg(result.item.value()));
  result.field = fields.string("field");
  result.question = fields.bilingual("question");
  fields.array("claims", [&result](JsonFields& claim) {
    const Bilingual says = claim.bilingual("says");
    result.claims.push_back({says, claim.bilingual("source"), claim.optionalDate("date")});
  });
  if (result.claims.size() < 2) fields.fault("claims", phrase("Catalogue", "a disagreement needs two claims or more."));
  const QString state = fields.string("state");
  const auto found = std::find_if(std::begin(kStates), std::end(kStates),
                                  [&state](DisagreementState one) { return disagreementStateCode(one) == state; });
  if (found == std::end(kStates))
    fields.fault("state", phrase("Catalogue", "a disagreement is open, settled or unsettleable."));
  else
    result.state = *found;
  if (fields.has("reading")) {
    result.reading = fields.integer("reading");
    if (*result.reading < 0 || *result.reading >= static_cast<int>(result.claims.size()))
      fields.fault("reading", phrase("Catalogue", "the claim that the data follows is not among the claims."));
  } else if (result.state == DisagreementState::Settled) {
    fields.fault("reading", phrase("Catalogue", "a settled disagreement says which claim holds."));
  }
  result.why = fields.bilingual("why");
  result.effect = fields.bilingual("effect");
  return result;
}

}  // namespace

QString disagreementStateCode(DisagreementState state) {
  switch (state) {
    case DisagreementState::Settled: return QStringLiteral("settled");
    case DisagreementState::Unsettleable: return QStringLiteral("unsettleable");
    case DisagreementState::Open: break;
  }
  return QStringLiteral("open");
}

Text disagreementStateText(DisagreementState state) {
  switch (state) {
    case DisagreementState::Settled: return phrase("Catalogue", "settled by the evidence");
    case DisagreementState::Unsettleable: return phrase("Catalogue", "cannot be settled, both stand");
    case DisagreementState::Open: break;
  }
  return phrase("Catalogue", "open, the official text would decide");
}

Result<std::vector<Disagreement>> readDisagreements(const QString& path, const std::vector<Instrument>& instruments) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  std::vector<Disagreement> result;
  QSet<QString> ids;
  JsonFields top(file);
  top.array("disagreements", [&](JsonFields& fields) {
    result.push_back(disagreement(fields, instruments));
    const QString& id = result.back().id;
    if (ids.contains(id)) fields.fault("id", phrase("Catalogue", "the disagreement %1 is there twice.").arg(id));
    ids.insert(id);
  });
  JIHENG_TRY(top.status());
  return result;
}

}  // namespace jiheng
