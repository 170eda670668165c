#pragma once

#include <QJsonObject>

#include "app/catalogue/instrument.h"
#include "app/foundation/result.h"

namespace jiheng {

/// An operation as the workspace keeps it, with every field and its provenance.
QJsonObject operationRecord(const Operation& operation);

/// The operation of a record. Error (Damaged) where it is none.
Result<Operation> operationOfRecord(const QJsonObject& record);

}  // namespace jiheng
