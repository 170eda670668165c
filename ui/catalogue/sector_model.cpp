#include "ui/catalogue/sector_model.h"

#include "ui/catalogue/item_wording.h"

namespace jiheng::ui {

namespace {
// The internal id tells the two levels apart.
constexpr quintptr RootId = 0;
constexpr quintptr SectorId = 1;
}  // namespace

SectorModel::SectorModel(QObject* parent) : QAbstractItemModel(parent), m_edition(std::make_shared<Edition>()) {}

void SectorModel::setEdition(std::shared_ptr<const Edition> edition) {
  beginResetModel();
  m_edition = edition ? std::move(edition) : std::make_shared<Edition>();
  m_sectors = m_edition->sectors();
  count({});
  endResetModel();
}

void SectorModel::setFilter(const ItemFilter& filter) {
  count(filter);
  allChanged();
}

void SectorModel::count(const ItemFilter& filter) {
  QHash<QString, SectorCount*> byKey;
  m_all.prohibited = m_all.restricted = 0;
  m_marks.clear();
  for (SectorCount& sector : m_sectors) {
    sector.prohibited = sector.restricted = 0;
    byKey.insert(sectorKey(sector), &sector);
  }
  for (const Item& item : m_edition->items()) {
    if (!filter.acceptsOutsideSector(item)) continue;
    const bool prohibited = item.part == Part::Prohibited;
    ++(prohibited ? m_all.prohibited : m_all.restricted);
    if (SectorCount* sector = byKey.value(sectorKey(item)))
      ++(prohibited ? sector->prohibited : sector->restricted);
    const auto hits = filter.hits.constFind(item.key);
    if (hits == filter.hits.cend() || m_marks.contains(sectorKey(item))) continue;
    std::vector<SearchMark> marks;
    for (const SearchMark& mark : *hits) {
      if (mark.field == SearchField::Sector) marks.push_back(mark);
    }
    if (!marks.empty()) m_marks.insert(sectorKey(item), std::move(marks));
  }
}

std::vector<TextRange> SectorModel::marksOf(const SectorCount& sector) const {
  std::vector<TextRange> ranges;
  const QString name = sectorWord(sector.sector, m_language);
  const int shownName = name == sector.sector.zh ? 0 : 1;
  for (const SearchMark& mark : m_marks.value(sectorKey(sector))) {
    if (mark.nameIndex == shownName && mark.range.start + mark.range.length <= name.size()) ranges.push_back(mark.range);
  }
  return ranges;
}

void SectorModel::setContentLanguage(ContentLanguage language) {
  if (m_language == language) return;
  m_language = language;
  allChanged();
}

void SectorModel::retranslate() {
  allChanged();
  emit headerDataChanged(Qt::Horizontal, 0, 0);
}

void SectorModel::allChanged() {
  const QModelIndex root = rootIndex();
  emit dataChanged(root, root);
  if (const int rows = rowCount(root); rows > 0) emit dataChanged(index(0, 0, root), index(rows - 1, 0, root));
}

QModelIndex SectorModel::indexOf(const std::optional<QString>& sector) const {
  if (!sector) return rootIndex();
  for (size_t row = 0; row < m_sectors.size(); ++row) {
    if (sectorKey(m_sectors[row]) == *sector) return index(static_cast<int>(row), 0, rootIndex());
  }
  return rootIndex();
}

QModelIndex SectorModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? SectorId : RootId);
}

QModelIndex SectorModel::parent(const QModelIndex& child) const {
  return child.isValid() && child.internalId() == SectorId ? createIndex(0, 0, RootId) : QModelIndex();
}

int SectorModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return 1;
  return parent.internalId() == RootId ? static_cast<int>(m_sectors.size()) : 0;
}

int SectorModel::columnCount(const QModelIndex&) const { return 1; }

const SectorCount& SectorModel::countAt(const QModelIndex& index) const {
  return index.internalId() == RootId ? m_all : m_sectors[static_cast<size_t>(index.row())];
}

QVariant SectorModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const SectorCount& sector = countAt(index);
  const bool isRoot = index.internalId() == RootId;
  const QString name = isRoot ? tr("All sectors") : sectorWord(sector.sector, m_language);
  switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return tr("%1: %2 prohibited, %3 restricted").arg(name).arg(sector.prohibited).arg(sector.restricted);
    case SortRole: return isRoot ? QString() : sector.code;
    case SectorRole: return isRoot ? QVariant() : QVariant(sectorKey(sector));
    case CodeRole: return sector.code;
    case ProhibitedRole: return sector.prohibited;
    case RestrictedRole: return sector.restricted;
    case MarksRole: return QVariant::fromValue(isRoot ? std::vector<TextRange>() : marksOf(sector));
    default: return {};
  }
}

QVariant SectorModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole) return tr("Sectors");
  return {};
}

}  // namespace jiheng::ui
