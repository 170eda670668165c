#include "tests/examination/examination_fixture.h"

namespace jiheng::test {

namespace {

QString dataDir() { return QStringLiteral(JIHENG_SOURCE_DIR "/data"); }

template <class T>
T orThrow(Result<T> result) {
  if (!result) throw std::runtime_error(words(result.error()));
  return std::move(*result);
}

const ScreeningData& screeningData() {
  static const ScreeningData data = orThrow(ScreeningData::load(dataDir()));
  return data;
}

const SynonymTable& bundledSynonyms() {
  static const SynonymTable table = orThrow(SynonymTable::load(dataDir()));
  return table;
}

const PinyinTable& pinyin() {
  static const PinyinTable table = orThrow(PinyinTable::load(dataDir()));
  return table;
}

}  // namespace

std::string words(const Error& error) {
  return (error.in(Language::English) + QLatin1String(" | ") + error.detail).toUtf8().toStdString();
}

const Catalogue& ExaminationTest::catalogue() {
  static const Catalogue loaded = orThrow(Catalogue::load(dataDir()));
  return loaded;
}

ExaminationTest::ExaminationTest() : m_clock(QDateTime(QDate(2025, 9, 1), QTime(1, 2, 3, 4), Qt::UTC)), m_synonyms(bundledSynonyms()) {
  open(orThrow(Workspace::create(m_scratch.path(QStringLiteral("公司.jiheng")), QStringLiteral("审查人"), m_clock)));
}

void ExaminationTest::reopen() {
  m_service.reset();
  m_portfolio.reset();
  m_workspace.reset();
  open(orThrow(Workspace::open(m_scratch.path(QStringLiteral("公司.jiheng")), QStringLiteral("复核人"), m_clock)));
}

void ExaminationTest::open(std::unique_ptr<Workspace> workspace) {
  m_workspace = std::move(workspace);
  m_portfolio = std::make_unique<PortfolioService>(*m_workspace, catalogue());
  const ExaminationTools tools{
      [this](const QString& id) -> Result<Screener> { return Screener(catalogue().edition(id), m_synonyms, screeningData()); },
      [this] { return CatalogueSearch(catalogue(), m_synonyms, pinyin()); }};
  m_service = std::make_unique<ExaminationService>(*m_workspace, *m_portfolio, catalogue(), tools);
  m_signals = 0;
  QObject::connect(m_service.get(), &ExaminationService::changed, [this] { ++m_signals; });
}

void ExaminationTest::changeEngine() {
  SynonymGroup own;
  own.id = QStringLiteral("own-1");
  own.terms = {{QStringLiteral("排班表"), SynonymRelation::Same}, {QStringLiteral("激光"), SynonymRelation::Same}};
  own.own = true;
  m_synonyms = m_synonyms.with({own});
}

Technology ExaminationTest::make(const QString& nameZh, const QString& description) {
  Technology technology;
  technology.nameZh = nameZh;
  technology.description = description;
  return orThrow(m_portfolio->save(technology));
}

void ExaminationTest::refuseAll(const Technology& technology) {
  const auto record = orThrow(m_service->screening(technology.id, editionId()));
  for (const RecordedCandidate& candidate : record->candidates) {
    const std::vector<Tag> tags = orThrow(m_portfolio->tagsOf(technology.id));
    if (isAnswered(candidate, tags, edition())) continue;
    for (const Tag& tag : refusalsOf(candidate, technology.id, tags, edition(), QStringLiteral("不含该条目的内容")))
      (void)orThrow(m_portfolio->save(tag));
  }
}

std::vector<AuditEntry> ExaminationTest::audit(const QString& prefix) const {
  AuditFilter filter;
  filter.actionPrefix = prefix;
  return orThrow(m_workspace->auditEntries(filter));
}

}  // namespace jiheng::test
