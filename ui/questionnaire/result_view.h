#pragma once

#include <QWidget>

#include "app/questionnaire/questionnaire_run.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_context.h"

class QVBoxLayout;

namespace jiheng::ui {

class ThemedLabel;

/// Where a run ended: what was found and on what, whom to ask, what is handed over, and what was not assessed.
class ResultView : public QWidget {
  Q_OBJECT
 public:
  ResultView(UiContext& context, const Questionnaire& questionnaire, const QuestionnaireRun& run, const GuidePath& path, const Text& outdated,
             QWidget* parent = nullptr);

 signals:
  void questionWanted(const QString& question);

 private:
  ThemedLabel* add(QVBoxLayout* column, const Text& text, TextRole role, bool strong, bool quiet = false);
  void addSources(QVBoxLayout* column, const Questionnaire& questionnaire, const QStringList& sources);
  void addHandOver(QVBoxLayout* column, const Questionnaire& questionnaire, const HandOver& handOver);
  UiContext& m_context;
};

Semantic semanticOf(EndKind kind);

}  // namespace jiheng::ui
