#pragma once

#include <QWidget>

#include "app/portfolio/portfolio.h"
#include "app/thresholds/thresholds.h"
#include "ui/widgets/ui_context.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jiheng::ui {

class FieldError;

/// A missing measurement, entered where it is missing: value, unit, test condition. Enter keeps it, Esc closes an untouched form.
class MeasurementForm : public QWidget {
  Q_OBJECT
 public:
  MeasurementForm(UiContext& context, const ThresholdCheck& check, const Quantity& quantity, QWidget* parent = nullptr);

  /// What is typed, as a parameter of the technology.
  Parameter parameter() const;
  void setParameter(const Parameter& parameter);
  bool isTouched() const;
  const QString& predicateId() const { return m_predicate; }
  void setError(const Error& error);
  void retranslate();

 signals:
  void kept();
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  UiContext& m_context;
  QString m_predicate;
  Quantity m_quantity;
  QString m_condition;
  QLabel* m_valueLabel;
  QLabel* m_unitLabel;
  QLabel* m_conditionLabel;
  QLineEdit* m_value;
  QComboBox* m_unit;
  QLineEdit* m_conditionEdit;
  QPushButton* m_keep;
  QPushButton* m_cancel;
  FieldError* m_error;
};

}  // namespace jiheng::ui
