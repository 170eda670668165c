#pragma once

#include <QWidget>

#include "app/catalogue/edition.h"
#include "ui/widgets/theme.h"

class QTextEdit;

namespace jiheng::ui {

class StatusBadge;
class ThemedLabel;

/// The line that stays while the reader scrolls: part, number, name, sector, edition and how sure the item is. Lies over the
/// upper edge of the text once its own title has left, so that nothing moves when it comes.
class ItemHeader : public QWidget {
  Q_OBJECT
 public:
  /// Covers the upper edge of `text`.
  ItemHeader(const Theme& theme, QTextEdit* text);

  struct Content {
    Part part = Part::Restricted;
    QString name;   ///< number and name
    QString place;  ///< sector and edition
    Semantic meaning = Semantic::Done;
    Text state;        ///< how sure the item is, in a word
    int titleEnd = 0;  ///< the last position of the title in the text
  };
  void setContent(const Content& content);
  /// Nothing to keep in sight: an explanation is shown, not an item.
  void clear();
  QString text() const;  ///< all words, as a screen reader says them

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fit();
  void follow();
  const Theme& m_theme;
  QTextEdit* m_text;
  StatusBadge* m_part;
  ThemedLabel* m_name;
  ThemedLabel* m_place;
  StatusBadge* m_state;
  int m_titleEnd = 0;
  bool m_empty = true;
};

}  // namespace jiheng::ui
