#pragma once

#include <QDate>
#include <optional>

#include "app/catalogue/catalogue_search.h"
#include "app/examination/screening_record.h"
#include "app/portfolio/conclusion.h"

namespace jiheng {

using DossierTermId = Id<struct DossierTermKind>;
using DossierSectorId = Id<struct DossierSectorKind>;

/// One term that was looked for in the edition.
struct DossierTerm {
  DossierTermId id;  ///< empty for a term of the screening
  QString term;
  int hits = 0;  ///< items of the edition, synonyms included
  std::vector<ItemKey> lookedAt;  ///< items of these that somebody looked at
  int technologyRevision = 1;
  QString author;  ///< empty for a term of the screening
  QDateTime at;
  bool ofScreening() const { return id.isEmpty(); }
  bool operator==(const DossierTerm&) const = default;
};

/// "zh" where the term has a Chinese character, otherwise "en".
QString languageOfTerm(const QString& term);

/// A sector of the edition whose items somebody has read.
struct DossierSector {
  DossierSectorId id;
  QString code;
  int items = 0;  ///< that it had when it was read
  int technologyRevision = 1;
  QString author;
  QDateTime at;
  bool operator==(const DossierSector&) const = default;
};

/// What stands in the way of concluding a dossier; nothing where it can be concluded.
struct DossierHindrance {
  enum class Kind { NeverScreened, Outdated, CandidatesOpen, TagsOpen, OtherVerdict };
  Kind kind = Kind::NeverScreened;
  Text text;  ///< one sentence: what is open and what to do
};

/// All that was examined of one technology against one edition, so that somebody else can repeat it.
struct Dossier {
  TechnologyId technology;
  int technologyRevision = 1;
  QString editionId;
  std::optional<ScreeningRecord> screening;
  Screened screened;
  std::vector<DossierTerm> terms;  ///< those of the screening first, then the user's own in the order of entry
  std::vector<DossierSector> sectors;
  std::vector<Tag> refused;  ///< on items of the edition, with reason and the text judged on
  Text coverage;             ///< how much of the law the edition has bundled, in plain words
  std::vector<Text> gaps;    ///< what was left out, said plainly; it hinders nothing
  std::vector<DossierHindrance> hindrances;
  std::optional<Conclusion> conclusion;
  bool holds = false;  ///< the conclusion still holds
};

/// What a conclusion keeps of its dossier, so that it can be repeated when engine and edition have moved on: JSON and back.
QString recordOf(const Dossier& dossier);
/// Fills screening, terms and sectors from the record of a conclusion. False where it cannot be read.
bool takeRecord(Dossier& dossier, const QString& record);

/// How much of the law an edition has bundled, of both parts.
Text dossierCoverage(const Edition& edition);
/// What the dossier leaves out.
std::vector<Text> dossierGaps(const Dossier& dossier);

}  // namespace jiheng
