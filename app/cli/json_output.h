#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/calendar/period.h"
#include "app/calendar/statutory_rule.h"
#include "app/catalogue/catalogue.h"
#include "app/portfolio/portfolio.h"
#include "app/transfers/agenda.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// The JSON of the command line. The names are documented and stable; a field that is not known is null, never left out.

QJsonObject toJson(const Provenance& provenance);
/// `number`, `name_zh`, `name_en`, `part`, `sector`, `edition`, `provenance`, and with `full` names and control points.
QJsonObject toJson(const Item& item, const Edition& edition, bool full);
QJsonObject toJson(const Edition& edition, const Catalogue& catalogue);
QJsonObject toJson(const Product& product);
QJsonObject toJson(const Technology& technology);
QJsonObject toJson(const Tag& tag, const Edition& edition);
QJsonObject toJson(const Verdict& verdict);
QJsonObject toJson(const Transfer& transfer);
QJsonObject toJson(const GateState& state);
QJsonObject toJson(const AgendaEntry& entry);
QJsonObject toJson(const AuditEntry& entry);
QJsonArray toJson(const std::vector<CountedDay>& days);
QJsonObject toJson(const Text& text);

/// A string, or null where it is empty.
QJsonValue textOrNull(const QString& text);
/// An ISO date, or null.
QJsonValue dateOrNull(const QDate& date);

}  // namespace jiheng
