#include "app/official_text/subject_reader.h"

#include <QRegularExpression>

#include "app/official_text/item_number.h"

namespace jiheng {

namespace {

QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text, qsizetype at) {
  return expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
}

/// Words that end the naming of an item: what follows says what happens to it.
bool endsSubject(const QString& text, qsizetype at) {
  static const QRegularExpression stop(
      QStringLiteral("(?:的|中|内|技术|条目|该|其)?(?:第?\\d+[项个条]?控制要点|控制要点|(?:技术|条目)?(?:名称|编号)(?=修改|调整|变更|更改|改为|更|由|为“)|所属行业|修改|调整|改为|变更|更名|"
                     "增加|新增|增补|补充|增列|删去|删除|取消|移至|移入|列入|转入|划入|合并|拆分|分为|如下|作如下|予以)|[,;。:]"));
  return matchAt(stop, text, at).hasMatch();
}

class SubjectReader {
 public:
  SubjectReader(const Reading& reading, qsizetype at, qsizetype end)
      : m_reading(reading), m_text(reading.text()), m_at(at), m_end(end) {}

  std::optional<Subject> run() {
    while (m_at < m_end) {
      if (bracketWithNumber() || labelledNumber() || bareNumber() || entryWord()) continue;
      if (m_depth == 0 && endsSubject(m_text, m_at)) break;
      if (m_depth == 0 && hasNumber() && joins()) break;
      const QChar c = m_text[m_at];
      if (c == QChar(u'“') || c == QChar(u'”')) {
        if (c == QChar(u'“') && m_nameFrom >= 0 && hasNumber()) break;
        ++m_at;
        continue;
      }
      if (c == QLatin1Char('(')) ++m_depth;
      if (c == QLatin1Char(')')) {
        if (m_depth == 0) break;
        --m_depth;
      }
      if (hasNumber() && m_nameDone) break;
      if (m_nameFrom < 0) m_nameFrom = m_at;
      m_nameTo = ++m_at;
      if (m_nameTo - m_nameFrom > 90) return {};
    }
    if (m_nameFrom < 0 && !hasNumber()) return {};
    finishName();
    m_subject.to = m_at;
    return m_subject;
  }

 private:
  bool hasNumber() const { return !m_subject.number.isEmpty(); }

  void takeNumber(const NumberToken& token) {
    m_subject.number = token.number;
    for (const Text& remark : token.remarks) m_subject.remarks.push_back(remark);
    if (m_nameFrom >= 0) m_nameDone = true;
  }

  /// "（编号：050302J）", also without the word.
  bool bracketWithNumber() {
    if (hasNumber() || m_text[m_at] != QLatin1Char('(')) return false;
    static const QRegularExpression label(QStringLiteral("\\((?:原)?(?:技术|条目)?(?:编号|编码|代码)?(?:为|[:.])?"));
    const auto match = matchAt(label, m_text, m_at);
    if (!match.hasMatch()) return false;
    const auto token = numberAt(m_reading, match.capturedEnd());
    if (!token || token->to >= m_end || m_text[token->to] != QLatin1Char(')')) return false;
    takeNumber(*token);
    m_at = token->to + 1;
    return true;
  }

  bool labelledNumber() {
    if (hasNumber() || m_depth > 0) return false;
    static const QRegularExpression label(QStringLiteral(",?(?:技术|条目)?(?:编号|编码)(?:为|:)?"));
    const auto match = matchAt(label, m_text, m_at);
    const auto token = match.hasMatch() ? numberAt(m_reading, match.capturedEnd()) : std::nullopt;
    if (!token) return false;
    takeNumber(*token);
    m_at = token->to;
    if (m_at < m_end && m_text[m_at] == QChar(u'的')) ++m_at;
    return true;
  }

  bool bareNumber() {
    if (hasNumber() || m_depth > 0) return false;
    const auto token = numberAt(m_reading, m_at);
    if (!token) return false;
    takeNumber(*token);
    m_at = token->to;
    return true;
  }

  /// "条目" ends the name; a number may still follow it.
  bool entryWord() {
    static const QRegularExpression word(QStringLiteral("(?:技术)?条目|这一条目|一项"));
    if (m_depth > 0 || (m_nameFrom < 0 && !hasNumber())) return false;
    const auto match = matchAt(word, m_text, m_at);
    if (!match.hasMatch()) return false;
    // "生物农药生产技术条目": the word 技术 belongs to the name.
    if (match.captured().startsWith(QStringLiteral("技术条目")) && m_nameFrom >= 0 && !m_nameDone) m_nameTo = m_at + 2;
    m_nameDone = m_nameDone || m_nameFrom >= 0;
    m_at = match.capturedEnd();
    return true;
  }

  bool joins() const {
    const QChar c = m_text[m_at];
    return c == QChar(u'、') || c == QChar(u'和') || c == QChar(u'及') || c == QChar(u'与') || c == QChar(u'以') || c == QChar(u'的') ||
           c == QChar(u'中');
  }

  void finishName() {
    if (m_nameFrom < 0) return;
    static const QRegularExpression lead(QStringLiteral("^(?:《?目录》?)?(?:中的?|原|的|:)"));
    QString name = m_reading.words(m_nameFrom, m_nameTo);
    name.remove(lead);
    while (!name.isEmpty() && QStringLiteral("的，,“”\"「」").contains(name.back())) name.chop(1);
    m_subject.name = name;
    if (m_reading.brokenBetween(m_nameFrom, m_nameTo))
      m_subject.remarks.push_back(phrase("OfficialText", "The name %1 was joined from two lines.").arg(name));
  }

  const Reading& m_reading;
  const QString& m_text;
  qsizetype m_at;
  qsizetype m_end;
  int m_depth = 0;
  qsizetype m_nameFrom = -1;
  qsizetype m_nameTo = -1;
  bool m_nameDone = false;
  Subject m_subject;
};

}  // namespace

std::optional<Subject> subjectAt(const Reading& reading, qsizetype at, qsizetype end) {
  return SubjectReader(reading, at, end).run();
}

std::vector<Subject> subjectsAt(const Reading& reading, qsizetype at, qsizetype end) {
  std::vector<Subject> subjects;
  static const QRegularExpression join(QStringLiteral("(?:以及|及|和|与|、|,|;)"));
  while (at < end) {
    auto subject = subjectAt(reading, at, end);
    // Only what has a number is surely another item: names hold 、 and 和 themselves.
    if (!subject || (!subjects.empty() && (subject->number.isEmpty() || subject->name.isEmpty()))) break;
    at = subject->to;
    subjects.push_back(*std::move(subject));
    if (subjects.back().number.isEmpty()) break;
    const auto joined = matchAt(join, reading.text(), at);
    if (!joined.hasMatch()) break;
    const auto more = subjectAt(reading, joined.capturedEnd(), end);
    static const QRegularExpression verb(QStringLiteral("(?:将|把|并|同时|新增|增加|删去|删除|控制要点)"));
    if (!more || more->number.isEmpty() || matchAt(verb, reading.text(), joined.capturedEnd()).hasMatch()) break;
    at = joined.capturedEnd();
  }
  return subjects;
}

}  // namespace jiheng
