#pragma once

#include <QSplitter>
#include <functional>

#include "ui/review/work_source.h"
#include "ui/widgets/page.h"
#include "ui/widgets/technology_panel.h"

class QStackedWidget;
class QTabBar;

namespace jiheng::ui {

class EmptyState;
class ImpactView;
class PeopleView;
class TechnologyHead;

/// The work on technologies: what is to be done on the left, the technology with its panels on the right.
///
/// Places: "technology" (id; detail: a panel's id), "list" (id: a list of work), "impact" (id: an edition), "people".
class ReviewPage : public Page {
  Q_OBJECT
 public:
  using PanelFactory = std::function<TechnologyPanel*(UiContext& context, QWidget* parent)>;

  explicit ReviewPage(UiContext& context, QWidget* parent = nullptr);
  ~ReviewPage() override;

  /// Adds a panel behind those that are there. The window does it before the page is shown.
  void addPanel(const PanelFactory& factory);
  TechnologyPanel* panel(const QString& panelId) const;  ///< null where there is none
  QTabBar& tabs() const { return *m_tabs; }
  WorkList& workList() const { return *m_work; }
  ImpactView& impact() const { return *m_impact; }
  PeopleView& people() const { return *m_people; }

  QString pageId() const override { return QStringLiteral("review"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("review"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override;
  QList<QWidget*> panes() const override;
  QWidget* searchField() const override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  QWidget* buildWork();
  void addActions();
  void connectAll();
  void followWorkspace();
  /// Reads everything anew; while the page is hidden this waits until it is shown.
  void reload();
  void readData();
  void readRows();
  void showRows();
  void showImpact(const QString& editionId);
  void showPeople();
  void showWork();
  void showTechnology();
  void openTechnology(const TechnologyId& technology);
  void choosePanel(int index);
  void stepPanel(int by);
  TechnologyPanel* currentPanel() const;

  QStackedWidget* m_outer = nullptr;
  EmptyState* m_noWorkspace = nullptr;
  QSplitter* m_splitter = nullptr;
  WorkList* m_work = nullptr;
  QStackedWidget* m_right = nullptr;
  EmptyState* m_nothing = nullptr;
  QWidget* m_workArea = nullptr;
  ImpactView* m_impact = nullptr;
  PeopleView* m_people = nullptr;
  Work m_lists;
  TechnologyHead* m_head = nullptr;
  QTabBar* m_tabs = nullptr;
  QStackedWidget* m_panels = nullptr;
  std::vector<TechnologyPanel*> m_all;
  TechnologyId m_technology;
  bool m_stale = true;
};

}  // namespace jiheng::ui
