#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "app/catalogue/edition.h"
#include "app/foundation/error.h"
#include "app/overview/portfolio_filter.h"
#include "app/overview/portfolio_row.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The whole portfolio of the open workspace, one compact row for each technology, in memory: what lists, the grid, counts
/// and quick open read.
///
/// A small file is read at once. A large one is read on a thread of its own over a second, read-only connection, in two
/// steps: first what a list shows (rowsRead), then links, verdicts and the text that filters look through (loaded). After
/// each commit of the workspace only the records that the audit trail names are read again. Lives on one thread.
class PortfolioTable : public QObject {
  Q_OBJECT
 public:
  explicit PortfolioTable(Workspace& workspace, QObject* parent = nullptr);
  ~PortfolioTable() override;

  /// Begins to read, with the verdicts under this edition; another edition than before reads the verdicts anew. Nothing
  /// happens where it is the same one.
  void show(const std::shared_ptr<const Edition>& edition);
  const std::shared_ptr<const Edition>& edition() const;

  bool hasRows() const;     ///< number, names, form and owner are there
  bool isComplete() const;  ///< everything is
  const std::optional<Error>& fault() const;  ///< why nothing could be read

  /// By number as people count, then name, then age.
  const std::vector<PortfolioRow>& rows() const;
  const std::vector<PortfolioProductRow>& products() const;
  /// Null or -1 where there is none, or it was removed. A pointer holds until the next change.
  const PortfolioRow* row(const TechnologyId& id) const;
  const PortfolioProductRow* product(const ProductId& id) const;
  int indexOf(const TechnologyId& id) const;
  int indexOf(const ProductId& id) const;

  /// Indexes of rows() that a filter leaves, in an order. Before isComplete() only the columns of hasRows() are looked at.
  std::vector<int> filter(const PortfolioFilter& filter, const PortfolioOrder& order = {}) const;
  int count(const PortfolioFilter& filter) const;
  /// All texts of a row, folded, for whoever filters by itself; shares its memory with the table.
  QString foldedText(int row) const;
  QString foldedProductText(int product) const;
  /// Indexes of products() whose number, names or description have every word.
  std::vector<int> filterProducts(const QString& text) const;

 signals:
  void loading();
  void rowsRead();
  void loaded();
  void failed(const jiheng::Error& error);
  /// After every change of what it holds, loading included.
  void changed();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
