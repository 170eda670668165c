#pragma once

#include <QTextBrowser>

#include "app/examination/portfolio_screening.h"
#include "ui/screening/candidate_list.h"
#include "ui/screening/decision_form.h"
#include "ui/widgets/technology_panel.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace jiheng::ui {

class EmptyState;
class StatusBadge;
class ThemedLabel;
class WeakForm;

/// The technology's words on the left, the candidates of its screening on the right with the words that speak for each marked
/// in both, and the decision with its reason below. Screening proposes; only the decision tags.
class ScreeningPanel : public TechnologyPanel {
  Q_OBJECT
public:
  explicit ScreeningPanel(UiContext& context, QWidget* parent = nullptr);

  QString panelId() const override { return QStringLiteral("screening"); }
  QString title() const override;
  void showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) override;
  bool leave() override;
  void retranslate() override;
  void setContentLanguage(ContentLanguage language) override;
  QList<QWidget*> panes() override;

  CandidateList& candidates() const { return *m_list; }
  DecisionForm& decision() const { return *m_decision; }
  WeakForm& weak() const { return *m_weak; }
  ThemedLabel* sentence() const { return m_sentence; }
  QToolButton* screenButton() const { return m_screen; }
  QToolButton* allButton() const { return m_all; }
  QTextBrowser* technologyText() const { return m_text; }
  QTextBrowser* lawText() const { return m_law; }
  /// Screens the technology that is shown; one undo takes it back.
  void screenAgain();
  /// Starts the screening of what is due in the portfolio, beside the window.
  void screenPortfolio();

private:
  void build();
  QWidget* buildRight();
  void addActions();
  void read();
  void fillRows(const std::optional<ScreeningRecord>& record);
  void showHead();
  void showCandidate(int row);
  void decide();
  void openWeak();
  void refuseWeak();
  void goToNext(int from);
  std::vector<DecisionPlace> placesOf(const CandidateRow& row) const;
  /// Tags that a decision on a row makes; an error where the place does not take it.
  Result<std::vector<Tag>> tagsFor(const CandidateRow& row, TagState state, const QString& reason,
                                   const DecisionPlace& place) const;
  Text titleOf(const CandidateRow& row, TagState state) const;

  TechnologyId m_technology;
  std::shared_ptr<const Edition> m_edition;
  Technology m_record;
  std::vector<Tag> m_tags;
  Screened m_screened;
  std::optional<ScreeningAnswer> m_answer;
  ContentLanguage m_language = ContentLanguage::SideBySide;
  bool m_reading = false;

  QStackedWidget* m_pages = nullptr;
  EmptyState* m_never = nullptr;
  EmptyState* m_abstained = nullptr;
  QSplitter* m_splitter = nullptr;
  StatusBadge* m_standing = nullptr;
  ThemedLabel* m_sentence = nullptr;
  QToolButton* m_screen = nullptr;
  QToolButton* m_refuseWeak = nullptr;
  QToolButton* m_all = nullptr;
  QTextBrowser* m_text = nullptr;
  QTextBrowser* m_law = nullptr;
  CandidateList* m_list = nullptr;
  DecisionForm* m_decision = nullptr;
  WeakForm* m_weak = nullptr;
  std::unique_ptr<PortfolioScreening> m_portfolio;
};

}  // namespace jiheng::ui
