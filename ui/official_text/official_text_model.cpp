#include "ui/official_text/official_text_model.h"

#include <algorithm>

#include "ui/official_text/official_text_wording.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

void OfficialTextModel::setReading(std::shared_ptr<const OfficialReading> reading, const QSet<QString>& accepted) {
  beginResetModel();
  m_reading = std::move(reading);
  m_accepted = accepted;
  m_list = ReadingList::Operations;
  m_checked.clear();
  collectFindings();
  for (int row = 0; row < rowCount(); ++row) {
    const OperationDifference& one = *difference(row);
    if (isCheckable(row) && one.kind() != DifferenceKind::Contradicts) m_checked.insert(one.readIndex);
  }
  endResetModel();
  emit checkedChanged();
}

void OfficialTextModel::collectFindings() {
  m_findings.clear();
  if (!m_reading) return;
  m_findings = m_reading->announcement.findings;
  // Reading and comparing both count the operations; the same sentence stands once.
  QSet<QString> known;
  for (const DocumentFinding& finding : m_findings) known << finding.what.in(Language::English);
  for (const Text& text : m_reading->comparison.countFindings)
    if (!known.contains(text.in(Language::English))) m_findings.push_back({text, {}});
}

void OfficialTextModel::setAccepted(const QSet<QString>& accepted) {
  beginResetModel();
  m_accepted = accepted;
  if (m_reading) {
    for (size_t row = 0; row < m_reading->comparison.operations.size(); ++row)
      if (!isCheckable(static_cast<int>(row))) m_checked.remove(m_reading->comparison.operations[row].readIndex);
  }
  endResetModel();
  emit checkedChanged();
}

void OfficialTextModel::showList(ReadingList list) {
  if (list == m_list) return;
  beginResetModel();
  m_list = list;
  endResetModel();
}

int OfficialTextModel::count(ReadingList list) const {
  if (!m_reading) return 0;
  switch (list) {
    case ReadingList::Operations: return static_cast<int>(m_reading->comparison.operations.size());
    case ReadingList::Unread: return static_cast<int>(m_reading->announcement.unread.size());
    case ReadingList::Findings: return static_cast<int>(m_findings.size());
    case ReadingList::Frame: return static_cast<int>(m_reading->announcement.frame.size());
  }
  return 0;
}

void OfficialTextModel::retranslate() {
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const OperationDifference* OfficialTextModel::difference(int row) const {
  if (!m_reading || m_list != ReadingList::Operations || row < 0 || row >= rowCount()) return nullptr;
  return &m_reading->comparison.operations[static_cast<size_t>(row)];
}

bool OfficialTextModel::isAccepted(int row) const {
  const OperationDifference& one = m_reading->comparison.operations[static_cast<size_t>(row)];
  if (one.readIndex < 0) return m_accepted.contains(one.operationId);
  return m_accepted.contains(m_reading->announcement.operations[static_cast<size_t>(one.readIndex)].operation.id);
}

bool OfficialTextModel::isCheckable(int row) const {
  const OperationDifference& one = m_reading->comparison.operations[static_cast<size_t>(row)];
  return one.readIndex >= 0 && !m_reading->incomparable && !isAccepted(row);
}

int OfficialTextModel::checkable() const {
  int rows = 0;
  for (int row = 0; row < count(ReadingList::Operations); ++row) rows += isCheckable(row) ? 1 : 0;
  return rows;
}

void OfficialTextModel::checkAll(bool checked) {
  if (!m_reading) return;
  m_checked.clear();
  for (int row = 0; checked && row < count(ReadingList::Operations); ++row)
    if (isCheckable(row)) m_checked.insert(m_reading->comparison.operations[static_cast<size_t>(row)].readIndex);
  retranslate();
  emit checkedChanged();
}

std::vector<int> OfficialTextModel::checked() const {
  std::vector<int> indexes(m_checked.begin(), m_checked.end());
  std::sort(indexes.begin(), indexes.end());
  return indexes;
}

int OfficialTextModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(m_list); }

int OfficialTextModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags OfficialTextModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (difference(index.row()) && index.column() == TextColumn && isCheckable(index.row())) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool OfficialTextModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const OperationDifference* one = difference(index.row());
  if (!one || role != Qt::CheckStateRole || !isCheckable(index.row())) return false;
  if (value.toInt() == Qt::Checked)
    m_checked.insert(one->readIndex);
  else
    m_checked.remove(one->readIndex);
  emit dataChanged(index, index, {Qt::CheckStateRole});
  emit checkedChanged();
  return true;
}

QVariant OfficialTextModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !m_reading) return {};
  if (m_list == ReadingList::Operations) return operationData(index, role);
  if (role == Qt::DisplayRole) return otherText(index.row(), index.column());
  if (role == Qt::ToolTipRole && index.column() == TextColumn) return otherText(index.row(), TextColumn);
  return {};
}

QVariant OfficialTextModel::operationData(const QModelIndex& index, int role) const {
  const OperationDifference& one = *difference(index.row());
  const bool accepted = isAccepted(index.row());
  if (index.column() == TextColumn) {
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return shown(one.title);
    if (role == Qt::CheckStateRole && accepted && one.readIndex >= 0) return Qt::Checked;
    if (role == Qt::CheckStateRole && isCheckable(index.row()))
      return m_checked.contains(one.readIndex) ? Qt::Checked : Qt::Unchecked;
  }
  if (index.column() == StateColumn) {
    const bool compared = !one.fields.empty();
    if (role == Qt::DisplayRole)
      return accepted ? tr("Taken over") : compared ? OfficialTextWording::word(one.kind()) : tr("Not compared");
    if (role == Qt::ToolTipRole && compared) return OfficialTextWording::sentence(one.kind());
    if (role == BadgeDelegate::BadgeMeaningRole)
      return static_cast<int>(accepted ? Semantic::Free : compared ? OfficialTextWording::meaning(one.kind()) : Semantic::Open);
  }
  if (index.column() == PlaceColumn && role == Qt::DisplayRole && one.readIndex >= 0)
    return shown(placeText(m_reading->announcement.operations[static_cast<size_t>(one.readIndex)].from));
  return {};
}

QString OfficialTextModel::otherText(int row, int column) const {
  const auto at = static_cast<size_t>(row);
  const ReadAnnouncement& read = m_reading->announcement;
  if (m_list == ReadingList::Unread) {
    const UnreadBlock& block = read.unread[at];
    return column == TextColumn ? block.text.simplified() : column == StateColumn ? shown(block.why) : shown(placeText(block.place));
  }
  if (m_list == ReadingList::Frame) {
    const FrameBlock& block = read.frame[at];
    return column == TextColumn    ? block.text.simplified()
           : column == StateColumn ? shown(frameKindText(block.kind))
                                   : shown(placeText(block.place));
  }
  const DocumentFinding& finding = m_findings[at];
  return column == TextColumn ? shown(finding.what) : column == PlaceColumn ? shown(placeText(finding.place)) : QString();
}

QVariant OfficialTextModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  if (section == PlaceColumn) return tr("Place");
  if (section == StateColumn) {
    if (m_list == ReadingList::Operations) return tr("Bundled data");
    return m_list == ReadingList::Unread ? tr("Why") : m_list == ReadingList::Frame ? tr("What it is") : QString();
  }
  return m_list == ReadingList::Operations ? tr("Operation") : m_list == ReadingList::Findings ? tr("Finding") : tr("Text");
}

}  // namespace jiheng::ui
