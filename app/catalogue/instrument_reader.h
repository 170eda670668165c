#pragma once

#include "app/catalogue/instrument.h"
#include "app/catalogue/sector_table.h"
#include "app/foundation/json_file.h"

namespace jiheng {

/// An instrument and the file that it was read from, for errors that name the line.
struct InstrumentFile {
  JsonFile file;
  Instrument instrument;
};

/// Reads one file of data/catalogue. Every field is checked for its form; what the instruments say together is checked by
/// replay() and proveCounts(). The operations keep their order, so operation n stands at "/operations/n".
Result<InstrumentFile> readInstrument(const QString& path, const SectorTable& sectors);

}  // namespace jiheng
