// What the page shows: the lists of work, the chosen technology, and where places lead.
#include <QListWidget>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include "ui/review/impact_view.h"
#include "ui/review/people_view.h"
#include "ui/review/review_page.h"
#include "ui/review/review_wording.h"
#include "ui/review/technology_head.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

void ReviewPage::reload() {
  // Several services speak of one commit: what is shown is read once, when all have spoken.
  if (m_stale) return;
  m_stale = true;
  if (isVisible()) QTimer::singleShot(0, this, [this] { if (m_stale && isVisible()) readData(); });
}

void ReviewPage::readData() {
  m_stale = false;
  readRows();
  showTechnology();
  if (m_right->currentWidget() == m_impact) m_impact->refresh();
  if (m_right->currentWidget() == m_people) m_people->refresh();
}

void ReviewPage::readRows() {
  m_lists = {};
  if (context().workbench.portfolio()) {
    auto work = readWork(context().workbench, context().content.edition());
    // What was read before stays in sight; a part is never shown as the whole.
    if (!work) return context().messages.problem(work.error());
    m_lists = std::move(*work);
  }
  m_work->setBuckets(m_lists.buckets);
  showRows();
}

void ReviewPage::showRows() {
  const auto& rows = m_lists.rows[m_work->bucket()];
  m_work->setRows(rows);
  // The page never stands empty where there is work.
  if (m_technology.isEmpty() && !rows.empty()) m_technology = rows.front().technology;
}

void ReviewPage::openTechnology(const TechnologyId& technology) {
  if (m_technology == technology && m_right->currentWidget() == m_workArea) return;
  if (TechnologyPanel* present = currentPanel(); present && !present->leave()) {
    m_work->chooseTechnology(m_technology);
    return;
  }
  m_technology = technology;
  m_right->setCurrentWidget(m_workArea);
  showTechnology();
}

void ReviewPage::showWork() {
  m_right->setCurrentWidget(m_technology.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_workArea);
  showTechnology();
}

void ReviewPage::showImpact(const QString& editionId) {
  m_impact->showEdition(editionId);
  m_right->setCurrentWidget(m_impact);
}

void ReviewPage::showPeople() {
  m_people->refresh();
  m_right->setCurrentWidget(m_people);
  m_people->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showTechnology() {
  const Workbench& bench = context().workbench;
  const auto edition = context().content.edition();
  const bool elsewhere = m_right->currentWidget() == m_impact || m_right->currentWidget() == m_people;
  if (!bench.portfolio() || m_technology.isEmpty()) {
    if (!elsewhere || !bench.portfolio()) m_right->setCurrentWidget(m_nothing);
    return;
  }
  const auto technology = bench.portfolio()->technology(m_technology);
  const auto verdict = bench.portfolio()->verdict(m_technology, *edition);
  if (!technology || !verdict) {
    m_technology = {};
    if (!elsewhere) m_right->setCurrentWidget(m_nothing);
    return;
  }
  m_head->show(*technology, *verdict, Text::verbatim(QStringLiteral("%1")).arg(edition->effective()));
  const auto standing = bench.reviews()->standing(m_technology, *edition);
  if (standing && *standing)
    m_head->setReview(reviewStateText((*standing)->standing.state), semanticOf((*standing)->standing.state));
  else
    m_head->setReview({}, Semantic::Open);
  m_work->chooseTechnology(m_technology);
  if (elsewhere) return;
  m_right->setCurrentWidget(m_workArea);
  if (TechnologyPanel* present = currentPanel()) present->showTechnology(m_technology, edition);
}

void ReviewPage::showPlace(const Place& place) {
  if (!context().workbench.portfolio()) return;
  if (place.kind == QLatin1String("people")) return showPeople();
  if (place.kind == QLatin1String("impact")) {
    m_work->chooseBucket(QStringLiteral("impact"));
    if (m_stale) readData();
    showRows();
    return showImpact(place.id);
  }
  if (place.kind == QLatin1String("list")) {
    if (m_stale) readData();
    m_work->chooseBucket(place.id);
    showRows();
    if (place.id == QLatin1String("impact")) return showImpact({});
    return showWork();
  }
  if (place.kind != QLatin1String("technology")) return;
  for (size_t i = 0; i < m_all.size(); ++i)
    if (m_all[i]->panelId() == place.detail) m_tabs->setCurrentIndex(static_cast<int>(i));
  openTechnology(TechnologyId(place.id));
}

Place ReviewPage::currentPlace() const {
  if (m_right->currentWidget() == m_people) return {pageId(), QStringLiteral("people"), QStringLiteral("all"), {}};
  if (m_right->currentWidget() == m_impact || m_technology.isEmpty()) return {pageId(), QStringLiteral("list"), m_work->bucket(), {}};
  const TechnologyPanel* present = currentPanel();
  return {pageId(), QStringLiteral("technology"), m_technology.value(), present ? present->panelId() : QString()};
}

}  // namespace jiheng::ui
