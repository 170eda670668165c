// The preview of work on many technologies.
#include <algorithm>

#include "ui/portfolio/bulk_pane.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

Semantic meaningOf(BulkEffect effect) {
  switch (effect) {
    case BulkEffect::New: return Semantic::Accent;
    case BulkEffect::Changes: return Semantic::Open;
    case BulkEffect::Already: return Semantic::Free;
    case BulkEffect::Refused: return Semantic::Overdue;
  }
  return Semantic::Free;
}

/// What needs a look stands first.
int rankOf(BulkEffect effect) {
  switch (effect) {
    case BulkEffect::Refused: return 0;
    case BulkEffect::Changes: return 1;
    case BulkEffect::New: return 2;
    case BulkEffect::Already: return 3;
  }
  return 3;
}

}  // namespace

void BulkPreviewModel::setRows(std::vector<BulkRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  std::stable_sort(m_rows.begin(), m_rows.end(),
                   [](const BulkRow& a, const BulkRow& b) { return rankOf(a.effect) < rankOf(b.effect); });
  endResetModel();
}

void BulkPreviewModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, 1);
  if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, 1));
}

int BulkPreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int BulkPreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 2; }

QVariant BulkPreviewModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const BulkRow& row = m_rows[static_cast<size_t>(index.row())];
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
    if (index.column() == 0) return shown(recordText(row.number, row.name));
    return QString(m_theme.shape(meaningOf(row.effect)) + QLatin1Char(' ') + shown(row.words));
  }
  if (role == Qt::ForegroundRole && index.column() == 1) return m_theme.color(meaningOf(row.effect));
  return {};
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Technology") : tr("What happens");
}

}  // namespace jiheng::ui
