#pragma once

#include <QSqlDatabase>
#include <optional>

#include "app/examination/dossier.h"
#include "app/examination/official_wording.h"
#include "app/foundation/result.h"

namespace jiheng {

/// Where a row of a dossier belongs.
struct DossierPlace {
  TechnologyId technology;
  QString editionId;
};

/// The tables `dossier_terms` and `dossier_sectors`. Lists leave out what is removed and stand in the order of entry.
class DossierRepository {
public:
  explicit DossierRepository(const QSqlDatabase& database) : m_database(database) {}

  Result<std::vector<DossierTerm>> terms(const DossierPlace& place) const;
  Result<std::vector<DossierSector>> sectors(const DossierPlace& place) const;
  /// Removed ones too, with their place.
  Result<std::optional<std::pair<DossierTerm, DossierPlace>>> term(const DossierTermId& id) const;
  Result<std::optional<std::pair<DossierSector, DossierPlace>>> sector(const DossierSectorId& id) const;
  Status insert(const DossierTerm& term, const DossierPlace& place) const;
  Status insert(const DossierSector& sector, const DossierPlace& place) const;
  Status setLookedAt(const DossierTermId& id, const std::vector<ItemKey>& items) const;
  /// An empty moment brings the row back.
  Status setRemoved(const DossierTermId& id, const QString& at) const;
  Status setRemoved(const DossierSectorId& id, const QString& at) const;

private:
  QSqlDatabase m_database;
};

/// The table `official_wordings`: at most one of a tag is not removed.
class OfficialWordingRepository {
public:
  explicit OfficialWordingRepository(const QSqlDatabase& database) : m_database(database) {}

  Result<std::vector<OfficialWording>> all() const;
  Result<std::optional<OfficialWording>> ofTag(const TagId& tag) const;
  /// Removes what the tag has and inserts this one.
  Status put(const OfficialWording& wording, const QString& removedAt) const;
  Status setRemoved(const TagId& tag, const QString& at) const;

private:
  Result<std::vector<OfficialWording>> list(const QString& condition, const QVariantList& values) const;
  QSqlDatabase m_database;
};

}  // namespace jiheng
