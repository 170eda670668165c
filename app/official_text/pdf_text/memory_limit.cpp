#include "app/official_text/pdf_text/memory_limit.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JIHENG_RESERVES_ADDRESSES
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define JIHENG_RESERVES_ADDRESSES
#endif

namespace jiheng::pdf_text {

void limitMemory(qint64 bytes) {
#if defined(JIHENG_RESERVES_ADDRESSES)
  // The sanitizer reserves terabytes of addresses that it never fills.
  Q_UNUSED(bytes)
#elif defined(Q_OS_WIN)
  const HANDLE job = CreateJobObjectW(nullptr, nullptr);
  if (!job) return;
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
  limits.ProcessMemoryLimit = static_cast<SIZE_T>(bytes);
  SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
  // The handle stays open: the limit holds as long as the job lives.
  AssignProcessToJobObject(job, GetCurrentProcess());
#elif defined(Q_OS_UNIX)
  const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
  (void)setrlimit(RLIMIT_AS, &limit);
#else
  Q_UNUSED(bytes)
#endif
}

}  // namespace jiheng::pdf_text
