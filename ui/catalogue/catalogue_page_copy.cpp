// What leaves the page: citations, links, paper; and what comes in by a link.
#include <QClipboard>
#include <QGuiApplication>

#include "app/catalogue/catalogue_link.h"
#include "app/catalogue/coverage_text.h"
#include "app/foundation/formats.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/citation_copy.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/document_print.h"
#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_header.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/item_proxy.h"
#include "ui/catalogue/item_wording.h"
#include "ui/catalogue/list_document.h"
#include "ui/catalogue/search_bar.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

void CataloguePage::addReadingActions() {
  ActionRegistry& actions = context().actions;
  using Keys = QList<QKeySequence>;
  const QString edit = QStringLiteral("edit");
  const auto keys = [](Qt::Key key) { return Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | key)}; };
  actions.add({QStringLiteral("catalogue.copy-citation"), phrase("Actions", "Copy citation"), QStringLiteral("copy"),
               keys(Qt::Key_C), edit, false},
              this, [this] { copyCitation(m_detail->currentPoint(), context().content.language()); });
  actions.add({QStringLiteral("catalogue.copy-citation-zh"), phrase("Actions", "Copy citation in Chinese"), {},
               keys(Qt::Key_H), edit, false},
              this, [this] { copyCitation(m_detail->currentPoint(), ContentLanguage::Chinese); });
  actions.add({QStringLiteral("catalogue.copy-citation-en"), phrase("Actions", "Copy citation in English"), {},
               keys(Qt::Key_E), edit, false},
              this, [this] { copyCitation(m_detail->currentPoint(), ContentLanguage::English); });
  actions.add({QStringLiteral("catalogue.copy-citation-both"), phrase("Actions", "Copy citation in both languages"), {},
               keys(Qt::Key_B), edit, false},
              this, [this] { copyCitation(m_detail->currentPoint(), ContentLanguage::SideBySide); });
  actions.add({QStringLiteral("catalogue.copy-link"), phrase("Actions", "Copy link"), QStringLiteral("link"),
               keys(Qt::Key_L), edit, false},
              this, [this] { copyLink(m_detail->currentPoint()); });
  actions.add({QStringLiteral("catalogue.print-item"), phrase("Actions", "Print the item"), QStringLiteral("print"),
               Keys{QKeySequence(QKeySequence::Print)}, QStringLiteral("file"), false},
              this, [this] { printItem(); });
  actions.add({QStringLiteral("catalogue.print-list"), phrase("Actions", "Print the list of items"), {},
               keys(Qt::Key_Y), QStringLiteral("file"), false},
              this, [this] { printList(); });
}

ItemInEdition CataloguePage::itemShown() const {
  if (m_shown != Shown::Item) return {};
  if (const Item* item = m_edition->find(m_key)) return {m_edition, item};
  const auto absence = absenceOf(context().workbench.catalogue(), *m_edition, m_key);
  return absence ? ItemInEdition{absence->elsewhere, absence->item} : ItemInEdition{};
}

void CataloguePage::copyCitation(const QString& pointKey, ContentLanguage language) {
  const ItemInEdition cited = itemShown();
  if (!cited.item) return;
  const Item& item = *cited.item;
  QGuiApplication::clipboard()->setMimeData(
      citationForClipboard({context().workbench.catalogue(), *cited.edition, item, pointKey}, language).release());
  const Text name = item.number.isEmpty() ? Text::of({item.nameZh, item.nameEn()}) : Text::verbatim(item.number);
  const ControlPoint* point = item.point(pointKey);
  context().messages.done(point && !point->number.isEmpty()
                              ? phrase("UiCatalogue", "Citation of %1, control point %2, copied.").arg(name).arg(point->number)
                              : phrase("UiCatalogue", "Citation of %1 copied.").arg(name));
}

void CataloguePage::copyLink(const QString& pointKey) {
  const ItemInEdition cited = itemShown();
  if (!cited.item) return;
  const QString link = linkTo(*cited.edition, *cited.item, pointKey).text();
  QGuiApplication::clipboard()->setText(link);
  context().messages.done(phrase("UiCatalogue", "Link copied: %1").arg(link));
}

void CataloguePage::openLink(const QString& text) {
  const Catalogue& catalogue = context().workbench.catalogue();
  const QDate today = context().workbench.clock().today();
  const auto link = parseCatalogueLink(text);
  if (!link) return context().messages.problem(link.error());
  const auto target = resolveLink(catalogue, *link, today);
  if (!target) return context().messages.problem(target.error());
  ContentView& content = context().content;
  const ItemKey key = target->item->key;
  const QString pointKey = target->point ? target->point->key : QString();
  if (content.edition()->id() != target->edition->id()) {
    const QString before = content.editionSpec();
    const Text from = Text::verbatim(content.edition()->id());
    content.setEditionSpec(target->edition->id());
    context().messages.show({Severity::Notice,
                             phrase("UiCatalogue", "The link leads into the edition %1, which is shown now.").arg(target->edition->id()),
                             phrase("UiCatalogue", "Back to %1").arg(from),
                             [&content, before] { content.setEditionSpec(before); }});
  }
  openItem(key, pointKey);
}

void CataloguePage::showHeader() {
  const ItemInEdition shownItem = itemShown();
  if (!shownItem.item || m_detail->map().titleEnd == 0) return m_header->clear();
  const Item& item = *shownItem.item;
  const ContentLanguage language = context().content.language();
  const QString sector = sectorWord(item.sector, language);
  const QString edition = editionLabel(context().workbench.catalogue(), *shownItem.edition);
  // The company's own English leads wherever English does.
  const QString ours = CompanyReadings::of(context().workbench.readings()).term(termSubject(item.key));
  const QString name = Bilingual{item.nameZh, ours.isEmpty() ? item.nameEn() : ours}.in(leadingLanguage(language));
  ItemHeader::Content content;
  content.part = item.part;
  content.name = item.number.isEmpty() ? tr("%1 (number not known)").arg(name) : tr("%1  %2").arg(item.number, name);
  content.place = tr("%1 · %2").arg(sector, edition);
  const ItemConfirmation confirmation = confirmationOf(item);
  content.meaning = m_edition->find(m_key) ? semanticOf(confirmation) : Semantic::Stale;
  content.state = m_edition->find(m_key) ? Text::verbatim(confirmationWord(confirmation))
                                         : phrase("UiCatalogue", "not in the edition shown");
  content.titleEnd = m_detail->map().titleEnd;
  m_header->setContent(content);
}

QString CataloguePage::paperFooter() const {
  return tr("Jiheng 技衡 · %1 · printed on %2")
      .arg(editionLabel(context().workbench.catalogue(), *m_edition),
           formatDate(context().workbench.clock().today(), shownLanguage()));
}

void CataloguePage::printItem() {
  if (!itemShown().item) return;
  // What stands on the page now; the preview may stay open while the reader goes on.
  const ItemTags tags = tagsOf(m_key);
  const CompanyReadings readings = CompanyReadings::of(context().workbench.readings());
  const auto write = [this, edition = m_edition, key = m_key, tags, readings, language = context().content.language()](DocumentWriter& writer) {
    const Catalogue& catalogue = context().workbench.catalogue();
    const Item* item = edition->find(key);
    const auto absence = absenceOf(catalogue, *edition, key);
    if (item)
      ItemDocument(writer, {catalogue, *edition, *item, language, tags, readings}).write();
    else if (absence)
      ItemDocument(writer, {catalogue, *edition, *absence->item, language, tags, readings}).writeAbsent(*absence);
  };
  openPrintPreview({tr("Print the item"), paperFooter(), write}, context().theme, this);
}

QString CataloguePage::filterSentence() const {
  QStringList words;
  if (m_filter.searching) words << tr("Search: %1").arg(m_search->text().trimmed());
  if (m_filter.part) words << tr("Part: %1").arg(shown(partText(*m_filter.part)));
  if (m_filter.sector) words << tr("Sector: %1").arg(*m_filter.sector);
  if (!m_filter.changedIn.isEmpty())
    words << tr("Changed in: %1").arg(instrumentLabel(context().workbench.catalogue(), m_filter.changedIn));
  return words.join(QStringLiteral(" · "));
}

void CataloguePage::printList() {
  auto input = std::make_shared<ListDocument::Input>();
  for (int row = 0; row < m_rows->rowCount(); ++row) {
    const ItemKey key(m_rows->index(row, 0).data(ItemModel::KeyRole).toString());
    if (const Item* item = m_edition->find(key)) input->items.push_back(item);
  }
  const PartCoverage& prohibited = m_edition->coverage(Part::Prohibited);
  const PartCoverage& restricted = m_edition->coverage(Part::Restricted);
  PartCoverage sum = prohibited;
  sum.stated += restricted.stated;
  sum.bundled += restricted.bundled;
  sum.unconfirmed += restricted.unconfirmed;
  sum.withPoints += restricted.withPoints;
  input->edition = editionLabel(context().workbench.catalogue(), *m_edition);
  input->filter = filterSentence();
  input->coverage = shown(coverageText(sum));
  input->language = context().content.language();
  // The items belong to the edition, which stays as long as the preview.
  openPrintPreview({tr("Print the list of items"), paperFooter(),
                    [input, edition = m_edition](DocumentWriter& writer) { ListDocument(writer, *input).write(); }},
                   context().theme, this);
}

}  // namespace jiheng::ui
