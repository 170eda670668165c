// The search of the page: what is looked for, what was found, and the steps through it.
#include <QTreeView>

#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/guard.h"
#include "ui/catalogue/item_list.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/item_proxy.h"
#include "ui/catalogue/search_bar.h"
#include "ui/catalogue/search_menu.h"
#include "ui/catalogue/search_wording.h"
#include "ui/catalogue/sector_model.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

void CataloguePage::search() {
  // Who types wants items, not the explanation that stands in the detail.
  const bool leaves = m_shown != Shown::Item && !m_search->text().isEmpty();
  if (leaves) m_shown = Shown::Item;
  applyFilter();
  if (leaves) writeDetail(false);
}

void CataloguePage::findHits() {
  const QString text = m_search->text();
  const CatalogueSearch& search = context().workbench.catalogueSearch();
  m_searchMenu->setQuery(text);
  m_answer = search.find(text, m_searchMenu->scope(m_edition->id()));
  m_hits.clear();
  m_otherEditions.clear();
  m_filter.searching = !m_answer.query.isEmpty();
  m_filter.hits.clear();
  m_filter.means.clear();
  m_filter.elsewhere.clear();
  if (!m_filter.searching) return;
  for (const SearchHit& hit : m_answer.hits) {
    m_filter.hits.insert(hit.key, hit.marks);
    if (hit.means != SearchMeans::Literal) m_filter.means.insert(hit.key, hit.means);
    m_hits.insert(hit.key, hit);
  }
  if (!m_searchMenu->allEditions()) return;
  // What this edition does not have, or has with other words.
  for (const SearchHit& hit : search.find(text, m_searchMenu->scope(QString())).hits) {
    if (m_hits.contains(hit.key)) continue;
    m_filter.hits.insert(hit.key, {});
    m_filter.elsewhere.insert(hit.key, hit.edition);
    if (hit.means != SearchMeans::Literal) m_filter.means.insert(hit.key, hit.means);
    m_hits.insert(hit.key, hit);
  }
  const Catalogue& catalogue = context().workbench.catalogue();
  for (const QString& id : catalogue.editionIds())
    if (id != m_edition->id()) m_otherEditions.push_back(catalogue.edition(id));
}

void CataloguePage::showReasons() {
  const auto hit = m_hits.constFind(m_key);
  const bool found = m_shown == Shown::Item && m_filter.searching && hit != m_hits.cend();
  m_search->setNotes(problemsText(m_search->text(), m_answer.problems),
                     found ? reasonsText(*hit, m_edition->id(), context().workbench.catalogueSearch()) : QString());
}

void CataloguePage::addCondition(const QString& condition) {
  QString text = m_search->text().trimmed();
  if (!text.isEmpty()) text += QLatin1Char(' ');
  text += condition;
  m_search->setText(text);
  QLineEdit* field = m_search->field();
  field->setFocus(Qt::ShortcutFocusReason);
  // What is still to be typed stands before the star or between the quotes.
  const bool open = condition.endsWith(QLatin1Char('*')) || condition.endsWith(QStringLiteral("\"\""));
  field->setCursorPosition(static_cast<int>(text.size()) - (open ? 1 : 0));
}

void CataloguePage::connectSearch() {
  connect(m_search, &SearchBar::textChanged, this, &CataloguePage::search);
  connect(m_search, &SearchBar::nextWanted, this, [this] { stepHit(true); });
  connect(m_search, &SearchBar::previousWanted, this, [this] { stepHit(false); });
  connect(m_search, &SearchBar::listWanted, m_list, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
  connect(m_searchMenu, &SearchMenu::changed, this, &CataloguePage::search);
  connect(m_searchMenu, &SearchMenu::conditionWanted, this, &CataloguePage::addCondition);
  connect(m_searchMenu, &SearchMenu::queryWanted, this, [this](const QString& query) {
    clearFilters();
    m_search->setText(query);
    search();
  });
  connect(m_list, &ItemList::allEditionsWanted, this, [this] {
    m_searchMenu->setAllEditions(true);
    applyFilter();
  });
  connect(&context().workbench, &Workbench::searchChanged, this, [this] {
    if (m_filter.searching) applyFilter();
  });
}

void CataloguePage::applyFilter() {
  if (m_updating || !m_edition) return;
  const QVariant sector = m_sectorTree->currentIndex().data(SectorModel::SectorRole);
  m_filter.sector = sector.isValid() ? std::optional(sector.toString()) : std::nullopt;
  m_filter.part = m_partFilter->part();
  if (const QString id = m_changedIn->instrumentId(); id != m_filter.changedIn) {
    m_filter.changedIn = id;
    const Instrument* instrument = context().workbench.catalogue().instrument(id);
    m_filter.changedKeys = instrument ? keysChangedBy(*instrument) : QSet<ItemKey>();
  }
  findHits();
  int places = 0;
  {
    const Guard guard(m_updating);
    m_items->setElsewhere(m_filter.elsewhere, m_otherEditions);
    m_rows->setFilter(m_filter);
    m_items->setHits(m_filter.hits);
    m_sectors->setFilter(m_filter);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
      const ItemKey key(m_rows->index(row, 0).data(ItemModel::KeyRole).toString());
      if (const auto hit = m_filter.hits.constFind(key); hit != m_filter.hits.cend())
        places += static_cast<int>(hit->size());
    }
  }
  m_search->setNotes(problemsText(m_search->text(), m_answer.problems), QString());
  m_search->setCounts(m_filter.searching ? m_rows->rowCount() : -1, places);
  showCoverageLine();
  showEmptyText();
  keepSelection();
  markDetail();
}

void CataloguePage::showEmptyText() {
  if (!m_edition) return;
  const QString query = m_search->text().trimmed();
  const Text what = m_filter.searching
                        ? phrase("UiCatalogue", "No bundled item of this edition has “%1” here.").arg(query)
                        : phrase("UiCatalogue", "No bundled item of this edition passes these filters.");
  Text explanation = phrase("UiCatalogue", "What is not bundled cannot be found here. This says nothing about what the "
                                           "law controls.");
  bool otherEditions = false;
  // Numbers were changed in 2023: a number from an old contract leads to its item all the same.
  m_elsewhere = {};
  if (m_filter.searching && m_rows->rowCount() == 0) {
    const SearchScope scope = m_searchMenu->scope(m_searchMenu->allEditions() ? QString() : m_edition->id());
    const NothingFound nothing =
        nothingFound(m_search->text(), m_answer, scope, *m_edition, context().workbench.catalogueSearch());
    explanation = nothing.explanation;
    otherEditions = nothing.otherEditions;
    const std::vector<ItemInEdition> found = editionsWithNumber(context().workbench.catalogue(), query);
    if (!found.empty()) {
      const ItemInEdition& last = found.back();
      m_elsewhere = last.item->key;
      explanation = phrase("UiCatalogue", "In the edition of %1 this was the number of “%2”.")
                        .arg(last.edition->effective())
                        .arg(Bilingual{last.item->nameZh, last.item->nameEn()});
    }
  }
  m_list->setEmptyTexts(what, explanation, !m_elsewhere.isEmpty(), otherEditions);
}

std::vector<SearchMark> CataloguePage::visibleMarks(const ItemKey& key) const {
  std::vector<SearchMark> visible;
  const Item* item = m_edition->find(key);
  const auto hits = m_filter.hits.constFind(key);
  if (!item || hits == m_filter.hits.cend()) return visible;
  const ContentLanguage language = context().content.language();
  for (const SearchMark& mark : *hits) {
    const ControlPoint* point = item->point(mark.pointKey);
    const bool hidden =
        (mark.field == SearchField::PointZh && language == ContentLanguage::English && point && !point->en.isEmpty()) ||
        (mark.field == SearchField::PointEn && language == ContentLanguage::Chinese && point && !point->zh.isEmpty());
    if (!hidden) visible.push_back(mark);
  }
  return visible;
}

void CataloguePage::stepHit(bool forward) {
  if (!m_filter.searching || m_rows->rowCount() == 0) return;
  const int next = forward ? m_detail->currentHit() + 1
                           : (m_detail->currentHit() < 0 ? m_detail->hitCount() : m_detail->currentHit()) - 1;
  if (m_shown == Shown::Item && next >= 0 && next < m_detail->hitCount()) {
    m_detail->showHit(next);
    return;
  }
  const int rows = m_rows->rowCount();
  const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (forward ? -1 : rows);
  for (int step = 1; step <= rows; ++step) {
    const int row = ((from + (forward ? step : -step)) % rows + rows) % rows;
    const QModelIndex index = m_rows->index(row, 0);
    if (visibleMarks(ItemKey(index.data(ItemModel::KeyRole).toString())).empty()) continue;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showCurrentRow();
    m_detail->showHit(forward ? 0 : m_detail->hitCount() - 1);
    return;
  }
  ContentView& content = context().content;
  context().messages.show({Severity::Notice, phrase("UiCatalogue", "All hits stand in the language that is not shown."),
                           phrase("UiCatalogue", "Show both languages"),
                           [&content] { content.setLanguage(ContentLanguage::SideBySide); }});
}

}  // namespace jiheng::ui
