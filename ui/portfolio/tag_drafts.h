#pragma once

#include <QHash>
#include <QSet>
#include <optional>

#include "app/portfolio/portfolio.h"

namespace jiheng::ui {

class Settings;

/// A judgement that is begun and not saved.
struct TagDraft {
  TagId tag;  ///< empty for a new tag
  TechnologyId technology;
  ItemKey item;
  QString pointKey;
  TagState state = TagState::Candidate;
  QString reason;
  bool operator==(const TagDraft&) const = default;
};

/// Keeps begun judgements until they are saved or dropped, also over the end of the program: nothing that was typed is
/// lost. One set for each workspace.
class TagDrafts {
 public:
  explicit TagDrafts(Settings& settings) : m_settings(settings) {}
  /// Reads those of a workspace; an empty id for none.
  void open(const QString& workspaceId);
  void keep(const TagDraft& draft);
  void drop(const TagDraft& draft);
  std::optional<TagDraft> find(const TagDraft& like) const;
  /// The latest new tag that was begun for a technology.
  std::optional<TagDraft> newFor(const TechnologyId& technology) const;
  QSet<TagId> tags() const;

 private:
  static QString keyOf(const TagDraft& draft);
  QString place() const;
  void write();
  Settings& m_settings;
  QString m_workspace;
  std::vector<TagDraft> m_drafts;  ///< oldest first
};

}  // namespace jiheng::ui
