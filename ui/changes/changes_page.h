#pragma once

#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

#include "ui/changes/change_filter.h"
#include "ui/changes/change_link.h"
#include "ui/widgets/page.h"

class QListView;

namespace jiheng::ui {

class ChangeModel;
class EditionChoice;
class EmptyState;
class ThemedLabel;

/// What changed: begins with the latest instrument, compares any two editions or a draft with its base. Works without a
/// workspace; with one it says which changes concern the company.
///
/// Places: "diff" (id: "2020-38..2023-57", detail: item key), "instrument" (id), "item" (id: item key).
class ChangesPage : public Page {
  Q_OBJECT
 public:
  explicit ChangesPage(UiContext& context, QWidget* parent = nullptr);

  QString pageId() const override { return QStringLiteral("changes"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("changes"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override;
  QList<QWidget*> panes() const override;

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  QWidget* buildListPane();
  void addActions();
  void connectAll();
  void connectWorkspace();

  /// Compares the chosen editions anew; while the page is hidden this waits until it is shown.
  void compare();
  void readOurs();
  void showLatest();
  void showInstrument(const QString& id);
  void setFilter(const ChangeFilter& filter);
  void setForm(bool shown);
  void showRows();
  void showSummary();
  void showDetail();
  void showListHead();
  void showEmptyText();
  void follow(const QUrl& url);
  void openInCatalogue(const ItemKey& key, const QString& editionId);
  void openCurrent();
  void copyCurrent();
  void updateActions();
  const ItemChange* current() const;

  EditionChoice* m_choice = nullptr;
  QSplitter* m_splitter = nullptr;
  QTextBrowser* m_summary = nullptr;
  ThemedLabel* m_listHead = nullptr;
  QStackedWidget* m_stack = nullptr;
  QListView* m_list = nullptr;
  EmptyState* m_empty = nullptr;
  QTextBrowser* m_detail = nullptr;
  ChangeModel* m_model;

  EditionDiff m_diff;
  OurTechnologies m_ours;
  ChangeFilter m_filter;
  ItemKey m_key;  ///< the change that the user looks at
  bool m_form = false;
  bool m_stale = true;
};

}  // namespace jiheng::ui
