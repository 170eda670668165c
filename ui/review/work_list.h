#pragma once

#include <QHash>
#include <QWidget>

#include "ui/review/work_model.h"
#include "ui/widgets/ui_context.h"

class QLineEdit;
class QListView;
class QListWidget;
class QStackedWidget;

namespace jiheng::ui {

class EmptyState;

/// One list of work, with the number of technologies on it.
struct WorkBucket {
  QString code;  ///< "all", "never-screened", "stale", ...: part of the address
  Text word;
  Semantic meaning = Semantic::Open;
  int count = 0;
};

/// The left side of the review page: the lists of work with their counts, and the technologies of the chosen one.
class WorkList : public QWidget {
  Q_OBJECT
 public:
  explicit WorkList(UiContext& context, QWidget* parent = nullptr);
  void setBuckets(std::vector<WorkBucket> buckets);
  void setRows(std::vector<WorkRow> rows);
  const QString& bucket() const { return m_bucket; }
  /// Chooses without telling anybody; an unknown one leaves the choice.
  void chooseBucket(const QString& code);
  void chooseTechnology(const TechnologyId& technology);
  TechnologyId technology() const;
  void retranslate();

  QListWidget* bucketView() const { return m_buckets; }
  QListView* rowView() const { return m_rows; }
  QLineEdit* searchField() const { return m_search; }
  const WorkModel& model() const { return *m_model; }

 signals:
  void bucketChosen(const QString& code);
  void technologyChosen(const jiheng::TechnologyId& technology);
  /// Enter: the keyboard goes to the work.
  void workWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showBuckets();
  void showEmpty();
  UiContext& m_context;
  std::vector<WorkBucket> m_known;
  QString m_bucket = QStringLiteral("all");
  bool m_quiet = false;
  QListWidget* m_buckets;
  QLineEdit* m_search;
  QStackedWidget* m_stack;
  QListView* m_rows;
  EmptyState* m_empty;
  WorkModel* m_model;
  QSortFilterProxyModel* m_proxy;
};

}  // namespace jiheng::ui
