#include "tests/overview/overview_fixture.h"

#include <QSignalSpy>

namespace jiheng::test {

OverviewTest::OverviewTest() {
  catalogue = *Catalogue::load(QStringLiteral(":/data"));
  m_edition = catalogue.edition(QStringLiteral("2025-28"));
  workspace = *Workspace::create(scratch.path(QStringLiteral("w.jiheng")), QStringLiteral("审查人"), clock);
  service = std::make_unique<PortfolioService>(*workspace, catalogue);
  table = std::make_unique<PortfolioTable>(*workspace);
}

const Item& OverviewTest::itemWithPoint(Part part) const {
  for (const Item& item : m_edition->items())
    if (item.part == part && !item.points.empty() && !item.points.front().zh.isEmpty()) return item;
  qFatal("the bundled data has no such item");
}

Product OverviewTest::makeProduct(const QString& number, const QString& nameZh) {
  return *service->save(Product{{}, number, nameZh, {}, {}});
}

Technology OverviewTest::makeTechnology(const QString& number, const QString& nameZh, const QString& nameEn,
                                        const QString& owner, const QString& description) {
  Technology technology;
  technology.number = number;
  technology.nameZh = nameZh;
  technology.nameEn = nameEn;
  technology.owner = owner;
  technology.description = description;
  return *service->save(technology);
}

Tag OverviewTest::makeTag(const Technology& technology, const Item& item, TagState state) {
  Tag tag;
  tag.technology = technology.id;
  tag.item = item.key;
  tag.pointKey = item.points.front().key;
  tag.editionId = m_edition->id();
  tag.state = state;
  tag.reason = QStringLiteral("指标相符");
  return *service->save(tag);
}

void OverviewTest::makeMany(int technologies) {
  PortfolioBatch batch;
  for (int n = 1; n <= technologies; ++n) {
    Technology technology;
    technology.number = QStringLiteral("M-%1").arg(n);
    technology.nameZh = QStringLiteral("技术%1").arg(n);
    technology.description = QStringLiteral("说明文字。").repeated(200);
    batch.technologies.push_back(technology);
  }
  AuditEvent heading;
  heading.action = QStringLiteral("portfolio.generated");
  heading.subject = workspace->id();
  ASSERT_TRUE(service->apply(batch, heading).has_value());
}

void OverviewTest::waitUntilComplete() {
  if (table->isComplete()) return;
  QSignalSpy loaded(table.get(), &PortfolioTable::loaded);
  ASSERT_TRUE(loaded.wait(60'000));
}

QStringList OverviewTest::numbersOf(const std::vector<int>& rows) const {
  QStringList numbers;
  for (const int row : rows) numbers << table->rows()[static_cast<size_t>(row)].number;
  return numbers;
}

}  // namespace jiheng::test
