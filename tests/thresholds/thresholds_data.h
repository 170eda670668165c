#pragma once

#include "app/thresholds/thresholds.h"
#include "app/thresholds/unit_table.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

QString bundledData();
const Catalogue& bundledCatalogue();
const Thresholds& bundledThresholds();
const UnitTable& bundledUnits();

/// A folder with the two files of data/thresholds, in one of which a piece of text is replaced once.
class AlteredThresholds {
 public:
  AlteredThresholds(const QString& file, const QByteArray& piece, const QByteArray& replacement);
  QString dir() const { return m_scratch.path(QString()); }

 private:
  Scratch m_scratch;
};

}  // namespace jiheng::test
