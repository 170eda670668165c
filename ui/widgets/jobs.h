#pragma once

#include <QList>
#include <QObject>

#include "app/foundation/job.h"

namespace jiheng::ui {

/// The long works under way; the status bar shows them with progress and Cancel. Closing the window cancels
/// and waits.
class Jobs : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  /// A job that the status bar shows as soon as it is started; owned here, gone after it has finished.
  Job* create(const Text& title);
  QList<Job*> running() const { return m_jobs; }
  /// Asks all to stop; `changed` follows as each of them ends.
  void cancelAll();

signals:
  void changed();

private:
  QList<Job*> m_jobs;
};

}  // namespace jiheng::ui
