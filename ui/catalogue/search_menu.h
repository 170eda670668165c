#pragma once

#include <QToolButton>

#include "app/catalogue/catalogue_search.h"
#include "ui/widgets/ui_context.h"

class QMenu;

namespace jiheng::ui {

/// How to search: the scope, what else is found, a builder of conditions, saved searches with their present counts, own
/// synonyms, help. Made anew whenever it opens.
class SearchMenu : public QToolButton {
  Q_OBJECT
 public:
  explicit SearchMenu(UiContext& context, QWidget* parent = nullptr);
  /// The scope for a search that shows an edition.
  SearchScope scope(const QString& editionId) const;
  bool allEditions() const { return m_allEditions; }
  void setAllEditions(bool all);  ///< without a signal
  /// What stands in the field: what can be saved.
  void setQuery(const QString& query) { m_query = query; }
  void retranslate();
  /// Keeps what stands in the field under its own words as a name; undo takes it away again.
  void saveQuery();

 signals:
  /// The scope or what else is found was chosen.
  void changed();
  /// A saved search was chosen.
  void queryWanted(const QString& query);
  /// A condition is to be put behind what stands in the field.
  void conditionWanted(const QString& condition);

 private:
  void fill();
  void addScope(QMenu& menu);
  void addConditions(QMenu& menu);
  void addSaved(QMenu& menu);
  void remember();
  void take(bool& flag, bool value);

  UiContext& m_context;
  QString m_query;
  bool m_allEditions = false;
  bool m_synonyms = true;
  bool m_pinyin = true;
};

}  // namespace jiheng::ui
