#pragma once

#include <QDateTime>
#include <QString>

#include "app/catalogue/synonym_table.h"
#include "app/foundation/id.h"

namespace jiheng {

using OwnSynonymId = Id<struct OwnSynonymKind>;
using SavedSearchId = Id<struct SavedSearchKind>;

/// Two terms that the user wants a search to find for each other.
struct OwnSynonym {
  OwnSynonymId id;
  QString term;
  QString other;
  SynonymRelation relation = SynonymRelation::Same;  ///< how `other` stands to `term`
  QString note;    ///< why, or where from; may be empty
  QString author;  ///< who entered or last changed it
  QDateTime at;    ///< when, in UTC
  bool operator==(const OwnSynonym&) const = default;
};

/// A search with a name.
struct SavedSearch {
  SavedSearchId id;
  QString name;
  QString query;       ///< as typed
  bool allEditions = false;  ///< over all editions; otherwise over the one that is shown
  QString author;
  QDateTime at;
  bool operator==(const SavedSearch&) const = default;
};

/// The own synonym as the search takes it, with its author as the source.
SynonymGroup groupOf(const OwnSynonym& synonym);

}  // namespace jiheng
