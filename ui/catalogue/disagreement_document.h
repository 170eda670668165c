#pragma once

#include <QCoreApplication>

#include "ui/catalogue/company_readings.h"
#include "ui/catalogue/document_writer.h"

namespace jiheng::ui {

/// Writes where sources say different things: every claim with its source, which one the bundled data follows and why, and
/// what the company makes of it. Nothing is silently chosen.
class DisagreementDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::DisagreementDocument)
 public:
  DisagreementDocument(DocumentWriter& writer, const Catalogue& catalogue, const CompanyReadings& readings)
      : m_out(writer), m_catalogue(catalogue), m_readings(readings) {}
  /// The whole catalogue's. Gives where each begins, for opening one of them.
  QHash<QString, int> writeAll();
  static QString title();
  /// Those on an item, as a section of its document; nothing where there are none.
  void writeForItem(const ItemKey& key);

 private:
  void write(const Disagreement& disagreement, bool withPlace);
  void writeStance(const Disagreement& disagreement);

  DocumentWriter& m_out;
  const Catalogue& m_catalogue;
  const CompanyReadings& m_readings;
};

}  // namespace jiheng::ui
