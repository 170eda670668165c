#pragma once

#include <QDialog>
#include <QTableWidget>

#include "ui/widgets/field_error.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// Renames and removes saved searches; every step can be undone.
class SavedSearchesDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SavedSearchesDialog(UiContext& context, QWidget* parent = nullptr);

 private:
  void read();
  void rename(QTableWidgetItem* cell);
  void removeCurrent();
  UiContext& m_context;
  QTableWidget* m_table;
  FieldError* m_error;
  std::vector<SavedSearch> m_searches;
  bool m_reading = false;
};

}  // namespace jiheng::ui
