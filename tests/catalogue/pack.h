#pragma once

#include <QJsonObject>
#include <functional>

#include "app/catalogue/catalogue.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

/// The catalogue inside the program; loaded once.
const Catalogue& bundledCatalogue();

/// A copy of the bundled catalogue files that a test spoils.
class Pack {
 public:
  Pack();
  /// Replaces a text that stands exactly once in a file ("2020-38"); a text that does not is a fault of the test.
  Pack& replace(const QString& instrument, const QByteArray& from, const QByteArray& to);
  /// Changes one operation, found by its id.
  Pack& change(const QString& instrument, const QString& operation, const std::function<void(QJsonObject&)>& edit);
  /// Takes one operation out.
  Pack& remove(const QString& instrument, const QString& operation);
  /// Puts an operation at the end.
  Pack& append(const QString& instrument, const QByteArray& operation);
  /// Takes a file away and leaves it in the manifest.
  Pack& removeFile(const QString& instrument);
  /// Takes an instrument out, with its line in the manifest and with the tables that may name it.
  Pack& drop(const QString& instrument);
  /// Puts an instrument in, with its line in the manifest.
  Pack& add(const QString& instrument, const QByteArray& bytes);
  /// Empties the tables of disagreements and renderings, which name items that a test takes out.
  Pack& withoutRemarks();
  /// Changes the head of a file.
  Pack& edit(const QString& instrument, const std::function<void(QJsonObject&)>& edit);
  Pack& write(const QString& instrument, const QByteArray& bytes);

  Result<Catalogue> load() const;
  /// The English sentence of the error; fails the test where the pack loads.
  QString refusal() const;
  QString folder() const { return m_scratch.path(QString()); }

 private:
  QString file(const QString& instrument) const;
  QJsonObject read(const QString& instrument) const;
  void store(const QString& instrument, const QJsonObject& root);
  Scratch m_scratch;
};

}  // namespace jiheng::test
