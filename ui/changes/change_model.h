#pragma once

#include <QAbstractListModel>

#include "ui/changes/change_filter.h"

namespace jiheng::ui {

/// The changed items that pass the filter, one row each.
class ChangeModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    KeyRole = Qt::UserRole + 1,  ///< item key
    NumberRole,                  ///< the number, the earlier one beside it where it changed
    PartRole,                    ///< Part as int
    KindRole,                    ///< ChangeKind as int
    EnglishRole,
    OursRole                     ///< how many of the company's technologies carry a tag on it
  };
  explicit ChangeModel(QObject* parent = nullptr);

  /// The rows of a difference, which must outlive the model's use of it.
  void setRows(const EditionDiff& diff, const ChangeFilter& filter, const OurTechnologies& ours, bool form);
  void clear();
  int rowOf(const ItemKey& key) const;  ///< -1 where the list does not show it
  const ItemChange& changeAt(int row) const { return *m_rows[static_cast<size_t>(row)]; }
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  QString spoken(const ItemChange& change) const;
  std::vector<const ItemChange*> m_rows;
  OurTechnologies m_ours;
};

}  // namespace jiheng::ui
