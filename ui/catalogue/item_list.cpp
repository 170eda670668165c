#include "ui/catalogue/item_list.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

ItemList::ItemList(const Theme& theme, QWidget* parent)
    : QTreeView(parent),
      m_empty(new QWidget(viewport())),
      m_title(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, m_empty)),
      m_explanation(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, m_empty)) {
  setRootIsDecorated(false);
  setItemsExpandable(false);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setFrameShape(QFrame::NoFrame);
  auto* column = new QVBoxLayout(m_empty);
  const int margin = theme.unit(6);
  column->setContentsMargins(margin, margin, margin, margin);
  column->setSpacing(theme.unit(2));
  for (ThemedLabel* label : {m_title, m_explanation}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  column->addSpacing(theme.unit(2));
  m_found = addStep(phrase("UiCatalogue", "Show that item"), &ItemList::foundWanted);
  column->addWidget(m_found, 0, Qt::AlignLeft);
  m_otherEditions = addStep(phrase("UiCatalogue", "Search all editions"), &ItemList::allEditionsWanted);
  m_otherEditions->setObjectName(QStringLiteral("searchAllEditions"));
  column->addWidget(m_otherEditions, 0, Qt::AlignLeft);
  column->addWidget(addStep(phrase("UiCatalogue", "Show all items"), &ItemList::allWanted), 0, Qt::AlignLeft);
  column->addWidget(addStep(phrase("UiCatalogue", "What is missing"), &ItemList::coverageWanted), 0, Qt::AlignLeft);
  column->addStretch(1);
  m_empty->setAutoFillBackground(true);
  m_empty->setBackgroundRole(QPalette::Base);
  m_empty->hide();
}

QPushButton* ItemList::addStep(const Text& text, void (ItemList::*wanted)()) {
  auto* button = new QPushButton(shown(text), m_empty);
  connect(button, &QPushButton::clicked, this, wanted);
  m_steps.append({button, text});
  return button;
}

void ItemList::retranslate() {
  for (const auto& [button, text] : std::as_const(m_steps)) button->setText(shown(text));
}

void ItemList::setEmptyTexts(const Text& title, const Text& explanation, bool found, bool otherEditions) {
  m_found->setVisible(found);
  m_otherEditions->setVisible(otherEditions);
  m_title->setPhrase(title);
  m_explanation->setPhrase(explanation);
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
