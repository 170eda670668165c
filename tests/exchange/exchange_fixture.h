#pragma once

#include <gtest/gtest.h>

#include "app/exchange/exchange_service.h"
#include "app/tables/table_reader.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

/// The bundled words for columns.
const ColumnWords& columnWords();

/// A workspace in a scratch folder with the services on it.
class ExchangeTest : public testing::Test {
 protected:
  ExchangeTest();
  PortfolioService& portfolio() { return *m_portfolio; }
  ExchangeService& exchange() { return *m_exchange; }
  Workspace& workspace() { return *m_workspace; }

  Product product(const QString& number, const QString& nameZh);
  Technology technology(const QString& number, const QString& nameZh);
  /// The plan of a CSV with the guessed mapping.
  ImportPlan planOf(const QString& csv, const QHash<int, bool>& decisions = {});
  ImportPlan planOf(const Table& table, const ListMapping& mapping, const QHash<int, bool>& decisions = {});
  /// Plans and applies.
  Result<ImportOutcome> bring(const QString& csv);

 private:
  Scratch m_scratch;
  FixedClock m_clock;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<PortfolioService> m_portfolio;
  std::unique_ptr<ExchangeService> m_exchange;
};

Table tableOf(const QString& csv);
/// The effects of all rows: "new error ...".
QString effectsOf(const ImportPlan& plan);

}  // namespace jiheng::test
