#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace jiheng::test {

/// What one call of jiheng-cli gave.
struct CliAnswer {
  int exitCode = -1;
  QString out;
  QString err;
  /// The answer read as JSON; empty where it is none.
  QJsonObject json() const;
};

/// Runs the real program and waits for it.
CliAnswer cli(const QStringList& words);

}  // namespace jiheng::test
