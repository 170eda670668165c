// Official wordings: what a tag on an item as a whole rests on.
#include "app/examination/official_wording.h"

#include "app/examination/dossier_repository.h"
#include "app/examination/examination_service_private.h"
#include "app/portfolio/record_rules.h"

namespace jiheng {

Text officialWordingSource(const OfficialWording& wording) {
  if (wording.place.isEmpty() && !wording.date.isValid()) return Text::verbatim(wording.document);
  if (wording.place.isEmpty()) return phrase("Examination", "%1, %2").arg(wording.document).arg(wording.date);
  if (!wording.date.isValid()) return phrase("Examination", "%1, %2").arg(wording.document).arg(wording.place);
  return phrase("Examination", "%1, %2, %3").arg(wording.document).arg(wording.date).arg(wording.place);
}

Result<OfficialWording> ExaminationService::save(const OfficialWording& given) {
  JIHENG_ASSIGN(const Tag tag, d->portfolio.tag(given.tag));
  if (!tag.pointKey.isEmpty())
    return fail(invalidField(QStringLiteral("tag"),
                             phrase("Examination", "The tag stands on a control point whose text is bundled."),
                             phrase("Examination", "Compare the bundled text with the official one in the catalogue.")));
  OfficialWording wording = given;
  wording.wording = withoutMargins(given.wording);
  wording.document = withoutMargins(given.document);
  wording.place = withoutMargins(given.place);
  if (isBlank(wording.wording))
    return fail(invalidField(QStringLiteral("wording"), phrase("Examination", "The official wording is missing."),
                             phrase("Examination", "Paste the text of the control points, word for word.")));
  if (isBlank(wording.document))
    return fail(invalidField(QStringLiteral("document"), phrase("Examination", "The source is missing."),
                             phrase("Examination", "Name the document from which the wording was taken.")));
  JIHENG_ASSIGN(const std::optional<OfficialWording> before, officialWording(tag.id));
  if (before && before->wording == wording.wording && before->document == wording.document &&
      before->place == wording.place && before->date == wording.date)
    return *before;
  wording.id = OfficialWordingId::create();
  wording.author = d->workspace.actor();
  wording.at = d->workspace.clock().now();
  QJsonObject old;
  if (before) old = {{QStringLiteral("wording"), before->wording}, {QStringLiteral("document"), before->document}};
  const AuditEvent event{QStringLiteral("wording.saved"), tag.technology.value(),
                         phrase("Examination", "Put the official wording beside the tag “%1”: from “%2”.")
                             .arg(shortened(tag.reason, 60))
                             .arg(officialWordingSource(wording)),
                         old,
                         {{QStringLiteral("tag"), tag.id.value()},
                          {QStringLiteral("wording"), wording.wording},
                          {QStringLiteral("document"), wording.document},
                          {QStringLiteral("place"), wording.place},
                          {QStringLiteral("date"), wording.date.toString(Qt::ISODate)}}};
  JIHENG_TRY(d->commit(event, [&](const QSqlDatabase& database) {
    return OfficialWordingRepository(database).put(wording, wording.at.toUTC().toString(Qt::ISODateWithMs));
  }));
  return wording;
}

Status ExaminationService::removeWording(const TagId& id) {
  JIHENG_ASSIGN(const Tag tag, d->portfolio.tag(id));
  JIHENG_ASSIGN(const std::optional<OfficialWording> before, officialWording(id));
  if (!before) return {};
  const AuditEvent event{QStringLiteral("wording.removed"), tag.technology.value(),
                         phrase("Examination", "Took the official wording from the tag “%1”.").arg(shortened(tag.reason, 60)),
                         {{QStringLiteral("tag"), id.value()}, {QStringLiteral("wording"), before->wording}}, {}};
  return d->commit(event, [&](const QSqlDatabase& database) {
    return OfficialWordingRepository(database).setRemoved(id, d->workspace.clock().now().toUTC().toString(Qt::ISODateWithMs));
  });
}

Status ExaminationService::restoreWording(const OfficialWording& earlier) {
  JIHENG_TRY(save(earlier));
  return {};
}

Result<std::optional<OfficialWording>> ExaminationService::officialWording(const TagId& tag) const {
  return OfficialWordingRepository(d->workspace.database()).ofTag(tag);
}

Result<QHash<TagId, OfficialWording>> ExaminationService::officialWordings() const {
  JIHENG_ASSIGN(std::vector<OfficialWording> all, OfficialWordingRepository(d->workspace.database()).all());
  QHash<TagId, OfficialWording> wordings;
  for (OfficialWording& wording : all) wordings.insert(wording.tag, std::move(wording));
  return wordings;
}

Result<bool> ExaminationService::hasOfficialWording(const Tag& tag) const {
  if (!tag.pointKey.isEmpty()) return true;
  JIHENG_ASSIGN(const std::optional<OfficialWording> wording, officialWording(tag.id));
  return wording.has_value();
}

}  // namespace jiheng
