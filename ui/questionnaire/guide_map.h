#pragma once

#include <QListWidget>

#include "app/questionnaire/questionnaire_run.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// The path through the questions: what is answered, where it stands now, what can still come. Each line says its state in words.
class GuideMap : public QListWidget {
  Q_OBJECT
 public:
  explicit GuideMap(UiContext& context, QWidget* parent = nullptr);
  /// `shown` is the question in view; empty for the result.
  void showPath(const Questionnaire& questionnaire, const QuestionnaireRun& run, const GuidePath& path, const QString& shown);
  void retranslate();

 signals:
  /// An answered question, the present one, or empty for the result.
  void questionWanted(const QString& question);

 private:
  QListWidgetItem* addLine(const QString& text, const QString& state, const QString& question, bool enabled);
  UiContext& m_context;
};

}  // namespace jiheng::ui
