#pragma once

#include <QPushButton>
#include <functional>

#include "ui/widgets/themed_label.h"

class QBoxLayout;

namespace jiheng::ui {

/// What an empty list shows: what belongs here, and the first step as a button. Follows the language by
/// itself.
class EmptyState : public QWidget {
  Q_OBJECT
public:
  explicit EmptyState(const Theme& theme, const QString& icon, QWidget* parent = nullptr);
  void setTexts(const Text& title, const Text& explanation);
  /// Adds a step; the first one is the main one and is drawn so.
  QPushButton* addStep(const Text& text, const QString& icon, std::function<void()> run);

protected:
  void changeEvent(QEvent* event) override;

private:
  void apply();
  struct Step {
    Text text;
    QPushButton* button = nullptr;
  };
  const Theme& m_theme;
  QString m_icon;
  QLabel* m_picture;
  ThemedLabel* m_title;
  ThemedLabel* m_explanation;
  QBoxLayout* m_steps;
  QList<Step> m_buttons;
};

}  // namespace jiheng::ui
