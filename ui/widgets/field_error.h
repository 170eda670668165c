#pragma once

#include <QPointer>

#include "app/foundation/error.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

/// What is wrong with a field, below the field and while typing. Hidden while there is nothing to say.
class FieldError : public ThemedLabel {
  Q_OBJECT
public:
  /// `field` tells screen readers the error as its description; may be null.
  explicit FieldError(const Theme& theme, QWidget* field, QWidget* parent = nullptr);
  void setError(const Error& error);
  void setError(const Text& text);
  void clearError();
  bool hasError() const { return m_present; }

protected:
  void changeEvent(QEvent* event) override;

private:
  void showError();
  QPointer<QWidget> m_field;
  Text m_text;
  const Theme& m_theme;
  bool m_present = false;
};

}  // namespace jiheng::ui
