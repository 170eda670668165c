#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <vector>

#include "app/portfolio/portfolio.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A technology on the worklist.
struct WorkRow {
  TechnologyId technology;
  QString number;
  Bilingual name;
  Text badge;  ///< empty for none
  Semantic meaning = Semantic::Open;
  Text note;  ///< why it is on the list, or since when
};

/// The technologies of one list of work.
class WorkModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { IdRole = Qt::UserRole + 1, NumberRole, NoteRole, BadgeRole, MeaningRole, SearchRole };
  using QAbstractListModel::QAbstractListModel;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  void setRows(std::vector<WorkRow> rows);
  /// Tells the views that words may differ now.
  void retranslate();
  const std::vector<WorkRow>& rows() const { return m_rows; }
  int rowOf(const TechnologyId& technology) const;  ///< -1 where it is not on the list

 private:
  std::vector<WorkRow> m_rows;
  QHash<TechnologyId, int> m_places;
};

}  // namespace jiheng::ui
