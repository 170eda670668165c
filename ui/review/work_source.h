#pragma once

#include <QHash>

#include "app/workbench/workbench.h"
#include "ui/review/work_list.h"

namespace jiheng::ui {

/// All lists of work under an edition: the counts, and the rows of each.
struct Work {
  std::vector<WorkBucket> buckets;
  QHash<QString, std::vector<WorkRow>> rows;
};

/// Reads the lists of work: what is known of the portfolio in memory, and the reviews by a fixed number of queries.
Result<Work> readWork(Workbench& workbench, const std::shared_ptr<const Edition>& edition);

}  // namespace jiheng::ui
