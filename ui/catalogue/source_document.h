#pragma once

#include <QCoreApplication>

#include "app/catalogue/catalogue.h"
#include "ui/catalogue/document_writer.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// Writes what is bundled of the law and what is missing: of an edition, and of one instrument.
class SourceDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::SourceDocument)
 public:
  SourceDocument(DocumentWriter& writer, const Catalogue& catalogue, const Edition& edition, ContentLanguage language,
                 const QDate& today)
      : m_out(writer), m_catalogue(catalogue), m_edition(edition), m_language(language), m_today(today) {}

  /// What of the edition is bundled, by part, by instrument and by sector.
  void writeCoverage();
  /// The head of an instrument, what it states, and its bundled operations.
  void writeInstrument(const Instrument& instrument);

 private:
  void writeParts();
  void writeInstruments();
  void writeSectors();
  void writeOperations(const Instrument& instrument);
  void tableHead(const QStringList& words);
  void row(const QStringList& words);
  void fact(const QString& label, const QString& value);
  void officialText(const Instrument& instrument);
  void gaps(const InstrumentCoverage& coverage);

  DocumentWriter& m_out;
  const Catalogue& m_catalogue;
  const Edition& m_edition;
  ContentLanguage m_language;
  QDate m_today;  // what is in force is a question of the day
};

}  // namespace jiheng::ui
