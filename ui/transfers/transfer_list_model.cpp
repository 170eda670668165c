#include "ui/transfers/transfer_list_model.h"

#include "ui/transfers/state_document.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

TransferListModel::TransferListModel(QObject* parent) : QAbstractListModel(parent) {}

void TransferListModel::setRows(std::vector<Row> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void TransferListModel::retranslate() {
  if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int TransferListModel::rowOf(const TransferId& id) const {
  for (size_t i = 0; i < m_rows.size(); ++i)
    if (m_rows[i].transfer.id == id) return static_cast<int>(i);
  return -1;
}

int TransferListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TransferListModel::secondLineOf(const Row& row) const {
  // The worst news first: a stop or alarm says more than the next step.
  if (!row.state.findings.empty() && row.state.findings.front().severity != FindingSeverity::Notice)
    return tr("%1: %2").arg(shown(findingSeverityText(row.state.findings.front().severity)),
                            shown(row.state.findings.front().text));
  const GateStep* next = row.state.current();
  return next ? tr("Next: %1").arg(shown(next->title)) : tr("No step is left");
}

QVariant TransferListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rowAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return row.transfer.title;
    case Qt::AccessibleTextRole:
      return tr("%1, %2, %3").arg(row.transfer.title, shown(transferClassText(row.state.kind)), secondLineOf(row));
    case HeadingRole: return false;
    case SecondLineRole: return secondLineOf(row);
    case MeaningRole:
      return static_cast<int>(row.state.has(FindingSeverity::Stop) ? Semantic::Prohibited : meaningOf(row.state.kind));
    case WordRole:
      return row.state.has(FindingSeverity::Stop) ? shown(findingSeverityText(FindingSeverity::Stop))
                                                  : shown(transferClassText(row.state.kind));
    default: return {};
  }
}

}  // namespace jiheng::ui
