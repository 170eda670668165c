#pragma once

#include <QPointer>
#include <QTimer>
#include <memory>

#include "ui/official_text/official_reading.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class QTreeView;

namespace jiheng {
class Job;
}

namespace jiheng::ui {

class AcceptedPanel;
class EmptyState;
class OfficialTextModel;
class ThemedLabel;

/// Bringing the official text: a file or the clipboard is read, every operation shown with its place and its difference from the
/// bundled data, and what the user ticks is taken over into the workspace. Without a workspace it compares only.
///
/// Places: "file" (id: path), "open" (asks for a file), "paste".
class OfficialTextPage : public Page {
  Q_OBJECT
 public:
  explicit OfficialTextPage(UiContext& context, QWidget* parent = nullptr);
  ~OfficialTextPage() override;

  QString pageId() const override { return QStringLiteral("official-text"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("law"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override { return {pageId(), {}, {}, {}}; }
  QList<QWidget*> panes() const override;

  /// Begins to read; what is read now is given up.
  void read(const OfficialSource& source);
  /// Null while nothing is shown.
  const OfficialReading* reading() const { return m_reading.get(); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* buildStart();
  QWidget* buildProgress();
  QWidget* buildFailure();
  QWidget* buildResult();
  QWidget* buildHead(QWidget* parent);
  QWidget* buildFoot(QWidget* parent);
  void addActions();
  void connectAll();

  void askForFile();
  void paste();
  void startJob(const Text& name, std::function<Result<OfficialReading>(JobProgress&)> work);
  void finished(Result<OfficialReading> result);
  void showReading(std::shared_ptr<const OfficialReading> reading);
  void showFailure(const Error& error);
  void rereadAs(const QString& instrumentId);
  void showProgress();
  void cancel();
  /// Back to what was shown before the reading began.
  void showLast();

  void showTexts();
  void showTabs();
  /// Columns and head as wide and high as text size and language need.
  void fitList();
  void showInstruments();
  void showDetail();
  void updateAccept();
  void accept();
  void workspaceChanged();
  QSet<QString> acceptedOperations() const;
  void toggleCurrent();

  std::shared_ptr<const OfficialReading> m_reading;
  std::optional<Error> m_error;
  Text m_readingName;
  QPointer<Job> m_job;
  QTimer m_tick;  ///< asks the job how far it is
  OfficialTextModel* m_model;

  QStackedWidget* m_stack;
  AcceptedPanel* m_accepted;
  EmptyState* m_start = nullptr;
  ThemedLabel* m_progressText = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  ThemedLabel* m_failureTitle = nullptr;
  ThemedLabel* m_failureText = nullptr;
  QPushButton* m_failureOpen = nullptr;
  QPushButton* m_failurePaste = nullptr;
  QPushButton* m_failureBack = nullptr;
  ThemedLabel* m_document = nullptr;
  ThemedLabel* m_instrumentLabel = nullptr;
  QComboBox* m_instrument = nullptr;
  ThemedLabel* m_notCompared = nullptr;
  QPushButton* m_other = nullptr;
  QTabBar* m_tabs = nullptr;
  QSplitter* m_splitter = nullptr;
  QTreeView* m_list = nullptr;
  ThemedLabel* m_nothing = nullptr;
  QTextBrowser* m_detail = nullptr;
  QPushButton* m_all = nullptr;
  QPushButton* m_none = nullptr;
  QPushButton* m_accept = nullptr;
  ThemedLabel* m_why = nullptr;
  QWidget* m_resultPage = nullptr;
  QWidget* m_progressPage = nullptr;
  QWidget* m_failurePage = nullptr;
  QWidget* m_startPage = nullptr;
  bool m_filling = false;
};

}  // namespace jiheng::ui
