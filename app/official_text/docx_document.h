#pragma once

#include "app/official_text/document_builder.h"
#include "app/tables/office_package.h"

namespace jiheng::documents {

/// Reads the text of a Word document in its order: paragraphs with their automatic numbers, tables, text boxes. What is left out
/// is reported with its wording: headers, footers, notes, comments, tracked deletions, hidden text, and pictures by their place.
Status readDocx(DocumentPackage& package, DocumentBuilder& builder);

}  // namespace jiheng::documents
