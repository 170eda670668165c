#include "app/catalogue/translation_ledger.h"

#include <QSet>
#include <algorithm>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

constexpr RenderingRelation kRelations[] = {RenderingRelation::Same,      RenderingRelation::Narrower,
                                            RenderingRelation::Wider,     RenderingRelation::Different,
                                            RenderingRelation::Omits,     RenderingRelation::Adds};
constexpr LedgerScope kScopes[] = {LedgerScope::Item, LedgerScope::Point, LedgerScope::Term, LedgerScope::Passage};

/// Whether a bundled operation shows the item, with the point where one is named.
bool isBundled(const std::vector<Instrument>& instruments, const ItemKey& key, const QString& pointKey) {
  for (const Instrument& instrument : instruments) {
    for (const Operation& operation : instrument.operations) {
      if (!concerns(operation, key)) continue;
      if (pointKey.isEmpty() || (operation.item.key == key && operation.item.point(pointKey))) return true;
      for (const Item& result : operation.results)
        if (result.key == key && result.point(pointKey)) return true;
    }
  }
  return false;
}

Rendering rendering(JsonFields& fields) {
  Rendering result;
  result.en = fields.optionalString("en");
  result.source = fields.bilingual("source");
  const QString relation = fields.string("relation");
  const auto found = std::find_if(std::begin(kRelations), std::end(kRelations),
                                  [&relation](RenderingRelation one) { return renderingRelationCode(one) == relation; });
  if (found == std::end(kRelations))
    fields.fault("relation", phrase("Catalogue", "%1 is no relation of a rendering to the Chinese.").arg(relation));
  else
    result.relation = *found;
  if (result.en.isEmpty() && result.relation != RenderingRelation::Omits)
    fields.fault("en", phrase("Catalogue", "only what the English leaves out has no rendering."));
  result.note = fields.has("note") ? fields.bilingual("note") : Bilingual();
  return result;
}

LedgerEntry entry(JsonFields& fields, const std::vector<Instrument>& instruments) {
  LedgerEntry result;
  result.id = fields.string("id");
  const QString scope = fields.string("scope");
  const auto found = std::find_if(std::begin(kScopes), std::end(kScopes),
                                  [&scope](LedgerScope one) { return ledgerScopeCode(one) == scope; });
  if (found == std::end(kScopes))
    fields.fault("scope", phrase("Catalogue", "%1 is no scope of the ledger.").arg(scope));
  else
    result.scope = *found;
  result.item = ItemKey(fields.optionalString("item"));
  result.pointKey = fields.optionalString("point");
  const bool needsItem = result.scope == LedgerScope::Item || result.scope == LedgerScope::Point;
  if ((needsItem || !result.item.isEmpty()) && !isBundled(instruments, result.item, result.pointKey))
    fields.fault("item", phrase("Catalogue", "no bundled operation shows the item %1 with what the ledger names.")
                             .arg(result.item.value()));
  if ((result.scope == LedgerScope::Point) == result.pointKey.isEmpty())
    fields.fault("point", phrase("Catalogue", "an entry of a control point names its key, and no other does."));
  result.zh = fields.optionalString("zh");
  fields.array("renderings", [&result](JsonFields& one) { result.renderings.push_back(rendering(one)); });
  if (result.renderings.empty()) fields.fault("renderings", phrase("Catalogue", "an entry of the ledger needs a rendering."));
  if (result.zh.isEmpty() && result.scope != LedgerScope::Passage)
    fields.fault("zh", phrase("Catalogue", "an entry of the ledger needs the Chinese."));
  result.preferred = fields.optionalString("preferred");
  const bool chosen = std::any_of(result.renderings.begin(), result.renderings.end(),
                                  [&result](const Rendering& one) { return one.en == result.preferred; });
  if (!result.preferred.isEmpty() && !chosen)
    fields.fault("preferred", phrase("Catalogue", "the chosen rendering is not among the renderings."));
  if (result.preferred.isEmpty() && result.scope != LedgerScope::Passage)
    fields.fault("preferred", phrase("Catalogue", "an entry of the ledger says which rendering is used."));
  return result;
}

}  // namespace

QString renderingRelationCode(RenderingRelation relation) {
  switch (relation) {
    case RenderingRelation::Narrower: return QStringLiteral("narrower");
    case RenderingRelation::Wider: return QStringLiteral("wider");
    case RenderingRelation::Different: return QStringLiteral("different");
    case RenderingRelation::Omits: return QStringLiteral("omits");
    case RenderingRelation::Adds: return QStringLiteral("adds");
    case RenderingRelation::Same: break;
  }
  return QStringLiteral("same");
}

Text renderingRelationText(RenderingRelation relation) {
  switch (relation) {
    case RenderingRelation::Narrower: return phrase("Catalogue", "narrower than the Chinese");
    case RenderingRelation::Wider: return phrase("Catalogue", "wider than the Chinese");
    case RenderingRelation::Different: return phrase("Catalogue", "other than the Chinese");
    case RenderingRelation::Omits: return phrase("Catalogue", "leaves out what the Chinese says");
    case RenderingRelation::Adds: return phrase("Catalogue", "says what the Chinese does not");
    case RenderingRelation::Same: break;
  }
  return phrase("Catalogue", "same as the Chinese");
}

QString ledgerScopeCode(LedgerScope scope) {
  switch (scope) {
    case LedgerScope::Item: return QStringLiteral("item");
    case LedgerScope::Point: return QStringLiteral("point");
    case LedgerScope::Passage: return QStringLiteral("passage");
    case LedgerScope::Term: break;
  }
  return QStringLiteral("term");
}

bool LedgerEntry::differs() const {
  return std::any_of(renderings.begin(), renderings.end(),
                     [](const Rendering& one) { return one.relation != RenderingRelation::Same; });
}

Result<TranslationLedger> TranslationLedger::load(const QString& path, const std::vector<Instrument>& instruments) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  TranslationLedger ledger;
  QSet<QString> ids;
  JsonFields top(file);
  top.array("entries", [&](JsonFields& fields) {
    ledger.m_entries.push_back(entry(fields, instruments));
    const QString& id = ledger.m_entries.back().id;
    if (ids.contains(id)) fields.fault("id", phrase("Catalogue", "the entry %1 is there twice.").arg(id));
    ids.insert(id);
  });
  JIHENG_TRY(top.status());
  return ledger;
}

std::vector<const LedgerEntry*> TranslationLedger::forItem(const ItemKey& key) const {
  std::vector<const LedgerEntry*> found;
  for (const LedgerEntry& one : m_entries)
    if (!key.isEmpty() && one.item == key) found.push_back(&one);
  return found;
}

const LedgerEntry* TranslationLedger::forPoint(const ItemKey& key, const QString& pointKey) const {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const LedgerEntry& one) {
    return one.scope == LedgerScope::Point && one.item == key && one.pointKey == pointKey;
  });
  return found == m_entries.end() ? nullptr : &*found;
}

std::vector<const LedgerEntry*> TranslationLedger::lookUp(const QString& words) const {
  std::vector<const LedgerEntry*> found;
  const QString wanted = fold(words);
  if (wanted.isEmpty()) return found;
  for (const LedgerEntry& one : m_entries) {
    const bool english = std::any_of(one.renderings.begin(), one.renderings.end(),
                                     [&wanted](const Rendering& rendering) { return fold(rendering.en).contains(wanted); });
    if (english || fold(one.zh).contains(wanted)) found.push_back(&one);
  }
  return found;
}

QString TranslationLedger::preferredName(const ItemKey& key) const {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&key](const LedgerEntry& one) {
    return one.scope == LedgerScope::Item && one.item == key;
  });
  return found == m_entries.end() ? QString() : found->preferred;
}

}  // namespace jiheng
