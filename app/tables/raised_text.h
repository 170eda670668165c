#pragma once

#include <QString>

namespace jiheng::documents {

/// What a raised text is in plain characters: "⁵" for "5", "^(n)" where Unicode has no raised form. 10⁵ must not become 105.
QString raised(const QString& text);
/// The same for a lowered text: "₂" for "2", "_(max)".
QString lowered(const QString& text);

}  // namespace jiheng::documents
