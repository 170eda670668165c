#include "ui/review/work_model.h"

#include "app/foundation/fold.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

int WorkModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant WorkModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const WorkRow& row = m_rows[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return row.name.in(shownLanguage());
    case Qt::ToolTipRole: return shown(row.note);
    case Qt::AccessibleTextRole: {
      QStringList words{row.number, row.name.in(shownLanguage()), shown(row.badge), shown(row.note)};
      words.removeAll(QString());
      return words.join(QStringLiteral(", "));
    }
    case IdRole: return row.technology.value();
    case NumberRole: return row.number;
    case NoteRole: return shown(row.note);
    case BadgeRole: return shown(row.badge);
    case MeaningRole: return static_cast<int>(row.meaning);
    case SearchRole: return fold(QStringLiteral("%1 %2 %3").arg(row.number, row.name.zh, row.name.en));
    default: return {};
  }
}

void WorkModel::setRows(std::vector<WorkRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  m_places.clear();
  for (size_t i = 0; i < m_rows.size(); ++i) m_places.insert(m_rows[i].technology, static_cast<int>(i));
  endResetModel();
}

void WorkModel::retranslate() {
  if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int WorkModel::rowOf(const TechnologyId& technology) const { return m_places.value(technology, -1); }

}  // namespace jiheng::ui
