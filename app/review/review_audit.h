#pragma once

#include "app/review/impact.h"
#include "app/review/review.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// What the audit trail says about reviews, about answers to a change of the law, and about reasons taken over.
AuditEvent submittedEvent(const Review& review, const Technology& technology, const QDate& edition);
AuditEvent withdrawnEvent(const Review& review, const Technology& technology);
AuditEvent reinstatedEvent(const Review& review, const Technology& technology);
AuditEvent approvedEvent(const Review& review, const Technology& technology, const QDate& edition);
AuditEvent returnedEvent(const Review& review, const Technology& technology);
AuditEvent impactEvent(const ImpactAnswer& answer, const Technology& technology, const QDate& edition);
AuditEvent impactTakenBackEvent(const Technology& technology, const QDate& edition);
AuditEvent precedentEvent(const Review& precedent, const Technology& from, const Technology& to, const QString& reason);
AuditEvent precedentTakenBackEvent(const Review& precedent, const Technology& to);

}  // namespace jiheng
