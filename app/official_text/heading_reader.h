#pragma once

#include <QHash>
#include <optional>

#include "app/catalogue/item.h"
#include "app/catalogue/sector_table.h"
#include "app/official_text/reading.h"

namespace jiheng {

/// Which sector a heading names.
struct SectorHeading {
  QString code;  ///< empty where the name is no division of the classification
  QString name;  ///< as the text has it
  qsizetype to = 0;
};

struct PartHeading {
  Part part = Part::Restricted;
  qsizetype to = 0;
};

/// Tells the headings of parts and sectors from other text.
class HeadingReader {
 public:
  /// Sector names are looked up in `classification`; where it is empty, in all that the table has.
  HeadingReader(const SectorTable& sectors, const QString& classification);

  /// "一、关于禁止出口部分", "中国限制出口技术". The caller proves that it ends where a heading may end.
  std::optional<PartHeading> partAt(const Reading& reading, qsizetype at) const;
  /// "（一）畜牧业", "03 畜牧业", "畜牧业（GB/T 4754 代码03）".
  std::optional<SectorHeading> sectorAt(const Reading& reading, qsizetype at) const;
  /// The same of a table cell.
  std::optional<SectorHeading> sectorOf(const QString& cell) const;
  std::optional<Part> partOf(const QString& cell) const;
  /// A page number or the like, alone on its line.
  static bool isPageFurniture(const QString& line);
  /// The name of the catalogue, "附件1" and the like, alone on a line.
  static bool isTitle(const QString& line);
  /// Ministries and a date, alone on a line.
  static bool isClosing(const QString& line);

 private:
  QHash<QString, QString> m_codes;  // folded name -> code
  qsizetype m_longest = 0;
};

}  // namespace jiheng
