#pragma once

#include <QDate>
#include <memory>
#include <vector>

#include "app/catalogue/catalogue_pack.h"
#include "app/catalogue/catalogue_proof.h"
#include "app/catalogue/draft_layer.h"
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
  /// A catalogue of other instruments over the same tables, replayed and proved anew: the bundled ones with what an
  /// official text confirms or completes. The error names instrument and operation; this catalogue stays as it is.
  Result<Catalogue> rebuilt(std::vector<Instrument> instruments) const;

  const SectorTable& sectors() const { return *m_tables->sectors; }
  const std::vector<Instrument>& instruments() const { return m_instruments; }  ///< by date, drafts included
  const Instrument* instrument(const QString& id) const;
  /// Ids of the editions, oldest first, without drafts: one for each instrument that is law, and one for each day on which one
  /// is suspended, applies again or lapses. Editions of instruments that take effect later are among them.
  std::vector<QString> editionIds() const;
  /// The edition of an id; null where there is none. The same value for the life of the catalogue.
  std::shared_ptr<const Edition> edition(const QString& id) const;
  /// The edition in force on a date; null before the first. What is suspended or has lapsed on the date is taken into account.
  std::shared_ptr<const Edition> editionOn(const QDate& date) const;
  /// `current`, an instrument's id or an ISO date, as `--edition` takes it. The error lists what there is.
  Result<std::shared_ptr<const Edition>> resolveEdition(const QString& spec, const QDate& today) const;
  InstrumentCoverage coverage(const QString& instrumentId) const;

  /// What each instrument states, what is bundled of it and exactly what is missing.
  const CatalogueProof& proof() const { return m_proof; }
  /// Instruments that are dated by a day and take effect only after it, in that order.
  std::vector<const Instrument*> announcedOn(const QDate& date) const;

  std::vector<QString> draftIds() const;  ///< by date
  /// What a draft would have made of the edition under it; null where there is no such draft. To compare only.
  std::shared_ptr<const DraftLayer> draftLayer(const QString& draftId) const;

  const QString& version() const { return m_tables->manifest.version; }  ///< of the bundled pack
  const QDate& knownOn() const { return m_tables->manifest.knownOn; }    ///< the catalogue is known up to this day
  /// One sentence: up to which day the catalogue is known, and after that day that later changes are not.
  Text knowledgeText(const QDate& today) const;

  const std::vector<Disagreement>& disagreements() const { return m_tables->disagreements; }
  std::vector<const Disagreement*> disagreementsOn(const ItemKey& key) const;
  const TranslationLedger& renderings() const { return m_tables->renderings; }
  std::vector<const LedgerEntry*> ledgerFor(const ItemKey& key) const { return renderings().forItem(key); }

 private:
  static tl::expected<Catalogue, CatalogueFault> build(std::vector<Instrument> instruments,
                                                       std::shared_ptr<const CataloguePack> tables);

  std::shared_ptr<const CataloguePack> m_tables;  // what does not change with the instruments
  std::vector<Instrument> m_instruments;
  std::vector<std::shared_ptr<const Edition>> m_editions;  // in time order; replayed by the proof at load
  std::vector<std::shared_ptr<const DraftLayer>> m_drafts;
  CatalogueProof m_proof;
};

}  // namespace jiheng
