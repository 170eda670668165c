#include "app/transfers/transfer_rules.h"

#include <QSet>

#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const QDate kToday = date("2026-11-23");

/// The field at which a transfer is refused; "accepted" where it is not.
QString refusedAt(const Transfer& transfer) {
  const Status status = checkTransfer(tidied(transfer), *basis().procedure, kToday);
  if (status) return QStringLiteral("accepted");
  EXPECT_EQ(status.error().code, ErrorCode::InvalidInput);
  EXPECT_FALSE(status.error().happened.in(Language::English).contains(QLatin1Char('%')));
  return status.error().field;
}

}  // namespace

TEST(TransferFields, ATransferWithTitleCounterpartyCountryAndModeIsAccepted) {
  EXPECT_EQ(refusedAt(transfer()), QStringLiteral("accepted"));
}

TEST(TransferFields, WhatIsEmptyOrUnknownIsRefusedAtItsField) {
  Transfer t = transfer();
  t.title = QStringLiteral(" \u3000");
  EXPECT_EQ(refusedAt(t), QStringLiteral("title"));
  t = transfer();
  t.counterparty.clear();
  EXPECT_EQ(refusedAt(t), QStringLiteral("counterparty"));
  t = transfer();
  for (const char* code : {"", "ZZ", "Germany", "CN"}) {
    t.country = QString::fromLatin1(code);
    EXPECT_EQ(refusedAt(t), QStringLiteral("country")) << code;
  }
  t = transfer();
  for (const char* mode : {"", "gift"}) {
    t.mode = QString::fromLatin1(mode);
    EXPECT_EQ(refusedAt(t), QStringLiteral("mode")) << mode;
  }
}

TEST(TransferFields, ACountryCodeMayBeTypedInSmallLetters) {
  Transfer t = transfer();
  t.country = QStringLiteral(" hk ");
  EXPECT_EQ(refusedAt(t), QStringLiteral("accepted"));
  EXPECT_EQ(tidied(t).country, QStringLiteral("HK"));
}

TEST(TransferFields, NoDateLiesBeforeTheFoundingOrFarAhead) {
  for (const TransferDateField& field : transferDateFields()) {
    Transfer t = transfer();
    t.*field.member = date("1949-09-30");
    EXPECT_EQ(refusedAt(t), field.name);
    t.*field.member = date("1949-10-01");
    EXPECT_EQ(refusedAt(t), QStringLiteral("accepted")) << field.name.latin1();
    t.*field.member = kToday;
    EXPECT_EQ(refusedAt(t), QStringLiteral("accepted")) << field.name.latin1();
    t.*field.member = kToday.addDays(1);
    EXPECT_EQ(refusedAt(t), field.mayBeAhead ? QStringLiteral("accepted") : QString(field.name));
    t.*field.member = kToday.addYears(50).addDays(1);
    EXPECT_EQ(refusedAt(t), field.name);
  }
}

TEST(TransferFields, OnlyDatesThatDocumentsPrintMayBeAhead) {
  QStringList ahead;
  for (const TransferDateField& field : transferDateFields())
    if (field.mayBeAhead) ahead << field.name;
  EXPECT_EQ(ahead.join(QLatin1Char(' ')),
            QStringLiteral("loi_end_date contract_effective_date contract_end_date licence_end_date"));
}

TEST(TransferFields, ALaterDateBeforeItsEarlierOneIsRefusedAtTheLaterField) {
  const struct {
    QDate Transfer::*earlier;
    QDate Transfer::*later;
    const char* field;
  } orders[] = {
      {&Transfer::applicationDate, &Transfer::loiIssueDate, "loi_issue_date"},
      {&Transfer::applicationDate, &Transfer::supplementDate, "supplement_date"},
      {&Transfer::loiIssueDate, &Transfer::loiEndDate, "loi_end_date"},
      {&Transfer::contractDate, &Transfer::contractEndDate, "contract_end_date"},
      {&Transfer::contractEffectiveDate, &Transfer::contractEndDate, "contract_end_date"},
      {&Transfer::licenceApplicationDate, &Transfer::licenceIssueDate, "licence_issue_date"},
      {&Transfer::licenceIssueDate, &Transfer::licenceEndDate, "licence_end_date"},
      {&Transfer::contractDate, &Transfer::registrationFiledDate, "registration_filed_date"},
      {&Transfer::contractDate, &Transfer::registrationDate, "registration_date"},
      {&Transfer::registrationFiledDate, &Transfer::registrationDate, "registration_date"},
  };
  for (const auto& order : orders) {
    Transfer t = transfer();
    t.*order.earlier = date("2026-03-10");
    t.*order.later = date("2026-03-09");
    EXPECT_EQ(refusedAt(t), QLatin1String(order.field));
    t.*order.later = date("2026-03-10");
    EXPECT_EQ(refusedAt(t), QStringLiteral("accepted")) << order.field;
  }
}

TEST(TransferFields, ABreachOfTheProcedureIsStoredAndNotRefused) {
  Transfer t = transfer();
  t.contractDate = date("2026-03-09");
  t.loiIssueDate = date("2026-03-10");
  t.deliveryDate = date("2026-03-09");
  EXPECT_EQ(refusedAt(t), QStringLiteral("accepted"));
}

TEST(TransferFields, EveryFieldHasANameForPeople) {
  QStringList names{QStringLiteral("technologies"), QStringLiteral("royalty")};
  for (const TransferTextField& field : transferTextFields()) names << field.name;
  for (const TransferDateField& field : transferDateFields()) names << field.name;
  QSet<QString> texts;
  for (const QString& name : names) texts.insert(transferFieldText(name).in(Language::English));
  EXPECT_EQ(texts.size(), names.size());
  for (const QString& text : texts) EXPECT_FALSE(text.contains(QLatin1Char('_'))) << qPrintable(text);
}

TEST(TransferAudit, TheSentenceNamesFieldsWithOldAndNewValues) {
  Transfer before = transfer();
  before.id = TransferId(QStringLiteral("1"));
  before.loiEndDate = date("2026-10-09");
  Transfer after = before;
  after.loiEndDate = date("2027-10-09");
  after.country = QStringLiteral("HK");
  after.technologies = {TechnologyId(QStringLiteral("t"))};
  const AuditEvent event = transferEvent(
      &before, after, {{QStringLiteral("t"), {QStringLiteral("引擎"), QStringLiteral("Engine")}}}, *basis().procedure);
  EXPECT_EQ(event.action, QStringLiteral("transfer.changed"));
  EXPECT_EQ(event.subject, QStringLiteral("1"));
  const QString sentence = event.sentence.in(Language::English);
  for (const char* part : {"9 October 2026", "9 October 2027", "Germany", "Hong Kong", "Engine"})
    EXPECT_TRUE(sentence.contains(QLatin1String(part))) << part << " in " << sentence.toStdString();
  EXPECT_TRUE(event.sentence.in(Language::Chinese).contains(QStringLiteral("引擎")));
  EXPECT_EQ(event.before.keys(), (QStringList{QStringLiteral("country"), QStringLiteral("loi_end_date"),
                                              QStringLiteral("technologies")}));
  EXPECT_EQ(event.after.value(QLatin1String("loi_end_date")).toString(), QStringLiteral("2027-10-09"));
}

TEST(TransferAudit, ANewTransferNamesItsValuesOnly) {
  Transfer t = transfer();
  t.id = TransferId(QStringLiteral("1"));
  const AuditEvent event = transferEvent(nullptr, t, {}, *basis().procedure);
  EXPECT_EQ(event.action, QStringLiteral("transfer.created"));
  EXPECT_TRUE(event.before.isEmpty());
  EXPECT_EQ(event.sentence.in(Language::English),
            QStringLiteral("Entered the transfer “Licence”: counterparty: “Example Ltd.”; country or region: Germany; "
                           "mode of transfer: Transfer of know-how."));
}
