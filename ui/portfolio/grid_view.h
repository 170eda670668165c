#pragma once

#include <QTableView>

#include "ui/portfolio/grid_model.h"
#include "ui/widgets/settings.h"

namespace jiheng::ui {

class GridFilterRow;

/// The table of technologies for keys and mouse: whole rows are selected, columns are chosen, moved and resized and stay so; a
/// click on a heading sorts, the next one turns the order, a third one takes the sorting away. Keeps what is selected while
/// rows come and go.
class GridView : public QTableView {
  Q_OBJECT
 public:
  GridView(const Theme& theme, Settings& settings, QWidget* parent = nullptr);
  GridModel& rows() const { return *m_model; }
  GridFilterRow& filterRow() const { return *m_filterRow; }
  /// In the order in which they stand.
  std::vector<TechnologyId> selectedIds() const;
  TechnologyId currentId() const;
  void selectId(const TechnologyId& id);
  /// The columns in sight, from the left.
  std::vector<PortfolioColumn> columnsInSight() const;
  void setColumnShown(PortfolioColumn column, bool shown);
  /// The selected rows as a spreadsheet takes them: tabs and line ends, a heading line, the columns in sight.
  QString selectionAsText() const;
  void copySelection() const;
  void retranslate();

 signals:
  void opened(const jiheng::TechnologyId& id);
  void previewWanted(const jiheng::TechnologyId& id);
  void selectionChangedTo(int rows);
  /// The user left the table upward: to the filter row.
  void leftUpward();
  /// Ctrl+V: what the clipboard holds is to be taken in as a table.
  void pasteWanted(const QString& text);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void updateGeometries() override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  void sortBy(int section);
  void offerColumns(const QPoint& at);
  /// While the rows are still those that were selected: after a change of the table their indexes mean others.
  void keepSelection();
  void restoreSelection();
  Settings& m_settings;
  GridModel* m_model;
  GridFilterRow* m_filterRow;
  int m_sorted = -1;
  Qt::SortOrder m_order = Qt::AscendingOrder;
  QSet<TechnologyId> m_kept;
  TechnologyId m_keptCurrent;
  bool m_restoring = false;
};

}  // namespace jiheng::ui
