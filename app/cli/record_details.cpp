#include "app/cli/record_details.h"

#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"
#include "app/portfolio/record_history.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

/// "NAME=VALUE[..TO] [UNIT] [@ CONDITION]", several between semicolons.
Result<std::vector<Parameter>> parametersOf(const QString& text) {
  std::vector<Parameter> parameters;
  for (const QString& each : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
    const qsizetype equals = each.indexOf(QLatin1Char('='));
    if (equals < 0)
      return fail(invalidField(QStringLiteral("parameters"),
                               phrase("Cli", "“%1” is no parameter.").arg(each.trimmed()),
                               phrase("Cli", "Write NAME=VALUE UNIT @ CONDITION, such as density=2.58 g/cm3 @ 300 MPa.")));
    Parameter parameter;
    parameter.name = each.left(equals).trimmed();
    QString rest = each.mid(equals + 1);
    if (const qsizetype at = rest.indexOf(QLatin1Char('@')); at >= 0) {
      parameter.condition = rest.mid(at + 1).trimmed();
      rest.truncate(at);
    }
    rest = rest.simplified();
    const QString number = rest.section(QLatin1Char(' '), 0, 0);
    parameter.value = number.section(QStringLiteral(".."), 0, 0);
    parameter.valueTo = number.section(QStringLiteral(".."), 1);
    parameter.unit = rest.section(QLatin1Char(' '), 1);
    parameters.push_back(parameter);
  }
  return parameters;
}

QJsonArray tagsJson(const std::vector<Tag>& tags, const Catalogue& catalogue) {
  QJsonArray list;
  for (const Tag& tag : tags)
    if (const auto edition = catalogue.edition(tag.editionId)) list << toJson(tag, *edition);
  return list;
}

}  // namespace

std::vector<CommandOption> technologyDetailOptions() {
  return {{QStringLiteral("place"), QStringLiteral("PLACE"), phrase("Cli", "Where it is kept or worked with.")},
          {QStringLiteral("origin"), QStringLiteral("ORIGIN"),
           phrase("Cli", "unknown, developed, acquired, licensed-in, jointly-developed.")},
          {QStringLiteral("since"), QStringLiteral("DATE"),
           phrase("Cli", "Developed or acquired when: 2019, 2019-05 or 2019-05-20.")},
          {QStringLiteral("state-secret"), QStringLiteral("ANSWER"), phrase("Cli", "unknown, no or yes.")},
          {QStringLiteral("keywords"), QStringLiteral("WORDS"), phrase("Cli", "Keywords, between commas.")},
          {QStringLiteral("parameters"), QStringLiteral("LIST"),
           phrase("Cli", "NAME=VALUE[..TO] UNIT @ CONDITION, several between semicolons.")}};
}

Status readTechnologyDetails(const Run& run, Technology& technology) {
  technology.place = run.value("place");
  technology.since = run.value("since");
  technology.keywords = keywordsOf(run.value("keywords"));
  if (run.has("origin")) {
    const auto origin = originFromCode(run.value("origin"));
    if (!origin)
      return fail(invalidField(QStringLiteral("origin"),
                               phrase("Cli", "“%1” is no origin of a technology.").arg(run.value("origin"))));
    technology.origin = *origin;
  }
  if (run.has("state-secret")) {
    const auto secret = stateSecretFromCode(run.value("state-secret"));
    if (!secret)
      return fail(invalidField(QStringLiteral("state_secret"),
                               phrase("Cli", "--state-secret is one of unknown, no, yes.")));
    technology.stateSecret = *secret;
  }
  JIHENG_ASSIGN(technology.parameters, parametersOf(run.value("parameters")));
  return {};
}

void printTechnologyDetails(Run& run, const Technology& technology) {
  run.line(phrase("Cli", "  Form: %1, revision %2").arg(technologyFormText(technology.form)).arg(technology.revision));
  if (!technology.owner.isEmpty()) run.line(phrase("Cli", "  Owner: %1").arg(technology.owner));
  if (!technology.place.isEmpty()) run.line(phrase("Cli", "  Place: %1").arg(technology.place));
  if (technology.origin != Origin::Unknown || !technology.since.isEmpty())
    run.line(technology.since.isEmpty()
                 ? phrase("Cli", "  Origin: %1").arg(originText(technology.origin))
                 : phrase("Cli", "  Origin: %1, %2").arg(originText(technology.origin)).arg(technology.since));
  if (technology.stateSecret != StateSecret::Unknown)
    run.line(phrase("Cli", "  State secret: %1").arg(stateSecretText(technology.stateSecret)));
  if (!technology.keywords.isEmpty())
    run.line(phrase("Cli", "  Keywords: %1").arg(technology.keywords.join(QStringLiteral(", "))));
  for (const Parameter& parameter : technology.parameters)
    run.line(phrase("Cli", "  Parameter: %1").arg(parameterText(parameter)));
}

ExitCode showRecordAsOf(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto date = run.date("on", (*bench)->clock().today());
  if (!date) return run.fault(date.error());
  const PortfolioService& portfolio = *(*bench)->portfolio();
  const RecordHistory history(*(*bench)->workspace(), (*bench)->catalogue());
  const auto product = findProduct(portfolio, run.word(0));
  if (product) {
    const auto state = history.productAsOf(product->id, *date);
    if (!state) return run.fault(state.error());
    QJsonArray technologies;
    for (const TechnologyId& id : state->technologies) technologies << id.value();
    if (run.json()) {
      run.print({{QStringLiteral("on"), dateOrNull(*date)},
                 {QStringLiteral("product"), toJson(state->product)},
                 {QStringLiteral("technologies"), technologies},
                 {QStringLiteral("changed_at"), state->changedAt.toString(Qt::ISODateWithMs)},
                 {QStringLiteral("changed_by"), state->changedBy}});
      return ExitCode::Done;
    }
    run.line(phrase("Cli", "As it stood on %1:").arg(*date));
    run.line(phrase("Cli", "%1  %2").arg(state->product.number).arg(Bilingual{state->product.nameZh, state->product.nameEn}));
    if (!state->product.description.isEmpty()) run.line(state->product.description);
    return ExitCode::Done;
  }
  const auto technology = findTechnology(portfolio, run.word(0));
  const TechnologyId id = technology ? technology->id : TechnologyId(run.word(0));
  const auto state = history.technologyAsOf(id, *date);
  if (!state) return run.fault(technology ? state.error() : technology.error());
  if (run.json()) {
    run.print({{QStringLiteral("on"), dateOrNull(*date)},
               {QStringLiteral("technology"), toJson(state->technology)},
               {QStringLiteral("tags"), tagsJson(state->tags, (*bench)->catalogue())},
               {QStringLiteral("changed_at"), state->changedAt.toString(Qt::ISODateWithMs)},
               {QStringLiteral("changed_by"), state->changedBy}});
    return ExitCode::Done;
  }
  run.line(phrase("Cli", "As it stood on %1:").arg(*date));
  run.line(phrase("Cli", "%1  %2")
               .arg(state->technology.number)
               .arg(Bilingual{state->technology.nameZh, state->technology.nameEn}));
  printTechnologyDetails(run, state->technology);
  for (const Tag& tag : state->tags) {
    const auto edition = (*bench)->catalogue().edition(tag.editionId);
    const Item* item = edition ? edition->find(tag.item) : nullptr;
    run.line(phrase("Cli", "    %1: %2 %3, edition %4. Reason: %5 (%6)")
                 .arg(tagStateText(tag.state))
                 .arg(item ? item->number : QString())
                 .arg(item ? item->nameZh : tag.item.value())
                 .arg(tag.editionId)
                 .arg(tag.reason)
                 .arg(tag.author));
  }
  return ExitCode::Done;
}

}  // namespace jiheng
