#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"
#include "app/portfolio/stored.h"

namespace jiheng {

/// The table `tags`. Lists leave out what is removed and stand in the order of entry. A state that this
/// program does not know is an error (Damaged): a tag that is left out could let a technology go.
class TagRepository {
public:
  explicit TagRepository(const QSqlDatabase& database) : m_database(database) {}

  Result<std::vector<Tag>> all() const;
  Result<std::vector<Tag>> ofTechnology(const TechnologyId& technology) const;
  Result<std::vector<Tag>> onItem(const ItemKey& item) const;
  /// The keys of all tags that the technology ever had, removed ones too, in the order of entry.
  Result<std::vector<TagId>> everOf(const TechnologyId& technology) const;
  /// Removed records too.
  Result<std::optional<Stored<Tag>>> find(const TagId& id) const;
  /// Another tag of the same technology on the same place of the same edition.
  Result<std::optional<Tag>> duplicateOf(const Tag& tag) const;
  Status insert(const Tag& tag) const;
  Status update(const Tag& tag) const;
  /// An empty moment brings the record back.
  Status setRemoved(const TagId& id, const QString& at) const;

  /// Tags of the technology that were removed at that moment.
  Result<std::vector<TagId>> removedAt(const TechnologyId& technology, const QString& at) const;
  /// Removes all tags that are there.
  Status removeAll(const TechnologyId& technology, const QString& at) const;
  /// Brings back what removeAll removed at that moment.
  Status restoreAll(const TechnologyId& technology, const QString& at) const;

private:
  Result<std::vector<Tag>> list(const QString& condition, const QVariantList& values) const;
  QSqlDatabase m_database;
};

}  // namespace jiheng
