#include "ui/catalogue/document_writer.h"

#include <QTextDocument>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

bool isAddress(const QString& word) { return word.startsWith(u"https://") || word.startsWith(u"http://"); }

/// A source is a name, an address, or several addresses with remarks: cut so that each address stands alone.
QStringList piecesOf(const QString& source) {
  QStringList pieces;
  for (const QString& part : source.split(u' ', Qt::SkipEmptyParts)) {
    const bool closes = part.endsWith(u';');
    const QString word = closes ? part.chopped(1) : part;
    if (isAddress(word) || pieces.isEmpty() || isAddress(pieces.last())) {
      pieces << word;
    } else {
      pieces.last() += QLatin1Char(' ') + word;
    }
  }
  return pieces;
}

/// Line heights in tenths of the type size: law text is read slowly.
constexpr int kNoteLine = 15;
constexpr int kLawLine = 16;
constexpr int kTitleLine = 15;
/// Digits of a hash that people compare with their eyes.
constexpr int kShortHash = 12;

void setLine(QTextBlockFormat& block, const QFont& font, int tenths) {
  block.setLineHeight(font.pixelSize() * tenths / 10.0, QTextBlockFormat::FixedHeight);
}

}  // namespace

DocumentWriter::DocumentWriter(QTextDocument& document, const Theme& theme, Medium medium)
    : m_theme(theme), m_medium(medium) {
  document.clear();
  document.setUndoRedoEnabled(false);
  document.setDefaultFont(theme.font(TextRole::Body));
  document.setDocumentMargin(theme.unit(4));
  m_cursor = QTextCursor(&document);
  m_edit = m_cursor;
  m_edit.beginEditBlock();
}

DocumentWriter::~DocumentWriter() { m_edit.endEditBlock(); }

QTextCharFormat DocumentWriter::format(TextRole role, bool strong) const {
  QTextCharFormat format;
  format.setFont(m_theme.font(role, strong));
  return format;
}

SemanticColors DocumentWriter::colours(Semantic meaning) const { return themeColors(!isPaper() && m_theme.isDark()).semantic(meaning); }

QTextCharFormat DocumentWriter::quiet() const {
  QTextCharFormat format = small();
  format.setForeground(themeColors(!isPaper() && m_theme.isDark()).quiet);
  return format;
}

QTextCharFormat DocumentWriter::coloured(Semantic meaning) const {
  QTextCharFormat format = small();
  format.setForeground(colours(meaning).text);
  return format;
}

void DocumentWriter::paragraph(int unitsAbove, Line line) {
  QTextBlockFormat block;
  block.setTopMargin(m_theme.unit(unitsAbove));
  // Fixed, because the Chinese faces' own lines are far higher than their type.
  switch (line) {
    case Line::Note: setLine(block, m_theme.font(TextRole::Small), kNoteLine); break;
    case Line::Law: setLine(block, m_theme.font(TextRole::Body), kLawLine); break;
    case Line::Title: setLine(block, m_theme.font(TextRole::Title), kTitleLine); break;
  }
  if (m_fresh) {
    m_cursor.setBlockFormat(block);
    m_cursor.setBlockCharFormat(body());
  } else {
    m_cursor.insertBlock(block, body());
  }
  m_fresh = false;
  m_afterTable = false;
}

void DocumentWriter::indent(int pixels) {
  QTextBlockFormat block = m_cursor.blockFormat();
  block.setLeftMargin(scaled(pixels));
  m_cursor.setBlockFormat(block);
}

void DocumentWriter::text(const QString& text, const QTextCharFormat& format) { m_cursor.insertText(text, format); }

void DocumentWriter::link(const QString& text, const QUrl& target, const QString& toolTip) {
  QTextCharFormat format = coloured(Semantic::Accent);
  format.setAnchor(true);
  format.setAnchorHref(target.toString(QUrl::FullyEncoded));
  if (!toolTip.isEmpty()) format.setToolTip(toolTip);
  m_cursor.insertText(text, format);
}

void DocumentWriter::badge(Semantic meaning, const QString& word) {
  QTextCharFormat format = coloured(meaning);
  format.setBackground(colours(meaning).fill);
  const QChar space(0x00A0);
  m_cursor.insertText(space + m_theme.shape(meaning) + space + word + space, format);
}

void DocumentWriter::heading(const QString& text) {
  if (m_fresh && m_afterTable) {
    // The layout drops the margin above a paragraph that follows a table: an empty line stands for it.
    QTextBlockFormat space;
    space.setLineHeight(m_theme.unit(5), QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(space);
    m_fresh = false;
    paragraph(0, Line::Law);
  } else {
    paragraph(6, Line::Law);
  }
  this->text(text, strong());
}

void DocumentWriter::notice(Semantic meaning, const QString& text) {
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellSpacing(0);
  format.setCellPadding(m_theme.unit(2));
  format.setTopMargin(m_theme.unit(2));
  format.setBottomMargin(m_theme.unit());
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  format.setBackground(colours(meaning).fill);
  QTextTable* box = m_cursor.insertTable(1, 1, format);
  m_cursor = box->cellAt(0, 0).firstCursorPosition();
  m_fresh = true;
  paragraph();
  this->text(m_theme.shape(meaning) + QChar(0x00A0), coloured(meaning));
  QTextCharFormat words = small();
  words.setForeground(colours(meaning).text);
  this->text(text, words);
  m_cursor.setPosition(box->lastPosition() + 1);
  m_fresh = true;
  m_afterTable = true;
}

QTextTable* DocumentWriter::beginTable(int columns, const QList<int>& widths, int unitsAbove) {
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellSpacing(0);
  format.setCellPadding(m_theme.unit());
  format.setTopMargin(m_theme.unit(unitsAbove));
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  int shares = 0;
  for (const int width : widths) shares += width < 0 ? -width : 0;
  QList<QTextLength> constraints;
  for (const int width : widths) {
    if (width > 0) {
      constraints << QTextLength(QTextLength::FixedLength, scaled(width));
    } else if (-width == shares) {
      constraints << QTextLength();  // the only one that takes the rest
    } else {
      constraints << QTextLength(QTextLength::PercentageLength, 92.0 * -width / shares);
    }
  }
  format.setColumnWidthConstraints(constraints);
  if (m_fresh && m_afterTable) {
    // Between two tables the document keeps an empty line; it shall not show.
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(thin);
  }
  m_afterTable = false;
  m_table = m_cursor.insertTable(1, columns, format);
  m_rowsBegun = false;
  return m_table;
}

void DocumentWriter::appendRow() {
  if (m_rowsBegun) m_table->appendRows(1);
  m_rowsBegun = true;
}

void DocumentWriter::cell(int column) {
  m_cursor = m_table->cellAt(m_table->rows() - 1, column).firstCursorPosition();
  m_fresh = true;
}

void DocumentWriter::endTable(int unitsBelow) {
  // The layout drops the margin above a paragraph that follows a table, so the space belongs to the table.
  QTextTableFormat format = m_table->format();
  format.setBottomMargin(m_theme.unit(unitsBelow));
  m_table->setFormat(format);
  m_cursor.setPosition(m_table->lastPosition() + 1);
  m_table = nullptr;
  m_fresh = true;
  m_afterTable = true;
}

void DocumentWriter::provenance(const Provenance& provenance) {
  const QString word = shown(confirmationText(provenance.confirmation));
  if (provenance.confirmation == Confirmation::Unverified) {
    QString words = word;
    if (provenance.agreement > 0) {
      words = tr("%1, %2 of 4 recollections agree").arg(word, QString::number(provenance.agreement));
    } else if (provenance.source.isEmpty()) {
      words = tr("%1, no source at hand").arg(word);
    } else {
      words = tr("%1, inferred from").arg(word);
    }
    text(m_theme.shape(Semantic::Unverified) + QChar(0x00A0) + words, coloured(Semantic::Unverified));
  } else {
    text(word, quiet());
  }
  if (provenance.confirmation == Confirmation::Official) return officialSource(provenance);
  sourceNote(provenance.source);
}

void DocumentWriter::officialSource(const Provenance& provenance) {
  // The file itself is named: who doubts a word opens it at its place, and the hash says that it is the same file.
  QStringList parts{provenance.source};
  if (!provenance.place.isEmpty()) parts << provenance.place;
  QTextCharFormat format = quiet();
  if (!provenance.sha256.isEmpty()) {
    parts << tr("SHA-256 %1…").arg(provenance.sha256.left(kShortHash));
    format.setToolTip(tr("SHA-256 of the file: %1").arg(provenance.sha256));
  }
  parts.removeAll(QString());
  if (!parts.isEmpty()) text(QStringLiteral(" · ") + parts.join(QStringLiteral(" · ")), format);
}

void DocumentWriter::sourceNote(const QString& source) {
  if (source.isEmpty()) return;
  qsizetype index = m_sources.indexOf(source);
  if (index < 0) {
    index = m_sources.size();
    m_sources << source;
  }
  const QString note = QStringLiteral("[%1]").arg(index + 1);
  text(QString(QChar(0x00A0)), quiet());
  if (isAddress(source) && !source.contains(u' ')) {
    link(note, QUrl(source), source);
  } else {
    QTextCharFormat format = quiet();
    format.setToolTip(source);
    text(note, format);
  }
}

void DocumentWriter::sources(const QString& headingText) {
  if (m_sources.isEmpty()) return;
  heading(headingText);
  for (qsizetype i = 0; i < m_sources.size(); ++i) {
    paragraph(1);
    text(QStringLiteral("[%1] ").arg(i + 1), quiet());
    for (const QString& piece : piecesOf(m_sources.at(i))) {
      if (isAddress(piece)) {
        link(piece, QUrl(piece));
      } else {
        text(piece, quiet());
      }
      text(QStringLiteral(" "), quiet());
    }
  }
}

}  // namespace jiheng::ui
