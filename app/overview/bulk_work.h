#pragma once

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio_service.h"

namespace jiheng {

/// What a piece of work on many technologies would do to one of them.
enum class BulkEffect {
  New,      ///< gets a tag, or a value where there was none
  Changes,  ///< another state or reason, or another value
  Already,  ///< is so: stays as it is
  Refused   ///< cannot be done; the words say why
};

/// One line of the preview.
struct BulkRow {
  TechnologyId technology;
  QString number;
  Bilingual name;
  BulkEffect effect = BulkEffect::New;
  Text words;  ///< "candidate → confirmed", "already confirmed", the refusal
};

/// The work with its preview, ready to be done as one change.
struct BulkPlan {
  std::vector<BulkRow> rows;
  PortfolioBatch batch;  ///< holds nothing of rows that are already so or refused
  int count(BulkEffect effect) const;
};

/// One judgement on many technologies.
struct BulkTag {
  ItemKey item;
  QString pointKey;
  TagState state = TagState::Candidate;
  QString reason;
};

/// A technology that has a tag on this place in this edition is judged anew with the state and the reason; one that has it
/// already in this state, on the present text and revision, stays as it is. Errors: InvalidInput at "item", "point" or
/// "reason" where no technology could be tagged so.
Result<BulkPlan> planTags(const PortfolioService& service, const std::vector<TechnologyId>& technologies,
                          const BulkTag& wanted, const Edition& edition);

/// One plain field of many technologies.
struct BulkFill {
  enum class Field { Owner, Place, Form, AddKeyword, RemoveKeyword };
  Field field = Field::Owner;
  QString value;  ///< a form as its code
};

/// Keywords and form are content: changing them makes a new revision, and the words of the row say that its tags are to be
/// judged again.
Result<BulkPlan> planFill(const PortfolioService& service, const std::vector<TechnologyId>& technologies,
                          const BulkFill& wanted);

}  // namespace jiheng
