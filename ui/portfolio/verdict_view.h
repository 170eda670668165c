#pragma once

#include "app/portfolio/portfolio.h"
#include "ui/widgets/themed_label.h"

class QVBoxLayout;
class QPushButton;
class QToolButton;

namespace jiheng::ui {

/// The verdict in plain words, and what is open about it as a list of things to do.
class VerdictView : public QWidget {
  Q_OBJECT
 public:
  explicit VerdictView(const Theme& theme, QWidget* parent = nullptr);
  void show(const Verdict& verdict);
  void retranslate();
  /// How many of the open points are in sight.
  int shownPoints() const;
  ThemedLabel* sentence() const { return m_sentence; }

 signals:
  void judgeWanted(const jiheng::TagId& tag);
  void tagWanted();
  /// The work on the technology under Review: "screening", "dossier".
  void reviewWanted(const QString& panel);
  void sourceWanted(const jiheng::TagId& tag);

 private:
  void fill();
  QWidget* rowOf(const OpenPoint& point);
  const Theme& m_theme;
  Verdict m_verdict;
  bool m_all = false;
  ThemedLabel* m_sentence;
  ThemedLabel* m_title;
  QWidget* m_points = nullptr;
  QVBoxLayout* m_column;
  QToolButton* m_more;
  QPushButton* m_screen;
};

}  // namespace jiheng::ui
