#pragma once

#include <QJsonObject>
#include <vector>

#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// The fields of a record after a run of audit entries: the replay of the trail. No I/O.
struct RecordFields {
  enum class Presence { NotYet, Present, Removed };
  Presence presence = Presence::NotYet;
  QJsonObject values;
  QDateTime at;  ///< of the last entry that counted
  QString actor;
};

/// Replays the entries of one record, oldest first. `prefix` names its kind: entries of attachments, links and the like do
/// not change its fields.
RecordFields fieldsAfter(const std::vector<AuditEntry>& entries, const QString& prefix);

/// Fields that a record did not have when it was written have their defaults. Damaged for a code that is not known.
Result<Technology> technologyFromFields(const TechnologyId& id, const QJsonObject& fields);
Product productFromFields(const ProductId& id, const QJsonObject& fields);
/// Author and moment are those of the last entry: saving a tag is judging it.
Result<Tag> tagFromFields(const TagId& id, const RecordFields& fields);

}  // namespace jiheng
