#include "app/annotations/annotation_service.h"

#include <QPointer>
#include <type_traits>

#include "app/annotations/annotation_audit.h"
#include "app/annotations/annotation_repository.h"
#include "app/annotations/annotation_rules.h"

namespace jiheng {

namespace {

template <class Record>
using RepositoryOf = std::conditional_t<std::is_same_v<Record, OwnSynonym>, OwnSynonymRepository, SavedSearchRepository>;

Status check(const OwnSynonym& synonym, const std::vector<OwnSynonym>& present) {
  return checkSynonym(synonym, present);
}

Status check(const SavedSearch& search, const std::vector<SavedSearch>& present) { return checkSearch(search, present); }

Error notThere(const QString& id) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("Annotations", "This entry is not there any more.");
  error.advice = phrase("Annotations", "It may have been removed; undo brings it back.");
  error.detail = id;
  return error;
}

}  // namespace

AnnotationService::AnnotationService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Result<std::vector<OwnSynonym>> AnnotationService::synonyms() const {
  return OwnSynonymRepository(m_workspace.database()).all();
}

Result<std::vector<SavedSearch>> AnnotationService::savedSearches() const {
  return SavedSearchRepository(m_workspace.database()).all();
}

Status AnnotationService::commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work) {
  // Who hears of the commit may close the workspace, and this service with it.
  const QPointer<AnnotationService> alive(this);
  Status written = m_workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(work(scope.database()));
    return scope.audit(event);
  });
  if (written && alive) emit changed();
  return written;
}

template <class Record>
Result<Record> AnnotationService::store(const Record& given, bool asGiven) {
  Record record = tidied(given);
  const RepositoryOf<Record> repository(m_workspace.database());
  JIHENG_ASSIGN(const std::vector<Record> present, repository.all());
  std::optional<Record> before;
  if (record.id.isEmpty()) {
    record.id = decltype(record.id)::create();
  } else {
    JIHENG_ASSIGN(before, repository.find(record.id, false));
    if (!before) return fail(notThere(record.id.value()));
  }
  JIHENG_TRY(check(record, present));
  if (before && !asGiven) {
    record.author = before->author;
    record.at = before->at;
  }
  if (before == record) return record;
  if (!asGiven) {
    record.author = m_workspace.actor();
    record.at = m_workspace.clock().now().toUTC();
  }
  JIHENG_TRY(commit(before ? changedEvent(*before, record) : createdEvent(record), [&](const QSqlDatabase& database) {
    const RepositoryOf<Record> writing(database);
    return before ? writing.update(record) : writing.insert(record);
  }));
  return record;
}

template <class Repository, class Key>
Status AnnotationService::take(const Key& id) {
  JIHENG_ASSIGN(const auto record, Repository(m_workspace.database()).find(id, false));
  if (!record) return fail(notThere(id.value()));
  const QString at = storedMoment(m_workspace.clock().now());
  return commit(removedEvent(*record),
                [&](const QSqlDatabase& database) { return Repository(database).setRemoved(id, at); });
}

template <class Repository, class Key>
Status AnnotationService::bringBack(const Key& id) {
  const Repository repository(m_workspace.database());
  JIHENG_ASSIGN(const auto record, repository.find(id, true));
  if (!record) {
    JIHENG_ASSIGN(const auto there, repository.find(id, false));
    return there ? Status() : fail(notThere(id.value()));
  }
  JIHENG_ASSIGN(const auto present, repository.all());
  JIHENG_TRY(check(*record, present));
  return commit(restoredEvent(*record),
                [&](const QSqlDatabase& database) { return Repository(database).setRemoved(id, QString()); });
}

Result<OwnSynonym> AnnotationService::save(const OwnSynonym& synonym) { return store(synonym, false); }
Result<SavedSearch> AnnotationService::save(const SavedSearch& search) { return store(search, false); }

Status AnnotationService::revert(const OwnSynonym& earlier) {
  JIHENG_TRY(store(earlier, true));
  return {};
}

Status AnnotationService::revert(const SavedSearch& earlier) {
  JIHENG_TRY(store(earlier, true));
  return {};
}

Status AnnotationService::remove(const OwnSynonymId& id) { return take<OwnSynonymRepository>(id); }
Status AnnotationService::remove(const SavedSearchId& id) { return take<SavedSearchRepository>(id); }
Status AnnotationService::restore(const OwnSynonymId& id) { return bringBack<OwnSynonymRepository>(id); }
Status AnnotationService::restore(const SavedSearchId& id) { return bringBack<SavedSearchRepository>(id); }

}  // namespace jiheng
