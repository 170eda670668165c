#pragma once

#include <QHash>

#include "app/exchange/list_field.h"
#include "app/foundation/result.h"

namespace jiheng {

/// What a heading without "product" or "technology" in it can mean: of which of them, the layout decides.
enum class GenericPart { Id, Number, NameZh, NameEn, Description };

/// The words of data/exchange/columns.json, folded: headings that companies use, and values of the coded fields. The words of the
/// program itself, in both languages, are among them, so that an export comes back. An immutable value.
class ColumnWords {
 public:
  /// The error names file, line and field.
  static Result<ColumnWords> load(const QString& dataDir);

  std::optional<ListField> fieldOf(const QString& heading) const;
  std::optional<GenericPart> genericOf(const QString& heading) const;
  /// The code of a value ("patent"); the folded text itself where it is not known.
  QString valueOf(ListField field, const QString& cell) const;
  /// The words that a message offers for a field.
  QStringList valuesOf(ListField field) const { return m_offered.value(static_cast<int>(field)); }

 private:
  void addProgramWords();
  void addValue(ListField field, const QString& code, const QString& word);
  QHash<QString, ListField> m_fields;
  QHash<QString, GenericPart> m_generic;
  QHash<QString, QString> m_values;  // by field and word
  QHash<int, QStringList> m_offered;
};

}  // namespace jiheng
