#include "app/workspace/temporary_file.h"

#include <QFile>
#include <QFileInfo>

#include "app/foundation/id.h"
#include "app/workspace/file_check.h"

namespace jiheng {

TemporaryFile::TemporaryFile(const QString& path) {
  const QFileInfo info(path);
  m_path = QString(info.absolutePath() + QStringLiteral("/.") + newUuid() + QStringLiteral(".tmp"));
}

TemporaryFile::~TemporaryFile() {
  if (m_kept) return;
  for (const QString& suffix :
       {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
    QFile::remove(QString(m_path + suffix));
}

Status TemporaryFile::keepAs(const QString& path) {
  QFile file(m_path);
  if (file.rename(path)) {
    m_kept = true;
    return {};
  }
  Error error;
  error.code = QFileInfo::exists(path) ? ErrorCode::Refused : ErrorCode::System;
  error.happened = phrase("Workspace", "The file %1 could not be made.").arg(shown(path));
  error.kept = phrase("Workspace", "Nothing was replaced.");
  error.advice = phrase("Workspace", "Choose another name or another folder.");
  error.detail = file.errorString();
  return fail(error);
}

}  // namespace jiheng
