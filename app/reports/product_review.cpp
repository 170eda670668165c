#include "app/reports/product_review.h"

#include "app/examination/dossier_repository.h"
#include <QHash>
#include <QSet>
#include <algorithm>

#include "app/annotations/reading_repository.h"
#include "app/catalogue/coverage_text.h"
#include "app/portfolio/tag_rules.h"
#include "app/portfolio/verdict_rules.h"
#include "app/review/review_standings.h"

namespace jiheng {

namespace {

/// The English that the company chose, by what it renders.
using ChosenTerms = QHash<QString, QString>;

ReviewedTag reviewed(const Tag& tag, const Catalogue& catalogue, const Edition& edition, const ChosenTerms& terms) {
  ReviewedTag result;
  result.tag = tag;
  const std::shared_ptr<const Edition> judged = catalogue.edition(tag.editionId);
  const Item* item = edition.find(tag.item);
  result.inEdition = item != nullptr;
  if (!item && judged) item = judged->find(tag.item);
  if (item) {
    result.item = *item;
    if (const ControlPoint* point = tag.pointKey.isEmpty() ? nullptr : item->point(tag.pointKey))
      result.point = *point;
  }
  result.chosenName = terms.value(termSubject(tag.item));
  if (!tag.pointKey.isEmpty()) result.chosenPoint = terms.value(termSubject(tag.item, tag.pointKey));
  const Instrument* instrument = catalogue.instrument(tag.editionId);
  result.judgedEdition = instrument ? instrument->title : Bilingual{tag.editionId, tag.editionId};
  if (judged) result.judgedEditionDate = judged->effective();
  return result;
}

/// The instruments in force up to the edition: what it was replayed from.
std::vector<ReviewSource> sourcesOf(const Catalogue& catalogue, const Edition& edition) {
  std::vector<ReviewSource> sources;
  for (const Instrument& instrument : catalogue.instruments()) {
    if (instrument.kind == InstrumentKind::Draft || instrument.effective > edition.effective()) continue;
    const InstrumentCoverage coverage = catalogue.coverage(instrument.id);
    sources.push_back(
        {instrument.title, instrument.date, coverageText(coverage, instrument.kind), coverage.gaps});
  }
  return sources;
}

bool belongs(const TechnologySummary& summary, const std::vector<Product>& products) {
  return std::any_of(summary.products.begin(), summary.products.end(), [&](const Product& of) {
    return std::any_of(products.begin(), products.end(), [&](const Product& one) { return one.id == of.id; });
  });
}

Result<std::optional<ReviewedExamination>> examinationOf(const PortfolioService& portfolio,
                                                         const TechnologySummary& summary, const Edition& edition) {
  ReviewedExamination examined;
  Dossier& dossier = examined.dossier;
  dossier.technology = summary.technology.id;
  dossier.technologyRevision = summary.technology.revision;
  dossier.editionId = edition.id();
  JIHENG_ASSIGN(dossier.conclusion, portfolio.conclusion(summary.technology.id, edition));
  if (!dossier.conclusion) return std::nullopt;
  // A record that cannot be read leaves its tables empty, and the gaps say so.
  takeRecord(dossier, dossier.conclusion->record);
  for (const Tag& tag : summary.tags)
    if (tag.state == TagState::Rejected && edition.find(tag.item)) dossier.refused.push_back(tag);
  dossier.coverage = dossierCoverage(edition);
  dossier.gaps = dossierGaps(dossier);
  for (const DossierTerm& term : dossier.terms)
    for (const ItemKey& key : term.lookedAt)
      if (const Item* item = edition.find(key)) examined.items.insert(key, itemText(*item));
  for (const SectorCount& sector : edition.sectors()) examined.sectors.insert(sector.code, sector.sector);
  examined.editionEffective = edition.effective();
  return std::optional(std::move(examined));
}

}  // namespace

Result<ProductReview> collectProductReview(const Workspace& workspace, const PortfolioService& portfolio,
                                           const Catalogue& catalogue, const std::vector<ProductId>& products,
                                           const Edition& edition, ReportLanguage language) {
  ProductReview review;
  review.language = language;
  review.wholePortfolio = products.empty();
  if (products.empty()) {
    JIHENG_ASSIGN(review.products, portfolio.products());
  } else {
    QSet<ProductId> seen;
    for (const ProductId& id : products) {
      if (seen.contains(id)) continue;
      seen.insert(id);
      JIHENG_ASSIGN(Product product, portfolio.product(id));
      review.products.push_back(std::move(product));
    }
  }
  JIHENG_ASSIGN(const std::vector<ChosenTerm> chosen, ChosenTermRepository(workspace.database()).all());
  ChosenTerms terms;
  for (const ChosenTerm& term : chosen) terms.insert(term.subject, term.term);
  JIHENG_ASSIGN(const std::vector<OfficialWording> wordings, OfficialWordingRepository(workspace.database()).all());
  QHash<TagId, OfficialWording> wordingOf;
  for (const OfficialWording& wording : wordings) wordingOf.insert(wording.tag, wording);
  JIHENG_ASSIGN(std::vector<TechnologySummary> summaries, portfolio.summaries(edition));
  JIHENG_ASSIGN(const auto standings, reviewStandings(workspace, catalogue, edition));
  for (TechnologySummary& summary : summaries) {
    if (!review.wholePortfolio && !belongs(summary, review.products)) continue;
    ReviewedTechnology technology;
    for (const Tag& tag : summary.tags) {
      technology.tags.push_back(reviewed(tag, catalogue, edition, terms));
      if (const auto wording = wordingOf.constFind(tag.id); wording != wordingOf.constEnd())
        technology.tags.back().wording = *wording;
    }
    if (summary.verdict.kind == VerdictKind::ExaminedNoMatch) {
      JIHENG_ASSIGN(technology.examination, examinationOf(portfolio, summary, edition));
    }
    const auto standing = standings.find(summary.technology.id);
    if (standing != standings.end()) {
      technology.standing = *standing;
      if (const auto judged = catalogue.edition(standing->review.editionId)) technology.reviewedEdition = judged->effective();
    }
    technology.summary = std::move(summary);
    review.technologies.push_back(std::move(technology));
  }

  review.editionId = edition.id();
  review.editionEffective = edition.effective();
  const Instrument* instrument = catalogue.instrument(edition.id());
  review.editionTitle = instrument ? instrument->title : Bilingual{edition.id(), edition.id()};
  review.prohibited = edition.coverage(Part::Prohibited);
  review.restricted = edition.coverage(Part::Restricted);
  review.points = edition.pointCount();
  review.incomplete = isIncomplete(edition);
  review.sources = sourcesOf(catalogue, edition);

  review.workspaceName = workspace.name();
  review.author = workspace.actor();
  review.made = workspace.clock().now();
  AuditFilter newest;
  newest.limit = 1;
  JIHENG_ASSIGN(const std::vector<AuditEntry> entries, workspace.auditEntries(newest));
  review.auditHead = workspace.auditHead();
  review.auditEntries = entries.empty() ? 0 : entries.front().sequence;
  return review;
}

}  // namespace jiheng
