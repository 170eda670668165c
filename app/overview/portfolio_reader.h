#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <functional>

#include "app/catalogue/edition.h"
#include "app/foundation/result.h"
#include "app/overview/portfolio_row.h"
#include "app/overview/row_text.h"
#include "app/portfolio/conclusion.h"

namespace jiheng {

/// What a list shows of all records, in the order of PortfolioTable::rows().
struct PortfolioRecords {
  qint64 audit = 0;  ///< entries of the audit trail before anything was read: what comes later is read again
  std::vector<PortfolioRow> rows;
  std::vector<RowText> texts;
  std::vector<PortfolioProductRow> products;
  std::vector<QString> productTexts;  ///< folded
};


/// Reads many records over any connection, with no more of each than a row needs. Speaks SQL where the repositories would
/// make whole records of everything.
class PortfolioReader {
 public:
  /// True where the result is no longer wanted.
  using Stopped = std::function<bool()>;
  PortfolioReader(QSqlDatabase database, Stopped stopped);

  Result<PortfolioRecords> records() const;
  /// Fills what records() left out, verdicts under `edition` included.
  Status complete(PortfolioRecords& records, const Edition& edition) const;
  Result<qint64> auditCount() const;

  /// The technologies that acts of the audit trail after entry `since` can have touched, and the products.
  struct Touched {
    qint64 audit = 0;
    QSet<TechnologyId> technologies;
    QSet<ProductId> products;
    QSet<QString> others;  ///< subjects of other rooms
  };
  Result<Touched> touchedSince(qint64 since) const;

 private:
  Status readProducts(PortfolioRecords& records) const;
  Status readLinks(PortfolioRecords& records, const QHash<TechnologyId, int>& indexes,
                   std::vector<QString>& productNames) const;
  Status readTags(PortfolioRecords& records, const QHash<TechnologyId, int>& indexes, const Edition& edition) const;
  QSqlDatabase m_database;
  Stopped m_stopped;
};

/// What a reader says that nobody waits for any more.
Error readingStopped();

/// Takes the verdict of a technology's tags into its row.
void takeVerdict(PortfolioRow& row, const Technology& technology, const std::vector<Tag>& tags, const Conclusion* conclusion,
                 const Edition& edition);

/// The texts of a row that filters look through.
std::array<QString, kTextFields> textsOf(const PortfolioRow& row, const QString& productNames, const QString& description);

/// Sorts as PortfolioTable::rows() and products() stand, texts along with their rows.
void sortRows(std::vector<PortfolioRow>& rows, std::vector<RowText>& texts);
void sortProducts(std::vector<PortfolioProductRow>& products, std::vector<QString>& texts);
/// Whether one row stands before another.
bool standsBefore(const PortfolioRow& a, const PortfolioRow& b);
bool standsBefore(const PortfolioProductRow& a, const PortfolioProductRow& b);

}  // namespace jiheng
