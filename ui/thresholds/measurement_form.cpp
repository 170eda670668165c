#include "ui/thresholds/measurement_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

MeasurementForm::MeasurementForm(UiContext& context, const ThresholdCheck& check, const Quantity& quantity, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_predicate(check.predicateId),
      m_quantity(quantity),
      m_condition(check.condition),
      m_valueLabel(new QLabel(this)),
      m_unitLabel(new QLabel(this)),
      m_conditionLabel(new QLabel(this)),
      m_value(new QLineEdit(this)),
      m_unit(new QComboBox(this)),
      m_conditionEdit(new QLineEdit(this)),
      m_keep(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_error(new FieldError(context.theme, m_value, this)) {
  m_value->setObjectName(QStringLiteral("measurementValue"));
  m_unit->setObjectName(QStringLiteral("measurementUnit"));
  m_conditionEdit->setObjectName(QStringLiteral("measurementCondition"));
  m_keep->setObjectName(QStringLiteral("measurementKeep"));
  m_unit->setEditable(true);
  if (!check.unit.isEmpty()) m_unit->addItem(check.unit);
  for (const QString& unit : quantity.units)
    if (unit != check.unit) m_unit->addItem(unit);
  const bool hasUnit = m_unit->count() > 0;
  m_unitLabel->setVisible(hasUnit);
  m_unit->setVisible(hasUnit);
  m_conditionLabel->setVisible(!m_condition.isEmpty());
  m_conditionEdit->setVisible(!m_condition.isEmpty());
  m_valueLabel->setBuddy(m_value);
  m_unitLabel->setBuddy(m_unit);
  m_conditionLabel->setBuddy(m_conditionEdit);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(context.theme.unit(2));
  grid->setVerticalSpacing(context.theme.unit());
  QWidget* const columns[][2] = {{m_valueLabel, m_value}, {m_unitLabel, m_unit}, {m_conditionLabel, m_conditionEdit}};
  for (int i = 0; i < 3; ++i) {
    grid->addWidget(columns[i][0], 0, i);
    grid->addWidget(columns[i][1], 1, i);
  }
  grid->setColumnStretch(0, 2);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(2, 2);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_keep);
  buttons->addWidget(m_cancel);
  buttons->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, context.theme.unit(), 0, context.theme.unit());
  column->addLayout(grid);
  column->addWidget(m_error);
  column->addLayout(buttons);
  m_error->clearError();
  setFocusProxy(m_value);
  connect(m_keep, &QPushButton::clicked, this, &MeasurementForm::kept);
  connect(m_cancel, &QPushButton::clicked, this, &MeasurementForm::closed);
  connect(m_value, &QLineEdit::textEdited, m_error, &FieldError::clearError);
  retranslate();
}

Parameter MeasurementForm::parameter() const {
  Parameter parameter;
  parameter.quantity = m_quantity.id;
  parameter.name = m_quantity.name.in(m_context.language.language());
  parameter.value = m_value->text();
  parameter.unit = m_unit->count() > 0 ? m_unit->currentText() : QString();
  parameter.condition = m_conditionEdit->text();
  return parameter;
}

void MeasurementForm::setParameter(const Parameter& parameter) {
  m_value->setText(parameter.value);
  if (m_unit->count() > 0 && !parameter.unit.isEmpty()) m_unit->setCurrentText(parameter.unit);
  m_conditionEdit->setText(parameter.condition);
}

bool MeasurementForm::isTouched() const { return !m_value->text().trimmed().isEmpty() || !m_conditionEdit->text().trimmed().isEmpty(); }

void MeasurementForm::setError(const Error& error) {
  m_error->setError(error);
  m_value->setFocus();
}

void MeasurementForm::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return emit kept();
  if (event->key() == Qt::Key_Escape && !isTouched()) return emit closed();
  QWidget::keyPressEvent(event);
}

void MeasurementForm::retranslate() {
  const QString quantity = m_quantity.name.in(m_context.language.language());
  m_valueLabel->setText(quantity);
  m_unitLabel->setText(tr("Unit"));
  m_conditionLabel->setText(tr("Test condition"));
  m_value->setAccessibleName(quantity);
  m_unit->setAccessibleName(tr("Unit of %1").arg(quantity));
  m_conditionEdit->setAccessibleName(tr("Test condition of %1").arg(quantity));
  m_conditionEdit->setPlaceholderText(tr("such as %1").arg(m_condition));
  m_keep->setText(tr("Record the measurement"));
  m_cancel->setText(tr("Cancel"));
}

}  // namespace jiheng::ui
