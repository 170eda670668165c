#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include "app/official_text/document_reader.h"
#include "tests/support/scratch.h"

namespace jiheng::test {

using Parts = QList<QPair<QString, QByteArray>>;

/// Writes a zip with these entries and returns its path.
QString writeZip(const Scratch& scratch, const QString& name, const Parts& parts);

/// The parts of a Word document whose w:body holds `body`; `more` are further parts ("word/header1.xml"), related by their names.
Parts docxParts(const QString& body, const Parts& more = {});
/// "<w:p>" with one run of text.
QString paragraph(const QString& text, const QString& properties = {});

/// The parts of a workbook; each sheet is its name and the XML of its sheetData.
Parts xlsxParts(const QList<QPair<QString, QString>>& sheets, const Parts& more = {});

/// A PDF with a text layer in a Chinese font that is not embedded; one list of lines for each page. Pages without lines are empty.
QByteArray pdfBytes(const QList<QStringList>& pages);

/// The first cells of all blocks.
QStringList firstCells(const SourceDocument& document);
/// The findings, each in English, joined by line ends.
QString findingsOf(const SourceDocument& document);
/// What happened, for a message of a failed assertion.
QString problem(const Result<SourceDocument>& result);

}  // namespace jiheng::test
