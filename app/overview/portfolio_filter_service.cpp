#include "app/overview/portfolio_filter_service.h"

#include <QCollator>
#include <QJsonDocument>
#include <QPointer>
#include <algorithm>

#include "app/foundation/formats.h"
#include "app/portfolio/record_rules.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

QString criteriaOf(const PortfolioFilter& filter) {
  return QString::fromUtf8(QJsonDocument(filterJson(filter)).toJson(QJsonDocument::Compact));
}

QJsonObject fieldsOf(const SavedFilter& filter) {
  return {{QStringLiteral("name"), filter.name}, {QStringLiteral("criteria"), filterJson(filter.filter)}};
}

QString moment(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

Error notThere() {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("Overview", "The saved filter is not there any more.");
  error.kept = phrase("Overview", "Nothing was changed.");
  return error;
}

}  // namespace

PortfolioFilterService::PortfolioFilterService(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {}

Result<std::vector<PortfolioFilterService::Stored>> PortfolioFilterService::all() const {
  JIHENG_ASSIGN(QSqlQuery query, runSql(m_workspace.database(),
                                        QStringLiteral("SELECT id, name, criteria, author, at, removed_at FROM "
                                                       "saved_filters ORDER BY id")));
  std::vector<Stored> filters;
  while (query.next()) {
    Stored stored;
    stored.filter.id = SavedFilterId(query.value(0).toString());
    stored.filter.name = query.value(1).toString();
    const QJsonDocument criteria = QJsonDocument::fromJson(query.value(2).toString().toUtf8());
    JIHENG_ASSIGN(stored.filter.filter, filterFromJson(criteria.object()));
    stored.filter.author = query.value(3).toString();
    stored.filter.at = QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs).toUTC();
    stored.removed = !query.value(5).toString().isEmpty();
    filters.push_back(std::move(stored));
  }
  if (query.lastError().isValid()) return fail(sqlError(query.lastError()));
  return filters;
}

Result<std::vector<SavedFilter>> PortfolioFilterService::filters() const {
  JIHENG_ASSIGN(const std::vector<Stored> stored, all());
  std::vector<SavedFilter> filters;
  for (const Stored& each : stored)
    if (!each.removed) filters.push_back(each.filter);
  QCollator collator(localeOf(Language::Chinese));
  std::sort(filters.begin(), filters.end(),
            [&collator](const SavedFilter& a, const SavedFilter& b) { return collator.compare(a.name, b.name) < 0; });
  return filters;
}

Result<PortfolioFilterService::Stored> PortfolioFilterService::find(const SavedFilterId& id) const {
  JIHENG_ASSIGN(const std::vector<Stored> stored, all());
  for (const Stored& each : stored)
    if (each.filter.id == id) return each;
  return fail(notThere());
}

Status PortfolioFilterService::checkName(const SavedFilter& filter) const {
  if (filter.name.isEmpty())
    return fail(invalidField(QStringLiteral("name"), phrase("Overview", "The filter has no name."),
                             phrase("Overview", "Enter a name under which you will find it again.")));
  JIHENG_ASSIGN(const std::vector<Stored> stored, all());
  for (const Stored& each : stored)
    if (!each.removed && !(each.filter.id == filter.id) && sameNumber(each.filter.name, filter.name))
      return fail(invalidField(QStringLiteral("name"),
                               phrase("Overview", "There already is a filter “%1”.").arg(each.filter.name),
                               phrase("Overview", "Choose another name, or delete the other filter.")));
  return {};
}

Status PortfolioFilterService::write(const AuditEvent& event, const QString& statement, const QVariantList& values) {
  const QPointer<PortfolioFilterService> alive(this);
  const Status written = m_workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(runSql(scope.database(), statement, values));
    return scope.audit(event);
  });
  if (written && alive) emit alive->changed();
  return written;
}

Result<SavedFilter> PortfolioFilterService::save(const SavedFilter& given) {
  SavedFilter filter = given;
  filter.name = withoutMargins(given.name);
  JIHENG_TRY(checkName(filter));
  if (filter.filter.isEmpty())
    return fail(invalidField(QStringLiteral("filter"), phrase("Overview", "The filter asks for nothing."),
                             phrase("Overview", "Filter the table first, then save the filter.")));
  std::optional<SavedFilter> before;
  if (!filter.id.isEmpty()) {
    JIHENG_ASSIGN(const Stored stored, find(filter.id));
    if (stored.removed) return fail(notThere());
    before = stored.filter;
    if (before->name == filter.name && before->filter == filter.filter) return *before;
  } else {
    filter.id = SavedFilterId::create();
  }
  filter.author = m_workspace.actor();
  filter.at = m_workspace.clock().now().toUTC();
  AuditEvent event;
  event.subject = filter.id.value();
  event.after = fieldsOf(filter);
  if (!before) {
    event.action = QStringLiteral("filter.created");
    event.sentence = phrase("Overview", "Saved the filter “%1”.").arg(filter.name);
  } else {
    event.action = QStringLiteral("filter.changed");
    event.before = fieldsOf(*before);
    event.sentence = before->name == filter.name
                         ? phrase("Overview", "Changed the filter “%1”.").arg(filter.name)
                         : phrase("Overview", "Renamed the filter “%1” to “%2”.").arg(before->name).arg(filter.name);
  }
  JIHENG_TRY(write(event,
                   before ? QStringLiteral("UPDATE saved_filters SET name = ?, criteria = ?, author = ?, at = ? WHERE id = ?")
                          : QStringLiteral("INSERT INTO saved_filters (name, criteria, author, at, id) VALUES (?, ?, ?, ?, ?)"),
                   {filter.name, criteriaOf(filter.filter), filter.author, moment(filter.at), filter.id.value()}));
  return filter;
}

Status PortfolioFilterService::remove(const SavedFilterId& id) {
  JIHENG_ASSIGN(const Stored stored, find(id));
  if (stored.removed) return fail(notThere());
  AuditEvent event;
  event.action = QStringLiteral("filter.removed");
  event.subject = id.value();
  event.sentence = phrase("Overview", "Deleted the filter “%1”.").arg(stored.filter.name);
  event.before = fieldsOf(stored.filter);
  return write(event, QStringLiteral("UPDATE saved_filters SET removed_at = ? WHERE id = ?"),
               {moment(m_workspace.clock().now()), id.value()});
}

Status PortfolioFilterService::restore(const SavedFilterId& id) {
  JIHENG_ASSIGN(const Stored stored, find(id));
  if (!stored.removed) return {};
  JIHENG_TRY(checkName(stored.filter));
  AuditEvent event;
  event.action = QStringLiteral("filter.restored");
  event.subject = id.value();
  event.sentence = phrase("Overview", "Brought back the filter “%1”.").arg(stored.filter.name);
  event.after = fieldsOf(stored.filter);
  return write(event, QStringLiteral("UPDATE saved_filters SET removed_at = NULL WHERE id = ?"), {id.value()});
}

}  // namespace jiheng
