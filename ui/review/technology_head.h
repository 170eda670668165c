#pragma once

#include <QWidget>

#include "app/portfolio/portfolio.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_context.h"

class QToolButton;

namespace jiheng::ui {

class StatusBadge;
class ThemedLabel;

/// Which technology the work is about: name, number, revision, and its verdict under the edition shown.
class TechnologyHead : public QWidget {
  Q_OBJECT
 public:
  explicit TechnologyHead(UiContext& context, QWidget* parent = nullptr);
  void show(const Technology& technology, const Verdict& verdict, const Text& edition);
  /// How the review stands, as a badge beside the verdict's; an empty word for none.
  void setReview(const Text& word, Semantic meaning);
  void retranslate();

 signals:
  void recordWanted();

 private:
  UiContext& m_context;
  ThemedLabel* m_name;
  ThemedLabel* m_line;
  StatusBadge* m_verdict;
  StatusBadge* m_review;
  QToolButton* m_open;
};

}  // namespace jiheng::ui
