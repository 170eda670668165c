#include "app/catalogue/catalogue_history.h"

#include <QStringList>

namespace jiheng {

std::vector<ItemEvent> operationsOn(const Catalogue& catalogue, const ItemKey& key) {
  std::vector<ItemEvent> events;
  for (const Instrument& instrument : catalogue.instruments()) {
    for (const Operation& operation : instrument.operations)
      if (concerns(operation, key)) events.push_back({&instrument, &operation, !instrument.isLaw()});
  }
  return events;
}

Text eventText(const ItemEvent& event) {
  QStringList numbers;
  for (const ControlPoint& point : event.operation->item.points)
    if (!point.number.isEmpty()) numbers << point.number;
  const Text title = Text::of(event.instrument->title);
  const Text step = operationText(event.operation->kind);
  // Chinese lists numbers with its own comma.
  const Text list = Text::of({numbers.join(QStringLiteral("、")), numbers.join(QStringLiteral(", "))});
  if (event.draft)
    return numbers.isEmpty() ? phrase("Catalogue", "%1 (%2), a draft, never law: proposed as %3.")
                                   .arg(title)
                                   .arg(event.instrument->date)
                                   .arg(step)
                             : phrase("Catalogue", "%1 (%2), a draft, never law: proposed as %3; bundled control points: %4.")
                                   .arg(title)
                                   .arg(event.instrument->date)
                                   .arg(step)
                                   .arg(list);
  return numbers.isEmpty() ? phrase("Catalogue", "%1 (%2): %3.").arg(title).arg(event.instrument->date).arg(step)
                           : phrase("Catalogue", "%1 (%2): %3; bundled control points: %4.")
                                 .arg(title)
                                 .arg(event.instrument->date)
                                 .arg(step)
                                 .arg(list);
}

std::vector<ItemInEdition> editionsOf(const Catalogue& catalogue, const ItemKey& key) {
  std::vector<ItemInEdition> result;
  for (const QString& id : catalogue.editionIds()) {
    auto edition = catalogue.edition(id);
    if (const Item* item = edition->find(key)) result.push_back({std::move(edition), item});
  }
  return result;
}

std::vector<ItemInEdition> editionsWithNumber(const Catalogue& catalogue, const QString& number) {
  std::vector<ItemInEdition> result;
  for (const QString& id : catalogue.editionIds()) {
    auto edition = catalogue.edition(id);
    if (const Item* item = edition->findNumber(number)) result.push_back({std::move(edition), item});
  }
  return result;
}

}  // namespace jiheng
