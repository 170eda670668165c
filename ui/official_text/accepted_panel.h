#pragma once

#include <QWidget>

#include "app/official_text/accepted_text.h"
#include "ui/widgets/ui_context.h"

class QListWidget;
class QPushButton;

namespace jiheng::ui {

class ThemedLabel;

/// The official texts that the open workspace has taken over, with the way to take them back.
class AcceptedPanel : public QWidget {
  Q_OBJECT
 public:
  explicit AcceptedPanel(UiContext& context, QWidget* parent = nullptr);
  void retranslate();
  /// Reads the list anew; hides the panel where there is nothing.
  void reload();
  const std::vector<AcceptedText>& texts() const { return m_texts; }
  QListWidget* list() const { return m_list; }

 private:
  void revoke();
  UiContext& m_context;
  std::vector<AcceptedText> m_texts;
  ThemedLabel* m_title;
  QListWidget* m_list;
  QPushButton* m_revoke;
};

}  // namespace jiheng::ui
