#include "ui/portfolio/record_model.h"

#include <algorithm>

#include "app/catalogue/catalogue_search.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

int RecordModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const RecordRow& row = m_rows[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return firstName(row.name, m_language);
    case Qt::ToolTipRole: return shown(recordText(row.number, row.name));
    case Qt::AccessibleTextRole:
      return tr("%1, %2", "record, its verdict").arg(shown(recordText(row.number, row.name)), shown(row.badge));
    case IdRole: return row.id;
    case NumberRole: return row.number;
    case SecondNameRole: return secondName(row.name, m_language);
    case NoteRole: return shown(row.note);
    case BadgeRole: return shown(row.badge);
    case MeaningRole: return static_cast<int>(row.meaning);
    default: return {};
  }
}

void RecordModel::setRows(std::vector<RecordRow> rows) {
  QHash<QString, int> wanted;
  for (size_t i = 0; i < rows.size(); ++i) wanted.insert(rows[i].id, static_cast<int>(i));
  removeMissing(wanted);
  reorder(wanted);
  // What is left stands in the new order; only new rows are missing now.
  for (size_t i = 0; i < rows.size(); ++i) {
    const int at = static_cast<int>(i);
    if (i < m_rows.size() && m_rows[i].id == rows[i].id) {
      m_rows[i] = std::move(rows[i]);
      continue;
    }
    size_t end = i + 1;
    const QString& next = i < m_rows.size() ? m_rows[i].id : QString();
    while (end < rows.size() && rows[end].id != next) ++end;
    beginInsertRows({}, at, static_cast<int>(end) - 1);
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin() + at),
                  std::make_move_iterator(rows.begin() + static_cast<int>(end)));
    endInsertRows();
    i = end - 1;
  }
  retranslate();
}

void RecordModel::removeMissing(const QHash<QString, int>& wanted) {
  for (int last = rowCount() - 1; last >= 0; --last) {
    if (wanted.contains(m_rows[static_cast<size_t>(last)].id)) continue;
    int first = last;
    while (first > 0 && !wanted.contains(m_rows[static_cast<size_t>(first) - 1].id)) --first;
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
    last = first;
  }
}

void RecordModel::reorder(const QHash<QString, int>& wanted) {
  const auto before = [&wanted](const RecordRow& a, const RecordRow& b) {
    return wanted.value(a.id) < wanted.value(b.id);
  };
  if (std::is_sorted(m_rows.begin(), m_rows.end(), before)) return;
  emit layoutAboutToBeChanged({}, VerticalSortHint);
  const QModelIndexList old = persistentIndexList();
  QStringList ids;
  for (const QModelIndex& each : old) ids << m_rows[static_cast<size_t>(each.row())].id;
  std::sort(m_rows.begin(), m_rows.end(), before);
  QModelIndexList now;
  for (const QString& id : std::as_const(ids)) now << index(rowOf(id), 0);
  changePersistentIndexList(old, now);
  emit layoutChanged({}, VerticalSortHint);
}

void RecordModel::setContentLanguage(ContentLanguage language) {
  if (m_language == language) return;
  m_language = language;
  retranslate();
}

void RecordModel::retranslate() {
  if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int RecordModel::rowOf(const QString& id) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&id](const RecordRow& row) { return row.id == id; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RecordModel::count(Bucket bucket) const {
  return static_cast<int>(
      std::count_if(m_rows.begin(), m_rows.end(), [bucket](const RecordRow& row) { return row.isIn(bucket); }));
}

RecordProxy::RecordProxy(RecordModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setSourceModel(&model);
}

void RecordProxy::setText(const QString& text) {
  const QStringList terms = searchTerms(text);
  if (terms == m_terms) return;
  m_terms = terms;
  invalidateFilter();
}

void RecordProxy::setBucket(std::optional<Bucket> bucket) {
  if (bucket == m_bucket) return;
  m_bucket = bucket;
  invalidateFilter();
}

void RecordProxy::setHidden(const QSet<QString>& ids) {
  if (ids == m_hidden) return;
  m_hidden = ids;
  invalidateFilter();
}

QModelIndex RecordProxy::indexOf(const QString& id) const {
  const int row = m_model.rowOf(id);
  return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex&) const {
  const RecordRow& record = m_model.rows()[static_cast<size_t>(row)];
  if (m_bucket && !record.isIn(*m_bucket)) return false;
  if (m_hidden.contains(record.id)) return false;
  return std::all_of(m_terms.begin(), m_terms.end(),
                     [&record](const QString& term) { return record.folded.contains(term); });
}

}  // namespace jiheng::ui
