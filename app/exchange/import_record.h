#pragma once

#include <QDateTime>
#include <QString>

#include "app/foundation/id.h"

namespace jiheng {

using ImportId = Id<struct ImportKind>;

/// One import that was applied: who brought which file when, and what came of it. The file is kept with it.
struct ImportRecord {
  ImportId id;
  QDateTime at;  ///< UTC
  QString author;
  QString fileName;  ///< empty for what was pasted
  QString sha256;    ///< of the file's bytes, in hex
  qint64 size = 0;
  int added = 0;  ///< records, products and technologies together
  int changed = 0;
  int links = 0;
  int rejected = 0;      ///< rows that were not taken: errors, duplicates, left out
  QDateTime takenBack;   ///< invalid while it stands
};

}  // namespace jiheng
