#include "app/portfolio/portfolio_audit.h"

#include <QJsonArray>
#include <algorithm>
#include <optional>

#include "app/portfolio/record_rules.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

/// A longer value is cut in the sentence; the fields beside it hold it in full.
constexpr qsizetype kSentenceLength = 60;

/// One field of a record: its name in JSON, its label, its value for JSON and for people.
struct Field {
  QString key;
  Text label;
  QJsonValue value;
  Text words;  ///< empty where the field is
};

Field textField(const char* key, const Text& label, const QString& value) {
  Field field{QString::fromLatin1(key), label, value, Text()};
  if (!value.isEmpty()) field.words = Text::verbatim(shortened(value, kSentenceLength));
  return field;
}

Field codedField(const char* key, const Text& label, const QString& code, const Text& words) {
  return {QString::fromLatin1(key), label, code, words};
}

Field listField(const char* key, const Text& label, const QJsonArray& list, const Text& words) {
  return {QString::fromLatin1(key), label, list, list.isEmpty() ? Text() : words};
}

Field numberField(const char* key, const Text& label, int value) {
  return {QString::fromLatin1(key), label, value, Text::verbatim(QStringLiteral("%1")).arg(value)};
}

std::vector<Field> fieldsOf(const Product& product) {
  return {textField("number", phrase("Portfolio", "number"), product.number),
          textField("name_zh", phrase("Portfolio", "name in Chinese"), product.nameZh),
          textField("name_en", phrase("Portfolio", "name in English"), product.nameEn),
          textField("description", phrase("Portfolio", "description"), product.description)};
}

std::vector<Field> fieldsOf(const Technology& technology) {
  return {textField("number", phrase("Portfolio", "number"), technology.number),
          textField("name_zh", phrase("Portfolio", "name in Chinese"), technology.nameZh),
          textField("name_en", phrase("Portfolio", "name in English"), technology.nameEn),
          textField("description", phrase("Portfolio", "description"), technology.description),
          codedField("form", phrase("Portfolio", "form"), technologyFormCode(technology.form),
                     technologyFormText(technology.form)),
          textField("owner", phrase("Portfolio", "owner"), technology.owner),
          textField("place", phrase("Portfolio", "place of the technology"), technology.place),
          codedField("origin", phrase("Portfolio", "origin"), originCode(technology.origin),
                     technology.origin == Origin::Unknown ? Text() : originText(technology.origin)),
          textField("since", phrase("Portfolio", "developed or acquired"), technology.since),
          codedField("state_secret", phrase("Portfolio", "state secret"), stateSecretCode(technology.stateSecret),
                     technology.stateSecret == StateSecret::Unknown ? Text()
                                                                    : stateSecretText(technology.stateSecret)),
          listField("keywords", phrase("Portfolio", "keywords"), keywordsJson(technology.keywords),
                    Text::verbatim(technology.keywords.join(QStringLiteral(", ")))),
          listField("parameters", phrase("Portfolio", "parameters"), parametersJson(technology.parameters),
                    parametersText(technology.parameters)),
          numberField("revision", phrase("Portfolio", "revision"), technology.revision)};
}

std::vector<Field> fieldsOf(const TagInWords& words) {
  const Tag& tag = words.tag;
  return {codedField("technology", phrase("Portfolio", "technology"), tag.technology.value(),
                     Text::of(words.technology)),
          codedField("item", phrase("Portfolio", "place"), tag.item.value(), words.place),
          codedField("point", phrase("Portfolio", "place"), tag.pointKey, words.place),
          codedField("edition", phrase("Portfolio", "edition"), tag.editionId,
                     Text::verbatim(QStringLiteral("%1")).arg(words.edition)),
          codedField("state", phrase("Portfolio", "state"), tagStateCode(tag.state), tagStateText(tag.state)),
          textField("reason", phrase("Portfolio", "reason"), tag.reason),
          textField("judged_zh", phrase("Portfolio", "Chinese text judged on"), tag.judgedZh),
          textField("judged_en", phrase("Portfolio", "translation judged on"), tag.judgedEn),
          numberField("technology_revision", phrase("Portfolio", "revision of the technology judged on"),
                      tag.technologyRevision)};
}

/// Every field that is not empty, as the before of a removal or the after of a creation.
template <class Record>
QJsonObject allFields(const Record& record) {
  QJsonObject object;
  for (const Field& field : fieldsOf(record)) {
    const bool empty = field.value.isString() && field.value.toString().isEmpty();
    if (!empty && !field.words.isEmpty()) object.insert(field.key, field.value);
  }
  return object;
}

Text changeText(const Field& before, const Field& after) {
  if (before.words.isEmpty()) return phrase("Portfolio", "%1 set to “%2”").arg(after.label).arg(after.words);
  if (after.words.isEmpty())
    return phrase("Portfolio", "%1 “%2” taken out").arg(before.label).arg(before.words);
  return phrase("Portfolio", "%1 from “%2” to “%3”").arg(before.label).arg(before.words).arg(after.words);
}

/// Fills before and after with the fields that differ and gives the list of changes for the sentence.
template <class Record>
Text compare(const Record& before, const Record& after, AuditEvent& event) {
  const std::vector<Field> olds = fieldsOf(before);
  const std::vector<Field> news = fieldsOf(after);
  Text list;
  bool placeSaid = false;
  for (std::size_t i = 0; i < olds.size(); ++i) {
    if (olds[i].value == news[i].value) continue;
    event.before.insert(olds[i].key, olds[i].value);
    event.after.insert(news[i].key, news[i].value);
    // Item and point are one place to a reader.
    const bool place = olds[i].key == QLatin1String("item") || olds[i].key == QLatin1String("point");
    if (place && placeSaid) continue;
    placeSaid = placeSaid || place;
    const Text change = changeText(olds[i], news[i]);
    list = list.isEmpty() ? change : phrase("Portfolio", "%1; %2").arg(list).arg(change);
  }
  return list;
}

AuditEvent eventOf(const char* action, const QString& subject, const Text& sentence,
                   const QJsonObject& before, const QJsonObject& after) {
  return {QString::fromLatin1(action), subject, sentence, before, after};
}

QJsonObject withTags(QJsonObject object, const std::vector<TagId>& tags) {
  QJsonArray ids;
  for (const TagId& tag : tags) ids.append(tag.value());
  if (!ids.isEmpty()) object.insert(QStringLiteral("tags"), ids);
  return object;
}

QJsonObject linkFields(const Technology& technology) {
  return {{QStringLiteral("technology"), technology.id.value()}};
}

}  // namespace

AuditEvent createdEvent(const Product& product) {
  return eventOf("product.created", product.id.value(),
                 phrase("Portfolio", "Added product “%1”.").arg(namesOf(product)), {}, allFields(product));
}

AuditEvent changedEvent(const Product& before, const Product& after) {
  AuditEvent event = eventOf("product.changed", after.id.value(), {}, {}, {});
  const Text changes = compare(before, after, event);
  event.sentence = phrase("Portfolio", "Changed product “%1”: %2.").arg(namesOf(before)).arg(changes);
  return event;
}

AuditEvent removedEvent(const Product& product) {
  return eventOf("product.removed", product.id.value(),
                 phrase("Portfolio", "Removed product “%1”.").arg(namesOf(product)), allFields(product), {});
}

AuditEvent restoredEvent(const Product& product) {
  return eventOf("product.restored", product.id.value(),
                 phrase("Portfolio", "Brought back product “%1”.").arg(namesOf(product)), {},
                 allFields(product));
}

AuditEvent createdEvent(const Technology& technology) {
  return eventOf("technology.created", technology.id.value(),
                 phrase("Portfolio", "Added technology “%1”.").arg(namesOf(technology)), {},
                 allFields(technology));
}

AuditEvent changedEvent(const Technology& before, const Technology& after) {
  AuditEvent event = eventOf("technology.changed", after.id.value(), {}, {}, {});
  const Text changes = compare(before, after, event);
  event.sentence = phrase("Portfolio", "Changed technology “%1”: %2.").arg(namesOf(before)).arg(changes);
  return event;
}

AuditEvent removedEvent(const Technology& technology, const std::vector<TagId>& tags) {
  const int count = static_cast<int>(tags.size());
  const Text sentence = tags.empty()
                            ? phrase("Portfolio", "Removed technology “%1”.")
                            : phrase("Portfolio", "Removed technology “%1” and its %n tags.", nullptr, count);
  return eventOf("technology.removed", technology.id.value(), sentence.arg(namesOf(technology)),
                 withTags(allFields(technology), tags), {});
}

AuditEvent restoredEvent(const Technology& technology, const std::vector<TagId>& tags) {
  const int count = static_cast<int>(tags.size());
  const Text sentence = tags.empty()
                            ? phrase("Portfolio", "Brought back technology “%1”.")
                            : phrase("Portfolio", "Brought back technology “%1” and its %n tags.", nullptr, count);
  return eventOf("technology.restored", technology.id.value(), sentence.arg(namesOf(technology)), {},
                 withTags(allFields(technology), tags));
}

int revisionFor(const Technology& before, const Technology& after, const std::vector<AuditEntry>& history) {
  if (!contentDiffers(before, after)) return before.revision;
  const QString revisionKey = QStringLiteral("revision");
  int highest = before.revision;
  std::optional<int> known;
  QJsonObject state;
  for (const AuditEntry& entry : history) {
    if (entry.action != QLatin1String("technology.created") &&
        entry.action != QLatin1String("technology.changed"))
      continue;
    for (auto field = entry.after.begin(); field != entry.after.end(); ++field)
      state.insert(field.key(), field.value());
    const int revision = state.value(revisionKey).toInt();
    highest = std::max(highest, revision);
    const bool same = state.value(QLatin1String("name_zh")).toString() == after.nameZh &&
                      state.value(QLatin1String("name_en")).toString() == after.nameEn &&
                      state.value(QLatin1String("description")).toString() == after.description &&
                      state.value(QLatin1String("form")).toString() == technologyFormCode(after.form) &&
                      state.value(QLatin1String("keywords")).toArray() == keywordsJson(after.keywords) &&
                      state.value(QLatin1String("parameters")).toArray() == parametersJson(after.parameters);
    if (same && revision > 0) known = revision;
  }
  return known.value_or(highest + 1);
}

AuditEvent linkedEvent(const Product& product, const Technology& technology) {
  return eventOf("product.linked", product.id.value(),
                 phrase("Portfolio", "Linked technology “%1” to product “%2”.")
                     .arg(namesOf(technology))
                     .arg(namesOf(product)),
                 {}, linkFields(technology));
}

AuditEvent unlinkedEvent(const Product& product, const Technology& technology) {
  return eventOf("product.unlinked", product.id.value(),
                 phrase("Portfolio", "Took technology “%1” out of product “%2”.")
                     .arg(namesOf(technology))
                     .arg(namesOf(product)),
                 linkFields(technology), {});
}

AuditEvent createdEvent(const TagInWords& tag) {
  return eventOf("tag.created", tag.tag.id.value(),
                 phrase("Portfolio", "Tagged technology “%1” with %2 as %3: “%4”.")
                     .arg(tag.technology)
                     .arg(tag.place)
                     .arg(tagStateText(tag.tag.state))
                     .arg(shortened(tag.tag.reason, kSentenceLength)),
                 {}, allFields(tag));
}

AuditEvent changedEvent(const TagInWords& before, const TagInWords& after) {
  AuditEvent event = eventOf("tag.changed", after.tag.id.value(), {}, {}, {});
  const Text changes = compare(before, after, event);
  event.sentence = phrase("Portfolio", "Changed the tag of technology “%1” with %2: %3.")
                       .arg(before.technology)
                       .arg(before.place)
                       .arg(changes);
  return event;
}

AuditEvent removedEvent(const TagInWords& tag) {
  return eventOf(
      "tag.removed", tag.tag.id.value(),
      phrase("Portfolio", "Removed the tag of technology “%1” with %2.").arg(tag.technology).arg(tag.place),
      allFields(tag), {});
}

AuditEvent restoredEvent(const TagInWords& tag) {
  return eventOf("tag.restored", tag.tag.id.value(),
                 phrase("Portfolio", "Brought back the tag of technology “%1” with %2.")
                     .arg(tag.technology)
                     .arg(tag.place),
                 {}, allFields(tag));
}

}  // namespace jiheng
