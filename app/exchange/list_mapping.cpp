#include "app/exchange/list_mapping.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "app/exchange/field_text.h"
#include "app/foundation/fold.h"
#include "app/portfolio/technology_details.h"
#include "app/tables/table_reader.h"

namespace jiheng {

namespace {

ListField resolved(GenericPart part, ListLayout layout) {
  const bool product = layout == ListLayout::Products;
  switch (part) {
    case GenericPart::Id:
      return product ? ListField::ProductId : ListField::TechnologyId;
    case GenericPart::Number:
      return product ? ListField::ProductNumber : ListField::TechnologyNumber;
    case GenericPart::NameZh:
      return product ? ListField::ProductNameZh : ListField::TechnologyNameZh;
    case GenericPart::NameEn:
      return product ? ListField::ProductNameEn : ListField::TechnologyNameEn;
    case GenericPart::Description:
      return product ? ListField::ProductDescription : ListField::TechnologyDescription;
  }
  return ListField::None;
}

int recognised(const QStringList& cells, const ColumnWords& words) {
  int count = 0;
  for (const QString& cell : cells) {
    if (words.fieldOf(cell) || words.genericOf(cell)) ++count;
  }
  return count;
}

/// The row with the most known headings among the first; where none is known, the first row if it looks like headings.
int guessHeaderRow(const Table& table, const ColumnWords& words) {
  constexpr std::size_t kSearched = 10;
  int best = 0;
  int row = 0;
  for (std::size_t i = 0; i < table.rows.size() && i < kSearched; ++i) {
    const int known = recognised(table.rows[i].cells, words);
    if (known > best) {
      best = known;
      row = table.rows[i].number;
    }
  }
  if (best > 0 || table.rows.size() < 2) return row;
  constexpr qsizetype kLongest = 40;
  QSet<QString> seen;
  for (const QString& cell : table.rows.front().cells) {
    const QString text = fold(cell);
    if (text.isEmpty() || text.size() > kLongest || seen.contains(text) || decimalNumber(text)) return 0;
    seen << text;
  }
  return table.rows.front().number;
}

ListLayout guessLayout(const Table& table, const QStringList& headings, const ColumnWords& words) {
  int products = 0;
  int technologies = 0;
  for (const QString& heading : headings) {
    const auto field = words.fieldOf(heading);
    if (!field || *field == ListField::ReadOnly) continue;
    if (*field == ListField::TechnologyLinks) return ListLayout::Products;
    isProductField(*field) ? ++products : ++technologies;
  }
  if (products > 0 && technologies > 0) return ListLayout::TechnologiesWithProducts;
  if (products > 0) return ListLayout::Products;
  if (technologies > 0) return ListLayout::Technologies;
  const QString name = fold(QString(table.sheet + QLatin1Char(' ') + table.fileName));
  const bool speaksOfProducts = name.contains(QStringLiteral("产品")) || name.contains(QStringLiteral("product"));
  const bool speaksOfTechnologies = name.contains(QStringLiteral("技术")) || name.contains(QStringLiteral("techn"));
  return speaksOfProducts && !speaksOfTechnologies ? ListLayout::Products : ListLayout::Technologies;
}

/// A heading with a unit over numbers is a parameter.
bool looksLikeParameter(const Table& table, int headerRow, int column, const QString& heading) {
  if (parameterOfHeading(heading).unit.isEmpty()) return false;
  constexpr int kSample = 50;
  int filled = 0;
  int numbers = 0;
  for (const TableRow& row : table.rows) {
    if (row.number <= headerRow || filled >= kSample) continue;
    const QString cell = row.cells.value(column).trimmed();
    if (cell.isEmpty()) continue;
    ++filled;
    Parameter parameter;
    setParameterValue(parameter, cell);
    if (decimalNumber(parameter.value)) ++numbers;
  }
  return numbers > 0 && numbers * 2 >= filled;
}

bool mayRepeat(ListField field) {
  return field == ListField::None || field == ListField::ReadOnly || field == ListField::Parameter;
}

}  // namespace

QString listLayoutCode(ListLayout layout) {
  switch (layout) {
    case ListLayout::TechnologiesWithProducts:
      return QStringLiteral("both");
    case ListLayout::Technologies:
      return QStringLiteral("technologies");
    case ListLayout::Products:
      return QStringLiteral("products");
  }
  return {};
}

std::optional<ListLayout> listLayoutFromCode(const QString& code) {
  for (const ListLayout layout : {ListLayout::TechnologiesWithProducts, ListLayout::Technologies, ListLayout::Products}) {
    if (listLayoutCode(layout) == code) return layout;
  }
  return std::nullopt;
}

Text listLayoutText(ListLayout layout) {
  switch (layout) {
    case ListLayout::TechnologiesWithProducts:
      return phrase("Exchange", "Technologies with their products");
    case ListLayout::Technologies:
      return phrase("Exchange", "Technologies only");
    case ListLayout::Products:
      return phrase("Exchange", "Products only");
  }
  return {};
}

QStringList headingsOf(const Table& table, int headerRow) {
  if (headerRow <= 0) return {};
  const auto row = std::find_if(table.rows.begin(), table.rows.end(), [headerRow](const TableRow& each) { return each.number == headerRow; });
  return row == table.rows.end() ? QStringList() : row->cells;
}

bool belongsTo(ListLayout layout, ListField field) {
  if (field == ListField::None || field == ListField::ReadOnly) return true;
  if (layout == ListLayout::Products) return isProductField(field);
  if (layout == ListLayout::Technologies) return isTechnologyField(field);
  return field != ListField::TechnologyLinks;
}

ListMapping guessMapping(const Table& table, const ColumnWords& words) {
  const int headerRow = guessHeaderRow(table, words);
  return guessMapping(table, words, guessLayout(table, headingsOf(table, headerRow), words), headerRow);
}

ListMapping guessMapping(const Table& table, const ColumnWords& words, ListLayout layout, int headerRow) {
  ListMapping mapping;
  mapping.layout = layout;
  mapping.headerRow = headerRow;
  const QStringList headings = headingsOf(table, headerRow);
  QSet<int> taken;
  for (int column = 0; column < table.columns; ++column) {
    const QString heading = headings.value(column);
    ListField field = words.fieldOf(heading).value_or(ListField::None);
    if (field == ListField::None) {
      if (const auto part = words.genericOf(heading)) field = resolved(*part, layout);
    }
    if (field == ListField::None && layout != ListLayout::Products && looksLikeParameter(table, headerRow, column, heading))
      field = ListField::Parameter;
    // The second of two columns with one meaning is for the user to decide.
    if (!belongsTo(layout, field) || (!mayRepeat(field) && taken.contains(static_cast<int>(field)))) field = ListField::None;
    taken << static_cast<int>(field);
    mapping.columns.push_back(field);
  }
  return mapping;
}

QString headingSignature(const QStringList& headings) {
  QStringList folded;
  for (const QString& heading : headings) folded << fold(heading);
  while (!folded.isEmpty() && folded.back().isEmpty()) folded.removeLast();
  if (folded.isEmpty()) return {};
  const QByteArray bytes = folded.join(QChar(u'\n')).toUtf8();
  return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::vector<Text> mappingFaults(const ListMapping& mapping) {
  std::vector<Text> faults;
  const auto has = [&mapping](ListField field) {
    return std::find(mapping.columns.begin(), mapping.columns.end(), field) != mapping.columns.end();
  };
  for (const ListField field : listFields()) {
    if (mayRepeat(field) || std::count(mapping.columns.begin(), mapping.columns.end(), field) < 2) continue;
    faults.push_back(phrase("Exchange", "Two columns are taken for “%1”. Keep one of them.").arg(listFieldText(field)));
  }
  const bool products = has(ListField::ProductId) || has(ListField::ProductNumber) || has(ListField::ProductNameZh) || has(ListField::ProductNameEn);
  const bool technologies =
      has(ListField::TechnologyId) || has(ListField::TechnologyNumber) || has(ListField::TechnologyNameZh) || has(ListField::TechnologyNameEn);
  if (mapping.layout == ListLayout::Products ? !products : mapping.layout == ListLayout::Technologies ? !technologies : !(products || technologies))
    faults.push_back(phrase("Exchange", "No column is taken for a name or a number. Choose at least one."));
  if (has(ListField::Parameter) && mapping.headerRow <= 0)
    faults.push_back(phrase("Exchange", "A column with one parameter needs a heading that names it."));
  return faults;
}

QJsonObject mappingJson(const ListMapping& mapping) {
  QJsonArray columns;
  for (const ListField field : mapping.columns) columns << listFieldCode(field);
  return {{QStringLiteral("layout"), listLayoutCode(mapping.layout)},
          {QStringLiteral("header_row"), mapping.headerRow},
          {QStringLiteral("erase_empty"), mapping.eraseEmpty},
          {QStringLiteral("columns"), columns}};
}

std::optional<ListMapping> mappingFromJson(const QJsonObject& object) {
  ListMapping mapping;
  const auto layout = listLayoutFromCode(object.value(QLatin1String("layout")).toString());
  if (!layout) return std::nullopt;
  mapping.layout = *layout;
  mapping.headerRow = object.value(QLatin1String("header_row")).toInt();
  mapping.eraseEmpty = object.value(QLatin1String("erase_empty")).toBool();
  const QJsonArray columns = object.value(QLatin1String("columns")).toArray();
  for (const QJsonValue& column : columns) {
    const auto field = listFieldFromCode(column.toString());
    if (!field) return std::nullopt;
    mapping.columns.push_back(*field);
  }
  return mapping;
}

}  // namespace jiheng
