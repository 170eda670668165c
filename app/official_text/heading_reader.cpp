#include "app/official_text/heading_reader.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/official_text/enumerator.h"

namespace jiheng {

namespace {

QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text, qsizetype at) {
  return expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
}

/// A sector's name without the marks between its words, which texts set as they like.
QString sectorKey(const QString& name) {
  QString key;
  for (const QChar c : name)
    if (c.unicode() >= 0x3400) key += c;
  return key;
}

QString squeezed(const QString& line) {
  Reading reading;
  reading.append(line, 0);
  return reading.text();
}

/// Behind the numbers, letters and dots that stand before a heading.
qsizetype skipMarks(const Reading& reading, qsizetype at) {
  static const QRegularExpression mark(QStringLiteral("(?:[▪•·■◆●○◇□★]|[A-Z][.、])"));
  for (;;) {
    const qsizetype behind = skipEnumerators(reading, at);
    const auto match = matchAt(mark, reading.text(), behind);
    if (!match.hasMatch()) return behind;
    at = match.capturedEnd();
  }
}

}  // namespace

HeadingReader::HeadingReader(const SectorTable& sectors, const QString& classification) {
  for (const SectorDivision& division : sectors.divisions(classification)) {
    const QString key = sectorKey(division.name.zh);
    m_codes.insert(key, division.code);
    m_longest = std::max(m_longest, key.size());
  }
}

std::optional<PartHeading> HeadingReader::partAt(const Reading& reading, qsizetype at) const {
  static const QRegularExpression heading(
      QStringLiteral("(?:关于|对|附件\\d*:?)?(?:调整)?(?:《[^》]{2,30}》)?(?:\\([^)]{1,60}\\))?(?:中的?|的)?《?(?:中国)?(禁止|限制)出口"
                     "(?!限制出口)(?:的|技术|部分|类|条目|项目|目录|》|调整|修改|内容|如下|作|以下|变化|情况)*"
                     "(?:\\(共?\\d+[项条个]\\))?[:。,]?"));
  const auto match = matchAt(heading, reading.text(), skipMarks(reading, at));
  if (!match.hasMatch()) return {};
  return PartHeading{match.captured(1) == QStringLiteral("禁止") ? Part::Prohibited : Part::Restricted, match.capturedEnd()};
}

std::optional<SectorHeading> HeadingReader::sectorAt(const Reading& reading, qsizetype at) const {
  const QString& text = reading.text();
  qsizetype start = skipMarks(reading, at);
  const bool enumerated = start > at;
  static const QRegularExpression before(
      QStringLiteral("(?:(?:所属)?(?:技术领域|行业)(?:名称|类别)?:)?(?:\\(?(?:GB/?T4754[-\\d]*)?(?:行业|门类|大类)?(?:代码|编码)?:?(\\d{2})\\)?[.、:]?)?"));
  QString code;
  if (const auto match = matchAt(before, text, start); match.hasMatch()) {
    code = match.captured(1);
    start = match.capturedEnd();
  }
  // The longest name of the classification that begins here; 纺织业 is the beginning of no other, 农业 may be.
  qsizetype end = start;
  QString key;
  SectorHeading found;
  for (qsizetype i = start; i < text.size() && key.size() <= m_longest; ++i) {
    const QChar c = text[i];
    if (c.unicode() >= 0x3400)
      key += c;
    else if (!QStringLiteral("、,()和及").contains(c))
      break;
    if (key.size() > 1 && reading.lineBefore(i) && m_codes.contains(key.chopped(1))) break;
    if (const auto known = m_codes.constFind(key); known != m_codes.constEnd()) {
      found.code = *known;
      end = i + 1;
    }
  }
  if (end < text.size() && text[end] == QLatin1Char(')') && text.mid(start, end - start).contains(QLatin1Char('('))) ++end;
  if (end == start) {
    static const QRegularExpression unknown(QStringLiteral("(?:(?!出口|关于)[\\x{3400}-\\x{9fff}、,]){1,24}业(?![\\x{3400}-\\x{9fff}])"));
    const auto match = matchAt(unknown, text, start);
    // An unknown name is guessed from its look alone, so it must stand on one line.
    if (!match.hasMatch() || reading.brokenBetween(start, match.capturedEnd()) || !(enumerated || !code.isEmpty() || reading.lineBefore(at))) return {};
    end = match.capturedEnd();
  }
  found.name = reading.words(start, end);
  static const QRegularExpression behind(
      QStringLiteral("(?:\\((?:GB/?T4754[-\\d]*,?)?(?:国民经济)?(?:行业|门类|大类)?(?:代码|编码)?:?\\d{2}\\))?(?:类|部分)?(?:\\(共?\\d+[项条个]\\))?[:,]?"));
  const auto tail = matchAt(behind, text, end);
  found.to = tail.hasMatch() ? tail.capturedEnd() : end;
  return found;
}

std::optional<SectorHeading> HeadingReader::sectorOf(const QString& cell) const {
  Reading reading;
  reading.append(cell, 0);
  auto found = sectorAt(reading, 0);
  if (found && found->to == reading.size()) return found;
  return {};
}

std::optional<Part> HeadingReader::partOf(const QString& cell) const {
  Reading reading;
  reading.append(cell, 0);
  const auto found = partAt(reading, 0);
  if (found && found->to == reading.size()) return found->part;
  return {};
}

bool HeadingReader::isPageFurniture(const QString& line) {
  static const QRegularExpression number(
      QStringLiteral("^(?:-*\\d{1,3}-*|第\\d{1,3}页(?:[,/]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}|[Pp]age\\d{1,3}(?:of\\d{1,3})?|·\\d{1,3}·)$"));
  return number.match(squeezed(line)).hasMatch();
}

bool HeadingReader::isTitle(const QString& line) {
  static const QRegularExpression title(
      QStringLiteral("^(?:附件[一二三\\d]*:?)?(?:关于)?(?:调整)?(?:《?(?:中国)?禁止出口限制出口技术目录》?(?:中的?)?(?:部分)?(?:调整|修改|修订)?(?:的)?(?:内容|表|条目)?(?:\\([^)]*\\))?)?$"));
  static const QRegularExpression number(
      QStringLiteral("^\\(?(?:中华人民共和国|商务部|科学技术部|科技部|[、,])*(?:公告|令)?\\(?\\d{4}\\)?年第\\d{1,3}号(?:公告|令)?(?:附件)?\\)?$"));
  const QString text = squeezed(line);
  return !text.isEmpty() && (title.match(text).hasMatch() || number.match(text).hasMatch());
}

bool HeadingReader::isClosing(const QString& line) {
  static const QRegularExpression closing(
      QStringLiteral("^(?:(?:中华人民共和国)?(?:商务部|科学技术部|科技部|海关总署|部长)[,、:]?)*"
                     "(?:(?:\\d{4}|[二〇○零一三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日)?"
                     "(?:\\(?此件公开发布\\)?)?$"));
  const QString text = squeezed(line);
  return !text.isEmpty() && closing.match(text).hasMatch();
}

}  // namespace jiheng
