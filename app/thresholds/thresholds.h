#pragma once

#include <memory>
#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/thresholds/quantity.h"
#include "app/thresholds/threshold_check.h"

namespace jiheng {

/// The numbers that control points state, as predicates of data/thresholds. Immutable; cheap to copy; any thread.
class Thresholds {
 public:
  /// Reads quantities and predicates and proves that the quoted words stand in `catalogue`. Error: BrokenData with file, line
  /// and field.
  static Result<Thresholds> load(const QString& dataDir, const Catalogue& catalogue);

  /// True where the bundled text of the point states a number in some edition or draft; with an empty key, of any of its points.
  bool has(const ItemKey& item, const QString& pointKey) const;

  /// Each requirement that the edition's text of the point states, compared; with an empty key, of all points of the item. Empty
  /// where the text states none. A text that is not the one that the predicates were made from is not compared, and says so.
  std::vector<ThresholdCheck> compare(const Edition& edition, const ItemKey& item, const QString& pointKey,
                                      const std::vector<Measurement>& measurements) const;
  /// The same, point by point, with what the requirements give together.
  std::vector<ThresholdResult> results(const Edition& edition, const ItemKey& item, const QString& pointKey,
                                       const std::vector<Measurement>& measurements) const;
  /// The same for a draft: to see what it would ask for. Never law.
  std::vector<ThresholdResult> results(const DraftLayer& draft, const ItemKey& item, const QString& pointKey,
                                       const std::vector<Measurement>& measurements) const;

  /// In the order of the file.
  std::vector<Quantity> quantities() const;
  /// The id of the quantity that a name means, in either language; empty where none or more than one does.
  QString quantityNamed(const QString& name) const;

 private:
  struct Data;
  std::shared_ptr<const Data> d;
};

}  // namespace jiheng
