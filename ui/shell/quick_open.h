#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

#include "ui/shell/quick_open_source.h"

class QLineEdit;
class QListView;

namespace jiheng::ui {

class ThemedLabel;

/// The hits as rows: a head for each group, then its entries.
class QuickOpenModel final : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role { HeadRole = Qt::UserRole + 1 };
  using QAbstractListModel::QAbstractListModel;
  void setGroups(std::vector<QuickGroup> groups);
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// Null for a head.
  const QuickEntry* entry(int row) const;
  const QuickGroup* head(int row) const;

private:
  struct Row {
    size_t group = 0;
    int entry = -1;  ///< -1 for the head
  };
  std::vector<QuickGroup> m_groups;
  std::vector<Row> m_rows;
};

/// The list that drops below the search box. The box keeps the keyboard: arrows choose, Enter goes, Esc
/// closes.
class QuickOpen : public QFrame {
  Q_OBJECT
public:
  QuickOpen(UiContext& context, const PageFactories& pages, QLineEdit* box, QWidget* window);
  /// Opens the list and takes the keyboard; what was typed is selected.
  void open();
  void close();
  QListView* list() const { return m_list; }
  const QuickOpenModel& model() const { return *m_model; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void refresh();
  void place();
  void step(int rows);
  void activate(const QModelIndex& index);
  bool takeKey(int key);
  UiContext& m_context;
  QuickOpenSource m_source;
  QLineEdit* m_box;
  QWidget* m_window;
  QuickOpenModel* m_model;
  QListView* m_list;
  ThemedLabel* m_nothing;
  QPointer<QWidget> m_before;
};

}  // namespace jiheng::ui
