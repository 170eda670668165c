#pragma once

#include <QAbstractItemModel>

#include "ui/catalogue/item_filter.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// The divisions of an edition below one root "all sectors", each with the number of prohibited and restricted items
/// that the filters leave of it. A sector stays where it is when its count becomes 0, so that nothing jumps.
class SectorModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Role {
    SortRole = Qt::UserRole + 1,
    SectorRole,      ///< sectorKey(); invalid at the root
    CodeRole,        ///< the division's two digits; empty where not known
    ProhibitedRole,  ///< int
    RestrictedRole,  ///< int
    MarksRole        ///< std::vector<TextRange>: hits in the name
  };

  explicit SectorModel(QObject* parent = nullptr);
  void setEdition(std::shared_ptr<const Edition> edition);
  /// Counts anew what the filter leaves, its sector not regarded.
  void setFilter(const ItemFilter& filter);
  void setContentLanguage(ContentLanguage language);
  void retranslate();

  QModelIndex rootIndex() const { return index(0, 0, {}); }
  /// The row of a sector; the root for none or an unknown one.
  QModelIndex indexOf(const std::optional<QString>& sector) const;

  QModelIndex index(int row, int column, const QModelIndex& parent) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  const SectorCount& countAt(const QModelIndex& index) const;
  void count(const ItemFilter& filter);
  void allChanged();

  /// The hits in the name as it is shown; of the first item that has some, since all have the same sector.
  std::vector<TextRange> marksOf(const SectorCount& sector) const;

  std::shared_ptr<const Edition> m_edition;
  QHash<QString, std::vector<SearchMark>> m_marks;  // by sectorKey
  std::vector<SectorCount> m_sectors;
  SectorCount m_all;
  ContentLanguage m_language = ContentLanguage::SideBySide;
};

}  // namespace jiheng::ui
