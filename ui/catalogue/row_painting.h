#pragma once

#include <QFont>
#include <QStyleOptionViewItem>
#include <vector>

#include "app/foundation/fold.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// One line of text in a row, with its search hits marked by a fill and an underline, dotted for those by synonym or pinyin. What does not fit is elided; a hit
/// that the ellipsis hides is marked on the ellipsis.
struct RowText {
  QString text;
  std::vector<TextRange> marks;
  QFont font;
  QColor color;
  std::vector<TextRange> related = {};  ///< hits by synonym or pinyin: marked by a dotted line
};

void drawRowText(QPainter& painter, const QRect& rect, const RowText& text, const Theme& theme);

/// The same over at most two lines, centred in the height.
void drawRowParagraph(QPainter& painter, const QRect& rect, const RowText& text, const Theme& theme);

/// The text colour of a row: readable on the selection too.
QColor rowTextColor(const QStyleOptionViewItem& option);
/// The same for the second line.
QColor quietRowTextColor(const QStyleOptionViewItem& option, const Theme& theme);

}  // namespace jiheng::ui
