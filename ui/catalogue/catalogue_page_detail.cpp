// The detail pane: what is written there, and the steps that lead from it.
#include <QDesktopServices>

#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/company_readings.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/draft_document.h"
#include "ui/catalogue/reading_editor.h"
#include "ui/catalogue/source_document.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/settings.h"

namespace jiheng::ui {

namespace {
const QString kItemState = QStringLiteral("catalogue/item");
}

ItemTags CataloguePage::tagsOf(const ItemKey& key) const {
  ItemTags result;
  const PortfolioService* portfolio = context().workbench.portfolio();
  result.workspaceOpen = portfolio != nullptr;
  if (!portfolio) return result;
  const auto tags = portfolio->tagsOn(key);
  if (!tags.has_value()) {
    result.problem = tags.error().in(shownLanguage());
    return result;
  }
  for (const Tag& tag : *tags) {
    const auto technology = portfolio->technology(tag.technology);
    const Bilingual name = technology.has_value() ? Bilingual{technology->nameZh, technology->nameEn} : Bilingual{};
    const QString word = name.in(shownLanguage());
    result.tags.push_back({tag, word.isEmpty() ? tr("technology without a name") : word});
  }
  return result;
}

void CataloguePage::writeDetail(bool keepPlace) {
  if (!m_edition) return;
  if (!isVisible()) {
    m_stale = true;
    return;
  }
  m_stale = false;
  if (!keepPlace) m_editor->leave();
  m_detail->beginWriting();
  DocumentMap map = writeDocument();
  m_detail->documentWritten(std::move(map), context().content.language() == ContentLanguage::SideBySide, keepPlace);
  m_detail->setWatermark(m_shown == Shown::Draft ? DraftDocument::watermark() : QString());
  markDetail();
  showHeader();
  if (!m_wantedPoint.isEmpty()) {
    m_detail->setCurrentPoint(m_wantedPoint, true);
    m_wantedPoint.clear();
  }
  updateActions();
}

DocumentMap CataloguePage::writeDocument() {
  const Catalogue& catalogue = context().workbench.catalogue();
  const ContentLanguage language = context().content.language();
  DocumentWriter writer(*m_detail->document(), context().theme);
  DocumentMap map;
  if (m_shown == Shown::Item) {
    const Item* item = m_edition->find(m_key);
    const auto absence = absenceOf(catalogue, *m_edition, m_key);
    const ItemTags tags = tagsOf(m_key);
    const CompanyReadings readings = CompanyReadings::of(context().workbench.readings());
    if (item) {
      map = ItemDocument(writer, {catalogue, *m_edition, *item, language, tags, readings}).write();
    } else if (absence) {
      map = ItemDocument(writer, {catalogue, *m_edition, *absence->item, language, tags, readings}).writeAbsent(*absence);
    }
    context().settings.setViewState(kItemState, m_key.value().toUtf8());
  } else if (m_shown == Shown::Coverage || m_shown == Shown::Instrument) {
    SourceDocument document(writer, catalogue, *m_edition, language, context().workbench.clock().today());
    const Instrument* instrument = catalogue.instrument(m_instrument);
    m_shown == Shown::Instrument && instrument ? document.writeInstrument(*instrument) : document.writeCoverage();
  } else {
    writeList(writer, map);
  }
  return map;
}

void CataloguePage::markDetail() {
  showReasons();
  m_detail->setHits(m_shown == Shown::Item && m_filter.searching ? visibleMarks(m_key) : std::vector<SearchMark>());
}

void CataloguePage::updateActions() {
  const bool isItem = m_shown == Shown::Item && isKnown(m_key);
  for (const char* id : {"catalogue.copy-citation", "catalogue.copy-citation-zh", "catalogue.copy-citation-en",
                         "catalogue.copy-citation-both", "catalogue.copy-link", "catalogue.print-item"})
    context().actions.action(QLatin1String(id))->setEnabled(isItem);
  context().actions.action(QStringLiteral("catalogue.tag"))->setEnabled(isItem && m_edition->find(m_key));
}

void CataloguePage::takeLink(const QUrl& url) {
  const std::optional<DetailLink> link = DetailLink::from(url);
  if (!link) {
    // The program itself never goes online; the reader's own browser may.
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
      QDesktopServices::openUrl(url);
    return;
  }
  Navigator& navigator = context().navigator;
  const QString portfolio = QStringLiteral("portfolio");
  switch (link->kind) {
    case DetailLink::Kind::Item:
      navigator.open({pageId(), QStringLiteral("item"), link->id, link->detail});
      break;
    case DetailLink::Kind::Instrument: navigator.open({pageId(), QStringLiteral("instrument"), link->id, {}}); break;
    case DetailLink::Kind::Coverage: navigator.open({pageId(), QStringLiteral("coverage"), {}, {}}); break;
    case DetailLink::Kind::Edition: context().content.setEditionSpec(link->id); break;
    case DetailLink::Kind::Cite: copyCitation(link->detail, context().content.language()); break;
    case DetailLink::Kind::Tag: addTag(link->detail); break;
    case DetailLink::Kind::Technology: navigator.open({portfolio, QStringLiteral("technology"), link->id, {}}); break;
    case DetailLink::Kind::OurTag: navigator.open({portfolio, QStringLiteral("tag"), link->id, {}}); break;
    case DetailLink::Kind::Tags: m_detail->showFrom(m_detail->map().tags); break;
    case DetailLink::Kind::Within:
    case DetailLink::Kind::Proof:
    case DetailLink::Kind::Draft:
    case DetailLink::Kind::UseTerm:
    case DetailLink::Kind::TakeBackTerm:
    case DetailLink::Kind::OwnTerm:
    case DetailLink::Kind::SetStance:
    case DetailLink::Kind::TakeBackStance: takeReadingLink(*link); break;
  }
}

void CataloguePage::addTag(const QString& pointKey) {
  if (!context().workbench.portfolio()) {
    context().messages.notice(
        phrase("UiCatalogue", "Tags are kept in a workspace. Open or create one, then tag the technology."));
    return;
  }
  context().navigator.open({QStringLiteral("portfolio"), QStringLiteral("tag-new"), m_key.value(), pointKey});
}

}  // namespace jiheng::ui
