#pragma once

#include <QHash>
#include <QScrollArea>
#include <QUrl>

#include "app/transfers/agenda.h"
#include "app/transfers/gate_rules.h"
#include "ui/widgets/ui_context.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace jiheng::ui {

class CommitTextEdit;
class FieldError;
class StatusBadge;
class StepPanel;
class TechnologyChoice;
class ThemedLabel;
class TransferField;

/// One transfer as a page to read, in which every field can be edited where it stands: what is out of order, the facts, the
/// steps as a timeline, the deadlines. Each finished edit goes through the service at once and can be undone.
class TransferView : public QScrollArea {
  Q_OBJECT
 public:
  explicit TransferView(UiContext& context, QWidget* parent = nullptr);
  void showTransfer(const Transfer& transfer, const GateState& state, const std::vector<AgendaEntry>& agenda,
                    const std::vector<Technology>& technologies);
  const TransferId& id() const { return m_transfer.id; }
  void retranslate();
  /// Scrolls to a deadline or finding, or to a field by its name.
  void reveal(const QString& what);
  void focusTitle();
  /// Ends the edit that is under way, as leaving its field would.
  void commitPending();

 private:
  QWidget* buildHead();
  QWidget* buildFacts();
  void buildSteps(QVBoxLayout* column);
  TransferField* addField(const QString& name, QWidget* parent);
  void fillChoices();
  void showState();
  void writeDocuments();
  void commitField(const QString& name);
  /// Stores a changed transfer; an error goes to the field at fault, `at` where that is not shown.
  void store(const Transfer& changed, const QString& at);
  void showErrorAt(const QString& name, const Error& error);

  UiContext& m_context;
  Transfer m_transfer;
  GateState m_state;
  std::vector<AgendaEntry> m_agenda;
  QHash<QString, TransferField*> m_fields;
  QList<StepPanel*> m_steps;
  StatusBadge* m_badge;
  ThemedLabel* m_sentence;
  ThemedLabel* m_findings;
  ThemedLabel* m_technologiesLabel;
  TechnologyChoice* m_technologies;
  FieldError* m_technologiesError;
  ThemedLabel* m_countryLabel;
  QComboBox* m_country;
  FieldError* m_countryError;
  ThemedLabel* m_modeLabel;
  QComboBox* m_mode;
  FieldError* m_modeError;
  QCheckBox* m_royalty;
  ThemedLabel* m_notesLabel;
  CommitTextEdit* m_notes;
  ThemedLabel* m_stepsHeading;
  ThemedLabel* m_deadlinesHeading;
  ThemedLabel* m_deadlines;
  QString m_openDeadline;
  bool m_filling = false;
};

}  // namespace jiheng::ui
