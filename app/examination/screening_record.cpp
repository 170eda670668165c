#include "app/examination/screening_record.h"

#include <algorithm>

namespace jiheng {

namespace {

// One line for each candidate: strength, item, point and the words, with tabs between. Keys have neither; what the words have
// of them is a space to a reader.
constexpr QChar kField = QLatin1Char('\t');
constexpr QChar kLine = QLatin1Char('\n');

std::optional<ScreeningStrength> strengthOf(QStringView code) {
  for (const ScreeningStrength strength : {ScreeningStrength::Strong, ScreeningStrength::Fair, ScreeningStrength::Weak})
    if (screeningStrengthCode(strength) == code) return strength;
  return std::nullopt;
}

bool isOutdated(const ScreeningRecord& record, int technologyRevision, const QString& engine,
                const QString& editionText) {
  return record.technologyRevision != technologyRevision || record.engine != engine || record.editionText != editionText;
}

}  // namespace

QString screeningStandingCode(ScreeningStanding standing) {
  switch (standing) {
    case ScreeningStanding::NeverScreened: return QStringLiteral("never-screened");
    case ScreeningStanding::CandidatesOpen: return QStringLiteral("candidates-open");
    case ScreeningStanding::NoCandidate: return QStringLiteral("no-candidate");
    case ScreeningStanding::AllAnswered: return QStringLiteral("all-answered");
    case ScreeningStanding::Outdated: return QStringLiteral("outdated");
  }
  return {};
}

Text screeningStandingText(ScreeningStanding standing) {
  switch (standing) {
    case ScreeningStanding::NeverScreened: return phrase("Examination", "never screened");
    case ScreeningStanding::CandidatesOpen: return phrase("Examination", "candidates open");
    case ScreeningStanding::NoCandidate: return phrase("Examination", "no candidate");
    case ScreeningStanding::AllAnswered: return phrase("Examination", "all candidates answered");
    case ScreeningStanding::Outdated: return phrase("Examination", "screening outdated");
  }
  return {};
}

bool isAnswered(const RecordedCandidate& candidate, const std::vector<Tag>& tags, const Edition& edition) {
  const auto tagAt = [&](const QString& pointKey) -> const Tag* {
    for (const Tag& tag : tags)
      if (tag.item == candidate.item && tag.pointKey == pointKey && tag.editionId == edition.id()) return &tag;
    return nullptr;
  };
  if (tagAt(candidate.pointKey)) return true;
  if (!candidate.pointKey.isEmpty()) return false;
  const Item* item = edition.find(candidate.item);
  if (!item || item->points.empty()) return false;
  const auto open = [&](const ControlPoint& point) {
    const Tag* tag = tagAt(point.key);
    return tag && tag->state != TagState::Rejected;
  };
  const auto tagged = [&](const ControlPoint& point) { return tagAt(point.key) != nullptr; };
  if (std::any_of(item->points.begin(), item->points.end(), open)) return true;
  // Where more points exist than are bundled, refusing those that are says nothing about the others.
  return item->coverage == PointsCoverage::Complete && std::all_of(item->points.begin(), item->points.end(), tagged);
}

std::vector<Tag> refusalsOf(const RecordedCandidate& candidate, const TechnologyId& technology,
                            const std::vector<Tag>& tags, const Edition& edition, const QString& reason) {
  std::vector<Tag> refusals;
  const auto refuse = [&](const QString& pointKey) {
    const bool tagged = std::any_of(tags.begin(), tags.end(), [&](const Tag& tag) {
      return tag.item == candidate.item && tag.pointKey == pointKey && tag.editionId == edition.id();
    });
    if (tagged) return;
    Tag tag;
    tag.technology = technology;
    tag.item = candidate.item;
    tag.pointKey = pointKey;
    tag.editionId = edition.id();
    tag.state = TagState::Rejected;
    tag.reason = reason;
    refusals.push_back(std::move(tag));
  };
  const Item* item = edition.find(candidate.item);
  const bool everyPoint =
      candidate.pointKey.isEmpty() && item && item->coverage == PointsCoverage::Complete && !item->points.empty();
  if (!everyPoint) {
    refuse(candidate.pointKey);
    return refusals;
  }
  for (const ControlPoint& point : item->points) refuse(point.key);
  return refusals;
}

Screened standingOf(const ScreeningRecord* record, int technologyRevision, const std::vector<Tag>& tags,
                    const Edition& edition, const QString& engine, const QString& editionText) {
  Screened result;
  for (const Tag& tag : tags)
    if (tag.state == TagState::Candidate) ++result.openTags;
  if (!record) return result;
  result.candidates = static_cast<int>(record->candidates.size());
  for (const RecordedCandidate& candidate : record->candidates) {
    if (isAnswered(candidate, tags, edition)) continue;
    ++result.open;
    if (candidate.strength == ScreeningStrength::Weak) ++result.openWeak;
  }
  if (isOutdated(*record, technologyRevision, engine, editionText))
    result.standing = ScreeningStanding::Outdated;
  else if (result.open > 0 || result.openTags > 0)
    result.standing = ScreeningStanding::CandidatesOpen;
  else
    result.standing = result.candidates == 0 ? ScreeningStanding::NoCandidate : ScreeningStanding::AllAnswered;
  return result;
}

QString candidatesText(const std::vector<RecordedCandidate>& candidates) {
  QStringList lines;
  for (const RecordedCandidate& candidate : candidates) {
    QStringList fields{screeningStrengthCode(candidate.strength), candidate.item.value(), candidate.pointKey};
    for (const QString& word : candidate.words) fields << word.simplified();
    lines << fields.join(kField);
  }
  return lines.join(kLine);
}

std::vector<RecordedCandidate> candidatesFromText(const QString& text) {
  std::vector<RecordedCandidate> candidates;
  for (const QString& line : text.split(kLine, Qt::SkipEmptyParts)) {
    const QStringList fields = line.split(kField);
    if (fields.size() < 3) continue;
    RecordedCandidate candidate;
    // A strength that this program does not know is still a candidate that wants an answer.
    candidate.strength = strengthOf(fields[0]).value_or(ScreeningStrength::Strong);
    candidate.item = ItemKey(fields[1]);
    candidate.pointKey = fields[2];
    candidate.words = fields.mid(3);
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

std::vector<RecordedCandidate> recorded(const ScreeningAnswer& answer) {
  std::vector<RecordedCandidate> candidates;
  for (const ScreeningCandidate& given : answer.candidates) {
    RecordedCandidate candidate;
    candidate.item = given.item;
    candidate.pointKey = given.pointKey;
    candidate.strength = given.strength;
    for (const ScreeningReason& reason : given.reasons) {
      const QString word = reason.found.simplified();
      if (!word.isEmpty() && !candidate.words.contains(word)) candidate.words << word;
    }
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

ScreeningText screeningTextOf(const Technology& technology) {
  return {technology.nameZh, technology.nameEn, technology.description, technology.keywords};
}

}  // namespace jiheng
