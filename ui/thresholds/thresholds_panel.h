#pragma once

#include <optional>

#include "ui/thresholds/threshold_card.h"
#include "ui/widgets/technology_panel.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace jiheng::ui {

class EmptyState;

/// The numbers that the technology's control points state, beside what the company measured. A missing measurement is entered on
/// the spot and becomes a parameter of the technology: one step that Ctrl+Z takes back.
class ThresholdsPanel : public TechnologyPanel {
  Q_OBJECT
 public:
  explicit ThresholdsPanel(UiContext& context, QWidget* parent = nullptr);

  QString panelId() const override { return QStringLiteral("thresholds"); }
  QString title() const override;
  void showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) override;
  bool leave() override;
  void retranslate() override;
  void setContentLanguage(ContentLanguage language) override;
  QList<QWidget*> panes() override;
  const std::vector<ThresholdCard*>& cards() const { return m_cards; }

 private:
  void followExamination();
  void clear();
  void fill(const std::vector<ThresholdPlace>& places);
  bool keep(MeasurementForm* form);
  ThresholdCard* cardWithForm() const;

  QStackedWidget* m_stack;
  EmptyState* m_nothing;
  QScrollArea* m_scroll;
  QWidget* m_page = nullptr;
  QVBoxLayout* m_column = nullptr;
  std::vector<ThresholdCard*> m_cards;
  std::optional<Technology> m_technology;
  std::shared_ptr<const Edition> m_edition;
};

}  // namespace jiheng::ui
