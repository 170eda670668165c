#pragma once

#include <QPointer>
#include <memory>

#include "ui/exchange/brought_list.h"
#include "ui/exchange/plan_model.h"
#include "ui/widgets/page.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class QTreeView;
class QTreeWidget;

namespace jiheng::ui {

class ColumnChoice;
class EmptyState;
class ReadingChoice;
class ThemedLabel;

/// Bringing a list: the file, what its columns are taken for, the dry run of every row, and the import as one step. Without a list
/// it shows the imports so far.
///
/// Places: "file" (id: path), "open" (asks for a file), "paste" (what is on the clipboard).
class ExchangePage : public Page {
  Q_OBJECT
 public:
  explicit ExchangePage(UiContext& context, QWidget* parent = nullptr);
  ~ExchangePage() override;

  QString pageId() const override { return QStringLiteral("exchange"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("import"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override { return {pageId(), {}, {}, {}}; }
  QList<QWidget*> panes() const override;

  /// Begins to read; a list that is shown is given up.
  void bring(const ListSource& source);
  const BroughtList* list() const { return m_list.get(); }
  const ImportPlan* plan() const { return m_plan.get(); }

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  QWidget* buildStart();
  QWidget* buildHead();
  QWidget* buildCheck();
  QWidget* buildFoot();
  void connectAll();
  void addActions();

  void askForFile();
  void openFile(const QString& path);
  void paste();
  void read(const TableChoice& choice);
  void adopt(Table table, const TableChoice& choice);
  void guess(ListLayout layout, int headerRow);
  void makePlan();
  void showPlan(std::shared_ptr<const ImportPlan> plan);
  void apply();
  void giveUp();

  void showStart();
  void showHistory();
  void saveImportedFile();
  void showColumns();
  void showCheck();
  void showSummary();
  void showFilters();
  void showDetail();
  void updateFoot();
  bool isChecking() const;

  std::unique_ptr<BroughtList> m_list;
  std::shared_ptr<const ImportPlan> m_plan;
  QHash<int, bool> m_decisions;
  QPointer<Job> m_job;
  PlanModel* m_model;
  bool m_applying = false;

  QStackedWidget* m_outer = nullptr;
  QWidget* m_startPage = nullptr;
  EmptyState* m_start = nullptr;
  ThemedLabel* m_historyTitle = nullptr;
  QTreeWidget* m_history = nullptr;
  QPushButton* m_saveFile = nullptr;
  QWidget* m_work = nullptr;
  ThemedLabel* m_document = nullptr;
  ThemedLabel* m_findings = nullptr;
  QPushButton* m_other = nullptr;
  ReadingChoice* m_reading = nullptr;
  QTabBar* m_steps = nullptr;
  QStackedWidget* m_views = nullptr;
  ColumnChoice* m_columns = nullptr;
  QWidget* m_checkPage = nullptr;
  QTabBar* m_filters = nullptr;
  QTreeView* m_rows = nullptr;
  QTextBrowser* m_detail = nullptr;
  ThemedLabel* m_why = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_back = nullptr;
  QPushButton* m_next = nullptr;
};

}  // namespace jiheng::ui
