#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "app/catalogue/instrument.h"
#include "app/foundation/id.h"
#include "app/official_text/source_document.h"

namespace jiheng {

using AcceptedTextId = Id<struct AcceptedTextKind>;

/// An operation that was accepted from a document, as read there.
struct AcceptedOperation {
  Operation operation;
  QString place;       ///< of its beginning, as shown
  QString sourceText;  ///< the passage
};

/// One acceptance: a document and what was taken over from it.
struct AcceptedText {
  AcceptedTextId id;
  QString instrumentId;
  QString name;      ///< of the file; empty for pasted text
  QString sha256;    ///< hexadecimal
  qint64 size = 0;
  DocumentFormat format = DocumentFormat::Text;
  QString encoding;
  QDateTime at;      ///< UTC
  QString actor;
  QString revokedAt; ///< empty while it holds
  bool fullList = false;
  std::vector<AcceptedOperation> operations;

  bool isRevoked() const { return !revokedAt.isEmpty(); }
};

}  // namespace jiheng
