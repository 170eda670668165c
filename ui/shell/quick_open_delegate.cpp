#include "ui/shell/quick_open_delegate.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionViewItem>

#include "app/foundation/formats.h"
#include "ui/shell/quick_open.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

namespace {
constexpr int kMargin = 12;
}  // namespace

QuickOpenDelegate::QuickOpenDelegate(const Theme& theme, const QuickOpenModel& model, const QLineEdit& box,
                                     QObject* parent)
    : QAbstractItemDelegate(parent), m_theme(theme), m_model(model), m_box(box) {}

QSize QuickOpenDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const bool head = m_model.head(index.row());
  const int text = QFontMetrics(m_theme.font(head ? TextRole::Small : TextRole::Body)).height();
  return {100, (text + 8 + 3) / 4 * 4};
}

void QuickOpenDelegate::paintHead(QPainter* painter, const QRect& rect, int row) const {
  const QuickGroup* group = m_model.head(row);
  if (row > 0) painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_theme.line());
  painter->setFont(m_theme.font(TextRole::Small, true));
  painter->setPen(m_theme.quietText());
  const QRect inner = rect.adjusted(kMargin, 0, -kMargin, 0);
  painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, group->title);
  painter->setFont(m_theme.font(TextRole::Small));
  painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, formatNumber(group->total, shownLanguage()));
}

int QuickOpenDelegate::paintMarked(QPainter* painter, const QRect& rect, const QString& text,
                                   const QColor& color) const {
  const QFontMetrics metrics(painter->font());
  const QString drawn = metrics.elidedText(text, Qt::ElideRight, rect.width());
  const FoldedText folded = foldWithOrigin(drawn);
  for (const QString& term : searchTerms(m_box.text()))
    for (const TextRange& hit : findFolded(folded, term)) {
      const int from = metrics.horizontalAdvance(drawn.left(hit.start));
      const int to = metrics.horizontalAdvance(drawn.left(hit.start + hit.length));
      painter->fillRect(QRect(rect.left() + from, rect.center().y() - metrics.height() / 2 + 1, to - from,
                              metrics.height() - 1),
                        m_theme.mark());
    }
  painter->setPen(color);
  painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, drawn);
  return metrics.horizontalAdvance(drawn);
}

void QuickOpenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  painter->save();
  const QRect rect = option.rect;
  const QuickEntry* entry = m_model.entry(index.row());
  if (!entry) {
    paintHead(painter, rect, index.row());
    painter->restore();
    return;
  }
  if (option.state & QStyle::State_Selected)
    painter->fillRect(rect, option.palette.color(QPalette::Highlight));
  else if (option.state & QStyle::State_MouseOver)
    painter->fillRect(rect, option.palette.color(QPalette::Midlight));
  QRect place = rect.adjusted(kMargin, 0, -kMargin, 0);
  const int icon = m_theme.unit(4);
  svgIcon(entry->icon, m_theme.quietText())
      .paint(painter, QRect(place.left(), place.center().y() - icon / 2 + 1, icon, icon));
  place.setLeft(place.left() + icon + 12);
  if (entry->meaning) {
    const QSize badge = badgeSize(entry->badge, *entry->meaning, m_theme);
    paintBadge(painter, QRect(place.right() - badge.width(), place.top(), badge.width(), place.height()),
               entry->badge, *entry->meaning, m_theme);
    place.setRight(place.right() - badge.width() - 12);
  }
  if (!entry->trailing.isEmpty()) {
    painter->setFont(m_theme.font(TextRole::Small));
    painter->setPen(m_theme.quietText());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, entry->trailing);
    place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(entry->trailing) - 12);
  }
  painter->setFont(m_theme.font(TextRole::Body));
  const int used = paintMarked(painter, place, entry->title, option.palette.color(QPalette::Text));
  place.setLeft(place.left() + used + 12);
  if (!entry->detail.isEmpty() && place.width() > 40) {
    painter->setFont(m_theme.font(TextRole::Small));
    paintMarked(painter, place, entry->detail, m_theme.quietText());
  }
  painter->restore();
}

}  // namespace jiheng::ui
