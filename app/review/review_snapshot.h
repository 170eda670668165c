#pragma once

#include <QJsonObject>
#include <vector>

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

/// What a submission speaks of, as it was: the record, the verdict in words, each tag with place, reason and the texts judged
/// on, and what else was brought as evidence. Readable without this program.
QJsonObject reviewSnapshot(const Technology& technology, const std::vector<Tag>& tags, const Verdict& verdict,
                           const Edition& edition, const QJsonObject& evidence);

/// Who judged the tags on which the verdict of a snapshot rests.
QStringList judgesIn(const QJsonObject& snapshot);

}  // namespace jiheng
