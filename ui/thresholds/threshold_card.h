#pragma once

#include <QWidget>
#include <functional>

#include "app/catalogue/item.h"
#include "ui/thresholds/measurement_form.h"
#include "ui/thresholds/threshold_places.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/theme.h"

class QToolButton;
class QVBoxLayout;

namespace jiheng::ui {

class LawText;
class ThemedLabel;

/// One control point: its text, what it asks for, what the company measured, state and margin, each with word and shape.
class ThresholdCard : public QWidget {
  Q_OBJECT
 public:
  ThresholdCard(UiContext& context, const Item& item, const ThresholdResult& result, PlaceReason reason, const Technology& technology, QWidget* parent = nullptr);

  /// Opens the form for a requirement; nothing where it has none.
  MeasurementForm* openForm(const QString& predicateId);
  MeasurementForm* form() const { return m_form; }
  const ThresholdResult& result() const { return m_result; }
  void setContentLanguage(ContentLanguage language);
  void retranslate();

 signals:
  /// The user wants the present form's measurement kept.
  void measurementGiven(jiheng::ui::MeasurementForm* form);
  void pointWanted(const jiheng::ItemKey& item, const QString& pointKey);

 private:
  struct Row {
    ThresholdCheck check;
    QVBoxLayout* column = nullptr;
    QToolButton* enter = nullptr;
  };
  void addHead(QVBoxLayout* column, const Item& item, PlaceReason reason);
  void addCheck(QVBoxLayout* column, const ThresholdCheck& check);
  void closeForm();

  UiContext& m_context;
  ThresholdResult m_result;
  std::vector<Quantity> m_quantities;
  LawText* m_law = nullptr;
  QToolButton* m_open = nullptr;
  std::vector<Row> m_rows;
  MeasurementForm* m_form = nullptr;
};

/// Colour and shape of a state. None of them is the green of “done”: nothing here is settled.
Semantic semanticOf(ThresholdState state);
Semantic semanticOf(ThresholdOutcome outcome);

}  // namespace jiheng::ui
