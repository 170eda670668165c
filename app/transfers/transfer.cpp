#include "app/transfers/transfer.h"

#include <QHash>

namespace jiheng {

const std::vector<TransferDateField>& transferDateFields() {
  static const std::vector<TransferDateField> fields = {
      {QLatin1String("application_date"), &Transfer::applicationDate, false},
      {QLatin1String("supplement_date"), &Transfer::supplementDate, false},
      {QLatin1String("loi_issue_date"), &Transfer::loiIssueDate, false},
      {QLatin1String("loi_end_date"), &Transfer::loiEndDate, true},
      {QLatin1String("negotiation_start"), &Transfer::negotiationStart, false},
      {QLatin1String("contract_date"), &Transfer::contractDate, false},
      {QLatin1String("contract_effective_date"), &Transfer::contractEffectiveDate, true},
      {QLatin1String("contract_end_date"), &Transfer::contractEndDate, true},
      {QLatin1String("licence_application_date"), &Transfer::licenceApplicationDate, false},
      {QLatin1String("licence_issue_date"), &Transfer::licenceIssueDate, false},
      {QLatin1String("licence_end_date"), &Transfer::licenceEndDate, true},
      {QLatin1String("registration_filed_date"), &Transfer::registrationFiledDate, false},
      {QLatin1String("registration_date"), &Transfer::registrationDate, false},
      {QLatin1String("delivery_date"), &Transfer::deliveryDate, false},
      {QLatin1String("royalty_base_date"), &Transfer::royaltyBaseDate, false},
      {QLatin1String("vat_tax_point"), &Transfer::vatTaxPoint, false},
  };
  return fields;
}

const std::vector<TransferTextField>& transferTextFields() {
  static const std::vector<TransferTextField> fields = {
      {QLatin1String("title"), &Transfer::title},
      {QLatin1String("counterparty"), &Transfer::counterparty},
      {QLatin1String("country"), &Transfer::country},
      {QLatin1String("mode"), &Transfer::mode},
      {QLatin1String("contract_number"), &Transfer::contractNumber},
      {QLatin1String("notes"), &Transfer::notes},
      {QLatin1String("loi_number"), &Transfer::loiNumber},
      {QLatin1String("licence_number"), &Transfer::licenceNumber},
      {QLatin1String("registration_number"), &Transfer::registrationNumber},
  };
  return fields;
}

Text transferFieldText(const QString& name) {
  static const QHash<QString, Text> texts = {
      {QStringLiteral("title"), phrase("Transfers", "title")},
      {QStringLiteral("technologies"), phrase("Transfers", "technologies")},
      {QStringLiteral("counterparty"), phrase("Transfers", "counterparty")},
      {QStringLiteral("country"), phrase("Transfers", "country or region")},
      {QStringLiteral("mode"), phrase("Transfers", "mode of transfer")},
      {QStringLiteral("contract_number"), phrase("Transfers", "contract number")},
      {QStringLiteral("notes"), phrase("Transfers", "notes")},
      {QStringLiteral("application_date"), phrase("Transfers", "application received on")},
      {QStringLiteral("supplement_date"), phrase("Transfers", "last supplement received on")},
      {QStringLiteral("loi_number"), phrase("Transfers", "number of the letter of intent")},
      {QStringLiteral("loi_issue_date"), phrase("Transfers", "letter of intent issued on")},
      {QStringLiteral("loi_end_date"), phrase("Transfers", "printed end of the letter of intent")},
      {QStringLiteral("negotiation_start"), phrase("Transfers", "substantive negotiation began on")},
      {QStringLiteral("contract_date"), phrase("Transfers", "contract signed on")},
      {QStringLiteral("contract_effective_date"), phrase("Transfers", "contract effective from")},
      {QStringLiteral("contract_end_date"), phrase("Transfers", "contract ends on")},
      {QStringLiteral("licence_application_date"), phrase("Transfers", "licence file received on")},
      {QStringLiteral("licence_number"), phrase("Transfers", "number of the licence")},
      {QStringLiteral("licence_issue_date"), phrase("Transfers", "licence issued on")},
      {QStringLiteral("licence_end_date"), phrase("Transfers", "printed end of the licence")},
      {QStringLiteral("registration_filed_date"), phrase("Transfers", "registration file received on")},
      {QStringLiteral("registration_number"), phrase("Transfers", "number of the registration certificate")},
      {QStringLiteral("registration_date"), phrase("Transfers", "registered on")},
      {QStringLiteral("delivery_date"), phrase("Transfers", "first delivery on")},
      {QStringLiteral("royalty"), phrase("Transfers", "paid by royalty")},
      {QStringLiteral("royalty_base_date"), phrase("Transfers", "first royalty base amount formed on")},
      {QStringLiteral("vat_tax_point"), phrase("Transfers", "VAT tax point")},
  };
  return texts.value(name, Text::verbatim(name));
}

}  // namespace jiheng
