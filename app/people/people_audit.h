#pragma once

#include "app/people/person.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// What the audit trail says about persons.
AuditEvent createdEvent(const Person& person);
AuditEvent changedEvent(const Person& before, const Person& after);
AuditEvent removedEvent(const Person& person);
AuditEvent restoredEvent(const Person& person);

}  // namespace jiheng
