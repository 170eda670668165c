#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "app/portfolio/portfolio_summary.h"
#include "app/transfers/agenda.h"
#include "ui/transfers/row_delegate.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The groups of the Today page, in the order in which they are read.
enum class TodayGroup {
  Finding,
  Overdue,
  Today,
  ThisWeek,
  ChangedLaw,     ///< tags whose item or text the edition changed: judge again
  CandidateOpen,
  NeverExamined,
  Later,
  Waiting
};

/// What the list shows: headings with their count, and below each what is to be done.
class TodayModel : public QAbstractListModel {
  Q_OBJECT
 public:
  struct Row {
    TodayGroup group = TodayGroup::Later;
    bool heading = false;
    int count = 0;                              ///< of a heading
    std::optional<AgendaEntry> entry;
    std::optional<TechnologySummary> technology;
  };

  explicit TodayModel(QObject* parent = nullptr);
  void setContent(const std::vector<AgendaEntry>& agenda, const std::vector<TechnologySummary>& technologies);
  void clear();
  /// Puts every text anew in the present language.
  void retranslate();

  const Row& rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
  /// Where Enter leads from a row.
  Place placeOf(int row) const;
  /// Number of rows that are no headings.
  int taskCount() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  QString headingOf(const Row& row) const;
  QString titleOf(const Row& row) const;
  QString secondLineOf(const Row& row) const;
  std::vector<Row> m_rows;
};

Semantic meaningOf(TodayGroup group);
/// "3 days left", "today", "2 days overdue".
QString daysText(const AgendaEntry& entry);

}  // namespace jiheng::ui
