#pragma once

#include "app/catalogue/instrument.h"
#include "app/foundation/json_file.h"

namespace jiheng {

/// How an English rendering stands to the Chinese, which is the law.
enum class RenderingRelation {
  Same,
  Narrower,   ///< says less than the Chinese covers
  Wider,      ///< covers more than the Chinese
  Different,  ///< means something else
  Omits,      ///< leaves out what the Chinese has
  Adds        ///< has what the Chinese does not
};

QString renderingRelationCode(RenderingRelation relation);  ///< "same", "narrower", "wider", "different", "omits", "adds"
Text renderingRelationText(RenderingRelation relation);     ///< for people, seen from the Chinese

/// One English rendering of a term, with what is to be said of it.
struct Rendering {
  QString en;        ///< empty where the English text leaves the term out
  Bilingual source;
  RenderingRelation relation = RenderingRelation::Same;
  Bilingual note;    ///< empty where the relation says enough
};

/// What a term belongs to.
enum class LedgerScope {
  Item,    ///< the name of an item
  Point,   ///< a control point
  Term,    ///< a word of the law or of its procedure
  Passage  ///< a statement of the newsflash, whose two texts differ
};

QString ledgerScopeCode(LedgerScope scope);  ///< "item", "point", "term", "passage"

/// A Chinese term with its renderings. The Chinese counts; the ledger says where a rendering does not carry it.
struct LedgerEntry {
  QString id;
  LedgerScope scope = LedgerScope::Term;
  ItemKey item;       ///< empty for a term or a passage that concerns no single item
  QString pointKey;   ///< for a control point
  QString zh;         ///< empty where only the English says something
  std::vector<Rendering> renderings;
  QString preferred;  ///< the rendering that reports and training use; empty for a passage
  /// True where a rendering does not say the same as the Chinese.
  bool differs() const;
};

/// data/catalogue/renderings.json: where English renderings differ from the Chinese and from each other.
class TranslationLedger {
 public:
  static Result<TranslationLedger> load(const QString& path, const std::vector<Instrument>& instruments);

  const std::vector<LedgerEntry>& entries() const { return m_entries; }
  std::vector<const LedgerEntry*> forItem(const ItemKey& key) const;  ///< of its name and of its control points
  const LedgerEntry* forPoint(const ItemKey& key, const QString& pointKey) const;
  /// The entries whose Chinese term, or one of whose renderings, has the words in it, folded.
  std::vector<const LedgerEntry*> lookUp(const QString& words) const;
  /// The chosen English name of an item; empty where the ledger has none and the item's first rendering is to be used.
  QString preferredName(const ItemKey& key) const;

 private:
  std::vector<LedgerEntry> m_entries;
};

}  // namespace jiheng
