#pragma once

#include <QWidget>
#include <vector>

#include "app/transfers/gate_rules.h"
#include "ui/widgets/ui_context.h"

class QComboBox;
class QVBoxLayout;

namespace jiheng::ui {

/// The technologies of a transfer, each with its verdict, a way to its record and a way out; and a field to add one by
/// typing its number or name.
class TechnologyChoice : public QWidget {
  Q_OBJECT
 public:
  explicit TechnologyChoice(UiContext& context, QWidget* parent = nullptr);
  void show(const std::vector<TechnologyVerdict>& chosen, const std::vector<Technology>& all);
  void retranslate();

 signals:
  /// What the user wants the list to be.
  void chosen(const std::vector<jiheng::TechnologyId>& technologies);

 private:
  void build();
  void add();
  void drop(const TechnologyId& id);
  UiContext& m_context;
  std::vector<TechnologyVerdict> m_chosen;
  std::vector<Technology> m_all;
  QVBoxLayout* m_rows;
  QComboBox* m_field;
};

}  // namespace jiheng::ui
