#include "app/official_text/reading.h"

#include <algorithm>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

bool isDropped(QChar c) {
  const char16_t u = c.unicode();
  return u == u'\r' || u == 0x00ad || (u >= 0x200b && u <= 0x200f) || u == 0x2060 || u == 0xfeff;
}

bool isRadical(QChar c) {
  const char16_t u = c.unicode();
  return (u >= 0x2e80 && u <= 0x2fdf) || (u >= 0xf900 && u <= 0xfaff);
}

/// The character that a radical or a compatibility form stands for; the character itself where there is none.
QChar regularForm(QChar c) {
  const QString folded = QString(c).normalized(QString::NormalizationForm_KC);
  return folded.size() == 1 ? folded[0] : c;
}

/// One kind of each bracket, quote and width. Straight quotes are told by what stands before them.
QChar regular(QChar c, const QString& before) {
  const char16_t u = c.unicode();
  if (u == u'"' || u == 0xff02) {
    static const QString openers = QStringLiteral(":,;。、(为成“”");
    const bool opens = before.isEmpty() || openers.contains(before.back());
    return opens ? QChar(u'“') : QChar(u'”');
  }
  switch (u) {
    case u'「': case u'『': case u'〝': case u'﹁': case u'﹃': case u'„': return u'“';
    case u'」': case u'』': case u'〞': case u'〟': case u'﹂': case u'﹄': return u'”';
    case u'〔': case u'【': case u'〖': case u'[': case 0xff3b: case u'﹙': case u'﹝': return u'(';
    case u'〕': case u'】': case u'〗': case u']': case 0xff3d: case u'﹚': case u'﹞': return u')';
    case 0x2236: case 0xfe55: case 0xfe13: return u':';
    case 0xfe50: case 0xfe10: return u',';
    case 0xfe54: case 0xfe14: return u';';
    case 0xff61: case 0xfe12: return u'。';
    case 0xff64: case 0xfe51: case 0xfe11: return u'、';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return u'-';
    default: break;
  }
  if (u >= 0xff01 && u <= 0xff5e) return QChar(static_cast<char16_t>(u - 0xfee0));
  return c;
}

bool isWestern(QChar c) {
  const char16_t u = c.unicode();
  return u > 0x20 && u < 0x2e80 && !(u >= 0x2010 && u <= 0x2027) && u != 0x00b7;
}

}  // namespace

void Reading::append(const QString& source, int block) {
  if (!m_source.isEmpty()) m_source += QLatin1Char('\n');
  Gap gap = Gap::Line;
  for (qsizetype i = 0; i < source.size(); ++i) {
    QChar c = source[i];
    if (isDropped(c)) continue;
    // Half a character, as damaged files have it: what reads this text relies on whole ones.
    const bool half = c.isHighSurrogate() ? i + 1 >= source.size() || !source[i + 1].isLowSurrogate()
                                          : c.isLowSurrogate() && (i == 0 || !source[i - 1].isHighSurrogate());
    if (half) c = QChar::ReplacementCharacter;
    QChar kept = c;
    if (isRadical(c)) {
      kept = regularForm(c);
      if (kept != c) m_repaired.push_back(m_source.size());
    }
    if (c == QLatin1Char('\n') || c == QChar(0x2028) || c == QChar(0x2029)) {
      gap = Gap::Line;
    } else if (c.isSpace()) {
      if (gap == Gap::None) gap = Gap::Space;
    } else {
      m_text += regular(kept, m_text);
      m_at.push_back(m_source.size());
      m_before.push_back(gap);
      m_block.push_back(block);
      gap = Gap::None;
    }
    m_source += kept;
  }
}

bool Reading::brokenBetween(qsizetype from, qsizetype to) const {
  for (qsizetype i = from + 1; i < to; ++i)
    if (m_before[static_cast<size_t>(i)] == Gap::Line) return true;
  return false;
}

QString Reading::passage(qsizetype from, qsizetype to) const {
  if (from >= to) return {};
  const qsizetype start = m_at[static_cast<size_t>(from)];
  return m_source.mid(start, m_at[static_cast<size_t>(to - 1)] + 1 - start);
}

QString Reading::words(qsizetype from, qsizetype to) const { return joinWords(passage(from, to)); }

bool Reading::repairedBetween(qsizetype from, qsizetype to) const {
  if (from >= to) return false;
  const qsizetype start = m_at[static_cast<size_t>(from)];
  const qsizetype end = m_at[static_cast<size_t>(to - 1)];
  return std::any_of(m_repaired.begin(), m_repaired.end(), [=](qsizetype at) { return at >= start && at <= end; });
}

QString joinWords(const QString& source) {
  QString result;
  bool gap = false;
  bool line = false;
  for (const QChar c : source) {
    if (isDropped(c)) continue;
    if (c.isSpace()) {
      gap = true;
      line = line || c == QLatin1Char('\n');
      continue;
    }
    if (gap && !result.isEmpty()) {
      // Two numbers never follow each other without a mark: a line's end between digits stands inside a number.
      const bool number = line && (result.back().isDigit() || result.back() == QLatin1Char('.')) && (c.isDigit() || c == QLatin1Char('.'));
      if (!number && isWestern(result.back()) && isWestern(c)) result += QLatin1Char(' ');
    }
    result += c;
    gap = false;
    line = false;
  }
  return result;
}

QString foldForComparison(const QString& text) {
  QString result;
  for (const QChar c : fold(text)) {
    if (c.isSpace() || isDropped(c)) continue;
    QChar one = regular(isRadical(c) ? regularForm(c) : c, result);
    if (one == QChar(u'“') || one == QChar(u'”') || one == QChar(u'‘') || one == QChar(u'’') || one == QLatin1Char('\''))
      one = QLatin1Char('"');
    if (one == QChar(u'～')) one = QLatin1Char('~');
    result += one;
  }
  static const QString closing = QStringLiteral(";。.,、:");
  while (!result.isEmpty() && closing.contains(result.back())) result.chop(1);
  return result;
}

}  // namespace jiheng
