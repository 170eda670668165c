#pragma once

#include <QHash>
#include <QSet>

#include "app/review/impact.h"
#include "app/review/review.h"

namespace jiheng {

/// Whether recorded answers lead from one text of the catalogue to another for a technology at a revision: each edition that
/// began after `fromEdition`, up to `toEdition`, must be answered with "no effect", and the last one for the very text
/// `toPrint`. `order` are all editions, oldest first.
bool answersLead(const std::vector<ImpactAnswer>& answers, int revision, const QString& fromEdition, const QString& toEdition,
                 const QString& toPrint, const std::vector<QString>& order);

/// What the changes of an edition mean for the technologies: which tags stand on items that it deletes, amends or makes
/// uncertain, which screened candidates are among what it adds or widens, and every approval made before it. No I/O.
/// `approved` are technologies with an approval for an earlier text; `candidates` the items of stored screenings.
std::vector<ImpactRow> impactOf(const EditionDiff& diff, const std::vector<Technology>& technologies,
                                const std::vector<Tag>& tags, const QHash<TechnologyId, std::vector<ItemKey>>& candidates,
                                const QSet<TechnologyId>& approved);

}  // namespace jiheng
