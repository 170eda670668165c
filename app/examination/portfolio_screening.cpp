#include "app/examination/portfolio_screening.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace jiheng {

namespace {

/// So many technologies are read, and written, at a time: some ten milliseconds of the window's thread.
constexpr int kBatch = 200;
/// So many batches wait for the background threads, so that they need not wait for the disk.
constexpr size_t kAhead = 2;

int backgroundThreads() { return std::max(1, QThread::idealThreadCount() - 1); }

int withCandidates(const std::vector<ScreenedTechnology>& batch) {
  return static_cast<int>(std::count_if(batch.begin(), batch.end(), [](const ScreenedTechnology& each) {
    return !each.candidates.empty();
  }));
}

}  // namespace

std::vector<ScreenedTechnology> screenAll(const Screener& screener, const std::vector<Technology>& technologies, int threads,
                                          const JobProgress* progress) {
  std::vector<ScreenedTechnology> results(technologies.size());
  std::vector<unsigned char> ready(technologies.size(), 0);
  std::atomic<size_t> next{0};
  const auto work = [&] {
    for (size_t i = next++; i < technologies.size() && !(progress && progress->isCancelled()); i = next++) {
      const Technology& technology = technologies[i];
      results[i] = {technology.id, technology.revision,
                    recorded(screener.screen(screeningTextOf(technology), kScreeningTop))};
      ready[i] = 1;
    }
  };
  QThreadPool pool;
  pool.setMaxThreadCount(std::max(1, threads));
  for (int i = 1; i < threads; ++i) pool.start(work);
  work();
  pool.waitForDone();
  std::vector<ScreenedTechnology> done;
  done.reserve(results.size());
  for (size_t i = 0; i < results.size(); ++i)
    if (ready[i]) done.push_back(std::move(results[i]));
  return done;
}

Result<ScreeningOutcome> screenPortfolio(ExaminationService& service, const QString& editionId, ScreeningScope scope,
                                         JobProgress& progress) {
  JIHENG_ASSIGN(const Screener screener, service.screener(editionId));
  JIHENG_ASSIGN(const ScreeningRun run, service.beginRun(editionId));
  JIHENG_ASSIGN(const int total, service.countDue(run, scope));
  ScreeningOutcome outcome;
  outcome.engine = run.engine;
  TechnologyId after;
  progress.report(0, total);
  while (!progress.isCancelled()) {
    JIHENG_ASSIGN(const std::vector<Technology> batch, service.nextDue(run, scope, after, kBatch));
    if (batch.empty()) break;
    after = batch.back().id;
    const std::vector<ScreenedTechnology> done = screenAll(screener, batch, QThread::idealThreadCount(), &progress);
    JIHENG_TRY(service.store(run, done));
    outcome.technologies += static_cast<int>(done.size());
    outcome.withCandidates += withCandidates(done);
    progress.report(outcome.technologies, total);
  }
  outcome.cancelled = progress.isCancelled();
  service.announce();
  return outcome;
}

/// What the window's thread and the background thread pass each other. Outlives both.
struct PortfolioScreening::Desk {
  // Of the window's thread alone.
  ScreeningRun run;
  ScreeningScope scope = ScreeningScope::Due;
  TechnologyId after;
  int total = 0;
  ScreeningOutcome outcome;
  std::optional<Error> error;
  std::shared_ptr<JobProgress> progress;
  bool allRead = false;

  // Of both.
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<std::vector<Technology>> waiting;
  std::deque<std::vector<ScreenedTechnology>> done;
  bool closed = false;  // nothing more will come

  void close() {
    const std::lock_guard lock(mutex);
    closed = true;
    changed.notify_all();
  }
};

PortfolioScreening::PortfolioScreening(ExaminationService& service, QObject* parent) : QObject(parent), m_service(service) {}

PortfolioScreening::~PortfolioScreening() {
  if (!m_desk) return;
  m_desk->progress->cancel();
  m_desk->close();
}

bool PortfolioScreening::isRunning() const { return m_desk != nullptr; }

Status PortfolioScreening::start(Job& job, const QString& editionId, ScreeningScope scope) {
  if (m_desk) {
    Error error;
    error.code = ErrorCode::Refused;
    error.happened = phrase("Examination", "The portfolio is being screened already.");
    return fail(error);
  }
  JIHENG_ASSIGN(const Screener screener, m_service.screener(editionId));
  auto desk = std::make_shared<Desk>();
  JIHENG_ASSIGN(desk->run, m_service.beginRun(editionId));
  JIHENG_ASSIGN(desk->total, m_service.countDue(desk->run, scope));
  desk->scope = scope;
  desk->outcome.engine = desk->run.engine;
  desk->progress = job.progress();
  desk->progress->report(0, desk->total);
  m_desk = desk;
  feed();

  const QPointer<PortfolioScreening> self(this);
  job.start<int>(
      [desk, screener, self](JobProgress& progress) -> Result<int> {
        const int threads = backgroundThreads();
        for (;;) {
          std::vector<Technology> batch;
          {
            std::unique_lock lock(desk->mutex);
            // Cancel wakes nobody, so the wait is short.
            desk->changed.wait_for(lock, std::chrono::milliseconds(50),
                                   [&] { return desk->closed || !desk->waiting.empty(); });
            if (progress.isCancelled()) return 0;
            if (desk->waiting.empty()) {
              if (desk->closed) return 0;
              continue;
            }
            batch = std::move(desk->waiting.front());
            desk->waiting.pop_front();
          }
          std::vector<ScreenedTechnology> screened = screenAll(screener, batch, threads, &progress);
          const std::lock_guard lock(desk->mutex);
          desk->done.push_back(std::move(screened));
          if (!desk->closed)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [self] { if (self) self->takeDone(); }, Qt::QueuedConnection);
        }
      },
      [self](const Result<int>&) {
        if (self) self->end();
      });
  return {};
}

void PortfolioScreening::feed() {
  while (m_desk && !m_desk->allRead && !m_desk->error) {
    {
      const std::lock_guard lock(m_desk->mutex);
      if (m_desk->waiting.size() >= kAhead) return;
    }
    auto batch = m_service.nextDue(m_desk->run, m_desk->scope, m_desk->after, kBatch);
    if (!batch) {
      m_desk->error = batch.error();
      m_desk->close();
      return;
    }
    if (batch->empty()) {
      m_desk->allRead = true;
      m_desk->close();
      return;
    }
    m_desk->after = batch->back().id;
    const std::lock_guard lock(m_desk->mutex);
    m_desk->waiting.push_back(*std::move(batch));
    m_desk->changed.notify_all();
  }
}

void PortfolioScreening::takeDone() {
  while (m_desk) {
    std::vector<ScreenedTechnology> batch;
    {
      const std::lock_guard lock(m_desk->mutex);
      if (m_desk->done.empty()) break;
      batch = std::move(m_desk->done.front());
      m_desk->done.pop_front();
    }
    if (m_desk->error) continue;
    if (const Status stored = m_service.store(m_desk->run, batch); !stored) {
      m_desk->error = stored.error();
      m_desk->close();
      continue;
    }
    m_desk->outcome.technologies += static_cast<int>(batch.size());
    m_desk->outcome.withCandidates += withCandidates(batch);
    m_desk->progress->report(m_desk->outcome.technologies, m_desk->total);
  }
  feed();
}

void PortfolioScreening::end() {
  takeDone();
  const std::shared_ptr<Desk> desk = std::move(m_desk);
  m_desk.reset();
  if (!desk) return;
  desk->close();
  desk->outcome.cancelled = desk->progress->isCancelled();
  const QPointer<PortfolioScreening> self(this);
  m_service.announce();
  if (!self) return;
  if (desk->error)
    emit failed(*desk->error);
  else
    emit finished(desk->outcome);
}

}  // namespace jiheng
