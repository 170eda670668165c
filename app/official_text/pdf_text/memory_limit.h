#pragma once

#include <QtGlobal>

namespace jiheng::pdf_text {

/// Asks the system to give this process no more than `bytes` of memory. Where the system cannot, nothing happens: the limits of
/// time and output still hold.
void limitMemory(qint64 bytes);

}  // namespace jiheng::pdf_text
