#include "app/catalogue/diff_tokens.h"

#include <QHash>
#include <algorithm>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

struct MarkFamily {
  QChar form;
  QStringView members;
};

// Marks that are the same mark in another shape. Round and square brackets, single and double quotes, comma and enumeration
// comma are not: those can carry meaning.
constexpr MarkFamily kMarks[] = {
    {u'"', u"\u201c\u201d\u201e\u201f\uff02\u300c\u300d\u300e\u300f\u301d\u301e"},
    {u'\'', u"\u2018\u2019\u201a\u201b\uff07\u02bc"},
    {u'(', u"\ufe59\uff5f"},
    {u')', u"\ufe5a\uff60"},
    {u'[', u"\u3014\u3010\u3016\ufe5d"},
    {u']', u"\u3015\u3011\u3017\ufe5e"},
    {u'\u300a', u"\u3008\u00ab"},
    {u'\u300b', u"\u3009\u00bb"},
    {u',', u"\ufe50"},
    {u'\u3001', u"\ufe51\uff64"},
    {u'.', u"\u3002\uff61\ufe52"},
    {u';', u"\ufe54"},
    {u':', u"\ufe55\u2236"},
    {u'-', u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63"},
    {u'~', u"\u301c\u223c\u02dc"},
    {u'\u00b7', u"\u30fb\u2022\u2027\u2219\u22c5\uff65"},
    {u'\u03bc', u"\u00b5"},
    {u'\u2265', u"\u2267"},
    {u'\u2264', u"\u2266"},
};

const QHash<char32_t, QChar>& markForms() {
  static const QHash<char32_t, QChar> forms = [] {
    QHash<char32_t, QChar> made;
    for (const MarkFamily& family : kMarks)
      for (const QChar member : family.members) made.insert(member.unicode(), family.form);
    return made;
  }();
  return forms;
}

bool isNothing(char32_t character) {  // zero width characters and the soft hyphen
  return (character >= 0x200b && character <= 0x200f) || character == 0x2060 || character == 0xfeff || character == 0xad;
}

/// Shapes that Unicode keeps for the sake of old encodings and that PDF writers leave behind. Not all compatibility
/// characters: 10² must stay apart from 102.
bool isOtherShape(char32_t character) {
  return (character >= 0x2e80 && character <= 0x2fdf) || (character >= 0xf900 && character <= 0xfaff) ||
         (character >= 0xff00 && character <= 0xffef) || (character >= 0x2160 && character <= 0x217f) || character == 0x2103;
}

QString formOf(char32_t character) {
  if (character < 0x80) return QString(QChar(static_cast<char16_t>(character)));
  if (const auto mark = markForms().constFind(character); mark != markForms().constEnd()) return QString(*mark);
  QString text = QString::fromUcs4(&character, 1);
  if (!isOtherShape(character)) return text;
  text = text.normalized(QString::NormalizationForm_KC);
  if (text.size() == 1) {
    if (const auto mark = markForms().constFind(text[0].unicode()); mark != markForms().constEnd()) return QString(*mark);
  }
  return text;
}

bool isLatinLetter(QChar character) { return character.isLetter() && !isHan(character.unicode()); }

/// A letter of a word or a digit, superscripts included.
bool isWordPart(const QString& form) {
  const QChar first = form.at(0);
  if (first.isSurrogate()) return false;
  return isLatinLetter(first) || first.isNumber() || first.isMark() || first == QChar(0x207b) || first == QLatin1Char('_');
}

struct Character {
  QString text;
  QString form;
  bool space = false;
};

std::vector<Character> charactersOf(const QString& text) {
  std::vector<Character> result;
  result.reserve(static_cast<size_t>(text.size()));
  for (qsizetype i = 0; i < text.size();) {
    const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    const QString written = text.mid(i, pair ? 2 : 1);
    i += written.size();
    // A surrogate without its partner is kept as it is: damaged text must come out as it went in.
    if (!pair && written[0].isSurrogate()) {
      result.push_back({written, written, false});
      continue;
    }
    const char32_t character = pair ? QChar::surrogateToUcs4(written[0], written[1]) : char32_t(written[0].unicode());
    result.push_back({written, formOf(character), QChar::isSpace(character) || isNothing(character)});
  }
  return result;
}

/// Whether the mark at `at` belongs to the word around it: 1.5, 1,000, don't, third-generation.
bool joins(const std::vector<Character>& all, size_t at, bool hyphenated) {
  if (at == 0 || at + 1 >= all.size() || all[at + 1].space || all[at - 1].space) return false;
  const QString& mark = all[at].form;
  const QChar before = all[at - 1].form.back();
  const QChar after = all[at + 1].form.front();
  if (mark == QLatin1String(".") || mark == QLatin1String(",")) return before.isDigit() && after.isDigit();
  if (mark == QLatin1String("'")) return isLatinLetter(before) && isLatinLetter(after);
  return hyphenated && mark == QLatin1String("-") && isLatinLetter(before) && isLatinLetter(after);
}

/// Marks that writers double: —— and — and --, …… and … and ...
QString runForm(const QString& form) {
  if (form == QLatin1String("-")) return form;
  return form == QLatin1String(".") || form == QString(QChar(0x2026)) ? form : QString();
}

}  // namespace

std::vector<DiffToken> diffTokens(const QString& text, bool hyphenated) {
  const std::vector<Character> all = charactersOf(text);
  std::vector<DiffToken> tokens;
  DiffToken next;
  for (size_t i = 0; i < all.size();) {
    if (all[i].space) {
      next.space += all[i++].text;
      continue;
    }
    const bool word = isWordPart(all[i].form);
    const QString run = word ? QString() : runForm(all[i].form);
    do {
      next.text += all[i].text;
      next.form += all[i].form;
      ++i;
    } while (i < all.size() && !all[i].space &&
             ((word && (isWordPart(all[i].form) || joins(all, i, hyphenated))) || (!run.isEmpty() && all[i].form == run)));
    if (run == QLatin1String("-")) next.form = run;
    if (run == QString(QChar(0x2026)) || (run == QLatin1String(".") && next.form.size() > 1))
      next.form = QStringLiteral("...");
    tokens.push_back(std::move(next));
    next = {};
  }
  if (!next.space.isEmpty()) tokens.push_back(std::move(next));
  return tokens;
}

QString contentOf(const QString& text) {
  QString content;
  for (const DiffToken& token : diffTokens(text, false)) {
    if (!token.space.isEmpty() && !content.isEmpty() && !token.form.isEmpty()) {
      const QChar before = content.back();
      const QChar after = token.form.front();
      const bool words = isLatinLetter(before) && isLatinLetter(after);
      const bool numbers = before.isNumber() && after.isNumber();
      // "1. 5 axes" is not "1.5 axes".
      const bool point = after.isNumber() && (before == QLatin1Char('.') || before == QLatin1Char(',')) &&
                         content.size() > 1 && content[content.size() - 2].isNumber();
      if (words || numbers || point) content += QLatin1Char(' ');
    }
    content += token.form;
  }
  return content;
}

namespace {

/// Myers' difference in linear space: the middle of a shortest way, then both halves.
class CommonFinder {
 public:
  CommonFinder(std::vector<int> a, std::vector<int> b) : m_a(std::move(a)), m_b(std::move(b)) {
    const size_t size = 2 * (m_a.size() + m_b.size()) + 4;
    m_forward.resize(size);
    m_backward.resize(size);
  }

  std::vector<std::pair<qsizetype, qsizetype>> run() {
    solve(0, length(m_a), 0, length(m_b));
    return std::move(m_pairs);
  }

 private:
  struct Middle {
    qsizetype a, b;
  };

  static qsizetype length(const std::vector<int>& list) { return static_cast<qsizetype>(list.size()); }
  bool same(qsizetype a, qsizetype b) const { return m_a[static_cast<size_t>(a)] == m_b[static_cast<size_t>(b)]; }

  void solve(qsizetype a0, qsizetype a1, qsizetype b0, qsizetype b1) {
    while (a0 < a1 && b0 < b1 && same(a0, b0)) m_pairs.emplace_back(a0++, b0++);
    qsizetype tail = 0;
    while (a0 < a1 && b0 < b1 && same(a1 - 1, b1 - 1)) {
      --a1;
      --b1;
      ++tail;
    }
    if (a0 < a1 && b0 < b1) {
      const Middle middle = findMiddle(a0, a1, b0, b1);
      // Nothing in common: the way runs along the edge.
      if ((middle.a != a0 || middle.b != b0) && (middle.a != a1 || middle.b != b1)) {
        solve(a0, middle.a, b0, middle.b);
        solve(middle.a, a1, middle.b, b1);
      }
    }
    for (qsizetype i = 0; i < tail; ++i) m_pairs.emplace_back(a1 + i, b1 + i);
  }

  /// A point that a shortest way passes, found from both ends at once.
  Middle findMiddle(qsizetype a0, qsizetype a1, qsizetype b0, qsizetype b1) {
    const qsizetype n = a1 - a0;
    const qsizetype m = b1 - b0;
    const qsizetype delta = n - m;
    const qsizetype most = (n + m + 1) / 2;
    const qsizetype offset = most + 1;
    const auto forward = [this, offset](qsizetype k) -> qsizetype& { return m_forward[static_cast<size_t>(k + offset)]; };
    const auto backward = [this, offset](qsizetype k) -> qsizetype& { return m_backward[static_cast<size_t>(k + offset)]; };
    forward(1) = 0;
    backward(1) = 0;
    for (qsizetype d = 0; d <= most; ++d) {
      for (qsizetype k = -d; k <= d; k += 2) {
        qsizetype x = k == -d || (k != d && forward(k - 1) < forward(k + 1)) ? forward(k + 1) : forward(k - 1) + 1;
        while (x < n && x - k < m && same(a0 + x, b0 + x - k)) ++x;
        forward(k) = x;
        const qsizetype other = delta - k;
        if (delta % 2 != 0 && other >= -(d - 1) && other <= d - 1 && x <= n && x - k <= m && x + backward(other) >= n)
          return {a0 + x, b0 + x - k};
      }
      for (qsizetype k = -d; k <= d; k += 2) {
        qsizetype x = k == -d || (k != d && backward(k - 1) < backward(k + 1)) ? backward(k + 1) : backward(k - 1) + 1;
        while (x < n && x - k < m && same(a1 - 1 - x, b1 - 1 - (x - k))) ++x;
        backward(k) = x;
        const qsizetype other = delta - k;
        if (delta % 2 == 0 && other >= -d && other <= d && x <= n && x - k <= m && x + forward(other) >= n)
          return {a1 - x, b1 - (x - k)};
      }
    }
    return {a0, b0};
  }

  std::vector<int> m_a;
  std::vector<int> m_b;
  std::vector<qsizetype> m_forward;
  std::vector<qsizetype> m_backward;
  std::vector<std::pair<qsizetype, qsizetype>> m_pairs;
};

}  // namespace

std::vector<std::pair<qsizetype, qsizetype>> commonTokens(const std::vector<DiffToken>& before,
                                                          const std::vector<DiffToken>& after) {
  QHash<QString, int> ids;
  const auto numbered = [&ids](const std::vector<DiffToken>& tokens) {
    std::vector<int> result;
    result.reserve(tokens.size());
    for (const DiffToken& token : tokens) {
      const auto known = ids.constFind(token.form);
      result.push_back(known != ids.constEnd() ? *known : *ids.insert(token.form, static_cast<int>(ids.size())));
    }
    return result;
  };
  std::vector<int> a = numbered(before);
  std::vector<int> b = numbered(after);
  return CommonFinder(std::move(a), std::move(b)).run();
}

}  // namespace jiheng
