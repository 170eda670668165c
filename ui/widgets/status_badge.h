#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include "app/foundation/text.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The size that a badge takes.
QSize badgeSize(const QString& word, Semantic meaning, const Theme& theme);

/// Paints word, shape and colour of a meaning at the left of `rect`, vertically centred; cut with "…" where
/// the place is narrow. Returns the rectangle that was used.
QRect paintBadge(QPainter* painter, const QRect& rect, const QString& word, Semantic meaning,
                 const Theme& theme);

/// A state as word, shape and colour. Screen readers get the word.
class StatusBadge : public QWidget {
  Q_OBJECT
public:
  explicit StatusBadge(const Theme& theme, QWidget* parent = nullptr);
  /// The word follows the interface language by itself.
  void setBadge(Semantic meaning, const Text& word);
  QString word() const;
  Semantic meaning() const { return m_meaning; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  const Theme& m_theme;
  Semantic m_meaning = Semantic::Open;
  Text m_word;
};

/// Paints a cell as a badge: the word is the display text, the meaning stands in BadgeMeaningRole (as int). A
/// cell without a meaning is painted as usual.
class BadgeDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  static constexpr int BadgeMeaningRole = Qt::UserRole + 900;
  explicit BadgeDelegate(const Theme& theme, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui
