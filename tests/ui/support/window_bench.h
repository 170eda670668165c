#pragma once

#include <memory>

#include "tests/support/scratch.h"
#include "ui/shell/main_window.h"

namespace jiheng::test {

/// Answers at once with what the test has laid down, as a user who knows where the file lies.
class PreparedFiles final : public ui::FileChooser {
public:
  explicit PreparedFiles(QString documents) : m_documents(std::move(documents)) {}
  void openFile(QWidget*, const Request& request, Answer answer) override { give(request, answer); }
  void saveFile(QWidget*, const Request& request, Answer answer) override { give(request, answer); }
  QString documentsFolder() const override { return m_documents; }

  QString answer;           ///< empty: the user cancels
  QList<Request> requests;  ///< what was asked for

private:
  void give(const Request& request, const Answer& then) {
    requests << request;
    if (!answer.isEmpty()) then(answer);
  }
  QString m_documents;
};

/// The real main window on the bundled data, on a fixed day, with a settings file and a documents folder of
/// its own.
class WindowBench {
public:
  explicit WindowBench(ui::PageFactories pages, const QDate& today = QDate(2026, 3, 2),
                       Language language = Language::English);
  ~WindowBench();

  ui::MainWindow& window() { return *m_window; }
  ui::UiContext& context() { return m_window->context(); }
  PreparedFiles& files() { return *m_files; }
  const Scratch& scratch() const { return m_scratch; }

  /// Creates a workspace, or the sample, in the scratch folder, as a click on the start page would.
  void createWorkspace(const QString& name = QStringLiteral("工作区.jiheng"));
  void createSample();
  /// Shows the window at `size` and waits until it is there.
  void show(const QSize& size = QSize(1280, 800));
  /// Lets posted events and timers of 0 ms run.
  static void settle();
  /// A window made anew on the same settings, as after a restart.
  void restart();

private:
  void build();
  Scratch m_scratch;
  ui::PageFactories m_pages;
  QDate m_today;
  PreparedFiles* m_files = nullptr;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace jiheng::test
