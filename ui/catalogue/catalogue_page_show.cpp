// What the page shows: edition, filters, the current item and its place.
#include <QLabel>
#include <QTreeView>

#include "app/catalogue/coverage_text.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/guard.h"
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

void CataloguePage::setEdition() {
  m_edition = context().content.edition();
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

void CataloguePage::keepSelection() {
  const Item* item = m_edition->find(m_key);
  const int row = m_items->rowOf(m_key);
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
  // The colour of the link stands in the text: a label keeps that of the theme in which it was first shown.
  m_coverage->setText(QStringLiteral("%1 <a href=\"coverage\" style=\"color:%2\">%3</a>")
                          .arg(shown(words).toHtmlEscaped(), context().theme.color(Semantic::Accent).name(),
                               tr("What is missing").toHtmlEscaped()));
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
  } else if (place.kind == QLatin1String("link")) {
    openLink(place.id);
  } else if (place.kind == QLatin1String("search")) {
    clearFilters();
    m_search->setText(place.id);
  } else if (place.kind == QLatin1String("instrument")) {
    openInstrument(place.id);
  } else if (place.kind == QLatin1String("coverage")) {
    openCoverage();
  } else {
    openList(place);
  }
}

Place CataloguePage::currentPlace() const {
  switch (m_shown) {
    case Shown::Coverage: return {pageId(), QStringLiteral("coverage"), {}, {}};
    case Shown::Instrument: return {pageId(), QStringLiteral("instrument"), m_instrument, {}};
    case Shown::Proof:
    case Shown::Disagreements:
    case Shown::Ledger:
    case Shown::Draft: return listPlace();
    case Shown::Item: break;
  }
  if (m_filter.searching && m_rows->rowCount() == 0) return {pageId(), QStringLiteral("search"), m_search->text(), {}};
  if (m_key.isEmpty()) return {pageId(), {}, {}, {}};
  return {pageId(), QStringLiteral("item"), m_key.value(), m_detail->currentPoint()};
}

}  // namespace jiheng::ui
