#pragma once

#include <QCoreApplication>

#include "app/catalogue/catalogue.h"
#include "app/catalogue/catalogue_proof.h"
#include "ui/catalogue/document_writer.h"

namespace jiheng::ui {

/// Writes how far the bundled catalogue is proved: for each instrument what it states beside what is bundled, exactly what is
/// missing, and the bundled items without control points. Every count leads to its rows.
class ProofDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::ProofDocument)
 public:
  ProofDocument(DocumentWriter& writer, const Catalogue& catalogue, const Edition& edition)
      : m_out(writer), m_catalogue(catalogue), m_edition(edition) {}
  /// Gives where each list begins, by the name that its counts lead to.
  QHash<QString, int> write();

 private:
  void writeInstrument(const InstrumentProof& proof);
  void writeCounts(const InstrumentProof& proof);
  void writeMissing(const InstrumentProof& proof);
  void writeIncomplete(const InstrumentProof& proof);
  void writeWithoutPoints(Part part);
  void mark(const QString& name) { m_places.insert(name, m_out.position()); }
  void leadTo(const QString& words, const QString& name);

  DocumentWriter& m_out;
  const Catalogue& m_catalogue;
  const Edition& m_edition;
  QHash<QString, int> m_places;
};

}  // namespace jiheng::ui
