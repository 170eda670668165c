#pragma once

#include <QString>

namespace jiheng {

/// What a report makes of a user's text before it is set: line ends become line feeds, a tab a space; control
/// characters and invisible direction marks go, since they could show another text than the record holds;
/// what is no character becomes U+FFFD.
QString printable(const QString& text);

}  // namespace jiheng
