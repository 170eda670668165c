#include "app/official_text/official_text_service.h"

#include <QJsonArray>
#include <QPointer>
#include <QSet>
#include <algorithm>

#include "app/official_text/announcement_checks.h"
#include "app/official_text/item_matching.h"
#include "app/official_text/official_overlay.h"
#include "app/official_text/official_text_repository.h"

namespace jiheng {

namespace {

Error refused(const Text& happened, const Text& advice = {}) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("OfficialText", "Nothing was taken over; the catalogue stays as it was.");
  error.advice = advice;
  return error;
}


Text nameOf(const AcceptedText& text) {
  return text.name.isEmpty() ? phrase("OfficialText", "pasted text") : Text::verbatim(text.name);
}

QString bodyOf(const SourceDocument& document) {
  QStringList lines;
  for (const SourceBlock& block : document.blocks) lines << block.cells.join(QLatin1Char('\t'));
  return lines.join(QLatin1Char('\n'));
}

QJsonObject fieldsOf(const AcceptedText& text) {
  QJsonArray operations;
  for (const AcceptedOperation& accepted : text.operations) operations << accepted.operation.id;
  return {{QStringLiteral("instrument"), text.instrumentId},
          {QStringLiteral("name"), text.name},
          {QStringLiteral("sha256"), text.sha256},
          {QStringLiteral("operations"), operations}};
}

}  // namespace

struct OfficialTextService::Private {
  OfficialTextService& service;
  Workspace& workspace;
  const Catalogue& bundled;

  OfficialTextRepository repository() const { return OfficialTextRepository(workspace.database()); }

  Status commit(const AuditEvent& event, const std::function<Status(const OfficialTextRepository&)>& work) const {
    const QPointer<OfficialTextService> alive(&service);
    Status written = workspace.write([&](WriteScope& scope) -> Status {
      JIHENG_TRY(work(OfficialTextRepository(scope.database())));
      return scope.audit(event);
    });
    if (written && alive) emit alive->changed();
    return written;
  }

  Result<Catalogue> rebuilt(const std::vector<AcceptedText>& accepted) const {
    return bundled.rebuilt(overlaid(bundled.instruments(), accepted));
  }

  Status checkOperation(const Operation& operation, const std::vector<AcceptedText>& present, const QString& instrument) const {
    const Item& item = operation.item;
    if (!item.number.isEmpty()) {
      const Part part = item.number.endsWith(QLatin1Char('J')) ? Part::Prohibited : Part::Restricted;
      if (part != item.part)
        return fail(refused(phrase("OfficialText", "The letter of %1 says %2, but the operation puts it into the part %3.")
                                .arg(itemTitle(operation))
                                .arg(partText(part))
                                .arg(partText(item.part))));
    }
    for (const AcceptedText& text : present) {
      if (text.instrumentId != instrument) continue;
      for (const AcceptedOperation& accepted : text.operations)
        if (accepted.operation.item.key == item.key)
          return fail(refused(phrase("OfficialText", "The operation on %1 was accepted already, from %2.").arg(itemTitle(operation)).arg(nameOf(text)),
                              phrase("OfficialText", "Take that acceptance back first.")));
    }
    return {};
  }

  /// The acceptance as it would be stored, proved.
  Result<AcceptedText> made(const SourceDocument& document, const ReadAnnouncement& announcement, const std::vector<int>& indexes) const {
    const Instrument* instrument = bundled.instrument(announcement.instrumentId);
    if (!instrument)
      return fail(refused(announcement.instrumentId.isEmpty()
                              ? phrase("OfficialText", "The text does not say which instrument it is.")
                              : phrase("OfficialText", "The instrument %1 is not bundled.").arg(announcement.instrumentId),
                          phrase("OfficialText", "Name a bundled instrument, such as 2020-38.")));
    if (indexes.empty()) return fail(refused(phrase("OfficialText", "No operation was chosen.")));
    JIHENG_ASSIGN(std::vector<AcceptedText> present, repository().all(false));
    AcceptedText text;
    text.id = AcceptedTextId::create();
    text.instrumentId = announcement.instrumentId;
    text.name = document.name;
    text.sha256 = QString::fromLatin1(document.sha256.toHex());
    text.size = document.size;
    text.format = document.format;
    text.encoding = document.encoding;
    text.at = workspace.clock().now().toUTC();
    text.actor = workspace.actor();
    text.fullList = announcement.fullList;
    QSet<QString> keys;
    for (const int index : indexes) {
      if (index < 0 || static_cast<size_t>(index) >= announcement.operations.size())
        return fail(refused(phrase("OfficialText", "The text has no operation with the number %1.").arg(index + 1)));
      const ReadOperation& read = announcement.operations[static_cast<size_t>(index)];
      JIHENG_TRY(checkOperation(read.operation, present, text.instrumentId));
      if (keys.contains(read.operation.item.key.value()))
        return fail(refused(phrase("OfficialText", "Two operations of the text concern the same item: %1 (%2).")
                                .arg(itemTitle(read.operation))
                                .arg(placeText(read.from)),
                            phrase("OfficialText", "Choose the one that holds, after reading both passages.")));
      keys.insert(read.operation.item.key.value());
      text.operations.push_back({read.operation, placeMark(read.from), read.sourceText});
    }
    present.push_back(text);
    if (auto proved = rebuilt(present); !proved) {
      Error error = proved.error();
      error.code = ErrorCode::Refused;
      error.kept = phrase("OfficialText", "Nothing was taken over; the catalogue stays as it was.");
      return fail(error);
    }
    return text;
  }
};

OfficialTextService::OfficialTextService(Workspace& workspace, const Catalogue& bundled, QObject* parent)
    : QObject(parent), d(new Private{*this, workspace, bundled}) {}

OfficialTextService::~OfficialTextService() = default;

Status OfficialTextService::check(const SourceDocument& document, const ReadAnnouncement& announcement,
                                  const std::vector<int>& readIndexes) const {
  JIHENG_TRY(d->made(document, announcement, readIndexes));
  return {};
}

Status OfficialTextService::accept(const SourceDocument& document, const ReadAnnouncement& announcement,
                                   const std::vector<int>& readIndexes) {
  JIHENG_ASSIGN(const AcceptedText text, d->made(document, announcement, readIndexes));
  AuditEvent event;
  event.action = QStringLiteral("official_text.accepted");
  event.subject = text.id.value();
  const int operations = static_cast<int>(text.operations.size());
  event.sentence = phrase("OfficialText", "Accepted %n operations of %1 from the official text %2 (SHA-256 %3).", nullptr, operations)
                       .arg(text.instrumentId)
                       .arg(nameOf(text))
                       .arg(text.sha256);
  event.after = fieldsOf(text);
  return d->commit(event, [&](const OfficialTextRepository& repository) { return repository.insert(text, bodyOf(document)); });
}

Status OfficialTextService::revoke(const AcceptedTextId& id) {
  JIHENG_ASSIGN(const auto found, d->repository().find(id));
  if (!found || found->isRevoked()) {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("OfficialText", "There is no such acceptance in the workspace, or it was taken back already.");
    return fail(error);
  }
  JIHENG_ASSIGN(std::vector<AcceptedText> rest, d->repository().all(false));
  rest.erase(std::remove_if(rest.begin(), rest.end(), [&id](const AcceptedText& one) { return one.id == id; }), rest.end());
  if (auto without = d->rebuilt(rest); !without) {
    Error error = refused(phrase("OfficialText", "A later acceptance stands on this one: %1").arg(without.error().happened),
                          phrase("OfficialText", "Take the later acceptance back first."));
    return fail(error);
  }
  AuditEvent event;
  event.action = QStringLiteral("official_text.revoked");
  event.subject = id.value();
  const int operations = static_cast<int>(found->operations.size());
  event.sentence = phrase("OfficialText", "Took back %n operations of %1 accepted from the official text %2.", nullptr, operations)
                       .arg(found->instrumentId)
                       .arg(nameOf(*found));
  event.before = fieldsOf(*found);
  const QString at = d->workspace.clock().now().toUTC().toString(Qt::ISODateWithMs);
  return d->commit(event, [&](const OfficialTextRepository& repository) { return repository.setRevoked(id, at); });
}

Result<std::vector<AcceptedText>> OfficialTextService::list(bool revoked) const { return d->repository().all(revoked); }

Result<QString> OfficialTextService::documentText(const AcceptedTextId& id) const { return d->repository().body(id); }

Result<Catalogue> OfficialTextService::effective() const {
  JIHENG_ASSIGN(const std::vector<AcceptedText> accepted, d->repository().all(false));
  if (accepted.empty()) return d->bundled;
  return d->rebuilt(accepted);
}

}  // namespace jiheng
