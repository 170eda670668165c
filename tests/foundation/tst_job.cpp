#include <gtest/gtest.h>

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include "app/foundation/job.h"

using namespace jiheng;

TEST(Job, GivesItsResultOnTheStartingThread) {
  Job job(Text::verbatim(QStringLiteral("sum")));
  QEventLoop loop;
  QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
  int sum = 0;
  const Qt::HANDLE here = QThread::currentThreadId();
  job.start<int>(
      [here](JobProgress& progress) -> Result<int> {
        EXPECT_NE(QThread::currentThreadId(), here);
        progress.report(1, 2);
        return 42;
      },
      [&](Result<int> result) {
        EXPECT_EQ(QThread::currentThreadId(), here);
        sum = result.value_or(-1);
      });
  loop.exec();
  EXPECT_EQ(sum, 42);
  EXPECT_EQ(job.progress()->total(), 2);
}

TEST(Job, StopsWhenCancelledAndSaysSo) {
  Job job(Text::verbatim(QStringLiteral("endless")));
  QEventLoop loop;
  QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
  ErrorCode code = ErrorCode::System;
  job.start<int>(
      [](JobProgress& progress) -> Result<int> {
        while (!progress.isCancelled()) QThread::yieldCurrentThread();
        Error error;
        error.code = ErrorCode::Cancelled;
        return fail(error);
      },
      [&](Result<int> result) { code = result.has_value() ? ErrorCode::System : result.error().code; });
  QTimer::singleShot(0, &job, &Job::cancel);
  loop.exec();
  EXPECT_EQ(code, ErrorCode::Cancelled);
}
