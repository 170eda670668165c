#pragma once

#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

#include "ui/transfers/today_model.h"
#include "ui/widgets/page.h"

class QLabel;

namespace jiheng::ui {

class EmptyState;
class ThemedLabel;

/// What is wrong, what is due and what is undecided, the most urgent first. Enter on a line goes to its record.
class TodayPage : public Page {
  Q_OBJECT
 public:
  explicit TodayPage(UiContext& context, QWidget* parent = nullptr);

  QString pageId() const override { return QStringLiteral("today"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("today"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override;
  QList<QWidget*> panes() const override;

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildTasks();
  void connectWorkspace();
  /// Reads the agenda anew; while the page is hidden this waits until it is shown.
  void reload();
  void showDetail();
  void openCurrent();
  /// Whether anything of the reviews is to be done.
  bool showReviews();
  void showSummary();

  TodayModel* m_model;
  QStackedWidget* m_stack;
  EmptyState* m_noWorkspace;
  EmptyState* m_nothing;
  QSplitter* m_splitter;
  ThemedLabel* m_heading;
  ThemedLabel* m_summary;
  QLabel* m_reviews;  ///< counts of the reviews that lead to their rows; hidden where nothing is to be done
  QListView* m_list;
  QTextBrowser* m_detail;
  bool m_stale = true;
};

}  // namespace jiheng::ui
