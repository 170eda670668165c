#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>

namespace jiheng::test {

Scratch::Scratch() : m_dir(QDir::tempPath() + QStringLiteral("/jiheng 测试 XXXXXX")) {}

QString Scratch::path(const QString& name) const { return m_dir.filePath(name); }

QString Scratch::write(const QString& name, const QByteArray& bytes) const {
  QFile file(path(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    qFatal("cannot write %s", qPrintable(file.fileName()));
  return file.fileName();
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace jiheng::test
