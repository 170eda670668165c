#pragma once

#include <QDate>
#include <QString>
#include <memory>
#include <vector>

namespace jiheng {

/// The two languages of the program. Chinese is simplified Chinese of the mainland.
enum class Language { Chinese, English };

/// "zh" or "en", as the command line and the JSON use them.
QString languageCode(Language language);

/// The same sentence in both languages, where it comes from data and not from the program.
struct Bilingual {
  QString zh;
  QString en;
  /// The text in one language; the other one where this one is missing.
  QString in(Language language) const;
  bool operator==(const Bilingual&) const = default;
};

/// A text for people that is not yet in any language.
///
/// Everything below ui speaks through this type: an error, a legal basis or an audit sentence is made once and can be
/// shown in Chinese, in English, or, in a bilingual report, in both. Made by phrase(), whose sources
/// Qt Linguist collects.
class Text {
 public:
  Text();
  /// A text that is the same in every language: a name, a file path, a number.
  static Text verbatim(const QString& text);
  /// A text whose two languages come from data.
  static Text of(const Bilingual& text);

  /// Replaces the lowest remaining %1..%9, like QString::arg. Dates and numbers follow the language.
  Text arg(const QString& value) const;
  Text arg(const Text& value) const;
  Text arg(const Bilingual& value) const;
  Text arg(const QDate& value) const;
  Text arg(qint64 value) const;
  Text arg(int value) const { return arg(static_cast<qint64>(value)); }

  /// The finished text in one language.
  QString in(Language language) const;
  bool isEmpty() const;

 private:
  friend Text phrase(const char* context, const char* source, const char* comment, int n);
  struct Data;
  std::shared_ptr<const Data> m_data;
};

/// A sentence of the program, to be translated. `context` groups it in Qt Linguist (the room's name), `source` is the
/// English sentence with %1.. for its arguments; with `n` the plural form is chosen and %n replaced.
/// Both must be literals, so that lupdate finds them.
Text phrase(const char* context, const char* source, const char* comment = nullptr, int n = -1);

}  // namespace jiheng
