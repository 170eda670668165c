#pragma once

#include "app/portfolio/portfolio_audit.h"
#include "app/portfolio/portfolio_batch.h"
#include "app/portfolio/portfolio_service_private.h"

namespace jiheng {

/// Which way a batch goes.
enum class BatchStep {
  Apply,     ///< new records are inserted
  TakeBack,  ///< from the values after to the values before; new records are removed
  DoAgain    ///< as Apply after TakeBack: the records are there with their stamp and are brought back
};

/// Writes the records of a batch inside one transaction, each with its audit entry.
class BatchWriter {
public:
  BatchWriter(WriteScope& scope, BatchStep step, const BatchCompany& company, const QString& stamp)
      : m_scope(scope), m_step(step), m_company(company), m_stamp(stamp) {}

  /// `products` and `technologies` are the records that a link may name, by id.
  Status write(const BatchOutcome& outcome, const QHash<ProductId, Product>& products,
               const QHash<TechnologyId, Technology>& technologies);
  /// How a tag is named in its audit entry.
  using TagWords = std::function<TagInWords(const Tag& tag, const Technology& technology)>;
  void setTagWords(TagWords words) { m_words = std::move(words); }

private:
  template <class Repository, class Record>
  Status writeRecords(const Repository& repository, const std::vector<BatchChange<Record>>& changes);
  template <class Repository, class Record>
  Status writeRecord(const Repository& repository, const std::optional<Record>& from,
                     const std::optional<Record>& to);
  Status writeLinks(const BatchOutcome& outcome, const QHash<ProductId, Product>& products,
                    const QHash<TechnologyId, Technology>& technologies);
  Status writeTags(const BatchOutcome& outcome, const QHash<TechnologyId, Technology>& technologies);
  Status report();

  WriteScope& m_scope;
  const BatchStep m_step;
  const BatchCompany& m_company;
  const QString m_stamp;  ///< of what is removed
  TagWords m_words;
  int m_done = 0;
  int m_total = 0;
};

}  // namespace jiheng
