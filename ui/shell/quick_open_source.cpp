#include "ui/shell/quick_open_source.h"

#include <QAction>
#include <algorithm>

#include "app/catalogue/catalogue_history.h"
#include "app/catalogue/catalogue_link.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr size_t kItemsShown = 8;
constexpr size_t kOthersShown = 6;

bool hasAll(const QString& text, const QStringList& terms) {
  const QString folded = fold(text);
  return std::all_of(terms.begin(), terms.end(),
                     [&folded](const QString& term) { return folded.contains(term); });
}

void push(QuickGroup&& group, std::vector<QuickGroup>& groups) {
  if (!group.entries.empty()) groups.push_back(std::move(group));
}

}  // namespace

QuickOpenSource::QuickOpenSource(UiContext& context, const PageFactories& pages)
    : m_context(context), m_pages(pages) {}

void QuickOpenSource::forget() {
  m_read = false;
  m_portfolio.reset();
  m_transfers.clear();
}

void QuickOpenSource::read() {
  if (m_read) return;
  m_read = true;
  if (const PortfolioService* portfolio = m_context.workbench.portfolio()) {
    const auto products = portfolio->products();
    const auto technologies = portfolio->technologies();
    if (products.has_value() && technologies.has_value())
      m_portfolio = std::make_unique<PortfolioSearch>(*products, *technologies);
  }
  if (const TransferService* service = m_context.workbench.transfers())
    if (auto transfers = service->transfers(); transfers.has_value()) m_transfers = *std::move(transfers);
}

std::vector<QuickGroup> QuickOpenSource::find(const QString& query) {
  std::vector<QuickGroup> groups;
  if (addLink(query, groups)) return groups;
  const QStringList terms = searchTerms(query);
  if (!terms.isEmpty()) {
    read();
    addItems(query, groups);
    addFormerNumbers(query, groups);
    addPortfolio(query, groups);
    addTransfers(terms, groups);
  }
  addPages(terms, groups);
  addCommands(terms, groups);
  return groups;
}

std::function<void()> QuickOpenSource::opening(const Place& place) const {
  Navigator& navigator = m_context.navigator;
  return [&navigator, place] { navigator.open(place); };
}

void QuickOpenSource::addPages(const QStringList& terms, std::vector<QuickGroup>& groups) const {
  QuickGroup group{tr("Pages"), 0, {}};
  for (const PageFactory& page : m_pages) {
    const QString title = shown(page.title);
    if (!hasAll(title, terms)) continue;
    group.entries.push_back({title, {}, {}, page.icon, {}, {}, opening({page.id, {}, {}, {}})});
  }
  group.total = static_cast<qsizetype>(group.entries.size());
  push(std::move(group), groups);
}

QuickEntry QuickOpenSource::entryOf(const Item& item) const {
  const Bilingual name{item.nameZh, item.nameEn()};
  QuickEntry entry;
  const QString first = name.in(shownLanguage());
  entry.title = item.number.isEmpty() ? first : tr("%1  %2").arg(item.number, first);
  const QString other = shownLanguage() == Language::Chinese ? name.en : name.zh;
  if (other != first) entry.detail = other;
  entry.icon = QStringLiteral("law");
  entry.meaning = item.part == Part::Prohibited ? Semantic::Prohibited : Semantic::Restricted;
  entry.badge = shown(partText(item.part));
  entry.run = opening({QStringLiteral("catalogue"), QStringLiteral("item"), item.key.value(), {}});
  return entry;
}

void QuickOpenSource::addItems(const QString& query, std::vector<QuickGroup>& groups) const {
  const auto edition = m_context.content.edition();
  SearchScope scope;
  scope.edition = edition->id();
  const SearchAnswer answer = m_context.workbench.catalogueSearch().find(query, scope);
  std::vector<const Item*> items;
  QHash<ItemKey, const SearchHit*> hits;
  for (const SearchHit& hit : answer.hits) {
    const Item* item = edition->find(hit.key);
    if (!item) continue;
    items.push_back(item);
    hits.insert(hit.key, &hit);
  }
  // Who types a number means that item; a hit in the name weighs more than one deep in a control point.
  const QString whole = fold(query);
  const auto rank = [&whole, &hits](const Item* item) {
    const SearchHit* hit = hits.value(item->key);
    if (hit->means != SearchMeans::Literal) return 3 + static_cast<int>(hit->means);
    if (fold(item->number) == whole) return 0;
    if (!item->number.isEmpty() && fold(item->number).startsWith(whole)) return 1;
    if (fold(item->nameZh).contains(whole) || fold(item->nameEn()).contains(whole)) return 2;
    return 3;
  };
  std::stable_sort(items.begin(), items.end(),
                   [&rank](const Item* a, const Item* b) { return rank(a) < rank(b); });
  QuickGroup group{
      tr("Items of edition %1").arg(edition->id()), static_cast<qsizetype>(items.size()), {}};
  for (size_t i = 0; i < items.size() && i < kItemsShown; ++i) {
    QuickEntry entry = entryOf(*items[i]);
    // Where the words are not those that were typed, the entry says how it was found.
    const SearchHit& hit = *hits.value(items[i]->key);
    for (const SearchReason& reason : hit.reasons)
      if (hit.means != SearchMeans::Literal && reason.means == hit.means) entry.detail = shown(searchReasonText(reason));
    group.entries.push_back(std::move(entry));
  }
  if (items.size() > kItemsShown) {
    QuickEntry all;
    all.title = tr("Show all %n items in the catalogue", nullptr, static_cast<int>(items.size()));
    all.icon = QStringLiteral("arrow-right");
    all.run = opening({QStringLiteral("catalogue"), QStringLiteral("search"), query, {}});
    group.entries.push_back(std::move(all));
  }
  push(std::move(group), groups);
}

bool QuickOpenSource::addLink(const QString& query, std::vector<QuickGroup>& groups) const {
  if (!looksLikeCatalogueLink(query)) return false;
  QuickEntry entry;
  entry.title = query.trimmed();
  entry.icon = QStringLiteral("link");
  const auto link = parseCatalogueLink(query);
  const auto target = link ? resolveLink(m_context.workbench.catalogue(), *link, m_context.workbench.clock().today())
                           : Result<CatalogueTarget>(fail(link.error()));
  if (target) {
    entry = entryOf(*target->item);
    entry.detail = target->point && !target->point->number.isEmpty()
                       ? tr("control point %1, edition %2").arg(target->point->number, target->edition->id())
                       : tr("edition %1").arg(target->edition->id());
    entry.icon = QStringLiteral("link");
  } else {
    entry.detail = shown(target.error().happened);
  }
  entry.run = opening({QStringLiteral("catalogue"), QStringLiteral("link"), query, {}});
  QuickGroup group{tr("Link"), 1, {}};
  group.entries.push_back(std::move(entry));
  push(std::move(group), groups);
  return true;
}

void QuickOpenSource::addFormerNumbers(const QString& query, std::vector<QuickGroup>& groups) const {
  // Contracts quote numbers of editions that are gone; 2023 gave every item a new one.
  const auto edition = m_context.content.edition();
  const Edition& present = *edition;
  QuickGroup group{tr("Number of another edition"), 0, {}};
  for (const ItemInEdition& found : editionsWithNumber(m_context.workbench.catalogue(), query)) {
    const Item* now = present.find(found.item->key);
    if (found.edition->id() == present.id() || (now && fold(now->number) == fold(query))) continue;
    ++group.total;
    QuickEntry entry = entryOf(*found.item);
    entry.detail = now ? tr("edition %1; stands in the edition shown").arg(found.edition->id())
                       : tr("edition %1; not in the edition shown").arg(found.edition->id());
    group.entries.push_back(std::move(entry));
  }
  push(std::move(group), groups);
}

void QuickOpenSource::addPortfolio(const QString& query, std::vector<QuickGroup>& groups) const {
  if (!m_portfolio) return;
  QuickGroup products{tr("Products"), 0, {}};
  QuickGroup technologies{tr("Technologies"), 0, {}};
  for (const PortfolioHit& hit : m_portfolio->find(query)) {
    const bool product = hit.kind == PortfolioHit::Kind::Product;
    QuickGroup& group = product ? products : technologies;
    ++group.total;
    if (group.entries.size() >= kOthersShown) continue;
    QuickEntry entry;
    entry.title = hit.name.in(shownLanguage());
    entry.detail = hit.number;
    entry.icon = product ? QStringLiteral("portfolio") : QStringLiteral("technology");
    entry.run = opening({QStringLiteral("portfolio"),
                         product ? QStringLiteral("product") : QStringLiteral("technology"),
                         hit.id,
                         {}});
    group.entries.push_back(std::move(entry));
  }
  push(std::move(products), groups);
  push(std::move(technologies), groups);
}

void QuickOpenSource::addTransfers(const QStringList& terms, std::vector<QuickGroup>& groups) const {
  QuickGroup group{tr("Transfers"), 0, {}};
  for (const Transfer& transfer : m_transfers) {
    const QStringList texts{transfer.title,     transfer.counterparty,  transfer.contractNumber,
                            transfer.loiNumber, transfer.licenceNumber, transfer.registrationNumber};
    if (!hasAll(texts.join(QLatin1Char('\n')), terms)) continue;
    ++group.total;
    if (group.entries.size() >= kOthersShown) continue;
    group.entries.push_back(
        {transfer.title,
         transfer.counterparty,
         {},
         QStringLiteral("transfers"),
         {},
         {},
         opening({QStringLiteral("transfers"), QStringLiteral("transfer"), transfer.id.value(), {}})});
  }
  push(std::move(group), groups);
}

QuickEntry QuickOpenSource::entryOf(QAction* action) const {
  QuickEntry entry;
  entry.title = action->text().remove(QLatin1Char('&'));
  entry.trailing = action->shortcut().toString(QKeySequence::NativeText);
  entry.icon = QStringLiteral("command");
  entry.run = [action] { action->trigger(); };
  return entry;
}

void QuickOpenSource::addCommands(const QStringList& terms, std::vector<QuickGroup>& groups) const {
  QuickGroup group{tr("Commands"), 0, {}};
  for (QAction* action : m_context.actions.all()) {
    if (!action->isEnabled() || action->text().isEmpty() || !hasAll(action->text(), terms)) continue;
    // Going to a page stands under "Pages" already.
    if (action->objectName().startsWith(QLatin1String("go.page."))) continue;
    ++group.total;
    if (group.entries.size() < kItemsShown) group.entries.push_back(entryOf(action));
  }
  push(std::move(group), groups);
}

}  // namespace jiheng::ui
