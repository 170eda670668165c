#include <QRegularExpression>

#include "app/official_text/clause_parser.h"
#include "app/official_text/document_reading.h"
#include "app/official_text/enumerator.h"
#include "app/official_text/item_number.h"

namespace jiheng {

namespace {

QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text, qsizetype at) {
  return expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
}

/// What begins at a place of the text.
struct Event {
  enum class Kind { Part, Sector, Group, Clause, Closing };
  Kind kind = Kind::Clause;
  qsizetype from = 0;
  qsizetype body = 0;
  qsizetype to = 0;  ///< of a heading; a clause goes on to the next event
  Part part = Part::Restricted;
  bool hasPart = false;
  SectorHeading sector;
  std::optional<OperationKind> verb;
};

class EventFinder {
 public:
  EventFinder(const Reading& reading, const HeadingReader* headings) : m_reading(reading), m_text(reading.text()), m_headings(headings) {}

  std::vector<Event> run(JobProgress* progress) {
    std::vector<Event> events;
    int quotes = 0;
    for (qsizetype at = 0; at < m_text.size();) {
      if ((at & 0x3ff) == 0 && isCancelled(progress, at, m_text.size())) break;
      const bool line = m_reading.lineBefore(at);
      // In a text without lines a heading stands anywhere, and a clause right behind it.
      const bool boundary = line || at == m_resume || QStringLiteral("。;:”.").contains(m_text[at - 1]) || headingMark(at);
      if (boundary) {
        if (auto event = eventAt(at, line, quotes > 0)) {
          quotes = 0;
          if (event->kind == Event::Kind::Group || event->kind == Event::Kind::Part) m_verb = event->verb;
          at = event->kind == Event::Kind::Clause ? event->body + 1 : event->to;
          m_resume = at;
          m_open = event->kind == Event::Kind::Clause ? event->body : -1;
          events.push_back(*std::move(event));
          continue;
        }
      }
      if (m_text[at] == QChar(u'“')) ++quotes;
      if (m_text[at] == QChar(u'”') && quotes > 0) --quotes;
      ++at;
    }
    return events;
  }

  /// Where a clause begins that says what it does to an item.
  bool clauseAt(qsizetype body, bool line, bool quoted) const {
    static const QString number = numberPattern();
    static const QRegularExpression remove(
        QStringLiteral("(?:删去|删除|取消)(?!原?控制要点|第\\d+[项个条]):?“?[^。“”;:]{2,100}?”?[^。“”;:]{0,30}?(?:条目|编号|编码|控制要点|") + number + QLatin1Char(')'));
    static const QRegularExpression removeShort(QStringLiteral("(?:删去|删除|取消)(?!原?控制要点)[^。“”;:,]{2,40}(?:技术|工艺)[。;]?"));
    static const QRegularExpression amend(
        QStringLiteral("(?:将|把|对|在)(?!原?控制要点|第\\d+[项个条])(?=“?[^。“”;]{2,130}?”?[^。“”;]{0,60}?(?:编号|条目|控制要点|名称|") + number +
        QStringLiteral("))“?[^。“”;]{2,130}?”?[^。“”;]{0,60}?(?:修改|调整|改为|变更|更改|更名|增加|新增|增补|补充|删去|删除|合并|拆分|移至|移入|列入|转入)"));
    static const QRegularExpression wording(
        QStringLiteral("(?:将|把|在)(?!原?控制要点|第\\d+[项个条])[^。“”;]{2,100}?控制要点[^。“”;]{0,12}(?:中|内)的?“"));
    static const QRegularExpression add(
        QStringLiteral("(?:新增|增加|增列|增补|补充|增设)(?!(?:以下|下列)?[\\d一二两三四五六七八九十]*[项个条]?控制要点|第\\d+[项个条]):?(?:“?[^。“”;:]{2,100}?”?[^。“”;:]{0,30}?(?:条目|编号|编码|") + number +
        QStringLiteral(")|[^。“”;,:]{2,60}[,。:;]控制要点)"));
    static const QRegularExpression bare(
        QStringLiteral("“?[^。“”;:,]{2,80}”?\\((?:技术|条目)?(?:编号)?[:为]?") + number +
        QStringLiteral("\\)[^。“”;]{0,12}?(?:控制要点\\d*(?:修改|调整|改为|中|增|删)|名称|编号|修改|调整|删去|删除|增加|新增|移至)"));
    static const QRegularExpression entry(QStringLiteral("(?:“?[^。“”;:]{2,80}”?\\((?:技术|条目)?(?:编号)?[:为]?") + number + QStringLiteral("\\)|(?:编号[:为]?)?") + number + QLatin1Char(')'));
    // Inside a quotation only a clause that gives a number can be one: its closing quote is missing.
    if (quoted) {
      for (const QRegularExpression* one : {&remove, &amend, &add}) {
        const auto match = matchAt(*one, m_text, body);
        if (match.hasMatch() && line && !findNumbers(m_reading, body, std::min(m_text.size(), match.capturedEnd() + 16)).empty()) return true;
      }
      return false;
    }
    for (const QRegularExpression* one : {&remove, &amend, &wording, &add})
      if (matchAt(*one, m_text, body).hasMatch()) return true;
    if (const auto match = matchAt(bare, m_text, body); match.hasMatch() && isOneSubject(body, match.capturedEnd())) return true;
    if (m_verb) {
      if (const auto match = matchAt(entry, m_text, body); match.hasMatch() && isOneSubject(body, match.capturedEnd())) return true;
    }
    if (!line) return false;
    const auto shortly = matchAt(removeShort, m_text, body);
    return shortly.hasMatch() && (shortly.capturedEnd() >= m_text.size() || m_reading.lineBefore(shortly.capturedEnd()));
  }

 private:
  /// "一、" or "（一）": what a heading begins with.
  bool headingMark(qsizetype at) const {
    const QChar c = m_text[at];
    static const QString numbers = QStringLiteral("一二三四五六七八九十");
    const bool mark = numbers.contains(c) || (c == QLatin1Char('(') && at + 1 < m_text.size() && numbers.contains(m_text[at + 1]));
    if (!mark || !m_headings || (at > 0 && numbers.contains(m_text[at - 1]))) return false;
    const auto found = enumeratorAt(m_reading, at);
    return found && (found->style == EnumeratorStyle::Chinese || found->style == EnumeratorStyle::ChineseBracket);
  }

  /// A clause without a verb at its beginning goes over no line that begins anew.
  bool isOneSubject(qsizetype from, qsizetype to) const {
    // Nor does it begin inside the name of another that has not come to its number yet.
    if (m_open >= 0 && m_open < from && findNumbers(m_reading, m_open, from).empty()) return false;
    int lines = 0;
    for (qsizetype i = from + 1; i < to; ++i)
      if (m_reading.lineBefore(i) && (++lines > 2 || enumeratorAt(m_reading, i))) return false;
    return true;
  }

  bool endsHeading(qsizetype to, bool enumerated) const {
    if (to >= m_text.size() || m_reading.lineBefore(to)) return true;
    if (!enumerated) return false;
    const qsizetype body = skipEnumerators(m_reading, to);
    return clauseAt(body, false, false) || (body > to && m_headings->sectorAt(m_reading, to).has_value());
  }

  std::optional<Event> eventAt(qsizetype at, bool line, bool quoted) {
    const qsizetype body = skipEnumerators(m_reading, at);
    const bool enumerated = body > at;
    Event event;
    event.from = at;
    event.body = body;
    if (m_headings && !quoted && (line || enumerated)) {
      if (const auto part = m_headings->partAt(m_reading, at); part && endsHeading(part->to, enumerated)) {
        event.kind = Event::Kind::Part;
        event.part = part->part;
        event.hasPart = true;
        event.to = part->to;
        return event;
      }
      if (groupAt(event, line)) return event;
      if (const auto sector = m_headings->sectorAt(m_reading, at); sector && endsHeading(sector->to, enumerated)) {
        event.kind = Event::Kind::Sector;
        event.sector = *sector;
        event.to = sector->to;
        return event;
      }
    }
    if (body < m_text.size() && clauseAt(body, line, quoted)) return event;
    if (line && m_headings && !quoted) {
      qsizetype end = at;
      while (end < m_text.size() && (end == at || !m_reading.lineBefore(end))) ++end;
      const QString text = m_text.mid(at, end - at);
      if (HeadingReader::isClosing(text) || HeadingReader::isTitle(text)) {
        event.kind = Event::Kind::Closing;
        event.to = end;
        return event;
      }
    }
    return {};
  }

  /// "删去下列条目：" over entries that only name an item.
  bool groupAt(Event& event, bool line) const {
    static const QRegularExpression group(
        QStringLiteral("(?:关于)?(删去|删除|取消|新增|增加|增列|修改|调整)(?:的)?(?:以下|下列|如下)?(?:(?:\\d+|[一二三四五六七八九十]+)[项个条])?(?:(禁止|限制)(?:类|出口)?)?"
                       "(?:出口)?(?:的)?(?:部分)?(?:技术)?(?:的)?(?:条目|项目|技术)?(?:\\(?共?(?:计)?\\d+[项条个]\\)?)?(?:如下)?[:。]?"));
    const auto match = matchAt(group, m_text, event.body);
    if (!match.hasMatch() || match.capturedLength() < 4) return false;
    const qsizetype to = match.capturedEnd();
    const bool ends = to >= m_text.size() || m_reading.lineBefore(to) || m_text[to - 1] == QLatin1Char(':');
    if (!ends || !line) return false;
    const QString verb = match.captured(1);
    event.kind = Event::Kind::Group;
    event.to = to;
    if (verb == QStringLiteral("修改") || verb == QStringLiteral("调整"))
      event.verb = OperationKind::Amend;
    else
      event.verb = verb.contains(QChar(u'增')) ? OperationKind::Add : OperationKind::Delete;
    if (!match.captured(2).isEmpty()) {
      event.hasPart = true;
      event.part = match.captured(2) == QStringLiteral("禁止") ? Part::Prohibited : Part::Restricted;
    }
    return true;
  }

  const Reading& m_reading;
  const QString& m_text;
  const HeadingReader* m_headings;
  std::optional<OperationKind> m_verb;
  qsizetype m_resume = -1;  // behind the event before
  qsizetype m_open = -1;  // the body of the clause before
};

}  // namespace

int countClauses(const Reading& reading) {
  const EventFinder finder(reading, nullptr);
  int clauses = 0;
  for (qsizetype at = 0; at < reading.size(); ++at) {
    const bool line = reading.lineBefore(at);
    if (!line && !QStringLiteral("。;:").contains(reading.text()[at - 1])) continue;
    const qsizetype body = skipEnumerators(reading, at);
    if (body < reading.size() && finder.clauseAt(body, line, false)) ++clauses;
  }
  return clauses;
}

void readClauses(DocumentReading& result, const Reading& reading, const std::vector<SourceBlock>& blocks,
                 const HeadingReader& headings, JobProgress* progress) {
  const std::vector<Event> events = EventFinder(reading, &headings).run(progress);
  const auto placeOf = [&](qsizetype at) -> const SourcePlace& { return blocks[static_cast<size_t>(reading.block(at))].place; };
  frameStretch(result, reading, blocks, 0, events.empty() ? reading.size() : events.front().from, true);
  HeadingState state;
  std::optional<OperationKind> verb;
  bool begun = false;  // before the first heading or clause everything is preamble
  for (size_t i = 0; i < events.size(); ++i) {
    const Event& event = events[i];
    const qsizetype next = i + 1 < events.size() ? events[i + 1].from : reading.size();
    switch (event.kind) {
      case Event::Kind::Part:
      case Event::Kind::Group:
        if (event.hasPart && (event.kind == Event::Kind::Part || state.part != event.part)) state = {event.part, {}, {}};
        verb = event.verb;
        result.addFrame(FrameBlock::Kind::PartHeading, reading.passage(event.from, event.to), placeOf(event.from));
        break;
      case Event::Kind::Sector:
        state.sectorCode = event.sector.code;
        state.sectorName = event.sector.name;
        result.addFrame(FrameBlock::Kind::SectorHeading, reading.passage(event.from, event.to), placeOf(event.from));
        break;
      case Event::Kind::Closing:
        result.addFrame(HeadingReader::isTitle(reading.passage(event.from, event.to)) ? FrameBlock::Kind::Title : FrameBlock::Kind::Closing,
                        reading.passage(event.from, event.to), placeOf(event.from));
        break;
      case Event::Kind::Clause: {
        ParsedClause parsed = parseClause(reading, {event.from, event.body, next, verb});
        for (StatedOperation& operation : parsed.operations) {
          placeUnder(operation, state);
          result.operations.push_back(std::move(operation));
        }
        for (const Leftover& leftover : parsed.leftovers)
          result.addUnread(reading.passage(leftover.from, leftover.to), placeOf(leftover.from), leftover.why);
        begun = true;
        continue;
      }
    }
    begun = begun || event.kind != Event::Kind::Closing;
    frameStretch(result, reading, blocks, event.to, next, !begun);
  }
}

}  // namespace jiheng
