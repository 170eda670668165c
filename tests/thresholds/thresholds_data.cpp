#include "tests/thresholds/thresholds_data.h"

#include <gtest/gtest.h>

#include <QDir>

#include "resources/resources.h"

namespace jiheng::test {

QString bundledData() { return QString::fromLatin1(kBundledData); }

const Catalogue& bundledCatalogue() {
  static const Catalogue catalogue = *Catalogue::load(bundledData());
  return catalogue;
}

const Thresholds& bundledThresholds() {
  static const Thresholds thresholds = [] {
    Result<Thresholds> loaded = Thresholds::load(bundledData(), bundledCatalogue());
    if (!loaded) qFatal("%s", qPrintable(loaded.error().in(Language::English)));
    return *loaded;
  }();
  return thresholds;
}

const UnitTable& bundledUnits() {
  static const UnitTable table = *UnitTable::load(bundledData());
  return table;
}

AlteredThresholds::AlteredThresholds(const QString& file, const QByteArray& piece, const QByteArray& replacement) {
  const QDir source(QString(bundledData() + QStringLiteral("/thresholds")));
  QDir().mkpath(m_scratch.path(QStringLiteral("thresholds")));
  const QStringList names = source.entryList(QDir::Files);
  for (const QString& name : names) {
    QByteArray bytes = bytesOf(source.filePath(name));
    if (name == file) {
      const qsizetype at = bytes.indexOf(piece);
      EXPECT_GE(at, 0) << piece.constData();
      bytes.replace(at, piece.size(), replacement);
    }
    m_scratch.write(QString(QStringLiteral("thresholds/") + name), bytes);
  }
}

}  // namespace jiheng::test
