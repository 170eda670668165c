#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <ostream>

#include "app/workspace/workspace.h"
#include "tests/support/scratch.h"

/// Readable failures.
inline void PrintTo(const QString& text, std::ostream* out) {
  *out << text.toStdString();
}

namespace jiheng {
inline void PrintTo(ErrorCode code, std::ostream* out) {
  *out << "ErrorCode " << static_cast<int>(code);
}
}  // namespace jiheng

namespace jiheng::test {

/// A scratch folder, a clock that stands still, and a watch over Qt's own complaints: a connection that is
/// still in use when it goes, or that is left behind, fails the test.
class WorkspaceTest : public ::testing::Test {
 protected:
  WorkspaceTest();
  ~WorkspaceTest() override;
  void TearDown() override;

  QString path(const QString& name) const { return m_scratch.path(name); }
  /// A new workspace with one product; closed again.
  QString makeWorkspace(const QString& name) const;
  std::unique_ptr<Workspace> opened(const QString& path) const;
  /// The error of opening, with a check that it left every file of the folder as it was.
  Error refusal(const QString& path) const;

  /// Every file of a folder (hidden ones too) with its bytes.
  QMap<QString, QByteArray> folder() const;
  FixedClock clock{QDateTime(QDate(2025, 7, 15), QTime(4, 0), Qt::UTC)};

 private:
  Scratch m_scratch;
};

/// Inserts a product with its audit entry.
Status addProduct(WriteScope& scope, const QString& id, const QString& name);
Status addProduct(Workspace& workspace, const QString& id, const QString& name);
QStringList productIds(const Workspace& workspace);

/// Runs statements on a file with a plain connection, as another program would. Returns the first column of
/// the last one.
QStringList sqlOn(const QString& path, const QStringList& statements);

/// The three sentences of an error, or "no error".
template <class T>
std::string words(const Result<T>& result) {
  if (result.has_value()) return "no error";
  return QString(result.error().in(Language::English) + QLatin1Char('\n') + result.error().detail)
      .toStdString();
}

}  // namespace jiheng::test
