#include "ui/changes/change_model.h"

#include "app/catalogue/change_text.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

ChangeModel::ChangeModel(QObject* parent) : QAbstractListModel(parent) {}

void ChangeModel::setRows(const EditionDiff& diff, const ChangeFilter& filter, const OurTechnologies& ours, bool form) {
  beginResetModel();
  m_rows.clear();
  m_ours = ours;
  for (const ItemChange& change : diff.changes)
    if (filter.admits(change, ours, form)) m_rows.push_back(&change);
  endResetModel();
}

void ChangeModel::clear() {
  beginResetModel();
  m_rows.clear();
  endResetModel();
}

int ChangeModel::rowOf(const ItemKey& key) const {
  for (size_t row = 0; row < m_rows.size(); ++row)
    if (m_rows[row]->key == key) return static_cast<int>(row);
  return -1;
}

void ChangeModel::retranslate() {
  if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ChangeModel::spoken(const ItemChange& change) const {
  const Item& item = change.item();
  return tr("%1, %2, %3, %4", "number, name, kind of change, part")
      .arg(data(index(rowOf(change.key)), NumberRole).toString(), item.nameZh, shown(changeKindText(change.kind)),
           shown(partText(item.part)));
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const ItemChange& change = changeAt(index.row());
  const Item& item = change.item();
  switch (role) {
    case Qt::DisplayRole: return item.nameZh;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return spoken(change);
    case EnglishRole: return item.nameEn();
    case KeyRole: return change.key.value();
    case PartRole: return static_cast<int>(item.part);
    case KindRole: return static_cast<int>(change.kind);
    case OursRole: return static_cast<int>(m_ours.value(change.key).size());
    case NumberRole: {
      const QString before = change.before ? change.before->number : QString();
      if (item.number.isEmpty()) return before.isEmpty() ? tr("number not known") : tr("formerly %1").arg(before);
      if (before.isEmpty() || before == item.number) return item.number;
      return tr("%1, formerly %2").arg(item.number, before);
    }
    default: return {};
  }
}

}  // namespace jiheng::ui
