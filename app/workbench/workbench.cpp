#include "app/workbench/workbench.h"

#include <QFile>
#include <QFileInfo>
#include <utility>
#include <vector>

#include "app/workbench/review_evidence.h"
#include "app/workbench/sample.h"

namespace jiheng {

namespace {

/// An open file with its services, in the order in which they stand on each other.
struct Open {
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<PeopleService> people;  // the gate before all writes: stands before the other services
  std::unique_ptr<AttachmentService> attachments;
  std::unique_ptr<OfficialTextService> officialTexts;
  std::unique_ptr<AnnotationService> annotations;
  std::unique_ptr<ReadingService> readings;
  std::unique_ptr<PortfolioService> portfolio;
  std::unique_ptr<ExaminationService> examination;
  std::unique_ptr<PortfolioTable> portfolioTable;
  std::unique_ptr<PortfolioFilterService> portfolioFilters;
  std::unique_ptr<ReviewService> reviews;
  std::unique_ptr<ImpactService> impacts;
  std::unique_ptr<ExchangeService> exchange;
  std::unique_ptr<TransferService> transfers;
  std::unique_ptr<QuestionnaireService> questionnaires;
};

}  // namespace

struct Workbench::Private {
  QString dataDir;
  std::shared_ptr<const Clock> clock;
  Catalogue bundled;
  Catalogue catalogue;  // in effect
  std::optional<Error> catalogueFault;
  SynonymTable synonyms;  // bundled
  PinyinTable pinyin;
  std::optional<CatalogueSearch> search;  // never empty once loaded
  std::optional<ScreeningData> screening;  // read when first needed
  /// Screeners over editions that are held, for the present synonyms.
  std::vector<std::pair<std::shared_ptr<const Edition>, Screener>> screeners;
  bool laid = false;  // whether accepted texts lie over the bundled data
  WorkingCalendar calendar;
  StatutoryRules rules;
  Procedure procedure;
  ColumnWords columnWords;
  Thresholds thresholds;
  Questionnaire questionnaire;
  // The services refer to the data above: declared last, they go first.
  Open open;

  TransferBasis basis() const { return {&procedure, &rules, &calendar}; }

  Result<Screener> screener(const std::shared_ptr<const Edition>& edition) {
    for (const auto& [known, screener] : screeners)
      if (known == edition) return screener;
    if (!screening) {
      JIHENG_ASSIGN(auto data, ScreeningData::load(dataDir));
      screening.emplace(std::move(data));
    }
    // A few editions at most are looked at in one sitting.
    constexpr size_t kMost = 4;
    if (screeners.size() >= kMost) screeners.erase(screeners.begin());
    screeners.emplace_back(edition, Screener(edition, search->synonyms(), *screening));
    return screeners.back().second;
  }

  ExaminationTools examinationTools() {
    return {[this](const QString& editionId) { return screener(catalogue.edition(editionId)); },
            [this] { return *search; }};
  }

  Open withServices(std::unique_ptr<Workspace> workspace) {
    Open made;
    made.workspace = std::move(workspace);
    made.people = std::make_unique<PeopleService>(*made.workspace);
    made.attachments = std::make_unique<AttachmentService>(*made.workspace);
    made.officialTexts = std::make_unique<OfficialTextService>(*made.workspace, bundled);
    made.annotations = std::make_unique<AnnotationService>(*made.workspace);
    made.readings = std::make_unique<ReadingService>(*made.workspace);
    made.portfolio = std::make_unique<PortfolioService>(*made.workspace, catalogue);
    made.examination =
        std::make_unique<ExaminationService>(*made.workspace, *made.portfolio, catalogue, examinationTools());
    made.portfolioTable = std::make_unique<PortfolioTable>(*made.workspace);
    made.portfolioFilters = std::make_unique<PortfolioFilterService>(*made.workspace);
    made.reviews = std::make_unique<ReviewService>(*made.workspace, catalogue, *made.portfolio, *made.people);
    made.impacts = std::make_unique<ImpactService>(*made.workspace, catalogue, *made.portfolio, *made.people);
    // An answer to a change of the law can let an approval hold.
    QObject::connect(made.impacts.get(), &ImpactService::changed, made.reviews.get(), &ReviewService::changed);
    made.exchange = std::make_unique<ExchangeService>(*made.workspace, *made.portfolio);
    made.transfers = std::make_unique<TransferService>(*made.workspace, *made.portfolio, basis());
    made.questionnaires = std::make_unique<QuestionnaireService>(*made.workspace, *made.portfolio, questionnaire);
    addExamination(*made.reviews, *made.impacts, *made.examination);
    addReviewEvidence(*made.reviews, *made.portfolio, *made.questionnaires, thresholds);
    return made;
  }
};

Workbench::Workbench(std::unique_ptr<Private> state) : d(std::move(state)) {}

Workbench::~Workbench() = default;

Result<std::unique_ptr<Workbench>> Workbench::load(const QString& dataDir, std::shared_ptr<const Clock> clock) {
  auto made = std::make_unique<Private>();
  made->dataDir = dataDir;
  made->clock = clock ? std::move(clock) : std::make_shared<const SystemClock>();
  JIHENG_ASSIGN(made->bundled, Catalogue::load(dataDir));
  made->catalogue = made->bundled;
  JIHENG_ASSIGN(made->synonyms, SynonymTable::load(dataDir));
  JIHENG_ASSIGN(made->pinyin, PinyinTable::load(dataDir));
  made->search.emplace(made->catalogue, made->synonyms, made->pinyin);
  JIHENG_ASSIGN(made->columnWords, ColumnWords::load(dataDir));
  JIHENG_ASSIGN(made->calendar, WorkingCalendar::load(dataDir));
  JIHENG_ASSIGN(made->rules, StatutoryRules::load(dataDir));
  JIHENG_TRY(requireRules(made->rules));
  JIHENG_ASSIGN(made->procedure, Procedure::load(dataDir));
  JIHENG_ASSIGN(made->thresholds, Thresholds::load(dataDir, made->bundled));
  JIHENG_ASSIGN(made->questionnaire, Questionnaire::load(dataDir));
  return std::unique_ptr<Workbench>(new Workbench(std::move(made)));
}

const Clock& Workbench::clock() const { return *d->clock; }
const Catalogue& Workbench::catalogue() const { return d->catalogue; }
const Catalogue& Workbench::bundledCatalogue() const { return d->bundled; }
const std::optional<Error>& Workbench::catalogueFault() const { return d->catalogueFault; }
const CatalogueSearch& Workbench::catalogueSearch() const { return *d->search; }

Result<Screener> Workbench::screener(const std::shared_ptr<const Edition>& edition) const {
  return d->screener(edition);
}

const WorkingCalendar& Workbench::calendar() const { return d->calendar; }
const StatutoryRules& Workbench::rules() const { return d->rules; }
const Procedure& Workbench::procedure() const { return d->procedure; }
const ColumnWords& Workbench::columnWords() const { return d->columnWords; }
const Thresholds& Workbench::thresholds() const { return d->thresholds; }
const Questionnaire& Workbench::questionnaire() const { return d->questionnaire; }

Workspace* Workbench::workspace() const { return d->open.workspace.get(); }
PeopleService* Workbench::people() const { return d->open.people.get(); }
AttachmentService* Workbench::attachments() const { return d->open.attachments.get(); }
PortfolioService* Workbench::portfolio() const { return d->open.portfolio.get(); }
ExaminationService* Workbench::examination() const { return d->open.examination.get(); }
PortfolioTable* Workbench::portfolioTable() const { return d->open.portfolioTable.get(); }
PortfolioFilterService* Workbench::portfolioFilters() const { return d->open.portfolioFilters.get(); }
ReviewService* Workbench::reviews() const { return d->open.reviews.get(); }
ImpactService* Workbench::impacts() const { return d->open.impacts.get(); }
ExchangeService* Workbench::exchange() const { return d->open.exchange.get(); }
TransferService* Workbench::transfers() const { return d->open.transfers.get(); }
QuestionnaireService* Workbench::questionnaires() const { return d->open.questionnaires.get(); }
OfficialTextService* Workbench::officialTexts() const { return d->open.officialTexts.get(); }
AnnotationService* Workbench::annotations() const { return d->open.annotations.get(); }
ReadingService* Workbench::readings() const { return d->open.readings.get(); }

Status Workbench::openWorkspace(const QString& path, const QString& actor) {
  if (d->open.workspace) {
    // The file that is open holds its own lock: opening it again would be refused as in use.
    const QString wanted = QFileInfo(path).canonicalFilePath();
    if (!wanted.isEmpty() && wanted == QFileInfo(d->open.workspace->path()).canonicalFilePath()) {
      d->open.workspace->setActor(actor);
      return {};
    }
  }
  JIHENG_ASSIGN(auto workspace, Workspace::open(path, actor, *d->clock));
  replace(std::move(workspace));
  return {};
}

Status Workbench::createWorkspace(const QString& path, const QString& actor) {
  JIHENG_ASSIGN(auto workspace, Workspace::create(path, actor, *d->clock));
  replace(std::move(workspace));
  return {};
}

Status Workbench::createSample(const QString& path, const QString& actor) {
  // Read before the file is made: broken sample data leaves no file behind.
  JIHENG_ASSIGN(const Sample sample, Sample::load(d->dataDir));
  JIHENG_ASSIGN(auto workspace, Workspace::create(path, actor, *d->clock));
  Open open = d->withServices(std::move(workspace));
  const Status filled =
      sample.fill(*open.portfolio, *open.examination, *open.transfers, d->catalogue, d->calendar, d->clock->today());
  open.questionnaires.reset();
  open.transfers.reset();
  open.impacts.reset();
  open.reviews.reset();
  open.portfolioFilters.reset();
  open.exchange.reset();
  open.portfolioTable.reset();
  open.examination.reset();
  open.portfolio.reset();
  open.annotations.reset();
  open.officialTexts.reset();
  open.attachments.reset();
  open.people.reset();
  if (filled) {
    replace(std::move(open.workspace));
    return {};
  }
  // Ours since a moment, and half filled: of no use to anybody.
  const QString made = open.workspace->path();
  open.workspace.reset();
  QFile::remove(made);
  return filled;
}

void Workbench::closeWorkspace() {
  if (d->open.workspace) replace(nullptr);
}

void Workbench::replace(std::unique_ptr<Workspace> workspace) {
  // The old services live until every listener has let go of them.
  const Open old = std::exchange(d->open, workspace ? d->withServices(std::move(workspace)) : Open());
  if (d->open.officialTexts)
    connect(d->open.officialTexts.get(), &OfficialTextService::changed, this, &Workbench::takeEffect);
  if (d->open.annotations)
    connect(d->open.annotations.get(), &AnnotationService::changed, this, &Workbench::takeSynonyms);
  takeSynonyms();
  takeEffect();
  emit workspaceChanged();
}

void Workbench::takeSynonyms() {
  std::vector<SynonymGroup> own;
  if (d->open.annotations) {
    // What cannot be read is told where own synonyms are listed; the search goes on with the bundled ones.
    if (const auto synonyms = d->open.annotations->synonyms())
      for (const OwnSynonym& synonym : *synonyms) own.push_back(groupOf(synonym));
  }
  d->search = d->search->withSynonyms(d->synonyms.with(own));
  d->screeners.clear();
  emit searchChanged();
  if (d->open.examination) d->open.examination->announce();
}

void Workbench::takeEffect() {
  const bool wasBundled = !d->laid;
  d->catalogueFault.reset();
  d->laid = false;
  // Where nothing is accepted the bundled editions themselves hold: nobody has to fetch anew what did not change.
  Catalogue next = d->bundled;
  if (d->open.officialTexts) {
    const auto accepted = d->open.officialTexts->list();
    if (!accepted) {
      d->catalogueFault = accepted.error();
    } else if (!accepted->empty()) {
      if (auto effective = d->open.officialTexts->effective()) {
        next = *std::move(effective);
        d->laid = true;
      } else {
        d->catalogueFault = effective.error();
      }
    }
  }
  if (wasBundled && !d->laid) return;
  d->catalogue = std::move(next);
  d->search = CatalogueSearch(d->catalogue, d->search->synonyms(), d->pinyin);
  d->screeners.clear();
  emit searchChanged();
  if (d->open.examination) d->open.examination->announce();
  emit catalogueChanged();
}

}  // namespace jiheng
