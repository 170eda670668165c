#include "app/official_text/announcement_checks.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "app/official_text/enumerator.h"
#include "app/official_text/reading.h"

namespace jiheng {

namespace {

template <class T>
bool contains(const std::vector<T>& list, const T& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

/// Whether two amendments of one item concern different things.
bool areApart(const Operation& a, const Operation& b) {
  for (const ItemField field : a.changes)
    if (field != ItemField::Points && contains(b.changes, field)) return false;
  for (const ControlPoint& point : a.item.points) {
    if (b.item.point(point.key) || contains(b.removedPoints, point.key)) return false;
    if (!point.number.isEmpty() && b.item.pointByNumber(point.number)) return false;
  }
  for (const QString& key : a.removedPoints)
    if (b.item.point(key) || contains(b.removedPoints, key)) return false;
  return !a.pointsComplete && !b.pointsComplete;
}

void joinInto(ReadOperation& first, const ReadOperation& second) {
  Operation& into = first.operation;
  const Operation& from = second.operation;
  const auto append = [](auto& list, const auto& more) { list.insert(list.end(), more.begin(), more.end()); };
  for (const ItemField field : from.changes) {
    if (field == ItemField::Name) into.item.nameZh = from.item.nameZh;
    if (field == ItemField::Number) into.item.number = from.item.number;
    if (field == ItemField::Part) into.item.part = from.item.part;
    if (field == ItemField::Sector) into.item.sectorCode = from.item.sectorCode;
    if (!contains(into.changes, field)) into.changes.push_back(field);
  }
  append(into.item.points, from.item.points);
  append(into.addedPoints, from.addedPoints);
  append(into.amendedPoints, from.amendedPoints);
  append(into.removedPoints, from.removedPoints);
  append(first.remarks, second.remarks);
  first.sourceText += QLatin1Char('\n') + second.sourceText;
  first.to = second.to;
  first.remarks.push_back(phrase("OfficialText", "Several clauses amend this item; they were put together as one operation."));
}

class Checks {
 public:
  Checks(ReadAnnouncement& announcement, const Catalogue& catalogue)
      : m_announcement(announcement), m_instrument(catalogue.instrument(announcement.instrumentId)) {
    if (m_instrument && !m_instrument->adjusts.isEmpty()) m_before = catalogue.edition(m_instrument->adjusts);
  }

  void run(const std::vector<StatedOperation>& stated) {
    twice();
    for (const ReadOperation& read : m_announcement.operations) {
      standsBefore(read);
      letter(read);
      sector(read);
    }
    serials(stated);
    textCounts();
    if (m_instrument)
      for (const Text& finding : countFindings(m_announcement, *m_instrument)) add(finding, {});
    if (m_instrument && m_announcement.date.isValid() && m_announcement.date != m_instrument->date)
      add(phrase("OfficialText", "The text is dated %1; the bundled data dates %2 of %3.")
              .arg(m_announcement.date)
              .arg(m_instrument->id)
              .arg(m_instrument->date),
          {});
  }

 private:
  void add(const Text& what, const SourcePlace& place) { m_announcement.findings.push_back({what, place}); }

  void twice() {
    QHash<QString, const ReadOperation*> byKey;
    QHash<QString, const ReadOperation*> byNumber;
    for (const ReadOperation& read : m_announcement.operations) {
      const QString key = read.operation.item.key.value();
      const QString& number = read.operation.item.number;
      const ReadOperation* sameKey = byKey.value(key);
      if (sameKey)
        add(phrase("OfficialText", "Two operations contradict each other: %1 (%2) and %3 (%4) concern the same item.")
                .arg(titleOf(*sameKey))
                .arg(placeText(sameKey->from))
                .arg(titleOf(read))
                .arg(placeText(read.from)),
            read.from);
      else if (const ReadOperation* other = byNumber.value(number); other && !number.isEmpty())
        add(phrase("OfficialText", "The number %1 is given twice: to %2 (%3) and to %4 (%5).")
                .arg(number)
                .arg(other->operation.item.nameZh)
                .arg(placeText(other->from))
                .arg(read.operation.item.nameZh)
                .arg(placeText(read.from)),
            read.from);
      byKey.insert(key, &read);
      if (!number.isEmpty()) byNumber.insert(number, &read);
    }
  }

  static Text titleOf(const ReadOperation& read) {
    return phrase("OfficialText", "%1: %2", "operation and item").arg(operationText(read.operation.kind)).arg(itemTitle(read.operation));
  }

  void standsBefore(const ReadOperation& read) {
    if (!m_before || m_announcement.fullList) return;
    const Operation& operation = read.operation;
    const bool stands = m_before->find(operation.item.key) != nullptr;
    if (operation.kind == OperationKind::Add) {
      const Item* same = stands ? m_before->find(operation.item.key) : m_before->findNumber(operation.item.number);
      if (same)
        add(phrase("OfficialText", "%1 adds an item that stands in the list of %2 already: %3.")
                .arg(titleOf(read))
                .arg(m_before->id())
                .arg(same->nameZh),
            read.from);
      return;
    }
    if (operation.kind == OperationKind::Base || stands) return;
    const PartCoverage& coverage = m_before->coverage(read.part);
    const bool complete = coverage.stated > 0 && coverage.confirmed() >= coverage.stated;
    const Text what = complete
                          ? phrase("OfficialText", "%1 concerns an item that does not stand in the list of %2, which is bundled in whole.")
                                .arg(titleOf(read))
                                .arg(m_before->id())
                          : phrase("OfficialText",
                                   "%1 concerns an item that is not bundled in the list of %2; %3 of its %4 items are bundled, so it cannot "
                                   "be told whether it stood there.")
                                .arg(titleOf(read))
                                .arg(m_before->id())
                                .arg(coverage.confirmed())
                                .arg(coverage.stated);
    add(what, read.from);
  }

  void letter(const ReadOperation& read) {
    const Item& item = read.operation.item;
    if (item.number.isEmpty()) return;
    const Part part = item.number.endsWith(QLatin1Char('J')) ? Part::Prohibited : Part::Restricted;
    const bool moves = contains(read.operation.changes, ItemField::Part) != contains(read.operation.changes, ItemField::Number);
    if (part == item.part || moves) return;
    add(phrase("OfficialText", "The letter of %1 says %2, but it stands in the part %3.")
            .arg(itemTitle(read.operation))
            .arg(partText(part))
            .arg(partText(item.part)),
        read.from);
  }

  void sector(const ReadOperation& read) {
    const Item& item = read.operation.item;
    if (item.sectorCode.isEmpty() && !item.sector.zh.isEmpty())
      add(phrase("OfficialText", "The sector “%1” of %2 is no division of the classification.").arg(item.sector.zh).arg(itemTitle(read.operation)),
          read.from);
    if (item.sectorCode.isEmpty() || item.number.size() < 7 || contains(read.operation.changes, ItemField::Number)) return;
    if (item.number.mid(2, 2) != item.sectorCode)
      add(phrase("OfficialText", "The number of %1 speaks of division %2, but it stands under division %3.")
              .arg(itemTitle(read.operation))
              .arg(item.number.mid(2, 2))
              .arg(item.sectorCode),
          read.from);
  }

  /// Numbers of clauses or rows that are left out.
  void serials(const std::vector<StatedOperation>& stated) {
    QHash<int, int> last;
    for (const StatedOperation& operation : stated) {
      if (operation.serial <= 0) continue;
      const int before = last.value(operation.serialLevel, 0);
      last.insert(operation.serialLevel, operation.serial);
      if (before == 0 || operation.serial == before || operation.serial == before + 1 || operation.serial == 1) continue;
      const SourcePlace place = placeOf(operation);
      add(operation.serial > before
              ? phrase("OfficialText", "Behind the entry with the number %1 comes %2; entries may be missing or may not have been read.")
                    .arg(before)
                    .arg(operation.serial)
              : phrase("OfficialText", "Behind the entry with the number %1 comes %2; the order is broken.").arg(before).arg(operation.serial),
          place);
    }
  }

  SourcePlace placeOf(const StatedOperation& stated) const {
    for (const ReadOperation& read : m_announcement.operations)
      if (read.sourceText.contains(stated.sourceText)) return read.from;
    return {};
  }

  int count(std::optional<Part> part, OperationKind kind) const {
    return static_cast<int>(std::count_if(m_announcement.operations.begin(), m_announcement.operations.end(), [&](const ReadOperation& read) {
      return read.operation.kind == kind && (!part || read.part == *part);
    }));
  }

  /// "删除4项", "新增23项": what the text says about itself outside its operations.
  void textCounts() {
    static const QRegularExpression stated(
        QStringLiteral("(?:(禁止|限制)(?:类|出口)?(?:的)?(?:技术)?(?:部分)?(?:条目|目录)?[^。；;]{0,6}?)?(?:(删除|删去|新增|增加|修改|调整)|(共|共计|合计|总计|计))(?:了)?"
                       "(?:的)?(?:禁止|限制)?(?:类|出口)?(?:技术)?(?:条目|控制要点)?(\\d{1,3})[项条个]"));
    for (const FrameBlock& block : m_announcement.frame) {
      Reading reading;
      reading.append(block.text, 0);
      std::optional<Part> part;
      for (auto matches = stated.globalMatch(reading.text()); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty()) part = match.captured(1) == QStringLiteral("禁止") ? Part::Prohibited : Part::Restricted;
        const QString verb = match.captured(2);
        const int number = match.captured(4).toInt();
        OperationKind kind = OperationKind::Base;
        if (verb.startsWith(QChar(u'删'))) kind = OperationKind::Delete;
        if (verb == QStringLiteral("新增") || verb == QStringLiteral("增加")) kind = OperationKind::Add;
        if (verb == QStringLiteral("修改") || verb == QStringLiteral("调整")) kind = OperationKind::Amend;
        if ((kind == OperationKind::Base) != m_announcement.fullList) continue;
        const int read = count(part, kind);
        if (read == number) continue;
        add(phrase("OfficialText", "The text says “%1”, but %2 operations of this kind were read.").arg(match.captured()).arg(read), block.place);
      }
    }
  }

  ReadAnnouncement& m_announcement;
  const Instrument* m_instrument;
  std::shared_ptr<const Edition> m_before;
};

}  // namespace

QString itemTitle(const Operation& operation) {
  const Item& item = operation.item;
  return item.number.isEmpty() ? item.nameZh : QStringLiteral("%1 %2").arg(item.number, item.nameZh);
}

void joinAmendments(ReadAnnouncement& announcement) {
  std::vector<ReadOperation> joined;
  for (ReadOperation& read : announcement.operations) {
    const auto same = std::find_if(joined.begin(), joined.end(), [&read](const ReadOperation& one) {
      return one.operation.item.key == read.operation.item.key && one.operation.kind == OperationKind::Amend &&
             read.operation.kind == OperationKind::Amend && areApart(one.operation, read.operation);
    });
    if (same == joined.end())
      joined.push_back(std::move(read));
    else
      joinInto(*same, read);
  }
  announcement.operations = std::move(joined);
}

std::vector<Text> countFindings(const ReadAnnouncement& announcement, const Instrument& instrument) {
  std::vector<Text> findings;
  const auto compare = [&](Part part, const Text& kind, int read, const std::optional<int>& stated) {
    if (!stated || read == *stated) return;
    const Text what =
        read < *stated
            ? phrase("OfficialText", "%1, %2: %3 were read, %4 states %5; the text is not complete or was not read in whole.")
            : phrase("OfficialText", "%1, %2: %3 were read, but %4 states only %5.");
    findings.push_back(what.arg(partText(part)).arg(kind).arg(read).arg(instrument.id).arg(*stated));
  };
  const auto count = [&](Part part, OperationKind kind) {
    return static_cast<int>(std::count_if(announcement.operations.begin(), announcement.operations.end(), [&](const ReadOperation& read) {
      return read.operation.kind == kind && read.part == part;
    }));
  };
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    if (announcement.fullList) {
      compare(part, operationText(OperationKind::Base), count(part, OperationKind::Base), instrument.stated(part).total);
      continue;
    }
    compare(part, operationText(OperationKind::Delete), count(part, OperationKind::Delete), instrument.stated(part).deleted);
    compare(part, operationText(OperationKind::Add), count(part, OperationKind::Add), instrument.stated(part).added);
    compare(part, operationText(OperationKind::Amend), count(part, OperationKind::Amend), instrument.stated(part).amended);
  }
  return findings;
}

void checkAnnouncement(ReadAnnouncement& announcement, const std::vector<StatedOperation>& stated, const Catalogue& catalogue) {
  Checks(announcement, catalogue).run(stated);
}

}  // namespace jiheng
