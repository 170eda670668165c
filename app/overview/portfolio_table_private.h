#pragma once

#include <QHash>
#include <QMutex>
#include <map>

#include "app/foundation/job.h"
#include "app/overview/portfolio_reader.h"
#include "app/overview/portfolio_table.h"

namespace jiheng {

/// What the files of the table share.
struct PortfolioTable::Private {
  /// How far the rows are read.
  enum class Stage { Nothing, Rows, Complete };

  Private(PortfolioTable& owner, Workspace& file) : table(owner), workspace(file) {}

  PortfolioTable& table;
  Workspace& workspace;
  std::shared_ptr<const Edition> edition;
  Stage stage = Stage::Nothing;
  std::optional<Error> fault;
  PortfolioRecords data;
  QHash<TechnologyId, int> rowIndexes;
  QHash<ProductId, int> productIndexes;
  std::unique_ptr<Job> job;
  int reading = 0;  ///< which reading is the wanted one: an older one is dropped

  /// The reading on another thread holds it while its connection is open.
  struct Door {
    QMutex open;
  };
  std::shared_ptr<Door> door = std::make_shared<Door>();

  // Answers that are asked for again and again, until the rows change.
  mutable std::map<std::pair<PortfolioColumn, Language>, std::vector<int>> orders;
  mutable PortfolioFilter lastFilter;
  mutable PortfolioOrder lastOrder;
  mutable std::optional<std::vector<int>> lastFound;

  void start();
  void readHere();
  void readRows();
  /// `base` is what readRows() gave; null to read that again too.
  void readRest(std::shared_ptr<PortfolioRecords> base);
  void take(PortfolioRecords records, Stage reached);
  void refuse(const Error& error);
  void stop();
  /// Reads anew what the audit trail says was touched since.
  void follow();
  Status follow(const PortfolioReader::Touched& touched);
  Status readAnew(const TechnologyId& id);
  Status readAnew(const ProductId& id);
  void place(PortfolioRow row, RowText text);
  void place(PortfolioProductRow row, const QString& text);
  void drop(const TechnologyId& id);
  void drop(const ProductId& id);
  /// Adds a row to the counts of its products, or takes it out.
  void countIn(const PortfolioRow& row, int by);
  void countAll();
  void index();
  void forget() const;
  const std::vector<int>& orderBy(PortfolioColumn column, Language language) const;
};

}  // namespace jiheng
