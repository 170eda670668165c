#pragma once

#include "app/portfolio/portfolio_service.h"
#include "app/transfers/transfer_service.h"

namespace jiheng {

/// Finds a record by what people type: its company number, its id, or its name in either language (folded). Errors:
/// NotFound; InvalidInput where several records answer to the name.
Result<Product> findProduct(const PortfolioService& portfolio, const QString& what);
Result<Technology> findTechnology(const PortfolioService& portfolio, const QString& what);
/// By id, title or contract number.
Result<Transfer> findTransfer(const TransferService& transfers, const QString& what);
/// By number, key or Chinese name, in one edition.
Result<const Item*> findItem(const Edition& edition, const QString& what);

}  // namespace jiheng
