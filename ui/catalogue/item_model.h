#pragma once

#include <QAbstractTableModel>

#include "ui/catalogue/item_filter.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// The items of one edition as rows. Sorting and filtering are ItemProxy's.
class ItemModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { NumberColumn, NameColumn, PartColumn, PointsColumn, ConfirmationColumn, ColumnCount };
  enum Role {
    SortRole = Qt::UserRole + 1,  ///< comparable: a number where the order is one, else text
    KeyRole,                      ///< QString: the item's key
    NameZhRole,
    NameEnRole,
    MarksRole,        ///< QVariant of std::vector<TextRange>: hits in the number, or in the Chinese name
    MarksEnRole,      ///< hits in the first English rendering
    RelatedMarksRole,    ///< as MarksRole: hits by synonym or pinyin
    RelatedMarksEnRole,  ///< as MarksEnRole
    OtherLiteralRole,    ///< int: as OtherHitsRole, literal ones only
    OtherHitsRole     ///< int: hits in control points and other renderings, which the row does not show
  };

  explicit ItemModel(QObject* parent = nullptr);

  void setEdition(std::shared_ptr<const Edition> edition);
  const std::shared_ptr<const Edition>& edition() const { return m_edition; }
  void setContentLanguage(ContentLanguage language);
  ContentLanguage contentLanguage() const { return m_language; }
  /// The hits to mark; those of items that are not here do no harm.
  void setHits(const QHash<ItemKey, std::vector<SearchMark>>& hits);
  /// Items that this edition does not have or whose text of another edition is meant, by the edition that has the hit; those
  /// that are not here become rows after the edition's own.
  void setElsewhere(const QHash<ItemKey, QString>& elsewhere, std::vector<std::shared_ptr<const Edition>> editions);
  /// The texts anew, after the interface language changed.
  void retranslate();

  const Item* itemAt(int row) const;
  int rowOf(const ItemKey& key) const;  ///< -1 where the edition does not have it

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVariant text(const Item& item, int column) const;
  QVariant sortValue(const Item& item, int column) const;
  QString accessibleText(const Item& item, int column) const;
  std::vector<TextRange> marks(const Item& item, SearchField field, bool related) const;
  int otherHits(const Item& item, bool literal) const;
  void allChanged();

  std::shared_ptr<const Edition> m_edition;
  QHash<ItemKey, std::vector<SearchMark>> m_hits;
  QHash<ItemKey, QString> m_elsewhere;
  std::vector<std::shared_ptr<const Edition>> m_others;  // keep the items below alive
  std::vector<const Item*> m_extra;
  ContentLanguage m_language = ContentLanguage::SideBySide;
};

}  // namespace jiheng::ui
