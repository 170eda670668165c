#pragma once

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/transfers/transfer_list_model.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;

namespace jiheng::ui {

class EmptyState;
class NewTransferForm;
class TransferView;

/// The transfers: a list with class and next step, and one transfer as a timeline.
///
/// Places: "transfer" (id; detail: a deadline, a finding or a field), "new" (detail: a technology).
class TransfersPage : public Page {
  Q_OBJECT
 public:
  explicit TransfersPage(UiContext& context, QWidget* parent = nullptr);

  QString pageId() const override { return QStringLiteral("transfers"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("transfers"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override;
  QList<QWidget*> panes() const override;
  QWidget* searchField() const override;

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildList();
  void addActions();
  void connectWorkspace();
  /// Reads the transfers anew; while the page is hidden this waits until it is shown.
  void reload();
  void showCurrent();
  void select(const TransferId& id);
  TransferId currentId() const;
  void beginNew(const TechnologyId& technology);
  void removeCurrent();

  TransferListModel* m_model;
  QSortFilterProxyModel* m_rows;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QSplitter* m_splitter;
  QLineEdit* m_filter;
  QToolButton* m_new;
  QToolButton* m_remove;
  QListView* m_list;
  QStackedWidget* m_side;
  TransferView* m_view;
  NewTransferForm* m_form;
  bool m_stale = true;
  bool m_loading = false;
  bool m_reloading = false;  ///< records are read anew: no step of the user
};

}  // namespace jiheng::ui
