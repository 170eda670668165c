#pragma once

#include <QJsonObject>

#include "app/exchange/column_words.h"
#include "app/tables/table.h"

namespace jiheng {

/// What a row of a list stands for.
enum class ListLayout {
  TechnologiesWithProducts,  ///< a technology with a product that rests on it; either may be missing in a row
  Technologies,
  Products
};

QString listLayoutCode(ListLayout layout);
std::optional<ListLayout> listLayoutFromCode(const QString& code);
Text listLayoutText(ListLayout layout);

/// How the columns of a list become fields.
struct ListMapping {
  ListLayout layout = ListLayout::TechnologiesWithProducts;
  int headerRow = 0;               ///< its number in the file; 0 where the list has no headings
  std::vector<ListField> columns;  ///< one for each column of the table
  bool eraseEmpty = false;         ///< an empty cell empties the field; otherwise it leaves it as it is
  bool operator==(const ListMapping&) const = default;
};

/// The cells of the heading; empty without one.
QStringList headingsOf(const Table& table, int headerRow);

/// A mapping from the headings, the names of sheet and file, and, for parameters, the cells below.
ListMapping guessMapping(const Table& table, const ColumnWords& words);
/// The same for another layout or heading chosen by the user.
ListMapping guessMapping(const Table& table, const ColumnWords& words, ListLayout layout, int headerRow);

/// What names lists with the same headings, so that their mapping is found again; empty without headings.
QString headingSignature(const QStringList& headings);

/// Why nothing can be read with this mapping: no name and no number, two columns for one field. Empty where it can.
std::vector<Text> mappingFaults(const ListMapping& mapping);
/// Whether the layout has a place for the field.
bool belongsTo(ListLayout layout, ListField field);

QJsonObject mappingJson(const ListMapping& mapping);
std::optional<ListMapping> mappingFromJson(const QJsonObject& object);

}  // namespace jiheng
