#include "app/transfers/transfer_rules.h"

#include <QJsonArray>
#include <algorithm>

#include "app/portfolio/record_rules.h"

namespace jiheng {

namespace {

/// Two dates of which the second cannot lie before the first.
struct DateOrder {
  const char* earlier;
  const char* later;
};

/// A letter of intent that ended is followed by a new application: its dates give way to those of the new one.
Text orderAdvice(QLatin1String earlier) {
  if (earlier == QLatin1String("application_date"))
    return phrase("Transfers", "Correct one of the two dates. For a new application, clear the old letter of intent first; "
                               "the audit trail keeps it.");
  return phrase("Transfers", "Correct one of the two dates.");
}

/// Only what is impossible. A contract signed before the letter of intent is possible and forbidden: that is the gate's.
constexpr DateOrder kOrders[] = {
    {"application_date", "supplement_date"},
    {"application_date", "loi_issue_date"},
    {"loi_issue_date", "loi_end_date"},
    {"contract_date", "contract_end_date"},
    {"contract_effective_date", "contract_end_date"},
    {"licence_application_date", "licence_issue_date"},
    {"licence_issue_date", "licence_end_date"},
    {"contract_date", "registration_filed_date"},
    {"contract_date", "registration_date"},
    {"registration_filed_date", "registration_date"},
};

QDate dateOf(const Transfer& transfer, QLatin1String name) {
  for (const TransferDateField& field : transferDateFields())
    if (field.name == name) return transfer.*field.member;
  return {};
}

Status required(const QString& value, const char* name, const Text& problem) {
  if (!value.isEmpty()) return {};
  return fail(invalidField(QString::fromLatin1(name), problem));
}

Status checkTexts(const Transfer& transfer, const Procedure& procedure) {
  JIHENG_TRY(required(transfer.title, "title", phrase("Transfers", "The transfer needs a title.")));
  JIHENG_TRY(required(transfer.counterparty, "counterparty",
                      phrase("Transfers", "The counterparty is missing: who receives the technology?")));
  JIHENG_TRY(required(transfer.country, "country", phrase("Transfers", "The country or region is missing.")));
  const Region* region = procedure.region(transfer.country);
  if (!region)
    return fail(invalidField(QStringLiteral("country"),
                             phrase("Transfers", "No country or region has the code “%1”.").arg(transfer.country),
                             phrase("Transfers", "Use a two-letter code such as US or HK.")));
  if (!region->outsideMainland)
    return fail(invalidField(
        QStringLiteral("country"),
        phrase("Transfers", "%1 is not abroad: technology export goes from inside to outside the mainland.")
            .arg(region->name)));
  JIHENG_TRY(required(transfer.mode, "mode", phrase("Transfers", "The mode of transfer is missing.")));
  if (!procedure.mode(transfer.mode)) {
    QStringList known;
    for (const TransferMode& mode : procedure.modes()) known << mode.id;
    return fail(invalidField(QStringLiteral("mode"),
                             phrase("Transfers", "No mode of transfer is called “%1”.").arg(transfer.mode),
                             phrase("Transfers", "Known modes: %1.").arg(known.join(QStringLiteral(", ")))));
  }
  return {};
}

Status checkDate(const TransferDateField& field, const QDate& date, const Procedure& procedure, const QDate& today) {
  const QString name = field.name;
  if (date < procedure.earliestDate())
    return fail(invalidField(name, phrase("Transfers", "“%1” is %2, before %3: no transfer under this law is that old.")
                                       .arg(transferFieldText(name))
                                       .arg(date)
                                       .arg(procedure.earliestDate())));
  if (field.mayBeAhead) {
    const QDate latest = today.addYears(procedure.yearsAhead());
    if (date > latest)
      return fail(invalidField(name, phrase("Transfers", "“%1” is %2, more than %3 years ahead.")
                                         .arg(transferFieldText(name))
                                         .arg(date)
                                         .arg(procedure.yearsAhead())));
  } else if (date > today) {
    return fail(invalidField(name, phrase("Transfers", "“%1” is %2, which is still to come.")
                                       .arg(transferFieldText(name))
                                       .arg(date),
                             phrase("Transfers", "Record what has happened, on the day that it happened.")));
  }
  return {};
}


/// A value for the audit sentence.
Text valueText(const QString& value) {
  return value.isEmpty() ? phrase("Transfers", "nothing") : phrase("Transfers", "“%1”").arg(value);
}
Text valueText(const QDate& value) {
  return value.isValid() ? Text::verbatim(QStringLiteral("%1")).arg(value) : phrase("Transfers", "nothing");
}

struct Changes {
  bool isNew = false;
  QJsonObject before;
  QJsonObject after;
  std::vector<Text> sentences;

  void add(const QString& name, const QJsonValue& was, const QJsonValue& is, const Text& wasText, const Text& isText) {
    after.insert(name, is);
    if (isNew) {
      // The title stands in the sentence already.
      if (name != QLatin1String("title"))
        sentences.push_back(phrase("Transfers", "%1: %2").arg(transferFieldText(name)).arg(isText));
      return;
    }
    before.insert(name, was);
    sentences.push_back(phrase("Transfers", "%1: %2 → %3").arg(transferFieldText(name)).arg(wasText).arg(isText));
  }
};

QStringList idsOf(const Transfer& transfer) {
  QStringList ids;
  for (const TechnologyId& id : transfer.technologies) ids << id.value();
  return ids;
}

Text namesOf(const QStringList& ids, const QHash<QString, Bilingual>& names) {
  if (ids.isEmpty()) return phrase("Transfers", "nothing");
  QStringList zh;
  QStringList en;
  for (const QString& id : ids) {
    zh << names.value(id, {id, id}).in(Language::Chinese);
    en << names.value(id, {id, id}).in(Language::English);
  }
  return Text::of({zh.join(QStringLiteral("、")), en.join(QStringLiteral(", "))});
}

Text codeText(const QString& name, const QString& value, const Procedure& procedure) {
  if (name == QLatin1String("country"))
    if (const Region* region = procedure.region(value)) return Text::of(region->name);
  if (name == QLatin1String("mode"))
    if (const TransferMode* mode = procedure.mode(value)) return Text::of(mode->name);
  return valueText(value);
}

Changes changesOf(const Transfer* before, const Transfer& is, const QHash<QString, Bilingual>& names,
                  const Procedure& procedure) {
  const Transfer was = before ? *before : Transfer();
  Changes changes;
  changes.isNew = !before;
  for (const TransferTextField& field : transferTextFields()) {
    const QString& a = was.*field.member;
    const QString& b = is.*field.member;
    if (a != b) changes.add(field.name, a, b, codeText(field.name, a, procedure), codeText(field.name, b, procedure));
  }
  const QStringList oldIds = idsOf(was);
  const QStringList newIds = idsOf(is);
  if (oldIds != newIds)
    changes.add(QStringLiteral("technologies"), QJsonArray::fromStringList(oldIds),
                QJsonArray::fromStringList(newIds), namesOf(oldIds, names), namesOf(newIds, names));
  for (const TransferDateField& field : transferDateFields()) {
    const QDate a = was.*field.member;
    const QDate b = is.*field.member;
    if (a != b) changes.add(field.name, a.toString(Qt::ISODate), b.toString(Qt::ISODate), valueText(a), valueText(b));
  }
  if (was.royalty != is.royalty) {
    const auto yesNo = [](bool on) { return on ? phrase("Transfers", "yes") : phrase("Transfers", "no"); };
    changes.add(QStringLiteral("royalty"), was.royalty, is.royalty, yesNo(was.royalty), yesNo(is.royalty));
  }
  return changes;
}

/// The changes as one list in each language.
Text listed(const std::vector<Text>& sentences) {
  QStringList zh;
  QStringList en;
  for (const Text& sentence : sentences) {
    zh << sentence.in(Language::Chinese);
    en << sentence.in(Language::English);
  }
  return Text::of({zh.join(QStringLiteral("；")), en.join(QStringLiteral("; "))});
}

}  // namespace

Transfer tidied(const Transfer& transfer) {
  Transfer result = transfer;
  for (const TransferTextField& field : transferTextFields()) result.*field.member = withoutMargins(result.*field.member);
  result.country = result.country.toUpper();
  std::vector<TechnologyId> once;
  for (const TechnologyId& id : transfer.technologies)
    if (!id.isEmpty() && std::find(once.begin(), once.end(), id) == once.end()) once.push_back(id);
  std::sort(once.begin(), once.end());
  result.technologies = once;
  return result;
}

Status checkTransfer(const Transfer& transfer, const Procedure& procedure, const QDate& today) {
  JIHENG_TRY(checkTexts(transfer, procedure));
  for (const TransferDateField& field : transferDateFields()) {
    const QDate date = transfer.*field.member;
    if (date.isValid()) JIHENG_TRY(checkDate(field, date, procedure, today));
  }
  for (const DateOrder& order : kOrders) {
    const QLatin1String earlierName(order.earlier);
    const QLatin1String laterName(order.later);
    const QDate earlier = dateOf(transfer, earlierName);
    const QDate later = dateOf(transfer, laterName);
    if (earlier.isValid() && later.isValid() && later < earlier)
      return fail(invalidField(laterName, phrase("Transfers", "“%1” is %2, before “%3”, which is %4.")
                                              .arg(transferFieldText(laterName))
                                              .arg(later)
                                              .arg(transferFieldText(earlierName))
                                              .arg(earlier),
                               orderAdvice(earlierName)));
  }
  return {};
}

AuditEvent transferEvent(const Transfer* before, const Transfer& after, const QHash<QString, Bilingual>& names,
                         const Procedure& procedure) {
  const Changes changes = changesOf(before, after, names, procedure);
  AuditEvent event;
  event.subject = after.id.value();
  event.after = changes.after;
  if (before) {
    event.action = QStringLiteral("transfer.changed");
    event.before = changes.before;
    event.sentence = phrase("Transfers", "Changed the transfer “%1”: %2.").arg(after.title).arg(listed(changes.sentences));
  } else {
    event.action = QStringLiteral("transfer.created");
    event.sentence = phrase("Transfers", "Entered the transfer “%1”: %2.").arg(after.title).arg(listed(changes.sentences));
  }
  return event;
}

AuditEvent transferRemovedEvent(const Transfer& transfer) {
  AuditEvent event;
  event.action = QStringLiteral("transfer.removed");
  event.subject = transfer.id.value();
  event.sentence = phrase("Transfers", "Removed the transfer “%1” with %2.").arg(transfer.title).arg(transfer.counterparty);
  event.before = {{QStringLiteral("title"), transfer.title}, {QStringLiteral("counterparty"), transfer.counterparty}};
  return event;
}

AuditEvent transferRestoredEvent(const Transfer& transfer) {
  AuditEvent event;
  event.action = QStringLiteral("transfer.restored");
  event.subject = transfer.id.value();
  event.sentence =
      phrase("Transfers", "Brought back the transfer “%1” with %2.").arg(transfer.title).arg(transfer.counterparty);
  event.after = {{QStringLiteral("title"), transfer.title}, {QStringLiteral("counterparty"), transfer.counterparty}};
  return event;
}

}  // namespace jiheng
