#pragma once

#include <QByteArray>
#include <QString>

#include "app/foundation/result.h"

namespace jiheng::documents {

/// Bytes made text, and how.
struct DecodedText {
  QString text;
  QString encoding;      ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030"
  bool guessed = false;  ///< neither a byte order mark nor the document itself named it, and it was not plain UTF-8
  bool overruled = false;  ///< the bytes are not what the document says that they are
};

/// Finds the encoding of a Chinese document: a byte order mark wins, then valid UTF-8 (unless
/// only the reading as GB18030 gives Chinese), then the two forms of UTF-16, then GB18030,
/// the superset of GBK and GB 2312. `declared` is what the document says of itself, if it does. The error: the bytes are valid in
/// none of them, or the text has control characters, as binary files do.
Result<DecodedText> decodeText(const QByteArray& bytes, const QString& declared = {});

/// Reads bytes in the encoding that the user chose ("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"). The error: the bytes are not
/// valid in it, or InvalidInput for a name that is none of these.
Result<DecodedText> decodeAs(const QByteArray& bytes, const QString& encoding);

}  // namespace jiheng::documents
