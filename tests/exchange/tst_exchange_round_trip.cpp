#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "app/exchange/portfolio_export.h"
#include "app/portfolio/record_rules.h"
#include "tests/exchange/exchange_fixture.h"

using namespace jiheng;

namespace {

QString anyText() {
  const auto units = *rc::gen::container<std::vector<int>>(
      rc::gen::element<int>('a', '=', '-', ';', ',', '|', '\\', '\'', '"', '\n', '0', ' ', 0xFF0C, 0x7535, 0x6C60));
  QString text;
  for (const int unit : units) text += QChar(static_cast<char16_t>(unit));
  return text.trimmed();
}

Technology anyTechnology(int number) {
  Technology technology;
  technology.id = TechnologyId::create();
  technology.number = *rc::gen::arbitrary<bool>() ? QStringLiteral("00%1").arg(number) : QString();
  technology.nameZh = QStringLiteral("=技术%1%2").arg(number).arg(anyText());
  technology.nameEn = anyText();
  technology.description = anyText();
  technology.form = *rc::gen::element(TechnologyForm::Patent, TechnologyForm::Software, TechnologyForm::Other);
  technology.owner = anyText();
  technology.place = anyText();
  technology.origin = *rc::gen::element(Origin::Unknown, Origin::LicensedIn);
  technology.since = *rc::gen::element(QString(), QStringLiteral("2019"), QStringLiteral("2019-05"), QStringLiteral("2019-05-20"));
  technology.stateSecret = *rc::gen::element(StateSecret::Unknown, StateSecret::Yes);
  technology.keywords = {QString(QStringLiteral("甲") + anyText()), QStringLiteral("k;%1").arg(number)};
  Parameter parameter;
  parameter.name = QString(QStringLiteral("密度") + anyText());
  parameter.value = QStringLiteral("2.60");
  parameter.condition = anyText();
  technology.parameters = {parameter};
  return technology;
}

/// The plan of a list with the guessed mapping, against what is there.
ImportPlan planned(const Table& table, const PortfolioSnapshot& present) {
  auto plan = planImport(table, guessMapping(table, test::columnWords()), test::columnWords(), present, {}, Language::English);
  RC_ASSERT(plan.has_value());
  return *plan;
}

template <class Record>
bool sameRecords(std::vector<Record> a, std::vector<Record> b) {
  const auto byId = [](const Record& x, const Record& y) { return x.id < y.id; };
  std::sort(a.begin(), a.end(), byId);
  std::sort(b.begin(), b.end(), byId);
  return a == b;
}

std::vector<std::pair<ProductId, TechnologyId>> sorted(std::vector<std::pair<ProductId, TechnologyId>> links) {
  std::sort(links.begin(), links.end());
  return links;
}

}  // namespace

RC_GTEST_PROP(ExchangeRoundTrip, KeepsIdsAndLosesNothingInBothFormats, ()) {
  PortfolioSnapshot from;
  from.today = QDate(2026, 11, 23);
  PortfolioSnapshot empty;
  empty.today = from.today;
  for (int i = 0; i < 4; ++i) from.technologies.push_back(tidied(anyTechnology(i)));
  for (int i = 0; i < 3; ++i) {
    Product product;
    product.id = ProductId::create();
    product.number = i == 0 ? QString() : QStringLiteral("P-%1").arg(i);
    product.nameZh = QStringLiteral("产品%1%2").arg(i).arg(anyText());
    product.description = anyText();
    from.products.push_back(tidied(product));
  }
  from.links = {{from.products[0].id, from.technologies[0].id},
                {from.products[1].id, from.technologies[0].id},
                {from.products[1].id, from.technologies[1].id}};
  const Language language = *rc::gen::element(Language::Chinese, Language::English);
  const ExportTable table = portfolioTable(from, {}, {}, language);
  for (const bool workbook : {false, true}) {
    const QByteArray bytes = workbook ? *xlsxBytes(table) : csvBytes(table);
    const auto read = readTable(QStringLiteral("a"), bytes);
    RC_ASSERT(read.has_value());
    const ImportPlan same = planned(*read, from);
    RC_ASSERT(same.batch.technologies.empty() && same.batch.products.empty() && same.batch.links.empty());
    RC_ASSERT(same.counts.errors == 0);
    const ImportPlan plan = planned(*read, empty);
    RC_ASSERT(plan.counts.errors == 0 && plan.counts.duplicates == 0);
    RC_ASSERT(sameRecords(plan.batch.products, from.products));
    RC_ASSERT(sameRecords(plan.batch.technologies, from.technologies));
    RC_ASSERT(sorted(plan.batch.links) == sorted(from.links));
  }
}
