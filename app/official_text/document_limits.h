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
/// the file states may be false. Pictures are not unpacked.
inline constexpr qint64 kMaxUnpackedBytes = 64LL << 20;
/// How many entries a DOCX or XLSX may have; one with many pictures has some hundreds.
inline constexpr int kMaxPackageEntries = 10000;
/// How many blocks a document may give; the full list has about 3000 lines.
inline constexpr int kMaxBlocks = 500000;
/// How many cells all rows may have together; empty cells of wide rows count, because they take memory.
inline constexpr qint64 kMaxCells = 4000000;
/// How many UTF-16 units all blocks may have together.
inline constexpr qint64 kMaxCharacters = 32LL << 20;
/// How many cells one row may have. Wider rows come from formatting that runs to the edge of the sheet.
inline constexpr int kMaxColumns = 256;
/// How many findings are kept: a file made to drown the reader in them must not fill the memory either.
inline constexpr size_t kMaxFindings = 2000;
/// How deep elements may be nested in HTML, DOCX and XLSX; documents made by programs stay below 100. What is deeper in HTML
/// is read as if it stood at this depth.
inline constexpr int kMaxDepth = 256;
/// How many elements and pieces of text a web page may have; each takes some hundred bytes.
inline constexpr int kMaxNodes = 1000000;
/// How long the process that reads a PDF may take for one page: the slowest pages, maps drawn as text, take some seconds.
inline constexpr int kMaxPageMilliseconds = 20000;
/// How long it may take for the whole file; 500 printed pages take a few seconds.
inline constexpr int kMaxPdfMilliseconds = 180000;
/// How much it may write: ten times the longest text that is read.
inline constexpr qint64 kMaxPdfOutputBytes = 320LL << 20;
/// How much memory it may take; the system refuses more and it ends.
inline constexpr qint64 kMaxPdfMemoryBytes = 2048LL << 20;

}  // namespace jiheng::documents
