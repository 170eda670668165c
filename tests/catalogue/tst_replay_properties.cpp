#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "app/catalogue/instrument_status.h"
#include "app/catalogue/replay.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

std::vector<Instrument> law() {
  std::vector<Instrument> result;
  for (const Instrument* instrument : lawInOrder(bundledCatalogue().instruments())) result.push_back(*instrument);
  return result;
}

/// One operation of a law, anywhere.
std::pair<size_t, size_t> anyOperation(const std::vector<Instrument>& instruments) {
  const auto i = *rc::gen::inRange<size_t>(0, instruments.size());
  return {i, *rc::gen::inRange<size_t>(0, instruments[i].operations.size())};
}

RC_GTEST_PROP(Replay, anyPrefixGivesTheEditionsOfTheWhole, ()) {
  std::vector<Instrument> prefix = law();
  prefix.resize(*rc::gen::inRange<size_t>(1, prefix.size() + 1));
  const auto editions = replay(prefix, bundledCatalogue().sectors());
  RC_ASSERT(editions.has_value());
  RC_ASSERT(editions->size() == prefix.size());
  for (const Edition& edition : *editions) RC_ASSERT(edition.items() == bundledCatalogue().edition(edition.id())->items());
}

RC_GTEST_PROP(Replay, aDayGivesTheEditionThatIsInForceOnIt, (int days)) {
  const QDate date = QDate(2008, 11, 1).addDays(std::abs(days % 7000));
  const Edition onDay = replayOn(bundledCatalogue().instruments(), bundledCatalogue().sectors(), date, QStringLiteral("day"));
  const auto edition = bundledCatalogue().editionOn(date);
  RC_ASSERT(edition != nullptr);
  RC_ASSERT(onDay.items() == edition->items());
  RC_ASSERT(onDay.instrumentId() == edition->id());
  for (const Part part : {Part::Prohibited, Part::Restricted})
    RC_ASSERT(onDay.coverage(part).stated == edition->coverage(part).stated);
}

RC_GTEST_PROP(Replay, aCorruptedOperationIsAlwaysCaughtAndNamed, ()) {
  std::vector<Instrument> instruments = law();
  const auto [i, at] = anyOperation(instruments);
  Instrument& instrument = instruments[i];
  Operation& operation = instrument.operations[at];
  const bool needsItem = operation.kind == OperationKind::Amend || operation.kind == OperationKind::Delete;
  const int damage = *rc::gen::inRange(0, 4);
  const QString id = operation.id;
  if (damage == 0) {  // it is there twice
    instrument.operations.push_back(Operation(operation));
  } else if (damage == 1) {  // it concerns what does not stand
    RC_PRE(needsItem);
    operation.item.key = ItemKey(QStringLiteral("nowhere"));
  } else if (damage == 2) {  // it names the other part
    RC_PRE(needsItem);
    operation.item.part = operation.item.part == Part::Prohibited ? Part::Restricted : Part::Prohibited;
  } else {  // an addition of what stands, or a listing that an adjustment cannot have
    RC_PRE(needsItem);
    operation.kind = instrument.kind == InstrumentKind::FullList ? OperationKind::Add : OperationKind::Base;
  }
  const auto rebuilt = bundledCatalogue().rebuilt(instruments);
  RC_ASSERT(!rebuilt.has_value());
  RC_ASSERT(rebuilt.error().detail.startsWith(instrument.id + QStringLiteral(" /operations/")));
  RC_ASSERT(rebuilt.error().happened.in(Language::English).contains(id));
}

RC_GTEST_PROP(Replay, aSuspendedAdjustmentHidesNothingAndCountsNothing, (bool lapsed)) {
  std::vector<Instrument> instruments = law();
  const size_t at = *rc::gen::element<size_t>(1, 3);
  const QDate from = instruments[at].effective.addDays(*rc::gen::inRange(1, 100));
  if (lapsed)
    instruments[at].lapses = from;
  else
    instruments[at].suspensions = {{from, {}, {QStringLiteral("某公告"), QStringLiteral("An announcement")}, QStringLiteral("x")}};
  const auto catalogue = bundledCatalogue().rebuilt(instruments);
  RC_ASSERT(catalogue.has_value());
  const auto before = bundledCatalogue().edition(instruments[at - 1].id);
  const auto with = bundledCatalogue().edition(instruments[at].id);
  const auto now = catalogue->editionOn(from);
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    RC_ASSERT(now->coverage(part).stated == before->coverage(part).stated);
    RC_ASSERT(now->coverage(part).bundled == before->coverage(part).bundled);
  }
  for (const Item& item : before->items()) RC_ASSERT(now->find(item.key) != nullptr);
  for (const Item& item : with->items()) {
    if (!lapsed) RC_ASSERT(now->find(item.key) != nullptr);
    if (lapsed && !before->find(item.key)) RC_ASSERT(now->find(item.key) == nullptr);
  }
}

}  // namespace
}  // namespace jiheng::test
