#pragma once

#include <QStringList>
#include <vector>

#include "app/overview/portfolio_row.h"

namespace jiheng {

/// What can be seen, filtered and sorted of a technology.
enum class PortfolioColumn {
  Number,
  NameZh,
  NameEn,
  Form,
  Owner,
  Place,
  Origin,
  Since,
  StateSecret,
  Keywords,
  Products,
  Verdict,
  OpenPoints,
  Candidates,
  Confirmed,
  Rejected
};

/// All columns in the order in which they stand by default.
const std::vector<PortfolioColumn>& portfolioColumns();

/// How a column is filtered: by a text that it must contain, or by some of its values.
enum class ColumnKind { Text, Choice };
ColumnKind columnKind(PortfolioColumn column);

/// Stable word of a column in saved filters and in settings: "name_zh".
QString columnCode(PortfolioColumn column);
std::optional<PortfolioColumn> columnFromCode(const QString& code);
Text columnTitle(PortfolioColumn column);

/// The values of a choice column, as stable words, and for people. A row's bit n stands for value n; a row may have several
/// (open points) or none.
QStringList choiceCodes(PortfolioColumn column);
Text choiceText(PortfolioColumn column, const QString& code);
unsigned choiceBits(PortfolioColumn column, const PortfolioRow& row);

}  // namespace jiheng
