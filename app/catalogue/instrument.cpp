#include "app/catalogue/instrument.h"

namespace jiheng {

QString operationCode(OperationKind kind) {
  switch (kind) {
    case OperationKind::Base: return QStringLiteral("base");
    case OperationKind::Add: return QStringLiteral("add");
    case OperationKind::Delete: return QStringLiteral("delete");
    case OperationKind::Amend: break;
  }
  return QStringLiteral("amend");
}

Text operationText(OperationKind kind) {
  switch (kind) {
    case OperationKind::Base: return phrase("Catalogue", "listed");
    case OperationKind::Add: return phrase("Catalogue", "added");
    case OperationKind::Delete: return phrase("Catalogue", "deleted");
    case OperationKind::Amend: break;
  }
  return phrase("Catalogue", "amended");
}

std::optional<OperationKind> operationFromCode(const QString& code) {
  for (const OperationKind kind :
       {OperationKind::Base, OperationKind::Add, OperationKind::Delete, OperationKind::Amend})
    if (code == operationCode(kind)) return kind;
  return std::nullopt;
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
