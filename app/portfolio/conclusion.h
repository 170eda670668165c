#pragma once

#include <QHash>

#include "app/portfolio/portfolio.h"

namespace jiheng {

/// A person's statement that a technology was examined against an edition and that no match was found. Without one there is no
/// verdict “examined, no match”. It binds one revision of the technology to one text of the edition and to the refusals that
/// it rests on: where one of them goes, it says nothing any more.
struct Conclusion {
  TechnologyId technology;
  QString editionId;
  int technologyRevision = 1;
  QString editionText;         ///< fingerprint of the edition's text that was examined; see edition_fingerprint.h
  std::vector<TagId> refused;  ///< the refused tags that it rests on; all must still be there and refused
  QString note;
  /// What was examined, so that somebody else can repeat it; JSON, written and read by app/examination. Empty where
  /// conclusions are listed.
  QString record;
  QString author;
  QDateTime at;             ///< UTC
  bool textChanged = false; ///< the edition now has another text; filled when it is read
  bool operator==(const Conclusion&) const = default;
};

/// The conclusions on one edition by technology.
using Conclusions = QHash<TechnologyId, Conclusion>;

/// The conclusion of a technology, or null.
inline const Conclusion* conclusionOf(const Conclusions& conclusions, const TechnologyId& technology) {
  const auto found = conclusions.constFind(technology);
  return found == conclusions.constEnd() ? nullptr : &*found;
}

}  // namespace jiheng
