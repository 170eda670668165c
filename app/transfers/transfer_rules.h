#pragma once

#include <QDate>
#include <QHash>

#include "app/foundation/result.h"
#include "app/transfers/procedure.h"
#include "app/transfers/transfer.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// The transfer without white space around its texts and without technologies named twice.
Transfer tidied(const Transfer& transfer);

/// What cannot be is refused, at its field: empty title or counterparty, unknown country or mode, dates
/// out of the range of the law, in the future for what has happened, or against each other (an end before its
/// beginning, a decision before its application). What merely breaks the procedure is stored and found by the gate.
Status checkTransfer(const Transfer& transfer, const Procedure& procedure, const QDate& today);

/// The audit entry of a change: one sentence that names the fields with old and new values. `before` null for a new one.
AuditEvent transferEvent(const Transfer* before, const Transfer& after, const QHash<QString, Bilingual>& technologyNames,
                         const Procedure& procedure);
AuditEvent transferRemovedEvent(const Transfer& transfer);
AuditEvent transferRestoredEvent(const Transfer& transfer);

}  // namespace jiheng
