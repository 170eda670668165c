#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/record_details.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"

namespace jiheng {

namespace {

/// A record's two names on one line, in the order of the language.
template <class Record>
QString namesOf(const Record& record, Language language) {
  const QString& first = language == Language::Chinese ? record.nameZh : record.nameEn;
  const QString& second = language == Language::Chinese ? record.nameEn : record.nameZh;
  if (first.isEmpty()) return second;
  return second.isEmpty() ? first : QString(first + QStringLiteral(" / ") + second);
}

template <class Record>
QString headOf(const Record& record, Language language) {
  return record.number.leftJustified(12) + QStringLiteral("  ") + namesOf(record, language);
}

void printTag(Run& run, const Catalogue& catalogue, const Tag& tag) {
  const auto edition = catalogue.edition(tag.editionId);
  const Item* item = edition ? edition->find(tag.item) : nullptr;
  const Text number = item && !item->number.isEmpty() ? Text::verbatim(item->number) : phrase("Cli", "number not known");
  const ControlPoint* point = item && !tag.pointKey.isEmpty() ? item->point(tag.pointKey) : nullptr;
  Text what = phrase("Cli", "the item as a whole");
  if (!tag.pointKey.isEmpty())
    what = point && !point->number.isEmpty() ? phrase("Cli", "control point %1").arg(point->number)
                                             : phrase("Cli", "a control point without known number");
  run.line(phrase("Cli", "    %1: %2 %3, %4, edition %5")
               .arg(tagStateText(tag.state))
               .arg(number)
               .arg(item ? item->nameZh : tag.item.value())
               .arg(what)
               .arg(tag.editionId));
  run.line(phrase("Cli", "      Reason: %1 (%2)").arg(tag.reason).arg(tag.author));
}

/// One technology with verdict and tags; the verdict first, because it is what people read.
Status printTechnology(Run& run, const Workbench& bench, const Edition& edition, const Technology& technology,
                       QJsonArray* json) {
  const PortfolioService& portfolio = *bench.portfolio();
  JIHENG_ASSIGN(const Verdict verdict, portfolio.verdict(technology.id, edition));
  JIHENG_ASSIGN(const std::vector<Tag> tags, portfolio.tagsOf(technology.id));
  if (json) {
    QJsonObject object = toJson(technology);
    QJsonArray tagList;
    for (const Tag& tag : tags) tagList << toJson(tag, edition);
    object.insert(QStringLiteral("verdict"), toJson(verdict));
    object.insert(QStringLiteral("tags"), tagList);
    *json << object;
    return {};
  }
  run.line(headOf(technology, run.language()));
  printTechnologyDetails(run, technology);
  run.line(phrase("Cli", "  %1: %2").arg(verdictText(verdict.kind)).arg(verdict.sentence));
  for (const Tag& tag : tags) printTag(run, bench.catalogue(), tag);
  for (const OpenPoint& point : verdict.openPoints) run.line(phrase("Cli", "    Open: %1").arg(point.text));
  return {};
}

ExitCode listPortfolio(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const PortfolioService& portfolio = *(*bench)->portfolio();
  const auto products = portfolio.products();
  if (!products) return run.fault(products.error());
  const auto technologies = portfolio.technologies();
  if (!technologies) return run.fault(technologies.error());

  const auto reviews = (*bench)->reviews()->standings(**edition);
  if (!reviews) return run.fault(reviews.error());

  const auto cut = [&](qsizetype total) { return *limit == 0 ? total : std::min<qsizetype>(*limit, total); };
  const auto productCount = static_cast<qsizetype>(products->size());
  const auto technologyCount = static_cast<qsizetype>(technologies->size());
  QJsonArray productList;
  QJsonArray technologyList;
  for (qsizetype i = 0; i < cut(productCount); ++i) {
    const Product& product = (*products)[static_cast<size_t>(i)];
    if (run.json())
      productList << toJson(product);
    else
      run.line(headOf(product, run.language()));
  }
  run.noteCut(cut(productCount), productCount);
  if (!run.json()) run.line(QString());
  for (qsizetype i = 0; i < cut(technologyCount); ++i) {
    const Technology& technology = (*technologies)[static_cast<size_t>(i)];
    const auto verdict = portfolio.verdict(technology.id, **edition);
    if (!verdict) return run.fault(verdict.error());
    if (run.json()) {
      QJsonObject object = toJson(technology);
      object.insert(QStringLiteral("verdict"), toJson(*verdict));
      const ReviewStanding standing = reviews->value(technology.id).standing;
      object.insert(QStringLiteral("review"), reviewStateCode(standing.state));
      if (!standing.reason.isEmpty()) object.insert(QStringLiteral("review_reason"), toJson(standing.reason));
      technologyList << object;
    } else {
      run.line(headOf(technology, run.language()) + QStringLiteral("  [") +
               verdictText(verdict->kind).in(run.language()) + QStringLiteral("]  [") +
               reviewStateText(reviews->value(technology.id).standing.state).in(run.language()) + QLatin1Char(']'));
    }
  }
  run.noteCut(cut(technologyCount), technologyCount);
  if (run.json())
    run.print({{QStringLiteral("edition"), (*edition)->id()},
               {QStringLiteral("products"), productList},
               {QStringLiteral("technologies"), technologyList}});
  return ExitCode::Done;
}

ExitCode showRecord(Run& run) {
  if (run.has("on")) return showRecordAsOf(run);
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const PortfolioService& portfolio = *(*bench)->portfolio();
  QJsonArray technologies;
  QJsonArray* json = run.json() ? &technologies : nullptr;
  QJsonObject answer{{QStringLiteral("edition"), (*edition)->id()}};

  const auto product = findProduct(portfolio, run.word(0));
  if (!product) {
    const auto technology = findTechnology(portfolio, run.word(0));
    if (!technology) return run.fault(technology.error());
    const Status done = printTechnology(run, **bench, **edition, *technology, json);
    if (!done) return run.fault(done.error());
  } else {
    answer.insert(QStringLiteral("product"), toJson(*product));
    if (!json) {
      run.line(headOf(*product, run.language()));
      if (!product->description.isEmpty()) run.line(product->description);
      run.line(QString());
    }
    const auto parts = portfolio.technologiesOf(product->id);
    if (!parts) return run.fault(parts.error());
    for (const Technology& technology : *parts) {
      const Status done = printTechnology(run, **bench, **edition, technology, json);
      if (!done) return run.fault(done.error());
    }
  }
  answer.insert(QStringLiteral("technologies"), technologies);
  if (json) run.print(answer);
  return ExitCode::Done;
}

ExitCode addProduct(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  Product product;
  product.number = run.value("number");
  product.nameZh = run.value("name-zh");
  product.nameEn = run.value("name-en");
  product.description = run.value("description");
  const auto saved = (*bench)->portfolio()->save(product);
  if (!saved) return run.fault(saved.error());
  if (run.json())
    run.print(toJson(*saved));
  else
    run.line(phrase("Cli", "Added product %1.").arg(namesOf(*saved, run.language())));
  return ExitCode::Done;
}

ExitCode addTechnology(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  PortfolioService& portfolio = *(*bench)->portfolio();
  Technology technology;
  technology.number = run.value("number");
  technology.nameZh = run.value("name-zh");
  technology.nameEn = run.value("name-en");
  technology.description = run.value("description");
  technology.owner = run.value("owner");
  if (run.has("form")) {
    const auto form = technologyFormFromCode(run.value("form"));
    if (!form)
      return run.fault(invalidField(QStringLiteral("form"), phrase("Cli", "“%1” is no form of technology.").arg(run.value("form"))));
    technology.form = *form;
  }
  if (const Status details = readTechnologyDetails(run, technology); !details) return run.fault(details.error());
  // The product is looked up first: a technology must not be left behind by a wrong product number.
  std::optional<Product> product;
  if (run.has("product")) {
    const auto found = findProduct(portfolio, run.value("product"));
    if (!found) return run.fault(found.error());
    product = *found;
  }
  const auto saved = portfolio.save(technology);
  if (!saved) return run.fault(saved.error());
  if (product) {
    const Status linked = portfolio.link(product->id, saved->id);
    if (!linked) return run.fault(linked.error());
  }
  if (run.json())
    run.print(toJson(*saved));
  else
    run.line(phrase("Cli", "Added technology %1.").arg(namesOf(*saved, run.language())));
  return ExitCode::Done;
}

ExitCode tagTechnology(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  PortfolioService& portfolio = *(*bench)->portfolio();
  const auto technology = findTechnology(portfolio, run.word(0));
  if (!technology) return run.fault(technology.error());
  const auto item = findItem(**edition, run.word(1));
  if (!item) return run.fault(item.error());
  const auto state = tagStateFromCode(run.value("state"));
  if (!state)
    return run.fault(invalidField(QStringLiteral("state"),
                                  phrase("Cli", "--state is one of candidate, confirmed, rejected.")));
  const auto tags = portfolio.tagsOf(technology->id);
  if (!tags) return run.fault(tags.error());
  // People type the printed number; tags hold the key, which stays when a later edition counts anew.
  const ControlPoint* point = run.has("point") ? (*item)->point(run.value("point")) : nullptr;
  const QString pointKey = point ? point->key : run.value("point");
  Tag tag;
  // Judging the same point again changes the tag: two tags on one point would contradict each other.
  for (const Tag& old : *tags)
    if (old.item == (*item)->key && old.pointKey == pointKey && old.editionId == (*edition)->id()) tag = old;
  tag.technology = technology->id;
  tag.item = (*item)->key;
  tag.pointKey = pointKey;
  tag.editionId = (*edition)->id();
  tag.state = *state;
  tag.reason = run.value("reason");
  const auto saved = portfolio.save(tag);
  if (!saved) return run.fault(saved.error());
  QJsonArray shown;
  const Status done = printTechnology(run, **bench, **edition, *technology, run.json() ? &shown : nullptr);
  if (!done) return run.fault(done.error());
  if (run.json()) run.print(shown.first().toObject());
  return ExitCode::Done;
}

std::vector<CommandOption> recordOptions() {
  return {{QStringLiteral("number"), QStringLiteral("NUMBER"), phrase("Cli", "The company's own number.")},
          {QStringLiteral("name-zh"), QStringLiteral("NAME"), phrase("Cli", "Name in Chinese.")},
          {QStringLiteral("name-en"), QStringLiteral("NAME"), phrase("Cli", "Name in English.")},
          {QStringLiteral("description"), QStringLiteral("TEXT"), phrase("Cli", "What it is.")}};
}

}  // namespace

std::vector<Command> portfolioCommands() {
  std::vector<CommandOption> technologyOptions = recordOptions();
  technologyOptions.push_back({QStringLiteral("form"), QStringLiteral("FORM"),
                               phrase("Cli", "patent, patent-application, know-how, software, drawings, service, other.")});
  technologyOptions.push_back({QStringLiteral("owner"), QStringLiteral("NAME"), phrase("Cli", "Who owns it.")});
  for (const CommandOption& option : technologyDetailOptions()) technologyOptions.push_back(option);
  technologyOptions.push_back(
      {QStringLiteral("product"), QStringLiteral("PRODUCT"), phrase("Cli", "A product that rests on it.")});
  return {
      {QStringLiteral("portfolio list"), {}, 0, 0, phrase("Cli", "Products, and technologies with their verdicts."), {},
       listPortfolio},
      {QStringLiteral("portfolio show"), QStringLiteral("RECORD"), 1, 1,
       phrase("Cli", "A product or technology with tags, reasons and open points."),
       {{QStringLiteral("on"), QStringLiteral("DATE"), phrase("Cli", "As it stood at the end of that day.")}},
       showRecord},
      {QStringLiteral("portfolio add-product"), {}, 0, 0, phrase("Cli", "Add a product."), recordOptions(), addProduct},
      {QStringLiteral("portfolio add-technology"), {}, 0, 0, phrase("Cli", "Add a technology."), technologyOptions,
       addTechnology},
      {QStringLiteral("portfolio tag"), QStringLiteral("TECHNOLOGY NUMBER"), 2, 2,
       phrase("Cli", "Judge a technology against an item or one of its control points."),
       {{QStringLiteral("state"), QStringLiteral("STATE"), phrase("Cli", "candidate, confirmed or rejected.")},
        {QStringLiteral("reason"), QStringLiteral("TEXT"), phrase("Cli", "Why; mandatory.")},
        {QStringLiteral("point"), QStringLiteral("POINT"), phrase("Cli", "The control point; without it, the item.")}},
       tagTechnology},
  };
}

}  // namespace jiheng
