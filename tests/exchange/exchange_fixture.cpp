#include "tests/exchange/exchange_fixture.h"

namespace jiheng::test {

namespace {

QString dataDir() {
  return QStringLiteral(JIHENG_SOURCE_DIR "/data");
}

const Catalogue& catalogue() {
  static const Catalogue loaded = *Catalogue::load(dataDir());
  return loaded;
}

}  // namespace

const ColumnWords& columnWords() {
  static const ColumnWords words = [] {
    auto loaded = ColumnWords::load(dataDir());
    if (!loaded) qFatal("%s", qPrintable(loaded.error().in(Language::English)));
    return *loaded;
  }();
  return words;
}

ExchangeTest::ExchangeTest() : m_clock(QDate(2026, 11, 23)) {
  m_workspace = std::move(*Workspace::create(m_scratch.path(QStringLiteral("公司.jiheng")), QStringLiteral("张三"), m_clock));
  m_portfolio = std::make_unique<PortfolioService>(*m_workspace, catalogue());
  m_exchange = std::make_unique<ExchangeService>(*m_workspace, *m_portfolio);
}

Product ExchangeTest::product(const QString& number, const QString& nameZh) {
  Product record;
  record.number = number;
  record.nameZh = nameZh;
  return *m_portfolio->save(record);
}

Technology ExchangeTest::technology(const QString& number, const QString& nameZh) {
  Technology record;
  record.number = number;
  record.nameZh = nameZh;
  return *m_portfolio->save(record);
}

ImportPlan ExchangeTest::planOf(const Table& table, const ListMapping& mapping, const QHash<int, bool>& decisions) {
  auto plan = planImport(table, mapping, columnWords(), *m_exchange->snapshot(), decisions, Language::English);
  if (plan) return *plan;
  ADD_FAILURE() << qPrintable(plan.error().in(Language::English));
  return {};
}

ImportPlan ExchangeTest::planOf(const QString& csv, const QHash<int, bool>& decisions) {
  const Table table = tableOf(csv);
  return planOf(table, guessMapping(table, columnWords()), decisions);
}

Result<ImportOutcome> ExchangeTest::bring(const QString& csv) {
  const Table table = tableOf(csv);
  const ListMapping mapping = guessMapping(table, columnWords());
  const ImportPlan plan = planOf(table, mapping);
  return m_exchange->apply(plan, {QStringLiteral("清单.csv"), csv.toUtf8(), table.sha256}, mapping, headingsOf(table, mapping.headerRow));
}

Table tableOf(const QString& csv) {
  auto table = readTable(QStringLiteral("清单.csv"), csv.toUtf8());
  if (!table) qFatal("%s", qPrintable(table.error().in(Language::English)));
  return *table;
}

QString effectsOf(const ImportPlan& plan) {
  QStringList effects;
  for (const PlannedRow& row : plan.rows) effects << rowEffectCode(row.effect);
  return effects.join(QLatin1Char(' '));
}

}  // namespace jiheng::test
