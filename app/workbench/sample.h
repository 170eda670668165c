#pragma once

#include <QDate>
#include <QHash>
#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/examination/examination_service.h"
#include "app/portfolio/portfolio_service.h"
#include "app/transfers/transfer_service.h"

namespace jiheng {

class JsonFields;

/// The example company of data/sample/sample.json: a workspace that shows every verdict and every kind of finding, with
/// dates counted from the day on which it is made.
class Sample {
 public:
  /// Error: BrokenData with file, line and field.
  static Result<Sample> load(const QString& dataDir);

  /// Writes all of it through the services.
  Status fill(PortfolioService& portfolio, ExaminationService& examination, TransferService& transfers, const Catalogue& catalogue,
              const WorkingCalendar& calendar, const QDate& today) const;

 private:
  struct TagEntry {
    QString item;   ///< key or number of an item in the current edition
    QString point;  ///< key of a control point; empty for the item
    TagState state = TagState::Candidate;
    QString reason;
    QString pointer;  ///< where it stands in the file
  };
  /// What makes an examined technology: the words looked for, the sectors read, and what was concluded.
  struct ExaminationEntry {
    QStringList terms;
    QStringList sectors;
    QString refusal;  ///< the reason for each further candidate that the screening finds
    QString note;
  };
  struct TechnologyEntry {
    QString key;
    Technology technology;
    std::vector<TagEntry> tags;
    std::optional<ExaminationEntry> examination;
  };
  struct ProductEntry {
    Product product;
    QStringList technologies;
  };
  /// Days from today, in a unit: "-25W".
  struct Offset {
    bool before = true;
    Period period;
  };
  struct TransferEntry {
    Transfer transfer;
    QStringList technologies;
    QHash<QString, Offset> dates;  ///< by field name
  };

  static Status examine(const ExaminationEntry& entry, const Technology& technology, const Edition& edition,
                        PortfolioService& portfolio, ExaminationService& examination);
  static TagEntry readTag(JsonFields& fields);
  static TransferEntry readTransfer(JsonFields& fields);
  static QDate dateOf(const Offset& offset, const WorkingCalendar& calendar, const QDate& today);

  QString m_path;
  std::vector<TechnologyEntry> m_technologies;
  std::vector<ProductEntry> m_products;
  std::vector<TransferEntry> m_transfers;
};

}  // namespace jiheng
