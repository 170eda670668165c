#pragma once

#include <QWidget>

#include "app/foundation/error.h"
#include "ui/widgets/theme.h"

class QLineEdit;
class QPushButton;
class QToolButton;

namespace jiheng::ui {

class FieldError;
class ThemedLabel;

/// Refuses all weak candidates that are open with one reason, after it has said which.
class WeakForm : public QWidget {
  Q_OBJECT
public:
  explicit WeakForm(const Theme& theme, QWidget* parent = nullptr);
  /// Opens with the names of the candidates.
  void open(const QStringList& names);
  QString reason() const;
  void setError(const Error& error);
  void retranslate();
  QLineEdit* reasonEdit() const { return m_reason; }
  QPushButton* applyButton() const { return m_apply; }

signals:
  void applied();

private:
  ThemedLabel* m_preview;
  QLineEdit* m_reason;
  QPushButton* m_apply;
  QToolButton* m_close;
  FieldError* m_error;
  QStringList m_names;
};

}  // namespace jiheng::ui
