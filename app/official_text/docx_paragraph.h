#pragma once

#include <QStringList>

#include "app/official_text/document_builder.h"
#include "app/official_text/document_numbering.h"

namespace jiheng::documents {

/// Reads the paragraphs of a DOCX: WordprocessingML below w:p.
class DocxParagraphs {
 public:
  DocxParagraphs(ListNumbering& numbering, DocumentBuilder& builder) : m_numbering(numbering), m_builder(builder) {}

  /// Reads one w:p and gives its text, with line breaks as "\n" and its number in front. `place` is for findings.
  QString read(QXmlStreamReader& xml, const SourcePlace& place);
  /// The text of the boxes that the paragraphs read so far hold; taking it empties it.
  QStringList takeBoxes() { return std::exchange(m_boxes, {}); }
  bool hasEquations() const { return m_equations; }

 private:
  struct Paragraph {
    QString text;
    QString deleted;
    QString hidden;
    QString struck;
    bool picture = false;
    bool unknownSymbol = false;
    ListNumbering::Place number;
  };
  struct RunLook {
    bool raised = false;
    bool lowered = false;
    bool hidden = false;
    bool struck = false;
  };
  void readInline(QXmlStreamReader& xml, Paragraph& paragraph, int depth);
  void readRun(QXmlStreamReader& xml, Paragraph& paragraph, int depth);
  void readProperties(QXmlStreamReader& xml, Paragraph& paragraph);
  RunLook readLook(QXmlStreamReader& xml);
  void readPicture(QXmlStreamReader& xml, Paragraph& paragraph, int depth);
  void report(const Paragraph& paragraph, const SourcePlace& place);

  ListNumbering& m_numbering;
  DocumentBuilder& m_builder;
  QStringList m_boxes;
  SourcePlace m_place;
  bool m_equations = false;
};

/// The text of all runs below an element, without any layout.
QString plainRuns(QXmlStreamReader& xml);

}  // namespace jiheng::documents
