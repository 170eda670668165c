#pragma once

#include <QString>
#include <ostream>

/// Lets GoogleTest print Qt's strings as text.
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
