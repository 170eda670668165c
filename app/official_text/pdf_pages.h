#pragma once

#include <QStringList>
#include <vector>

#include "app/official_text/document_builder.h"

namespace jiheng::documents {

/// A page of a PDF with its printed lines from the top; empty ones keep their place in the count.
struct PdfPage {
  int number = 0;
  QStringList lines;
};

/// Makes blocks of the pages. Lines that come back at the top or the bottom of many pages, and page numbers, are left out and
/// reported; so are pages without text. The error: no page has text, so the file is a scan.
Status addPages(const std::vector<PdfPage>& pages, DocumentBuilder& builder);

}  // namespace jiheng::documents
