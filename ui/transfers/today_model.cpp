#include "ui/transfers/today_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

TodayGroup groupOf(const AgendaEntry& entry) {
  switch (entry.urgency) {
    case Urgency::Finding: return TodayGroup::Finding;
    case Urgency::Overdue: return TodayGroup::Overdue;
    case Urgency::Today: return TodayGroup::Today;
    case Urgency::ThisWeek: return TodayGroup::ThisWeek;
    case Urgency::Later: return TodayGroup::Later;
    case Urgency::Waiting: return TodayGroup::Waiting;
  }
  return TodayGroup::Later;
}

/// Only technologies whose verdict is open have something to do today.
std::optional<TodayGroup> groupOf(const TechnologySummary& summary) {
  if (summary.verdict.kind != VerdictKind::Open) return std::nullopt;
  std::optional<TodayGroup> group;
  for (const OpenPoint& point : summary.verdict.openPoints) {
    switch (point.kind) {
      case OpenPoint::Kind::ItemDeleted:
      case OpenPoint::Kind::TextChanged:
      case OpenPoint::Kind::TechnologyChanged: return TodayGroup::ChangedLaw;
      case OpenPoint::Kind::NotConcluded:
      case OpenPoint::Kind::NeverExamined: return TodayGroup::NeverExamined;
      case OpenPoint::Kind::CandidateOpen: group = TodayGroup::CandidateOpen; break;
      default: break;
    }
  }
  return group.value_or(TodayGroup::CandidateOpen);
}

QString nameOf(const Technology& technology) {
  return Bilingual{technology.nameZh, technology.nameEn}.in(shownLanguage());
}

}  // namespace

Semantic meaningOf(TodayGroup group) {
  switch (group) {
    case TodayGroup::Finding: return Semantic::Prohibited;
    case TodayGroup::Overdue: return Semantic::Overdue;
    case TodayGroup::Today:
    case TodayGroup::ThisWeek: return Semantic::Soon;
    case TodayGroup::ChangedLaw: return Semantic::Stale;
    case TodayGroup::CandidateOpen:
    case TodayGroup::NeverExamined:
    case TodayGroup::Waiting: return Semantic::Open;
    case TodayGroup::Later: return Semantic::Accent;
  }
  return Semantic::Open;
}

QString daysText(const AgendaEntry& entry) {
  if (!entry.due.isValid()) return {};
  const int days = std::abs(entry.daysLeft);
  if (entry.daysLeft == 0) return TodayModel::tr("today");
  return entry.daysLeft < 0 ? TodayModel::tr("%n days overdue", nullptr, days) : TodayModel::tr("%n days left", nullptr, days);
}

TodayModel::TodayModel(QObject* parent) : QAbstractListModel(parent) {}

void TodayModel::setContent(const std::vector<AgendaEntry>& agenda, const std::vector<TechnologySummary>& technologies) {
  std::map<TodayGroup, std::vector<Row>> groups;
  for (const AgendaEntry& entry : agenda) {
    // A notice is read at the transfer; here stands only what asks for a hand.
    if (entry.severity == FindingSeverity::Notice) continue;
    const TodayGroup group = groupOf(entry);
    groups[group].push_back({group, false, 0, entry, std::nullopt});
  }
  for (const TechnologySummary& summary : technologies)
    if (const auto group = groupOf(summary)) groups[*group].push_back({*group, false, 0, std::nullopt, summary});
  beginResetModel();
  m_rows.clear();
  for (auto& [group, rows] : groups) {
    m_rows.push_back({group, true, static_cast<int>(rows.size()), std::nullopt, std::nullopt});
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
  }
  endResetModel();
}

void TodayModel::clear() { setContent({}, {}); }

void TodayModel::retranslate() {
  if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

Place TodayModel::placeOf(int row) const {
  const Row& wanted = rowAt(row);
  if (wanted.entry)
    return {QStringLiteral("transfers"), QStringLiteral("transfer"), wanted.entry->transfer.value(), wanted.entry->id};
  if (wanted.technology)
    return {QStringLiteral("portfolio"), QStringLiteral("technology"), wanted.technology->technology.id.value(), {}};
  return {};
}

int TodayModel::taskCount() const {
  return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.heading; }));
}

int TodayModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TodayModel::headingOf(const Row& row) const {
  switch (row.group) {
    case TodayGroup::Finding: return tr("Out of order: %n", nullptr, row.count);
    case TodayGroup::Overdue: return tr("Overdue: %n", nullptr, row.count);
    case TodayGroup::Today: return tr("Due today: %n", nullptr, row.count);
    case TodayGroup::ThisWeek: return tr("Within seven days: %n", nullptr, row.count);
    case TodayGroup::ChangedLaw: return tr("Judge again: %n", nullptr, row.count);
    case TodayGroup::CandidateOpen: return tr("Candidates to decide: %n", nullptr, row.count);
    case TodayGroup::NeverExamined: return tr("Never examined: %n", nullptr, row.count);
    case TodayGroup::Later: return tr("Later: %n", nullptr, row.count);
    case TodayGroup::Waiting: return tr("With the authority: %n", nullptr, row.count);
  }
  return {};
}

QString TodayModel::titleOf(const Row& row) const {
  if (row.entry) return shown(row.entry->what);
  const QString name = nameOf(row.technology->technology);
  switch (row.group) {
    case TodayGroup::ChangedLaw: return tr("Judge %1 again").arg(name);
    case TodayGroup::NeverExamined: return tr("Examine %1").arg(name);
    default: return tr("Decide the candidates of %1").arg(name);
  }
}

QString TodayModel::secondLineOf(const Row& row) const {
  if (row.entry) return tr("%1 – %2").arg(row.entry->transferTitle, shown(row.entry->why));
  for (const OpenPoint& point : row.technology->verdict.openPoints) return shown(point.text);
  return shown(row.technology->verdict.sentence);
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rowAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return row.heading ? headingOf(row) : titleOf(row);
    case Qt::AccessibleTextRole:
      if (row.heading) return headingOf(row);
      return row.entry ? tr("%1, %2, %3").arg(titleOf(row), daysText(*row.entry), secondLineOf(row))
                       : tr("%1, %2").arg(titleOf(row), secondLineOf(row));
    case HeadingRole: return row.heading;
    case SecondLineRole: return row.heading ? QString() : secondLineOf(row);
    case DateRole: return row.entry && row.entry->due.isValid() ? formatDateShort(row.entry->due) : QString();
    case DaysRole: return row.entry ? daysText(*row.entry) : QString();
    case MeaningRole:
      if (row.entry && row.entry->severity == FindingSeverity::Alarm) return static_cast<int>(Semantic::Overdue);
      return static_cast<int>(meaningOf(row.group));
    case WordRole:
      if (row.heading) return {};
      if (row.entry) return shown(row.entry->severity ? findingSeverityText(*row.entry->severity) : urgencyText(row.entry->urgency));
      return shown(verdictText(row.technology->verdict.kind));
    default: return {};
  }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const {
  if (index.isValid() && rowAt(index.row()).heading) return Qt::ItemIsEnabled;
  return QAbstractListModel::flags(index);
}

}  // namespace jiheng::ui
