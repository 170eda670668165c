#include "ui/catalogue/detail_view.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <memory>

namespace jiheng::ui {

namespace {
// The measure of look.md: 32 to 44 Chinese characters; with both languages two columns of about 34.
constexpr int kMeasure = 44;
constexpr int kMeasureBoth = 74;
}  // namespace

DetailView::DetailView(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme) {
  setOpenLinks(false);
  setFrameShape(QFrame::NoFrame);
  setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
  setLineWrapMode(QTextEdit::FixedPixelWidth);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  connect(this, &QTextBrowser::anchorClicked, this, &DetailView::linkTaken);
}

void DetailView::beginWriting() { m_place = verticalScrollBar()->value(); }

void DetailView::documentWritten(DocumentMap map, bool sideBySide, bool keepPlace) {
  m_map = std::move(map);
  m_sideBySide = sideBySide;
  m_hits.clear();
  m_currentHit = -1;
  const bool hasPoint = std::any_of(m_map.points.begin(), m_map.points.end(),
                                    [this](const DocumentMap::Point& point) { return point.key == m_currentPoint; });
  if (!hasPoint && !m_currentPoint.isEmpty()) {
    m_currentPoint.clear();
    emit currentPointChanged();
  }
  setExtraSelections({});
  fitLineLength();
  moveCursor(QTextCursor::Start);
  verticalScrollBar()->setValue(keepPlace ? m_place : 0);
}

void DetailView::fitLineLength() {
  const int measure = m_sideBySide ? kMeasureBoth : kMeasure;
  const int longest = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(QChar(0x56FD)) * measure;
  const int room = viewport()->width();
  const int width = std::min(room, longest + 2 * static_cast<int>(document()->documentMargin()));
  if (lineWrapColumnOrWidth() != width) setLineWrapColumnOrWidth(width);
}

void DetailView::resizeEvent(QResizeEvent* event) {
  fitLineLength();
  QTextBrowser::resizeEvent(event);
}

void DetailView::setHits(const std::vector<SearchMark>& marks) {
  m_hits.clear();
  m_currentHit = -1;
  for (const SearchMark& mark : marks) {
    for (const DocumentMap::Field& field : m_map.fields) {
      const bool same = field.field == mark.field && field.pointKey == mark.pointKey &&
                        field.nameIndex == mark.nameIndex;
      if (!same || mark.range.start + mark.range.length > field.length) continue;
      m_hits.push_back({field.position + static_cast<int>(mark.range.start), static_cast<int>(mark.range.length),
                        mark.means});
    }
  }
  std::sort(m_hits.begin(), m_hits.end(), [](const Hit& a, const Hit& b) { return a.position < b.position; });
  showMarks();
}

void DetailView::showMarks() {
  QList<QTextEdit::ExtraSelection> selections;
  for (size_t i = 0; i < m_hits.size(); ++i) {
    const bool current = static_cast<int>(i) == m_currentHit;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(m_hits[i].position);
    selection.cursor.setPosition(m_hits[i].position + m_hits[i].length, QTextCursor::KeepAnchor);
    // Colour and shape: every hit is underlined, the current one filled with the accent.
    const bool literal = m_hits[i].means == SearchMeans::Literal;
    const QColor fill = literal ? m_theme.mark() : m_theme.background(Semantic::Accent);
    selection.format.setBackground(current ? palette().brush(QPalette::Highlight) : QBrush(fill));
    selection.format.setForeground(current ? palette().brush(QPalette::HighlightedText)
                                           : QBrush(m_theme.isDark() ? Qt::white : Qt::black));
    selection.format.setUnderlineStyle(literal ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
    selections << selection;
  }
  setExtraSelections(selections);
}

void DetailView::showHit(int index) {
  if (index < 0 || index >= hitCount()) return;
  m_currentHit = index;
  showMarks();
  scrollTo(m_hits[static_cast<size_t>(index)].position);
}

void DetailView::scrollTo(int position) {
  QTextCursor cursor(document());
  cursor.setPosition(position);
  const QRect rect = cursorRect(cursor);
  // Below the line that names the item while the reader scrolls.
  const int margin = m_theme.unit(18);
  if (rect.top() < margin) {
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - margin);
  } else if (rect.bottom() > viewport()->height() - margin) {
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() / 2);
  }
}

void DetailView::showFrom(int position) {
  QTextCursor cursor(document());
  cursor.setPosition(position);
  verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - m_theme.unit(16));
}

void DetailView::setCurrentPoint(const QString& pointKey, bool scroll) {
  const auto point = std::find_if(m_map.points.begin(), m_map.points.end(),
                                  [&](const DocumentMap::Point& candidate) { return candidate.key == pointKey; });
  const QString key = point == m_map.points.end() ? QString() : pointKey;
  if (scroll && !key.isEmpty()) {
    scrollTo(point->end);
    scrollTo(point->begin);
  }
  if (key == m_currentPoint) return;
  m_currentPoint = key;
  viewport()->update();
  emit currentPointChanged();
}

void DetailView::stepPoint(int by) {
  if (m_map.points.empty()) return;
  int index = by > 0 ? -1 : static_cast<int>(m_map.points.size());
  for (size_t i = 0; i < m_map.points.size(); ++i) {
    if (m_map.points[i].key == m_currentPoint) index = static_cast<int>(i);
  }
  index = std::clamp(index + by, 0, static_cast<int>(m_map.points.size()) - 1);
  setCurrentPoint(m_map.points[static_cast<size_t>(index)].key, true);
}

void DetailView::keyPressEvent(QKeyEvent* event) {
  const bool plain = event->modifiers() == Qt::NoModifier;
  if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
    stepPoint(event->key() == Qt::Key_J ? 1 : -1);
    event->accept();
    return;
  }
  QTextBrowser::keyPressEvent(event);
}

void DetailView::mouseReleaseEvent(QMouseEvent* event) {
  QTextBrowser::mouseReleaseEvent(event);
  if (event->button() != Qt::LeftButton || textCursor().hasSelection() || !anchorAt(event->pos()).isEmpty()) return;
  setCurrentPoint(pointAt(event->pos()), false);
}

QString DetailView::pointAt(const QPoint& where) const {
  const int position = cursorForPosition(where).position();
  for (const DocumentMap::Point& point : m_map.points) {
    if (position >= point.begin && position <= point.end) return point.key;
  }
  return {};
}

void DetailView::contextMenuEvent(QContextMenuEvent* event) {
  // The menu speaks of the point under the mouse; from the keyboard, of the current one.
  if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
    setCurrentPoint(pointAt(event->pos()), false);
  const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
  menu->addSeparator();
  menu->addActions(m_extraActions);
  menu->exec(event->globalPos());
}

void DetailView::setWatermark(const QString& words) {
  if (m_watermark == words) return;
  m_watermark = words;
  viewport()->update();
}

void DetailView::paintWatermark() {
  if (m_watermark.isEmpty()) return;
  QPainter painter(viewport());
  QFont font = m_theme.font(TextRole::Title, true);
  font.setPixelSize(font.pixelSize() * 2);
  painter.setFont(font);
  QColor pale = m_theme.color(Semantic::Open);
  pale.setAlpha(36);
  painter.setPen(pale);
  // It stays with the text while the reader scrolls, so that every part of it is marked.
  const int step = font.pixelSize() * 7;
  const int width = QFontMetrics(font).horizontalAdvance(m_watermark) + step / 2;
  for (int y = step / 2 - verticalScrollBar()->value() % (2 * step); y < viewport()->height() + step; y += step) {
    painter.save();
    painter.translate(m_theme.unit(8), y);
    painter.rotate(-12);
    for (int x = 0; x < viewport()->width(); x += width) painter.drawText(x, 0, m_watermark);
    painter.restore();
  }
}

void DetailView::paintEvent(QPaintEvent* event) {
  paintWatermark();  // behind the text, which stays as easy to read
  QTextBrowser::paintEvent(event);
  if (m_map.points.empty()) return;
  QPainter painter(viewport());
  painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
  const QAbstractTextDocumentLayout* layout = document()->documentLayout();
  const qreal left = document()->documentMargin();
  for (const DocumentMap::Point& point : m_map.points) {
    const QRectF first = layout->blockBoundingRect(document()->findBlock(point.begin));
    const QRectF last = layout->blockBoundingRect(document()->findBlock(point.end));
    // A hairline above each point, and a bar beside the one that is current.
    const qreal above = first.top() - 2.5 * m_theme.unit();
    painter.fillRect(QRectF(left, above, document()->size().width() - 2 * left, 1), m_theme.line());
    if (point.key == m_currentPoint)
      painter.fillRect(QRectF(m_theme.unit(2), first.top(), 3, last.bottom() - first.top()),
                       m_theme.color(Semantic::Accent));
  }
}

}  // namespace jiheng::ui
