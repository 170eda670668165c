#pragma once

#include <vector>

#include "app/foundation/job.h"
#include "app/foundation/result.h"
#include "app/official_text/source_document.h"

namespace jiheng::documents {

/// A cell without the white space around it, the ideographic space included.
QString trimmedCell(const QString& cell);

/// Makes a block of one line of text: a table row where tabs part it into cells, a paragraph otherwise. A tab behind a list number
/// ("1.", "（1）") does not part it, since Word puts one there.
SourceBlock lineBlock(const QString& line, const SourcePlace& place);

/// Fills a document within the limits of document_limits.h, and asks after each block whether the work is still wanted.
class DocumentBuilder {
 public:
  DocumentBuilder(SourceDocument& document, JobProgress* progress) : m_document(document), m_progress(progress) {}

  /// Adds a block; one without text is passed over. The error: cancelled, or more than the limits allow.
  Status add(SourceBlock block);
  /// Adds the lines of a paragraph of a format without lines of its own; each takes the next number.
  Status addParagraph(const QString& text);
  /// Adds a table of such a format: its rows, or, where it has one column only and merely frames a text, the lines in it.
  Status addTable(const std::vector<QStringList>& rows);
  /// The place of what comes next in a format without lines of its own.
  SourcePlace nextLine() const;

  void find(const Text& what, const SourcePlace& place = {});
  bool isCancelled() const { return m_progress && m_progress->isCancelled(); }
  void report(int done, int total) const;

 private:
  SourceDocument& m_document;
  JobProgress* m_progress;
  qint64 m_cells = 0;
  qint64 m_characters = 0;
  int m_line = 0;
};

/// A text for a message: its beginning, in one line.
QString excerpt(const QString& text);

}  // namespace jiheng::documents
