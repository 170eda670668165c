#pragma once

#include <QDate>
#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/portfolio/portfolio.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// One field of one act, whole, in words: codes are named, keywords and parameters are on one line.
struct HistoryChange {
  QString key;   ///< as in the audit entry: "name_zh", "parameters", "state"
  Text field;    ///< its name for people
  Text before;   ///< empty where there was nothing
  Text after;    ///< empty where nothing is left
};

/// One act in the life of a record.
struct HistoryEntry {
  qint64 sequence = 0;  ///< of the audit entry
  QDateTime at;         ///< UTC
  QString actor;
  QString action;   ///< "technology.changed", "tag.created", "attachment.added"
  QString subject;  ///< the record, or the tag of the technology
  Bilingual sentence;
  std::vector<HistoryChange> changes;  ///< only fields that differ; none for acts without fields for people
};

/// A technology as it stood at the end of a day.
struct TechnologyState {
  Technology technology;
  std::vector<Tag> tags;  ///< those that were there then, in the order of entry
  QDateTime changedAt;    ///< of the last act before
  QString changedBy;
};
struct ProductState {
  Product product;
  std::vector<TechnologyId> technologies;
  QDateTime changedAt;
  QString changedBy;
};

/// What the audit trail tells about one record. Reads by the index on the trail's subjects; never writes. A record that was
/// removed has a history too.
class RecordHistory {
 public:
  RecordHistory(const Workspace& workspace, const Catalogue& catalogue) : m_workspace(workspace), m_catalogue(catalogue) {}

  /// Newest first; a technology's with that of its tags and attachments. Empty for a key that never was.
  Result<std::vector<HistoryEntry>> technology(const TechnologyId& id) const;
  Result<std::vector<HistoryEntry>> product(const ProductId& id) const;
  Result<std::vector<HistoryEntry>> tag(const TagId& id) const;

  /// The record as it stood at the end of a day in local time, rebuilt from the trail. Errors: NotFound where it was not
  /// there yet or was removed by then, with the day; Damaged where the trail holds a value that this program does not know.
  Result<TechnologyState> technologyAsOf(const TechnologyId& id, const QDate& date) const;
  Result<ProductState> productAsOf(const ProductId& id, const QDate& date) const;

 private:
  Result<std::vector<HistoryEntry>> of(std::vector<AuditEntry> entries) const;
  Text wordsOf(const QString& key, const QJsonValue& value) const;
  const Workspace& m_workspace;
  const Catalogue& m_catalogue;
};

}  // namespace jiheng
