#pragma once

#include "app/annotations/annotation.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// The audit entries of own synonyms and saved searches: one sentence each, with the fields before and after.
AuditEvent createdEvent(const OwnSynonym& synonym);
AuditEvent changedEvent(const OwnSynonym& before, const OwnSynonym& after);
AuditEvent removedEvent(const OwnSynonym& synonym);
AuditEvent restoredEvent(const OwnSynonym& synonym);

AuditEvent createdEvent(const SavedSearch& search);
AuditEvent changedEvent(const SavedSearch& before, const SavedSearch& after);
AuditEvent removedEvent(const SavedSearch& search);
AuditEvent restoredEvent(const SavedSearch& search);

}  // namespace jiheng
