#include "ui/catalogue/order_menu.h"

#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

#include "ui/catalogue/item_model.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

OrderMenu::OrderMenu(const Theme& theme, QWidget* parent) : QToolButton(parent), m_choices(new QActionGroup(this)) {
  setObjectName(QStringLiteral("order"));
  setAutoRaise(true);
  setIcon(theme.icon(QStringLiteral("sort")));
  setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(this);
  for (int column = -1; column < ItemModel::ColumnCount; ++column) {
    QAction* action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(column);
    m_choices->addAction(action);
  }
  setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, &OrderMenu::showChoice);
  connect(m_choices, &QActionGroup::triggered, this, &OrderMenu::choose);
  retranslate();
}

void OrderMenu::setList(QTreeView* list) {
  m_list = list;
  list->header()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(list->header(), &QWidget::customContextMenuRequested, this,
          [this](const QPoint& where) { menu()->popup(m_list->header()->mapToGlobal(where)); });
}

void OrderMenu::retranslate() {
  setAccessibleName(tr("Order of the list"));
  setToolTip(accessibleName());
  for (QAction* action : m_choices->actions()) {
    switch (action->data().toInt()) {
      case ItemModel::NumberColumn: action->setText(tr("By number")); break;
      case ItemModel::NameColumn: action->setText(tr("By name")); break;
      case ItemModel::PartColumn: action->setText(tr("By part")); break;
      case ItemModel::PointsColumn: action->setText(tr("By bundled control points")); break;
      case ItemModel::ConfirmationColumn: action->setText(tr("By confirmation, doubtful first")); break;
      default: action->setText(tr("As in the catalogue")); break;
    }
  }
}

void OrderMenu::showChoice() {
  for (QAction* action : m_choices->actions())
    action->setChecked(m_list && action->data().toInt() == m_list->header()->sortIndicatorSection());
}

void OrderMenu::choose(QAction* action) {
  if (m_list) m_list->sortByColumn(action->data().toInt(), Qt::AscendingOrder);
}

}  // namespace jiheng::ui
