#include "app/catalogue/instrument.h"

#include <algorithm>

namespace jiheng {

QString operationCode(OperationKind kind) {
  switch (kind) {
    case OperationKind::Base: return QStringLiteral("base");
    case OperationKind::Add: return QStringLiteral("add");
    case OperationKind::Delete: return QStringLiteral("delete");
    case OperationKind::Renumber: return QStringLiteral("renumber");
    case OperationKind::Merge: return QStringLiteral("merge");
    case OperationKind::Split: return QStringLiteral("split");
    case OperationKind::Amend: break;
  }
  return QStringLiteral("amend");
}

Text operationText(OperationKind kind) {
  switch (kind) {
    case OperationKind::Base: return phrase("Catalogue", "listed");
    case OperationKind::Add: return phrase("Catalogue", "added");
    case OperationKind::Delete: return phrase("Catalogue", "deleted");
    case OperationKind::Renumber: return phrase("Catalogue", "renumbered");
    case OperationKind::Merge: return phrase("Catalogue", "merged");
    case OperationKind::Split: return phrase("Catalogue", "split");
    case OperationKind::Amend: break;
  }
  return phrase("Catalogue", "amended");
}

std::optional<OperationKind> operationFromCode(const QString& code) {
  for (const OperationKind kind : {OperationKind::Base, OperationKind::Add, OperationKind::Delete, OperationKind::Amend,
                                   OperationKind::Renumber, OperationKind::Merge, OperationKind::Split})
    if (code == operationCode(kind)) return kind;
  return std::nullopt;
}

std::vector<ItemKey> itemsOf(const Operation& operation) {
  std::vector<ItemKey> keys{operation.item.key};
  for (const auto* more : {&operation.from, &operation.into}) {
    for (const ItemKey& key : *more)
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

bool concerns(const Operation& operation, const ItemKey& key) {
  const std::vector<ItemKey> keys = itemsOf(operation);
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

CountedAs Instrument::countedAs(OperationKind operation) const {
  for (const auto& [counted, as] : countsAs)
    if (counted == operation) return as;
  return CountedAs::Separately;
}

Text instrumentKindText(InstrumentKind kind) {
  switch (kind) {
    case InstrumentKind::FullList: return phrase("Catalogue", "full list");
    case InstrumentKind::Adjustment: return phrase("Catalogue", "adjustment");
    case InstrumentKind::Draft: break;
  }
  return phrase("Catalogue", "draft for comment, never law");
}

}  // namespace jiheng
