#pragma once

#include <QDate>

#include "app/catalogue/instrument.h"
#include "app/foundation/json_file.h"

namespace jiheng {

/// How far a disagreement between sources has been decided.
enum class DisagreementState {
  Open,         ///< the official text would decide it, but is not bundled
  Settled,      ///< evidence decides it; the other claim is kept
  Unsettleable  ///< both stand, or they mean different things
};

QString disagreementStateCode(DisagreementState state);  ///< "open", "settled", "unsettleable"
Text disagreementStateText(DisagreementState state);

/// What one source says.
struct DisagreementClaim {
  Bilingual says;    ///< quoted or faithfully stated
  Bilingual source;  ///< a title or an address
  QDate date;        ///< of the source; invalid where it is not known
};

/// Sources that say different things on one point. Never silently one of them.
struct Disagreement {
  QString id;
  QString instrumentId;  ///< which instrument it concerns; empty where none
  ItemKey item;          ///< empty where it concerns no single item
  QString field;         ///< "total", "name", "number", "part", "points", "date" ...
  Bilingual question;
  std::vector<DisagreementClaim> claims;  ///< two or more
  DisagreementState state = DisagreementState::Open;
  std::optional<int> reading;  ///< the claim that the bundled data follows; nothing where it follows none
  Bilingual why;     ///< why it follows that one, or none
  Bilingual effect;  ///< what depends on it for an exporter
};

/// Reads data/catalogue/disagreements.json. Every instrument and item named must be bundled.
Result<std::vector<Disagreement>> readDisagreements(const QString& path, const std::vector<Instrument>& instruments);

}  // namespace jiheng
