#include "app/foundation/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <QHash>
#include <QMutex>
#include <array>
#include <atomic>
#include <memory>

namespace jiheng {

namespace {

QString toQt(const icu::UnicodeString& text) {
  return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

/// One character folded on its own: compatibility form with case folded, then simplified. Texts repeat their
/// characters, so each is worked out once.
class CharacterFolds {
 public:
  QString of(char32_t character) {
    if (character < 0x80) {
      const auto lower = static_cast<char16_t>(character >= 'A' && character <= 'Z' ? character + 32 : character);
      return QString(QChar(lower));
    }
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_folds.constFind(character); known != m_folds.constEnd()) return *known;
    icu::UnicodeString text(static_cast<UChar32>(character));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_SUCCESS(status)) {
      const icu::UnicodeString normalized = normalizer->normalize(text, status);
      if (U_SUCCESS(status)) text = normalized;
    }
    if (isHan(character)) simplify(text);
    return *m_folds.insert(character, toQt(text));
  }

 private:
  void simplify(icu::UnicodeString& text) {
    if (!m_tried) {
      m_tried = true;
      UErrorCode status = U_ZERO_ERROR;
      m_simplifier.reset(icu::Transliterator::createInstance(icu::UnicodeString("Traditional-Simplified"),
                                                             UTRANS_FORWARD, status));
      // Without ICU's table the fold still holds for width and case.
      if (U_FAILURE(status)) m_simplifier.reset();
    }
    if (m_simplifier) m_simplifier->transliterate(text);
  }

  QMutex m_mutex;
  QHash<char32_t, QString> m_folds;
  std::unique_ptr<icu::Transliterator> m_simplifier;
  bool m_tried = false;
};

CharacterFolds& characterFolds() {
  static CharacterFolds folds;
  return folds;
}

/// Characters that fold to one unit and are no white space, by their own number; 0 where it is not known yet or not so.
/// Nearly every character of a portfolio is one of these, and asking here takes no lock.
char16_t simpleFold(char16_t character) {
  static std::array<std::atomic<char16_t>, 0x10000> known{};
  std::atomic<char16_t>& slot = known[character];
  const char16_t found = slot.load(std::memory_order_relaxed);
  if (found != 0 || QChar::isSpace(character) || QChar::isSurrogate(character)) return found;
  const QString folded = characterFolds().of(character);
  if (folded.size() != 1 || folded[0] == QLatin1Char(' ')) return 0;
  slot.store(folded[0].unicode(), std::memory_order_relaxed);
  return folded[0].unicode();
}

bool isChinesePart(const QString& text, qsizetype at) {
  char32_t character = text[at].unicode();
  if (text[at].isLowSurrogate() && at > 0)
    character = QChar::surrogateToUcs4(text[at - 1], text[at]);
  else if (text[at].isHighSurrogate() && at + 1 < text.size())
    character = QChar::surrogateToUcs4(text[at], text[at + 1]);
  return isHan(character);
}

}  // namespace

bool isHan(char32_t character) {
  if (character < 0x2e80) return false;
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN;
}

FoldedText foldWithOrigin(QStringView text) {
  FoldedText spaced;
  spaced.text.reserve(text.size());
  spaced.origin.reserve(static_cast<size_t>(text.size()) + 1);
  for (qsizetype i = 0; i < text.size();) {
    char32_t character = text[i].unicode();
    qsizetype length = 1;
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      character = QChar::surrogateToUcs4(text[i], text[i + 1]);
      length = 2;
    }
    if (QChar::isSpace(character)) {
      if (!spaced.text.isEmpty() && spaced.text.back() != QLatin1Char(' ')) {
        spaced.text += QLatin1Char(' ');
        spaced.origin.push_back(i);
      }
    } else if (const char16_t simple = length == 1 ? simpleFold(text[i].unicode()) : u'\0'; simple != 0) {
      spaced.text += QChar(simple);
      spaced.origin.push_back(i);
    } else {
      const QString folded = characterFolds().of(character);
      for (const QChar unit : folded) {
        spaced.text += unit;
        spaced.origin.push_back(i);
      }
    }
    i += length;
  }
  FoldedText result;
  result.text.reserve(spaced.text.size());
  result.origin.reserve(spaced.origin.size() + 1);
  for (qsizetype i = 0; i < spaced.text.size(); ++i) {
    if (spaced.text[i] == QLatin1Char(' ')) {
      // A space can stand at the beginning: a lone accent such as ¨ folds to a space with the accent over it.
      const bool atEdge = i == 0 || i + 1 == spaced.text.size();
      if (atEdge || isChinesePart(spaced.text, i - 1) || isChinesePart(spaced.text, i + 1)) continue;
    }
    result.text += spaced.text[i];
    result.origin.push_back(spaced.origin[static_cast<size_t>(i)]);
  }
  result.origin.push_back(text.size());
  return result;
}

QString fold(QStringView text) {
  QString result(text.size(), Qt::Uninitialized);
  QChar* const begin = result.data();
  QChar* out = begin;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i].isSpace()) {
      const bool atEdge = out == begin || i + 1 == text.size();
      if (atEdge || text[i + 1].isSpace()) continue;
      const char16_t next = simpleFold(text[i + 1].unicode());
      if (next == 0) return foldWithOrigin(text).text;
      if (!isHan(out[-1].unicode()) && !isHan(next)) *out++ = QLatin1Char(' ');
      continue;
    }
    const char16_t folded = simpleFold(text[i].unicode());
    // Characters of several units and pairs: the way that knows them all.
    if (folded == 0) return foldWithOrigin(text).text;
    *out++ = QChar(folded);
  }
  result.truncate(out - begin);
  return result;
}

TextRange originalRange(const FoldedText& text, qsizetype at, qsizetype length) {
  const qsizetype start = text.origin[static_cast<size_t>(at)];
  const qsizetype last = text.origin[static_cast<size_t>(at + length - 1)];
  // The end is the first original unit after the last one matched: dropped spaces inside a hit belong to it.
  qsizetype end = last + 1;
  for (auto next = static_cast<size_t>(at + length); next < text.origin.size(); ++next) {
    if (text.origin[next] > last) {
      end = std::min(end + 1, text.origin[next]);
      break;
    }
  }
  // A surrogate pair counts two units, a plain character one.
  return {start, std::max<qsizetype>(end, last + 1) - start};
}

std::vector<TextRange> findFolded(const FoldedText& text, const QString& foldedTerm) {
  std::vector<TextRange> ranges;
  if (foldedTerm.isEmpty()) return ranges;
  for (qsizetype at = text.text.indexOf(foldedTerm); at >= 0;
       at = text.text.indexOf(foldedTerm, at + foldedTerm.size()))
    ranges.push_back(originalRange(text, at, foldedTerm.size()));
  return ranges;
}

}  // namespace jiheng
