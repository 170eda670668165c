#pragma once

#include <QPushButton>
#include <QTreeView>

#include "app/foundation/text.h"

namespace jiheng::ui {

class Theme;
class ThemedLabel;

/// The list of items: J and K beside the arrows, and words where it is empty.
class ItemList : public QTreeView {
  Q_OBJECT
 public:
  explicit ItemList(const Theme& theme, QWidget* parent = nullptr);
  /// The words of the steps out of an empty list.
  void retranslate();
  /// What stands there while the list has no row; `found` where an item of another edition is what the reader means.
  /// `otherEditions` where a search of all editions would find something.
  void setEmptyTexts(const Text& title, const Text& explanation, bool found, bool otherEditions);

 signals:
  /// The reader takes a step out of an empty list.
  void foundWanted();
  void allWanted();
  void coverageWanted();
  void allEditionsWanted();
  /// Space: the reader wants the next screen of the detail; back with Shift.
  void pageWanted(bool back);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void rowsInserted(const QModelIndex& parent, int start, int end) override;
  void reset() override;

 public slots:
  /// Shows or hides the words after rows came or went.
  void updateEmptyState();

 private:
  QPushButton* addStep(const Text& text, void (ItemList::*wanted)());

  QWidget* m_empty;
  ThemedLabel* m_title;
  ThemedLabel* m_explanation;
  QPushButton* m_found = nullptr;
  QPushButton* m_otherEditions = nullptr;
  QList<std::pair<QPushButton*, Text>> m_steps;
};

}  // namespace jiheng::ui
