#pragma once

#include <QWidget>

#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

class ThemedLabel;

/// Above the catalogue, after the day up to which it is known: that later changes are not known, and who looked last whether
/// there are any. Never silent, and never in the way: one line.
class KnowledgeBar : public QWidget {
  Q_OBJECT
 public:
  explicit KnowledgeBar(UiContext& context, QWidget* parent = nullptr);
  void refresh();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void keepCheck();
  UiContext& m_context;
  ThemedLabel* m_text;
};

}  // namespace jiheng::ui
