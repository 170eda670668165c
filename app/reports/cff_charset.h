#pragma once

#include <QByteArrayView>
#include <optional>
#include <vector>

namespace jiheng {

/// What a PDF must know of a CFF table: whether its glyphs are named by CIDs, and by which.
struct CffCharset {
  bool cidKeyed = false;
  std::vector<quint16> cids;  ///< by glyph; empty unless cidKeyed
};

/// Reads the head of a CFF table (Adobe Technical Note 5176). Nothing where the bytes are no CFF 1 table.
std::optional<CffCharset> readCffCharset(QByteArrayView cff);

}  // namespace jiheng
