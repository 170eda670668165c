#pragma once

#include <QLineEdit>

#include "app/catalogue/catalogue_search.h"
#include "ui/portfolio/record_list.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

/// Finds an item of the catalogue by number or by words in either language, one Chinese character included.
class ItemChooser : public QWidget {
  Q_OBJECT
 public:
  explicit ItemChooser(const Theme& theme, QWidget* parent = nullptr);
  /// The items of an edition, found by a search that knows it.
  void setEdition(std::shared_ptr<const Edition> edition, const CatalogueSearch& finder);
  void setContentLanguage(ContentLanguage language);
  void retranslate();
  QLineEdit* field() const { return m_field; }
  RecordList* list() const { return m_list; }

 signals:
  void chosen(const jiheng::ItemKey& key);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void search();
  void choose();
  const Theme& m_theme;
  std::shared_ptr<const Edition> m_edition;
  std::unique_ptr<CatalogueSearch> m_search;
  RecordModel* m_model;
  QLineEdit* m_field;
  RecordList* m_list;
  ThemedLabel* m_count;
};

}  // namespace jiheng::ui
