#pragma once

#include <QLabel>

#include "app/foundation/text.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A label in one of the three sizes that keeps its size and colour through changes of theme and text size.
class ThemedLabel : public QLabel {
  Q_OBJECT
public:
  enum class Tone { Normal, Strong, Quiet };
  explicit ThemedLabel(const Theme& theme, TextRole role = TextRole::Body, Tone tone = Tone::Normal,
                       QWidget* parent = nullptr);
  /// A text that follows the interface language by itself. setText() ends that.
  void setPhrase(const Text& text);
  /// A colour with a meaning instead of the tone's.
  void setMeaning(Semantic meaning);
  /// One line that gives way in a narrow place: its end becomes "…" and the whole stands in the tool tip.
  void setElided(bool elided);

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  QSize minimumSizeHint() const override;

private:
  void apply();
  const Theme& m_theme;
  TextRole m_role;
  Tone m_tone;
  int m_meaning = -1;
  bool m_elided = false;
  Text m_phrase;
};

}  // namespace jiheng::ui
