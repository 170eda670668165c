#pragma once

#include <QDateTime>
#include <QString>
#include <variant>
#include <vector>

#include "app/foundation/text.h"

namespace jiheng {

/// In which language a report is written. In both, Chinese comes first, because it is the law.
enum class ReportLanguage { Chinese, English, Both };

/// "zh", "en" or "both", as the command line takes it.
QString reportLanguageCode(ReportLanguage language);

/// The languages of a report in their order.
std::vector<Language> languagesOf(ReportLanguage language);

/// The colours of a document. Quiet, and each readable on white paper; none of them carries a meaning alone.
enum class Ink { Body, Quiet, Accent, Prohibited, Restricted, Examined, Open, Line, Tint, HeadTint };

/// What a paragraph is; the writers decide how that looks.
enum class ParagraphRole {
  CoverTitle,
  CoverSubtitle,
  Heading1,
  Heading2,
  Heading3,
  Body,
  Lead,       ///< a sentence that a reader must not miss
  Law,        ///< Chinese text of the law
  Reference,  ///< reference translation, visibly second
  Cell,
  CellSecond,  ///< the second language below a cell, a head or a small text
  CellHead,
  HeadingSecond,  ///< the second language below a heading
  Label,          ///< the name of a field
  Small
};

/// A stretch of text in one look.
struct TextRun {
  QString text;
  bool bold = false;
  Ink ink = Ink::Body;
};

/// A paragraph. Line feeds break the line.
struct Paragraph {
  ParagraphRole role = ParagraphRole::Body;
  std::vector<TextRun> runs;

  static Paragraph of(ParagraphRole role, const QString& text) { return {role, {{text, false, Ink::Body}}}; }
};

/// What stands in one cell of a table.
using Cell = std::vector<Paragraph>;

/// A heading; stays with what follows it and stands in the outline.
struct HeadingBlock {
  int level = 1;  ///< 1 to 3
  std::vector<Paragraph> lines;
  QString outline;  ///< its title in the outline; empty for none
  bool onNewPage = false;
};

struct ParagraphBlock {
  Paragraph paragraph;
  bool keepWithNext = false;
};

/// How a table is drawn.
enum class TableStyle {
  Ruled,  ///< a head that is repeated on each page, and a hairline below each row
  Fields  ///< names and values without lines
};

/// A table. A row is broken between pages only where it is higher than what reason allows; a column never.
struct TableBlock {
  TableStyle style = TableStyle::Ruled;
  std::vector<double> shares;  ///< widths of the columns in proportion
  std::vector<Cell> head;      ///< empty for none
  std::vector<std::vector<Cell>> rows;
};

/// Text set apart from the company's words by a bar at its left and a quiet ground; with `right` in two
/// columns.
struct PanelBlock {
  Cell left;
  Cell right;
  Ink bar = Ink::Accent;
  bool keepWithNext = false;
};

struct SpaceBlock {
  double height = 12;  ///< points
};

struct PageBreakBlock {};

using Block = std::variant<HeadingBlock, ParagraphBlock, TableBlock, PanelBlock, SpaceBlock, PageBreakBlock>;

/// A document as values: no fonts, no pages, no records.
struct ReportDocument {
  QString title;
  QString author;
  QString subject;
  ReportLanguage language = ReportLanguage::Both;
  QDateTime made;  ///< the only time in the file; the same values give the same bytes
  QString headerLeft;
  QString headerRight;
  QString footerLeft;  ///< "page x of y" stands right of it
  std::vector<Block> blocks;
};

}  // namespace jiheng
