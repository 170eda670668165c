#include "app/exchange/row_reader.h"

#include <algorithm>

#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

bool hasHan(const QString& text) {
  const QList<uint> characters = text.toUcs4();
  return std::any_of(characters.begin(), characters.end(), [](uint character) { return isHan(character); });
}

bool isKey(ListField field) {
  return field == ListField::ProductId || field == ListField::TechnologyId || field == ListField::ProductLinks ||
         field == ListField::TechnologyLinks;
}

bool ofSide(ListField field, bool products) {
  return products ? isProductField(field) : isTechnologyField(field);
}

template <class Record>
void checkName(const RowReader& reader, const Record& record, std::vector<RowProblem>& problems) {
  if (!isBlank(record.nameZh) || !isBlank(record.nameEn)) return;
  const bool zh = reader.columnOf(SideFields<Record>::nameZh) > 0;
  problems.push_back(reader.problemAt(zh ? SideFields<Record>::nameZh : SideFields<Record>::nameEn, phrase("Exchange", "The name is missing."),
                                      phrase("Exchange", "Fill in a name, or the number of a record that is there.")));
}

}  // namespace

RowReader::RowReader(const Table& table, const ListMapping& mapping, const ColumnWords& words, const QDate& today)
    : m_mapping(mapping), m_words(words), m_today(today) {
  const QStringList headings = headingsOf(table, mapping.headerRow);
  for (std::size_t column = 0; column < mapping.columns.size(); ++column)
    m_headings.push_back(parameterOfHeading(headings.value(static_cast<qsizetype>(column))));
}

int RowReader::columnOf(ListField field) const {
  const auto found = std::find(m_mapping.columns.begin(), m_mapping.columns.end(), field);
  return found == m_mapping.columns.end() ? 0 : static_cast<int>(found - m_mapping.columns.begin()) + 1;
}

QString RowReader::cell(ListField field) const {
  const int column = columnOf(field);
  return column == 0 ? QString() : withoutMargins(m_row->cells.value(column - 1));
}

bool RowReader::speaksOf(bool products) const {
  for (std::size_t column = 0; column < m_mapping.columns.size(); ++column) {
    const ListField field = m_mapping.columns[column];
    if (!ofSide(field, products) || !belongsTo(m_mapping.layout, field)) continue;
    if (field == ListField::ProductLinks || field == ListField::TechnologyLinks) continue;
    if (!isBlank(m_row->cells.value(static_cast<qsizetype>(column)))) return true;
  }
  return false;
}

std::vector<ListField> RowReader::fieldsOf(bool products) const {
  std::vector<ListField> fields;
  const auto add = [&fields](ListField field) {
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
  };
  for (const ListField field : m_mapping.columns) {
    if (!ofSide(field, products) || isKey(field)) continue;
    add(field == ListField::Parameter ? ListField::Parameters : field);
    // A name without its script's column is put into the other one.
    if (field == ListField::ProductNameZh) add(ListField::ProductNameEn);
    if (field == ListField::ProductNameEn) add(ListField::ProductNameZh);
    if (field == ListField::TechnologyNameZh) add(ListField::TechnologyNameEn);
    if (field == ListField::TechnologyNameEn) add(ListField::TechnologyNameZh);
  }
  return fields;
}

/// A list with one column for names has Chinese and English ones in it.
ListField RowReader::targetOf(ListField field, const QString& cell) const {
  const auto other = [this, &cell](ListField own, ListField twin, bool chinese) {
    return columnOf(twin) == 0 && !isBlank(cell) && hasHan(cell) != chinese ? twin : own;
  };
  switch (field) {
    case ListField::ProductNameZh:
      return other(field, ListField::ProductNameEn, true);
    case ListField::ProductNameEn:
      return other(field, ListField::ProductNameZh, false);
    case ListField::TechnologyNameZh:
      return other(field, ListField::TechnologyNameEn, true);
    case ListField::TechnologyNameEn:
      return other(field, ListField::TechnologyNameZh, false);
    default:
      return field;
  }
}

RowProblem RowReader::problemAt(ListField field, const Text& what, const Text& advice) const {
  return {columnOf(field), true, what, advice};
}

void RowReader::setParameter(Technology& technology, int column, const QString& cell) const {
  const Parameter& heading = m_headings[static_cast<std::size_t>(column)];
  if (isBlank(cell) || heading.name.isEmpty()) return;
  auto found = std::find_if(technology.parameters.begin(), technology.parameters.end(),
                            [&heading](const Parameter& each) { return fold(each.name) == fold(heading.name); });
  if (found == technology.parameters.end()) {
    technology.parameters.push_back(heading);
    found = technology.parameters.end() - 1;
  }
  if (!heading.unit.isEmpty()) found->unit = heading.unit;
  setParameterValue(*found, cell);
}

void RowReader::apply(Product& product, std::vector<RowProblem>&) const {
  for (std::size_t column = 0; column < m_mapping.columns.size(); ++column) {
    const ListField field = m_mapping.columns[column];
    const QString text = m_row->cells.value(static_cast<qsizetype>(column));
    if (!ofSide(field, true) || isKey(field) || skips(text)) continue;
    (void)setField(product, targetOf(field, text), text);
  }
  product = tidied(product);
}

void RowReader::apply(Technology& technology, std::vector<RowProblem>& problems) const {
  for (std::size_t column = 0; column < m_mapping.columns.size(); ++column) {
    const ListField field = m_mapping.columns[column];
    const QString text = m_row->cells.value(static_cast<qsizetype>(column));
    if (!ofSide(field, false) || isKey(field) || skips(text)) continue;
    if (field == ListField::Parameter) {
      setParameter(technology, static_cast<int>(column), text);
    } else if (const Status set = setField(technology, targetOf(field, text), text, m_words); !set) {
      problems.push_back({static_cast<int>(column) + 1, true, set.error().happened, set.error().advice});
    }
  }
  technology = tidied(technology);
}

void RowReader::check(const Product& product, std::vector<RowProblem>& problems) const {
  checkName(*this, product, problems);
}

void RowReader::check(const Technology& technology, std::vector<RowProblem>& problems) const {
  checkName(*this, technology, problems);
  const Status details = checkDetails(technology, m_today);
  if (details) return;
  const bool since = details.error().field == QLatin1String("since");
  const ListField field = since ? ListField::Since : columnOf(ListField::Parameters) > 0 ? ListField::Parameters : ListField::Parameter;
  problems.push_back(problemAt(field, details.error().happened, details.error().advice));
}

}  // namespace jiheng
