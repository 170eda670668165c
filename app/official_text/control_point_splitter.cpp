#include "app/official_text/control_point_splitter.h"

#include "app/official_text/enumerator.h"

namespace jiheng {

namespace {

class Splitter {
 public:
  Splitter(const Reading& reading, qsizetype from, qsizetype to, const QString& root)
      : m_reading(reading), m_text(reading.text()), m_from(from), m_to(to), m_root(root) {}

  SplitPoints run() {
    trim();
    qsizetype start = m_from;
    QString number = m_root;
    if (!m_root.isEmpty()) start = skipRoot(start);
    int depth = 0;
    for (qsizetype at = start; at < m_to;) {
      if (depth == 0) {
        if (const auto next = entryAt(at, start)) {
          close(number, start, at);
          number = address();
          at += next->length;
          start = at;
          continue;
        }
      }
      if (m_text[at] == QLatin1Char('(')) ++depth;
      if (m_text[at] == QLatin1Char(')') && depth > 0) --depth;
      ++at;
    }
    close(number, start, m_to);
    return std::move(m_result);
  }

 private:
  struct Level {
    EnumeratorStyle style;
    int value;
  };

  /// Marks around the whole are no words of it.
  void trim() {
    static const QString marks = QStringLiteral(":;,。“”");
    while (m_from < m_to && marks.contains(m_text[m_from]) && m_text[m_from] != QChar(u'“')) ++m_from;
    while (m_from < m_to && m_text[m_from] == QChar(u'“') && m_text[m_to - 1] == QChar(u'”')) {
      ++m_from;
      --m_to;
    }
  }

  /// "17.语音合成技术" as the new wording of point 17 repeats its number.
  qsizetype skipRoot(qsizetype at) const {
    const auto repeated = enumeratorAt(m_reading, at);
    return repeated && QString::number(repeated->value) == m_root ? at + repeated->length : at;
  }

  std::optional<Enumerator> entryAt(qsizetype at, qsizetype start) {
    const auto found = enumeratorAt(m_reading, at);
    if (!found || at + found->length >= m_to) return {};
    const bool first = at == m_from || at == start;
    const bool line = m_reading.lineBefore(at);
    static const QString separators = QStringLiteral(":;。,、“”");
    const bool separated = first || line || separators.contains(m_text[at - 1]);
    for (size_t level = m_levels.size(); level-- > 0;) {
      if (m_levels[level].style != found->style) continue;
      const int step = found->value - m_levels[level].value;
      const bool next = step == 1 && (separated || continues(*found, at));
      const bool later = line && step > 1 && step <= 5;
      if (!next && !later) return {};
      if (later) skipped(m_levels[level].value + 1, found->value);
      if (next && !separated)
        m_result.remarks.push_back(
            phrase("OfficialText", "Nothing separates the control point with the number %1 from the one before.").arg(found->value));
      m_levels.resize(level + 1);
      m_levels[level].value = found->value;
      return found;
    }
    // Only the first entry of all may begin a list anywhere: an amendment adds points 18 to 21.
    const bool begins = found->value == 1 ? separated : (m_levels.empty() && m_root.isEmpty() && at == m_from);
    if (!begins || (found->style == EnumeratorStyle::Article)) return {};
    if (!first && !line && m_text[at - 1] == QLatin1Char(',')) return {};
    m_levels.push_back({found->style, found->value});
    return found;
  }

  /// Whether an entry that nothing separates from the text before reads like one all the same.
  bool continues(const Enumerator& found, qsizetype at) const {
    const QChar before = m_text[at - 1];
    const QChar behind = m_text[at + found.length];
    const bool word = before.unicode() >= 0x3400 || before == QLatin1Char(')');
    return word && (behind.unicode() >= 0x3400 || behind.isLetter()) && found.style != EnumeratorStyle::Letter;
  }

  void skipped(int from, int to) {
    for (int missing = from; missing < to && missing < from + 5; ++missing)
      m_result.remarks.push_back(phrase("OfficialText", "There is no control point with the number %1 between its neighbours.").arg(missing));
  }

  QString address() const {
    QString result = m_root;
    for (size_t i = 0; i < m_levels.size(); ++i) {
      const Level& level = m_levels[i];
      const size_t depth = i + (m_root.isEmpty() ? 0 : 1);
      if (level.style == EnumeratorStyle::Letter && depth > 0)
        result += QChar(static_cast<char16_t>(u'a' + level.value - 1));
      else if (depth == 0)
        result += QString::number(level.value);
      else if (depth == 1)
        result += QStringLiteral("(%1)").arg(level.value);
      else if (depth == 2 && level.value <= 20)
        result += QChar(static_cast<char16_t>(0x2460 + level.value - 1));
      else
        result += QStringLiteral(".%1").arg(level.value);
    }
    return result;
  }

  void close(const QString& number, qsizetype from, qsizetype to) {
    // "，" stays: a heading such as "磷酸铁锂制备技术，同时具备" goes on below.
    static const QString closing = QStringLiteral(";。");
    while (to > from && closing.contains(m_text[to - 1])) --to;
    // A quote that opens before the number and closes behind the words belongs to neither.
    while (to > from && m_text[to - 1] == QChar(u'”') && count(from, to, u'“') < count(from, to, u'”')) --to;
    while (to > from && m_text[to - 1] == QChar(u'“')) --to;
    while (to > from && closing.contains(m_text[to - 1])) --to;
    // A point is a full stop only behind a Chinese word.
    if (to > from + 1 && m_text[to - 1] == QLatin1Char('.') && m_text[to - 2].unicode() >= 0x3400) --to;
    while (from < to && (m_text[from] == QLatin1Char(':') || m_text[from] == QLatin1Char(';') || m_text[from] == QLatin1Char(','))) ++from;
    if (from >= to) return;
    m_result.pieces.push_back({number, m_reading.words(from, to), from, to});
  }

  qsizetype count(qsizetype from, qsizetype to, char16_t character) const {
    return QStringView(m_text).mid(from, to - from).count(QChar(character));
  }

  const Reading& m_reading;
  const QString& m_text;
  qsizetype m_from;
  qsizetype m_to;
  QString m_root;
  std::vector<Level> m_levels;
  SplitPoints m_result;
};

}  // namespace

SplitPoints splitPoints(const Reading& reading, qsizetype from, qsizetype to, const QString& root) {
  return Splitter(reading, from, to, root).run();
}

}  // namespace jiheng
