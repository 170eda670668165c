#pragma once

#include "app/reports/report_document.h"

namespace jiheng {

/// The same document as a web page, with the same sizes, colours and columns, so that a browser prints the
/// same content.
QString htmlOf(const ReportDocument& document);

}  // namespace jiheng
