#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "app/catalogue/item.h"
#include "app/foundation/text.h"

namespace jiheng {

/// The English rendering that the company uses for a Chinese text of the catalogue. A reference, never law.
struct ChosenTerm {
  QString subject;  ///< what it renders: made by termSubject(), or the id of an entry of the translation ledger
  QString zh;       ///< the Chinese at the time of the choice, for the audit trail
  QString term;
  QString source;  ///< where the rendering stands; empty for the company's own
  QString note;    ///< why; may be empty
  QString author;
  QDateTime at;  ///< in UTC
  bool operator==(const ChosenTerm&) const = default;
};

/// Names the name of an item, or one of its control points, as what a term renders.
QString termSubject(const ItemKey& item, const QString& pointKey = {});

/// How far the company has come with a disagreement between sources.
enum class StanceState {
  Checking,  ///< somebody looks into it
  Asked,     ///< the authority was asked
  Decided    ///< the company knows which claim it follows
};

QString stanceStateCode(StanceState state);  ///< "checking", "asked", "decided"
std::optional<StanceState> stanceStateFromCode(const QString& code);
Text stanceStateText(StanceState state);

/// The company's own state and note on a disagreement between sources. It changes nothing in the catalogue.
struct CompanyStance {
  QString disagreement;  ///< id of the disagreement
  StanceState state = StanceState::Checking;
  QString note;
  QString author;
  QDateTime at;
  bool operator==(const CompanyStance&) const = default;
};

}  // namespace jiheng
