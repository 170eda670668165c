#pragma once

#include <QObject>
#include <memory>

#include "app/examination/examination_service.h"
#include "app/foundation/job.h"

namespace jiheng {

/// What a screening of the portfolio did.
struct ScreeningOutcome {
  int technologies = 0;
  int withCandidates = 0;
  bool cancelled = false;  ///< what was done until then is kept; the next screening of what is due goes on from there
  QString engine;
};

/// Screens technologies on all given threads; immutable input, so any thread may call it. Stops early, with what is done,
/// where `progress` is cancelled; null for none.
std::vector<ScreenedTechnology> screenAll(const Screener& screener, const std::vector<Technology>& technologies, int threads,
                                          const JobProgress* progress);

/// Screens the portfolio here and now, batch by batch: for the command line. Cancelling `progress` keeps what is done.
Result<ScreeningOutcome> screenPortfolio(ExaminationService& service, const QString& editionId, ScreeningScope scope,
                                         JobProgress& progress);

/// The same beside a window: the words are compared on background threads, the thread of this object reads and writes a
/// batch at a time and is free in between. One at a time.
class PortfolioScreening : public QObject {
  Q_OBJECT
public:
  explicit PortfolioScreening(ExaminationService& service, QObject* parent = nullptr);
  ~PortfolioScreening() override;

  bool isRunning() const;
  /// Starts on a job that was not started yet; its progress and Cancel are this one's. Error: Refused while one is running.
  Status start(Job& job, const QString& editionId, ScreeningScope scope);

signals:
  void finished(const jiheng::ScreeningOutcome& outcome);
  void failed(const jiheng::Error& error);

private:
  struct Desk;
  void feed();
  void takeDone();
  void end();

  ExaminationService& m_service;
  std::shared_ptr<Desk> m_desk;  // null while none is running
};

}  // namespace jiheng
