#include "ui/screening/candidate_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/semantics.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

class CardDelegate final : public QStyledItemDelegate {
public:
  CardDelegate(const Theme& theme, const CandidateModel& model, QObject* parent)
      : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
    const CandidateRow* row = m_model.row(index.row());
    if (!row) return;
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QWidget* view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, view);
    const QFont body = m_theme.font(TextRole::Body, true);
    const QFont small = m_theme.font(TextRole::Small);
    const int line = QFontMetrics(body).height();
    QRect rect = option.rect.adjusted(m_theme.unit(3), m_theme.unit(2), -m_theme.unit(3), -m_theme.unit(2));
    painter->save();
    painter->setPen(option.palette.color(QPalette::Text));
    QRect top(rect.left(), rect.top(), rect.width(), line);
    // From the right: how strong, or what was answered; then the part.
    const auto badge = [&](const QString& word, Semantic meaning) {
      const int width = badgeSize(word, meaning, m_theme).width();
      paintBadge(painter, QRect(top.right() - width + 1, top.top(), width, line), word, meaning, m_theme);
      top.setRight(top.right() - width - m_theme.unit(2));
    };
    if (row->answer)
      badge(shown(tagStateText(*row->answer)), semanticOf(*row->answer));
    badge(shown(screeningStrengthText(row->candidate.strength)), semanticOf(row->candidate.strength));
    badge(shown(partText(row->part)), semanticOf(row->part));
    painter->setFont(body);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(body).elidedText(row->title, Qt::ElideRight, top.width()));
    painter->setFont(small);
    painter->setPen(m_theme.quietText());
    const int smallLine = QFontMetrics(small).height() + m_theme.unit();
    QRect below(rect.left(), rect.top() + line, rect.width(), smallLine);
    for (const QString& text : {row->place, row->words}) {
      painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                        QFontMetrics(small).elidedText(text, Qt::ElideRight, below.width()));
      below.translate(0, smallLine);
    }
    painter->setPen(m_theme.line());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    const int line = QFontMetrics(m_theme.font(TextRole::Body, true)).height();
    const int small = QFontMetrics(m_theme.font(TextRole::Small)).height() + m_theme.unit();
    return {m_theme.unit(60), line + 2 * small + m_theme.unit(4)};
  }

private:
  const Theme& m_theme;
  const CandidateModel& m_model;
};

}  // namespace

Semantic semanticOf(ScreeningStrength strength) {
  switch (strength) {
    case ScreeningStrength::Strong: return Semantic::Accent;
    case ScreeningStrength::Fair: return Semantic::Soon;
    case ScreeningStrength::Weak: return Semantic::Unverified;
  }
  return Semantic::Open;
}

void CandidateModel::setRows(std::vector<CandidateRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const CandidateRow* CandidateModel::row(int index) const {
  return index >= 0 && index < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(index)] : nullptr;
}

int CandidateModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
  const CandidateRow* row = this->row(index.row());
  if (!row) return {};
  if (role == Qt::DisplayRole) return row->title;
  if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
    QStringList parts{row->title, row->place, shown(partText(row->part)),
                      shown(screeningStrengthText(row->candidate.strength)), row->words};
    if (row->answer) parts << shown(tagStateText(*row->answer));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n"));
  }
  return {};
}

CandidateList::CandidateList(const Theme& theme, QWidget* parent) : QListView(parent), m_model(new CandidateModel(this)) {
  setObjectName(QStringLiteral("candidates"));
  setModel(m_model);
  setItemDelegate(new CardDelegate(theme, *m_model, this));
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setUniformItemSizes(true);
  connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void CandidateList::choose(int row) {
  if (m_model->row(row)) setCurrentIndex(m_model->index(row));
}

void CandidateList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  emit chosen(current.row());
}

void CandidateList::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K))
    return choose(current() + (event->key() == Qt::Key_J ? 1 : -1));
  QListView::keyPressEvent(event);
}

}  // namespace jiheng::ui
