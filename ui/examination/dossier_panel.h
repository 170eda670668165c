#pragma once

#include <QTextBrowser>
#include <QTreeWidget>

#include "app/examination/dossier.h"
#include "ui/widgets/technology_panel.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jiheng::ui {

class FieldError;
class StatusBadge;
class ThemedLabel;

/// The dossier: terms tried, sectors walked, candidates refused, and the statement that nothing was found.
class DossierPanel : public TechnologyPanel {
  Q_OBJECT
public:
  explicit DossierPanel(UiContext& context, QWidget* parent = nullptr);

  QString panelId() const override { return QStringLiteral("dossier"); }
  QString title() const override;
  void showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) override;
  void retranslate() override;
  QList<QWidget*> panes() override;

  QTreeWidget* terms() const { return m_terms; }
  QTreeWidget* sectors() const { return m_sectors; }
  QLineEdit* termEdit() const { return m_term; }
  QPlainTextEdit* note() const { return m_note; }
  QPushButton* concludeButton() const { return m_conclude; }
  QPushButton* reopenButton() const { return m_reopen; }
  ThemedLabel* state() const { return m_state; }
  QTextBrowser* text() const { return m_text; }

private:
  void build();
  void read();
  void showState();
  void fillTerms();
  void fillSectors();
  void addTerm();
  void removeCurrentTerm();
  void termChanged(QTreeWidgetItem* item, int column);
  void sectorChanged(QTreeWidgetItem* item, int column);
  void openHit(QTreeWidgetItem* item);
  void conclude();
  void reopen();

  TechnologyId m_technology;
  std::shared_ptr<const Edition> m_edition;
  Dossier m_dossier;
  bool m_filling = false;

  StatusBadge* m_badge = nullptr;
  ThemedLabel* m_state = nullptr;
  ThemedLabel* m_termsTitle = nullptr;
  QTreeWidget* m_terms = nullptr;
  QLineEdit* m_term = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  ThemedLabel* m_sectorsTitle = nullptr;
  QTreeWidget* m_sectors = nullptr;
  QTextBrowser* m_text = nullptr;
  QPlainTextEdit* m_note = nullptr;
  FieldError* m_error = nullptr;
  QPushButton* m_conclude = nullptr;
  QPushButton* m_reopen = nullptr;
};

}  // namespace jiheng::ui
