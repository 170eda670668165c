#pragma once

#include <QJsonObject>
#include <QMap>

#include "app/foundation/result.h"
#include "app/overview/portfolio_column.h"

namespace jiheng {

/// Which rows are wanted. Everything that is set must hold.
struct PortfolioFilter {
  QString text;                                     ///< every word somewhere in the record
  QMap<PortfolioColumn, QString> texts;             ///< every word in the column
  QMap<PortfolioColumn, QStringList> choices;       ///< one of these values; codes of choiceCodes()
  QList<PortfolioColumn> blank;                     ///< nothing stands in the column
  bool isEmpty() const { return text.trimmed().isEmpty() && texts.isEmpty() && choices.isEmpty() && blank.isEmpty(); }
  bool operator==(const PortfolioFilter&) const = default;
};

/// As it is stored: {"text": ..., "columns": {...}, "choices": {...}, "blank": [...]}.
QJsonObject filterJson(const PortfolioFilter& filter);
/// Errors: Damaged for a column or value that this program does not know: a filter that is read by halves would show other
/// rows than were asked for.
Result<PortfolioFilter> filterFromJson(const QJsonObject& json);

/// In which order rows are wanted. Without a column: by number as people count, then name.
struct PortfolioOrder {
  std::optional<PortfolioColumn> column;
  bool descending = false;
  Language language = Language::Chinese;  ///< Chinese sorts by pinyin
  bool operator==(const PortfolioOrder&) const = default;
};

}  // namespace jiheng
