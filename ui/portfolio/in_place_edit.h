#pragma once

#include "ui/widgets/commit_edit.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A field that reads like text of a document; its outline shows while the pointer or the keyboard is on it. Ctrl+Z
/// belongs to the field only while something is typed that is not stored.
class InPlaceLine : public CommitLineEdit {
  Q_OBJECT
 public:
  InPlaceLine(const Theme& theme, TextRole role, QWidget* parent = nullptr);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void apply();
  const Theme& m_theme;
  TextRole m_role;
};

/// The same for several lines.
class InPlaceText : public CommitTextEdit {
  Q_OBJECT
 public:
  explicit InPlaceText(const Theme& theme, QWidget* parent = nullptr);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui
