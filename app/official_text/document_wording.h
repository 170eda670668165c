#pragma once

#include <QString>
#include <optional>

namespace jiheng::documents {

/// What a raised text is in plain characters: "⁵" for "5", "^(n)" where Unicode has no raised form. 10⁵ must not become 105.
QString raised(const QString& text);
/// The same for a lowered text: "₂" for "2", "_(max)".
QString lowered(const QString& text);

/// A list number as it is printed; `format` as in DOCX: "decimal", "chineseCounting", "decimalEnclosedCircle", "lowerLetter" ...
/// Nothing for a format that is not known.
std::optional<QString> listNumber(int number, const QString& format);

}  // namespace jiheng::documents
