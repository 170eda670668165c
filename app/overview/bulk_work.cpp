#include "app/overview/bulk_work.h"

#include <QHash>
#include <algorithm>

#include "app/foundation/fold.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/tag_rules.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

/// From here on everything is read in one query each.
constexpr std::size_t kMany = 500;

Result<std::vector<Technology>> technologiesOf(const PortfolioService& service, const std::vector<TechnologyId>& ids) {
  std::vector<Technology> found;
  found.reserve(ids.size());
  if (ids.size() > kMany) {
    JIHENG_ASSIGN(std::vector<Technology> all, service.technologies());
    QHash<TechnologyId, std::size_t> places;
    for (std::size_t i = 0; i < all.size(); ++i) places.insert(all[i].id, i);
    for (const TechnologyId& id : ids)
      if (const auto place = places.constFind(id); place != places.constEnd()) found.push_back(all[*place]);
    return found;
  }
  for (const TechnologyId& id : ids) {
    // One that somebody removed meanwhile is no longer among the rows.
    if (auto technology = service.technology(id)) found.push_back(*std::move(technology));
  }
  return found;
}

Result<QHash<TechnologyId, std::vector<Tag>>> tagsOnPlace(const PortfolioService& service, const BulkTag& wanted,
                                                          const QString& pointKey, const Edition& edition) {
  QHash<TechnologyId, std::vector<Tag>> found;
  JIHENG_ASSIGN(const std::vector<Tag> tags, service.tagsOn(wanted.item));
  for (const Tag& tag : tags)
    if (tag.pointKey == pointKey && tag.editionId == edition.id()) found[tag.technology].push_back(tag);
  return found;
}

BulkRow rowOf(const Technology& technology) { return {technology.id, technology.number, namesOf(technology), {}, {}}; }

void add(QStringList& keywords, const QString& keyword) {
  const bool there = std::any_of(keywords.cbegin(), keywords.cend(),
                                 [&](const QString& each) { return fold(each) == fold(keyword); });
  if (!there) keywords << keyword;
}

void take(QStringList& keywords, const QString& keyword) {
  keywords.erase(std::remove_if(keywords.begin(), keywords.end(),
                                [&](const QString& each) { return fold(each) == fold(keyword); }),
                 keywords.end());
}

/// The value of the field as a reader sees it.
Text valueOf(const Technology& technology, BulkFill::Field field) {
  switch (field) {
    case BulkFill::Field::Owner: return Text::verbatim(technology.owner);
    case BulkFill::Field::Place: return Text::verbatim(technology.place);
    case BulkFill::Field::Form: return technologyFormText(technology.form);
    case BulkFill::Field::AddKeyword:
    case BulkFill::Field::RemoveKeyword: return Text::verbatim(technology.keywords.join(QStringLiteral("; ")));
  }
  return {};
}

void put(Technology& technology, const BulkFill& wanted) {
  switch (wanted.field) {
    case BulkFill::Field::Owner: technology.owner = wanted.value; break;
    case BulkFill::Field::Place: technology.place = wanted.value; break;
    case BulkFill::Field::Form:
      technology.form = technologyFormFromCode(wanted.value).value_or(technology.form);
      break;
    case BulkFill::Field::AddKeyword:
      for (const QString& keyword : keywordsOf(wanted.value)) add(technology.keywords, keyword);
      break;
    case BulkFill::Field::RemoveKeyword:
      for (const QString& keyword : keywordsOf(wanted.value)) take(technology.keywords, keyword);
      break;
  }
}

}  // namespace

int BulkPlan::count(BulkEffect effect) const {
  return static_cast<int>(
      std::count_if(rows.begin(), rows.end(), [effect](const BulkRow& row) { return row.effect == effect; }));
}

Result<BulkPlan> planTags(const PortfolioService& service, const std::vector<TechnologyId>& ids, const BulkTag& wanted,
                          const Edition& edition) {
  Tag judged;
  judged.item = wanted.item;
  judged.pointKey = wanted.pointKey;
  judged.editionId = edition.id();
  judged.state = wanted.state;
  judged.reason = withoutMargins(wanted.reason);
  JIHENG_TRY(checkTag(judged, edition));
  const Item* item = edition.find(wanted.item);
  const ControlPoint* point = wanted.pointKey.isEmpty() ? nullptr : item->point(wanted.pointKey);
  if (point) judged.pointKey = point->key;
  JIHENG_ASSIGN(const std::vector<Technology> technologies, technologiesOf(service, ids));
  JIHENG_ASSIGN(const auto present, tagsOnPlace(service, wanted, judged.pointKey, edition));

  BulkPlan plan;
  for (const Technology& technology : technologies) {
    BulkRow row = rowOf(technology);
    judged.id = {};
    judged.technology = technology.id;
    const std::vector<Tag> old = present.value(technology.id);
    if (old.empty()) {
      row.effect = BulkEffect::New;
      row.words = phrase("Overview", "new: %1").arg(tagStateText(wanted.state));
    } else {
      const Tag& there = old.front();
      judged.id = there.id;
      const bool fresh = there.technologyRevision == technology.revision && !textDiffers(there, *item, point);
      if (there.state == wanted.state && fresh) {
        row.effect = BulkEffect::Already;
        row.words = phrase("Overview", "already %1: stays with its own reason").arg(tagStateText(there.state));
      } else if (there.state == wanted.state) {
        row.effect = BulkEffect::Changes;
        row.words = phrase("Overview", "%1 once more, on the present text").arg(tagStateText(there.state));
      } else {
        row.effect = BulkEffect::Changes;
        row.words = phrase("Overview", "%1 → %2").arg(tagStateText(there.state)).arg(tagStateText(wanted.state));
      }
    }
    if (row.effect != BulkEffect::Already) plan.batch.tags.push_back(judged);
    plan.rows.push_back(std::move(row));
  }
  return plan;
}

Result<BulkPlan> planFill(const PortfolioService& service, const std::vector<TechnologyId>& ids, const BulkFill& given) {
  BulkFill wanted = given;
  wanted.value = withoutMargins(given.value);
  const bool keyword = wanted.field == BulkFill::Field::AddKeyword || wanted.field == BulkFill::Field::RemoveKeyword;
  if (keyword && keywordsOf(wanted.value).isEmpty())
    return fail(invalidField(QStringLiteral("value"), phrase("Overview", "No keyword is entered."),
                             phrase("Overview", "Enter one or more keywords, with commas between them.")));
  if (wanted.field == BulkFill::Field::Form && !technologyFormFromCode(wanted.value))
    return fail(invalidField(QStringLiteral("value"), phrase("Overview", "No form is chosen.")));
  JIHENG_ASSIGN(const std::vector<Technology> technologies, technologiesOf(service, ids));
  BulkPlan plan;
  for (const Technology& technology : technologies) {
    BulkRow row = rowOf(technology);
    Technology after = technology;
    put(after, wanted);
    after = tidied(after);
    if (after == technology) {
      row.effect = BulkEffect::Already;
      row.words = phrase("Overview", "already so");
    } else {
      const Text before = valueOf(technology, wanted.field);
      row.effect = before.isEmpty() ? BulkEffect::New : BulkEffect::Changes;
      const Text change = phrase("Overview", "%1 → %2")
                              .arg(before.isEmpty() ? phrase("Overview", "(empty)") : before)
                              .arg(valueOf(after, wanted.field).isEmpty() ? phrase("Overview", "(empty)")
                                                                           : valueOf(after, wanted.field));
      row.words = contentDiffers(technology, after)
                      ? phrase("Overview", "%1; new revision, its tags are to be judged again").arg(change)
                      : change;
      plan.batch.technologies.push_back(std::move(after));
    }
    plan.rows.push_back(std::move(row));
  }
  return plan;
}

}  // namespace jiheng
