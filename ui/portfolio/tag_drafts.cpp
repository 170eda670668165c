#include "ui/portfolio/tag_drafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "ui/widgets/settings.h"

namespace jiheng::ui {

QString TagDrafts::keyOf(const TagDraft& draft) {
  if (!draft.tag.isEmpty()) return draft.tag.value();
  return QStringLiteral("%1/%2/%3").arg(draft.technology.value(), draft.item.value(), draft.pointKey);
}

QString TagDrafts::place() const { return QStringLiteral("portfolio/drafts/%1").arg(m_workspace); }

void TagDrafts::open(const QString& workspaceId) {
  m_workspace = workspaceId;
  m_drafts.clear();
  if (workspaceId.isEmpty()) return;
  const QJsonArray stored = QJsonDocument::fromJson(m_settings.viewState(place())).array();
  for (const QJsonValue& value : stored) {
    const QJsonObject object = value.toObject();
    const auto text = [&object](const char* name) { return object[QLatin1String(name)].toString(); };
    const std::optional<TagState> state = tagStateFromCode(text("state"));
    if (!state || text("technology").isEmpty()) continue;
    m_drafts.push_back({TagId(text("tag")), TechnologyId(text("technology")), ItemKey(text("item")), text("point"),
                        *state, text("reason")});
  }
}

void TagDrafts::write() {
  if (m_workspace.isEmpty()) return;
  QJsonArray stored;
  for (const TagDraft& draft : m_drafts)
    stored.append(QJsonObject{{QStringLiteral("tag"), draft.tag.value()},
                              {QStringLiteral("technology"), draft.technology.value()},
                              {QStringLiteral("item"), draft.item.value()},
                              {QStringLiteral("point"), draft.pointKey},
                              {QStringLiteral("state"), tagStateCode(draft.state)},
                              {QStringLiteral("reason"), draft.reason}});
  m_settings.setViewState(place(), QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

void TagDrafts::keep(const TagDraft& draft) {
  if (draft.technology.isEmpty()) return;
  if (find(draft) == draft) return;
  const QString key = keyOf(draft);
  std::erase_if(m_drafts, [&key](const TagDraft& each) { return keyOf(each) == key; });
  m_drafts.push_back(draft);
  write();
}

void TagDrafts::drop(const TagDraft& draft) {
  const QString key = keyOf(draft);
  if (std::erase_if(m_drafts, [&key](const TagDraft& each) { return keyOf(each) == key; }) > 0) write();
}

std::optional<TagDraft> TagDrafts::find(const TagDraft& like) const {
  const QString key = keyOf(like);
  for (const TagDraft& each : m_drafts)
    if (keyOf(each) == key) return each;
  return std::nullopt;
}

std::optional<TagDraft> TagDrafts::newFor(const TechnologyId& technology) const {
  for (auto each = m_drafts.rbegin(); each != m_drafts.rend(); ++each)
    if (each->tag.isEmpty() && each->technology == technology) return *each;
  return std::nullopt;
}

QSet<TagId> TagDrafts::tags() const {
  QSet<TagId> ids;
  for (const TagDraft& each : m_drafts)
    if (!each.tag.isEmpty()) ids.insert(each.tag);
  return ids;
}

}  // namespace jiheng::ui
