#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/catalogue/item.h"
#include "app/foundation/id.h"

namespace jiheng {

using ProductId = Id<struct ProductKind>;
using TechnologyId = Id<struct TechnologyKind>;
using TagId = Id<struct TagKind>;

/// What the company sells or uses. At least one of the two names is there.
struct Product {
  ProductId id;
  QString number;  ///< the company's own number; unique where given
  QString nameZh;
  QString nameEn;
  QString description;
  bool operator==(const Product&) const = default;
};

/// In which shape a technology exists.
enum class TechnologyForm { Patent, PatentApplication, KnowHow, Software, Drawings, Service, Other };

QString technologyFormCode(TechnologyForm form);
std::optional<TechnologyForm> technologyFormFromCode(const QString& code);
Text technologyFormText(TechnologyForm form);

/// How the company came by a technology.
enum class Origin { Unknown, Developed, Acquired, LicensedIn, JointlyDeveloped };

QString originCode(Origin origin);
std::optional<Origin> originFromCode(const QString& code);
Text originText(Origin origin);

/// Whether a technology is a state secret: what is one may not be exported, whatever the catalogue says.
enum class StateSecret { Unknown, No, Yes };

QString stateSecretCode(StateSecret secret);
std::optional<StateSecret> stateSecretFromCode(const QString& code);
Text stateSecretText(StateSecret secret);

/// One measured or designed quantity of a technology, as its maker states it. The rules are in
/// technology_details.h.
struct Parameter {
  QString quantity;   ///< id of a quantity of data/thresholds where it is known; else empty
  QString name;       ///< as the maker calls it
  QString value;      ///< a decimal number as typed; empty while it is not measured
  QString valueTo;    ///< upper end of a range; empty for a single value
  QString unit;       ///< as typed
  QString condition;  ///< test condition as typed: "220 MPa"
  QString note;
  bool operator==(const Parameter&) const = default;
};

/// What a product rests on and what may leave the country. Many to many with products.
struct Technology {
  TechnologyId id;
  QString number;
  QString nameZh;
  QString nameEn;
  QString description;
  TechnologyForm form = TechnologyForm::KnowHow;
  QString owner;
  /// Names the content (names, description, form, keywords, parameters): a new content gets a new one.
  int revision = 1;
  QString place;  ///< where it is kept or worked with
  Origin origin = Origin::Unknown;
  QString since;  ///< developed or acquired when: an ISO date of any precision: 2019, 2019-05, 2019-05-20
  StateSecret stateSecret = StateSecret::Unknown;
  QStringList keywords;
  std::vector<Parameter> parameters;
  bool operator==(const Technology&) const = default;
};

/// State of a tag.
enum class TagState { Candidate, Confirmed, Rejected };

QString tagStateCode(TagState state);
std::optional<TagState> tagStateFromCode(const QString& code);
Text tagStateText(TagState state);

/// Technology × control point × edition, with the reason. Where the item's control points are not bundled it
/// stands on the item: pointKey is then empty.
struct Tag {
  TagId id;
  TechnologyId technology;
  ItemKey item;
  QString pointKey;
  QString editionId;  ///< the edition that it was judged on
  TagState state = TagState::Candidate;
  QString reason;  ///< mandatory
  /// The Chinese text as it stood when judged, word for word; empty where it was not bundled. Of a tag on the
  /// item as a whole: the item's name, then each bundled control point on a line of its own.
  QString judgedZh;
  QString judgedEn;  ///< the reference translation in the same shape
  int technologyRevision = 1;
  QString author;
  QDateTime at;  ///< UTC, of the last change
  bool operator==(const Tag&) const = default;
};

/// The class of a technology under one edition, as far as it is examined. There is no "not controlled".
enum class VerdictKind {
  Prohibited,       ///< a confirmed tag on a prohibited item
  Restricted,       ///< a confirmed tag on a restricted item, and no open candidate on a prohibited one
  ExaminedNoMatch,  ///< examined against this edition: no candidate open, every refusal still holds, and a person
                    ///< concluded the examination of this revision; see conclusion.h
  Open              ///< never examined, a candidate open, or a tag that no longer fits the edition
};

QString verdictCode(VerdictKind kind);
Text verdictText(VerdictKind kind);

/// One thing that keeps a verdict from being final, or that a reader must know with it.
struct OpenPoint {
  enum class Kind {
    NeverExamined,  ///< no tag at all, or none that was judged on this edition
    CandidateOpen,
    NotConcluded,         ///< no candidate is open, but what was examined is not recorded
    PointsNotBundled,     ///< the tag stands on the item: the official text is still to be brought
    ChineseNotBundled,    ///< only a translation of the control point is bundled
    UnverifiedText,       ///< the text judged on is not confirmed
    StandingUnconfirmed,  ///< it is not confirmed that the item stands in this edition
    ItemDeleted,          ///< the edition no longer has the item
    TextChanged,          ///< the edition's text differs from the text judged on
    TechnologyChanged     ///< the technology was changed after the tag was judged
  };
  Kind kind = Kind::NeverExamined;
  TagId tag;  ///< empty for NeverExamined and NotConcluded
  Text text;  ///< one sentence: what is open and what to do
};

QString openPointCode(OpenPoint::Kind kind);  ///< "never-examined", ...: for --json
Text openPointText(OpenPoint::Kind kind);     ///< two or three words, for a badge

/// The verdict with what speaks for it.
struct Verdict {
  VerdictKind kind = VerdictKind::Open;
  std::optional<Part> atLeast;  ///< while Open: what a confirmed tag already says
  QString editionId;
  std::vector<TagId> grounds;  ///< the confirmed tags of the deciding part, or the refused ones
  std::vector<OpenPoint> openPoints;
  Text sentence;  ///< the plain words of look.md: what was examined and found
};

}  // namespace jiheng
