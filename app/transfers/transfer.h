#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "app/foundation/id.h"
#include "app/foundation/text.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

using TransferId = Id<struct TransferKind>;

/// One transaction in which technology goes abroad, with the dates and numbers of its documents. A date that is not
/// valid is not known yet; a date that is there has happened, except those that a document prints ahead
/// (TransferDateField::mayBeAhead).
struct Transfer {
  TransferId id;
  QString title;
  std::vector<TechnologyId> technologies;
  QString counterparty;
  QString country;  ///< code of a region in Procedure::regions(), "US", "HK"
  QString mode;     ///< id of one of Procedure::modes()
  QString contractNumber;
  QString notes;

  QDate applicationDate;    ///< the authority received the application for the letter of intent
  QDate supplementDate;     ///< the last supplement to the application
  QString loiNumber;        ///< letter of intent 技术出口许可意向书
  QDate loiIssueDate;
  QDate loiEndDate;         ///< as printed on the letter; prevails over the computed end
  QDate negotiationStart;   ///< of substantive negotiation
  QDate contractDate;       ///< signature
  QDate contractEffectiveDate;  ///< as the contract states
  QDate contractEndDate;
  QDate licenceApplicationDate;  ///< the authority received the licence file
  QString licenceNumber;         ///< licence 技术出口许可证
  QDate licenceIssueDate;
  QDate licenceEndDate;     ///< as printed, if at all
  QDate registrationFiledDate;  ///< the authority received the registration file
  QString registrationNumber;   ///< certificate 技术出口合同登记证
  QDate registrationDate;
  QDate deliveryDate;       ///< first delivery of technology
  bool royalty = false;     ///< paid by royalty: registration runs from the first royalty base amount
  QDate royaltyBaseDate;    ///< the first royalty base amount was formed
  QDate vatTaxPoint;        ///< tax point of the zero-rated or exempt supply
  bool operator==(const Transfer&) const = default;
};

/// One date of a transfer, for forms, audit sentences and the database.
struct TransferDateField {
  QLatin1String name;         ///< column and field name in errors: "loi_end_date"
  QDate Transfer::*member;
  bool mayBeAhead;            ///< a date that a document prints or plans; may lie in the future
};

/// One text of a transfer, likewise: title, counterparty, country, mode, contract_number, loi_number, ...
struct TransferTextField {
  QLatin1String name;
  QString Transfer::*member;
};

/// All dates, in the order of the procedure.
const std::vector<TransferDateField>& transferDateFields();
const std::vector<TransferTextField>& transferTextFields();
/// The name of any field for people, by its field name; "technologies" and "royalty" too.
Text transferFieldText(const QString& name);

}  // namespace jiheng
