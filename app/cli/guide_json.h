#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/catalogue/edition.h"
#include "app/questionnaire/questionnaire_run.h"
#include "app/thresholds/thresholds.h"

namespace jiheng {

class Run;

/// The JSON of thresholds and questionnaire, and their lines. The names are documented and stable.

/// `number`, `name_zh`, `name_en`, `part`, `edition`, `control_point`, `outcome`, `sentence`, `combine`, `checks`.
QJsonObject toJson(const ThresholdResult& result, const Edition& edition);
/// `id`, `requirement`, `quote`, `state`, `finding`, `margin`, `quantity`, `unit`, `condition`, `provenance`.
QJsonObject toJson(const ThresholdCheck& check);
/// `technology`, `revision`, `version`, `answers`, `next`, `end`, `hand_overs`, `set_aside`.
QJsonObject toJson(const QuestionnaireRun& run, const Technology& technology, const Questionnaire& questionnaire);
/// The predicates of an item's control points, without measurements: for `catalogue show`.
QJsonArray predicatesJson(const Thresholds& thresholds, const Edition& edition, const Item& item, const QString& pointKey);

void printThresholds(Run& run, const ThresholdResult& result, const Edition& edition);
/// The same for `catalogue show`: what the text asks for. Nothing where it states no number.
void printPredicates(Run& run, const Thresholds& thresholds, const Edition& edition, const Item& item, const QString& pointKey);

}  // namespace jiheng
