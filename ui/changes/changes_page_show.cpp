// What the page shows, and where its links lead.
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QScrollBar>

#include "app/catalogue/change_text.h"
#include "ui/changes/change_document.h"
#include "ui/changes/change_model.h"
#include "ui/changes/change_summary.h"
#include "ui/changes/changes_page.h"
#include "ui/changes/edition_choice.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

void ChangesPage::compare() {
  m_stale = !isVisible();
  if (m_stale) return;
  const Catalogue& catalogue = context().workbench.catalogue();
  m_model->clear();
  if (auto draft = diffWithDraft(catalogue, m_choice->to())) {
    m_diff = std::move(*draft);
  } else {
    const auto from = catalogue.edition(m_choice->from());
    const auto to = catalogue.edition(m_choice->to());
    if (!from || !to) return showLatest();
    m_diff = diffEditions(catalogue, from, to);
  }
  readOurs();
  showRows();
  showSummary();
}

void ChangesPage::readOurs() {
  m_ours.clear();
  const PortfolioService* portfolio = context().workbench.portfolio();
  if (!portfolio) return;
  const auto tags = portfolio->tags();
  if (!tags) return context().messages.problem(tags.error());
  for (const Tag& tag : *tags) {
    // A refused candidate was judged too: the change can make that judgement out of date.
    auto& technologies = m_ours[tag.item];
    if (std::find(technologies.begin(), technologies.end(), tag.technology) == technologies.end())
      technologies.push_back(tag.technology);
  }
}

void ChangesPage::showLatest() {
  const Workbench& bench = context().workbench;
  const auto now = bench.catalogue().editionOn(bench.clock().today());
  const std::vector<QString> ids = bench.catalogue().editionIds();
  showInstrument(now ? now->id() : ids.back());
}

void ChangesPage::showInstrument(const QString& id) {
  const Catalogue& catalogue = context().workbench.catalogue();
  if (const auto layer = catalogue.draftLayer(id)) {
    m_choice->choose(layer->baseId(), id);
  } else {
    const std::vector<QString> ids = catalogue.editionIds();
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end()) return;
    m_choice->choose(found == ids.begin() ? id : *(found - 1), id);
  }
  m_filter = {};
  compare();
}

void ChangesPage::setFilter(const ChangeFilter& filter) {
  m_filter = filter;
  showRows();
  showSummary();
}

void ChangesPage::setForm(bool shown) {
  m_form = shown;
  showRows();
  showDetail();
}

void ChangesPage::showRows() {
  if (!m_diff.from) return;
  const ItemKey wanted = m_key;
  m_model->setRows(m_diff, m_filter, m_ours, m_form);
  showListHead();
  const int rows = m_model->rowCount();
  m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
  showEmptyText();
  if (rows > 0) {
    const int row = std::max(0, m_model->rowOf(wanted));
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
  }
  showDetail();
}

void ChangesPage::showListHead() {
  const int all = m_diff.together().total();
  const int shownRows = m_model->rowCount();
  m_listHead->setText(shownRows == all ? tr("%n changed items", nullptr, all)
                                       : tr("%1 of %n changed items", nullptr, all).arg(shownRows));
}

void ChangesPage::showEmptyText() {
  if (m_model->rowCount() > 0) return;
  if (m_diff.changes.empty())
    m_empty->setTexts(phrase("UiChanges", "No difference"),
                      phrase("UiChanges", "The bundled texts of the two are the same. Choose two editions, or go to the latest instrument."));
  else
    m_empty->setTexts(phrase("UiChanges", "No change passes this filter"),
                      phrase("UiChanges", "The other changes are still there. Differences of form are shown by the switch above."));
}

void ChangesPage::showSummary() {
  if (!m_diff.from) return;
  const int place = m_summary->verticalScrollBar()->value();
  m_summary->document()->setDefaultFont(context().theme.font(TextRole::Body));
  int impact = 0;
  if (const ImpactService* impacts = context().workbench.impacts(); impacts && m_diff.to)
    if (const auto open = impacts->open(m_diff.to->id())) impact = *open;
  m_summary->setHtml(changeSummaryHtml(
      {context().workbench.catalogue(), m_diff, m_filter, m_ours, context().workbench.workspace() != nullptr, impact}, context().theme));
  m_summary->verticalScrollBar()->setValue(place);
}

const ItemChange* ChangesPage::current() const {
  const int row = m_model->rowOf(m_key);
  return row < 0 ? nullptr : &m_model->changeAt(row);
}

void ChangesPage::showDetail() {
  updateActions();
  const ItemChange* change = current();
  if (!change) {
    m_detail->clear();
    return;
  }
  std::vector<OurTechnology> ours;
  if (const PortfolioService* portfolio = context().workbench.portfolio()) {
    for (const TechnologyId& id : m_ours.value(change->key)) {
      const auto technology = portfolio->technology(id);
      if (!technology) continue;
      const QString name = Bilingual{technology->nameZh, technology->nameEn}.in(shownLanguage());
      ours.push_back({id.value(), technology->number.isEmpty() ? name : QString(technology->number + QStringLiteral("  ") + name)});
    }
  }
  m_detail->document()->setDefaultFont(context().theme.font(TextRole::Body));
  m_detail->setHtml(changeHtml({context().workbench.catalogue(), m_diff, *change, std::move(ours), context().content.language(), m_form},
                               context().theme));
}

void ChangesPage::updateActions() {
  const ItemChange* change = current();
  for (const char* id : {"changes.open", "changes.copy"})
    if (QAction* action = context().actions.action(QString::fromLatin1(id))) action->setEnabled(change != nullptr);
}

void ChangesPage::follow(const QUrl& url) {
  const auto link = ChangeLink::from(url);
  if (!link) return;
  switch (link->kind) {
    case ChangeLink::Kind::Filter: setFilter(link->filter); break;
    case ChangeLink::Kind::Item: openInCatalogue(ItemKey(link->id), link->detail); break;
    case ChangeLink::Kind::Instrument: showInstrument(link->id); break;
    case ChangeLink::Kind::Copy: copyCurrent(); break;
    case ChangeLink::Kind::Technology:
      context().navigator.open({QStringLiteral("portfolio"), QStringLiteral("technology"), link->id, {}});
      break;
    case ChangeLink::Kind::Impact: context().navigator.open({QStringLiteral("review"), QStringLiteral("impact"), link->id, {}}); break;
    case ChangeLink::Kind::Open:
      if (QAction* action = context().actions.action(QStringLiteral("file.open"))) action->trigger();
      break;
  }
}

void ChangesPage::openInCatalogue(const ItemKey& key, const QString& editionId) {
  // The catalogue page shows the edition that all pages share.
  if (context().content.edition()->id() != editionId) context().content.setEditionSpec(editionId);
  context().navigator.open({QStringLiteral("catalogue"), QStringLiteral("item"), key.value(), {}});
}

void ChangesPage::openCurrent() {
  const ItemChange* change = current();
  if (!change) return;
  const bool later = change->after && m_diff.to;
  if (later || change->before) openInCatalogue(change->key, later ? m_diff.to->id() : m_diff.from->id());
}

void ChangesPage::copyCurrent() {
  const ItemChange* change = current();
  if (!change) return;
  QGuiApplication::clipboard()->setText(changeText(m_diff, *change, shownLanguage(), m_form));
  context().messages.done(phrase("UiChanges", "The change was copied as text."));
}

void ChangesPage::showPlace(const Place& place) {
  if (place.kind == QLatin1String("instrument")) {
    showInstrument(place.id);
  } else if (place.kind == QLatin1String("diff")) {
    const QStringList ends = place.id.split(QStringLiteral(".."));
    if (ends.size() != 2) return;
    m_key = ItemKey(place.detail);
    m_filter = {};
    m_choice->choose(ends.at(0), ends.at(1));
    compare();
  } else if (place.kind == QLatin1String("item")) {
    m_key = ItemKey(place.id);
    setFilter({});
  }
}

Place ChangesPage::currentPlace() const {
  return {pageId(), QStringLiteral("diff"), QString(m_choice->from() + QStringLiteral("..") + m_choice->to()), m_key.value()};
}

void ChangesPage::retranslate() {
  m_choice->retranslate();
  m_model->retranslate();
  m_summary->setAccessibleName(tr("Sums of the changes"));
  m_list->setAccessibleName(tr("Changed items"));
  m_detail->setAccessibleName(tr("The selected change and the item's history"));
  if (!m_diff.from) return;
  showListHead();
  showEmptyText();
  showSummary();
  showDetail();
}

}  // namespace jiheng::ui
