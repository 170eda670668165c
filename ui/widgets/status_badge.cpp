#include "ui/widgets/status_badge.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr int kPadding = 6;

QString labelOf(const QString& word, Semantic meaning, const Theme& theme) {
  return theme.shape(meaning) + QStringLiteral(" ") + word;
}

}  // namespace

QSize badgeSize(const QString& word, Semantic meaning, const Theme& theme) {
  const QFontMetrics metrics(theme.font(TextRole::Small));
  return {metrics.horizontalAdvance(labelOf(word, meaning, theme)) + 2 * kPadding, metrics.height() + 2};
}

QRect paintBadge(QPainter* painter, const QRect& rect, const QString& word, Semantic meaning,
                 const Theme& theme) {
  const QFont font = theme.font(TextRole::Small);
  const QSize size = badgeSize(word, meaning, theme);
  const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                  qMin(size.width(), rect.width()), size.height());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(theme.background(meaning));
  painter->drawRoundedRect(box, 3, 3);
  painter->setPen(theme.color(meaning));
  painter->setFont(font);
  const QRect inner = box.adjusted(kPadding, 0, -kPadding, 0);
  painter->drawText(
      inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
      QFontMetrics(font).elidedText(labelOf(word, meaning, theme), Qt::ElideRight, inner.width() + 1));
  painter->restore();
  return box;
}

StatusBadge::StatusBadge(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&theme, &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

void StatusBadge::setBadge(Semantic meaning, const Text& word) {
  m_meaning = meaning;
  m_word = word;
  setAccessibleName(this->word());
  updateGeometry();
  update();
}

QString StatusBadge::word() const {
  return shown(m_word);
}

QSize StatusBadge::sizeHint() const {
  return m_word.isEmpty() ? QSize() : badgeSize(word(), m_meaning, m_theme);
}

void StatusBadge::paintEvent(QPaintEvent*) {
  if (m_word.isEmpty()) return;
  QPainter painter(this);
  paintBadge(&painter, rect(), word(), m_meaning, m_theme);
}

void StatusBadge::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(word());
    updateGeometry();
    update();
  }
  QWidget::changeEvent(event);
}

BadgeDelegate::BadgeDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const QVariant meaning = index.data(BadgeMeaningRole);
  if (!meaning.isValid()) return QStyledItemDelegate::paint(painter, option, index);
  QStyleOptionViewItem cell(option);
  initStyleOption(&cell, index);
  const QString word = cell.text;
  cell.text.clear();
  const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
  if (!word.isEmpty())
    paintBadge(painter, option.rect.adjusted(4, 0, -4, 0), word, static_cast<Semantic>(meaning.toInt()),
               m_theme);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QVariant meaning = index.data(BadgeMeaningRole);
  const QSize plain = QStyledItemDelegate::sizeHint(option, index);
  if (!meaning.isValid()) return plain;
  const QSize badge =
      badgeSize(index.data(Qt::DisplayRole).toString(), static_cast<Semantic>(meaning.toInt()), m_theme);
  return {badge.width() + 8, qMax(plain.height(), badge.height() + 4)};
}

}  // namespace jiheng::ui
