#pragma once

#include <QDate>
#include <QDateTime>
#include <optional>
#include <vector>

#include "app/catalogue/edition_diff.h"
#include "app/people/person.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

using ImpactAnswerId = Id<struct ImpactAnswerKind>;

/// What was answered to a change of the law for one technology.
enum class ImpactDecision {
  Open,        ///< at most somebody is to look at it by a day
  JudgeAgain,  ///< the technology is to be judged again
  NoEffect     ///< the change has no effect on it, with the reason
};

QString impactDecisionCode(ImpactDecision decision);  ///< "open", "judge-again", "no-effect"
std::optional<ImpactDecision> impactDecisionFromCode(const QString& code);
Text impactDecisionText(ImpactDecision decision);

/// What the company recorded for one technology and one edition.
struct ImpactAnswer {
  ImpactAnswerId id;
  TechnologyId technology;
  int technologyRevision = 1;
  QString fromEdition;   ///< the edition before: an answer leads from it to `editionId`
  QString editionId;
  QString editionPrint;  ///< the text that was looked at; a later official text asks the question again
  ImpactDecision decision = ImpactDecision::Open;
  QString reason;  ///< mandatory with NoEffect
  QString owner;   ///< who looks at it
  PersonId ownerId;
  QDate due;
  QString author;
  QDateTime at;
  bool operator==(const ImpactAnswer&) const = default;
};

/// Why a technology is on the impact worklist of an edition.
enum class ImpactCause {
  Tagged,      ///< it has a tag on an item that the instrument deletes, amends or makes uncertain
  Candidate,   ///< it was screened and has a candidate among the items that came or were widened
  Approved     ///< it was approved before, and the bundled text of the edition is incomplete or a new approval basis
};

/// One technology that an edition touches, or may touch.
struct ImpactRow {
  Technology technology;
  std::vector<ImpactCause> causes;
  std::vector<ItemKey> items;  ///< of the changes that concern it; empty where none is known
  std::optional<ImpactAnswer> answer;
  bool wasApproved = false;  ///< an approval for the edition before is bound to it
  ImpactDecision decision() const { return answer ? answer->decision : ImpactDecision::Open; }
};

/// What an edition touches.
struct ImpactList {
  EditionDiff diff;  ///< from the edition before
  QString editionPrint;
  bool incomplete = false;  ///< the bundled text of the edition is not the whole law
  std::vector<ImpactRow> rows;
  int open() const;
};

/// In one sentence: why a technology is on the list.
Text impactReason(const ImpactRow& row, const ImpactList& list);

}  // namespace jiheng
