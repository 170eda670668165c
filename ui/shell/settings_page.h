#pragma once

#include <QWidget>

#include "ui/widgets/ui_context.h"

class QComboBox;
class QLineEdit;

namespace jiheng::ui {

class FieldError;
class ThemedLabel;

/// Name, language, theme and text size. Every choice counts at once; there is nothing to save.
class SettingsPage : public QWidget {
  Q_OBJECT
public:
  explicit SettingsPage(UiContext& context, QWidget* parent = nullptr);
  QLineEdit* userName() const { return m_name; }

protected:
  void changeEvent(QEvent* event) override;

private:
  void retranslate();
  void showState();
  void commitName();
  UiContext& m_context;
  ThemedLabel* m_title;
  ThemedLabel* m_nameLabel;
  QLineEdit* m_name;
  FieldError* m_nameError;
  ThemedLabel* m_nameHint;
  ThemedLabel* m_languageLabel;
  QComboBox* m_language;
  ThemedLabel* m_themeLabel;
  QComboBox* m_theme;
  ThemedLabel* m_sizeLabel;
  QComboBox* m_size;
};

}  // namespace jiheng::ui
