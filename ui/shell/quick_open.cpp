#include "ui/shell/quick_open.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "ui/shell/quick_open_delegate.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

void QuickOpenModel::setGroups(std::vector<QuickGroup> groups) {
  beginResetModel();
  m_groups = std::move(groups);
  m_rows.clear();
  for (size_t group = 0; group < m_groups.size(); ++group)
    for (int entry = -1; entry < static_cast<int>(m_groups[group].entries.size()); ++entry)
      m_rows.push_back({group, entry});
  endResetModel();
}

int QuickOpenModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const QuickEntry* QuickOpenModel::entry(int row) const {
  if (row < 0 || static_cast<size_t>(row) >= m_rows.size()) return nullptr;
  const Row& at = m_rows[static_cast<size_t>(row)];
  return at.entry < 0 ? nullptr : &m_groups[at.group].entries[static_cast<size_t>(at.entry)];
}

const QuickGroup* QuickOpenModel::head(int row) const {
  if (row < 0 || static_cast<size_t>(row) >= m_rows.size()) return nullptr;
  const Row& at = m_rows[static_cast<size_t>(row)];
  return at.entry < 0 ? &m_groups[at.group] : nullptr;
}

QVariant QuickOpenModel::data(const QModelIndex& index, int role) const {
  const QuickEntry* found = entry(index.row());
  const QuickGroup* group = head(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return found ? found->title : group ? group->title : QString();
    case Qt::AccessibleTextRole: {
      if (!found) return group ? group->title : QString();
      QStringList parts{found->title};
      for (const QString& part : {found->badge, found->detail, found->trailing})
        if (!part.isEmpty()) parts << part;
      return parts.join(QStringLiteral(", "));
    }
    case HeadRole:
      return group != nullptr;
    default:
      return {};
  }
}

Qt::ItemFlags QuickOpenModel::flags(const QModelIndex& index) const {
  return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QuickOpen::QuickOpen(UiContext& context, const PageFactories& pages, QLineEdit* box, QWidget* window)
    : QFrame(window),
      m_context(context),
      m_source(context, pages),
      m_box(box),
      m_window(window),
      m_model(new QuickOpenModel(this)),
      m_list(new QListView(this)),
      m_nothing(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)) {
  setObjectName(QStringLiteral("quick-open"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 5, 1, 5);
  column->setSpacing(0);
  column->addWidget(m_list);
  column->addWidget(m_nothing);
  m_nothing->setContentsMargins(12, 8, 12, 8);
  m_nothing->setWordWrap(true);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new QuickOpenDelegate(context.theme, *m_model, *box, m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  // The box keeps the keyboard; the list is reached by its arrows.
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  connect(m_list, &QListView::clicked, this, &QuickOpen::activate);
  connect(m_box, &QLineEdit::textEdited, this, [this] {
    if (isHidden())
      open();
    else
      refresh();
  });
  m_box->installEventFilter(this);
  window->installEventFilter(this);
  hide();
}

void QuickOpen::open() {
  if (QWidget* focus = QApplication::focusWidget(); focus != m_box) m_before = focus;
  if (!m_box->hasFocus()) {
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
  }
  refresh();
  show();
  raise();
}

void QuickOpen::close() {
  hide();
  m_source.forget();
}

void QuickOpen::refresh() {
  m_model->setGroups(m_source.find(m_box->text()));
  const bool any = m_model->rowCount() > 0;
  m_list->setVisible(any);
  m_nothing->setVisible(!any);
  m_nothing->setText(
      tr("Nothing was found for “%1” in edition %2, in your records or among the commands. Try a number, "
         "a Chinese or an English word.")
          .arg(m_box->text(), m_context.content.edition()->id()));
  for (int row = 0; row < m_model->rowCount(); ++row)
    if (m_model->entry(row)) {
      m_list->setCurrentIndex(m_model->index(row));
      break;
    }
  place();
}

void QuickOpen::place() {
  const QPoint below = m_box->mapTo(m_window, QPoint(0, m_box->height() + 4));
  const int width = qMax(m_box->width(), m_context.theme.unit(140));
  int height = 10;
  if (m_list->isVisibleTo(this)) {
    for (int row = 0; row < m_model->rowCount(); ++row) height += m_list->sizeHintForRow(row);
  } else {
    height += m_nothing->heightForWidth(width - 2);
  }
  setGeometry(below.x(), below.y(), qMin(width, m_window->width() - below.x() - 16),
              qMin(height, m_window->height() - below.y() - 48));
}

void QuickOpen::step(int rows) {
  const int count = m_model->rowCount();
  const int direction = rows < 0 ? -1 : 1;
  int row = m_list->currentIndex().row();
  for (int left = qAbs(rows); left > 0;) {
    const int next = row + direction;
    if (next < 0 || next >= count) break;
    row = next;
    if (m_model->entry(row)) --left;
  }
  // A head at the very end of the way is not a place to stand.
  while (row >= 0 && row < count && !m_model->entry(row)) row -= direction;
  if (row >= 0 && row < count) m_list->setCurrentIndex(m_model->index(row));
}

void QuickOpen::activate(const QModelIndex& index) {
  const QuickEntry* found = m_model->entry(index.row());
  if (!found) return;
  // Copied: running it may change what the list shows.
  const std::function<void()> run = found->run;
  m_box->clear();
  close();
  if (m_before) m_before->setFocus();
  run();
}

bool QuickOpen::takeKey(int key) {
  switch (key) {
    case Qt::Key_Escape:
      if (isHidden()) return false;
      close();
      if (m_before) m_before->setFocus();
      return true;
    case Qt::Key_Down:
      if (isHidden())
        open();
      else
        step(1);
      return true;
    case Qt::Key_Up:
      step(-1);
      return true;
    case Qt::Key_PageDown:
      step(8);
      return true;
    case Qt::Key_PageUp:
      step(-8);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (isHidden())
        open();
      else
        activate(m_list->currentIndex());
      return true;
    default:
      return false;
  }
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_window && event->type() == QEvent::Resize && !isHidden()) place();
  if (watched == m_box) {
    switch (event->type()) {
      case QEvent::KeyPress:
        if (takeKey(static_cast<QKeyEvent*>(event)->key())) return true;
        break;
      case QEvent::ShortcutOverride:
        // Esc closes the list before it may mean anything else in the window.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !isHidden()) event->accept();
        break;
      case QEvent::MouseButtonPress:
        open();
        break;
      case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) close();
        break;
      default:
        break;
    }
  }
  return QFrame::eventFilter(watched, event);
}

void QuickOpen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && !isHidden()) refresh();
  QFrame::changeEvent(event);
}

void QuickOpen::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::Dark));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace jiheng::ui
