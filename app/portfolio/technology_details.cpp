#include "app/portfolio/technology_details.h"

#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <array>
#include <cmath>

#include "app/foundation/fold.h"
#include "app/portfolio/record_rules.h"

namespace jiheng {

namespace {

struct ParameterField {
  const char* key;
  QString Parameter::* member;
};

constexpr std::array<ParameterField, 7> kFields{{{"quantity", &Parameter::quantity},
                                                 {"name", &Parameter::name},
                                                 {"value", &Parameter::value},
                                                 {"value_to", &Parameter::valueTo},
                                                 {"unit", &Parameter::unit},
                                                 {"condition", &Parameter::condition},
                                                 {"note", &Parameter::note}}};

/// Full-width digits, points and signs, and the typographic minus, as a keyboard has them.
QString plainNumber(const QString& text) {
  QString result = withoutMargins(text).normalized(QString::NormalizationForm_KC);
  result.replace(QChar(0x2212), QLatin1Char('-'));
  return result;
}

/// The first day of a date of any precision; nothing for what is no date.
QDate firstDayOf(const QString& since) {
  static const QRegularExpression pattern(
      QStringLiteral("\\A(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?\\z"));
  const QRegularExpressionMatch match = pattern.match(since);
  if (!match.hasMatch()) return {};
  const auto part = [&match](int n) { return match.captured(n).isEmpty() ? 1 : match.captured(n).toInt(); };
  if (match.captured(1).toInt() < 1) return {};
  return {match.captured(1).toInt(), part(2), part(3)};
}

QString fieldName(std::size_t row, const char* member) {
  return QStringLiteral("parameters[%1].%2").arg(row).arg(QLatin1String(member));
}

Status checkNumber(const Parameter& parameter, const QString& value, const QString& field) {
  // A map's scale is written 1:n and has no range.
  static const QRegularExpression scale(QStringLiteral("\\A1 ?: ?[0-9][0-9,]*万?\\z"));
  if (value.isEmpty() || decimalNumber(value) || (parameter.valueTo.isEmpty() && scale.match(value).hasMatch())) return {};
  return fail(invalidField(
      field,
      phrase("Portfolio", "“%1” is no decimal number for “%2”.")
          .arg(shortened(value, 40))
          .arg(shortened(parameter.name, 40)),
      phrase("Portfolio",
             "Write digits with a point for decimals and no separators between thousands, such as 1250.5. "
             "Write words such as “at least” in the note.")));
}

Status checkParameter(const Parameter& parameter, std::size_t row) {
  if (parameter.name.isEmpty() && parameter.quantity.isEmpty())
    return fail(invalidField(fieldName(row, "name"),
                             phrase("Portfolio", "The parameter in row %1 has no name.").arg(static_cast<qint64>(row + 1)),
                             phrase("Portfolio", "Write what was measured, as the maker calls it.")));
  JIHENG_TRY(checkNumber(parameter, parameter.value, fieldName(row, "value")));
  JIHENG_TRY(checkNumber(parameter, parameter.valueTo, fieldName(row, "valueTo")));
  if (parameter.valueTo.isEmpty()) return {};
  if (parameter.value.isEmpty())
    return fail(invalidField(fieldName(row, "value"),
                             phrase("Portfolio", "The range in row %1 has an end but no beginning.")
                                 .arg(static_cast<qint64>(row + 1)),
                             phrase("Portfolio", "Write the lower end as well, or a single value.")));
  if (*decimalNumber(parameter.valueTo) < *decimalNumber(parameter.value))
    return fail(invalidField(fieldName(row, "valueTo"),
                             phrase("Portfolio", "The range from %1 to %2 ends below its beginning.")
                                 .arg(parameter.value)
                                 .arg(parameter.valueTo),
                             phrase("Portfolio", "Write the lower end first.")));
  return {};
}

}  // namespace

QString tidiedSince(const QString& text) {
  const QString plain = withoutMargins(text).normalized(QString::NormalizationForm_KC).simplified();
  static const QRegularExpression pattern(QStringLiteral(
      "\\A(\\d{4}) ?(?:年|[-/.]|\\z) ?(?:(\\d{1,2}) ?(?:月|[-/.]|\\z) ?(?:(\\d{1,2}) ?日?)?)?\\z"));
  const QRegularExpressionMatch match = pattern.match(plain);
  if (!match.hasMatch()) return plain;
  QString result = match.captured(1);
  for (const int part : {2, 3}) {
    if (match.captured(part).isEmpty()) break;
    result += QLatin1Char('-');
    result += match.captured(part).rightJustified(2, QLatin1Char('0'));
  }
  return result;
}

QStringList tidiedKeywords(const QStringList& keywords) {
  QStringList result;
  QSet<QString> seen;
  for (const QString& keyword : keywords) {
    const QString tidy = withoutMargins(keyword).simplified();
    const QString folded = fold(tidy);
    if (tidy.isEmpty() || seen.contains(folded)) continue;
    seen.insert(folded);
    result << tidy;
  }
  return result;
}

QStringList keywordsOf(const QString& line) {
  static const QRegularExpression separator(QStringLiteral("[,;，；、\\n\\r\\t\\x{2028}\\x{2029}]"));
  return tidiedKeywords(line.split(separator));
}

std::vector<Parameter> tidiedParameters(const std::vector<Parameter>& parameters) {
  std::vector<Parameter> result;
  for (const Parameter& given : parameters) {
    Parameter parameter;
    for (const ParameterField& field : kFields) parameter.*field.member = withoutMargins(given.*field.member);
    parameter.value = plainNumber(parameter.value);
    parameter.valueTo = plainNumber(parameter.valueTo);
    if (!(parameter == Parameter())) result.push_back(parameter);
  }
  return result;
}

std::optional<double> decimalNumber(const QString& text) {
  static const QRegularExpression pattern(
      QStringLiteral("\\A[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?\\z"));
  if (!pattern.match(text).hasMatch()) return std::nullopt;
  bool ok = false;
  const double number = QLocale::c().toDouble(text.startsWith(QLatin1Char('+')) ? text.mid(1) : text, &ok);
  if (!ok || !std::isfinite(number)) return std::nullopt;
  return number;
}

Status checkDetails(const Technology& technology, const QDate& today) {
  if (!technology.since.isEmpty()) {
    const QDate first = firstDayOf(technology.since);
    const QString field = QStringLiteral("since");
    if (!first.isValid())
      return fail(invalidField(field,
                               phrase("Portfolio", "“%1” is no date.").arg(shortened(technology.since, 40)),
                               phrase("Portfolio", "Write a year, a month or a day: 2019, 2019-05 or 2019-05-20.")));
    if (first > today)
      return fail(invalidField(field, phrase("Portfolio", "%1 lies in the future.").arg(technology.since),
                               phrase("Portfolio", "Write when the technology was developed or acquired.")));
  }
  for (std::size_t row = 0; row < technology.parameters.size(); ++row)
    JIHENG_TRY(checkParameter(technology.parameters[row], row));
  return {};
}

QJsonArray parametersJson(const std::vector<Parameter>& parameters) {
  QJsonArray array;
  for (const Parameter& parameter : parameters) {
    QJsonObject object;
    for (const ParameterField& field : kFields) object.insert(QLatin1String(field.key), parameter.*field.member);
    array << object;
  }
  return array;
}

std::vector<Parameter> parametersFromJson(const QJsonArray& array) {
  std::vector<Parameter> parameters;
  for (const QJsonValue& value : array) {
    const QJsonObject object = value.toObject();
    Parameter& parameter = parameters.emplace_back();
    for (const ParameterField& field : kFields)
      parameter.*field.member = object.value(QLatin1String(field.key)).toString();
  }
  return parameters;
}

QJsonArray keywordsJson(const QStringList& keywords) {
  return QJsonArray::fromStringList(keywords);
}

QStringList keywordsFromJson(const QJsonArray& array) {
  QStringList keywords;
  for (const QJsonValue& value : array) keywords << value.toString();
  return keywords;
}

Text parameterText(const Parameter& parameter) {
  QString value = parameter.value;
  if (!parameter.valueTo.isEmpty()) value += QChar(0x2013) + parameter.valueTo;
  QStringList words{parameter.name.isEmpty() ? parameter.quantity : parameter.name};
  for (const QString& word : {value, parameter.unit})
    if (!word.isEmpty()) words << word;
  const QString line = words.join(QLatin1Char(' '));
  if (parameter.condition.isEmpty()) return Text::verbatim(line);
  return phrase("Portfolio", "%1 (at %2)").arg(line).arg(parameter.condition);
}

Text parametersText(const std::vector<Parameter>& parameters) {
  Text list;
  for (const Parameter& parameter : parameters) {
    const Text each = parameterText(parameter);
    list = list.isEmpty() ? each : phrase("Portfolio", "%1; %2").arg(list).arg(each);
  }
  return list;
}

}  // namespace jiheng
