#pragma once

#include <QDate>
#include <QJsonArray>
#include <optional>

#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

/// The parts of a technology that are more than one line of text: since when, keywords, parameters. No I/O.

/// "2019年5月", "2019/5/20", "2019.05" and full-width digits as an ISO date of the same precision; what is no
/// date comes back without its margins.
QString tidiedSince(const QString& text);

/// Without margins, blanks and repetitions (width, case and script do not count); the order stays.
QStringList tidiedKeywords(const QStringList& keywords);
/// The words of one line, between commas, semicolons or line ends of either script.
QStringList keywordsOf(const QString& line);

/// Every field without its margins and every number in plain digits; rows in which nothing stands are dropped.
std::vector<Parameter> tidiedParameters(const std::vector<Parameter>& parameters);

/// The value of a decimal number: digits, one point, a sign, an exponent ("-1.5e3"). Nothing for thousands
/// separators, a decimal comma or words: they could be read in two ways.
std::optional<double> decimalNumber(const QString& text);

/// InvalidInput at "since" for an impossible or future date, and at "parameters[2].value" (.valueTo, .name;
/// counted from 0) for what is no number, a range that ends below its beginning, or a row without a name.
/// The technology must be tidied.
Status checkDetails(const Technology& technology, const QDate& today);

/// For tables and the trail: [{"quantity", "name", "value", "value_to", "unit", "condition", "note"}].
QJsonArray parametersJson(const std::vector<Parameter>& parameters);
std::vector<Parameter> parametersFromJson(const QJsonArray& array);
QJsonArray keywordsJson(const QStringList& keywords);
QStringList keywordsFromJson(const QJsonArray& array);

/// "turning pressure 220–250 MPa (at 20 °C)", in the maker's own words.
Text parameterText(const Parameter& parameter);
/// The parameters on one line, between semicolons.
Text parametersText(const std::vector<Parameter>& parameters);

}  // namespace jiheng
