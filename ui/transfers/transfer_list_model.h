#pragma once

#include <QAbstractListModel>
#include <vector>

#include "app/transfers/gate_rules.h"
#include "ui/transfers/row_delegate.h"

namespace jiheng::ui {

/// The transfers with their class and next step.
class TransferListModel : public QAbstractListModel {
  Q_OBJECT
 public:
  struct Row {
    Transfer transfer;
    GateState state;
  };
  explicit TransferListModel(QObject* parent = nullptr);
  void setRows(std::vector<Row> rows);
  void retranslate();
  const Row& rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
  int rowOf(const TransferId& id) const;  ///< -1 where it is not there

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  QString secondLineOf(const Row& row) const;
  std::vector<Row> m_rows;
};

}  // namespace jiheng::ui
