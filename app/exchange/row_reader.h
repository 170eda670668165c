#pragma once

#include "app/exchange/planned_side.h"

namespace jiheng {

/// Which field of a side is which.
template <class Record>
struct SideFields;
template <>
struct SideFields<Product> {
  static constexpr ListField id = ListField::ProductId;
  static constexpr ListField number = ListField::ProductNumber;
  static constexpr ListField nameZh = ListField::ProductNameZh;
  static constexpr ListField nameEn = ListField::ProductNameEn;
};
template <>
struct SideFields<Technology> {
  static constexpr ListField id = ListField::TechnologyId;
  static constexpr ListField number = ListField::TechnologyNumber;
  static constexpr ListField nameZh = ListField::TechnologyNameZh;
  static constexpr ListField nameEn = ListField::TechnologyNameEn;
};

/// Reads the cells of one row by the mapping.
class RowReader {
 public:
  RowReader(const Table& table, const ListMapping& mapping, const ColumnWords& words, const QDate& today);

  void setRow(const TableRow& row) { m_row = &row; }
  QString cell(ListField field) const;
  int columnOf(ListField field) const;  ///< from 1; 0 where none is mapped
  /// Whether any cell of the side has text.
  bool speaksOf(bool products) const;
  /// The fields of the side that are mapped, each once.
  std::vector<ListField> fieldsOf(bool products) const;

  /// Puts the cells over the record; what cannot be taken is added to the problems.
  void apply(Product& product, std::vector<RowProblem>& problems) const;
  void apply(Technology& technology, std::vector<RowProblem>& problems) const;
  void check(const Product& product, std::vector<RowProblem>& problems) const;
  void check(const Technology& technology, std::vector<RowProblem>& problems) const;
  RowProblem problemAt(ListField field, const Text& what, const Text& advice) const;

 private:
  bool skips(const QString& cell) const { return !m_mapping.eraseEmpty && isBlank(cell); }
  ListField targetOf(ListField field, const QString& cell) const;
  void setParameter(Technology& technology, int column, const QString& cell) const;

  const ListMapping& m_mapping;
  const ColumnWords& m_words;
  QDate m_today;
  std::vector<Parameter> m_headings;  // name and unit, by column
  const TableRow* m_row = nullptr;
};

}  // namespace jiheng
