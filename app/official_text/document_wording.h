#pragma once

#include <QString>
#include <optional>

namespace jiheng::documents {

/// A list number as it is printed; `format` as in DOCX: "decimal", "chineseCounting", "decimalEnclosedCircle", "lowerLetter" ...
/// Nothing for a format that is not known.
std::optional<QString> listNumber(int number, const QString& format);

}  // namespace jiheng::documents
