#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/catalogue/catalogue.h"

namespace jiheng {

/// The JSON of the proof, the disagreements and the ledger. The names are documented and stable.

/// `instrument`, `counts` (part, kind, stated, bundled, missing, named), `incomplete`, `sectors` ...
QJsonObject toJson(const InstrumentProof& proof);
QJsonObject toJson(const Disagreement& disagreement);
QJsonObject toJson(const LedgerEntry& entry);
QJsonObject toJson(const DraftLayer& layer);
/// `id`, `status`, `status_sentence`, `date`, `effective`, suspensions and end.
QJsonObject statusJson(const Instrument& instrument, const QDate& today);

}  // namespace jiheng
