#pragma once

#include <QHash>
#include <optional>

#include "app/questionnaire/questionnaire_service.h"
#include "ui/widgets/technology_panel.h"

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace jiheng::ui {

class EmptyState;
class GuideMap;
class QuestionView;
class ThemedLabel;

/// The questions that lead to the classification: one at a time, the path beside it. Every answer is stored at once and is one step
/// that Ctrl+Z takes back; the next visit goes on where this one stood.
class QuestionnairePanel : public TechnologyPanel {
  Q_OBJECT
 public:
  explicit QuestionnairePanel(UiContext& context, QWidget* parent = nullptr);

  QString panelId() const override { return QStringLiteral("questionnaire"); }
  QString title() const override;
  void showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) override;
  bool leave() override;
  void retranslate() override;
  QList<QWidget*> panes() override;

  const std::optional<QuestionnaireRun>& run() const { return m_run; }
  QuestionView* questionView() const { return m_question; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void followService();
  /// Reads the latest run; what is typed stays.
  void reload();
  void refill();
  void showQuestion(const QString& question);
  bool give(const QString& value, const QString& note);
  void begin();
  void fillTakeOver();
  void takeOver(const QuestionnaireRunId& from);
  void back();
  QuestionnaireService* service() const { return context().workbench.questionnaires(); }

  struct Typed {
    QString answer;
    QString note;
  };
  QStackedWidget* m_stack = nullptr;
  EmptyState* m_start = nullptr;
  QWidget* m_work = nullptr;
  GuideMap* m_map = nullptr;
  QScrollArea* m_scroll = nullptr;
  ThemedLabel* m_line = nullptr;
  QPushButton* m_anew = nullptr;
  QPushButton* m_takeOver = nullptr;
  QMenu* m_sources = nullptr;
  QuestionView* m_question = nullptr;
  TechnologyId m_technology;
  std::optional<Technology> m_record;
  std::optional<QuestionnaireRun> m_run;
  QString m_shown;  ///< question in view; empty for the result
  QHash<QString, Typed> m_typed;  ///< typed and not yet given, by question
};

}  // namespace jiheng::ui
