#pragma once

#include <QtGlobal>

namespace jiheng::documents {

// A file from outside must not be able to fill the memory. The longest document that this program is for, the full list of 2008,
// has some 150 pages: below 1 MB as text, below 10 MB in any of the other formats. The limits leave room for scans and pictures.

/// Largest text, HTML and CSV file, and largest pasted text: these are held in memory as a whole.
inline constexpr qint64 kMaxTextBytes = 32LL << 20;
/// Largest DOCX, XLSX and PDF file: these are read from the disk piece by piece.
inline constexpr qint64 kMaxPackedBytes = 128LL << 20;
/// How much the parts of a DOCX or XLSX that are read may unpack to, together; counted while unpacking, since the sizes that
/// the file states may be false.
inline constexpr qint64 kMaxUnpackedBytes = 256LL << 20;
/// How many entries a DOCX or XLSX may have.
inline constexpr int kMaxPackageEntries = 10000;
/// How many blocks a document may give; the full list has about 3000 lines.
inline constexpr int kMaxBlocks = 500000;
/// How many cells one row may have. Wider rows come from formatting that runs to the edge of the sheet.
inline constexpr int kMaxColumns = 256;

}  // namespace jiheng::documents
