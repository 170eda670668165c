#include "ui/exchange/plan_model.h"

#include <algorithm>

#include "app/tables/table_reader.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

bool hasTwin(const PlannedRow& row) {
  return std::any_of(row.problems.begin(), row.problems.end(), [](const RowProblem& each) { return !each.isError; });
}

bool isShown(const PlannedRow& row, PlanFilter filter) {
  switch (filter) {
    case PlanFilter::All:
      return true;
    case PlanFilter::Errors:
      return row.effect == RowEffect::Error;
    case PlanFilter::Duplicates:
      return row.effect == RowEffect::Duplicate || (row.effect == RowEffect::New && hasTwin(row));
    case PlanFilter::New:
      return row.effect == RowEffect::New;
    case PlanFilter::Changed:
      return row.effect == RowEffect::Update;
    case PlanFilter::Unchanged:
      return row.effect == RowEffect::Unchanged;
  }
  return true;
}

Semantic meaningOf(RowEffect effect) {
  switch (effect) {
    case RowEffect::Error:
      return Semantic::Overdue;
    case RowEffect::Duplicate:
      return Semantic::Soon;
    case RowEffect::New:
      return Semantic::Done;
    case RowEffect::Update:
      return Semantic::Accent;
    case RowEffect::Unchanged:
      return Semantic::Open;
  }
  return Semantic::Open;
}

Text changeLine(const RowChange& change) {
  const Text label = listFieldText(change.field);
  if (change.before.isEmpty()) return phrase("ExchangeWindow", "%1: “%2”").arg(label).arg(change.after);
  if (change.after.isEmpty()) return phrase("ExchangeWindow", "%1: “%2” is erased").arg(label).arg(change.before);
  return phrase("ExchangeWindow", "%1: “%2” becomes “%3”").arg(label).arg(change.before).arg(change.after);
}

QString oneLine(const PlannedRow& row) {
  if (!row.problems.empty()) return shown(row.problems.front().what);
  QStringList lines;
  for (const RowChange& change : row.changes) lines << shown(changeLine(change)).simplified();
  return lines.join(PlanModel::tr("; "));
}

}  // namespace

bool mayDecide(const PlannedRow& row) {
  if (row.effect == RowEffect::Error) return false;
  // A row that repeats another one's number can only go with that other one corrected.
  return row.effect != RowEffect::Duplicate || std::any_of(row.changes.begin(), row.changes.end(), [](const RowChange&) { return true; });
}

QString planRowHtml(const PlannedRow& row) {
  QString html;
  for (const RowProblem& problem : row.problems) {
    const Text place = tablePlaceText(row.number, problem.column);
    html += QStringLiteral("<p><b>%1</b><br>%2 %3</p>")
                .arg(shown(place).toHtmlEscaped(), shown(problem.what).toHtmlEscaped(), shown(problem.advice).toHtmlEscaped());
  }
  for (const RowChange& change : row.changes)
    html += QStringLiteral("<p>%1</p>").arg(shown(changeLine(change)).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
  if (html.isEmpty()) html = QStringLiteral("<p>%1</p>").arg(shown(phrase("ExchangeWindow", "Everything in this row is there already.")).toHtmlEscaped());
  return html;
}

void PlanModel::setPlan(std::shared_ptr<const ImportPlan> plan) {
  m_plan = std::move(plan);
  fill();
}

void PlanModel::setFilter(PlanFilter filter) {
  m_filter = filter;
  fill();
}

void PlanModel::fill() {
  beginResetModel();
  m_shown.clear();
  if (m_plan) {
    for (std::size_t i = 0; i < m_plan->rows.size(); ++i) {
      if (isShown(m_plan->rows[i], m_filter)) m_shown.push_back(static_cast<int>(i));
    }
  }
  endResetModel();
}

int PlanModel::count(PlanFilter filter) const {
  if (!m_plan) return 0;
  return static_cast<int>(std::count_if(m_plan->rows.begin(), m_plan->rows.end(), [filter](const PlannedRow& row) { return isShown(row, filter); }));
}

const PlannedRow* PlanModel::row(const QModelIndex& index) const {
  if (!m_plan || !index.isValid() || index.row() >= static_cast<int>(m_shown.size())) return nullptr;
  return &m_plan->rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
}

void PlanModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
  if (!m_shown.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlanModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
  const PlannedRow* planned = row(index);
  if (!planned) return {};
  if (index.column() == TakenColumn && role == Qt::CheckStateRole) return planned->taken ? Qt::Checked : Qt::Unchecked;
  if (index.column() == EffectColumn && role == BadgeDelegate::BadgeMeaningRole) return static_cast<int>(meaningOf(planned->effect));
  if (role == Qt::AccessibleTextRole && index.column() == TakenColumn) return planned->taken ? tr("Taken") : tr("Not taken");
  if (role == Qt::TextAlignmentRole && index.column() == RowColumn) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case RowColumn:
      return planned->number;
    case EffectColumn:
      return shown(rowEffectText(planned->effect));
    case NameColumn:
      return planned->name.simplified();
    case TextColumn:
      return oneLine(*planned);
    default:
      return {};
  }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case TakenColumn:
      return tr("Take");
    case RowColumn:
      return tr("Row");
    case EffectColumn:
      return tr("Effect");
    case NameColumn:
      return tr("Record");
    case TextColumn:
      return tr("What would happen");
    default:
      return {};
  }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  const PlannedRow* planned = row(index);
  if (planned && index.column() == TakenColumn && mayDecide(*planned)) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const PlannedRow* planned = row(index);
  if (!planned || role != Qt::CheckStateRole || !mayDecide(*planned)) return false;
  emit decided(planned->number, value.toInt() == Qt::Checked);
  return true;
}

}  // namespace jiheng::ui
