#pragma once

#include <QWidget>
#include <array>

#include "app/portfolio/portfolio.h"
#include "app/foundation/error.h"
#include "ui/widgets/theme.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace jiheng::ui {

class FieldError;
class ThemedLabel;

/// A place that a decision can stand on.
struct DecisionPlace {
  QString pointKey;       ///< empty for the item as a whole
  QString text;
  bool allPoints = false; ///< every control point of the item; only to refuse
};

/// The decision on a candidate: state, reason, and the place where the candidate leaves it open. C, R and O choose the state;
/// Ctrl+Enter decides.
class DecisionForm : public QWidget {
  Q_OBJECT
public:
  explicit DecisionForm(const Theme& theme, QWidget* parent = nullptr);

  void setPlaces(const std::vector<DecisionPlace>& places);
  const DecisionPlace* place() const;  ///< null where none is offered
  void setDecision(std::optional<TagState> state, const QString& reason);
  std::optional<TagState> state() const { return m_state; }
  void choose(TagState state);
  QString reason() const;
  /// Whether something was typed or chosen that is not decided yet.
  bool isTouched() const;
  void setError(const Error& error);
  void clearError();
  void retranslate();

  QPlainTextEdit* reasonEdit() const { return m_reason; }
  QToolButton* button(TagState state) const { return m_buttons[static_cast<size_t>(state)]; }
  QPushButton* saveButton() const { return m_save; }
  QComboBox* placeBox() const { return m_place; }

signals:
  void decided();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  const Theme& m_theme;
  std::vector<DecisionPlace> m_places;
  std::array<QToolButton*, 3> m_buttons{};
  QComboBox* m_place;
  QPlainTextEdit* m_reason;
  QPushButton* m_save;
  FieldError* m_error;
  ThemedLabel* m_title;
  std::optional<TagState> m_state;
  std::optional<TagState> m_storedState;
  QString m_storedReason;
};

}  // namespace jiheng::ui
