#include "app/overview/portfolio_filter.h"

#include <QJsonArray>

namespace jiheng {

namespace {

const QLatin1String kText("text");
const QLatin1String kColumns("columns");
const QLatin1String kChoices("choices");
const QLatin1String kBlank("blank");

Error unknownWord(const QString& word) {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened = phrase("Overview", "A saved filter asks for “%1”, which this program does not know.").arg(word);
  error.advice = phrase("Overview", "Delete the filter, or open the workspace with the program that wrote it.");
  return error;
}

Result<PortfolioColumn> columnOf(const QString& code) {
  const std::optional<PortfolioColumn> column = columnFromCode(code);
  if (!column) return fail(unknownWord(code));
  return *column;
}

}  // namespace

QJsonObject filterJson(const PortfolioFilter& filter) {
  QJsonObject json;
  if (!filter.text.trimmed().isEmpty()) json.insert(kText, filter.text);
  QJsonObject columns;
  for (auto each = filter.texts.cbegin(); each != filter.texts.cend(); ++each)
    columns.insert(columnCode(each.key()), each.value());
  if (!columns.isEmpty()) json.insert(kColumns, columns);
  QJsonObject choices;
  for (auto each = filter.choices.cbegin(); each != filter.choices.cend(); ++each)
    choices.insert(columnCode(each.key()), QJsonArray::fromStringList(each.value()));
  if (!choices.isEmpty()) json.insert(kChoices, choices);
  QJsonArray blank;
  for (const PortfolioColumn column : filter.blank) blank.append(columnCode(column));
  if (!blank.isEmpty()) json.insert(kBlank, blank);
  return json;
}

Result<PortfolioFilter> filterFromJson(const QJsonObject& json) {
  static const QStringList known{kText, kColumns, kChoices, kBlank};
  for (const QString& key : json.keys())
    if (!known.contains(key)) return fail(unknownWord(key));
  PortfolioFilter filter;
  filter.text = json.value(kText).toString();
  const QJsonObject columns = json.value(kColumns).toObject();
  for (auto each = columns.constBegin(); each != columns.constEnd(); ++each) {
    JIHENG_ASSIGN(const PortfolioColumn column, columnOf(each.key()));
    filter.texts.insert(column, each.value().toString());
  }
  const QJsonObject choices = json.value(kChoices).toObject();
  for (auto each = choices.constBegin(); each != choices.constEnd(); ++each) {
    JIHENG_ASSIGN(const PortfolioColumn column, columnOf(each.key()));
    const QStringList codes = choiceCodes(column);
    QStringList wanted;
    for (const QJsonValue& value : each.value().toArray()) {
      if (!codes.contains(value.toString())) return fail(unknownWord(value.toString()));
      wanted << value.toString();
    }
    filter.choices.insert(column, wanted);
  }
  for (const QJsonValue& value : json.value(kBlank).toArray()) {
    JIHENG_ASSIGN(const PortfolioColumn column, columnOf(value.toString()));
    filter.blank << column;
  }
  return filter;
}

}  // namespace jiheng
