#pragma once

#include "app/exchange/column_words.h"
#include "app/exchange/list_field.h"
#include "app/foundation/result.h"

namespace jiheng {

// A record in cells, and back. Every text survives: what separates the members of a list is escaped by a backslash inside them.

/// Members between "; ". Read back, commas and semicolons of both scripts and line breaks part them too.
QString joinedCell(const QStringList& members);
QStringList membersOf(const QString& cell);

/// One parameter on each line: name | value | upper value | unit | condition | note | quantity; empty ones at the end left out.
QString parametersCell(const std::vector<Parameter>& parameters);
std::vector<Parameter> parametersOfCell(const QString& cell);

/// The name and the unit of a heading such as "压实密度（g/cm³）" or "density [g/cm³]"; without brackets no unit.
Parameter parameterOfHeading(const QString& heading);
/// The value of such a column: "220", "220–250", "220~250"; the range in two ends.
void setParameterValue(Parameter& parameter, const QString& cell);

/// The text of a field; coded values in the language.
QString fieldText(const Product& product, ListField field, Language language);
QString fieldText(const Technology& technology, ListField field, Language language);

/// Puts a cell into a field. The error at the field says what the cell may hold.
Status setField(Product& product, ListField field, const QString& cell);
Status setField(Technology& technology, ListField field, const QString& cell, const ColumnWords& words);

}  // namespace jiheng
