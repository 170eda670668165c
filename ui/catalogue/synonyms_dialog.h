#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "ui/widgets/field_error.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// The user's own synonyms: a table, and the fields of the one that is chosen or new. Every step can be undone.
class SynonymsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SynonymsDialog(UiContext& context, QWidget* parent = nullptr);

 private:
  void build();
  void read();
  void showCurrent();
  void startNew();
  void save();
  void removeCurrent();
  void showError(const Error& error);

  UiContext& m_context;
  QTableWidget* m_table = nullptr;
  QLineEdit* m_term = nullptr;
  QComboBox* m_relation = nullptr;
  QLineEdit* m_other = nullptr;
  QLineEdit* m_note = nullptr;
  FieldError* m_termError = nullptr;
  FieldError* m_otherError = nullptr;
  QPushButton* m_remove = nullptr;
  std::vector<OwnSynonym> m_synonyms;
  OwnSynonymId m_id;  ///< empty for a new one
  bool m_reading = false;
};

}  // namespace jiheng::ui
