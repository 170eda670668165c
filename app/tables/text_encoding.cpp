#include "app/tables/text_encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <QStringDecoder>
#include <algorithm>
#include <memory>
#include <optional>

#include "app/tables/file_errors.h"

namespace jiheng::documents {

namespace {

std::optional<QString> decodedBy(QStringConverter::Encoding encoding, QByteArrayView bytes) {
  QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
  QString text = decoder.decode(bytes);
  if (decoder.hasError()) return std::nullopt;
  if (text.startsWith(QChar(0xFEFF))) text.remove(0, 1);
  return text;
}

/// Strict: a byte sequence that GB18030 does not have is a failure, not a replacement character.
std::optional<QString> decodedGb18030(const QByteArray& bytes) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("GB18030", &error), &ucnv_close);
  if (U_FAILURE(error)) return std::nullopt;
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  // No byte becomes more than one UTF-16 unit.
  QString text(bytes.size(), Qt::Uninitialized);
  const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(text.data()), static_cast<int32_t>(text.size()),
                                       bytes.constData(), static_cast<int32_t>(bytes.size()), &error);
  if (U_FAILURE(error)) return std::nullopt;
  text.truncate(length);
  return text;
}

/// Control characters that no text has. Form feed and vertical tab occur in texts taken from other programs.
bool isStrangeControl(QChar character) {
  const char16_t unit = character.unicode();
  return (unit < 0x20 && (unit < 0x08 || unit > 0x0D) && unit != 0x1A) || unit == 0x7F || unit == 0xFFFE || unit == 0xFFFF;
}

/// One in a thousand may be a slip of the program that wrote the text; more is a binary file.
bool looksBinary(const QString& text) {
  const auto strange = std::count_if(text.begin(), text.end(), isStrangeControl);
  return strange * 1000 > text.size() || text.contains(QChar(u'\0'));
}

/// UTF-16 without a mark shows by its zero bytes: line breaks, digits and punctuation are in every text.
std::optional<QStringConverter::Encoding> utf16ByZeros(const QByteArray& bytes) {
  if (bytes.size() < 2 || bytes.size() % 2 != 0) return std::nullopt;
  qsizetype even = 0;
  qsizetype odd = 0;
  for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
    if (bytes[i] == '\0') ++even;
    if (bytes[i + 1] == '\0') ++odd;
  }
  if (odd > 0 && even == 0) return QStringConverter::Utf16LE;
  if (even > 0 && odd == 0) return QStringConverter::Utf16BE;
  return std::nullopt;
}

QString nameOf(QStringConverter::Encoding encoding) {
  if (encoding == QStringConverter::Utf16LE) return QStringLiteral("UTF-16LE");
  if (encoding == QStringConverter::Utf16BE) return QStringLiteral("UTF-16BE");
  return QStringLiteral("UTF-8");
}

/// Whether Chinese characters are most of the letters. Without `latin`, ASCII does not count: a page has much of it in its tags.
bool isMostlyHan(const QString& text, bool latin) {
  qsizetype han = 0;
  qsizetype others = 0;
  for (const QChar character : text) {
    if (!character.isLetter() || (!latin && character.unicode() < 0x80)) continue;
    ++(character.script() == QChar::Script_Han ? han : others);
  }
  return han > others;
}

/// The family that a declared name means; GBK and GB 2312 are parts of GB18030.
QString familyOf(const QString& declared) {
  const QString name = declared.trimmed().toUpper();
  if (name.startsWith(QStringLiteral("GB")) || name == QStringLiteral("CP936") || name == QStringLiteral("HZ-GB-2312"))
    return QStringLiteral("GB18030");
  return name == QStringLiteral("UTF8") ? QStringLiteral("UTF-8") : name;
}

}  // namespace

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& declared) {
  const auto finished = [&declared](const std::optional<QString>& text, const QString& encoding,
                                    bool named) -> Result<DecodedText> {
    if (!text) return fail(notText(QString(QStringLiteral("invalid ") + encoding)));
    if (looksBinary(*text)) return fail(notText(QStringLiteral("control characters")));
    const QString family = familyOf(declared);
    const bool overruled = !family.isEmpty() && !encoding.startsWith(family) && family != QStringLiteral("UTF-16");
    return DecodedText{*text, encoding, !named && (family.isEmpty() || overruled), overruled};
  };
  const struct {
    const char* mark;
    qsizetype length;
    QStringConverter::Encoding encoding;
  } marks[] = {{"\xEF\xBB\xBF", 3, QStringConverter::Utf8},
               {"\xFF\xFE", 2, QStringConverter::Utf16LE},
               {"\xFE\xFF", 2, QStringConverter::Utf16BE}};
  for (const auto& mark : marks) {
    if (!bytes.startsWith(QByteArrayView(mark.mark, mark.length))) continue;
    return finished(decodedBy(mark.encoding, QByteArrayView(bytes).sliced(mark.length)), nameOf(mark.encoding), true);
  }
  if (!bytes.contains('\0')) {
    const auto utf8 = decodedBy(QStringConverter::Utf8, bytes);
    // Chinese text in GB18030 is practically never valid UTF-8, but a few words can be: "删去" is, as "ɾȥ".
    const bool plain = utf8 && std::all_of(utf8->begin(), utf8->end(), [](QChar c) { return c.unicode() < 0x80; });
    if (utf8 && (plain || isMostlyHan(*utf8, false))) return finished(utf8, QStringLiteral("UTF-8"), true);
    const auto gb18030 = decodedGb18030(bytes);
    // A French text in UTF-8 would make Chinese characters of its accents, but few.
    const bool named = familyOf(declared) == QStringLiteral("GB18030");
    if (utf8 && !(gb18030 && isMostlyHan(*gb18030, !named))) return finished(utf8, QStringLiteral("UTF-8"), true);
    return finished(gb18030, QStringLiteral("GB18030"), false);
  }
  if (const auto encoding = utf16ByZeros(bytes)) return finished(decodedBy(*encoding, bytes), nameOf(*encoding), false);
  return fail(notText(QStringLiteral("zero bytes")));
}

Result<DecodedText> decodeAs(const QByteArray& bytes, const QString& encoding) {
  const QString family = familyOf(encoding);
  const bool little = family == QStringLiteral("UTF-16LE") || family == QStringLiteral("UTF-16");
  std::optional<QString> text;
  if (family == QStringLiteral("UTF-8")) {
    text = decodedBy(QStringConverter::Utf8, bytes);
  } else if (family == QStringLiteral("GB18030")) {
    text = decodedGb18030(bytes);
  } else if (little || family == QStringLiteral("UTF-16BE")) {
    if (bytes.size() % 2 == 0) text = decodedBy(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, bytes);
  } else {
    return fail(invalidField(QStringLiteral("encoding"), phrase("Tables", "The encoding %1 is not known here.").arg(encoding),
                             phrase("Tables", "Choose UTF-8, GB18030, UTF-16LE or UTF-16BE.")));
  }
  if (!text || looksBinary(*text)) {
    Error error = notText(QString(QStringLiteral("invalid ") + encoding));
    error.happened = phrase("Tables", "The file is not text in the encoding %1.").arg(encoding);
    error.advice = phrase("Tables", "Choose another encoding, or let it be detected.");
    return fail(error);
  }
  return DecodedText{*text, little ? QStringLiteral("UTF-16LE") : family, false, false};
}

}  // namespace jiheng::documents
