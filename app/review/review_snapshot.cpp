#include "app/review/review_snapshot.h"

#include <QJsonArray>
#include <algorithm>

#include "app/portfolio/portfolio_audit.h"
#include "app/portfolio/tag_rules.h"

namespace jiheng {

namespace {

QJsonObject bilingual(const Text& text) {
  return {{QStringLiteral("zh"), text.in(Language::Chinese)}, {QStringLiteral("en"), text.in(Language::English)}};
}

QJsonObject tagFields(const Tag& tag, const Verdict& verdict, const Edition& edition) {
  const bool ground = std::find(verdict.grounds.begin(), verdict.grounds.end(), tag.id) != verdict.grounds.end();
  return {{QStringLiteral("id"), tag.id.value()},
          {QStringLiteral("item"), tag.item.value()},
          {QStringLiteral("point"), tag.pointKey},
          {QStringLiteral("place"), bilingual(placeText(tag, &edition))},
          {QStringLiteral("edition"), tag.editionId},
          {QStringLiteral("state"), tagStateCode(tag.state)},
          {QStringLiteral("reason"), tag.reason},
          {QStringLiteral("judged_zh"), tag.judgedZh},
          {QStringLiteral("judged_en"), tag.judgedEn},
          {QStringLiteral("author"), tag.author},
          {QStringLiteral("at"), tag.at.toUTC().toString(Qt::ISODateWithMs)},
          {QStringLiteral("ground"), ground}};
}

}  // namespace

QJsonObject reviewSnapshot(const Technology& technology, const std::vector<Tag>& tags, const Verdict& verdict,
                           const Edition& edition, const QJsonObject& evidence) {
  QJsonArray list;
  for (const Tag& tag : tags) list.append(tagFields(tag, verdict, edition));
  return {{QStringLiteral("technology"), createdEvent(technology).after},
          {QStringLiteral("edition"), edition.id()},
          {QStringLiteral("verdict"), verdictCode(verdict.kind)},
          {QStringLiteral("sentence"), bilingual(verdict.sentence)},
          {QStringLiteral("tags"), list},
          {QStringLiteral("evidence"), evidence}};
}

QStringList judgesIn(const QJsonObject& snapshot) {
  QStringList judges;
  const QJsonArray tags = snapshot.value(QLatin1String("tags")).toArray();
  for (const auto& value : tags) {
    const QJsonObject tag = value.toObject();
    const QString author = tag.value(QLatin1String("author")).toString();
    if (tag.value(QLatin1String("ground")).toBool() && !author.isEmpty() && !judges.contains(author)) judges << author;
  }
  return judges;
}

}  // namespace jiheng
