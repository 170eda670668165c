#pragma once

#include <QFrame>

#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

class DateField;
class ThemedLabel;

/// Asks on which date the catalogue is to be shown: a small box below the edition picker.
class EditionDateBox : public QFrame {
  Q_OBJECT
public:
  EditionDateBox(UiContext& context, QWidget* parent);
  /// Shows it with its right edge below that of `anchor`.
  void openBelow(QWidget* anchor);
  DateField* field() const { return m_date; }

protected:
  void changeEvent(QEvent* event) override;

private:
  void take(const QDate& date);
  void retranslate();
  UiContext& m_context;
  ThemedLabel* m_label;
  ThemedLabel* m_note;
  DateField* m_date;
};

}  // namespace jiheng::ui
