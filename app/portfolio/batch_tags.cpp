// The tags of a batch, and how much of the portfolio a batch has to look at.
#include <QSet>
#include <algorithm>

#include "app/portfolio/portfolio_service_private.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/tag_rules.h"

namespace jiheng {

namespace {

/// From here on all tags are read in one query, not those of one technology after the other.
constexpr qsizetype kManyTechnologies = 1000;

QString placeOf(const Tag& tag) {
  return QString(tag.technology.value() + QLatin1Char('\n') + tag.item.value() + QLatin1Char('\n') + tag.pointKey +
                 QLatin1Char('\n') + tag.editionId);
}

Error atTag(Error error, std::size_t index) {
  error.field = QStringLiteral("tags/%1/%2").arg(index).arg(error.field);
  return error;
}

Error refused(const Text& happened) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("Portfolio", "Nothing was changed.");
  error.advice = phrase("Portfolio", "Undo the later change first, or change the record by hand.");
  return error;
}

}  // namespace

Result<Tag> PortfolioService::Private::judged(const Tag& given, const Technology& technology,
                                              const std::optional<Tag>& before) const {
  Tag tag = given;
  tag.reason = withoutMargins(given.reason);
  const std::shared_ptr<const Edition> edition = catalogue.edition(tag.editionId);
  if (!edition) {
    QStringList known;
    for (const QString& id : catalogue.editionIds()) known << id;
    return fail(
        invalidField(QStringLiteral("edition"),
                     phrase("Portfolio", "There is no edition “%1” of the catalogue.").arg(tag.editionId),
                     phrase("Portfolio", "Choose one of these: %1.").arg(known.join(QStringLiteral(", ")))));
  }
  JIHENG_TRY(checkTag(tag, *edition));
  // A point may be named by its printed number; what is stored is its key, which no later edition gives to
  // another point. Two tags on one point are then seen to be two.
  if (!tag.pointKey.isEmpty()) tag.pointKey = edition->find(tag.item)->point(tag.pointKey)->key;
  if (tag.id.isEmpty()) tag.id = TagId::create();
  if (before && !(before->technology == tag.technology))
    return fail(invalidField(QStringLiteral("technology"),
                             phrase("Portfolio", "A tag cannot move to another technology."),
                             phrase("Portfolio", "Tag the other technology with a reason of its own.")));
  const Item* item = edition->find(tag.item);
  const Bilingual words = judgedTextOf(*item, tag.pointKey.isEmpty() ? nullptr : item->point(tag.pointKey));
  tag.judgedZh = words.zh;
  tag.judgedEn = words.en;
  tag.technologyRevision = technology.revision;
  if (before) {
    // Who judged and when belongs to the last judgement; where nothing differs there was none.
    tag.author = before->author;
    tag.at = before->at;
    if (*before == tag) return tag;
  }
  tag.author = workspace.actor();
  tag.at = now();
  return tag;
}

Status PortfolioService::Private::judge(const PortfolioBatch& batch, Present& present, BatchOutcome& outcome) const {
  QHash<QString, TagId> taken;
  for (const Tag& tag : std::as_const(present.tags)) taken.insert(placeOf(tag), tag.id);
  for (std::size_t i = 0; i < batch.tags.size(); ++i) {
    const Tag& given = batch.tags[i];
    const auto technology = present.technologies.constFind(given.technology);
    if (technology == present.technologies.constEnd()) {
      const auto missing = this->present(given.technology);
      return fail(atTag(missing ? refused(phrase("Portfolio", "The technology of a tag is not there.")) : missing.error(), i));
    }
    std::optional<Tag> before;
    if (const auto old = present.tags.constFind(given.id); old != present.tags.constEnd()) before = *old;
    Result<Tag> tag = judged(given, *technology, before);
    if (!tag) return fail(atTag(tag.error(), i));
    const QString place = placeOf(*tag);
    if (const auto other = taken.constFind(place); other != taken.constEnd() && !(*other == tag->id)) {
      Error error = invalidField(QStringLiteral("item"),
                                 phrase("Portfolio", "“%1” already has a tag on this place in this edition.")
                                     .arg(namesOf(*technology)),
                                 phrase("Portfolio", "Change the state or the reason of that tag."));
      error.kept = phrase("Portfolio", "Nothing was changed.");
      return fail(atTag(error, i));
    }
    if (before == *tag) continue;
    if (before) taken.remove(placeOf(*before));
    taken.insert(place, tag->id);
    present.tags.insert(tag->id, *tag);
    outcome.tags.push_back({before, *tag});
  }
  return {};
}

Status PortfolioService::Private::layTags(Present& present, const BatchOutcome& outcome, bool back) const {
  for (const BatchChange<Tag>& change : outcome.tags) {
    const std::optional<Tag>& from = back ? change.after : change.before;
    const auto there = present.tags.constFind(change.after->id);
    const Technology technology = present.technologies.value(change.after->technology);
    if (from && (there == present.tags.constEnd() || !(*there == *from)))
      return fail(refused(phrase("Portfolio", "A tag of “%1” was changed or removed since.").arg(namesOf(technology))));
    if (!from && there != present.tags.constEnd())
      return fail(refused(phrase("Portfolio", "“%1” was tagged since.").arg(namesOf(technology))));
  }
  for (const BatchChange<Tag>& change : outcome.tags) {
    const std::optional<Tag>& to = back ? change.before : change.after;
    if (to)
      present.tags.insert(to->id, *to);
    else
      present.tags.remove(change.after->id);
  }
  QSet<QString> places;
  for (const Tag& tag : std::as_const(present.tags)) {
    const QString place = placeOf(tag);
    if (places.contains(place))
      return fail(refused(phrase("Portfolio", "“%1” was tagged on the same place since.")
                              .arg(namesOf(present.technologies.value(tag.technology)))));
    places.insert(place);
  }
  return {};
}

namespace {

/// Adds the tags of technologies.
Status addTags(const TagRepository& repository, const QSet<TechnologyId>& technologies, QHash<TagId, Tag>& tags) {
  if (technologies.size() > kManyTechnologies) {
    JIHENG_ASSIGN(const std::vector<Tag> all, repository.all());
    for (const Tag& tag : all)
      if (technologies.contains(tag.technology)) tags.insert(tag.id, tag);
    return {};
  }
  for (const TechnologyId& technology : technologies) {
    JIHENG_ASSIGN(const std::vector<Tag> own, repository.ofTechnology(technology));
    for (const Tag& tag : own) tags.insert(tag.id, tag);
  }
  return {};
}

}  // namespace

Result<PortfolioService::Private::Present> PortfolioService::Private::neededFor(const PortfolioBatch& batch) const {
  Present present;
  QSet<TechnologyId> tagged;
  for (const Tag& tag : batch.tags) tagged.insert(tag.technology);
  bool alone = batch.products.empty() && batch.links.empty() &&
               tagged.size() + static_cast<qsizetype>(batch.technologies.size()) <= kManyTechnologies;
  for (const Technology& technology : batch.technologies) {
    if (!alone) break;
    const auto stored = technologies().find(technology.id);
    if (!stored) return fail(stored.error());
    alone = *stored && !(*stored)->isRemoved() && (*stored)->record.number == withoutMargins(technology.number);
    if (alone) present.technologies.insert(technology.id, (*stored)->record);
  }
  for (const TechnologyId& id : std::as_const(tagged)) {
    if (!alone || present.technologies.contains(id)) continue;
    JIHENG_ASSIGN(const Technology technology, this->present(id));
    present.technologies.insert(id, technology);
  }
  if (!alone) {
    JIHENG_ASSIGN(present, everything());
  }
  JIHENG_TRY(addTags(tags(), tagged, present.tags));
  return present;
}

Result<PortfolioService::Private::Present> PortfolioService::Private::neededFor(const BatchOutcome& outcome) const {
  Present present;
  QSet<TechnologyId> tagged;
  for (const BatchChange<Tag>& change : outcome.tags) tagged.insert(change.after->technology);
  QSet<TechnologyId> touched = tagged;
  bool alone = outcome.products.empty() && outcome.links.empty();
  for (const BatchChange<Technology>& change : outcome.technologies) {
    touched.insert(change.after->id);
    alone = alone && change.before && change.before->number == change.after->number;
  }
  if (alone && touched.size() <= kManyTechnologies) {
    for (const TechnologyId& id : std::as_const(touched)) {
      JIHENG_ASSIGN(const auto stored, technologies().find(id));
      // One that is gone is missed by whoever looks at the batch.
      if (stored && !stored->isRemoved()) present.technologies.insert(id, stored->record);
    }
  } else {
    JIHENG_ASSIGN(present, everything());
  }
  JIHENG_TRY(addTags(tags(), tagged, present.tags));
  return present;
}

}  // namespace jiheng
