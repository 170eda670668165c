#pragma once

#include <QHash>
#include <QWidget>

#include "app/transfers/transfer.h"
#include "ui/widgets/ui_context.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jiheng::ui {

class FieldError;
class ThemedLabel;

/// What a transfer needs to begin: its title, the other side, where it goes and how. Shown beside the list; what was typed
/// stays until it is stored or given up.
class NewTransferForm : public QWidget {
  Q_OBJECT
 public:
  explicit NewTransferForm(UiContext& context, QWidget* parent = nullptr);
  /// Empties the form for a new transfer, unless something is typed in it; `technology` may be empty.
  void begin(const TechnologyId& technology);
  void retranslate();

 signals:
  void created(const jiheng::TransferId& id);
  void givenUp();

 private:
  void fillChoices();
  Transfer typed() const;
  /// Shows what stands in the way at its field; true when nothing does.
  bool check();
  void create();
  void clear();

  UiContext& m_context;
  QHash<QString, FieldError*> m_errors;
  ThemedLabel* m_heading;
  ThemedLabel* m_hint;
  QHash<QString, ThemedLabel*> m_labels;
  QLineEdit* m_title;
  QLineEdit* m_counterparty;
  QComboBox* m_technology;
  QComboBox* m_country;
  QComboBox* m_mode;
  QPushButton* m_create;
  QPushButton* m_giveUp;
};

}  // namespace jiheng::ui
