#pragma once

#include <QActionGroup>
#include <QToolButton>

class QTreeView;

namespace jiheng::ui {

class Theme;

/// Chooses the order of the item list: by what its columns show, also where one cell stands for two, or as the
/// catalogue has it. Also the context menu of the list's header.
class OrderMenu : public QToolButton {
  Q_OBJECT
 public:
  explicit OrderMenu(const Theme& theme, QWidget* parent = nullptr);
  void setList(QTreeView* list);
  void retranslate();

 private:
  void choose(QAction* action);
  void showChoice();
  QTreeView* m_list = nullptr;
  QActionGroup* m_choices;
};

}  // namespace jiheng::ui
