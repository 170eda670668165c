#include "tests/portfolio/workspace_fixture.h"

namespace jiheng::test {

namespace {

template <class T>
T orThrow(Result<T> result) {
  if (!result) throw std::runtime_error(words(result.error()));
  return std::move(*result);
}

}  // namespace

std::string words(const Error& error) {
  return (error.in(Language::English) + QLatin1String(" | ") + error.detail).toUtf8().toStdString();
}

const Catalogue& PortfolioTest::catalogue() {
  static const Catalogue loaded = orThrow(Catalogue::load(QStringLiteral(JIHENG_SOURCE_DIR "/data")));
  return loaded;
}

PortfolioTest::PortfolioTest() : m_clock(QDateTime(QDate(2025, 9, 1), QTime(1, 2, 3, 4), Qt::UTC)) {
  m_workspace = orThrow(Workspace::create(path(), QStringLiteral("审查人"), m_clock));
  m_service = std::make_unique<PortfolioService>(*m_workspace, catalogue());
  QObject::connect(m_service.get(), &PortfolioService::changed, [this] { ++m_signals; });
}

void PortfolioTest::reopen() {
  m_service.reset();
  m_workspace.reset();
  m_workspace = orThrow(Workspace::open(path(), QStringLiteral("复核人"), m_clock));
  m_service = std::make_unique<PortfolioService>(*m_workspace, catalogue());
  m_signals = 0;
  QObject::connect(m_service.get(), &PortfolioService::changed, [this] { ++m_signals; });
}

std::vector<AuditEntry> PortfolioTest::audit(const QString& subject) const {
  AuditFilter filter;
  filter.subject = subject;
  return orThrow(m_workspace->auditEntries(filter));
}

QString PortfolioTest::lastAction() const {
  const std::vector<AuditEntry> entries = audit();
  return entries.empty() ? QString() : entries.back().action;
}

bool PortfolioTest::auditIntact() const {
  return orThrow(m_workspace->checkAudit()).intact;
}

Product PortfolioTest::newProduct(const QString& name, const QString& number) {
  Product product;
  product.nameZh = name;
  product.number = number;
  return orThrow(m_service->save(product));
}

Technology PortfolioTest::newTechnology(const QString& name, const QString& number) {
  Technology technology;
  technology.nameZh = name;
  technology.number = number;
  return orThrow(m_service->save(technology));
}

Tag PortfolioTest::tagOn(const Technology& technology, const Item& item, TagState state) const {
  Tag tag;
  tag.technology = technology.id;
  tag.item = item.key;
  if (!item.points.empty()) tag.pointKey = item.points.front().key;
  tag.editionId = QStringLiteral("2025-28");
  tag.state = state;
  tag.reason = QStringLiteral("结构与控制要点所述一致");
  return tag;
}

Status PortfolioTest::concludeOn(const Technology& technology) {
  Conclusion conclusion;
  conclusion.technology = technology.id;
  conclusion.editionId = QStringLiteral("2025-28");
  conclusion.technologyRevision = technology.revision;
  JIHENG_TRY(m_service->conclude(conclusion));
  return {};
}

const Item& PortfolioTest::itemOf(Part part, int n) const {
  for (const Item& item : edition().items()) {
    if (item.part != part || item.points.empty() || item.points.front().zh.isEmpty()) continue;
    if (n-- == 0) return item;
  }
  throw std::runtime_error("the bundled edition has not enough items with Chinese control points");
}

const Item& PortfolioTest::itemWithoutPoints() const {
  for (const Item& item : edition().items()) {
    if (item.points.empty()) return item;
  }
  throw std::runtime_error("every item of the bundled edition has control points");
}

}  // namespace jiheng::test
