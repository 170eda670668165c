#include "ui/portfolio/parameter_model.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <functional>

#include "app/foundation/fold.h"
#include "app/portfolio/technology_details.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr std::array<QString Parameter::*, ParameterModel::Columns> kMembers{
    &Parameter::name, &Parameter::value,     &Parameter::valueTo,
    &Parameter::unit, &Parameter::condition, &Parameter::note};

/// As tidying sees it: nothing in it that a reader could see.
bool isEmptyRow(const Parameter& parameter) { return tidiedParameters({parameter}).empty(); }

}  // namespace

ParameterModel::ParameterModel(const Theme& theme, std::vector<Quantity> quantities, QObject* parent)
    : QAbstractTableModel(parent), m_theme(theme), m_quantities(std::move(quantities)) {}

void ParameterModel::setStored(const std::vector<Parameter>& parameters, bool discard) {
  if (m_dirty && !discard) return;
  if (parameters == m_rows && m_errorRow < 0) {
    m_dirty = false;
    return;
  }
  beginResetModel();
  m_rows = parameters;
  m_dirty = false;
  m_errorRow = m_errorColumn = -1;
  endResetModel();
}

int ParameterModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ParameterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString* ParameterModel::cell(int row, int column) {
  if (row < 0 || row >= static_cast<int>(m_rows.size()) || column < 0 || column >= Columns) return nullptr;
  return &(m_rows[static_cast<size_t>(row)].*kMembers[static_cast<size_t>(column)]);
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const {
  const bool faulty = index.row() == m_errorRow && index.column() == m_errorColumn;
  const QString* text = const_cast<ParameterModel*>(this)->cell(index.row(), index.column());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text ? *text : QString();
    case Qt::ToolTipRole:
      if (faulty) return shown(m_error);
      return text && !text->isEmpty() ? *text : QVariant();
    case Qt::AccessibleDescriptionRole: return faulty ? shown(m_error) : QVariant();
    case Qt::BackgroundRole: return faulty ? QVariant(m_theme.background(Semantic::Prohibited)) : QVariant();
    case Qt::ForegroundRole: return faulty ? QVariant(m_theme.color(Semantic::Prohibited)) : QVariant();
    case Qt::TextAlignmentRole:
      if (index.column() == Value || index.column() == ValueTo) return int(Qt::AlignRight | Qt::AlignVCenter);
      return {};
    default: return {};
  }
}

QString ParameterModel::quantityOf(const QString& name) const {
  const QString wanted = fold(name);
  if (wanted.isEmpty()) return {};
  for (const Quantity& quantity : m_quantities) {
    QStringList names{quantity.name.zh, quantity.name.en};
    names << quantity.synonyms;
    for (const QString& each : names)
      if (fold(each) == wanted) return quantity.id;
  }
  return {};
}

bool ParameterModel::put(int row, int column, const QString& text) {
  if (row == static_cast<int>(m_rows.size())) {
    if (text.trimmed().isEmpty()) return false;
    beginInsertRows({}, row + 1, row + 1);
    m_rows.emplace_back();
    endInsertRows();
  }
  QString* target = cell(row, column);
  if (!target || *target == text) return false;
  *target = text;
  if (column == Name) m_rows[static_cast<size_t>(row)].quantity = quantityOf(text);
  m_dirty = true;
  return true;
}

bool ParameterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid() || !put(index.row(), index.column(), value.toString())) return false;
  clearError();
  emit dataChanged(index, index);
  emit edited();
  return true;
}

void ParameterModel::paste(const QString& text, const QModelIndex& from) {
  static const QRegularExpression lineEnd(QStringLiteral("\r\n|\r|\n"));
  QStringList lines = text.split(lineEnd);
  while (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
  const int top = from.isValid() ? from.row() : static_cast<int>(m_rows.size());
  const int left = from.isValid() ? from.column() : 0;
  bool any = false;
  int row = top;
  for (const QString& line : lines) {
    if (line.trimmed().isEmpty()) continue;
    const QStringList cells = line.split(QLatin1Char('\t'));
    const int before = static_cast<int>(m_rows.size());
    bool rowTaken = false;
    for (int i = 0; i < cells.size() && left + i < Columns; ++i)
      rowTaken = put(row, left + i, cells[i].trimmed()) || rowTaken;
    any = any || rowTaken;
    if (rowTaken || row < before) ++row;
  }
  if (!any) return;
  clearError();
  emit dataChanged(index(top, 0), index(rowCount() - 1, Columns - 1));
  emit edited();
}

void ParameterModel::removeRowsAt(QList<int> rows) {
  std::sort(rows.begin(), rows.end(), std::greater<>());
  bool any = false;
  for (const int row : rows) {
    if (row < 0 || row >= static_cast<int>(m_rows.size())) continue;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    any = true;
  }
  if (!any) return;
  m_dirty = true;
  clearError();
  emit edited();
}

void ParameterModel::clearCells(const QModelIndexList& cells) {
  bool any = false;
  for (const QModelIndex& each : cells) any = put(each.row(), each.column(), QString()) || any;
  if (!any) return;
  QList<int> empty;
  for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
    if (isEmptyRow(m_rows[static_cast<size_t>(row)])) empty << row;
  if (!empty.isEmpty()) return removeRowsAt(empty);
  clearError();
  emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  emit edited();
}

bool ParameterModel::setError(const Error& error) {
  static const QRegularExpression place(QStringLiteral("\\Aparameters\\[(\\d+)\\]\\.(\\w+)\\z"));
  const QRegularExpressionMatch match = place.match(error.field);
  if (!match.hasMatch()) return false;
  // The rule counts the rows that are not empty.
  int row = 0;
  for (int left = match.captured(1).toInt(); row < static_cast<int>(m_rows.size()); ++row) {
    if (isEmptyRow(m_rows[static_cast<size_t>(row)])) continue;
    if (left-- == 0) break;
  }
  m_errorRow = row;
  m_errorColumn = match.captured(2) == QLatin1String("value")     ? Value
                  : match.captured(2) == QLatin1String("valueTo") ? ValueTo
                                                                  : Name;
  m_error = error.happened;
  emit dataChanged(errorIndex(), errorIndex());
  return true;
}

void ParameterModel::clearError() {
  if (m_errorRow < 0) return;
  const QModelIndex was = errorIndex();
  m_errorRow = m_errorColumn = -1;
  if (was.isValid()) emit dataChanged(was, was);
}

QModelIndex ParameterModel::errorIndex() const { return m_errorRow < 0 ? QModelIndex() : index(m_errorRow, m_errorColumn); }

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  switch (section) {
    case Name: return tr("Parameter");
    case Value: return tr("Value");
    case ValueTo: return tr("To");
    case Unit: return tr("Unit");
    case Condition: return tr("Test condition");
    case Note: return tr("Note");
    default: return {};
  }
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex&) const {
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

void ParameterModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, Columns - 1); }

}  // namespace jiheng::ui
