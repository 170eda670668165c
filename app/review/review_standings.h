#pragma once

#include <QHash>

#include "app/catalogue/catalogue.h"
#include "app/review/review.h"
#include "app/review/review_rules.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The latest review of each technology that has one, with its standing under an edition; a fixed number of queries. What the
/// service, the reports and the command line show alike.
Result<QHash<TechnologyId, SubmittedTechnology>> reviewStandings(const Workspace& workspace, const Catalogue& catalogue, const Edition& edition);

/// What reviews are held against under an edition, still without technology, tags and answers.
ReviewBasis reviewBasis(const Catalogue& catalogue, const Edition& edition);

}  // namespace jiheng
