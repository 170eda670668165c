#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "app/official_text/accepted_text.h"
#include "app/official_text/announcement_reader.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// What the officer took over from official texts, kept in the workspace, and the catalogue that follows from it. The only
/// writer of its tables. An acceptance is one transaction with its audit entry; it is written only when the whole catalogue
/// replays and proves itself with it.
class OfficialTextService : public QObject {
  Q_OBJECT
 public:
  /// Workspace and bundled catalogue live longer than the service.
  OfficialTextService(Workspace& workspace, const Catalogue& bundled, QObject* parent = nullptr);
  ~OfficialTextService() override;

  /// Accepts operations by their places in `announcement.operations`. Refused, with the operation named, where the instrument is
  /// not known or not bundled, where an operation of it is accepted already from another text, or where the catalogue would
  /// contradict itself. Nothing is taken over by halves.
  Status accept(const SourceDocument& document, const ReadAnnouncement& announcement, const std::vector<int>& readIndexes);
  /// What accept() would say, without writing.
  Status check(const SourceDocument& document, const ReadAnnouncement& announcement,
               const std::vector<int>& readIndexes) const;
  /// Takes an acceptance back; the text stays in the file with the moment. Refused where a later one stands on it.
  Status revoke(const AcceptedTextId& id);
  /// The accepted texts, oldest first; with `revoked` also those that were taken back.
  Result<std::vector<AcceptedText>> list(bool revoked = false) const;
  /// The document's own text as it was read, one line for each block.
  Result<QString> documentText(const AcceptedTextId& id) const;

  /// The bundled catalogue with everything accepted. An error (Damaged, or the operation named) where what is stored does not
  /// fit the bundled data of this program any more; the bundled catalogue holds then.
  Result<Catalogue> effective() const;

 signals:
  /// After a commit that changed something here.
  void changed();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
