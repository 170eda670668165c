#pragma once

#include "app/official_text/announcement_reader.h"
#include "app/official_text/stated_operation.h"

namespace jiheng {

/// Puts amendments of one item that stand in several clauses together, where they do not touch the same thing.
void joinAmendments(ReadAnnouncement& announcement);

/// What contradicts itself, the list before, or the counts of the text and of the instrument.
void checkAnnouncement(ReadAnnouncement& announcement, const std::vector<StatedOperation>& stated, const Catalogue& catalogue);

/// Where the operations read are more or fewer than the instrument states: one sentence for each part and kind.
std::vector<Text> countFindings(const ReadAnnouncement& announcement, const Instrument& instrument);

/// The item of an operation for people: "056101X 信息处理技术".
QString itemTitle(const Operation& operation);

}  // namespace jiheng
