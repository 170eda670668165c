#include "app/official_text/official_comparison.h"

#include <QSet>
#include <algorithm>

#include "app/official_text/announcement_checks.h"
#include "app/official_text/reading.h"

namespace jiheng {

namespace {

/// How much a kind of difference matters, the gravest last.
int gravity(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::Confirms: return 0;
    case DifferenceKind::Completes: return 1;
    case DifferenceKind::OnlyOfficial: return 2;
    case DifferenceKind::OnlyBundled: return 3;
    case DifferenceKind::Contradicts: return 4;
  }
  return 0;
}

Error notComparable(const QString& id) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.field = QStringLiteral("instrument");
  error.happened = id.isEmpty() ? phrase("OfficialText", "The text does not say which instrument it is.")
                                : phrase("OfficialText", "The instrument %1 is not bundled.").arg(id);
  error.advice = phrase("OfficialText", "Name a bundled instrument, such as 2020-38.");
  return error;
}

class Comparison {
 public:
  Comparison(const Instrument& instrument, const ReadAnnouncement& announcement)
      : m_instrument(instrument), m_announcement(announcement) {}

  OfficialComparison run() {
    OfficialComparison result;
    result.instrumentId = m_instrument.id;
    QSet<QString> met;
    for (size_t i = 0; i < m_announcement.operations.size(); ++i) {
      const ReadOperation& read = m_announcement.operations[i];
      const Operation* bundled = bundledOf(read.operation);
      OperationDifference difference;
      difference.readIndex = static_cast<int>(i);
      difference.title = titleOf(read.operation);
      if (bundled) {
        met.insert(bundled->id);
        difference.operationId = bundled->id;
        m_fields = &difference.fields;
        compare(*bundled, read.operation);
      } else {
        m_fields = &difference.fields;
        onlyOfficial(read.operation);
      }
      result.operations.push_back(std::move(difference));
    }
    for (const Operation& bundled : m_instrument.operations) {
      if (met.contains(bundled.id)) continue;
      // A full list does not show what it deletes.
      if (m_announcement.fullList && bundled.kind == OperationKind::Delete) continue;
      OperationDifference difference;
      difference.operationId = bundled.id;
      difference.title = titleOf(bundled);
      difference.fields.push_back({QStringLiteral("name"), DifferenceKind::OnlyBundled, bundled.item.nameZh, {}});
      result.operations.push_back(std::move(difference));
    }
    result.countFindings = countFindings(m_announcement, m_instrument);
    return result;
  }

 private:
  const Operation* bundledOf(const Operation& operation) const {
    const auto found = std::find_if(m_instrument.operations.begin(), m_instrument.operations.end(),
                                    [&operation](const Operation& one) { return one.item.key == operation.item.key; });
    return found == m_instrument.operations.end() ? nullptr : &*found;
  }

  static Text titleOf(const Operation& operation) {
    return phrase("OfficialText", "%1: %2", "operation and item").arg(operationText(operation.kind)).arg(itemTitle(operation));
  }

  void add(const QString& field, DifferenceKind kind, const QString& bundled, const QString& official) {
    m_fields->push_back({field, kind, bundled, official});
  }

  /// A field that both may have. A text that states none says nothing about it.
  void field(const QString& name, const QString& bundled, const QString& official) {
    if (official.isEmpty()) return;
    if (bundled.isEmpty()) {
      add(name, DifferenceKind::Completes, bundled, official);
      return;
    }
    const QString ours = foldForComparison(bundled);
    const QString theirs = foldForComparison(official);
    const DifferenceKind kind = ours == theirs                                        ? DifferenceKind::Confirms
                                : name.startsWith(QLatin1String("point:")) && theirs.startsWith(ours) ? DifferenceKind::Completes
                                                                                      : DifferenceKind::Contradicts;
    add(name, kind, bundled, official);
  }

  void compare(const Operation& bundled, const Operation& official) {
    const bool listed = official.kind == OperationKind::Base &&
                        (bundled.kind == OperationKind::Add || bundled.kind == OperationKind::Amend);
    if (bundled.kind != official.kind && !listed)
      add(QStringLiteral("kind"), DifferenceKind::Contradicts, operationCode(bundled.kind), operationCode(official.kind));
    if (bundled.item.part != official.item.part)
      add(QStringLiteral("part"), DifferenceKind::Contradicts, partCode(bundled.item.part), partCode(official.item.part));
    field(QStringLiteral("name"), bundled.item.nameZh, official.item.nameZh);
    field(QStringLiteral("number"), bundled.item.number, official.item.number);
    field(QStringLiteral("sector"), bundled.item.sectorCode, official.item.sectorCode);
    points(bundled, official);
  }

  void points(const Operation& bundled, const Operation& official) {
    for (const ControlPoint& point : official.item.points) {
      const QString name = QStringLiteral("point:%1").arg(point.key);
      const ControlPoint* ours = bundled.item.point(point.key);
      if (!ours) {
        // A bundled list of points that calls itself complete has no room for another.
        add(name, bundled.pointsComplete ? DifferenceKind::Contradicts : DifferenceKind::Completes, {}, numbered(point));
        continue;
      }
      if (ours->zh.isEmpty() || ours->number.isEmpty() || point.number.isEmpty() || ours->number == point.number)
        field(name, ours->zh, point.zh);
      else
        add(name, DifferenceKind::Contradicts, numbered(*ours), numbered(point));
    }
    for (const QString& key : official.removedPoints) {
      const bool known = std::find(bundled.removedPoints.begin(), bundled.removedPoints.end(), key) != bundled.removedPoints.end();
      add(QStringLiteral("removed:%1").arg(key), known ? DifferenceKind::Confirms : DifferenceKind::Completes, known ? key : QString(), key);
    }
    const bool wholeText = official.pointsComplete || official.kind == OperationKind::Amend;
    if (!wholeText || official.kind == OperationKind::Delete) return;
    for (const ControlPoint& point : bundled.item.points)
      if (!official.item.point(point.key))
        add(QStringLiteral("point:%1").arg(point.key), DifferenceKind::OnlyBundled, numbered(point), {});
  }

  static QString numbered(const ControlPoint& point) {
    const QString text = point.zh.isEmpty() ? point.en : point.zh;
    return point.number.isEmpty() ? text : QStringLiteral("%1. %2").arg(point.number, text);
  }

  void onlyOfficial(const Operation& official) {
    add(QStringLiteral("name"), DifferenceKind::OnlyOfficial, {}, official.item.nameZh);
    if (!official.item.number.isEmpty()) add(QStringLiteral("number"), DifferenceKind::OnlyOfficial, {}, official.item.number);
    if (!official.item.sectorCode.isEmpty()) add(QStringLiteral("sector"), DifferenceKind::OnlyOfficial, {}, official.item.sectorCode);
    for (const ControlPoint& point : official.item.points)
      add(QStringLiteral("point:%1").arg(point.key), DifferenceKind::OnlyOfficial, {}, numbered(point));
  }

  const Instrument& m_instrument;
  const ReadAnnouncement& m_announcement;
  std::vector<FieldDifference>* m_fields = nullptr;
};

}  // namespace

QString differenceCode(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::Confirms: return QStringLiteral("confirms");
    case DifferenceKind::Completes: return QStringLiteral("completes");
    case DifferenceKind::Contradicts: return QStringLiteral("contradicts");
    case DifferenceKind::OnlyOfficial: return QStringLiteral("only-official");
    case DifferenceKind::OnlyBundled: return QStringLiteral("only-bundled");
  }
  return {};
}

Text differenceText(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::Confirms: return phrase("OfficialText", "confirms");
    case DifferenceKind::Completes: return phrase("OfficialText", "completes");
    case DifferenceKind::Contradicts: return phrase("OfficialText", "contradicts");
    case DifferenceKind::OnlyOfficial: return phrase("OfficialText", "only in the official text");
    case DifferenceKind::OnlyBundled: return phrase("OfficialText", "only in the bundled data");
  }
  return {};
}

DifferenceKind OperationDifference::kind() const {
  DifferenceKind gravest = DifferenceKind::Confirms;
  for (const FieldDifference& field : fields) {
    // A bundled point that an amendment does not show is a difference of the point, not an operation of its own.
    const DifferenceKind one = field.kind == DifferenceKind::OnlyBundled && readIndex >= 0 ? DifferenceKind::Contradicts : field.kind;
    if (gravity(one) > gravity(gravest)) gravest = one;
  }
  return gravest;
}

int OfficialComparison::count(DifferenceKind kind) const {
  return static_cast<int>(
      std::count_if(operations.begin(), operations.end(), [kind](const OperationDifference& one) { return one.kind() == kind; }));
}

Result<OfficialComparison> compareWithBundled(const Catalogue& bundled, const ReadAnnouncement& announcement) {
  const Instrument* instrument = bundled.instrument(announcement.instrumentId);
  if (!instrument) return fail(notComparable(announcement.instrumentId));
  return Comparison(*instrument, announcement).run();
}

}  // namespace jiheng
