#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace jiheng::ui {

enum class ThemeChoice { System, Light, Dark };

/// The meanings that have a colour of their own; always shown with a word and a shape.
enum class Semantic { Prohibited, Restricted, Free, Open, Stale, Overdue, Soon, Done, Unverified, Accent };

/// The three text sizes; weights are normal and semibold.
enum class TextRole { Small, Body, Title };

/// Palette, semantic colours, fonts and icons from one table, light and dark; contrast is tested.
class Theme : public QObject {
  Q_OBJECT
public:
  explicit Theme(QObject* parent = nullptr);
  /// Opens the fonts for both scripts now, while something else is being read; otherwise the first window waits for it.
  static void openFonts();
  ThemeChoice choice() const { return m_choice; }
  void setChoice(ThemeChoice choice);
  bool isDark() const;
  /// Text size in percent of the normal, 80 to 200.
  int textSize() const { return m_textSize; }
  void setTextSize(int percent);

  QColor color(Semantic meaning) const;       ///< foreground, 4.5:1 or more on the page
  QColor background(Semantic meaning) const;  ///< quiet fill behind that foreground, contrast kept
  QColor line() const;                        ///< hairlines
  QColor quietText() const;                   ///< secondary text, 4.5:1 or more
  QColor mark() const;                        ///< behind search hits
  QFont font(TextRole role, bool strong = false) const;
  /// A line icon of resources/icons, coloured for the theme, sharp at every scale.
  QIcon icon(const QString& name) const;
  /// The shape that goes with a meaning (a character that our fonts have): "■", "▲", "○", ...
  QString shape(Semantic meaning) const;
  /// Spacing: units of 4 px at the normal text size.
  int unit(int count = 1) const { return 4 * count * m_textSize / 100; }

signals:
  /// After palette and fonts were set on the application.
  void changed();

private:
  void apply();
  ThemeChoice m_choice = ThemeChoice::System;
  int m_textSize = 100;
};

}  // namespace jiheng::ui
