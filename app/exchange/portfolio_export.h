#pragma once

#include "app/exchange/import_plan.h"
#include "app/tables/table_writer.h"

namespace jiheng {

/// What an export says of a technology beside its fields; for readers, never taken in.
struct ExportedVerdict {
  QString verdict;
  QString review;
};

/// The fields of a full export, in their order.
const std::vector<ListField>& exportFields();

/// The portfolio with all its fields, ids among them: a row for each technology and product that rests on it, one for a
/// technology without product, one for a product without technology. An import of it, into this workspace or another, loses
/// nothing. `fields` empty for all; verdict and review follow as columns for reading where `verdicts` is not empty.
ExportTable portfolioTable(const PortfolioSnapshot& present, const QHash<TechnologyId, ExportedVerdict>& verdicts,
                           const std::vector<ListField>& fields, Language language);

}  // namespace jiheng
