#pragma once

#include "app/portfolio/portfolio.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// What the audit trail says about each act of the portfolio: one sentence that names the record and what
/// changed, and the changed fields with their old and new values. No I/O.

AuditEvent createdEvent(const Product& product);
AuditEvent changedEvent(const Product& before, const Product& after);
AuditEvent removedEvent(const Product& product);
AuditEvent restoredEvent(const Product& product);

AuditEvent createdEvent(const Technology& technology);
AuditEvent changedEvent(const Technology& before, const Technology& after);
/// With the tags that go, or come back, in the same act.
AuditEvent removedEvent(const Technology& technology, const std::vector<TagId>& tags);
AuditEvent restoredEvent(const Technology& technology, const std::vector<TagId>& tags);

/// The revision that a changed technology gets. A revision names one content: going back to an earlier
/// content, as undo does, goes back to its revision, so that what was judged on it holds again; new content
/// gets a number never used before. `history` are the technology's own audit entries, oldest first.
int revisionFor(const Technology& before, const Technology& after, const std::vector<AuditEntry>& history);

AuditEvent linkedEvent(const Product& product, const Technology& technology);
AuditEvent unlinkedEvent(const Product& product, const Technology& technology);

/// A tag with the words for its sentence.
struct TagInWords {
  Tag tag;
  Bilingual technology;  ///< the technology's names
  Text place;            ///< control point and item
  QDate edition;         ///< the day from which the tag's edition is in force
};

AuditEvent createdEvent(const TagInWords& tag);
AuditEvent changedEvent(const TagInWords& before, const TagInWords& after);
AuditEvent removedEvent(const TagInWords& tag);
AuditEvent restoredEvent(const TagInWords& tag);

}  // namespace jiheng
