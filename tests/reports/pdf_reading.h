#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/reports/pdf_report.h"

namespace jiheng::test {

/// Renders a document in memory; a failure to do so is an empty result and a test failure.
QByteArray rendered(const ReportDocument& document);

/// A document of one column with these paragraphs.
ReportDocument documentOf(const QStringList& paragraphs, bool bold = false);

/// The text that poppler's pdftotext finds, page by page; `options` such as "-raw".
QStringList textOfPages(const QByteArray& pdf, const QStringList& options = {QStringLiteral("-raw")});
QString textOf(const QByteArray& pdf);

/// The text that Qt's reader finds; empty where the tests were built without it.
QString textByQtPdf(const QByteArray& pdf);
bool hasQtPdf();

/// What `qpdf --check` complains of; empty for a sound file.
QString faultsOf(const QByteArray& pdf);

/// The file with all its objects and streams in the clear, for looking at them.
QByteArray expanded(const QByteArray& pdf);

/// Without white space: lines end where the page wants, so only the other characters can be compared.
QString squeezed(const QString& text);

/// The smallest and largest coordinates of words that pdftotext -bbox finds, against the page's box: words
/// outside.
QStringList wordsOutsidePage(const QByteArray& pdf);

}  // namespace jiheng::test
