#pragma once

#include <QTextBrowser>

#include "ui/catalogue/item_document.h"

namespace jiheng::ui {

/// Shows a document to read. Marks hits in it, knows which control point is current, and keeps lines at a readable
/// length. Text can be selected with the mouse.
class DetailView : public QTextBrowser {
  Q_OBJECT
 public:
  explicit DetailView(const Theme& theme, QWidget* parent = nullptr);

  /// After the document was written anew. Keeps the place of reading where `keepPlace`.
  void documentWritten(DocumentMap map, bool sideBySide, bool keepPlace);
  /// Before the document is written: remembers the place of reading.
  void beginWriting();

  /// Large pale words behind the text, for what must never be taken for law; empty for none.
  void setWatermark(const QString& words);

  /// What the context menu offers beside copying text.
  void setExtraActions(const QList<QAction*>& actions) { m_extraActions = actions; }

  /// Marks the hits of one item in colour and by an underline, dotted for those by synonym or pinyin; none for no search.
  void setHits(const std::vector<SearchMark>& marks);
  int hitCount() const { return static_cast<int>(m_hits.size()); }
  int currentHit() const { return m_currentHit; }  ///< -1: none yet
  /// Goes to a hit, counted in reading order; out of range is no hit.
  void showHit(int index);

  /// Empty for the item itself.
  const QString& currentPoint() const { return m_currentPoint; }
  void setCurrentPoint(const QString& pointKey, bool scroll);
  /// Brings the part of the document at a position to the top.
  void showFrom(int position);
  const DocumentMap& map() const { return m_map; }

 signals:
  void currentPointChanged();
  void linkTaken(const QUrl& url);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  struct Hit {
    int position = 0;
    int length = 0;
    SearchMeans means = SearchMeans::Literal;
  };
  void paintWatermark();
  void fitLineLength();
  void showMarks();
  QString pointAt(const QPoint& where) const;
  void stepPoint(int by);
  void scrollTo(int position);

  const Theme& m_theme;
  DocumentMap m_map;
  QList<QAction*> m_extraActions;
  std::vector<Hit> m_hits;
  QString m_watermark;
  QString m_currentPoint;
  int m_currentHit = -1;
  int m_place = 0;
  bool m_sideBySide = true;
};

}  // namespace jiheng::ui
