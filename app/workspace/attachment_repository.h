#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/workspace/attachment.h"

namespace jiheng {

/// The tables `attachments` and `attachment_bytes`.
class AttachmentRepository {
 public:
  explicit AttachmentRepository(const QSqlDatabase& database) : m_database(database) {}
  struct Stored {
    Attachment record;
    bool removed = false;
  };
  /// Of one record, not removed, in the order of entry.
  Result<std::vector<Attachment>> list(const QString& kind, const QString& subject) const;
  /// How many each record of a kind has; one query.
  Result<std::vector<std::pair<QString, int>>> counts(const QString& kind) const;
  /// Removed ones too.
  Result<std::optional<Stored>> find(const AttachmentId& id) const;
  /// The stored bytes; empty optional where they are gone.
  Result<std::optional<QByteArray>> bytes(const QString& sha256) const;
  Result<bool> hasBytes(const QString& sha256) const;
  Status insertBytes(const QString& sha256, const QByteArray& bytes) const;
  Status insert(const Attachment& attachment) const;
  Status updateNotes(const Attachment& attachment) const;
  /// An empty moment brings it back.
  Status setRemoved(const AttachmentId& id, const QString& at) const;

 private:
  QSqlDatabase m_database;
};

}  // namespace jiheng
