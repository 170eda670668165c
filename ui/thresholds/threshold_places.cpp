#include "ui/thresholds/threshold_places.h"

#include <algorithm>

namespace jiheng::ui {

std::vector<Measurement> measurementsOf(const Technology& technology) {
  std::vector<Measurement> measurements;
  for (const Parameter& parameter : technology.parameters)
    measurements.push_back({parameter.quantity, parameter.name, parameter.value, parameter.valueTo, parameter.unit, parameter.condition});
  return measurements;
}

Result<std::vector<ThresholdPlace>> thresholdPlaces(const Workbench& workbench, const Technology& technology, const Edition& edition) {
  const Thresholds& thresholds = workbench.thresholds();
  std::vector<ThresholdPlace> places;
  const auto add = [&](const ItemKey& item, const QString& point, PlaceReason reason) {
    if (!thresholds.has(item, point) || thresholds.results(edition, item, point, {}).empty()) return;
    const bool there = std::ranges::any_of(places, [&](const ThresholdPlace& place) {
      return place.item == item && (place.pointKey == point || place.pointKey.isEmpty());
    });
    if (!there) places.push_back({item, point, reason});
  };
  if (const PortfolioService* portfolio = workbench.portfolio()) {
    JIHENG_ASSIGN(const std::vector<Tag> tags, portfolio->tagsOf(technology.id));
    for (const PlaceReason reason : {PlaceReason::Confirmed, PlaceReason::Candidate}) {
      const TagState state = reason == PlaceReason::Confirmed ? TagState::Confirmed : TagState::Candidate;
      for (const Tag& tag : tags) {
        if (tag.state == state) add(tag.item, tag.pointKey, reason);
      }
    }
  }
  if (const ExaminationService* examination = workbench.examination()) {
    JIHENG_ASSIGN(const std::optional<ScreeningRecord> record, examination->screening(technology.id, edition.id()));
    if (record) {
      for (const RecordedCandidate& candidate : record->candidates) add(candidate.item, candidate.pointKey, PlaceReason::Screened);
    }
  }
  // A limit on something that the company measured is worth a look even where nobody thought of the item.
  const std::vector<Measurement> measurements = measurementsOf(technology);
  for (const Item& item : edition.items()) {
    if (measurements.empty() || !thresholds.has(item.key, {})) continue;
    for (const ThresholdResult& result : thresholds.results(edition, item.key, {}, measurements)) {
      const bool measured = std::ranges::any_of(result.checks, [](const ThresholdCheck& check) { return check.measurement >= 0; });
      if (measured) add(item.key, result.pointKey, PlaceReason::Measured);
    }
  }
  return places;
}

}  // namespace jiheng::ui
