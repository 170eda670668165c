#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "app/catalogue/provenance.h"
#include "app/foundation/result.h"

namespace jiheng {

/// A division of GB/T 4754, in one of its editions.
struct SectorDivision {
  QString code;
  Bilingual name;
  Confirmation confirmation = Confirmation::Unverified;  ///< of the name
  /// The division of the next edition that it became; empty where it was split or that is not known. The catalogue does not
  /// state it: it only files items whose new sector is not bundled.
  QString successor;
};

/// The divisions of GB/T 4754-2002 and GB/T 4754-2017, from data/catalogue/sectors.json.
class SectorTable {
 public:
  static Result<SectorTable> load(const QString& path);
  /// Null where the classification or the code is unknown.
  const SectorDivision* find(const QString& classification, const QString& code) const;
  /// The divisions of one classification, or of all where it is empty.
  std::vector<SectorDivision> divisions(const QString& classification) const;
  bool hasClassification(const QString& classification) const { return m_divisions.contains(classification); }

 private:
  QHash<QString, QHash<QString, SectorDivision>> m_divisions;
};

}  // namespace jiheng
