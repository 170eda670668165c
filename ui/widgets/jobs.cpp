#include "ui/widgets/jobs.h"

namespace jiheng::ui {

Job* Jobs::create(const Text& title) {
  auto* job = new Job(title, this);
  m_jobs << job;
  connect(job, &Job::finished, this, [this, job] {
    m_jobs.removeOne(job);
    job->deleteLater();
    emit changed();
  });
  emit changed();
  return job;
}

void Jobs::cancelAll() {
  for (Job* job : std::as_const(m_jobs)) job->cancel();
}

}  // namespace jiheng::ui
