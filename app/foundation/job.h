#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

#include "app/foundation/result.h"

namespace jiheng {

/// What a long piece of work tells the window, and how it learns that it is no longer wanted. Safe from any thread.
class JobProgress {
 public:
  /// `done` of `total`; a total of 0 means that the end is not known. Calls that change nothing visible are cheap.
  void report(int done, int total);
  bool isCancelled() const { return m_cancelled; }
  int done() const { return m_done; }
  int total() const { return m_total; }
  void cancel() { m_cancelled = true; }

 private:
  std::atomic<int> m_done{0};
  std::atomic<int> m_total{0};
  std::atomic<bool> m_cancelled{false};
};

/// One piece of work on a thread of its own, seen from the thread that started it.
class Job : public QObject {
  Q_OBJECT
 public:
  explicit Job(Text title, QObject* parent = nullptr);
  ~Job() override;

  const Text& title() const { return m_title; }
  const std::shared_ptr<JobProgress>& progress() const { return m_progress; }
  bool isFinished() const { return m_finished; }

  /// Runs `work` in the background, then `done` with its result on the thread of this object. A job destroyed before
  /// that is cancelled and its result dropped.
  template <class T>
  void start(std::function<Result<T>(JobProgress&)> work, std::function<void(Result<T>)> done) {
    auto result = std::make_shared<std::unique_ptr<Result<T>>>();
    auto progress = m_progress;
    run([work = std::move(work), progress, result] { *result = std::make_unique<Result<T>>(work(*progress)); },
        [done = std::move(done), result] {
          if (done) done(std::move(**result));
        });
  }

 public slots:
  void cancel() { m_progress->cancel(); }

 signals:
  /// After `done` has run.
  void finished();

 private:
  void run(std::function<void()> work, std::function<void()> done);
  Text m_title;
  std::shared_ptr<JobProgress> m_progress;
  bool m_finished = false;
};

}  // namespace jiheng
