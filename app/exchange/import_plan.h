#pragma once

#include <QHash>

#include "app/exchange/list_mapping.h"
#include "app/foundation/job.h"
#include "app/portfolio/portfolio_batch.h"

namespace jiheng {

/// What an import would do to a row.
enum class RowEffect {
  Error,      ///< cannot be taken
  Duplicate,  ///< repeats another row, or names a record that is there without its number: left out unless the user takes it
  New,
  Update,
  Unchanged
};

QString rowEffectCode(RowEffect effect);  ///< "error", "duplicate", "new", "update", "unchanged"
Text rowEffectText(RowEffect effect);

/// Something about a cell. Column counts from 1; 0 for the row.
struct RowProblem {
  int column = 0;
  bool isError = true;  ///< otherwise a warning: the row is taken
  Text what;
  Text advice;
};

/// A field that would be another.
struct RowChange {
  ListField field = ListField::None;
  QString before;  ///< empty for a new record
  QString after;
};

struct PlannedRow {
  int number = 0;  ///< in the file
  RowEffect effect = RowEffect::Unchanged;
  bool taken = true;  ///< false: an error, a duplicate, or left out by the user
  QString name;       ///< of what the row stands for, for people
  std::vector<RowProblem> problems;
  std::vector<RowChange> changes;
};

struct PlanCounts {
  int added = 0;      ///< rows, by effect, among those that are taken
  int changed = 0;
  int unchanged = 0;
  int duplicates = 0;  ///< that are not taken
  int errors = 0;
  int leftOut = 0;     ///< by the user
  int newProducts = 0;
  int newTechnologies = 0;
  int changedProducts = 0;
  int changedTechnologies = 0;
  int newLinks = 0;
};

/// The dry run: every row's effect, and what applying would store.
struct ImportPlan {
  std::vector<PlannedRow> rows;
  PortfolioBatch batch;
  PlanCounts counts;
  std::vector<Text> notes;  ///< about the list as a whole
};

/// What is there, read once.
struct PortfolioSnapshot {
  std::vector<Product> products;
  std::vector<Technology> technologies;
  std::vector<std::pair<ProductId, TechnologyId>> links;
  QDate today;
};

/// Makes the plan; no I/O. `decisions` are the rows that the user takes (true) or leaves out (false) against the proposal, by
/// number. Values before and after are in `language`. Error: Cancelled.
Result<ImportPlan> planImport(const Table& table, const ListMapping& mapping, const ColumnWords& words, const PortfolioSnapshot& present,
                              const QHash<int, bool>& decisions, Language language, JobProgress* progress = nullptr);

}  // namespace jiheng
