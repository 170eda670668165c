#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "app/annotations/annotation.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The only writer of own synonyms and saved searches. Every call is one durable transaction with its audit entry; the
/// signal follows the commit. A call that would change nothing succeeds, writes nothing and signals nothing. Errors of
/// reading are those of the workspace.
class AnnotationService : public QObject {
  Q_OBJECT
 public:
  explicit AnnotationService(Workspace& workspace, QObject* parent = nullptr);

  Result<std::vector<OwnSynonym>> synonyms() const;         ///< in the order of entry
  Result<std::vector<SavedSearch>> savedSearches() const;   ///< in the order of entry

  /// Inserts (an empty id is given a new one) or changes; sets author and moment. Errors: InvalidInput at "term", "other",
  /// "name" or "query", NotFound for a record that was removed.
  Result<OwnSynonym> save(const OwnSynonym& synonym);
  Result<SavedSearch> save(const SavedSearch& search);
  /// Puts a record back as it was, with its author and moment: undo of a change uses it.
  Status revert(const OwnSynonym& earlier);
  Status revert(const SavedSearch& earlier);
  /// Error: NotFound for what is not there.
  Status remove(const OwnSynonymId& id);
  Status remove(const SavedSearchId& id);
  /// Brings back what was removed. Errors: NotFound for what never was; InvalidInput where another record took its place.
  Status restore(const OwnSynonymId& id);
  Status restore(const SavedSearchId& id);

 signals:
  /// After a commit that changed something here.
  void changed();

 private:
  template <class Record>
  Result<Record> store(const Record& given, bool asGiven);
  template <class Repository, class Key>
  Status take(const Key& id);
  template <class Repository, class Key>
  Status bringBack(const Key& id);
  Status commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work);

  Workspace& m_workspace;
};

}  // namespace jiheng
