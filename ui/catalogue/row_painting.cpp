#include "ui/catalogue/row_painting.h"

#include <QPainter>
#include <QTextLayout>

namespace jiheng::ui {

void drawRowText(QPainter& painter, const QRect& rect, const RowText& text, const Theme& theme) {
  if (rect.width() <= 0 || text.text.isEmpty()) return;
  const QString fitting = QFontMetrics(text.font).elidedText(text.text, Qt::ElideRight, rect.width());
  const bool elided = fitting != text.text;
  // The ellipsis is one character; before it stand the text's own.
  const qsizetype visible = elided ? std::max<qsizetype>(fitting.size() - 1, 0) : fitting.size();

  QTextCharFormat marked;
  marked.setBackground(theme.mark());
  marked.setForeground(theme.isDark() ? QColor(Qt::white) : QColor(Qt::black));
  marked.setFontUnderline(true);
  QTextCharFormat related;
  related.setBackground(theme.background(Semantic::Accent));
  related.setUnderlineStyle(QTextCharFormat::DotLine);
  QList<QTextLayout::FormatRange> formats;
  const auto format = [&](const TextRange& mark, const QTextCharFormat& as) {
    const qsizetype start = std::min(mark.start, visible);
    const qsizetype end = std::min(mark.start + mark.length, fitting.size());
    if (elided && mark.start + mark.length > visible) {
      formats.append({static_cast<int>(start), static_cast<int>(fitting.size() - start), as});
    } else if (end > start) {
      formats.append({static_cast<int>(start), static_cast<int>(end - start), as});
    }
  };
  for (const TextRange& mark : text.related) format(mark, related);
  for (const TextRange& mark : text.marks) format(mark, marked);

  QTextLayout layout(fitting, text.font);
  QTextOption option;
  option.setWrapMode(QTextOption::NoWrap);
  layout.setTextOption(option);
  layout.setFormats(formats);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  if (line.isValid()) line.setLineWidth(rect.width());
  layout.endLayout();
  if (!line.isValid()) return;

  painter.save();
  painter.setPen(text.color);
  layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
  painter.restore();
}

void drawRowParagraph(QPainter& painter, const QRect& rect, const RowText& text, const Theme& theme) {
  const QFontMetrics metrics(text.font);
  if (metrics.horizontalAdvance(text.text) <= rect.width() || rect.height() < 2 * metrics.height()) {
    drawRowText(painter, rect, text, theme);
    return;
  }
  QTextLayout layout(text.text, text.font);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(rect.width());
  const qsizetype cut = line.textLength();
  layout.endLayout();

  RowText first{text.text.left(cut), {}, text.font, text.color, {}};
  RowText second{text.text.mid(cut), {}, text.font, text.color, {}};
  const auto divide = [cut](const std::vector<TextRange>& marks, std::vector<TextRange>& above,
                            std::vector<TextRange>& below) {
    for (const TextRange& mark : marks) {
      const qsizetype end = mark.start + mark.length;
      if (mark.start < cut) above.push_back({mark.start, std::min(end, cut) - mark.start});
      if (end <= cut) continue;
      const qsizetype start = std::max(mark.start, cut);
      below.push_back({start - cut, end - start});
    }
  };
  divide(text.marks, first.marks, second.marks);
  divide(text.related, first.related, second.related);
  const int height = metrics.height();
  const int top = rect.top() + (rect.height() - 2 * height) / 2;
  drawRowText(painter, QRect(rect.left(), top, rect.width(), height), first, theme);
  drawRowText(painter, QRect(rect.left(), top + height, rect.width(), height), second, theme);
}

QColor rowTextColor(const QStyleOptionViewItem& option) {
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

QColor quietRowTextColor(const QStyleOptionViewItem& option, const Theme& theme) {
  return option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText)
                                                       : theme.quietText();
}

}  // namespace jiheng::ui
