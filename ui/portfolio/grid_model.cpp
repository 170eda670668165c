#include "ui/portfolio/grid_model.h"

#include <QColor>
#include <algorithm>

#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr bool isNumber(PortfolioColumn column) {
  return column == PortfolioColumn::Candidates || column == PortfolioColumn::Confirmed || column == PortfolioColumn::Rejected;
}

/// Known only once everything is read.
bool isLate(PortfolioColumn column) {
  return column == PortfolioColumn::Products || column == PortfolioColumn::Verdict ||
         column == PortfolioColumn::OpenPoints || isNumber(column);
}

QString count(int number) { return number > 0 ? QString::number(number) : QString(); }

}  // namespace

GridModel::GridModel(const Theme& theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme) {}

PortfolioColumn GridModel::columnAt(int section) { return portfolioColumns().at(static_cast<size_t>(section)); }

int GridModel::sectionOf(PortfolioColumn column) {
  const std::vector<PortfolioColumn>& all = portfolioColumns();
  return static_cast<int>(std::find(all.begin(), all.end(), column) - all.begin());
}

void GridModel::setTable(const PortfolioTable* table) {
  m_table = table;
  followTable();
}

void GridModel::setFilter(const PortfolioFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  followTable();
}

void GridModel::setOrder(const PortfolioOrder& order) {
  if (order == m_order) return;
  m_order = order;
  followTable();
}

void GridModel::sort(int column, Qt::SortOrder order) {
  PortfolioOrder wanted;
  if (column >= 0) wanted.column = columnAt(column);
  wanted.descending = order == Qt::DescendingOrder;
  // Chinese by pinyin, with Latin letters before it; English names by the rules of English.
  wanted.language = wanted.column == PortfolioColumn::NameEn ? Language::English : Language::Chinese;
  setOrder(wanted);
}

void GridModel::followTable() {
  beginResetModel();
  ask();
  endResetModel();
}

void GridModel::ask() {
  m_rows.clear();
  if (m_table && m_table->hasRows()) m_rows = m_table->filter(m_filter, m_order);
}

void GridModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const PortfolioRow& GridModel::rowAt(int row) const {
  return m_table->rows().at(static_cast<size_t>(m_rows.at(static_cast<size_t>(row))));
}

int GridModel::rowOf(const TechnologyId& id) const {
  const int at = m_table ? m_table->indexOf(id) : -1;
  if (at < 0) return -1;
  const auto found = std::find(m_rows.begin(), m_rows.end(), at);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString GridModel::textAt(int row, PortfolioColumn column) const {
  const PortfolioRow& record = rowAt(row);
  if (isLate(column) && !m_table->isComplete()) return QString(QChar(0x2026));
  switch (column) {
    case PortfolioColumn::Number: return record.number;
    case PortfolioColumn::NameZh: return record.nameZh;
    case PortfolioColumn::NameEn: return record.nameEn;
    case PortfolioColumn::Form: return shown(technologyFormText(record.form));
    case PortfolioColumn::Owner: return record.owner;
    case PortfolioColumn::Place: return record.place;
    case PortfolioColumn::Origin: return record.origin == Origin::Unknown ? QString() : shown(originText(record.origin));
    case PortfolioColumn::Since: return record.since;
    case PortfolioColumn::StateSecret:
      return record.stateSecret == StateSecret::Unknown ? QString() : shown(stateSecretText(record.stateSecret));
    case PortfolioColumn::Keywords: return record.keywords.join(QStringLiteral("; "));
    case PortfolioColumn::Products: {
      QStringList names;
      for (const ProductId& id : record.products)
        if (const PortfolioProductRow* product = m_table->product(id))
          names << (product->number.isEmpty() ? Bilingual{product->nameZh, product->nameEn}.in(shownLanguage())
                                              : product->number);
      return names.join(QStringLiteral("; "));
    }
    case PortfolioColumn::Verdict: {
      Verdict verdict;
      verdict.kind = record.verdict;
      verdict.atLeast = record.atLeast;
      return shown(badgeText(verdict));
    }
    case PortfolioColumn::OpenPoints: {
      QStringList words;
      const QStringList codes = choiceCodes(column);
      const unsigned bits = choiceBits(column, record);
      for (int bit = 0; bit < codes.size(); ++bit)
        if ((bits & (1u << bit)) != 0) words << shown(choiceText(column, codes[bit]));
      return words.join(QStringLiteral("; "));
    }
    case PortfolioColumn::Candidates: return count(record.candidates);
    case PortfolioColumn::Confirmed: return count(record.confirmed);
    case PortfolioColumn::Rejected: return count(record.rejected);
    default: break;
  }
  return {};
}

int GridModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int GridModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(portfolioColumns().size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const PortfolioColumn column = columnAt(index.column());
  switch (role) {
    case Qt::DisplayRole: {
      const QString text = textAt(index.row(), column);
      if (column != PortfolioColumn::Verdict || !m_table->isComplete()) return text;
      // A shape with the word: colour never speaks alone.
      return QString(m_theme.shape(semanticOf(rowAt(index.row()).verdict)) + QLatin1Char(' ') + text);
    }
    case Qt::ToolTipRole: return textAt(index.row(), column);
    case Qt::ForegroundRole:
      if (column == PortfolioColumn::Verdict && m_table->isComplete())
        return m_theme.color(semanticOf(rowAt(index.row()).verdict));
      return {};
    case Qt::TextAlignmentRole:
      return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
      return tr("%1: %2", "column, value").arg(shown(columnTitle(column)), textAt(index.row(), column));
    default: return {};
  }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
    return shown(columnTitle(columnAt(section)));
  return QAbstractTableModel::headerData(section, orientation, role);
}

}  // namespace jiheng::ui
