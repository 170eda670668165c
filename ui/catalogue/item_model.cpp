#include "ui/catalogue/item_model.h"

#include "ui/catalogue/item_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

ItemModel::ItemModel(QObject* parent) : QAbstractTableModel(parent), m_edition(std::make_shared<Edition>()) {}

void ItemModel::setEdition(std::shared_ptr<const Edition> edition) {
  beginResetModel();
  m_edition = edition ? std::move(edition) : std::make_shared<Edition>();
  m_elsewhere.clear();
  m_extra.clear();
  m_others.clear();
  endResetModel();
}

void ItemModel::setElsewhere(const QHash<ItemKey, QString>& elsewhere,
                             std::vector<std::shared_ptr<const Edition>> editions) {
  if (m_elsewhere == elsewhere) return;
  beginResetModel();
  m_elsewhere = elsewhere;
  m_others = std::move(editions);
  m_extra.clear();
  for (const auto& edition : m_others) {
    for (const Item& item : edition->items())
      if (m_elsewhere.value(item.key) == edition->id() && !m_edition->find(item.key)) m_extra.push_back(&item);
  }
  endResetModel();
}

void ItemModel::setContentLanguage(ContentLanguage language) {
  if (m_language == language) return;
  m_language = language;
  allChanged();
}

void ItemModel::setHits(const QHash<ItemKey, std::vector<SearchMark>>& hits) {
  m_hits = hits;
  allChanged();
}

void ItemModel::retranslate() {
  allChanged();
  emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ItemModel::allChanged() {
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Item* ItemModel::itemAt(int row) const {
  const std::vector<Item>& items = m_edition->items();
  if (row < 0 || row >= rowCount()) return nullptr;
  const auto at = static_cast<size_t>(row);
  return at < items.size() ? &items[at] : m_extra[at - items.size()];
}

int ItemModel::rowOf(const ItemKey& key) const {
  const Item* item = m_edition->find(key);
  if (item) return static_cast<int>(item - m_edition->items().data());
  for (size_t i = 0; i < m_extra.size(); ++i)
    if (m_extra[i]->key == key) return static_cast<int>(m_edition->items().size() + i);
  return -1;
}

int ItemModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_edition->items().size() + m_extra.size());
}

int ItemModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ItemModel::data(const QModelIndex& index, int role) const {
  const Item* item = index.isValid() ? itemAt(index.row()) : nullptr;
  if (!item) return {};
  switch (role) {
    case Qt::DisplayRole: return text(*item, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return accessibleText(*item, index.column());
    case SortRole: return sortValue(*item, index.column());
    case KeyRole: return item->key.value();
    case NameZhRole: return item->nameZh;
    case NameEnRole: return item->nameEn();
    case MarksRole:
      return QVariant::fromValue(
          marks(*item, index.column() == NumberColumn ? SearchField::Number : SearchField::NameZh, false));
    case MarksEnRole: return QVariant::fromValue(marks(*item, SearchField::NameEn, false));
    case RelatedMarksRole:
      return QVariant::fromValue(
          marks(*item, index.column() == NumberColumn ? SearchField::Number : SearchField::NameZh, true));
    case RelatedMarksEnRole: return QVariant::fromValue(marks(*item, SearchField::NameEn, true));
    case OtherHitsRole: return otherHits(*item, false);
    case OtherLiteralRole: return otherHits(*item, true);
    default: return {};
  }
}

QVariant ItemModel::text(const Item& item, int column) const {
  switch (column) {
    case NumberColumn: return numberWord(item);
    case NameColumn: {
      const bool english = m_language == ContentLanguage::English && !item.nameEn().isEmpty();
      return english ? item.nameEn() : item.nameZh;
    }
    case PartColumn: return shown(partText(item.part));
    case PointsColumn: {
      const QString edition = m_elsewhere.value(item.key);
      return edition.isEmpty() ? pointsWord(item) : tr("in %1", "the edition that has the hit").arg(edition);
    }
    case ConfirmationColumn: return confirmationWord(confirmationOf(item));
    default: return {};
  }
}

QVariant ItemModel::sortValue(const Item& item, int column) const {
  switch (column) {
    // Items without a number come last: U+FFFF is no character and sorts after all.
    case NumberColumn: return item.number.isEmpty() ? QString(QChar(0xFFFF)) : item.number;
    case PartColumn: return static_cast<int>(item.part);
    case PointsColumn: return static_cast<int>(item.points.size());
    case ConfirmationColumn: return static_cast<int>(confirmationOf(item));
    default: return text(item, column);
  }
}

QString ItemModel::accessibleText(const Item& item, int column) const {
  switch (column) {
    case NameColumn: {
      // Screen readers and the tool tip get both names, whatever is painted.
      if (item.nameEn().isEmpty()) return item.nameZh;
      return tr("%1 (%2)", "Chinese name (English name)").arg(item.nameZh, item.nameEn());
    }
    // The list paints part and confirmation into the cells before them.
    case NumberColumn: return tr("%1, %2", "number, part").arg(numberSentence(item), shown(partText(item.part)));
    case PointsColumn:
      if (const QString edition = m_elsewhere.value(item.key); !edition.isEmpty())
        return tr("The text of edition %1 has the words; this edition does not have them there.").arg(edition);
      return tr("%1 %2", "two sentences").arg(pointsSentence(item), confirmationSentence(confirmationOf(item)));
    case ConfirmationColumn: return confirmationSentence(confirmationOf(item));
    default: return text(item, column).toString();
  }
}

std::vector<TextRange> ItemModel::marks(const Item& item, SearchField field, bool related) const {
  std::vector<TextRange> ranges;
  const auto hits = m_hits.constFind(item.key);
  if (hits == m_hits.cend()) return ranges;
  for (const SearchMark& mark : *hits) {
    if ((mark.means != SearchMeans::Literal) != related) continue;
    if (mark.field == field && (field != SearchField::NameEn || mark.nameIndex == 0)) ranges.push_back(mark.range);
  }
  return ranges;
}

int ItemModel::otherHits(const Item& item, bool literal) const {
  const auto hits = m_hits.constFind(item.key);
  if (hits == m_hits.cend()) return 0;
  int count = 0;
  for (const SearchMark& mark : *hits) {
    const bool visible = mark.field == SearchField::Number || mark.field == SearchField::NameZh ||
                         (mark.field == SearchField::NameEn && mark.nameIndex == 0) ||
                         mark.field == SearchField::Sector;  // marked in the sector tree
    if (!visible && (!literal || mark.means == SearchMeans::Literal)) ++count;
  }
  return count;
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
  switch (section) {
    case NumberColumn: return tr("Number");
    case NameColumn: return tr("Name");
    case PartColumn: return tr("Part");
    case PointsColumn: return tr("Control points");
    case ConfirmationColumn: return tr("Confirmation");
    default: return {};
  }
}

}  // namespace jiheng::ui
