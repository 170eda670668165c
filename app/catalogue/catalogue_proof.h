#pragma once

#include "app/catalogue/operation_counts.h"

namespace jiheng {

/// One number that an instrument states, beside what is bundled of it.
struct CountProof {
  std::optional<Part> part;  ///< nothing where the instrument counts both parts together
  OperationKind kind = OperationKind::Base;  ///< Base: the items of a full list
  int stated = 0;
  int bundled = 0;
  std::vector<MissingOperation> named;  ///< what recollections name of the missing steps; to look for, never law
  int missing() const { return stated > bundled ? stated - bundled : 0; }
};

/// A bundled step of which something is not known.
struct IncompleteOperation {
  QString operationId;
  OperationKind kind = OperationKind::Base;
  Part part = Part::Restricted;
  ItemKey item;
  QString nameZh;
  QString nameEn;
  QString number;              ///< empty where that is what is missing
  bool withoutNumber = false;
  bool withoutPoints = false;  ///< the step states content, but no control point of it is bundled
  bool partialPoints = false;  ///< some control points are bundled, or all with a shortened wording
};

/// A sector in which an instrument changes or lists something.
struct SectorSeen {
  QString code;
  Bilingual sector;
  int operations = 0;
};

/// What one instrument states about itself, what is bundled, and exactly what is missing.
struct InstrumentProof {
  QString instrumentId;
  bool isLaw = true;
  std::vector<CountProof> counts;                 ///< every stated number, also those that are complete
  std::vector<IncompleteOperation> incomplete;    ///< in the order of the instrument
  int bundledOperations = 0;
  std::optional<int> statedSectors;
  std::vector<SectorSeen> sectors;                ///< by code
  int withoutSector = 0;                          ///< bundled steps whose sector is not known
  /// The items of each part that the instrument states for the catalogue after it; nothing where it does not.
  std::optional<int> statedProhibited;
  std::optional<int> statedRestricted;

  /// Steps that are stated and not bundled. What a full list adds and amends is among its items and counted once.
  int missing() const;
  int withoutPoints() const;  ///< bundled steps that state content, but carry no control point
  int partialPoints() const;  ///< bundled steps whose control points are not bundled in whole
  int withoutNumber() const;
  bool isComplete() const;    ///< all stated steps are bundled, each with its number and its whole content
};

/// The proof of a catalogue as a value: that it loaded means that nothing contradicts; this says how far it goes.
struct CatalogueProof {
  std::vector<InstrumentProof> instruments;  ///< by date, drafts included
  const InstrumentProof* of(const QString& instrumentId) const;
  bool isComplete() const;  ///< drafts do not count
};

CatalogueProof proofOf(const std::vector<Instrument>& instruments);

/// "restricted, amended: 7 of 16 bundled, 9 missing."
Text countText(const CountProof& count);

/// "Without control points and without number: 3D打印技术 (add-2020-35X-u1)."
Text incompleteText(const IncompleteOperation& operation);

/// One sentence on the whole instrument: what is missing of it.
Text proofText(const InstrumentProof& proof);

}  // namespace jiheng
