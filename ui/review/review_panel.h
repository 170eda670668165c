#pragma once

#include <QTextBrowser>

#include "app/review/review_service.h"
#include "ui/widgets/technology_panel.h"

class QLineEdit;
class QPushButton;

namespace jiheng::ui {

class CommitTextEdit;
class FieldError;
class StatusBadge;
class ThemedLabel;

/// The review of a technology by two: how it stands, what changed since the last approval, earlier decisions on similar
/// technologies, all submissions; and the steps: submit, approve, return, withdraw.
class ReviewPanel : public TechnologyPanel {
  Q_OBJECT
 public:
  explicit ReviewPanel(UiContext& context, QWidget* parent = nullptr);
  QString panelId() const override { return QStringLiteral("review"); }
  QString title() const override;
  void showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) override;
  void retranslate() override;
  QList<QWidget*> panes() override;
  QTextBrowser& document() const { return *m_document; }


 private:
  void build();
  void addActions();
  void refresh();
  void showState();
  void showSteps();
  void showDocument();
  QString comparisonHtml() const;
  QString precedentsHtml() const;
  QString historyHtml() const;
  void submit();
  void approve();
  void returnIt();
  void withdraw();
  void nameTwo();
  void follow(const QUrl& url);
  void say(const Error& error);

  TechnologyId m_technology;
  std::shared_ptr<const Edition> m_edition;
  std::optional<SubmittedTechnology> m_standing;
  std::vector<Text> m_missing;
  ReviewService::Comparison m_comparison;
  std::vector<Precedent> m_precedents;
  std::vector<Review> m_history;
  QHash<TechnologyId, QString> m_drafts;  ///< what was typed and not sent yet

  StatusBadge* m_badge;
  ThemedLabel* m_state;
  QWidget* m_naming;
  ThemedLabel* m_namingText;
  QLineEdit* m_author;
  QLineEdit* m_reviewer;
  QPushButton* m_name;
  FieldError* m_nameError;
  ThemedLabel* m_wordsLabel;
  CommitTextEdit* m_words;
  FieldError* m_wordsError;
  QPushButton* m_submit;
  QPushButton* m_approve;
  QPushButton* m_return;
  QPushButton* m_withdraw;
  ThemedLabel* m_why;
  ThemedLabel* m_honest;
  QTextBrowser* m_document;
};

}  // namespace jiheng::ui
