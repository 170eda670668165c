#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace jiheng::test {

struct HandMadeSheet {
  QString name;
  QString rows;   ///< XML of the sheetData
  bool hidden = false;
};

/// A workbook written by hand, so that it can hold what our writer never writes. `shared` is the XML inside sst.
QByteArray workbookBytes(const QList<HandMadeSheet>& sheets, const QString& shared = {});

}  // namespace jiheng::test
