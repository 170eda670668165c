#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace jiheng::test {

/// A folder for one test, gone at its end; its name has a space and a Chinese character, as users' folders do.
class Scratch {
 public:
  Scratch();
  /// The full path of a file in it.
  QString path(const QString& name) const;
  /// Writes a file in it and returns its path. A failure to write ends the test run: nothing after it would mean anything.
  QString write(const QString& name, const QByteArray& bytes) const;

 private:
  QTemporaryDir m_dir;
};

/// The bytes of a file; empty where it cannot be read.
QByteArray bytesOf(const QString& path);

}  // namespace jiheng::test
