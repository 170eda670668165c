#include "ui/widgets/theme_colors.h"

#include <cmath>

namespace jiheng::ui {

namespace {

ThemeColors light() {
  ThemeColors c;
  c.window = QColor(0xf5f6f8);
  c.base = QColor(0xffffff);
  c.alternate = QColor(0xfafbfc);
  c.text = QColor(0x1d232b);
  c.quiet = QColor(0x56606d);
  c.disabled = QColor(0x98a1ac);
  c.line = QColor(0xdfe3e8);
  c.control = QColor(0xc3cad3);
  c.hover = QColor(0xeaedf1);
  c.selection = QColor(0xdce8fa);
  c.mark = QColor(0xffe79a);
  c.accent = QColor(0x2458b3);
  c.onAccent = QColor(0xffffff);
  c.tooltip = QColor(0x2a313b);
  return c;
}

ThemeColors dark() {
  ThemeColors c;
  c.dark = true;
  c.window = QColor(0x1b1f24);
  c.base = QColor(0x22272e);
  c.alternate = QColor(0x262b33);
  c.text = QColor(0xdfe4ea);
  c.quiet = QColor(0xa6afba);
  c.disabled = QColor(0x6c7682);
  c.line = QColor(0x353c46);
  c.control = QColor(0x4b5562);
  c.hover = QColor(0x2d343d);
  c.selection = QColor(0x27436b);
  c.mark = QColor(0x524208);
  c.accent = QColor(0x86b3f7);
  c.onAccent = QColor(0x10203a);
  c.tooltip = QColor(0x39424d);
  return c;
}

double channel(double value) {
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

}  // namespace

SemanticColors ThemeColors::semantic(Semantic meaning) const {
  const auto pick = [this](QRgb lightText, QRgb lightFill, QRgb darkText, QRgb darkFill) {
    return dark ? SemanticColors{QColor(darkText), QColor(darkFill)}
                : SemanticColors{QColor(lightText), QColor(lightFill)};
  };
  switch (meaning) {
    case Semantic::Prohibited:
      return pick(0xa3211c, 0xfbe9e7, 0xffaba3, 0x472422);
    case Semantic::Restricted:
      return pick(0x84470a, 0xfbeedc, 0xf5bd7a, 0x432f18);
    case Semantic::Free:
      return pick(0x1d6639, 0xe4f3e9, 0x8ed6a6, 0x1d3a29);
    case Semantic::Open:
      return pick(0x44505f, 0xebeef2, 0xc0c9d4, 0x323a45);
    case Semantic::Stale:
      return pick(0x693a9b, 0xf2eafa, 0xd3b4f5, 0x3a2b4c);
    case Semantic::Overdue:
      return pick(0xa3211c, 0xfbe9e7, 0xffaba3, 0x472422);
    case Semantic::Soon:
      return pick(0x7a4f00, 0xfcf0d2, 0xefc668, 0x403311);
    case Semantic::Done:
      return pick(0x1d6639, 0xe4f3e9, 0x8ed6a6, 0x1d3a29);
    case Semantic::Unverified:
      return pick(0x6a5312, 0xf5f0df, 0xd9c68b, 0x37321f);
    case Semantic::Accent:
      return pick(0x2458b3, 0xe6eefb, 0x93bbf8, 0x22344f);
  }
  return {text, base};
}

QPalette ThemeColors::palette() const {
  QPalette p;
  const auto set = [&p](QPalette::ColorRole role, const QColor& color) {
    p.setColor(QPalette::All, role, color);
  };
  set(QPalette::Window, window);
  set(QPalette::WindowText, text);
  set(QPalette::Base, base);
  set(QPalette::AlternateBase, alternate);
  set(QPalette::Text, text);
  set(QPalette::PlaceholderText, quiet);
  set(QPalette::Button, dark ? hover : base);
  set(QPalette::ButtonText, text);
  set(QPalette::BrightText, onAccent);
  set(QPalette::Highlight, selection);
  set(QPalette::HighlightedText, text);
  set(QPalette::Link, accent);
  set(QPalette::LinkVisited, accent);
  set(QPalette::ToolTipBase, tooltip);
  set(QPalette::ToolTipText, QColor(0xf2f4f7));
  set(QPalette::Light, dark ? control : base);
  set(QPalette::Midlight, hover);
  set(QPalette::Mid, line);
  set(QPalette::Dark, control);
  set(QPalette::Shadow, dark ? QColor(0x0d0f12) : QColor(0x9aa3ae));
  for (const QPalette::ColorRole role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::Link,
        QPalette::PlaceholderText})
    p.setColor(QPalette::Disabled, role, disabled);
  p.setColor(QPalette::Disabled, QPalette::Base, window);
  p.setColor(QPalette::Disabled, QPalette::Highlight, hover);
  return p;
}

const ThemeColors& themeColors(bool wantDark) {
  static const ThemeColors colors[] = {light(), dark()};
  return colors[wantDark ? 1 : 0];
}

double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return first > second ? first / second : second / first;
}

}  // namespace jiheng::ui
