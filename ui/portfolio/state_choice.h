#pragma once

#include <QWidget>
#include <array>

#include "app/portfolio/portfolio.h"
#include "ui/widgets/theme.h"

class QToolButton;

namespace jiheng::ui {

/// Candidate, confirmed or rejected, side by side; each says its key.
class StateChoice : public QWidget {
  Q_OBJECT
 public:
  explicit StateChoice(const Theme& theme, QWidget* parent = nullptr);
  TagState state() const { return m_state; }
  void setState(TagState state);
  QToolButton* button(TagState state) const { return m_buttons[static_cast<size_t>(state)]; }
  void retranslate();

 signals:
  void chosen(jiheng::TagState state);

 private:
  const Theme& m_theme;
  TagState m_state = TagState::Candidate;
  std::array<QToolButton*, 3> m_buttons{};
};

}  // namespace jiheng::ui
