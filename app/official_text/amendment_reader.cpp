#include "app/official_text/amendment_reader.h"

#include <QRegularExpression>

#include "app/official_text/control_point_splitter.h"
#include "app/official_text/enumerator.h"
#include "app/official_text/item_number.h"

namespace jiheng {

namespace {

// One number, and several: "3", "2(1)", "3、5至7".
#define JIHENG_POINT "\\d{1,3}(?:\\(\\d{1,2}\\))?[①-⑳]?"
#define JIHENG_POINTS "第?" JIHENG_POINT "(?:(?:、|,|和|及|至|到|-|~)第?" JIHENG_POINT ")*"
#define JIHENG_CHANGED "(?:修改|调整|变更|更改|改|更)"

QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text, qsizetype at, qsizetype end) {
  auto match = expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
  return match.hasMatch() && match.capturedEnd() <= end ? match : QRegularExpressionMatch();
}

}  // namespace

std::vector<QString> pointNumbers(const QString& text) {
  std::vector<QString> numbers;
  static const QRegularExpression one(QStringLiteral("(" JIHENG_POINT ")"));
  static const QRegularExpression range(QStringLiteral("[至到~-]第?$"));
  qsizetype last = 0;
  for (auto matches = one.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    const QString number = match.captured(1);
    const QString between = text.mid(last, match.capturedStart() - last);
    last = match.capturedEnd();
    bool isPlain = false;
    const int to = number.toInt(&isPlain);
    if (!numbers.empty() && isPlain && range.match(between).hasMatch()) {
      for (int value = numbers.back().toInt() + 1; value < to; ++value) numbers.push_back(QString::number(value));
    }
    numbers.push_back(number);
  }
  return numbers;
}

int AmendmentReader::read(qsizetype from, qsizetype to) {
  m_at = from;
  m_end = to;
  m_gap = false;
  int steps = 0;
  static const QRegularExpression connector(
      QStringLiteral("[,;。、:.]|并(?:将|在|对)?|同时(?:将)?|且|以及|其中?|该?(?:技术)?条目|项?下(?=增|新增|删|修|调|,)|该技术|的|中|将|对|作?(?:如下|以下)(?:修改|调整)[:。]?|"
                     "(?:修改|调整)如下:?|予以|内容|技术"));
  qsizetype unread = -1;
  const auto flush = [this, &unread](qsizetype until) {
    if (unread < 0) return;
    m_leftovers.push_back({unread, until, phrase("OfficialText", "This part of the clause was not understood.")});
    unread = -1;
  };
  while (m_at < m_end) {
    const qsizetype at = m_at;
    if (step()) {
      flush(at);
      ++steps;
      continue;
    }
    if (const auto match = matchAt(connector, m_text, m_at, m_end); match.hasMatch() && unread < 0) {
      m_at = match.capturedEnd();
      continue;
    }
    const qsizetype behind = skipEnumerators(m_reading, m_at);
    if (behind > m_at && unread < 0) {
      m_at = behind;
      continue;
    }
    if (unread < 0) unread = m_at;
    m_gap = true;
    ++m_at;
  }
  flush(m_end);
  return steps;
}

bool AmendmentReader::step() {
  return renumberPoint() || changeWording() || amendPoints() || addPoints() || removePoints() || rename() || renumber() ||
         move() || changeSector() || deleteItem() || replaceWhole();
}

bool AmendmentReader::renumberPoint() {
  static const QRegularExpression step(
      QStringLiteral("原?(?:第(" JIHENG_POINT ")[项个条]控制要点|控制要点第?(" JIHENG_POINT ")项?)(?:相应|依次|顺延|的?序号)*"
                     JIHENG_CHANGED "?(?:编号)?为(?:控制要点)?第?(" JIHENG_POINT ")(?:项控制要点|项)?(?=[,;。]|$)"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  if (!match.hasMatch()) return false;
  StatedPoint point;
  point.formerNumber = QString(match.captured(1) + match.captured(2));
  point.number = match.captured(3);
  point.change = StatedPoint::Change::Renumbered;
  m_operation.points.push_back(point);
  m_at = match.capturedEnd();
  return true;
}

QString AmendmentReader::quotedAt(qsizetype* at) {
  if (*at >= m_end || m_text[*at] != QChar(u'“')) return {};
  const Content content = contentAt(*at);
  *at = content.to;
  return plainContent(content);
}

bool AmendmentReader::changeWording() {
  static const QRegularExpression start(
      QStringLiteral("(?:(?:在|将))?(?:原|第(" JIHENG_POINT ")[项个条])?控制要点第?(" JIHENG_POINT ")?项?(?:中|内)?的?(?=“)"));
  static const QRegularExpression becomes(QStringLiteral(JIHENG_CHANGED "(?:为|成):?(?=“)"));
  static const QRegularExpression after(QStringLiteral("(?:之?后|后面)(?:增加|加入|新增|补充):?(?=“)"));
  static const QRegularExpression removed(QStringLiteral("(?:予以)?(?:删去|删除|取消)"));
  const auto match = matchAt(start, m_text, m_at, m_end);
  if (!match.hasMatch()) return false;
  qsizetype at = match.capturedEnd();
  StatedWording wording;
  wording.pointNumber = QString(match.captured(1) + match.captured(2));
  wording.from = quotedAt(&at);
  if (wording.from.isEmpty()) return false;
  if (const auto verb = matchAt(becomes, m_text, at, m_end); verb.hasMatch()) {
    at = verb.capturedEnd();
    wording.to = quotedAt(&at);
  } else if (const auto behind = matchAt(after, m_text, at, m_end); behind.hasMatch()) {
    at = behind.capturedEnd();
    wording.to = quotedAt(&at);
    wording.after = true;
  } else if (const auto gone = matchAt(removed, m_text, at, m_end); gone.hasMatch()) {
    at = gone.capturedEnd();
  } else {
    return false;
  }
  m_operation.wordings.push_back(wording);
  m_at = at;
  return true;
}

bool AmendmentReader::amendPoints() {
  static const QRegularExpression step(
      QStringLiteral("(?:将)?(?:原|其)?(?:第(" JIHENG_POINT ")[项个条]控制要点|控制要点(" JIHENG_POINTS ")?项?)的?(?:内容|表述|文字)?(?:全部|整体|统一)?"
                     "(?:表述)?(?:(?:进行|作|予以)?(?:修改|调整|修订)[,:])?" JIHENG_CHANGED "(?:为|成|如下)?(?:以下内容)?:?"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  if (!match.hasMatch()) return false;
  const QString numbers = QString(match.captured(1) + match.captured(2));
  const Content content = contentAt(match.capturedEnd());
  if (content.parts.empty()) return false;
  if (numbers.isEmpty()) m_operation.allPoints = true;
  takePoints(content, numbers, StatedPoint::Change::Amended);
  m_at = content.to;
  return true;
}

bool AmendmentReader::addPoints() {
  static const QRegularExpression step(
      QStringLiteral("(?:增加|新增|增补|补充|增列|增设)(?:以下|下列|如下)?(?:\\d+|[一二两三四五六七八九十]+)?[项个条]?"
                     "(?:第(" JIHENG_POINTS ")[项个条])?控制要点(" JIHENG_POINTS ")?项?(?:为|如下)?[:,]?"));
  static const QRegularExpression passive(
      QStringLiteral("控制要点(?:中)?(?:增加|新增|增补|补充|增列)(?:以下|下列|如下)?(?:\\d+|[一二两三四五六七八九十]+)?[项个条]?(" JIHENG_POINTS ")?项?(?:内容)?(?:为|如下)?[:,]?"));
  auto match = matchAt(step, m_text, m_at, m_end);
  QString numbers = match.hasMatch() ? QString(match.captured(1) + match.captured(2)) : QString();
  if (!match.hasMatch()) {
    match = matchAt(passive, m_text, m_at, m_end);
    if (!match.hasMatch()) return false;
    numbers = match.captured(1);
  }
  // "控制要点18.人工智能…": the number is the first of the list, not an address before it.
  qsizetype at = match.capturedEnd();
  if (!numbers.isEmpty() && at < m_end && (m_text[at] == QLatin1Char('.') || m_text[at] == QChar(u'、'))) {
    at -= numbers.size();
    numbers.clear();
  }
  const Content content = contentAt(at);
  if (content.parts.empty()) return false;
  takePoints(content, numbers, StatedPoint::Change::Added);
  m_at = content.to;
  // "增加控制要点18“…”、控制要点19“…”": one verb for all.
  static const QRegularExpression further(QStringLiteral("[、,;和及]控制要点第?(" JIHENG_POINT ")项?[:为]*(?=“)"));
  for (auto more = matchAt(further, m_text, m_at, m_end); more.hasMatch(); more = matchAt(further, m_text, m_at, m_end)) {
    const Content next = contentAt(more.capturedEnd());
    if (next.parts.empty()) break;
    takePoints(next, more.captured(1), StatedPoint::Change::Added);
    m_at = next.to;
  }
  return true;
}

bool AmendmentReader::removePoints() {
  static const QRegularExpression step(
      QStringLiteral("(?:删去|删除|取消)原?(?:第(" JIHENG_POINTS ")[项个条]控制要点|控制要点(" JIHENG_POINTS ")项?)"));
  static const QRegularExpression passive(
      QStringLiteral("原?(?:第(" JIHENG_POINTS ")[项个条]控制要点|控制要点(" JIHENG_POINTS ")项?)(?:予以|全部)?(?:删去|删除|取消)"));
  auto match = matchAt(step, m_text, m_at, m_end);
  if (!match.hasMatch()) match = matchAt(passive, m_text, m_at, m_end);
  if (!match.hasMatch()) return false;
  for (const QString& number : pointNumbers(QString(match.captured(1) + match.captured(2)))) m_operation.removedPoints.push_back(number);
  m_at = match.capturedEnd();
  return true;
}

bool AmendmentReader::rename() {
  static const QRegularExpression step(QStringLiteral("(?:(?:技术|条目)?名称" JIHENG_CHANGED "?为|更名为):?"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  if (!match.hasMatch()) return false;
  const Content content = contentAt(match.capturedEnd());
  const QString name = plainContent(content);
  if (name.isEmpty() || name.size() > 90) return false;
  m_operation.newName = name;
  m_at = content.to;
  return true;
}

bool AmendmentReader::renumber() {
  static const QRegularExpression step(QStringLiteral("(?:条目|技术)?编[号码](?:由[^,;。]{7,12})?" JIHENG_CHANGED "?为:?“?"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  const auto token = match.hasMatch() ? numberAt(m_reading, match.capturedEnd()) : std::nullopt;
  if (!token) return false;
  m_operation.newNumber = token->number;
  for (const Text& remark : token->remarks) m_operation.remarks.push_back(remark);
  m_at = token->to;
  if (m_at < m_end && m_text[m_at] == QChar(u'”')) ++m_at;
  return true;
}

bool AmendmentReader::move() {
  static const QRegularExpression step(
      QStringLiteral("(?:条目|技术)?(?:由|从)?(?:(?:禁止|限制)出口(?:部分|技术|类)*)?(?:调整|移|列|转|改|划)(?:至|入|到|为|列入|列为|移至)"
                     "(?:《?目录》?)?(禁止|限制)出口(?:的|技术|部分|类|目录|条目)*"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  if (!match.hasMatch()) return false;
  m_operation.newPart = match.captured(1) == QStringLiteral("禁止") ? Part::Prohibited : Part::Restricted;
  m_at = match.capturedEnd();
  return true;
}

bool AmendmentReader::changeSector() {
  static const QRegularExpression step(QStringLiteral("(?:所属)?(?:行业|技术领域)" JIHENG_CHANGED "为:?"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  if (!match.hasMatch()) return false;
  const Content content = contentAt(match.capturedEnd());
  if (content.parts.empty()) return false;
  m_operation.newSector = plainContent(content);
  m_at = content.to;
  return true;
}

bool AmendmentReader::deleteItem() {
  static const QRegularExpression step(QStringLiteral("(?:予以)?(?:删去|删除|取消)(?=[,;。]|$)"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  if (!match.hasMatch() && !(m_end - m_at == 2 && (m_text.mid(m_at, 2) == QStringLiteral("删去") || m_text.mid(m_at, 2) == QStringLiteral("删除"))))
    return false;
  m_operation.kind = OperationKind::Delete;
  m_at += match.hasMatch() ? match.capturedLength() : 2;
  return true;
}

/// "将甲（编号：…）修改为：“乙（编号：…），控制要点：…”".
bool AmendmentReader::replaceWhole() {
  static const QRegularExpression step(QStringLiteral("(?:整体)?" JIHENG_CHANGED "(?:为|成):?"));
  const auto match = matchAt(step, m_text, m_at, m_end);
  // Behind words that were not understood, nobody can say what is replaced.
  if (!match.hasMatch() || m_gap) return false;
  const Content content = contentAt(match.capturedEnd());
  if (content.parts.size() != 1) return false;
  const auto [from, to] = content.parts.front();
  const qsizetype points = m_text.mid(from, to - from).indexOf(QStringLiteral("控制要点"));
  const auto numbers = findNumbers(m_reading, from, points < 0 ? to : from + points);
  if (numbers.empty() && points < 0 && enumeratorAt(m_reading, from)) {
    m_operation.allPoints = true;
    takePoints(content, {}, StatedPoint::Change::Amended);
    m_at = content.to;
    return true;
  }
  if (numbers.size() > 1 || (numbers.empty() && points < 0 && to - from > 40)) return false;
  qsizetype nameTo = points < 0 ? to : from + points;
  if (!numbers.empty()) {
    m_operation.newNumber = numbers.front().number;
    nameTo = numbers.front().from;
  }
  static const QRegularExpression tail(QStringLiteral("(?:\\(?(?:技术|条目)?(?:编号)?[:为]?|条目|[,。;:])+$"));
  QString name = m_reading.words(from, nameTo);
  Reading squeezed;
  squeezed.append(name, 0);
  if (const auto end = tail.match(squeezed.text()); end.hasMatch()) name = squeezed.words(0, end.capturedStart());
  if (!name.isEmpty() && foldForComparison(name) != foldForComparison(m_operation.name)) m_operation.newName = name;
  if (points >= 0) {
    m_operation.allPoints = true;
    Content rest = content;
    rest.parts = {{from + points + 4, to}};
    takePoints(rest, {}, StatedPoint::Change::Amended);
  }
  m_at = content.to;
  return true;
}

AmendmentReader::Content AmendmentReader::contentAt(qsizetype at) {
  Content content;
  while (at < m_end && m_text[at] == QLatin1Char(':')) ++at;
  const qsizetype begin = at;
  // What stands between quotes, one quote after the other.
  while (at < m_end && m_text[at] == QChar(u'“')) {
    int depth = 0;
    qsizetype close = at;
    for (; close < m_end; ++close) {
      if (m_text[close] == QChar(u'“')) ++depth;
      if (m_text[close] == QChar(u'”') && --depth == 0) break;
    }
    if (close >= m_end) {
      m_operation.remarks.push_back(phrase("OfficialText", "A closing quotation mark is missing; the clause was read to its end."));
      qsizetype last = m_end;
      if (last > at + 1 && m_text[last - 1] == QChar(u'”')) --last;
      content.parts.push_back({at + 1, last});
      content.to = m_end;
      return content;
    }
    content.parts.push_back({at + 1, close});
    content.to = close + 1;
    static const QRegularExpression more(QStringLiteral("[、,;。]?(?:和|及|以及)?(?=“)"));
    const auto next = matchAt(more, m_text, close + 1, m_end);
    if (!next.hasMatch()) {
      // "“铸锻铣一体化”金属3D打印关键技术": the quotation marks belong to the first words only.
      static const QString behind = QStringLiteral(",;。、.:)并和及以同且");
      if (content.parts.size() > 1 || close + 1 >= m_end || behind.contains(m_text[close + 1])) return content;
      content.parts.clear();
      break;
    }
    at = next.capturedEnd();
  }
  if (!content.parts.empty()) return content;
  at = begin;
  // Without quotes: to the next step of the clause.
  static const QRegularExpression next(
      QStringLiteral("[,;。](?:并|同时|且)?(?:将|原|其)?(?:控制要点第?\\d{1,3}项?(?:修改|调整|改为|删|中)|(?:增加|新增|删去|删除)(?:第[\\d、至]+项)?控制要点|"
                     "(?:技术|条目)?名称" JIHENG_CHANGED "|(?:条目)?编号" JIHENG_CHANGED "|(?:调整|移)(?:至|入|到)(?:禁止|限制))"));
  const auto stop = next.match(m_text.mid(at, m_end - at));
  const qsizetype to = stop.hasMatch() ? at + stop.capturedStart() : m_end;
  if (to > at) content.parts.push_back({at, to});
  content.to = to;
  return content;
}

QString AmendmentReader::plainContent(const Content& content) const {
  if (content.parts.empty()) return {};
  const auto [from, end] = content.parts.front();
  qsizetype to = end;
  while (to > from && (m_text[to - 1] == QChar(u'。') || m_text[to - 1] == QLatin1Char(';') || m_text[to - 1] == QLatin1Char(','))) --to;
  return m_reading.words(from, to);
}

void AmendmentReader::addPoint(const QString& number, const QString& zh, StatedPoint::Change change) {
  for (StatedPoint& point : m_operation.points) {
    if (number.isEmpty() || point.number != number || !point.formerNumber.isEmpty()) continue;
    m_operation.remarks.push_back(phrase("OfficialText", "The control point %1 is there twice; the second wording was kept apart.").arg(number));
    break;
  }
  m_operation.points.push_back({number, zh, change, {}});
}

void AmendmentReader::takePoints(const Content& content, const QString& numbers, StatedPoint::Change change) {
  const std::vector<QString> addressed = pointNumbers(numbers);
  const QString root = addressed.size() == 1 ? addressed.front() : QString();
  size_t next = 0;
  for (const auto& [from, to] : content.parts) {
    SplitPoints split = splitPoints(m_reading, from, to, content.parts.size() == 1 || addressed.empty() ? root : QString());
    for (const Text& remark : split.remarks) m_operation.remarks.push_back(remark);
    for (PointPiece& piece : split.pieces) {
      // "控制要点1、2修改为：“甲”“乙”": the addresses in their order.
      if (piece.number.isEmpty() && next < addressed.size() && content.parts.size() == addressed.size()) piece.number = addressed[next];
      addPoint(piece.number, piece.zh, change);
      if (m_reading.repairedBetween(piece.from, piece.to))
        m_operation.remarks.push_back(phrase("OfficialText", "Characters that the file has as radicals were read as what they stand for."));
    }
    ++next;
  }
}

void AmendmentReader::readAllPoints(qsizetype from, qsizetype to) {
  m_end = to;
  Content content;
  while (from < to && (m_text[from] == QLatin1Char(':') || m_text[from] == QLatin1Char(',') || m_text[from] == QChar(u'为'))) ++from;
  if (from < to && m_text[from] == QChar(u'“')) content = contentAt(from);
  // Words behind the quotations are words of the points too.
  const bool whole = !content.parts.empty() && QStringView(m_text).mid(content.to, to - content.to).trimmed().size() <= 1;
  if (!whole && from < to) content.parts = {{from, to}};
  takePoints(content, {}, StatedPoint::Change::Stated);
  m_operation.allPoints = !m_operation.points.empty();
}

}  // namespace jiheng
