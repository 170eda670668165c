#pragma once

#include <QHash>
#include <QString>

#include "app/tables/office_package.h"

namespace jiheng::documents {

/// The number formats of an XLSX: how the number of a cell is shown.
class XlsxNumbers {
 public:
  /// Reads the styles of the workbook; the part may be missing.
  Status read(DocumentPackage& package, const QString& stylesPart);

  struct Shown {
    QString text;
    bool exact = true;  ///< false where the format is not one that is known here, and the plain number was written
  };
  /// The number `value`, as the file writes it, in the cell format `style`.
  Shown shown(const QString& value, int style) const;

  /// Whether the workbook counts its days from 1904, as those of old Macs do.
  void setFrom1904(bool on) { m_from1904 = on; }

 private:
  QString formatOf(int style) const;
  Shown date(double days, const QString& format) const;
  QHash<int, QString> m_formats;  // own formats by id
  QList<int> m_cellFormats;       // format id by cell style
  bool m_from1904 = false;
};

}  // namespace jiheng::documents
