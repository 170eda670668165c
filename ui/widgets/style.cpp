#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

namespace {

/// The next multiple of 4: every height stands on the grid.
int onGrid(int pixels) {
  return (pixels + 3) / 4 * 4;
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  // Rows answer to the pointer; Qt leaves that off by default.
  if (auto* view = qobject_cast<QAbstractItemView*>(widget)) view->viewport()->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  switch (element) {
    case PE_PanelButtonCommand:
      return drawButtonPanel(option, painter);
    case PE_PanelButtonTool:
      return drawToolPanel(option, painter);
    case PE_PanelLineEdit:
      return drawFieldPanel(option, painter);
    case PE_FrameLineEdit:
      return;  // the panel has drawn it
    case PE_FrameDefaultButton:
      return;
    case PE_PanelItemViewItem:
      return drawItemPanel(option, painter);
    case PE_PanelItemViewRow:
      // Only the cell under the pointer or the selection is filled, by the item; Fusion would fill the indent
      // as well.
      if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option))
        if (row->features & QStyleOptionViewItem::Alternate)
          painter->fillRect(row->rect, m_colors->alternate);
      if (option->state & State_Selected) painter->fillRect(option->rect, m_colors->selection);
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
      return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
      return drawCheck(option, painter, true);
    case PE_IndicatorArrowDown:
      return drawChevron(option->rect, painter, Qt::DownArrow, option->state & State_Enabled);
    case PE_IndicatorArrowUp:
      return drawChevron(option->rect, painter, Qt::UpArrow, option->state & State_Enabled);
    case PE_IndicatorArrowLeft:
      return drawChevron(option->rect, painter, Qt::LeftArrow, option->state & State_Enabled);
    case PE_IndicatorArrowRight:
      return drawChevron(option->rect, painter, Qt::RightArrow, option->state & State_Enabled);
    case PE_IndicatorBranch:
      if (option->state & State_Children)
        drawChevron(option->rect, painter, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, true);
      return;
    case PE_FrameFocusRect: {
      painter->save();
      painter->setRenderHint(QPainter::Antialiasing);
      painter->setPen(QPen(m_colors->accent, 1.5));
      painter->setBrush(Qt::NoBrush);
      painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
      painter->restore();
      return;
    }
    case PE_Frame: {
      if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget); text && !text->isReadOnly())
        return drawFieldOutline(option, painter);
      painter->save();
      painter->setPen(option->state & State_HasFocus ? m_colors->accent : m_colors->line);
      painter->setBrush(Qt::NoBrush);
      painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
      painter->restore();
      return;
    }
    case PE_PanelTipLabel:
      painter->fillRect(option->rect, m_colors->tooltip);
      return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
      return;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  const int text = option ? option->fontMetrics.height() : 20;
  switch (type) {
    case CT_PushButton:
      result.setHeight(onGrid(text + 8));
      result.setWidth(qMax(result.width() + 12, 72));
      break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
      result.setHeight(onGrid(text + 8));
      break;
    case CT_ToolButton:
      result.setHeight(qMax(onGrid(result.height()), onGrid(text + 4)));
      result.setWidth(result.width() + 8);
      break;
    case CT_ItemViewItem:
      result.setHeight(qMax(result.height(), onGrid(text + 4)));
      break;
    case CT_MenuItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
        result.setHeight(qMax(result.height(), onGrid(text + 6)));
      break;
    }
    case CT_HeaderSection:
      result.setHeight(onGrid(text + 6));
      break;
    case CT_TabBarTab:
      result.setHeight(onGrid(text + 10));
      result.setWidth(result.width() + 4);
      break;
    default:
      break;
  }
  return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
      return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return 8;
    case PM_DefaultFrameWidth:
      return 1;
    case PM_SplitterWidth:
      return 5;
    case PM_ScrollBarExtent:
      return 12;
    case PM_ScrollBarSliderMin:
      return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
      return 16 * m_scale / 100;
    case PM_ToolBarIconSize:
      return 20 * m_scale / 100;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return 16 * m_scale / 100;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
      return 8;
    case PM_FocusFrameHMargin:
      return 4;
    case PM_HeaderMargin:
      return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
      return 0;
    case PM_MenuBarItemSpacing:
      return 4;
    case PM_MenuPanelWidth:
      return 1;
    case PM_MenuVMargin:
      return 4;
    case PM_MenuHMargin:
      return 0;
    case PM_TreeViewIndentation:
      return 16;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
  if (icon == SP_LineEditClearButton) return svgIcon(QStringLiteral("close"));
  return QProxyStyle::standardIcon(icon, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
  switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_MenuBar_MouseTracking:
      return hint == SH_MenuBar_MouseTracking;
    case SH_ItemView_ShowDecorationSelected:
      return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
      return 0;
    case SH_UnderlineShortcut:
      return 0;
    case SH_ToolTip_WakeUpDelay:
      return 500;
    case SH_DialogButtonBox_ButtonsHaveIcons:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, returned);
  }
}

}  // namespace jiheng::ui
