#pragma once

#include "app/official_text/document_builder.h"

namespace jiheng::documents {

/// Makes the blocks of a plain text: one for each line that is not empty. Form feeds count as line ends.
Status readLines(const QString& text, DocumentBuilder& builder);

}  // namespace jiheng::documents
