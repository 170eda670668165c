#include "app/official_text/clause_parser.h"

#include <QRegularExpression>

#include "app/official_text/amendment_reader.h"
#include "app/official_text/enumerator.h"
#include "app/official_text/item_number.h"
#include "app/official_text/subject_reader.h"

namespace jiheng {

namespace {

QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text, qsizetype at) {
  return expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
}

class ClauseParser {
 public:
  ClauseParser(const Reading& reading, const ClauseText& clause)
      : m_reading(reading), m_text(reading.text()), m_clause(clause), m_at(clause.body), m_end(clause.to) {}

  ParsedClause run() {
    while (m_end > m_at && QStringLiteral("。;,.").contains(m_text[m_end - 1])) --m_end;
    static const QRegularExpression remove(QStringLiteral("(?:删去|删除|取消)(?:原|《?目录》?中的?)?[:,]?"));
    static const QRegularExpression add(QStringLiteral("(?:新增|增加|增列|增补|补充|增设)[:,]?"));
    static const QRegularExpression amend(QStringLiteral("(?:将|把|对|在)(?:原|《?目录》?中的?)?"));
    if (const auto verb = matchAt(remove, m_text, m_at); verb.hasMatch())
      readDeletion(verb.capturedEnd());
    else if (const auto adds = matchAt(add, m_text, m_at); adds.hasMatch())
      readAddition(adds.capturedEnd());
    else if (const auto amends = matchAt(amend, m_text, m_at); amends.hasMatch())
      readAmendment(amends.capturedEnd());
    else if (m_clause.verbAbove == OperationKind::Delete)
      readDeletion(m_at);
    else if (m_clause.verbAbove == OperationKind::Add)
      readAddition(m_at);
    else
      readAmendment(m_at);
    if (m_result.operations.empty() && m_result.leftovers.empty())
      leftover(m_clause.from, m_clause.to, phrase("OfficialText", "This clause was not understood."));
    return std::move(m_result);
  }

 private:
  void leftover(qsizetype from, qsizetype to, const Text& why) {
    if (from < to) m_result.leftovers.push_back({from, to, why});
  }

  StatedOperation begin(OperationKind kind, const Subject& subject) const {
    StatedOperation operation;
    operation.kind = kind;
    operation.name = subject.name;
    operation.number = subject.number;
    operation.remarks = subject.remarks;
    operation.sourceText = m_reading.passage(m_clause.from, m_clause.to);
    operation.firstBlock = m_reading.block(m_clause.from);
    operation.lastBlock = m_reading.block(m_clause.to - 1);
    if (const auto serial = enumeratorAt(m_reading, m_clause.from)) {
      operation.serial = serial->value;
      operation.serialLevel = static_cast<int>(serial->style) + 1;
    }
    if (subject.number.isEmpty())
      operation.remarks.push_back(phrase("OfficialText", "The clause gives no number for %1.").arg(subject.name));
    return operation;
  }

  void store(StatedOperation operation, int steps, qsizetype from) {
    const bool empty = operation.kind == OperationKind::Amend && steps == 0;
    if (!empty) {
      m_result.operations.push_back(std::move(operation));
      return;
    }
    m_result.leftovers.clear();
    leftover(m_clause.from, m_clause.to,
             from < m_end ? phrase("OfficialText", "The clause names an item, but what it does to it was not understood.")
                          : phrase("OfficialText", "The clause names an item and does not say what it does to it."));
  }

  void readDeletion(qsizetype at) {
    const std::vector<Subject> subjects = subjectsAt(m_reading, at, m_end);
    if (subjects.empty()) return;
    static const QRegularExpression ofPoints(QStringLiteral("(?:的|中|条目|内)*(?:第[\\d、至和]+[项个条])?控制要点"));
    const qsizetype behind = subjects.back().to;
    if (subjects.size() == 1 && matchAt(ofPoints, m_text, behind).hasMatch()) {
      readPointDeletion(subjects.front(), behind);
      return;
    }
    for (const Subject& subject : subjects) m_result.operations.push_back(begin(OperationKind::Delete, subject));
    static const QRegularExpression end(QStringLiteral("(?:技术)?(?:条目|项目)?(?:[,及和]?(?:其|及其)?(?:全部)?控制要点)?[。;,]*"));
    const auto tail = matchAt(end, m_text, behind);
    // "…条目，新增…" in one clause: what follows is read on its own.
    if (tail.capturedEnd() < m_end) readFurther(tail.capturedEnd());
  }

  /// "删去信息处理技术（编号：056101X）控制要点3、5".
  void readPointDeletion(const Subject& subject, qsizetype behind) {
    static const QRegularExpression numbers(
        QStringLiteral("(?:的|中|条目|内)*(?:第([\\d、至和,()]+)[项个条]控制要点|控制要点第?(\\d[\\d、至和,及()①-⑳-]*)项?)"));
    const auto match = matchAt(numbers, m_text, behind);
    StatedOperation operation = begin(OperationKind::Amend, subject);
    if (!match.hasMatch()) {
      store(std::move(operation), 0, behind);
      return;
    }
    for (const QString& number : pointNumbers(QString(match.captured(1) + match.captured(2)))) operation.removedPoints.push_back(number);
    int steps = static_cast<int>(operation.removedPoints.size());
    qsizetype at = match.capturedEnd();
    if (at < m_end) steps += AmendmentReader(m_reading, operation, m_result.leftovers).read(at, m_end);
    store(std::move(operation), steps, at);
  }

  void readAddition(qsizetype at) {
    // "增加信息处理技术（编号：056101X）控制要点18：…" amends; "新增…条目，控制要点：…" adds.
    const auto subject = subjectAt(m_reading, at, m_end);
    if (!subject) return;
    const qsizetype behind = subject->to;
    const QString named = m_text.mid(at, behind - at);
    static const QRegularExpression numbered(QStringLiteral("(?:的|中)?(?:第[\\d、至]+[项个条]控制要点|控制要点第?\\d{1,3}(?:\\(\\d+\\))?(?:、\\d+|至\\d+)*项?[:,“.、])"));
    static const QRegularExpression direct(QStringLiteral("(?:的|中)控制要点"));
    if (!named.contains(QStringLiteral("条目")) &&
        (matchAt(numbered, m_text, behind).hasMatch() || matchAt(direct, m_text, behind).hasMatch())) {
      readPointAddition(*subject, behind);
      return;
    }
    StatedOperation operation = begin(OperationKind::Add, *subject);
    static const QRegularExpression number(QStringLiteral("[,;]?(?:技术|条目)?编[号码](?:为|:)?"));
    static const QRegularExpression label(QStringLiteral("[,;:。]*(?:其|相应)?(?:的)?控制要点(?:如下|包括)?[:为,]?"));
    qsizetype from = behind;
    if (const auto match = matchAt(number, m_text, from); match.hasMatch() && operation.number.isEmpty()) {
      if (const auto token = numberAt(m_reading, match.capturedEnd())) {
        operation.number = token->number;
        operation.remarks.pop_back();
        for (const Text& remark : token->remarks) operation.remarks.push_back(remark);
        from = token->to;
      }
    }
    const auto points = matchAt(label, m_text, from);
    const qsizetype content = points.hasMatch() ? points.capturedEnd() : skipMarks(from);
    if (content < m_end) {
      if (!points.hasMatch() && !enumeratorAt(m_reading, content) && m_text[content] != QChar(u'“')) {
        m_result.operations.push_back(std::move(operation));
        readFurther(content);
        return;
      }
      AmendmentReader(m_reading, operation, m_result.leftovers).readAllPoints(content, m_end);
    }
    m_result.operations.push_back(std::move(operation));
  }

  void readPointAddition(const Subject& subject, qsizetype behind) {
    StatedOperation operation = begin(OperationKind::Amend, subject);
    static const QRegularExpression label(QStringLiteral("(?:的|中)?(?:第([\\d、至]+)[项个条]控制要点|控制要点(?:第?(\\d{1,3}(?:\\(\\d+\\))?)项?(?=[:,“]))?)[:,]?"));
    const auto match = matchAt(label, m_text, behind);
    AmendmentReader reader(m_reading, operation, m_result.leftovers);
    reader.readAllPoints(match.capturedEnd(), m_end);
    operation.allPoints = false;
    const QString address = QString(match.captured(1) + match.captured(2));
    for (StatedPoint& point : operation.points) {
      point.change = StatedPoint::Change::Added;
      if (point.number.isEmpty()) point.number = address;
    }
    const int steps = static_cast<int>(operation.points.size());
    store(std::move(operation), steps, match.capturedEnd());
  }

  void readAmendment(qsizetype at) {
    const std::vector<Subject> subjects = subjectsAt(m_reading, at, m_end);
    if (subjects.empty()) return;
    static const QRegularExpression joins(QStringLiteral("(?:的|条目|技术)*(?:合并|拆分|分为|分拆)"));
    if (matchAt(joins, m_text, subjects.back().to).hasMatch()) {
      leftover(m_clause.from, m_clause.to,
               phrase("OfficialText", "The clause merges or splits items; such a clause is not read."));
      return;
    }
    for (const Subject& subject : subjects) {
      StatedOperation operation = begin(OperationKind::Amend, subject);
      std::vector<Leftover> leftovers;
      const int steps = AmendmentReader(m_reading, operation, leftovers).read(subjects.back().to, m_end);
      if (&subject == &subjects.front())
        m_result.leftovers.insert(m_result.leftovers.end(), leftovers.begin(), leftovers.end());
      store(std::move(operation), steps, subjects.back().to);
      if (m_result.operations.empty()) return;
    }
  }

  qsizetype skipMarks(qsizetype at) const {
    while (at < m_end && QStringLiteral(",;:。").contains(m_text[at])) ++at;
    return at;
  }

  /// A second sentence of the same clause.
  void readFurther(qsizetype at) {
    at = skipMarks(at);
    if (at >= m_end) return;
    static const QRegularExpression verb(QStringLiteral("(?:并|同时)?(?:删去|删除|取消|新增|增加|将|把|对|在)"));
    if (at > m_clause.body && matchAt(verb, m_text, at).hasMatch()) {
      ClauseText further = m_clause;
      further.body = m_text[at] == QChar(u'并') ? at + 1 : m_text.mid(at, 2) == QStringLiteral("同时") ? at + 2 : at;
      further.from = further.body;
      further.to = m_end;
      ParsedClause more = ClauseParser(m_reading, further).run();
      for (StatedOperation& operation : more.operations) m_result.operations.push_back(std::move(operation));
      m_result.leftovers.insert(m_result.leftovers.end(), more.leftovers.begin(), more.leftovers.end());
      return;
    }
    leftover(at, m_end, phrase("OfficialText", "This part of the clause was not understood."));
  }

  const Reading& m_reading;
  const QString& m_text;
  ClauseText m_clause;
  qsizetype m_at;
  qsizetype m_end;
  ParsedClause m_result;
};

}  // namespace

ParsedClause parseClause(const Reading& reading, const ClauseText& clause) { return ClauseParser(reading, clause).run(); }

}  // namespace jiheng
