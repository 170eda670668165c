#pragma once

#include <QDate>
#include <memory>
#include <vector>

#include "app/catalogue/edition.h"
#include "app/catalogue/instrument.h"
#include "app/catalogue/replay.h"
#include "app/foundation/result.h"

namespace jiheng {

/// What one instrument states beside what is bundled of it: "44 of 53 operations bundled, control points for 18".
struct InstrumentCoverage {
  QString instrumentId;
  /// Deletions, additions and amendments that it states; for the first list, its items. 0 where it states no number.
  int statedOperations = 0;
  int bundledOperations = 0;  ///< of these, bundled here
  int withPoints = 0;         ///< of the bundled, those that carry control points
  int statedItems = 0;        ///< for a full list, the items that it states; 0 for others
  int bundledItems = 0;       ///< of these, bundled here as standing in it
  /// Where the bundled operations are fewer than stated, by part and kind: "restricted, amended: 7 of 16".
  std::vector<Text> gaps;
};

/// The instruments of data/catalogue, proved against their own counts, and the editions replayed from them.
class Catalogue {
 public:
  /// Reads every instrument below `dataDir`/catalogue and proves it. A pack that contradicts what the instruments
  /// state (more operations than stated, an amendment of an item that cannot exist) is refused with the operation named;
  /// one that is merely incomplete loads and says so.
  static Result<Catalogue> load(const QString& dataDir);
  /// A catalogue of other instruments over the same sector table, replayed and proved anew: the bundled ones with what an
  /// official text confirms or completes. The error names instrument and operation; this catalogue stays as it is.
  Result<Catalogue> rebuilt(std::vector<Instrument> instruments) const;

  const SectorTable& sectors() const { return *m_sectors; }
  const std::vector<Instrument>& instruments() const { return m_instruments; }  ///< by date, drafts included
  const Instrument* instrument(const QString& id) const;
  /// Ids of the editions, oldest first: the instruments in force, without drafts.
  std::vector<QString> editionIds() const;
  /// The edition of an id; null where there is none. The same value for the life of the catalogue.
  std::shared_ptr<const Edition> edition(const QString& id) const;
  /// The edition in force on a date; null before the first.
  std::shared_ptr<const Edition> editionOn(const QDate& date) const;
  /// `current`, an instrument's id or an ISO date, as `--edition` takes it. The error lists what there is.
  Result<std::shared_ptr<const Edition>> resolveEdition(const QString& spec, const QDate& today) const;
  InstrumentCoverage coverage(const QString& instrumentId) const;

 private:
  static tl::expected<Catalogue, CatalogueFault> build(std::vector<Instrument> instruments,
                                                       std::shared_ptr<const SectorTable> sectors);

  std::shared_ptr<const SectorTable> m_sectors;
  std::vector<Instrument> m_instruments;
  std::vector<std::shared_ptr<const Edition>> m_editions;  // of the instruments in force; replayed by the proof at load
};

}  // namespace jiheng
