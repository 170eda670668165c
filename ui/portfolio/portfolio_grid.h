#pragma once

#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include "app/overview/portfolio_filter_service.h"
#include "ui/portfolio/grid_view.h"
#include "ui/portfolio/portfolio_edits.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;


namespace jiheng::ui {

class BulkPane;
class FieldError;

/// All technologies as a table that is filtered, sorted and worked on by many rows: filters with counts above, a field under
/// each heading, the number of rows below, and beside it the pane for work on the selected ones.
class PortfolioGrid : public QWidget {
  Q_OBJECT
 public:
  explicit PortfolioGrid(UiContext& context, QWidget* parent = nullptr);
  GridView& view() const { return *m_view; }
  BulkPane& bulk() const { return *m_bulk; }
  QLineEdit* searchField() const { return m_search; }
  const PortfolioFilter& filter() const { return m_view->rows().filter(); }
  void setFilter(const PortfolioFilter& filter);
  /// By the code of a built-in filter or the key of a saved one; an unknown one shows everything.
  void openFilter(const QString& code);
  /// What the filter in sight is called in a place; empty for one without a name.
  QString filterCode() const;
  void followWorkspace();
  void beginTags();
  void beginFill();
  /// Keeps the filter in sight under a name; asks for it in the bar.
  void saveFilter();
  QToolButton* chip(const QString& code) const;
  QLineEdit* nameField() const { return m_name; }
  QLabel* footer() const { return m_footer; }
  QToolButton* filtersButton() const { return m_filters; }
  void retranslate();
  void setContentLanguage(ContentLanguage language);
  QList<QWidget*> panes() const;

 signals:
  void opened(const jiheng::TechnologyId& id);
  void previewWanted(const jiheng::TechnologyId& id);
  void listWanted();
  void createWanted();
  /// What is seen is to be written to a file: rows and columns are those of view().
  void exportWanted();
  void pasteWanted(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Named {
    QString code;
    QString title;
    PortfolioFilter filter;
    bool own = false;
  };
  void build();
  QToolButton* addButton(const char* name, const char* icon, const std::function<void()>& run);
  void connectAll();
  void followTable();
  void filterNow();
  std::vector<Named> namedFilters() const;
  void showChips();
  void fitChips();
  void fillFiltersMenu();
  void showFooter();
  void showEmpty();
  void begin(int work);
  void closeBulk();
  void storeName();
  void removeFilter(const SavedFilterId& id);
  void renameFilter(const SavedFilter& filter);
  Status perform(const Text& title, std::function<Status(PortfolioFilterService&)> redo,
                 std::function<Status(PortfolioFilterService&)> undo);

  UiContext& m_context;
  QLineEdit* m_search = nullptr;
  QToolButton* m_filters = nullptr;
  QToolButton* m_save = nullptr;
  QToolButton* m_clear = nullptr;
  QToolButton* m_tag = nullptr;
  QToolButton* m_fill = nullptr;
  QToolButton* m_export = nullptr;
  QToolButton* m_list = nullptr;
  QLineEdit* m_name = nullptr;
  FieldError* m_nameError;
  std::optional<SavedFilter> m_renaming;
  QHBoxLayout* m_bar = nullptr;
  QWidget* m_chipRow;
  QList<QToolButton*> m_chips;
  GridView* m_view = nullptr;
  EmptyState* m_empty;
  QPushButton* m_create = nullptr;
  QPushButton* m_all = nullptr;
  QLabel* m_footer;
  QSplitter* m_splitter;
  BulkPane* m_bulk;
  QTimer m_chipsSoon;
  bool m_showing = false;
};

}  // namespace jiheng::ui
