#pragma once

#include <QAbstractTableModel>

#include "app/exchange/import_plan.h"

namespace jiheng::ui {

/// Which rows of a plan are shown.
enum class PlanFilter { All, Errors, Duplicates, New, Changed, Unchanged };

/// The dry run: a row for each row of the list, with its effect and what would happen. The first column says whether it is taken.
class PlanModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { TakenColumn, RowColumn, EffectColumn, NameColumn, TextColumn, ColumnCount };
  using QAbstractTableModel::QAbstractTableModel;

  void setPlan(std::shared_ptr<const ImportPlan> plan);
  void setFilter(PlanFilter filter);
  int count(PlanFilter filter) const;
  /// Null where there is none.
  const PlannedRow* row(const QModelIndex& index) const;
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 signals:
  /// The user takes a row, or leaves it out.
  void decided(int rowNumber, bool taken);

 private:
  void fill();
  std::shared_ptr<const ImportPlan> m_plan;
  PlanFilter m_filter = PlanFilter::All;
  std::vector<int> m_shown;
};

/// Whether the user may choose: neither an error nor a row that another one stands for.
bool mayDecide(const PlannedRow& row);
/// The problems and changes of a row as lines of rich text.
QString planRowHtml(const PlannedRow& row);

}  // namespace jiheng::ui
