#pragma once

#include "app/official_text/document_builder.h"

namespace jiheng::documents {

/// True where a text begins as a web page does.
bool looksLikeHtml(const QString& text);

/// Reads a saved web page: paragraphs, numbered lists with their numbers, tables as rows. What is plainly navigation (by its element or
/// its class) is left out and reported with its wording, unless a number of the catalogue stands in it.
Status readHtml(const QString& page, DocumentBuilder& builder);

}  // namespace jiheng::documents
