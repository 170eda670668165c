#include "app/foundation/pinyin.h"

#include <unicode/translit.h>

#include <QHash>
#include <QMutex>
#include <memory>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

/// Texts repeat their characters, so each is worked out once.
class Readings {
 public:
  QString of(char32_t character) {
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_readings.constFind(character); known != m_readings.constEnd()) return *known;
    return *m_readings.insert(character, read(character));
  }

 private:
  QString read(char32_t character) {
    if (!m_tried) {
      m_tried = true;
      UErrorCode status = U_ZERO_ERROR;
      m_reader.reset(icu::Transliterator::createInstance(icu::UnicodeString("Han-Latin; Latin-ASCII; Lower"),
                                                         UTRANS_FORWARD, status));
      // Without ICU's table there is no search by sound; everything else works.
      if (U_FAILURE(status)) m_reader.reset();
    }
    if (!m_reader) return {};
    icu::UnicodeString text(static_cast<UChar32>(character));
    m_reader->transliterate(text);
    QString syllable;
    for (int32_t i = 0; i < text.length(); ++i) {
      const char16_t letter = text.charAt(i);
      // What stays Chinese has no reading there.
      if (letter >= 0x80) return {};
      if (letter >= u'a' && letter <= u'z') syllable += QChar(letter);
    }
    return syllable;
  }

  QMutex m_mutex;
  QHash<char32_t, QString> m_readings;
  std::unique_ptr<icu::Transliterator> m_reader;
  bool m_tried = false;
};

}  // namespace

QString pinyinOf(char32_t character) {
  static Readings readings;
  return isHan(character) ? readings.of(character) : QString();
}

}  // namespace jiheng
