#pragma once

#include "app/catalogue/catalogue_history.h"

namespace jiheng {

/// What became of an item from one edition to the next.
enum class LineageKind {
  Begins,      ///< an operation adds it, or it stands in the first list
  Same,        ///< nothing changed, and that is certain
  Renumbered,  ///< another number; nothing else is known to have changed
  Narrowed,    ///< control points only went
  Widened,     ///< control points only came
  Changed,     ///< amended, in a direction that the bundled data does not show
  Split,
  Merged,
  Deleted,
  Unknown      ///< the bundled data cannot say
};

QString lineageKindCode(LineageKind kind);  ///< "begins", "same", ..., "unknown"
Text lineageKindText(LineageKind kind);

/// How the kind of an edge is known.
enum class EvidenceKind {
  Stated,   ///< an operation of the instrument says it
  Derived,  ///< concluded from what the bundled texts show
  Missing   ///< what would say it is not bundled
};

QString evidenceCode(EvidenceKind kind);  ///< "stated", "derived", "missing"

/// One step of an item's history.
struct LineageEdge {
  LineageKind kind = LineageKind::Unknown;
  bool renumbered = false;     ///< beside the kind: the number changed too
  EvidenceKind evidence = EvidenceKind::Missing;
  Text reason;                 ///< one sentence: what speaks for the kind
  std::vector<ItemEvent> causes;      ///< the operations behind it; empty where none is bundled
  std::vector<ItemKey> others;        ///< of a split or merger: the other items
};

/// An item as one edition has it, and how it came there.
struct LineageStep {
  std::shared_ptr<const Edition> edition;
  const Item* item = nullptr;  ///< owned by the edition; null where it does not stand in it any more
  LineageEdge edge;            ///< from the edition before
};

/// The history of an item through all editions, across renumbering.
struct Lineage {
  ItemKey key;
  std::vector<LineageStep> steps;  ///< oldest first, from the first edition that has it
  std::vector<ItemEvent> drafts;   ///< what drafts proposed for it: never law
};

/// No steps where no edition has the item.
Lineage lineageOf(const Catalogue& catalogue, const ItemKey& key);

/// The items that have or had a number, in any edition; the latest edition's first.
std::vector<ItemKey> itemsWithNumber(const Catalogue& catalogue, const QString& number);

}  // namespace jiheng
