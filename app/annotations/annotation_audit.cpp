#include "app/annotations/annotation_audit.h"

namespace jiheng {

namespace {

QJsonObject fieldsOf(const OwnSynonym& synonym) {
  return {{QStringLiteral("term"), synonym.term},
          {QStringLiteral("other"), synonym.other},
          {QStringLiteral("relation"), synonymRelationCode(synonym.relation)},
          {QStringLiteral("note"), synonym.note}};
}

QJsonObject fieldsOf(const SavedSearch& search) {
  return {{QStringLiteral("name"), search.name},
          {QStringLiteral("query"), search.query},
          {QStringLiteral("all_editions"), search.allEditions}};
}

Text wordsOf(const OwnSynonym& synonym) {
  return synonymRelationText(synonym.relation, synonym.term, synonym.other);
}

/// Leaves in both objects only what differs.
void keepDifferences(AuditEvent& event) {
  const QStringList keys = event.before.keys();
  for (const QString& key : keys) {
    if (event.before.value(key) != event.after.value(key)) continue;
    event.before.remove(key);
    event.after.remove(key);
  }
}

}  // namespace

AuditEvent createdEvent(const OwnSynonym& synonym) {
  return {QStringLiteral("synonym.created"), synonym.id.value(),
          phrase("Annotations", "Added the own synonym “%1”.").arg(wordsOf(synonym)), {}, fieldsOf(synonym)};
}

AuditEvent changedEvent(const OwnSynonym& before, const OwnSynonym& after) {
  AuditEvent event{QStringLiteral("synonym.changed"), after.id.value(),
                   phrase("Annotations", "Changed the own synonym “%1” to “%2”.").arg(wordsOf(before)).arg(wordsOf(after)),
                   fieldsOf(before), fieldsOf(after)};
  keepDifferences(event);
  if (!event.before.contains(QLatin1String("term")) && !event.before.contains(QLatin1String("other")) &&
      !event.before.contains(QLatin1String("relation")))
    event.sentence = phrase("Annotations", "Changed the note on the own synonym “%1”.").arg(wordsOf(after));
  return event;
}

AuditEvent removedEvent(const OwnSynonym& synonym) {
  return {QStringLiteral("synonym.removed"), synonym.id.value(),
          phrase("Annotations", "Removed the own synonym “%1”.").arg(wordsOf(synonym)), fieldsOf(synonym), {}};
}

AuditEvent restoredEvent(const OwnSynonym& synonym) {
  return {QStringLiteral("synonym.restored"), synonym.id.value(),
          phrase("Annotations", "Brought back the own synonym “%1”.").arg(wordsOf(synonym)), {}, fieldsOf(synonym)};
}

AuditEvent createdEvent(const SavedSearch& search) {
  return {QStringLiteral("search.created"), search.id.value(),
          phrase("Annotations", "Saved the search “%1”: %2").arg(search.name).arg(search.query), {}, fieldsOf(search)};
}

AuditEvent changedEvent(const SavedSearch& before, const SavedSearch& after) {
  AuditEvent event{QStringLiteral("search.changed"), after.id.value(),
                   phrase("Annotations", "Changed the saved search “%1”: %2").arg(before.name).arg(after.query),
                   fieldsOf(before), fieldsOf(after)};
  keepDifferences(event);
  if (event.before.size() == 1 && event.before.contains(QLatin1String("name")))
    event.sentence =
        phrase("Annotations", "Renamed the saved search “%1” to “%2”.").arg(before.name).arg(after.name);
  return event;
}

AuditEvent removedEvent(const SavedSearch& search) {
  return {QStringLiteral("search.removed"), search.id.value(),
          phrase("Annotations", "Removed the saved search “%1”.").arg(search.name), fieldsOf(search), {}};
}

AuditEvent restoredEvent(const SavedSearch& search) {
  return {QStringLiteral("search.restored"), search.id.value(),
          phrase("Annotations", "Brought back the saved search “%1”.").arg(search.name), {}, fieldsOf(search)};
}

}  // namespace jiheng
