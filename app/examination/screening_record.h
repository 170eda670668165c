#pragma once

#include <QDateTime>

#include "app/portfolio/portfolio.h"
#include "app/screening/screening_answer.h"

namespace jiheng {

using ScreeningRunId = Id<struct ScreeningRunKind>;

/// One candidate of a screening as it is kept: where, how strong, and on which words. The stretches and sources are found
/// again by screening the same revision with the same engine.
struct RecordedCandidate {
  ItemKey item;
  QString pointKey;  ///< empty for the item as a whole
  ScreeningStrength strength = ScreeningStrength::Weak;
  QStringList words;  ///< of the technology's text, as they stand there
  bool operator==(const RecordedCandidate&) const = default;
};

/// The latest screening of a technology against an edition. It decides nothing: an officer answers its candidates.
struct ScreeningRecord {
  ScreeningRunId run;
  TechnologyId technology;
  int technologyRevision = 1;
  QString editionId;
  QString editionText;  ///< fingerprint of the edition's text; see edition_fingerprint.h
  QString engine;       ///< fingerprint of rules and vocabulary
  QDateTime at;         ///< UTC
  QString author;
  std::vector<RecordedCandidate> candidates;  ///< best first, at most kScreeningTop
  bool abstained() const { return candidates.empty(); }
};

/// So many candidates of one technology are kept and must be answered.
constexpr int kScreeningTop = 10;

/// An earlier screening: how many candidates it gave.
struct EarlierScreening {
  int technologyRevision = 1;
  QString engine;
  QDateTime at;
  QString author;
  int strong = 0;
  int fair = 0;
  int weak = 0;
};

/// Where the screening of a technology stands under an edition: the worklist.
enum class ScreeningStanding {
  NeverScreened,
  CandidatesOpen,  ///< a candidate of the screening has no answer, or a tag is still a candidate
  NoCandidate,     ///< screened, and nothing speaks for any item
  AllAnswered,
  Outdated  ///< the technology, the engine or the edition's text changed since
};

QString screeningStandingCode(ScreeningStanding standing);  ///< "never-screened", "candidates-open", ...
Text screeningStandingText(ScreeningStanding standing);     ///< two or three words

/// The standing with the counts behind it.
struct Screened {
  ScreeningStanding standing = ScreeningStanding::NeverScreened;
  int candidates = 0;  ///< of the screening
  int open = 0;        ///< of these, without an answer
  int openWeak = 0;    ///< of the open ones, weak
  int openTags = 0;    ///< tags that are still candidates
  bool operator==(const Screened&) const = default;
};

/// Whether a candidate has its answer: a tag on its place in that edition. One on the item as a whole is answered by a tag
/// on the item, by a confirmed or candidate tag on one of its points, or by tags on all of its points.
bool isAnswered(const RecordedCandidate& candidate, const std::vector<Tag>& tags, const Edition& edition);

/// The refused tags that answer a candidate: one on its place, or one on each point where it stands on the item as a whole and
/// all points are bundled. Places that have a tag in this edition are left out.
std::vector<Tag> refusalsOf(const RecordedCandidate& candidate, const TechnologyId& technology,
                            const std::vector<Tag>& tags, const Edition& edition, const QString& reason);

/// The standing from the record, the technology's present revision, its tags, and what counts as up to date.
Screened standingOf(const ScreeningRecord* record, int technologyRevision, const std::vector<Tag>& tags,
                    const Edition& edition, const QString& engine, const QString& editionText);

/// The candidates as the table keeps them, and back.
QString candidatesText(const std::vector<RecordedCandidate>& candidates);
std::vector<RecordedCandidate> candidatesFromText(const QString& text);

/// What is kept of an answer.
std::vector<RecordedCandidate> recorded(const ScreeningAnswer& answer);

/// What is screened of a technology.
ScreeningText screeningTextOf(const Technology& technology);

}  // namespace jiheng
