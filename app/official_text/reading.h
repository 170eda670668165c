#pragma once

#include <QString>
#include <vector>

#include "app/official_text/source_document.h"

namespace jiheng {

/// Text made ready for reading: white space taken out (official texts break words and numbers anywhere), widths, brackets and
/// quotes made one kind; for each character the way back to the text as the document has it.
class Reading {
 public:
  /// Adds a piece of the document; a line break stands before it. `block` is its place in the document.
  void append(const QString& source, int block);

  const QString& text() const { return m_text; }
  qsizetype size() const { return m_text.size(); }
  int block(qsizetype at) const { return m_block[static_cast<size_t>(at)]; }
  bool lineBefore(qsizetype at) const { return at == 0 || m_before[static_cast<size_t>(at)] == Gap::Line; }
  bool spaceBefore(qsizetype at) const { return at == 0 || m_before[static_cast<size_t>(at)] != Gap::None; }
  /// True where a line break stands inside the stretch.
  bool brokenBetween(qsizetype from, qsizetype to) const;
  /// The words as the document has them, lines joined: no space beside a Chinese character, one elsewhere.
  QString words(qsizetype from, qsizetype to) const;
  /// The passage with its lines.
  QString passage(qsizetype from, qsizetype to) const;
  /// True where characters were replaced by their regular forms (radicals that PDF files have in the place of characters).
  bool repairedBetween(qsizetype from, qsizetype to) const;

 private:
  enum class Gap : char { None, Space, Line };
  QString m_text;
  QString m_source;
  std::vector<qsizetype> m_at;
  std::vector<Gap> m_before;
  std::vector<int> m_block;
  std::vector<qsizetype> m_repaired;  // places in m_source
};

/// Lines joined to running words: no space beside a Chinese character or its punctuation, one elsewhere.
QString joinWords(const QString& source);

/// The same text for comparing: width, case, spaces, kinds of quotes, brackets and dashes folded, closing marks left out.
QString foldForComparison(const QString& text);

}  // namespace jiheng
