#include "app/exchange/exchange_service.h"

#include <QJsonDocument>
#include <QPointer>

#include "app/exchange/import_repository.h"
#include "app/workspace/attachment_service.h"

namespace jiheng {

namespace {

const QString kSubjectKind = QStringLiteral("import");

}  // namespace

ExchangeService::ExchangeService(Workspace& workspace, PortfolioService& portfolio, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_portfolio(portfolio) {}

Result<PortfolioSnapshot> ExchangeService::snapshot() const {
  PortfolioSnapshot snapshot;
  JIHENG_ASSIGN(snapshot.products, m_portfolio.products());
  JIHENG_ASSIGN(snapshot.technologies, m_portfolio.technologies());
  JIHENG_ASSIGN(snapshot.links, m_portfolio.links());
  snapshot.today = m_workspace.clock().today();
  return snapshot;
}

Result<std::vector<ImportRecord>> ExchangeService::imports() const {
  return ImportRepository(m_workspace.database()).all();
}

Result<QByteArray> ExchangeService::fileOf(const ImportId& id) const {
  const AttachmentService attachments(m_workspace);
  JIHENG_ASSIGN(const std::vector<Attachment> kept, attachments.list(kSubjectKind, id.value()));
  if (!kept.empty()) return attachments.bytes(kept.front().id);
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("Exchange", "The workspace has no file of the import with the key “%1”.").arg(id.value());
  return fail(error);
}

Result<std::optional<ListMapping>> ExchangeService::remembered(const QStringList& headings) const {
  const QString signature = headingSignature(headings);
  if (signature.isEmpty()) return std::nullopt;
  JIHENG_ASSIGN(const QString json, ImportRepository(m_workspace.database()).mapping(signature));
  if (json.isEmpty()) return std::nullopt;
  return mappingFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

Result<ImportOutcome> ExchangeService::apply(const ImportPlan& plan, const ImportSource& source, const ListMapping& mapping,
                                             const QStringList& headings, const std::function<bool(int, int)>& progress) {
  ImportOutcome outcome;
  ImportRecord& record = outcome.record;
  record.id = ImportId::create();
  record.at = m_workspace.clock().now();
  record.author = m_workspace.actor();
  record.fileName = source.fileName;
  record.sha256 = source.sha256;
  record.size = source.bytes.size();
  record.added = plan.counts.newProducts + plan.counts.newTechnologies;
  record.changed = plan.counts.changedProducts + plan.counts.changedTechnologies;
  record.links = plan.counts.newLinks;
  record.rejected = plan.counts.errors + plan.counts.duplicates + plan.counts.leftOut;
  AuditEvent heading;
  heading.action = QStringLiteral("import.applied");
  heading.subject = record.id.value();
  const Text name = source.fileName.isEmpty() ? phrase("Exchange", "pasted rows") : Text::verbatim(source.fileName);
  heading.sentence = phrase("Exchange", "Imported the list “%1”: records added %2, changed %3; links added %4; rows not taken %5.")
                         .arg(name)
                         .arg(record.added)
                         .arg(record.changed)
                         .arg(record.links)
                         .arg(record.rejected);
  heading.after = {{QStringLiteral("file"), record.fileName},     {QStringLiteral("sha256"), record.sha256},
                   {QStringLiteral("size"), record.size},         {QStringLiteral("added"), record.added},
                   {QStringLiteral("changed"), record.changed},   {QStringLiteral("links"), record.links},
                   {QStringLiteral("rejected"), record.rejected}, {QStringLiteral("mapping"), mappingJson(mapping)}};
  Attachment kept;
  kept.subjectKind = kSubjectKind;
  kept.subjectId = record.id.value();
  kept.fileName = source.fileName.isEmpty() ? QStringLiteral("clipboard.tsv") : source.fileName;
  const Attachment file = preparedAttachment(kept, source.bytes, m_workspace);
  BatchCompany company;
  company.progress = progress;
  company.alongside = [&](WriteScope& scope) -> Status {
    const ImportRepository repository(scope.database());
    JIHENG_TRY(repository.insert(record));
    JIHENG_TRY(storeAttachment(scope, file, source.bytes));
    const QString signature = headingSignature(headings);
    if (signature.isEmpty()) return {};
    const QString json = QString::fromUtf8(QJsonDocument(mappingJson(mapping)).toJson(QJsonDocument::Compact));
    return repository.setMapping(signature, json, record.at);
  };
  const QPointer<ExchangeService> alive(this);
  JIHENG_ASSIGN(outcome.batch, m_portfolio.apply(plan.batch, heading, company));
  if (alive) emit alive->changed();
  return outcome;
}

Status ExchangeService::takeBack(const ImportOutcome& outcome) {
  BatchCompany company;
  company.alongside = [&](WriteScope& scope) {
    return ImportRepository(scope.database()).setTakenBack(outcome.record.id, m_workspace.clock().now());
  };
  const QPointer<ExchangeService> alive(this);
  JIHENG_TRY(m_portfolio.revert(outcome.batch, company));
  if (alive) emit alive->changed();
  return {};
}

Status ExchangeService::doAgain(const ImportOutcome& outcome) {
  BatchCompany company;
  company.alongside = [&](WriteScope& scope) { return ImportRepository(scope.database()).setTakenBack(outcome.record.id, {}); };
  const QPointer<ExchangeService> alive(this);
  JIHENG_TRY(m_portfolio.reinstate(outcome.batch, company));
  if (alive) emit alive->changed();
  return {};
}

}  // namespace jiheng
