#pragma once

#include <QCoreApplication>

#include "ui/catalogue/company_readings.h"
#include "ui/catalogue/document_writer.h"

namespace jiheng::ui {

/// Writes how English renderings stand to the Chinese: for one item, or for the whole catalogue. Each rendering has its source,
/// its relation and, with a workspace open, the step that makes it the company's term.
class LedgerDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::LedgerDocument)
 public:
  LedgerDocument(DocumentWriter& writer, const Catalogue& catalogue, const Edition& edition, const CompanyReadings& readings)
      : m_out(writer), m_catalogue(catalogue), m_edition(edition), m_readings(readings) {}
  void writeAll();
  /// The renderings of an item's name and of its points, as a section of the item's document.
  void writeForItem(const Item& item);

 private:
  void writeEntry(const LedgerEntry& entry, bool withItem);
  void writeRendering(const Rendering& rendering, const QString& subject);
  void writeChoice(const QString& subject, const QString& en);
  void writeOwn(const QString& subject);
  QString entryTitle(const LedgerEntry& entry) const;

  DocumentWriter& m_out;
  const Catalogue& m_catalogue;
  const Edition& m_edition;
  const CompanyReadings& m_readings;
};

}  // namespace jiheng::ui
