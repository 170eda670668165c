#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "app/overview/portfolio_table.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The technologies that a filter leaves, in an order, as a table over PortfolioTable: nothing of it is copied.
class GridModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit GridModel(const Theme& theme, QObject* parent = nullptr);
  /// Null for none. The table must outlive the model or be taken away before it goes.
  void setTable(const PortfolioTable* table);
  const PortfolioTable* table() const { return m_table; }
  void setFilter(const PortfolioFilter& filter);
  const PortfolioFilter& filter() const { return m_filter; }
  void setOrder(const PortfolioOrder& order);
  /// After the table changed: the filter is asked again.
  void followTable();
  void retranslate();

  const PortfolioRow& rowAt(int row) const;
  /// -1 where the filter leaves it out.
  int rowOf(const TechnologyId& id) const;
  /// What a cell says, in the interface language.
  QString textAt(int row, PortfolioColumn column) const;
  static PortfolioColumn columnAt(int section);
  static int sectionOf(PortfolioColumn column);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The header asks for it; descending as Qt says.
  void sort(int column, Qt::SortOrder order) override;

 private:
  void ask();
  const Theme& m_theme;
  const PortfolioTable* m_table = nullptr;
  PortfolioFilter m_filter;
  PortfolioOrder m_order;
  std::vector<int> m_rows;
};

}  // namespace jiheng::ui
