#include "app/portfolio/record_history.h"

#include <QLocale>
#include <algorithm>
#include <iterator>

#include "app/portfolio/record_state.h"
#include "app/portfolio/tag_repository.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

struct Label {
  const char* key;
  Text text;
};

/// The fields that people read, in the order in which a record shows them. Keys of other records and texts that only prove
/// something stay in the trail.
const std::vector<Label>& labels() {
  static const std::vector<Label> list{
      {"number", phrase("Portfolio", "number")},
      {"name_zh", phrase("Portfolio", "name in Chinese")},
      {"name_en", phrase("Portfolio", "name in English")},
      {"description", phrase("Portfolio", "description")},
      {"form", phrase("Portfolio", "form")},
      {"owner", phrase("Portfolio", "owner")},
      {"place", phrase("Portfolio", "place of the technology")},
      {"origin", phrase("Portfolio", "origin")},
      {"since", phrase("Portfolio", "developed or acquired")},
      {"state_secret", phrase("Portfolio", "state secret")},
      {"keywords", phrase("Portfolio", "keywords")},
      {"parameters", phrase("Portfolio", "parameters")},
      {"revision", phrase("Portfolio", "revision")},
      {"item", phrase("Portfolio", "item")},
      {"point", phrase("Portfolio", "control point")},
      {"edition", phrase("Portfolio", "edition")},
      {"state", phrase("Portfolio", "state")},
      {"reason", phrase("Portfolio", "reason")},
      {"judged_zh", phrase("Portfolio", "Chinese text judged on")},
      {"judged_en", phrase("Portfolio", "translation judged on")},
      {"technology_revision", phrase("Portfolio", "revision of the technology judged on")},
      {"file_name", phrase("Portfolio", "file")},
      {"size", phrase("Portfolio", "size")},
      {"sha256", Text::verbatim(QStringLiteral("SHA-256"))},
      {"page_note", phrase("Portfolio", "page note")},
      {"note", phrase("Portfolio", "note")}};
  return list;
}

template <class Value>
Text codedWords(const QString& code, const std::optional<Value>& value, Text (*words)(Value)) {
  return value ? words(*value) : Text::verbatim(code);
}

Error notThen(const Text& happened) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = happened;
  error.advice = phrase("Portfolio", "Choose another day; the history lists what happened when.");
  return error;
}

/// The error of a record that was not there on a day.
Status checkThere(const RecordFields& fields, const QDate& date) {
  if (fields.presence == RecordFields::Presence::Present) return {};
  return fail(notThen(fields.presence == RecordFields::Presence::NotYet
                          ? phrase("Portfolio", "The record was not there yet on %1.").arg(date)
                          : phrase("Portfolio", "The record had been removed by %1.").arg(date)));
}

std::vector<AuditEntry> until(std::vector<AuditEntry> entries, const QDate& date) {
  const QDateTime end = date.addDays(1).startOfDay();
  std::erase_if(entries, [&end](const AuditEntry& entry) { return entry.at >= end; });
  return entries;
}

}  // namespace

Text RecordHistory::wordsOf(const QString& key, const QJsonValue& value) const {
  if (value.isUndefined() || value.isNull()) return {};
  if (key == QLatin1String("size"))
    return Text::verbatim(QLocale::c().formattedDataSize(value.toInteger(), 1, QLocale::DataSizeTraditionalFormat));
  if (value.isDouble()) return Text::verbatim(QString::number(value.toInteger()));
  if (key == QLatin1String("keywords")) return Text::verbatim(keywordsFromJson(value.toArray()).join(QStringLiteral(", ")));
  if (key == QLatin1String("parameters")) return parametersText(parametersFromJson(value.toArray()));
  const QString text = value.toString();
  if (text.isEmpty()) return {};
  if (key == QLatin1String("form")) return codedWords(text, technologyFormFromCode(text), technologyFormText);
  if (key == QLatin1String("origin")) return codedWords(text, originFromCode(text), originText);
  if (key == QLatin1String("state_secret")) return codedWords(text, stateSecretFromCode(text), stateSecretText);
  if (key == QLatin1String("state")) return codedWords(text, tagStateFromCode(text), tagStateText);
  if (key == QLatin1String("item")) {
    // The newest edition that has it: numbers and names change, keys do not.
    const std::vector<QString> editions = m_catalogue.editionIds();
    for (auto id = editions.rbegin(); id != editions.rend(); ++id) {
      const auto edition = m_catalogue.edition(*id);
      if (const Item* item = edition ? edition->find(ItemKey(text)) : nullptr)
        return phrase("Portfolio", "%1 %2").arg(item->number).arg(Bilingual{item->nameZh, item->nameEn()});
    }
  }
  return Text::verbatim(text);
}

Result<std::vector<HistoryEntry>> RecordHistory::of(std::vector<AuditEntry> entries) const {
  std::sort(entries.begin(), entries.end(),
            [](const AuditEntry& a, const AuditEntry& b) { return a.sequence > b.sequence; });
  std::vector<HistoryEntry> history;
  history.reserve(entries.size());
  for (const AuditEntry& entry : entries) {
    HistoryEntry& each = history.emplace_back();
    each.sequence = entry.sequence;
    each.at = entry.at;
    each.actor = entry.actor;
    each.action = entry.action;
    each.subject = entry.subject;
    each.sentence = entry.sentence;
    for (const Label& label : labels()) {
      const QString key = QString::fromLatin1(label.key);
      const QJsonValue before = entry.before.value(key);
      const QJsonValue after = entry.after.value(key);
      if (before == after) continue;
      each.changes.push_back({key, label.text, wordsOf(key, before), wordsOf(key, after)});
    }
  }
  return history;
}

Result<std::vector<HistoryEntry>> RecordHistory::technology(const TechnologyId& id) const {
  JIHENG_ASSIGN(std::vector<AuditEntry> entries, m_workspace.auditEntries({id.value(), {}, 0}));
  JIHENG_ASSIGN(const std::vector<TagId> tags, TagRepository(m_workspace.database()).everOf(id));
  for (const TagId& tag : tags) {
    JIHENG_ASSIGN(std::vector<AuditEntry> more, m_workspace.auditEntries({tag.value(), {}, 0}));
    std::move(more.begin(), more.end(), std::back_inserter(entries));
  }
  return of(std::move(entries));
}

Result<std::vector<HistoryEntry>> RecordHistory::product(const ProductId& id) const {
  JIHENG_ASSIGN(std::vector<AuditEntry> entries, m_workspace.auditEntries({id.value(), {}, 0}));
  return of(std::move(entries));
}

Result<std::vector<HistoryEntry>> RecordHistory::tag(const TagId& id) const {
  JIHENG_ASSIGN(std::vector<AuditEntry> entries, m_workspace.auditEntries({id.value(), {}, 0}));
  return of(std::move(entries));
}

Result<TechnologyState> RecordHistory::technologyAsOf(const TechnologyId& id, const QDate& date) const {
  JIHENG_ASSIGN(const std::vector<AuditEntry> entries, m_workspace.auditEntries({id.value(), {}, 0}));
  const RecordFields fields = fieldsAfter(until(entries, date), QStringLiteral("technology."));
  JIHENG_TRY(checkThere(fields, date));
  TechnologyState state;
  JIHENG_ASSIGN(state.technology, technologyFromFields(id, fields.values));
  state.changedAt = fields.at;
  state.changedBy = fields.actor;
  JIHENG_ASSIGN(const std::vector<TagId> tags, TagRepository(m_workspace.database()).everOf(id));
  for (const TagId& tagId : tags) {
    JIHENG_ASSIGN(const std::vector<AuditEntry> tagEntries, m_workspace.auditEntries({tagId.value(), {}, 0}));
    const RecordFields tagFields = fieldsAfter(until(tagEntries, date), QStringLiteral("tag."));
    if (tagFields.presence != RecordFields::Presence::Present) continue;
    JIHENG_ASSIGN(Tag tag, tagFromFields(tagId, tagFields));
    state.tags.push_back(std::move(tag));
    if (tagFields.at <= state.changedAt) continue;
    state.changedAt = tagFields.at;
    state.changedBy = tagFields.actor;
  }
  return state;
}

Result<ProductState> RecordHistory::productAsOf(const ProductId& id, const QDate& date) const {
  JIHENG_ASSIGN(std::vector<AuditEntry> entries, m_workspace.auditEntries({id.value(), {}, 0}));
  entries = until(std::move(entries), date);
  const RecordFields fields = fieldsAfter(entries, QStringLiteral("product."));
  JIHENG_TRY(checkThere(fields, date));
  ProductState state;
  state.product = productFromFields(id, fields.values);
  state.changedAt = fields.at;
  state.changedBy = fields.actor;
  for (const AuditEntry& entry : entries) {
    const QString key = QStringLiteral("technology");
    if (entry.action == QLatin1String("product.linked")) {
      state.technologies.emplace_back(entry.after.value(key).toString());
    } else if (entry.action == QLatin1String("product.unlinked")) {
      std::erase(state.technologies, TechnologyId(entry.before.value(key).toString()));
    }
  }
  return state;
}

}  // namespace jiheng
