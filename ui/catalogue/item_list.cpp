#include "ui/catalogue/item_list.h"

#include <QKeyEvent>

#include "ui/widgets/empty_state.h"

namespace jiheng::ui {

ItemList::ItemList(const Theme& theme, QWidget* parent)
    : QTreeView(parent), m_empty(new EmptyState(theme, QStringLiteral("search"), viewport())) {
  setRootIsDecorated(false);
  setItemsExpandable(false);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setFrameShape(QFrame::NoFrame);
  m_empty->addStep(phrase("UiCatalogue", "Show all items"), {}, [this] { emit allWanted(); });
  m_empty->addStep(phrase("UiCatalogue", "What is missing"), QStringLiteral("info"), [this] { emit coverageWanted(); });
  m_empty->setAutoFillBackground(true);
  m_empty->setBackgroundRole(QPalette::Base);
  m_empty->hide();
}

void ItemList::setEmptyTexts(const Text& title, const Text& explanation) {
  m_empty->setTexts(title, explanation);
  updateEmptyState();
}

void ItemList::updateEmptyState() {
  m_empty->setGeometry(viewport()->rect());
  m_empty->setVisible(model() && model()->rowCount() == 0);
}

void ItemList::rowsInserted(const QModelIndex& parent, int start, int end) {
  QTreeView::rowsInserted(parent, start, end);
  updateEmptyState();
}

void ItemList::reset() {
  QTreeView::reset();
  updateEmptyState();
}

void ItemList::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  m_empty->setGeometry(viewport()->rect());
}

void ItemList::keyPressEvent(QKeyEvent* event) {
  const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
  if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
    QKeyEvent arrow(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    QTreeView::keyPressEvent(&arrow);
    event->accept();
    return;
  }
  if (event->key() == Qt::Key_Space && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
    emit pageWanted(modifiers == Qt::ShiftModifier);
    event->accept();
    return;
  }
  QTreeView::keyPressEvent(event);
}

}  // namespace jiheng::ui
