#pragma once

#include <vector>

#include "app/official_text/stated_operation.h"

namespace jiheng {

/// Where a clause stands and what its headings say.
struct ClauseText {
  qsizetype from = 0;  ///< its enumerator
  qsizetype body = 0;  ///< behind it
  qsizetype to = 0;
  /// The verb that a heading above says for all its entries ("删去下列条目：").
  std::optional<OperationKind> verbAbove;
};

struct ParsedClause {
  std::vector<StatedOperation> operations;  ///< one, or several where one clause deletes several items
  std::vector<Leftover> leftovers;          ///< what in the clause was not understood
};

/// Reads one clause of the clause style. A clause of which nothing is understood gives no operation and one leftover.
ParsedClause parseClause(const Reading& reading, const ClauseText& clause);

}  // namespace jiheng
