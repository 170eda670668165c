// Colours, fonts and icons.
#include <gtest/gtest.h>

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QFontMetrics>

#include "ui/widgets/svg_icon.h"
#include "ui/widgets/theme_colors.h"

using namespace jiheng::ui;

namespace {

constexpr Semantic kMeanings[] = {Semantic::Prohibited, Semantic::Restricted, Semantic::Free, Semantic::Open,
                                  Semantic::Stale,      Semantic::Overdue,    Semantic::Soon, Semantic::Done,
                                  Semantic::Unverified, Semantic::Accent};

class Appearances : public ::testing::TestWithParam<bool> {};

TEST_P(Appearances, KeepEveryTextAtAContrastOfFourAndAHalfOrMore) {
  const ThemeColors& colors = themeColors(GetParam());
  for (const Semantic meaning : kMeanings) {
    const SemanticColors pair = colors.semantic(meaning);
    for (const QColor& ground :
         {pair.fill, colors.window, colors.base, colors.alternate, colors.hover, colors.selection})
      EXPECT_GE(contrast(pair.text, ground), 4.5)
          << static_cast<int>(meaning) << " on " << qPrintable(ground.name());
  }
  for (const QColor& ground :
       {colors.window, colors.base, colors.alternate, colors.hover, colors.selection, colors.mark})
    EXPECT_GE(contrast(colors.text, ground), 4.5) << qPrintable(ground.name());
  for (const QColor& ground : {colors.window, colors.base, colors.alternate, colors.hover, colors.selection})
    EXPECT_GE(contrast(colors.quiet, ground), 4.5) << qPrintable(ground.name());
  EXPECT_GE(contrast(colors.onAccent, colors.accent), 4.5);
  EXPECT_GE(contrast(colors.accent, colors.base), 4.5);
  EXPECT_GE(contrast(QColor(0xf2f4f7), colors.tooltip), 4.5);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Appearances, ::testing::Values(false, true));

TEST(ThemeTest, ChangesAtRunTimeAndTellsOnce) {
  Theme theme;
  theme.setChoice(ThemeChoice::Light);
  int told = 0;
  QObject::connect(&theme, &Theme::changed, [&told] { ++told; });
  theme.setChoice(ThemeChoice::Dark);
  EXPECT_EQ(told, 1);
  EXPECT_TRUE(theme.isDark());
  EXPECT_LT(QApplication::palette().color(QPalette::Base).lightness(), 128);
  theme.setChoice(ThemeChoice::Light);
  EXPECT_GT(QApplication::palette().color(QPalette::Base).lightness(), 128);
}

TEST(ThemeTest, HasThreeSizesOfWhichNoneIsTooSmallForChineseAndGrowsThemTogether) {
  Theme theme;
  theme.setTextSize(100);
  for (const TextRole role : {TextRole::Small, TextRole::Body, TextRole::Title})
    EXPECT_GE(theme.font(role).pixelSize(), 14);
  EXPECT_LT(theme.font(TextRole::Small).pixelSize(), theme.font(TextRole::Body).pixelSize());
  EXPECT_LT(theme.font(TextRole::Body).pixelSize(), theme.font(TextRole::Title).pixelSize());
  theme.setTextSize(200);
  EXPECT_EQ(theme.font(TextRole::Body).pixelSize(), 30);
  theme.setTextSize(1000);
  EXPECT_EQ(theme.textSize(), 200);
  theme.setTextSize(100);
}

TEST(ThemeTest, GivesEachMeaningAShapeThatIsNotTheColourAlone) {
  const Theme theme;
  QSet<QString> shapes;
  for (const Semantic meaning : kMeanings) {
    EXPECT_EQ(theme.shape(meaning).size(), 1);
    shapes << theme.shape(meaning);
    EXPECT_TRUE(QFontMetrics(theme.font(TextRole::Body)).inFontUcs4(theme.shape(meaning).at(0).unicode()) ||
                QFontDatabase::families(QFontDatabase::SimplifiedChinese).size() > 0);
  }
  EXPECT_EQ(shapes.size(), static_cast<qsizetype>(std::size(kMeanings)));
}

TEST(Icons, AreOneFamilyDrawnInTheThemesColourAtEveryScale) {
  int count = 0;
  for (QDirIterator icons(QStringLiteral(":/icons"), {QStringLiteral("*.svg")}); icons.hasNext();) {
    const QString name = QFileInfo(icons.next()).completeBaseName();
    ++count;
    ASSERT_TRUE(hasIcon(name));
    for (const qreal scale : {1.0, 2.0, 3.0}) {
      const QPixmap drawn = svgIcon(name, Qt::red).pixmap(QSize(20, 20), scale);
      EXPECT_EQ(drawn.size(), QSize(20, 20) * scale) << qPrintable(name);
      const QImage image = drawn.toImage();
      int inked = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
          const QColor pixel = image.pixelColor(x, y);
          if (pixel.alpha() < 128) continue;
          ++inked;
          if (name != QStringLiteral("jiheng")) {
            EXPECT_GT(pixel.red(), 200) << qPrintable(name);
            EXPECT_LT(pixel.blue(), 60) << qPrintable(name);
          }
        }
      EXPECT_GT(inked, 5) << qPrintable(name);
    }
  }
  EXPECT_GT(count, 40);
  EXPECT_FALSE(hasIcon(QStringLiteral("no-such-icon")));
}

}  // namespace
