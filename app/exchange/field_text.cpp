#include "app/exchange/field_text.h"

#include <QRegularExpression>

#include "app/portfolio/record_rules.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

/// Whether a separator or the mark itself: what a backslash may stand before.
bool isSeparator(QChar character, const QString& separators) {
  return character == u'\\' || separators.contains(character);
}

QString escaped(const QString& text, const QString& separators) {
  QString result;
  for (const QChar character : text) {
    if (character == u'\n') {
      result += QStringLiteral("\\n");
      continue;
    }
    if (isSeparator(character, separators)) result += u'\\';
    result += character;
  }
  return result;
}

/// Parts at separators that no backslash stands before. "\n" is a line break; a backslash before anything else is itself.
QStringList partsOf(const QString& text, const QString& separators) {
  QStringList parts(QString{});
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar character = text[i];
    const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
    if (character == u'\\' && next == u'n') {
      parts.back() += u'\n';
      ++i;
    } else if (character == u'\\' && isSeparator(next, separators) && !next.isNull()) {
      parts.back() += next;
      ++i;
    } else if (separators.contains(character)) {
      parts << QString();
    } else {
      parts.back() += character;
    }
  }
  return parts;
}

QString listSeparators() {
  return QStringLiteral(";；、,，\n");
}

Status unknownWord(ListField field, const QString& cell, const QStringList& known) {
  return fail(invalidField(listFieldCode(field),
                           phrase("Exchange", "“%1” is none of the values of this field.").arg(shortened(cell, 60)),
                           phrase("Exchange", "Write one of these: %1.").arg(known.join(QStringLiteral(", ")))));
}

template <class Value, class FromCode>
Status setCoded(Value& value, ListField field, const QString& cell, const ColumnWords& words, FromCode fromCode) {
  const auto found = fromCode(words.valueOf(field, cell));
  if (!found) return unknownWord(field, cell, words.valuesOf(field));
  value = *found;
  return {};
}

}  // namespace

QString joinedCell(const QStringList& members) {
  QStringList cells;
  for (const QString& member : members) cells << escaped(member, listSeparators());
  return cells.join(QStringLiteral("; "));
}

QStringList membersOf(const QString& cell) {
  QStringList members;
  const QStringList parts = partsOf(cell, listSeparators());
  for (const QString& part : parts) {
    const QString member = withoutMargins(part);
    if (!member.isEmpty()) members << member;
  }
  return members;
}

QString parametersCell(const std::vector<Parameter>& parameters) {
  QStringList lines;
  for (const Parameter& each : parameters) {
    QStringList parts{each.name, each.value, each.valueTo, each.unit, each.condition, each.note, each.quantity};
    while (!parts.isEmpty() && parts.back().isEmpty()) parts.removeLast();
    for (QString& part : parts) part = escaped(part, QStringLiteral("|"));
    lines << parts.join(QStringLiteral(" | "));
  }
  return lines.join(QLatin1Char('\n'));
}

std::vector<Parameter> parametersOfCell(const QString& cell) {
  static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\r|\\n"));
  std::vector<Parameter> parameters;
  const QStringList lines = cell.split(lineEnd, Qt::SkipEmptyParts);
  for (const QString& line : lines) {
    QStringList parts = partsOf(line, QStringLiteral("|"));
    for (QString& part : parts) part = withoutMargins(part);
    if (parts.join(QString()).isEmpty()) continue;
    Parameter parameter;
    parameter.name = parts.value(0);
    parameter.value = parts.value(1);
    parameter.valueTo = parts.value(2);
    parameter.unit = parts.value(3);
    parameter.condition = parts.value(4);
    parameter.note = parts.value(5);
    parameter.quantity = parts.value(6);
    parameters.push_back(std::move(parameter));
  }
  return parameters;
}

Parameter parameterOfHeading(const QString& heading) {
  static const QRegularExpression form(QStringLiteral("^(.*?)[\\s]*[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]\\s*$"));
  Parameter parameter;
  const QRegularExpressionMatch match = form.match(heading);
  parameter.name = withoutMargins(match.hasMatch() ? match.captured(1) : heading).simplified();
  if (match.hasMatch()) parameter.unit = withoutMargins(match.captured(2));
  return parameter;
}

void setParameterValue(Parameter& parameter, const QString& cell) {
  static const QRegularExpression range(QStringLiteral("^\\s*([-+]?[0-9.]+)\\s*[–~～至]\\s*([-+]?[0-9.]+)\\s*$"));
  const QRegularExpressionMatch match = range.match(cell);
  parameter.value = match.hasMatch() ? match.captured(1) : withoutMargins(cell);
  parameter.valueTo = match.hasMatch() ? match.captured(2) : QString();
}

QString fieldText(const Product& product, ListField field, Language) {
  switch (field) {
    case ListField::ProductId:
      return product.id.value();
    case ListField::ProductNumber:
      return product.number;
    case ListField::ProductNameZh:
      return product.nameZh;
    case ListField::ProductNameEn:
      return product.nameEn;
    case ListField::ProductDescription:
      return product.description;
    default:
      return {};
  }
}

QString fieldText(const Technology& technology, ListField field, Language language) {
  switch (field) {
    case ListField::TechnologyId:
      return technology.id.value();
    case ListField::TechnologyNumber:
      return technology.number;
    case ListField::TechnologyNameZh:
      return technology.nameZh;
    case ListField::TechnologyNameEn:
      return technology.nameEn;
    case ListField::TechnologyDescription:
      return technology.description;
    case ListField::Form:
      return technologyFormText(technology.form).in(language);
    case ListField::Owner:
      return technology.owner;
    case ListField::Place:
      return technology.place;
    case ListField::Origin:
      return originText(technology.origin).in(language);
    case ListField::Since:
      return technology.since;
    case ListField::StateSecret:
      return stateSecretText(technology.stateSecret).in(language);
    case ListField::Keywords:
      return joinedCell(technology.keywords);
    case ListField::Parameters:
    case ListField::Parameter:
      return parametersCell(technology.parameters);
    default:
      return {};
  }
}

Status setField(Product& product, ListField field, const QString& cell) {
  const QString text = withoutMargins(cell);
  if (field == ListField::ProductNumber) product.number = text;
  if (field == ListField::ProductNameZh) product.nameZh = text;
  if (field == ListField::ProductNameEn) product.nameEn = text;
  if (field == ListField::ProductDescription) product.description = text;
  return {};
}

Status setField(Technology& technology, ListField field, const QString& cell, const ColumnWords& words) {
  const QString text = withoutMargins(cell);
  switch (field) {
    case ListField::TechnologyNumber:
      technology.number = text;
      return {};
    case ListField::TechnologyNameZh:
      technology.nameZh = text;
      return {};
    case ListField::TechnologyNameEn:
      technology.nameEn = text;
      return {};
    case ListField::TechnologyDescription:
      technology.description = text;
      return {};
    case ListField::Owner:
      technology.owner = text;
      return {};
    case ListField::Place:
      technology.place = text;
      return {};
    case ListField::Since:
      technology.since = tidiedSince(text);
      return {};
    case ListField::Keywords:
      technology.keywords = membersOf(text);
      return {};
    case ListField::Parameters:
      technology.parameters = parametersOfCell(text);
      return {};
    case ListField::Form:
      return text.isEmpty() ? Status() : setCoded(technology.form, field, text, words, technologyFormFromCode);
    case ListField::Origin:
      technology.origin = Origin::Unknown;
      return text.isEmpty() ? Status() : setCoded(technology.origin, field, text, words, originFromCode);
    case ListField::StateSecret:
      technology.stateSecret = StateSecret::Unknown;
      return text.isEmpty() ? Status() : setCoded(technology.stateSecret, field, text, words, stateSecretFromCode);
    default:
      return {};
  }
}

}  // namespace jiheng
