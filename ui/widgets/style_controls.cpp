#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include "ui/widgets/style.h"

namespace jiheng::ui {

namespace {

constexpr qreal kRadius = 4;
constexpr int kIconRoom = 4;

/// Saves the painter and draws smoothly for as long as it lives.
class Smooth {
public:
  explicit Smooth(QPainter* painter) : m_painter(painter) {
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
  }
  ~Smooth() { m_painter->restore(); }
  Smooth(const Smooth&) = delete;
  Smooth& operator=(const Smooth&) = delete;

private:
  QPainter* m_painter;
};

void roundedBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& outline,
                qreal width = 1) {
  painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
  painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  const qreal inset = outline.isValid() ? width / 2 : 0;
  painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

}  // namespace

void Style::drawButtonPanel(const QStyleOption* option, QPainter* painter) const {
  const Smooth smooth(painter);
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  const bool enabled = option->state & State_Enabled;
  const bool hovered = enabled && (option->state & State_MouseOver);
  const bool down = option->state & (State_Sunken | State_On);
  const bool flat = button && (button->features & QStyleOptionButton::Flat);
  const bool primary = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
  const bool focused = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
  if (primary) {
    const QColor fill = down      ? m_colors->accent.darker(115)
                        : hovered ? m_colors->accent.lighter(110)
                                  : m_colors->accent;
    roundedBox(painter, option->rect, fill, QColor());
    if (focused) roundedBox(painter, option->rect.adjusted(2, 2, -2, -2), QColor(), m_colors->onAccent, 1.5);
    return;
  }
  QColor fill = down             ? m_colors->line
                : hovered        ? m_colors->hover
                : m_colors->dark ? m_colors->hover
                                 : m_colors->base;
  if (m_colors->dark && (hovered || down)) fill = m_colors->line;
  if (flat && !hovered && !down) fill = QColor();
  if (!enabled) fill = flat ? QColor() : m_colors->window;
  QColor outline = flat ? QColor() : enabled ? m_colors->control : m_colors->line;
  if (focused) outline = m_colors->accent;
  roundedBox(painter, option->rect, fill, outline, focused ? 2 : 1);
}

void Style::drawToolPanel(const QStyleOption* option, QPainter* painter) const {
  const Smooth smooth(painter);
  const bool hovered = (option->state & State_Enabled) && (option->state & State_MouseOver);
  const bool down = option->state & State_Sunken;
  const bool checked = option->state & State_On;
  const bool focused = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
  QColor fill;
  if (checked)
    fill = m_colors->selection;
  else if (down)
    fill = m_colors->line;
  else if (hovered)
    fill = m_colors->hover;
  roundedBox(painter, option->rect, fill, focused ? m_colors->accent : QColor(), 1.5);
}

void Style::drawFieldPanel(const QStyleOption* option, QPainter* painter) const {
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  const QColor base = option->palette.color(QPalette::Base);
  if (frame && frame->lineWidth == 0) {
    painter->fillRect(option->rect, base);
    return;
  }
  {
    const Smooth smooth(painter);
    roundedBox(painter, option->rect, base, QColor());
  }
  drawFieldOutline(option, painter);
}

void Style::drawFieldOutline(const QStyleOption* option, QPainter* painter) const {
  const Smooth smooth(painter);
  const bool focused = option->state & State_HasFocus;
  const QColor idle = (option->state & State_Enabled) ? m_colors->control : m_colors->line;
  roundedBox(painter, option->rect, QColor(), focused ? m_colors->accent : idle, focused ? 2 : 1);
}

void Style::drawItemPanel(const QStyleOption* option, QPainter* painter) const {
  const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
  if (!item) return;
  if (item->backgroundBrush.style() != Qt::NoBrush) painter->fillRect(item->rect, item->backgroundBrush);
  if (item->state & State_Selected)
    painter->fillRect(item->rect, m_colors->selection);
  else if ((item->state & State_MouseOver) && (item->state & State_Enabled))
    painter->fillRect(item->rect, m_colors->hover);
}

void Style::drawCheck(const QStyleOption* option, QPainter* painter, bool round) const {
  const Smooth smooth(painter);
  const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
  const bool enabled = option->state & State_Enabled;
  const bool on = option->state & (State_On | State_NoChange);
  const bool focused = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
  const QColor ink = enabled ? m_colors->accent : m_colors->disabled;
  painter->setPen(QPen(on || focused ? ink : m_colors->quiet, focused ? 2 : 1.25));
  painter->setBrush(on && !round ? ink : m_colors->base);
  const qreal radius = round ? box.width() / 2 : 3;
  painter->drawRoundedRect(box, radius, radius);
  if (!on) return;
  if (round) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    return;
  }
  painter->setPen(QPen(m_colors->onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&box](qreal x, qreal y) {
    return box.topLeft() + QPointF(x * box.width(), y * box.height());
  };
  if (option->state & State_NoChange)
    painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
  else
    painter->drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
}

void Style::drawChevron(const QRect& rect, QPainter* painter, Qt::ArrowType direction, bool enabled) const {
  const Smooth smooth(painter);
  const qreal reach = qBound(2.5, qMin(rect.width(), rect.height()) / 4.0, 4.0);
  painter->setPen(
      QPen(enabled ? m_colors->quiet : m_colors->disabled, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->translate(QRectF(rect).center());
  painter->rotate(direction == Qt::DownArrow   ? 0
                  : direction == Qt::LeftArrow ? 90
                  : direction == Qt::UpArrow   ? 180
                                               : 270);
  painter->drawPolyline(
      QPolygonF({QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)}));
}

void Style::drawHeaderSection(const QStyleOption* option, QPainter* painter) const {
  painter->fillRect(option->rect, m_colors->base);
  painter->setPen(m_colors->line);
  painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void Style::drawTab(const QStyleOption* option, QPainter* painter) const {
  const QRect rect = option->rect;
  const bool selected = option->state & State_Selected;
  if (!selected && (option->state & State_MouseOver)) painter->fillRect(rect, m_colors->hover);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_colors->line);
  if (selected)
    painter->fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), m_colors->accent);
}

void Style::drawProgress(const QStyleOption* option, QPainter* painter) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
  if (!bar) return;
  const Smooth smooth(painter);
  const QRectF groove(bar->rect.left(), bar->rect.center().y() - 1.5, bar->rect.width(), 4);
  painter->setPen(Qt::NoPen);
  painter->setBrush(m_colors->line);
  painter->drawRoundedRect(groove, 2, 2);
  painter->setBrush(m_colors->accent);
  if (bar->maximum <= bar->minimum) {
    // The end is not known: a still piece says "working" without a clock of its own.
    painter->drawRoundedRect(QRectF(groove.left() + groove.width() / 3, groove.top(), groove.width() / 3, 4),
                             2, 2);
    return;
  }
  const qreal share = qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
  if (share > 0)
    painter->drawRoundedRect(QRectF(groove.topLeft(), QSizeF(groove.width() * qMin(share, 1.0), 4)), 2, 2);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
  switch (element) {
    case CE_PushButtonLabel:
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
          button && (button->features & QStyleOptionButton::DefaultButton) &&
          (option->state & State_Enabled)) {
        QStyleOptionButton copy(*button);
        copy.palette.setColor(QPalette::ButtonText, m_colors->onAccent);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
      }
      break;
    case CE_ToolButtonLabel:
      if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
          button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        // Qt sets the word 4 px behind its icon; the icon's place is made wider, and the icon stays in its
        // middle.
        QStyleOptionToolButton copy(*button);
        copy.iconSize.rwidth() += kIconRoom;
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
      }
      break;
    case CE_HeaderSection:
      return drawHeaderSection(option, painter);
    case CE_HeaderEmptyArea:
      return drawHeaderSection(option, painter);
    case CE_HeaderLabel:
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        QStyleOptionHeader copy(*header);
        copy.palette.setColor(QPalette::ButtonText, m_colors->quiet);
        // Fusion would make the header of the selected column bold, and its width jump.
        copy.state &= ~State_On;
        // The margin beside the words is not wanted above and below them: it would cut off what hangs below the line.
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        copy.rect.adjust(0, -margin, 0, margin);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
      }
      break;
    case CE_TabBarTabShape:
      return drawTab(option, painter);
    case CE_Splitter: {
      const QPoint center = option->rect.center();
      painter->fillRect(option->rect, m_colors->base);
      if (option->state & State_Horizontal)
        painter->fillRect(QRect(center.x(), option->rect.top(), 1, option->rect.height()), m_colors->line);
      else
        painter->fillRect(QRect(option->rect.left(), center.y(), option->rect.width(), 1), m_colors->line);
      return;
    }
    case CE_ProgressBarGroove:
      return;
    case CE_ProgressBarContents:
      return drawProgress(option, painter);
    case CE_MenuBarItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        painter->fillRect(item->rect, m_colors->window);
        if (item->state & (State_Selected | State_Sunken)) {
          const Smooth smooth(painter);
          roundedBox(painter, item->rect.adjusted(0, 1, 0, -1), m_colors->line, QColor());
        }
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     item->palette, item->state & State_Enabled, item->text, QPalette::ButtonText);
      }
      return;
    case CE_MenuBarEmptyArea:
      painter->fillRect(option->rect, m_colors->window);
      return;
    default:
      break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  painter->fillRect(option->rect, option->palette.color(QPalette::Base));
  if (!bar || bar->maximum <= bar->minimum) return;
  const Smooth smooth(painter);
  const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
  const bool active = (option->activeSubControls & SC_ScrollBarSlider) || (option->state & State_Sunken);
  painter->setPen(Qt::NoPen);
  painter->setBrush(active ? m_colors->quiet : m_colors->control);
  const qreal radius = 3;
  const bool horizontal = bar->orientation == Qt::Horizontal;
  painter->drawRoundedRect(QRectF(slider).adjusted(horizontal ? 2 : 3, horizontal ? 3 : 2,
                                                   horizontal ? -2 : -3, horizontal ? -3 : -2),
                           radius, radius);
}

void Style::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
  const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  if (!box) return;
  if (box->frame || (option->state & (State_MouseOver | State_HasFocus))) {
    const Smooth smooth(painter);
    const bool focused = option->state & State_HasFocus;
    const bool hovered = (option->state & State_MouseOver) && !box->editable;
    const QColor outline = focused ? m_colors->accent : box->frame ? m_colors->control : QColor();
    const QColor plain = box->frame ? m_colors->base : QColor();
    roundedBox(painter, option->rect, hovered ? m_colors->hover : plain, outline, focused ? 2 : 1);
  }
  const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
  drawChevron(arrow, painter, Qt::DownArrow, option->state & State_Enabled);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  if (control == CC_ScrollBar) return drawScrollBar(option, painter, widget);
  if (control == CC_ComboBox) return drawComboBox(option, painter, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  QRect rect = QProxyStyle::subElementRect(element, option, widget);
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  if (element == SE_LineEditContents && frame && frame->lineWidth > 0) rect.adjust(4, 0, -4, 0);
  return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
    return QProxyStyle::subControlRect(control, option, sub, widget).adjusted(4, 0, 0, 0);
  if (control != CC_ScrollBar || !bar) return QProxyStyle::subControlRect(control, option, sub, widget);
  // No arrow buttons: the slider has the whole length.
  const bool horizontal = bar->orientation == Qt::Horizontal;
  const int length = horizontal ? bar->rect.width() : bar->rect.height();
  const qint64 range = qint64(bar->maximum) - bar->minimum;
  int slider = length;
  if (range > 0)
    slider = qBound(qMin(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget)),
                    int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
  const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                            bar->upsideDown);
  QRect rect;
  const auto stretch = [&](int from, int size) {
    return horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
  };
  switch (sub) {
    case SC_ScrollBarGroove:
      rect = bar->rect;
      break;
    case SC_ScrollBarSlider:
      rect = stretch(start, slider);
      break;
    case SC_ScrollBarSubPage:
      rect = stretch(0, start);
      break;
    case SC_ScrollBarAddPage:
      rect = stretch(start + slider, length - start - slider);
      break;
    default:
      break;
  }
  return visualRect(bar->direction, bar->rect, rect);
}

}  // namespace jiheng::ui
