#include "app/foundation/job.h"

#include <QPointer>
#include <QThreadPool>

namespace jiheng {

void JobProgress::report(int done, int total) {
  m_done = done;
  m_total = total;
}

Job::Job(Text title, QObject* parent)
    : QObject(parent), m_title(std::move(title)), m_progress(std::make_shared<JobProgress>()) {}

Job::~Job() { m_progress->cancel(); }

void Job::run(std::function<void()> work, std::function<void()> done) {
  // The relay lives on the starting thread's event loop and outlives the job: the worker only ever touches it.
  auto* relay = new QObject;
  const QPointer<Job> self(this);
  QThreadPool::globalInstance()->start([relay, self, work = std::move(work), done = std::move(done)] {
    work();
    QMetaObject::invokeMethod(
        relay,
        [relay, self, done] {
          if (self) {
            done();
            if (self) {
              self->m_finished = true;
              emit self->finished();
            }
          }
          relay->deleteLater();
        },
        Qt::QueuedConnection);
  });
}

}  // namespace jiheng
