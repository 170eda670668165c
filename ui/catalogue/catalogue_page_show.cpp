// What the page shows: edition, filters, the current item and its place.
#include <QLabel>
#include <QTreeView>

#include "app/catalogue/coverage_text.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_delegate.h"
#include "ui/catalogue/item_list.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/item_proxy.h"
#include "ui/catalogue/item_wording.h"
#include "ui/catalogue/search_bar.h"
#include "ui/catalogue/sector_model.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

namespace {
/// Sets a flag for as long as it lives.
class Guard {
 public:
  explicit Guard(bool& flag) : m_flag(flag), m_before(flag) { flag = true; }
  ~Guard() { m_flag = m_before; }
  Q_DISABLE_COPY_MOVE(Guard)

 private:
  bool& m_flag;
  bool m_before;
};
}  // namespace

void CataloguePage::setEdition() {
  m_edition = context().content.edition();
  m_searcher = std::make_unique<CatalogueSearch>(m_edition);
  {
    const Guard guard(m_updating);
    m_sectors->setEdition(m_edition);
    m_sectorTree->expandAll();
    m_sectorTree->setCurrentIndex(m_sectors->indexOf(m_filter.sector));
    m_items->setEdition(m_edition);
  }
  applyFilter();
  writeDetail(true);
}

void CataloguePage::setContentLanguage() {
  const ContentLanguage language = context().content.language();
  m_sectors->setContentLanguage(language);
  m_items->setContentLanguage(language);
  m_itemDelegate->setBothNames(language == ContentLanguage::SideBySide);
  emit m_itemDelegate->sizeHintChanged({});
  writeDetail(true);
}

void CataloguePage::selectSector() {
  if (!m_updating) applyFilter();
}

void CataloguePage::search() {
  // Who types wants items, not the explanation that stands in the detail.
  const bool leaves = m_shown != Shown::Item && !m_search->text().isEmpty();
  if (leaves) m_shown = Shown::Item;
  applyFilter();
  if (leaves) writeDetail(false);
}

void CataloguePage::applyFilter() {
  if (m_updating || !m_searcher) return;
  const QVariant sector = m_sectorTree->currentIndex().data(SectorModel::SectorRole);
  m_filter.sector = sector.isValid() ? std::optional(sector.toString()) : std::nullopt;
  m_filter.part = m_partFilter->part();
  if (const QString id = m_changedIn->instrumentId(); id != m_filter.changedIn) {
    m_filter.changedIn = id;
    const Instrument* instrument = context().workbench.catalogue().instrument(id);
    m_filter.changedKeys = instrument ? keysChangedBy(*instrument) : QSet<ItemKey>();
  }
  const QString text = m_search->text();
  m_filter.searching = !searchTerms(text).isEmpty();
  m_filter.hits.clear();
  if (m_filter.searching) {
    for (SearchHit& hit : m_searcher->search(text)) m_filter.hits.insert(hit.key, std::move(hit.marks));
  }
  int places = 0;
  {
    const Guard guard(m_updating);
    m_rows->setFilter(m_filter);
    m_items->setHits(m_filter.hits);
    m_sectors->setFilter(m_filter);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
      const ItemKey key(m_rows->index(row, 0).data(ItemModel::KeyRole).toString());
      if (const auto hit = m_filter.hits.constFind(key); hit != m_filter.hits.cend())
        places += static_cast<int>(hit->size());
    }
  }
  m_search->setCounts(m_filter.searching ? m_rows->rowCount() : -1, places);
  showCoverageLine();
  showEmptyText();
  keepSelection();
  markDetail();
}

void CataloguePage::keepSelection() {
  const Item* item = m_edition->find(m_key);
  const int row = item ? m_items->rowOf(m_key) : -1;
  QModelIndex index = row < 0 ? QModelIndex() : m_rows->mapFromSource(m_items->index(row, 0));
  const bool isAbsent = !item && isKnown(m_key);
  // An explanation, or an item that this edition does not have, stays in sight until the reader chooses a row.
  const bool stays = m_shown != Shown::Item || (isAbsent && !m_filter.searching);
  if (!index.isValid() && !stays && m_rows->rowCount() > 0) {
    index = m_rows->index(0, 0);
    const Guard guard(m_updating);
    m_list->setCurrentIndex(index);
    m_key = ItemKey(index.data(ItemModel::KeyRole).toString());
    writeDetail(false);
  } else {
    const Guard guard(m_updating);
    if (index.isValid()) {
      m_list->setCurrentIndex(index);
    } else {
      m_list->setCurrentIndex({});
      m_list->clearSelection();
    }
  }
  if (index.isValid()) m_list->scrollTo(index);
}

void CataloguePage::showCurrentRow() {
  const QModelIndex index = m_list->currentIndex();
  if (m_updating || !index.isValid()) return;
  const ItemKey key(index.data(ItemModel::KeyRole).toString());
  if (m_shown == Shown::Item && key == m_key) return;
  m_shown = Shown::Item;
  m_key = key;
  writeDetail(false);
}

bool CataloguePage::isKnown(const ItemKey& key) const {
  return !key.isEmpty() &&
         (m_edition->find(key) || absenceOf(context().workbench.catalogue(), *m_edition, key).has_value());
}

bool CataloguePage::revealItem(const ItemKey& key) {
  if (!isKnown(key)) return false;
  m_shown = Shown::Item;
  m_key = key;
  const Item* item = m_edition->find(key);
  if (item && !m_filter.accepts(*item)) {
    clearFilters();
  } else {
    keepSelection();
  }
  return true;
}

void CataloguePage::clearSearch() { m_search->setText(QString()); }

void CataloguePage::clearFilters() {
  {
    const Guard guard(m_updating);
    m_search->setText(QString());
    m_partFilter->setPart(std::nullopt);
    m_changedIn->setInstrumentId(QString());
    m_sectorTree->setCurrentIndex(m_sectors->rootIndex());
  }
  applyFilter();
}

void CataloguePage::showCoverageLine() {
  if (!m_edition) return;
  Text words;
  if (!m_filter.changedIn.isEmpty()) {
    const Catalogue& catalogue = context().workbench.catalogue();
    const Instrument* instrument = catalogue.instrument(m_filter.changedIn);
    words = coverageText(catalogue.coverage(m_filter.changedIn), instrument ? instrument->kind : InstrumentKind::Draft);
  } else if (m_filter.sector) {
    words = sectorCoverageText(*m_edition, *m_filter.sector);
  } else {
    PartCoverage sum;
    for (const Part part : {Part::Prohibited, Part::Restricted}) {
      if (m_filter.part.value_or(part) != part) continue;
      const PartCoverage& one = m_edition->coverage(part);
      sum = {sum.stated + one.stated, sum.bundled + one.bundled, sum.unconfirmed + one.unconfirmed,
             sum.withPoints + one.withPoints};
    }
    words = coverageText(sum);
  }
  m_coverage->setText(QStringLiteral("%1 <a href=\"coverage\">%2</a>")
                          .arg(shown(words).toHtmlEscaped(), tr("What is missing").toHtmlEscaped()));
}

void CataloguePage::showEmptyText() {
  if (!m_edition) return;
  const QString query = m_search->text().trimmed();
  const Text what = m_filter.searching
                        ? phrase("UiCatalogue", "No bundled item of this edition has “%1” here.").arg(query)
                        : phrase("UiCatalogue", "No bundled item of this edition passes these filters.");
  Text explanation = phrase("UiCatalogue", "What is not bundled cannot be found here. This says nothing about what the "
                                           "law controls.");
  // Numbers were changed in 2023: a number from an old contract leads to its item all the same.
  m_elsewhere = {};
  if (m_filter.searching && m_rows->rowCount() == 0) {
    const std::vector<ItemInEdition> found = editionsWithNumber(context().workbench.catalogue(), query);
    if (!found.empty()) {
      const ItemInEdition& last = found.back();
      m_elsewhere = last.item->key;
      explanation = phrase("UiCatalogue", "In the edition of %1 this was the number of “%2”.")
                        .arg(last.edition->effective())
                        .arg(Bilingual{last.item->nameZh, last.item->nameEn()});
    }
  }
  m_list->setEmptyTexts(what, explanation, !m_elsewhere.isEmpty());
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

void CataloguePage::openItem(const ItemKey& key, const QString& pointKey) {
  m_wantedPoint = pointKey;
  if (revealItem(key)) {
    writeDetail(false);
  } else {
    m_wantedPoint.clear();
  }
}

void CataloguePage::openInstrument(const QString& id) {
  if (!context().workbench.catalogue().instrument(id)) return;
  m_shown = Shown::Instrument;
  m_instrument = id;
  writeDetail(false);
}

void CataloguePage::openCoverage() {
  m_shown = Shown::Coverage;
  writeDetail(false);
}

void CataloguePage::showPlace(const Place& place) {
  if (place.kind == QLatin1String("item")) {
    openItem(ItemKey(place.id), place.detail);
  } else if (place.kind == QLatin1String("search")) {
    clearFilters();
    m_search->setText(place.id);
  } else if (place.kind == QLatin1String("instrument")) {
    openInstrument(place.id);
  } else if (place.kind == QLatin1String("coverage")) {
    openCoverage();
  }
}

Place CataloguePage::currentPlace() const {
  switch (m_shown) {
    case Shown::Coverage: return {pageId(), QStringLiteral("coverage"), {}, {}};
    case Shown::Instrument: return {pageId(), QStringLiteral("instrument"), m_instrument, {}};
    case Shown::Item: break;
  }
  if (m_filter.searching && m_rows->rowCount() == 0) return {pageId(), QStringLiteral("search"), m_search->text(), {}};
  if (m_key.isEmpty()) return {pageId(), {}, {}, {}};
  return {pageId(), QStringLiteral("item"), m_key.value(), m_detail->currentPoint()};
}

}  // namespace jiheng::ui
