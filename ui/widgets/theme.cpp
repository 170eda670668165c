#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyleHints>
#include <QToolTip>

#include "ui/widgets/style.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/theme_colors.h"

namespace jiheng::ui {

namespace {

/// Whether the desktop is dark, as far as Qt tells. Asked before our own palette covers the desktop's.
bool desktopIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
  static const bool dark = [] {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
  }();
  return dark;
#endif
}

/// The desktop's own face first, then one that goes with it for the other script. A face that is not
/// installed is skipped, so one list serves every system.
QStringList families() {
  static const QStringList list = [] {
    QStringList names;
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    // Bare X servers answer with a placeholder; its usual stand-in was not drawn for text beside Chinese.
    if (!system.isEmpty() && !system.startsWith(QLatin1String("Sans"), Qt::CaseInsensitive) &&
        system != QLatin1String("DejaVu Sans"))
      names << system;
#if defined(Q_OS_WIN)
    names << QStringLiteral("Segoe UI") << QStringLiteral("Microsoft YaHei UI");
#elif defined(Q_OS_MACOS)
    names << QStringLiteral("PingFang SC");
#endif
    names << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans CJK SC")
          << QStringLiteral("Noto Sans SC") << QStringLiteral("Source Han Sans SC")
          << QStringLiteral("WenQuanYi Micro Hei");
    return names;
  }();
  return list;
}

int pixels(TextRole role) {
  switch (role) {
    case TextRole::Small:
      return 14;
    case TextRole::Body:
      return 15;
    case TextRole::Title:
      return 20;
  }
  return 15;
}

Style* installedStyle() {
  return qobject_cast<Style*>(QApplication::style());
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent) {
  (void)desktopIsDark();
  if (!installedStyle()) QApplication::setStyle(new Style);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
    if (m_choice == ThemeChoice::System) apply();
  });
#endif
  apply();
}

void Theme::setChoice(ThemeChoice choice) {
  if (m_choice == choice) return;
  m_choice = choice;
  apply();
}

bool Theme::isDark() const {
  return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && desktopIsDark());
}

void Theme::setTextSize(int percent) {
  const int bounded = qBound(80, percent, 200);
  if (m_textSize == bounded) return;
  m_textSize = bounded;
  apply();
}

void Theme::apply() {
  const ThemeColors& colors = themeColors(isDark());
  if (Style* style = installedStyle()) {
    style->setColors(colors);
    style->setScale(m_textSize);
  }
  QApplication::setPalette(colors.palette());
  QApplication::setFont(font(TextRole::Body));
  QToolTip::setPalette(colors.palette());
  QToolTip::setFont(font(TextRole::Small));
  emit changed();
}

QColor Theme::color(Semantic meaning) const {
  return themeColors(isDark()).semantic(meaning).text;
}
QColor Theme::background(Semantic meaning) const {
  return themeColors(isDark()).semantic(meaning).fill;
}
QColor Theme::line() const {
  return themeColors(isDark()).line;
}
QColor Theme::quietText() const {
  return themeColors(isDark()).quiet;
}
QColor Theme::mark() const {
  return themeColors(isDark()).mark;
}

QFont Theme::font(TextRole role, bool strong) const {
  QFont font;
  font.setFamilies(families());
  font.setPixelSize(qMax(1, (pixels(role) * m_textSize + 50) / 100));
  font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
  return font;
}

void Theme::openFonts() {
  QFont font;
  font.setFamilies(families());
  font.setPixelSize(pixels(TextRole::Body));
  QFontMetrics(font).horizontalAdvance(QStringLiteral("Jiheng 技衡"));
}

QIcon Theme::icon(const QString& name) const {
  return svgIcon(name);
}

QString Theme::shape(Semantic meaning) const {
  switch (meaning) {
    case Semantic::Prohibited:
      return QStringLiteral("■");
    case Semantic::Restricted:
      return QStringLiteral("▲");
    case Semantic::Free:
      return QStringLiteral("○");
    case Semantic::Open:
      return QStringLiteral("◇");
    case Semantic::Stale:
      return QStringLiteral("▽");
    case Semantic::Overdue:
      return QStringLiteral("●");
    case Semantic::Soon:
      return QStringLiteral("◎");
    case Semantic::Done:
      return QStringLiteral("✓");
    case Semantic::Unverified:
      return QStringLiteral("※");
    case Semantic::Accent:
      return QStringLiteral("•");
  }
  return {};
}

}  // namespace jiheng::ui
