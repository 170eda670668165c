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

/// Replays the instruments in force, oldest first; drafts in the list are passed over. Gives one edition for each
/// instrument in force, or the operation that cannot be: an amendment or deletion of an item that does not stand, an
/// addition of one that does, two steps on one item, a number given twice, a number or part that contradicts the list.
tl::expected<std::vector<Edition>, CatalogueFault> replay(const std::vector<Instrument>& instruments,
                                                          const SectorTable& sectors);

}  // namespace jiheng
