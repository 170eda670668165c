#pragma once

#include <gtest/gtest.h>

#include "app/portfolio/portfolio_service.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

/// A workspace file in a scratch folder, the bundled catalogue and the service on both.
class PortfolioTest : public testing::Test {
protected:
  PortfolioTest();

  /// Closes the file and opens it again, as the next start of the program does.
  void reopen();

  PortfolioService& service() { return *m_service; }
  Workspace& workspace() { return *m_workspace; }
  /// The bundled catalogue; read once, it never changes.
  static const Catalogue& catalogue();
  const Edition& edition(const QString& id = QStringLiteral("2025-28")) const {
    return *catalogue().edition(id);
  }
  FixedClock& clock() { return m_clock; }
  /// How often the service has signalled since the last reopen().
  int signalCount() const { return m_signals; }

  /// All audit entries, or those of one record, oldest first.
  std::vector<AuditEntry> audit(const QString& subject = {}) const;
  QString lastAction() const;
  /// True while the chain of the audit trail is whole.
  bool auditIntact() const;

  Product newProduct(const QString& name, const QString& number = {});
  Technology newTechnology(const QString& name, const QString& number = {});
  /// A tag, not saved yet, on the first control point of an item.
  Tag tagOn(const Technology& technology, const Item& item, TagState state) const;
  /// Concludes the examination of the technology against the edition of 2025, on its revision as given.
  Status concludeOn(const Technology& technology);
  /// The n-th item of the edition of 2025 that has control points with Chinese text.
  const Item& itemOf(Part part, int n = 0) const;
  /// An item of the edition of 2025 without any control point.
  const Item& itemWithoutPoints() const;

  /// Where the file lies.
  QString path() const { return m_scratch.path(QStringLiteral("公司.jiheng")); }

private:
  Scratch m_scratch;
  FixedClock m_clock;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<PortfolioService> m_service;
  int m_signals = 0;
};

/// The English sentence of an error, for messages of failed tests.
std::string words(const Error& error);

}  // namespace jiheng::test
