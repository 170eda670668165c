#pragma once

#include <QWidget>

#include "app/transfers/gate_rules.h"
#include "ui/widgets/theme.h"

class QHBoxLayout;

namespace jiheng::ui {

class StatusBadge;
class ThemedLabel;
class TransferField;

/// One step on the timeline: its state as shape and word, what it asks for, its legal basis, and the fields that record it.
class StepPanel : public QWidget {
  Q_OBJECT
 public:
  StepPanel(const QString& id, const Theme& theme, QWidget* parent = nullptr);
  const QString& id() const { return m_id; }
  void addField(TransferField* field);
  const QList<TransferField*>& fields() const { return m_fields; }
  void setStep(const GateStep& step);
  /// A step that the present class does not have, shown because dates of it are recorded.
  void setOutside(const Text& title);
  void setLast(bool last);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  QString m_id;
  StepState m_state = StepState::Upcoming;
  bool m_last = false;
  ThemedLabel* m_title;
  StatusBadge* m_badge;
  ThemedLabel* m_detail;
  ThemedLabel* m_basis;
  QHBoxLayout* m_row;
  QList<TransferField*> m_fields;
};

}  // namespace jiheng::ui
