#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/official_text/accepted_text.h"
#include "app/official_text/announcement_reader.h"
#include "app/official_text/official_comparison.h"

namespace jiheng {

/// The JSON of the commands on official texts; names as in json_output.h.

QJsonObject toJson(const SourceDocument& document);
QJsonObject toJson(const ReadOperation& operation);
/// Operations, what was not read, and the findings.
QJsonObject toJson(const ReadAnnouncement& announcement);
QJsonObject toJson(const OperationDifference& difference);
QJsonObject toJson(const AcceptedText& text);

}  // namespace jiheng
