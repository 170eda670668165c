#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/annotations/annotation.h"
#include "app/foundation/result.h"

namespace jiheng {

/// The table `own_synonyms`. Lists are in the order of entry, without what is removed.
class OwnSynonymRepository {
 public:
  explicit OwnSynonymRepository(const QSqlDatabase& database) : m_database(database) {}
  Result<std::vector<OwnSynonym>> all() const;
  /// The record, removed ones only where `removed`; none for anything else.
  Result<std::optional<OwnSynonym>> find(const OwnSynonymId& id, bool removed) const;
  Status insert(const OwnSynonym& synonym) const;
  Status update(const OwnSynonym& synonym) const;
  /// An empty moment brings the record back.
  Status setRemoved(const OwnSynonymId& id, const QString& at) const;

 private:
  QSqlDatabase m_database;
};

/// The table `saved_searches`. Lists are in the order of entry, without what is removed.
class SavedSearchRepository {
 public:
  explicit SavedSearchRepository(const QSqlDatabase& database) : m_database(database) {}
  Result<std::vector<SavedSearch>> all() const;
  Result<std::optional<SavedSearch>> find(const SavedSearchId& id, bool removed) const;
  Status insert(const SavedSearch& search) const;
  Status update(const SavedSearch& search) const;
  Status setRemoved(const SavedSearchId& id, const QString& at) const;

 private:
  QSqlDatabase m_database;
};

/// A moment as the tables hold it.
QString storedMoment(const QDateTime& moment);

}  // namespace jiheng
