#include <QRegularExpression>

#include "app/official_text/amendment_reader.h"
#include "app/official_text/document_reading.h"
#include "app/official_text/enumerator.h"
#include "app/official_text/item_number.h"

namespace jiheng {

namespace {

QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text, qsizetype at) {
  return expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
}

/// The head of a list entry: what stands before its control points.
struct EntryHead {
  QString name;
  QString number;
  int serial = 0;
  int serialLevel = 0;
  qsizetype to = 0;  ///< where the control points begin
  std::vector<Text> remarks;
};

class EntryFinder {
 public:
  EntryFinder(const Reading& reading, const HeadingReader& headings) : m_reading(reading), m_text(reading.text()), m_headings(headings) {}

  /// The head of an entry that begins at a line.
  std::optional<EntryHead> headAt(qsizetype at) const {
    EntryHead head;
    qsizetype body = skipSerial(at, head);
    if (body >= m_text.size()) return {};
    if (auto labelled = labelledHead(body, head)) return labelled;
    if (auto first = numberFirst(body, head)) return first;
    if (auto behind = nameFirst(body, head)) return behind;
    return withoutNumber(body, head);
  }

 private:
  /// "12. ", "（一）", and a bare "12" before a number.
  qsizetype skipSerial(qsizetype at, EntryHead& head) const {
    if (const auto serial = enumeratorAt(m_reading, at)) {
      head.serial = serial->value;
      head.serialLevel = static_cast<int>(serial->style) + 1;
      return skipEnumerators(m_reading, at);
    }
    static const QRegularExpression bare(QStringLiteral("(?:序号:?)?(\\d{1,3})"));
    const auto match = matchAt(bare, m_text, at);
    if (!match.hasMatch()) return at;
    for (qsizetype digits = match.capturedLength(1); digits > 0; --digits) {
      const qsizetype behind = match.capturedStart(1) + digits;
      if (behind >= m_text.size() || !m_reading.spaceBefore(behind)) continue;
      if (!numberAt(m_reading, behind) && m_text[behind].unicode() < 0x3400) continue;
      head.serial = m_text.mid(match.capturedStart(1), digits).toInt();
      return behind;
    }
    return at;
  }

  /// Where a name ends that begins at `at`; the line's end, unless the name goes on.
  qsizetype nameEnd(qsizetype at, std::vector<Text>& remarks) const {
    static const QRegularExpression stop(QStringLiteral("(?:[,;。]?控制要点|[,;。]?\\(?(?:技术|条目)?编[号码](?:为|:)|[;。])"));
    static const QRegularExpression complete(QStringLiteral("(?:技术|工艺|方法|系统|装备|遥感器|\\))$"));
    const auto label = stop.match(m_text.mid(at, 100));
    const qsizetype limit = label.hasMatch() && label.capturedStart() <= 90 ? at + label.capturedStart() : m_text.size();
    const bool labelled = limit < m_text.size() && m_text.mid(limit, 6).contains(QStringLiteral("控制要点"));
    int lines = 0;
    for (qsizetype i = at + 1; i < m_text.size() && i - at <= 90; ++i) {
      if (i >= limit) return limit;
      if (const auto inner = enumeratorAt(m_reading, i); inner && inner->value == 1) {
        // "采矿工程技术 1.离子型…": the control points follow on the same line.
        if (m_reading.spaceBefore(i) || complete.match(m_text.mid(at, i - at)).hasMatch()) return i;
      }
      if (!m_reading.lineBefore(i)) continue;
      const auto sector = m_headings.sectorAt(m_reading, i);
      const bool heading = sector && (sector->to >= m_text.size() || m_reading.lineBefore(sector->to));
      if (heading || enumeratorAt(m_reading, i) || numberAt(m_reading, i)) return i;
      if (labelled && limit - i <= 60) continue;
      if (complete.match(m_text.mid(at, i - at)).hasMatch() || ++lines >= 3) return i;
      remarks.push_back(phrase("OfficialText", "The name was taken to go on over a line's end."));
    }
    return std::min(limit, at + 90 < m_text.size() ? at : m_text.size());
  }

  bool takeName(EntryHead& head, qsizetype from) const {
    const qsizetype end = nameEnd(from, head.remarks);
    if (end <= from) return false;
    head.name = cleanName(from, end);
    if (m_reading.brokenBetween(from, end))
      head.remarks.push_back(phrase("OfficialText", "The name %1 was joined from two lines.").arg(head.name));
    head.to = end;
    return !head.name.isEmpty();
  }

  QString cleanName(qsizetype from, qsizetype to) const {
    while (from < to && QStringLiteral(":,“、").contains(m_text[from])) ++from;
    while (to > from && QStringLiteral(":,;。”、").contains(m_text[to - 1])) --to;
    QString name = m_reading.words(from, to);
    if (name.endsWith(QStringLiteral("技术条目"))) name.chop(2);
    return name;
  }

  void takeNumber(EntryHead& head, const NumberToken& token) const {
    head.number = token.number;
    head.remarks.insert(head.remarks.end(), token.remarks.begin(), token.remarks.end());
  }

  void skipLabel(EntryHead& head) const {
    static const QRegularExpression label(QStringLiteral("[,;。:]*(?:条目)?[,;。:]*(?:技术)?控制要点(?:如下)?[:为]?"));
    if (const auto match = matchAt(label, m_text, head.to); match.hasMatch()) head.to = match.capturedEnd();
  }

  std::optional<EntryHead> labelledHead(qsizetype at, EntryHead head) const {
    static const QRegularExpression numberLabel(QStringLiteral("[,;]?(?:技术|条目)?编[号码](?:为|:)"));
    static const QRegularExpression nameLabel(QStringLiteral("[,;]?(?:技术|条目)名称(?:为|:)"));
    bool any = false;
    if (at > 0 && m_text[at - 1] == QLatin1Char('(')) return {};
    for (;;) {
      if (const auto match = matchAt(numberLabel, m_text, at); match.hasMatch() && head.number.isEmpty()) {
        const auto token = numberAt(m_reading, match.capturedEnd());
        if (!token) break;
        takeNumber(head, *token);
        at = token->to;
      } else if (const auto named = matchAt(nameLabel, m_text, at); named.hasMatch() && head.name.isEmpty()) {
        if (!takeName(head, named.capturedEnd())) break;
        at = head.to;
      } else if (any && head.name.isEmpty() && !head.number.isEmpty()) {
        if (!takeName(head, at)) break;
        at = head.to;
      } else {
        break;
      }
      any = true;
    }
    if (!any || head.name.isEmpty()) return {};
    head.to = at;
    skipLabel(head);
    return head;
  }

  std::optional<EntryHead> numberFirst(qsizetype at, EntryHead head) const {
    const auto token = numberAt(m_reading, at);
    if (!token || token->to >= m_text.size()) return {};
    takeNumber(head, *token);
    if (!takeName(head, token->to)) return {};
    skipLabel(head);
    return head;
  }

  /// "信息处理技术（编号：056101X）", "信息处理技术 056101X".
  std::optional<EntryHead> nameFirst(qsizetype at, EntryHead head) const {
    static const QRegularExpression named(QStringLiteral("[^。;:“”]{2,80}?[(,]?(?:技术|条目)?(?:编[号码])?[:为]?(?=") + numberPattern() + QLatin1Char(')'));
    const auto match = matchAt(named, m_text, at);
    if (!match.hasMatch()) return {};
    const auto token = numberAt(m_reading, match.capturedEnd());
    if (!token || !isOneName(at, token->from)) return {};
    qsizetype to = token->to;
    if (to < m_text.size() && m_text[to] == QLatin1Char(')')) ++to;
    // A mention inside a sentence goes on; an entry ends its line or comes to its control points.
    static const QRegularExpression behind(QStringLiteral("(?:条目)?[:,;。]?(?:控制要点|$)"));
    const bool ends = to >= m_text.size() || m_reading.lineBefore(to) || matchAt(behind, m_text, to).hasMatch() ||
                      enumeratorAt(m_reading, to).has_value();
    if (!ends) return {};
    static const QRegularExpression tail(QStringLiteral("(?:条目)?(?:[(,](?:技术|条目)?)?(?:编[号码])?[:为]?$"));
    const auto words = m_text.mid(at, match.capturedEnd() - at);
    head.name = cleanName(at, at + tail.match(words).capturedStart());
    if (m_reading.brokenBetween(at, token->from))
      head.remarks.push_back(phrase("OfficialText", "The name %1 was joined from two lines.").arg(head.name));
    takeNumber(head, *token);
    head.to = to;
    skipLabel(head);
    return head;
  }

  /// A name may be broken over lines, but no line of it begins an entry, a heading or a label.
  bool isOneName(qsizetype from, qsizetype to) const {
    static const QRegularExpression label(QStringLiteral("(?:技术|条目)?(?:编[号码]|名称)(?:为|:)|控制要点"));
    int lines = 0;
    for (qsizetype i = from + 1; i < to; ++i) {
      if (!m_reading.lineBefore(i)) continue;
      const bool bracketed = m_text[i - 1] == QLatin1Char('(');
      if (++lines > 3 || enumeratorAt(m_reading, i) || (!bracketed && matchAt(label, m_text, i).hasMatch())) return false;
      const auto sector = m_headings.sectorAt(m_reading, i);
      if (sector && (sector->to >= m_text.size() || m_reading.lineBefore(sector->to))) return false;
    }
    return true;
  }

  /// A name that only its control points tell from other text.
  std::optional<EntryHead> withoutNumber(qsizetype at, EntryHead head) const {
    static const QRegularExpression named(QStringLiteral("([^。;:,“”]{2,60}?)(?:条目)?[:,]?控制要点(?:如下)?[:为]"));
    const auto match = matchAt(named, m_text, at);
    if (!match.hasMatch() || !m_reading.lineBefore(at == match.capturedStart() ? at : match.capturedStart())) {
      if (!match.hasMatch() || head.serial == 0) return {};
    }
    if (!isOneName(at, match.capturedEnd(1))) return {};
    head.name = cleanName(at, match.capturedEnd(1));
    if (head.name.isEmpty() || head.name == QStringLiteral("技术")) return {};
    head.to = match.capturedEnd();
    head.remarks.push_back(phrase("OfficialText", "The list gives no number for %1.").arg(head.name));
    return head;
  }

  const Reading& m_reading;
  const QString& m_text;
  const HeadingReader& m_headings;
};

bool isTableHeading(const QString& line) {
  static const QRegularExpression heading(QStringLiteral("^(?:序号|编号|(?:技术|条目)?名称|技术领域(?:/行业)?|行业|类别|控制要点|/)+$"));
  return heading.match(line).hasMatch();
}

struct Event {
  enum class Kind { Part, Sector, Entry, Frame };
  Kind kind = Kind::Entry;
  qsizetype from = 0;
  qsizetype to = 0;
  Part part = Part::Restricted;
  SectorHeading sector;
  EntryHead head;
  FrameBlock::Kind frame = FrameBlock::Kind::Closing;
};

std::optional<Event> eventAt(const Reading& reading, const HeadingReader& headings, const EntryFinder& finder, qsizetype at) {
  const auto ends = [&reading](qsizetype to) { return to >= reading.size() || reading.lineBefore(to); };
  Event event;
  event.from = at;
  if (const auto part = headings.partAt(reading, at); part && ends(part->to)) {
    event.kind = Event::Kind::Part;
    event.part = part->part;
    event.to = part->to;
    return event;
  }
  if (const auto sector = headings.sectorAt(reading, at); sector && ends(sector->to)) {
    event.kind = Event::Kind::Sector;
    event.sector = *sector;
    event.to = sector->to;
    return event;
  }
  qsizetype end = at + 1;
  while (end < reading.size() && !reading.lineBefore(end)) ++end;
  const QString line = reading.text().mid(at, end - at);
  event.kind = Event::Kind::Frame;
  event.to = end;
  if (isTableHeading(line)) {
    event.frame = FrameBlock::Kind::TableHeading;
    return event;
  }
  if (HeadingReader::isTitle(line) || HeadingReader::isClosing(line)) {
    event.frame = HeadingReader::isTitle(line) ? FrameBlock::Kind::Title : FrameBlock::Kind::Closing;
    return event;
  }
  if (auto head = finder.headAt(at)) {
    event.kind = Event::Kind::Entry;
    event.to = head->to;
    event.head = *std::move(head);
    return event;
  }
  return {};
}

}  // namespace

void readListText(DocumentReading& result, const Reading& reading, const std::vector<SourceBlock>& blocks,
                  const HeadingReader& headings, JobProgress* progress) {
  HeadingState state;
  const EntryFinder finder(reading, headings);
  std::vector<Event> events;
  for (qsizetype at = 0; at < reading.size();) {
    if (isCancelled(progress, at, reading.size())) return;
    if (reading.lineBefore(at)) {
      if (auto event = eventAt(reading, headings, finder, at)) {
        at = std::max(at + 1, event->to);
        events.push_back(*std::move(event));
        continue;
      }
    }
    ++at;
  }
  const auto placeOf = [&](qsizetype at) -> const SourcePlace& { return blocks[static_cast<size_t>(reading.block(at))].place; };
  frameStretch(result, reading, blocks, 0, events.empty() ? reading.size() : events.front().from, true);
  bool begun = false;  // before the first heading or entry everything is preamble
  for (size_t i = 0; i < events.size(); ++i) {
    const Event& event = events[i];
    const qsizetype next = i + 1 < events.size() ? events[i + 1].from : reading.size();
    if (event.kind == Event::Kind::Entry) {
      StatedOperation operation;
      operation.name = event.head.name;
      operation.number = event.head.number;
      operation.serial = event.head.serial;
      operation.serialLevel = event.head.serialLevel;
      operation.remarks = event.head.remarks;
      operation.firstBlock = reading.block(event.from);
      operation.lastBlock = reading.block(next - 1);
      operation.sourceText = reading.passage(event.from, next);
      std::vector<Leftover> leftovers;
      AmendmentReader(reading, operation, leftovers).readAllPoints(event.to, next);
      placeUnder(operation, state);
      result.operations.push_back(std::move(operation));
      begun = true;
      continue;
    }
    const QString text = reading.passage(event.from, event.to);
    if (event.kind == Event::Kind::Part) {
      state = {event.part, {}, {}};
      result.addFrame(FrameBlock::Kind::PartHeading, text, placeOf(event.from));
    } else if (event.kind == Event::Kind::Sector) {
      state.sectorCode = event.sector.code;
      state.sectorName = event.sector.name;
      result.addFrame(FrameBlock::Kind::SectorHeading, text, placeOf(event.from));
    } else {
      result.addFrame(event.frame, text, placeOf(event.from));
    }
    begun = begun || event.kind != Event::Kind::Frame;
    frameStretch(result, reading, blocks, event.to, next, !begun);
  }
}

}  // namespace jiheng
