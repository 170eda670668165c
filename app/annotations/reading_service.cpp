#include "app/annotations/reading_service.h"

#include <QPointer>

#include "app/annotations/annotation_repository.h"
#include "app/annotations/reading_repository.h"

namespace jiheng {

namespace {

QJsonObject fieldsOf(const ChosenTerm& term) {
  return {{QStringLiteral("zh"), term.zh},
          {QStringLiteral("term"), term.term},
          {QStringLiteral("source"), term.source},
          {QStringLiteral("note"), term.note}};
}

QJsonObject fieldsOf(const CompanyStance& stance) {
  return {{QStringLiteral("state"), stanceStateCode(stance.state)}, {QStringLiteral("note"), stance.note}};
}

template <class Record>
QJsonObject fieldsOf(const std::optional<Record>& record) {
  return record ? fieldsOf(*record) : QJsonObject();
}

}  // namespace

ReadingService::ReadingService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Result<std::vector<ChosenTerm>> ReadingService::terms() const { return ChosenTermRepository(m_workspace.database()).all(); }

Result<std::optional<ChosenTerm>> ReadingService::term(const QString& subject) const {
  return ChosenTermRepository(m_workspace.database()).find(subject);
}

Result<std::vector<CompanyStance>> ReadingService::stances() const {
  return CompanyStanceRepository(m_workspace.database()).all();
}

Result<std::optional<CompanyStance>> ReadingService::stance(const QString& disagreement) const {
  return CompanyStanceRepository(m_workspace.database()).find(disagreement);
}

Status ReadingService::commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work) {
  // Who hears of the commit may close the workspace, and this service with it.
  const QPointer<ReadingService> alive(this);
  Status written = m_workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(work(scope.database()));
    return scope.audit(event);
  });
  if (written && alive) emit changed();
  return written;
}

Status ReadingService::choose(const ChosenTerm& given) {
  ChosenTerm term = given;
  term.term = term.term.simplified();
  term.note = term.note.trimmed();
  if (term.subject.isEmpty())
    return fail(invalidField(QStringLiteral("subject"), phrase("Annotations", "It is not said which text the term renders.")));
  if (term.term.isEmpty())
    return fail(invalidField(QStringLiteral("term"), phrase("Annotations", "Enter the English term."),
                             phrase("Annotations", "To use none of your own, take the choice back.")));
  JIHENG_ASSIGN(const auto before, this->term(term.subject));
  if (before && fieldsOf(*before) == fieldsOf(term)) return {};
  term.author = m_workspace.actor();
  term.at = m_workspace.clock().now().toUTC();
  return commit({QStringLiteral("term.chosen"), term.subject,
                 phrase("Annotations", "Chose “%1” as the company's English for “%2”.").arg(term.term).arg(term.zh),
                 fieldsOf(before), fieldsOf(term)},
                [&](const QSqlDatabase& database) { return ChosenTermRepository(database).put(term); });
}

Status ReadingService::takeBackTerm(const QString& subject) {
  JIHENG_ASSIGN(const auto before, term(subject));
  if (!before) return {};
  const QString at = storedMoment(m_workspace.clock().now());
  return commit({QStringLiteral("term.removed"), subject,
                 phrase("Annotations", "Took back “%1” as the company's English for “%2”.").arg(before->term).arg(before->zh),
                 fieldsOf(*before), {}},
                [&](const QSqlDatabase& database) { return ChosenTermRepository(database).remove(subject, at); });
}

Status ReadingService::set(const CompanyStance& given) {
  CompanyStance stance = given;
  stance.note = stance.note.trimmed();
  if (stance.disagreement.isEmpty())
    return fail(invalidField(QStringLiteral("disagreement"), phrase("Annotations", "It is not said which disagreement is meant.")));
  if (stance.state == StanceState::Decided && stance.note.isEmpty())
    return fail(invalidField(QStringLiteral("note"),
                             phrase("Annotations", "Say in the note which source the company follows and why.")));
  JIHENG_ASSIGN(const auto before, this->stance(stance.disagreement));
  if (before && fieldsOf(*before) == fieldsOf(stance)) return {};
  stance.author = m_workspace.actor();
  stance.at = m_workspace.clock().now().toUTC();
  return commit({QStringLiteral("stance.set"), stance.disagreement,
                 phrase("Annotations", "Set the company's state of the disagreeing sources “%1” to: %2.")
                     .arg(stance.disagreement)
                     .arg(stanceStateText(stance.state)),
                 fieldsOf(before), fieldsOf(stance)},
                [&](const QSqlDatabase& database) { return CompanyStanceRepository(database).put(stance); });
}

Status ReadingService::takeBackStance(const QString& disagreement) {
  JIHENG_ASSIGN(const auto before, stance(disagreement));
  if (!before) return {};
  const QString at = storedMoment(m_workspace.clock().now());
  return commit({QStringLiteral("stance.removed"), disagreement,
                 phrase("Annotations", "Took back the company's state of the disagreeing sources “%1”.").arg(disagreement),
                 fieldsOf(*before), {}},
                [&](const QSqlDatabase& database) { return CompanyStanceRepository(database).remove(disagreement, at); });
}

}  // namespace jiheng
