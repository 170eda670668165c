#pragma once

#include <tl/expected.hpp>
#include <vector>

#include "app/catalogue/edition.h"
#include "app/catalogue/instrument.h"
#include "app/catalogue/sector_table.h"

namespace jiheng {

/// What is wrong with the instruments taken together, and where: the file is that of the instrument.
struct CatalogueFault {
  QString instrumentId;
  QString pointer;  ///< JSON pointer in the instrument's file
  Text problem;
};

/// The instruments that are law, in the order in which they take effect. Pointers into `instruments`.
std::vector<const Instrument*> lawInOrder(const std::vector<Instrument>& instruments);

/// Replays the instruments that are law, in the order in which they take effect; drafts in the list are passed over. Gives one
/// edition for each, as if none were suspended or lapsed, or the operation that cannot be: an amendment, renumbering, merger,
/// split or deletion of an item that does not stand, an addition of one that does, two steps on one item that contradict each
/// other, a number given twice, a number or part that contradicts the list.
tl::expected<std::vector<Edition>, CatalogueFault> replay(const std::vector<Instrument>& instruments,
                                                          const SectorTable& sectors);

/// The catalogue on a day, after the instruments that have taken effect, less what is suspended or has lapsed on it. For
/// instruments that replay() accepts: what a later step did to an item that a lapsed instrument gave, lapses with it.
Edition replayOn(const std::vector<Instrument>& instruments, const SectorTable& sectors, const QDate& date, const QString& id);

}  // namespace jiheng
