#include "ui/widgets/law_text.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <QWheelEvent>

namespace jiheng::ui {

namespace {

/// The longest line that reads well, in Chinese characters; about twice as many Latin letters.
constexpr int kMeasure = 40;

QTextBlockFormat paragraph(int pixelSize) {
  QTextBlockFormat format;
  // 1.6 of the type size. The face's own line is higher than its type size, so a proportion of it would be
  // too much.
  format.setLineHeight(pixelSize * 16.0 / 10, QTextBlockFormat::FixedHeight);
  return format;
}

}  // namespace

LawText::LawText(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme) {
  setFrameShape(QFrame::NoFrame);
  setOpenLinks(false);
  setUndoRedoEnabled(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  document()->setDocumentMargin(0);
  setAccessibleName(tr("Law text"));
  connect(&theme, &Theme::changed, this, &LawText::build);
  connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
    const QStringList parts = url.toString().split(QLatin1Char('/'));
    if (parts.size() != 2) return;
    const size_t row = parts[0].toUInt();
    if (row < m_rows.size()) emit linkActivated(m_rows[row].key, parts[1]);
  });
}

void LawText::setRows(std::vector<LawRow> rows) {
  m_rows = std::move(rows);
  build();
}

void LawText::setLanguage(ContentLanguage language) {
  if (m_language == language) return;
  m_language = language;
  build();
}

void LawText::setCurrent(const QString& key) {
  if (m_current == key) return;
  m_current = key;
  build();
}

int LawText::columnCount() const {
  return m_language == ContentLanguage::SideBySide ? 3 : 2;
}

QString LawText::missingText(bool law) const {
  return law ? tr("The Chinese text is not bundled. Bring the official text.")
             : tr("No reference translation.");
}

void LawText::fillCell(QTextTable* table, int row, int column, const QString& text,
                       const std::vector<TextRange>& marks, bool law) {
  QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
  QTextCharFormat format;
  const bool second = !law && m_language == ContentLanguage::SideBySide;
  const bool missing = text.isEmpty();
  format.setFont(m_theme.font(TextRole::Body));
  format.setForeground(missing || second ? m_theme.quietText() : palette().color(QPalette::Text));
  cursor.setBlockFormat(paragraph(m_theme.font(TextRole::Body).pixelSize()));
  const int start = cursor.position();
  cursor.insertText(missing ? missingText(law) : text, format);
  for (const TextRange& mark : marks) {
    QTextCharFormat marked;
    marked.setBackground(m_theme.mark());
    marked.setForeground(palette().color(QPalette::Text));
    cursor.setPosition(start + static_cast<int>(mark.start));
    cursor.setPosition(start + static_cast<int>(mark.start + mark.length), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(marked);
  }
}

void LawText::fillNote(QTextTable* table, int row, int column, const LawRow& content) {
  if (content.note.isEmpty() && content.links.empty()) return;
  QTextCursor cursor = table->cellAt(row, column).lastCursorPosition();
  QTextCharFormat format;
  format.setFont(m_theme.font(TextRole::Small));
  format.setForeground(content.noteMeaning ? m_theme.color(*content.noteMeaning) : m_theme.quietText());
  cursor.insertBlock(paragraph(m_theme.font(TextRole::Small).pixelSize()), format);
  if (!content.note.isEmpty()) {
    const QString shape =
        content.noteMeaning ? QString(m_theme.shape(*content.noteMeaning) + QLatin1Char(' ')) : QString();
    cursor.insertText(shape + content.note, format);
  }
  for (const LawRow::Link& link : content.links) {
    cursor.insertText(QStringLiteral("   "), format);
    QTextCharFormat anchor = format;
    anchor.setAnchor(true);
    anchor.setAnchorHref(QString::number(&content - m_rows.data()) + QLatin1Char('/') + link.id);
    anchor.setForeground(m_theme.color(Semantic::Accent));
    cursor.insertText(link.text, anchor);
  }
}

void LawText::build() {
  document()->clear();
  m_table = nullptr;
  m_appliedWidth = -1;
  if (m_rows.empty()) {
    updateGeometry();
    return;
  }
  const bool both = m_language == ContentLanguage::SideBySide;
  const int header = both ? 1 : 0;
  QTextTableFormat format;
  format.setBorder(0);
  format.setCellPadding(0);
  format.setCellSpacing(0);
  format.setTopMargin(0);
  format.setBottomMargin(0);
  QTextCursor cursor(document());
  m_table = cursor.insertTable(static_cast<int>(m_rows.size()) + header, columnCount(), format);
  if (both) {
    QTextCharFormat quiet;
    quiet.setFont(m_theme.font(TextRole::Small));
    quiet.setForeground(m_theme.quietText());
    m_table->cellAt(0, 1).firstCursorPosition().insertText(tr("Chinese, the law"), quiet);
    m_table->cellAt(0, 2).firstCursorPosition().insertText(tr("English, reference translation"), quiet);
  }
  QTextCharFormat number;
  number.setFont(m_theme.font(TextRole::Body, true));
  for (size_t i = 0; i < m_rows.size(); ++i) {
    const LawRow& content = m_rows[i];
    const int row = static_cast<int>(i) + header;
    for (int column = 0; column < columnCount(); ++column) {
      QTextTableCellFormat cell;
      cell.setTopPadding(m_theme.unit());
      cell.setBottomPadding(m_theme.unit(2));
      cell.setRightPadding(column == columnCount() - 1 ? 0 : m_theme.unit(4));
      if (!m_current.isEmpty() && content.key == m_current)
        cell.setBackground(palette().color(QPalette::Highlight));
      m_table->cellAt(row, column).setFormat(cell);
    }
    QTextCursor first = m_table->cellAt(row, 0).firstCursorPosition();
    first.setBlockFormat(paragraph(m_theme.font(TextRole::Body).pixelSize()));
    first.insertText(content.number, number);
    int column = 1;
    if (m_language != ContentLanguage::English)
      fillCell(m_table, row, column++, content.zh, content.zhMarks, true);
    if (m_language != ContentLanguage::Chinese)
      fillCell(m_table, row, column, content.en, content.enMarks, false);
    fillNote(m_table, row, 1, content);
  }
  applyWidth(viewport()->width());
  updateGeometry();
}

void LawText::applyWidth(int width) const {
  if (!m_table || width <= 0 || width == m_appliedWidth) return;
  m_appliedWidth = width;
  const QFontMetrics metrics(m_theme.font(TextRole::Body));
  const bool numbered =
      std::any_of(m_rows.begin(), m_rows.end(), [](const LawRow& row) { return !row.number.isEmpty(); });
  const int character = metrics.horizontalAdvance(QStringLiteral("汉"));
  const int number = numbered ? character * 3 : 1;
  const int columns = columnCount() - 1;
  const int share = qMin((width - number) / columns, character * kMeasure + m_theme.unit(4));
  QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, number)};
  for (int i = 0; i < columns; ++i) widths << QTextLength(QTextLength::FixedLength, share);
  QTextTableFormat format = m_table->format();
  format.setColumnWidthConstraints(widths);
  format.setWidth(QTextLength(QTextLength::FixedLength, number + columns * share));
  m_table->setFormat(format);
  document()->setTextWidth(width);
}

int LawText::heightForWidth(int width) const {
  applyWidth(width);
  return m_rows.empty() ? 0 : qCeil(document()->size().height());
}

QSize LawText::sizeHint() const {
  const int width = qMax(viewport()->width(), 240);
  return {width, heightForWidth(width)};
}

QSize LawText::minimumSizeHint() const {
  return {160, 0};
}

void LawText::resizeEvent(QResizeEvent* event) {
  applyWidth(viewport()->width());
  QTextBrowser::resizeEvent(event);
}

void LawText::wheelEvent(QWheelEvent* event) {
  // The scroll area around it moves.
  event->ignore();
}

void LawText::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Law text"));
    build();
  }
  QTextBrowser::changeEvent(event);
  // The colours of the text stand in its formats. A widget that was hidden gets its palette later than the theme tells.
  if (event->type() == QEvent::PaletteChange && !m_rows.empty()) build();
}

}  // namespace jiheng::ui
