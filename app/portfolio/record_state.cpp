#include "app/portfolio/record_state.h"

#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

QString textAt(const QJsonObject& fields, const char* key) { return fields.value(QLatin1String(key)).toString(); }

Error unknownCode(const QString& code) {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened =
      phrase("Portfolio", "The audit trail holds the value “%1”, which this program does not know.").arg(code);
  error.advice = phrase("Portfolio", "Open the workspace with the program that wrote it.");
  return error;
}

}  // namespace

RecordFields fieldsAfter(const std::vector<AuditEntry>& entries, const QString& prefix) {
  RecordFields fields;
  for (const AuditEntry& entry : entries) {
    if (!entry.action.startsWith(prefix)) continue;
    const QString act = entry.action.mid(prefix.size());
    if (act == QLatin1String("created") || act == QLatin1String("restored")) {
      fields.values = entry.after;
      fields.presence = RecordFields::Presence::Present;
    } else if (act == QLatin1String("changed")) {
      for (auto field = entry.after.begin(); field != entry.after.end(); ++field)
        fields.values.insert(field.key(), field.value());
    } else if (act == QLatin1String("removed")) {
      fields.presence = RecordFields::Presence::Removed;
    } else {
      continue;
    }
    fields.at = entry.at;
    fields.actor = entry.actor;
  }
  return fields;
}

Result<Technology> technologyFromFields(const TechnologyId& id, const QJsonObject& fields) {
  Technology technology;
  technology.id = id;
  technology.number = textAt(fields, "number");
  technology.nameZh = textAt(fields, "name_zh");
  technology.nameEn = textAt(fields, "name_en");
  technology.description = textAt(fields, "description");
  technology.owner = textAt(fields, "owner");
  technology.revision = fields.value(QLatin1String("revision")).toInt(1);
  technology.place = textAt(fields, "place");
  technology.since = textAt(fields, "since");
  technology.keywords = keywordsFromJson(fields.value(QLatin1String("keywords")).toArray());
  technology.parameters = parametersFromJson(fields.value(QLatin1String("parameters")).toArray());
  const QString form = textAt(fields, "form");
  const std::optional<TechnologyForm> knownForm = technologyFormFromCode(form);
  if (!knownForm) return fail(unknownCode(form));
  technology.form = *knownForm;
  if (const QString code = textAt(fields, "origin"); !code.isEmpty()) {
    const std::optional<Origin> origin = originFromCode(code);
    if (!origin) return fail(unknownCode(code));
    technology.origin = *origin;
  }
  if (const QString code = textAt(fields, "state_secret"); !code.isEmpty()) {
    const std::optional<StateSecret> secret = stateSecretFromCode(code);
    if (!secret) return fail(unknownCode(code));
    technology.stateSecret = *secret;
  }
  return technology;
}

Product productFromFields(const ProductId& id, const QJsonObject& fields) {
  Product product;
  product.id = id;
  product.number = textAt(fields, "number");
  product.nameZh = textAt(fields, "name_zh");
  product.nameEn = textAt(fields, "name_en");
  product.description = textAt(fields, "description");
  return product;
}

Result<Tag> tagFromFields(const TagId& id, const RecordFields& fields) {
  Tag tag;
  tag.id = id;
  tag.technology = TechnologyId(textAt(fields.values, "technology"));
  tag.item = ItemKey(textAt(fields.values, "item"));
  tag.pointKey = textAt(fields.values, "point");
  tag.editionId = textAt(fields.values, "edition");
  const std::optional<TagState> state = tagStateFromCode(textAt(fields.values, "state"));
  if (!state) return fail(unknownCode(textAt(fields.values, "state")));
  tag.state = *state;
  tag.reason = textAt(fields.values, "reason");
  tag.judgedZh = textAt(fields.values, "judged_zh");
  tag.judgedEn = textAt(fields.values, "judged_en");
  tag.technologyRevision = fields.values.value(QLatin1String("technology_revision")).toInt(1);
  tag.author = fields.actor;
  tag.at = fields.at;
  return tag;
}

}  // namespace jiheng
