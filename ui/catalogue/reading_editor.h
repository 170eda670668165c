#pragma once

#include <QFrame>

#include "ui/catalogue/company_readings.h"
#include "ui/widgets/ui_context.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jiheng::ui {

class FieldError;
class ThemedLabel;

/// Below the document: where the officer enters a term of the company, or its state on disagreeing sources. What was typed stays
/// until it is kept or the editor is closed.
class ReadingEditor : public QFrame {
  Q_OBJECT
 public:
  explicit ReadingEditor(UiContext& context, QWidget* parent = nullptr);
  void editTerm(const RenderedText& text, const std::optional<ChosenTerm>& chosen);
  void editStance(const Disagreement& disagreement, const std::optional<CompanyStance>& stance);
  /// The reader went on to something else: closes, unless something was typed.
  void leave();
  void retranslate();

 signals:
  void termWanted(const jiheng::ChosenTerm& term);
  void stanceWanted(const jiheng::CompanyStance& stance);

 public slots:
  /// The service took it.
  void accept();
  /// The service refused it: said at the field.
  void refuse(const jiheng::Error& error);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void open(QWidget* first);
  void keep();
  UiContext& m_context;
  ThemedLabel* m_title;
  ThemedLabel* m_termLabel;
  QLineEdit* m_term;
  ThemedLabel* m_stateLabel;
  QComboBox* m_state;
  ThemedLabel* m_noteLabel;
  QLineEdit* m_note;
  FieldError* m_error;
  QPushButton* m_keep;
  QPushButton* m_close;
  RenderedText m_text;
  QString m_disagreement;
  bool m_isTerm = true;
  bool m_touched = false;
};

}  // namespace jiheng::ui
