#include "ui/portfolio/record_list.h"

#include <QKeyEvent>

#include "ui/portfolio/record_delegate.h"

namespace jiheng::ui {

RecordList::RecordList(const Theme& theme, RecordModel& model, QWidget* parent)
    : QListView(parent), m_proxy(new RecordProxy(model, this)), m_delegate(new RecordDelegate(theme, this)) {
  setModel(m_proxy);
  setItemDelegate(m_delegate);
  setUniformItemSizes(true);
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  connect(this, &QListView::doubleClicked, this, [this] { emit opened(currentId()); });
  connect(&theme, &Theme::changed, this, [this] { emit m_delegate->sizeHintChanged({}); });
  for (const auto& signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(m_proxy, signal, this, &RecordList::placeEmptyState);
  connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordList::placeEmptyState);
}

QString RecordList::currentId() const { return currentIndex().data(RecordModel::IdRole).toString(); }

bool RecordList::selectId(const QString& id) {
  const QModelIndex index = m_proxy->indexOf(id);
  if (!index.isValid()) return false;
  setCurrentIndex(index);
  scrollTo(index);
  return true;
}

void RecordList::setEmptyState(EmptyState* state) {
  m_empty = state;
  m_empty->setParent(viewport());
  m_empty->setAutoFillBackground(true);
  m_empty->setBackgroundRole(QPalette::Base);
  placeEmptyState();
}

int RecordList::heightOfRows(int most) const {
  const int rows = qBound(1, m_proxy->rowCount(), most);
  return rows * m_delegate->sizeHint({}, {}).height() + 2 * frameWidth();
}

void RecordList::placeEmptyState() {
  if (!m_empty) return;
  m_empty->setGeometry(viewport()->rect());
  m_empty->setVisible(m_proxy->rowCount() == 0);
}

void RecordList::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  placeEmptyState();
}

void RecordList::keyPressEvent(QKeyEvent* event) {
  const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const QString id = currentId();
  if (modifiers == Qt::NoModifier) {
    switch (event->key()) {
      case Qt::Key_J:
      case Qt::Key_K: {
        QKeyEvent arrow(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QListView::keyPressEvent(&arrow);
        event->accept();
        return;
      }
      case Qt::Key_Up:
        if (currentIndex().row() > 0) break;
        emit leftUpward();
        event->accept();
        return;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        if (!id.isEmpty()) emit opened(id);
        event->accept();
        return;
      case Qt::Key_F2:
        if (!id.isEmpty()) emit editWanted(id);
        event->accept();
        return;
      case Qt::Key_Delete:
      case Qt::Key_Backspace:
        if (!id.isEmpty()) emit removeWanted(id);
        event->accept();
        return;
      default: break;
    }
    // Letters are keys of the page here, not a search by first letters.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
      event->ignore();
      return;
    }
  }
  QListView::keyPressEvent(event);
}

}  // namespace jiheng::ui
