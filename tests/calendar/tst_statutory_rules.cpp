#include "app/calendar/statutory_rule.h"

#include <QRegularExpression>
#include <QSet>

#include "tests/calendar/calendar_data.h"

using namespace jiheng;

namespace {

const StatutoryRules& rules() {
  static const StatutoryRules loaded = [] {
    Result<StatutoryRules> result = StatutoryRules::load(test::dataDir());
    if (!result) qFatal("%s", qPrintable(result.error().in(Language::English)));
    return *result;
  }();
  return loaded;
}

QString periodOf(const char* id) {
  const StatutoryRule* rule = rules().find(QString::fromLatin1(id));
  if (!rule) return QStringLiteral("no such rule");
  return rule->period ? periodCode(*rule->period) : QString();
}

bool hasHan(const QString& text) {
  static const QRegularExpression kHan(QStringLiteral("\\p{Han}"),
                                       QRegularExpression::UseUnicodePropertiesOption);
  return text.contains(kHan);
}

const QByteArray kRule =
    R"({"id": "a", "row": 1, "title": {"zh": "一", "en": "one"}, "trigger": {"zh": "二", "en": "two"}, "period": "5W",
  "acts": "exporter", "legal_basis": {"zh": "三", "en": "three"}, "source": "s", "confidence": "high", "statutory": true,
  "leads": ["3W"]})";

Error errorOf(const QByteArray& list) {
  const test::BrokenData data(QStringLiteral("procedure/deadlines.json"),
                              "{\n \"known_on\": \"2026-11-22\",\n \"rules\": [\n" + list + "\n ]\n}\n");
  const Result<StatutoryRules> loaded = StatutoryRules::load(data.dir());
  EXPECT_FALSE(loaded.has_value()) << list.constData();
  return loaded ? Error{} : loaded.error();
}

/// The rule of above with one piece replaced.
QByteArray ruleWith(const char* piece, const char* replacement) {
  QByteArray text = kRule;
  EXPECT_TRUE(text.contains(piece)) << piece;
  return text.replace(piece, replacement);
}

}  // namespace

TEST(StatutoryRules, HoldEveryOneOfTheThirtyTwoRows) {
  QSet<int> rows;
  for (const StatutoryRule& rule : rules().all()) rows << rule.number;
  for (int row = 1; row <= 32; ++row) EXPECT_TRUE(rows.contains(row)) << row;
  EXPECT_EQ(rows.size(), 32);
  EXPECT_TRUE(rules().knownOn().isValid());
}

TEST(StatutoryRules, AreCompleteInBothLanguages) {
  for (const StatutoryRule& rule : rules().all()) {
    for (const Bilingual& text : {rule.title, rule.trigger, rule.legalBasis, rule.remark}) {
      EXPECT_TRUE(hasHan(text.zh)) << qPrintable(rule.id) << ": " << qPrintable(text.zh);
      EXPECT_FALSE(text.en.isEmpty()) << qPrintable(rule.id);
      EXPECT_FALSE(hasHan(text.en)) << qPrintable(rule.id) << ": " << qPrintable(text.en);
    }
    EXPECT_FALSE(rule.source.isEmpty()) << qPrintable(rule.id);
  }
}

TEST(StatutoryRules, WarnBeforeTheEndAndNeverBeforeTheBeginning) {
  const QDate event(2026, 1, 12);
  for (const StatutoryRule& rule : rules().all()) {
    if (!rule.period) continue;
    const QDate end = endOf(*rule.period, event, test::calendar()).due;
    for (const Period& lead : rule.leads) {
      const QDate warned = startFor(lead, end, test::calendar()).due;
      EXPECT_LT(warned, end) << qPrintable(rule.id);
      EXPECT_GT(warned, event) << qPrintable(rule.id) << ' ' << qPrintable(periodCode(lead));
    }
  }
}

TEST(StatutoryRules, GiveThePeriodsThatTheLawStates) {
  const std::map<const char*, const char*> expected = {{"supplement-notice", "5W"},
                                                       {"handover-to-science", "5W"},
                                                       {"technical-review", "15W"},
                                                       {"technical-review-calendar", "15C"},
                                                       {"loi-decision", "30W"},
                                                       {"document-handover", "10W"},
                                                       {"loi-validity", "3Y"},
                                                       {"loi-reapply", ""},
                                                       {"licence-decision", "15W"},
                                                       {"licence-effect", ""},
                                                       {"licence-validity", ""},
                                                       {"contract-change", ""},
                                                       {"registration", "60C"},
                                                       {"royalty-registration", "60C"},
                                                       {"registration-certificate", "3W"},
                                                       {"registration-correction", ""},
                                                       {"dual-use-decision", "45W"},
                                                       {"dual-use-change", "20W"},
                                                       {"dual-use-single-validity", "1Y"},
                                                       {"dual-use-general-validity", "3Y"},
                                                       {"nuclear-review", "15W"},
                                                       {"nuclear-second-review", "15W"},
                                                       {"military-contract", "20C"},
                                                       {"military-licence", "10C"},
                                                       {"reconsideration", "60C"},
                                                       {"reconsideration-silence", "60C"},
                                                       {"direct-suit", "6M"},
                                                       {"suit-after-reconsideration", "15C"},
                                                       {"vat-claim", "36M"},
                                                       {"tax-record-change", "30C"},
                                                       {"vat-waiver-lock", "36M"},
                                                       {"retention-dual-use", "5Y"},
                                                       {"retention-tax", "10Y"},
                                                       {"application-bar", "3Y"},
                                                       {"trading-ban", "3Y"},
                                                       {"export-control-bar", "5Y"},
                                                       {"catalogue-change", ""},
                                                       {"patent-assignment-gate", ""}};
  for (const auto& [id, code] : expected) EXPECT_EQ(periodOf(id), QString::fromLatin1(code)) << id;
}

TEST(StatutoryRules, NeverPassOffAnInternalTargetAsLaw) {
  QSet<QString> internal;
  for (const StatutoryRule& rule : rules().all()) {
    if (!rule.statutory) internal << rule.id;
  }
  const QSet<QString> expected = {QStringLiteral("loi-reapply"),     QStringLiteral("licence-application"),
                                  QStringLiteral("contract-change"), QStringLiteral("termination-report"),
                                  QStringLiteral("royalty-change"),  QStringLiteral("retention")};
  EXPECT_EQ(internal, expected);
  EXPECT_EQ(rules().find(QStringLiteral("loi-reapply"))->planAhead, (Period{35, PeriodUnit::WorkingDays}));
  EXPECT_EQ(rules().find(QStringLiteral("contract-change"))->planAhead,
            (Period{45, PeriodUnit::WorkingDays}));
}

TEST(StatutoryRules, ShowTheUnsourcedOnesAsNotVerified) {
  EXPECT_EQ(rules().find(QStringLiteral("loi-validity"))->confidence, RuleConfidence::Low);
  EXPECT_EQ(rules().find(QStringLiteral("loi-reapply"))->confidence, RuleConfidence::Low);
  EXPECT_EQ(ruleConfidenceText(RuleConfidence::Low).in(Language::English), QStringLiteral("Not verified"));
  EXPECT_EQ(rules().find(QStringLiteral("technical-review"))->confidence, RuleConfidence::Unsettled);
}

TEST(StatutoryRules, NameWhoActs) {
  EXPECT_FALSE(rules().find(QStringLiteral("loi-decision"))->exporterActs);
  EXPECT_TRUE(rules().find(QStringLiteral("registration"))->exporterActs);
}

TEST(StatutoryRules, FindNothingForAnUnknownId) {
  EXPECT_EQ(rules().find(QStringLiteral("no-such-rule")), nullptr);
  EXPECT_EQ(rules().find(QString()), nullptr);
}

TEST(StatutoryRulesFile, IsReadWhereItIsWellFormed) {
  const test::BrokenData data(QStringLiteral("procedure/deadlines.json"),
                              R"({"known_on": "2026-11-22", "rules": [)" + kRule + "]}");
  const Result<StatutoryRules> loaded = StatutoryRules::load(data.dir());
  ASSERT_TRUE(loaded.has_value()) << qPrintable(loaded.error().in(Language::English));
  const StatutoryRule* rule = loaded->find(QStringLiteral("a"));
  ASSERT_NE(rule, nullptr);
  EXPECT_EQ(rule->leads, (std::vector<Period>{{3, PeriodUnit::WorkingDays}}));
  EXPECT_FALSE(rule->inForceSince.isValid());
}

TEST(StatutoryRulesFile, NamesTheFieldAtFault) {
  const struct {
    const char* piece;
    const char* replacement;
    const char* field;
  } faults[] = {
      {R"("id": "a")", R"("id": "A b")", "/rules/0/id"},
      {R"("row": 1)", R"("row": "one")", "/rules/0/row"},
      {R"("row": 1)", R"("row": 0)", "/rules/0/row"},
      {R"("en": "one")", R"("en": "")", "/rules/0/title"},
      {R"({"zh": "二", "en": "two"})", "null", "/rules/0/trigger"},
      {R"("5W")", R"("0W")", "/rules/0/period"},
      {R"("5W")", R"("5D")", "/rules/0/period"},
      {R"("5W")", "5", "/rules/0/period"},
      {R"("exporter")", R"("somebody")", "/rules/0/acts"},
      {R"("zh": "三", )", "", "/rules/0/legal_basis"},
      {R"("source": "s")", R"("source": "")", "/rules/0/source"},
      {R"("high")", R"("sure")", "/rules/0/confidence"},
      {R"("statutory": true,)", "", "/rules/0/statutory"},
      {R"("statutory": true)", R"("statutory": "yes")", "/rules/0/statutory"},
      {R"(["3W"])", R"(["3W", "soon"])", "/rules/0/leads/1"},
  };
  for (const auto& fault : faults) {
    const Error error = errorOf(ruleWith(fault.piece, fault.replacement));
    EXPECT_EQ(error.code, ErrorCode::BrokenData);
    EXPECT_EQ(error.field, QString::fromLatin1(fault.field)) << fault.replacement;
    EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("deadlines.json"))) << fault.replacement;
  }
}

TEST(StatutoryRulesFile, NamesTheLineAtFault) {
  const Error error = errorOf(ruleWith("\"high\"", "\"sure\""));
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("line 5,")))
      << qPrintable(error.in(Language::English));
}

TEST(StatutoryRulesFile, RefusesAnIdTwiceAndRowsOutOfOrder) {
  EXPECT_EQ(errorOf(kRule + ",\n" + kRule).field, QStringLiteral("/rules/1/id"));
  EXPECT_EQ(errorOf(ruleWith("\"row\": 1", "\"row\": 2") + ",\n" + ruleWith("\"a\"", "\"b\"")).field,
            QStringLiteral("/rules/1/row"));
  EXPECT_EQ(errorOf(QByteArray()).field, QStringLiteral("/rules"));
}
