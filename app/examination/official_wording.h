#pragma once

#include <QDateTime>

#include "app/portfolio/portfolio.h"

namespace jiheng {

using OfficialWordingId = Id<struct OfficialWordingKind>;

/// The official wording that a tag rests on, where its control points are not bundled: word for word, with its source.
struct OfficialWording {
  OfficialWordingId id;
  TagId tag;
  QString wording;   ///< mandatory
  QString document;  ///< name or number of the document; mandatory
  QString place;     ///< page, article, row
  QDate date;        ///< of the document; may be invalid
  QString author;
  QDateTime at;  ///< UTC
  bool operator==(const OfficialWording&) const = default;
};

/// Where a wording comes from, for people.
Text officialWordingSource(const OfficialWording& wording);

}  // namespace jiheng
