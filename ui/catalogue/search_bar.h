#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

/// The search field of the page with the count of hits and the steps between them. Text that an input method still
/// composes is no search text until it is committed.
class SearchBar : public QWidget {
  Q_OBJECT
 public:
  explicit SearchBar(const Theme& theme, QWidget* parent = nullptr);
  QLineEdit* field() const { return m_field; }
  QString text() const { return m_field->text(); }
  void setText(const QString& text) { m_field->setText(text); }
  /// How many items and places have all words; negative while nothing is searched.
  void setCounts(int items, int places);
  /// What is wrong with the query, and why the current item was found; either may be empty.
  void setNotes(const QString& problems, const QString& reasons);
  /// Where the reasons are said; to be placed where it moves neither field nor list.
  QWidget* reasons() const { return m_reasons; }
  /// Puts a tool of the list at the end of the row.
  void addTool(QWidget* tool);
  void retranslate();

 signals:
  /// After each committed change.
  void textChanged(const QString& text);
  void nextWanted();
  void previousWanted();
  /// Down from the field into the list.
  void listWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showCounts();
  const Theme& m_theme;
  QLineEdit* m_field;
  QLabel* m_count;
  QToolButton* m_previous;
  QToolButton* m_next;
  QHBoxLayout* m_row = nullptr;
  ThemedLabel* m_problems;
  ThemedLabel* m_reasons;
  int m_items = -1;
  int m_places = 0;
};

}  // namespace jiheng::ui
