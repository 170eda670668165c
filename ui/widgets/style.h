#pragma once

#include <QProxyStyle>

#include "ui/widgets/theme_colors.h"

namespace jiheng::ui {

/// Fusion, drawn quieter: flat fields and buttons, hairlines, one focus ring, thin scroll bars, sizes on a
/// grid of 4. Everything that the program paints differently from Qt is in this class.
class Style final : public QProxyStyle {
  Q_OBJECT
public:
  Style();
  /// Takes effect with the next painting; Theme sets the palette in the same breath.
  void setColors(const ThemeColors& colors) { m_colors = &colors; }
  /// Icons and marks grow with the text, in percent.
  void setScale(int percent) { m_scale = percent; }

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                       const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override;
  QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
  using QProxyStyle::polish;
  void polish(QWidget* widget) override;

private:
  void drawButtonPanel(const QStyleOption* option, QPainter* painter) const;
  void drawToolPanel(const QStyleOption* option, QPainter* painter) const;
  void drawFieldPanel(const QStyleOption* option, QPainter* painter) const;
  void drawFieldOutline(const QStyleOption* option, QPainter* painter) const;
  void drawItemPanel(const QStyleOption* option, QPainter* painter) const;
  void drawCheck(const QStyleOption* option, QPainter* painter, bool round) const;
  void drawChevron(const QRect& rect, QPainter* painter, Qt::ArrowType direction, bool enabled) const;
  void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
  void drawTab(const QStyleOption* option, QPainter* painter) const;
  void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
  void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
  void drawProgress(const QStyleOption* option, QPainter* painter) const;

  int m_scale = 100;
  const ThemeColors* m_colors = &themeColors(false);
};

}  // namespace jiheng::ui
