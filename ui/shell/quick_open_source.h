#pragma once

#include <QCoreApplication>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/catalogue/catalogue_search.h"
#include "app/portfolio/portfolio_search.h"
#include "app/transfers/transfer.h"
#include "ui/shell/page_factory.h"
#include "ui/widgets/theme.h"

class QAction;

namespace jiheng::ui {

/// One thing to go to.
struct QuickEntry {
  QString title;
  QString detail;    ///< quiet, beside the title
  QString trailing;  ///< at the right edge: keys of a command
  QString icon;
  std::optional<Semantic> meaning;  ///< a badge with `badge` as its word
  QString badge;
  std::function<void()> run;
};

/// All hits of one kind, the best first, with how many there are beyond those listed.
struct QuickGroup {
  QString title;
  qsizetype total = 0;
  std::vector<QuickEntry> entries;
};

/// Finds for Ctrl+K: items of the present edition, the user's records, commands, pages.
class QuickOpenSource {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::QuickOpenSource)

public:
  QuickOpenSource(UiContext& context, const PageFactories& pages);
  /// Without a query: where one can go at all.
  std::vector<QuickGroup> find(const QString& query);
  /// Lets go of what was read; the next find reads anew.
  void forget();

private:
  void read();
  void addPages(const QStringList& terms, std::vector<QuickGroup>& groups) const;
  bool addLink(const QString& query, std::vector<QuickGroup>& groups) const;
  void addFormerNumbers(const QString& query, std::vector<QuickGroup>& groups) const;
  void addItems(const QString& query, std::vector<QuickGroup>& groups) const;
  void addPortfolio(const QString& query, std::vector<QuickGroup>& groups) const;
  void addTransfers(const QStringList& terms, std::vector<QuickGroup>& groups) const;
  void addCommands(const QStringList& terms, std::vector<QuickGroup>& groups) const;
  QuickEntry entryOf(const Item& item) const;
  QuickEntry entryOf(QAction* action) const;
  std::function<void()> opening(const Place& place) const;

  UiContext& m_context;
  const PageFactories& m_pages;
  std::unique_ptr<PortfolioSearch> m_portfolio;
  std::vector<Transfer> m_transfers;
  bool m_read = false;
};

}  // namespace jiheng::ui
