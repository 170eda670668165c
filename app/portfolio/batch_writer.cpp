#include "app/portfolio/batch_writer.h"

namespace jiheng {

namespace {

Error cancelledBatch() {
  Error error;
  error.code = ErrorCode::Cancelled;
  error.happened = phrase("Portfolio", "The work was cancelled.");
  error.kept = phrase("Portfolio", "Nothing was changed.");
  return error;
}

AuditEvent removedAlone(const Product& product) {
  return removedEvent(product);
}
AuditEvent removedAlone(const Technology& technology) {
  return removedEvent(technology, {});
}
AuditEvent restoredAlone(const Product& product) {
  return restoredEvent(product);
}
AuditEvent restoredAlone(const Technology& technology) {
  return restoredEvent(technology, {});
}

}  // namespace

Status BatchWriter::report() {
  constexpr int kEvery = 100;
  ++m_done;
  if (!m_company.progress || (m_done % kEvery != 0 && m_done != m_total)) return {};
  if (m_company.progress(m_done, m_total)) return {};
  return fail(cancelledBatch());
}

template <class Repository, class Record>
Status BatchWriter::writeRecord(const Repository& repository, const std::optional<Record>& from,
                                const std::optional<Record>& to) {
  if (!to) {
    JIHENG_TRY(repository.setRemoved(from->id, m_stamp));
    return m_scope.audit(removedAlone(*from));
  }
  if (from) {
    JIHENG_TRY(repository.update(*to));
    return m_scope.audit(changedEvent(*from, *to));
  }
  if (m_step == BatchStep::Apply) {
    JIHENG_TRY(repository.insert(*to));
    return m_scope.audit(createdEvent(*to));
  }
  JIHENG_TRY(repository.setRemoved(to->id, QString()));
  return m_scope.audit(restoredAlone(*to));
}

template <class Repository, class Record>
Status BatchWriter::writeRecords(const Repository& repository,
                                 const std::vector<BatchChange<Record>>& changes) {
  const bool back = m_step == BatchStep::TakeBack;
  // Records of one batch may take each other's numbers, and the table wants every number once at every
  // moment: those that change are given up before the new ones are taken. What is removed gives its own up.
  for (const BatchChange<Record>& change : changes) {
    const std::optional<Record>& from = back ? change.after : change.before;
    const std::optional<Record>& to = back ? change.before : change.after;
    if (!from || from->number.isEmpty() || (to && from->number == to->number)) continue;
    if (!to) {
      JIHENG_TRY(repository.setRemoved(from->id, m_stamp));
      continue;
    }
    Record without = *from;
    without.number.clear();
    JIHENG_TRY(repository.update(without));
  }
  for (const BatchChange<Record>& change : changes) {
    JIHENG_TRY(writeRecord(repository, back ? change.after : change.before,
                           back ? change.before : change.after));
    JIHENG_TRY(report());
  }
  return {};
}

Status BatchWriter::writeLinks(const BatchOutcome& outcome, const QHash<ProductId, Product>& products,
                               const QHash<TechnologyId, Technology>& technologies) {
  const ProductRepository repository(m_scope.database());
  const bool back = m_step == BatchStep::TakeBack;
  for (const auto& [productId, technologyId] : outcome.links) {
    const Product product = products.value(productId);
    const Technology technology = technologies.value(technologyId);
    JIHENG_TRY(back ? repository.unlink(productId, technologyId) : repository.link(productId, technologyId));
    JIHENG_TRY(m_scope.audit(back ? unlinkedEvent(product, technology) : linkedEvent(product, technology)));
    JIHENG_TRY(report());
  }
  return {};
}

Status BatchWriter::writeTags(const BatchOutcome& outcome, const QHash<TechnologyId, Technology>& technologies) {
  const TagRepository repository(m_scope.database());
  const bool back = m_step == BatchStep::TakeBack;
  for (const BatchChange<Tag>& change : outcome.tags) {
    const std::optional<Tag>& from = back ? change.after : change.before;
    const std::optional<Tag>& to = back ? change.before : change.after;
    const Technology technology = technologies.value(change.after->technology);
    if (!to) {
      JIHENG_TRY(repository.setRemoved(from->id, m_stamp));
      JIHENG_TRY(m_scope.audit(removedEvent(m_words(*from, technology))));
    } else if (from) {
      JIHENG_TRY(repository.update(*to));
      JIHENG_TRY(m_scope.audit(changedEvent(m_words(*from, technology), m_words(*to, technology))));
    } else if (m_step == BatchStep::Apply) {
      JIHENG_TRY(repository.insert(*to));
      JIHENG_TRY(m_scope.audit(createdEvent(m_words(*to, technology))));
    } else {
      JIHENG_TRY(repository.setRemoved(to->id, QString()));
      JIHENG_TRY(m_scope.audit(restoredEvent(m_words(*to, technology))));
    }
    JIHENG_TRY(report());
  }
  return {};
}

Status BatchWriter::write(const BatchOutcome& outcome, const QHash<ProductId, Product>& products,
                          const QHash<TechnologyId, Technology>& technologies) {
  m_total =
      static_cast<int>(outcome.products.size() + outcome.technologies.size() + outcome.links.size() +
                       outcome.tags.size());
  const ProductRepository productTable(m_scope.database());
  const TechnologyRepository technologyTable(m_scope.database());
  // A tag and a link are written while their records are there.
  if (m_step == BatchStep::TakeBack) JIHENG_TRY(writeTags(outcome, technologies));
  if (m_step == BatchStep::TakeBack) JIHENG_TRY(writeLinks(outcome, products, technologies));
  JIHENG_TRY(writeRecords(productTable, outcome.products));
  JIHENG_TRY(writeRecords(technologyTable, outcome.technologies));
  if (m_step != BatchStep::TakeBack) JIHENG_TRY(writeLinks(outcome, products, technologies));
  if (m_step != BatchStep::TakeBack) JIHENG_TRY(writeTags(outcome, technologies));
  if (m_company.alongside) JIHENG_TRY(m_company.alongside(m_scope));
  return {};
}

}  // namespace jiheng
