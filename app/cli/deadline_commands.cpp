#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"
#include "app/foundation/formats.h"

namespace jiheng {

namespace {

struct Asked {
  Period period;
  const StatutoryRule* rule = nullptr;  ///< null for a bare period
};

/// RULE is an id of data/procedure or a bare period.
Result<Asked> findPeriod(const Workbench& bench, const QString& text) {
  if (const StatutoryRule* rule = bench.rules().find(text)) {
    if (!rule->period)
      return fail(invalidField(QStringLiteral("rule"),
                               phrase("Cli", "The law states no number of days for “%1”: %2").arg(text).arg(rule->remark)));
    return Asked{*rule->period, rule};
  }
  auto period = parsePeriod(text);
  if (!period) {
    Error error = period.error();
    QStringList ids;
    for (const StatutoryRule& rule : bench.rules().all()) ids << rule.id;
    error.advice = phrase("Cli", "Use a period such as 30W, 60C, 6M or 3Y, or one of: %1.").arg(ids.join(QStringLiteral(", ")));
    return fail(error);
  }
  return Asked{*period, nullptr};
}

QJsonObject answerJson(const Asked& asked, const QDate& from, const PeriodEnd& end, bool back) {
  const StatutoryRule* rule = asked.rule;
  return {{QStringLiteral("rule"), rule ? QJsonValue(rule->id) : QJsonValue()},
          {QStringLiteral("title"), rule ? QJsonValue(toJson(Text::of(rule->title))) : QJsonValue()},
          {QStringLiteral("period"), periodCode(asked.period)},
          {QStringLiteral("from"), dateOrNull(from)},
          {QStringLiteral("back"), back},
          {QStringLiteral("due"), dateOrNull(end.due)},
          {QStringLiteral("rolled"), end.rolled ? dateOrNull(*end.rolled) : QJsonValue()},
          {QStringLiteral("provisional"), end.provisional},
          {QStringLiteral("legal_basis"), rule ? QJsonValue(toJson(Text::of(rule->legalBasis))) : QJsonValue()},
          {QStringLiteral("source"), rule ? textOrNull(rule->source) : QJsonValue()},
          {QStringLiteral("confidence"), rule ? QJsonValue(ruleConfidenceCode(rule->confidence)) : QJsonValue()},
          {QStringLiteral("statutory"), rule ? QJsonValue(rule->statutory) : QJsonValue()},
          {QStringLiteral("days"), toJson(end.days)}};
}

ExitCode computeDeadline(Run& run) {
  const auto bench = run.workbench();
  if (!bench) return run.fault(bench.error());
  const auto asked = findPeriod(**bench, run.word(0));
  if (!asked) return run.fault(asked.error());
  if (!run.has("from"))
    return run.fault(invalidField(QStringLiteral("from"), phrase("Cli", "This command needs --from DATE.")));
  const auto from = run.date("from", QDate());
  if (!from) return run.fault(from.error());
  const bool back = run.has("back");
  const WorkingCalendar& calendar = (*bench)->calendar();
  const PeriodEnd end = back ? startFor(asked->period, *from, calendar) : endOf(asked->period, *from, calendar);
  if (run.json()) {
    run.print(answerJson(*asked, *from, end, back));
    return ExitCode::Done;
  }
  if (asked->rule) {
    run.line(Text::of(asked->rule->title));
    run.line(phrase("Cli", "Legal basis: %1 (%2)")
                 .arg(asked->rule->legalBasis)
                 .arg(ruleConfidenceText(asked->rule->confidence)));
    if (!asked->rule->remark.zh.isEmpty() || !asked->rule->remark.en.isEmpty()) run.line(Text::of(asked->rule->remark));
  }
  run.line(back ? phrase("Cli", "%1 back from %2: begin on %3 at the latest")
                      .arg(periodText(asked->period)).arg(*from).arg(end.due)
                : phrase("Cli", "%1 from %2: ends on %3").arg(periodText(asked->period)).arg(*from).arg(end.due));
  if (end.rolled)
    run.line(phrase("Cli", "That is a rest day. By analogy with art. 203 of the Civil Code the period may end on %1; keep to "
                           "the earlier day.")
                 .arg(*end.rolled));
  if (end.provisional)
    run.line(phrase("Cli", "Provisional: the State Council's holiday notice of a year that it touches is not known yet."));
  if (run.has("days"))
    for (const CountedDay& day : end.days)
      run.line(QStringLiteral("  ") + formatDateShort(day.day) + QStringLiteral("  ") +
               (day.number > 0 ? QString::number(day.number) : QStringLiteral("-")).rightJustified(4) +
               QStringLiteral("  ") + dayKindText(day.kind).in(run.language()));
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> deadlineCommands() {
  return {{QStringLiteral("deadline"), QStringLiteral("RULE"), 1, 1,
           phrase("Cli", "One period: a rule of data/procedure, or 30W, 60C, 6M, 3Y."),
           {{QStringLiteral("from"), QStringLiteral("DATE"), phrase("Cli", "Day of the event that sets it running.")},
            {QStringLiteral("back"), {}, phrase("Cli", "Count back from that day.")},
            {QStringLiteral("days"), {}, phrase("Cli", "Print every day counted or skipped.")}},
           computeDeadline}};
}

}  // namespace jiheng
