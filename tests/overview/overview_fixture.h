#pragma once

#include <gtest/gtest.h>

#include "app/catalogue/catalogue.h"
#include "app/foundation/clock.h"
#include "app/overview/portfolio_table.h"
#include "app/portfolio/portfolio_service.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

/// A table over a real workspace file, with the bundled catalogue.
class OverviewTest : public ::testing::Test {
 protected:
  OverviewTest();
  const Edition& edition() const { return *m_edition; }
  const std::shared_ptr<const Edition>& sharedEdition() const { return m_edition; }
  const Item& itemWithPoint(Part part) const;

  Product makeProduct(const QString& number, const QString& nameZh);
  Technology makeTechnology(const QString& number, const QString& nameZh, const QString& nameEn = {},
                            const QString& owner = {}, const QString& description = {});
  Tag makeTag(const Technology& technology, const Item& item, TagState state);
  /// So many technologies as one batch, with long descriptions: a file that is read in the background.
  void makeMany(int technologies);
  /// Waits until the table has read everything.
  void waitUntilComplete();

  QStringList numbersOf(const std::vector<int>& rows) const;
  QStringList numbers(const PortfolioFilter& filter, const PortfolioOrder& order = {}) const {
    return numbersOf(table->filter(filter, order));
  }

  Scratch scratch;
  FixedClock clock{QDate(2026, 1, 15)};
  Catalogue catalogue;
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<PortfolioService> service;
  std::unique_ptr<PortfolioTable> table;

 private:
  std::shared_ptr<const Edition> m_edition;
};

}  // namespace jiheng::test
