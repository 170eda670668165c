#pragma once

#include <QLineEdit>
#include <QTabBar>

#include "ui/portfolio/record_list.h"
#include "ui/widgets/ui_context.h"

class QStackedWidget;
class QToolButton;

namespace jiheng::ui {

class BucketBar;
class ThemedLabel;

/// The left pane: products or technologies, filtered by text and by class.
class RecordPane : public QWidget {
  Q_OBJECT
 public:
  RecordPane(UiContext& context, RecordModel& products, RecordModel& technologies, QWidget* parent = nullptr);

  RecordKind kind() const;
  void setKind(RecordKind kind);
  /// Makes a record current in its list; takes the filters away where they hide it.
  void select(RecordKind kind, const QString& id);
  RecordList& list(RecordKind kind) const { return *m_lists[static_cast<size_t>(kind)]; }
  RecordList& list() const { return list(kind()); }
  QLineEdit* searchField() const { return m_search; }
  BucketBar& buckets() const { return *m_buckets; }
  void clearFilters();
  /// After the models took new rows.
  void followModels();
  void retranslate();

 signals:
  void kindChanged();
  void currentChanged(jiheng::ui::RecordKind kind, const QString& id);
  void createWanted(jiheng::ui::RecordKind kind);
  /// All technologies as a table.
  void gridWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  RecordList* makeList(RecordKind kind, RecordModel& model);
  void filter();
  void showEmptyTexts();
  UiContext& m_context;
  std::array<RecordModel*, 2> m_models;
  QTabBar* m_tabs;
  QLineEdit* m_search;
  QToolButton* m_grid;
  BucketBar* m_buckets;
  QStackedWidget* m_stack;
  std::array<RecordList*, 2> m_lists{};
  std::array<EmptyState*, 2> m_nothing{};
  std::array<QPushButton*, 2> m_create{};
  std::array<QPushButton*, 2> m_all{};
};

}  // namespace jiheng::ui
