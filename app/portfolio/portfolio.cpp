#include "app/portfolio/portfolio.h"

#include <array>

namespace jiheng {

namespace {

/// One place for each enum: its code in the database, in JSON and on the command line. Codes never change.
template <class Value>
struct Coded {
  Value value;
  const char* code;
};

constexpr std::array<Coded<TechnologyForm>, 7> kForms{
    {{TechnologyForm::Patent, "patent"},
     {TechnologyForm::PatentApplication, "patent-application"},
     {TechnologyForm::KnowHow, "know-how"},
     {TechnologyForm::Software, "software"},
     {TechnologyForm::Drawings, "drawings"},
     {TechnologyForm::Service, "service"},
     {TechnologyForm::Other, "other"}}};

constexpr std::array<Coded<Origin>, 5> kOrigins{{{Origin::Unknown, "unknown"},
                                                 {Origin::Developed, "developed"},
                                                 {Origin::Acquired, "acquired"},
                                                 {Origin::LicensedIn, "licensed-in"},
                                                 {Origin::JointlyDeveloped, "jointly-developed"}}};

constexpr std::array<Coded<StateSecret>, 3> kSecrets{
    {{StateSecret::Unknown, "unknown"}, {StateSecret::No, "no"}, {StateSecret::Yes, "yes"}}};

constexpr std::array<Coded<TagState>, 3> kStates{{{TagState::Candidate, "candidate"},
                                                  {TagState::Confirmed, "confirmed"},
                                                  {TagState::Rejected, "rejected"}}};

constexpr std::array<Coded<VerdictKind>, 4> kVerdicts{{{VerdictKind::Prohibited, "prohibited"},
                                                       {VerdictKind::Restricted, "restricted"},
                                                       {VerdictKind::ExaminedNoMatch, "examined-no-match"},
                                                       {VerdictKind::Open, "open"}}};

constexpr std::array<Coded<OpenPoint::Kind>, 10> kOpenPoints{
    {{OpenPoint::Kind::NeverExamined, "never-examined"},
     {OpenPoint::Kind::CandidateOpen, "candidate-open"},
     {OpenPoint::Kind::NotConcluded, "not-concluded"},
     {OpenPoint::Kind::PointsNotBundled, "points-not-bundled"},
     {OpenPoint::Kind::ChineseNotBundled, "chinese-not-bundled"},
     {OpenPoint::Kind::UnverifiedText, "unverified-text"},
     {OpenPoint::Kind::StandingUnconfirmed, "standing-unconfirmed"},
     {OpenPoint::Kind::ItemDeleted, "item-deleted"},
     {OpenPoint::Kind::TextChanged, "text-changed"},
     {OpenPoint::Kind::TechnologyChanged, "technology-changed"}}};

template <class Value, std::size_t Size>
QString codeOf(const std::array<Coded<Value>, Size>& table, Value value) {
  for (const auto& row : table)
    if (row.value == value) return QString::fromLatin1(row.code);
  return {};
}

template <class Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<Coded<Value>, Size>& table, const QString& code) {
  for (const auto& row : table)
    if (code == QLatin1String(row.code)) return row.value;
  return std::nullopt;
}

}  // namespace

QString technologyFormCode(TechnologyForm form) {
  return codeOf(kForms, form);
}

std::optional<TechnologyForm> technologyFormFromCode(const QString& code) {
  return valueOf(kForms, code);
}

Text technologyFormText(TechnologyForm form) {
  switch (form) {
    case TechnologyForm::Patent:
      return phrase("Portfolio", "patent");
    case TechnologyForm::PatentApplication:
      return phrase("Portfolio", "patent application");
    case TechnologyForm::KnowHow:
      return phrase("Portfolio", "know-how");
    case TechnologyForm::Software:
      return phrase("Portfolio", "software");
    case TechnologyForm::Drawings:
      return phrase("Portfolio", "drawings");
    case TechnologyForm::Service:
      return phrase("Portfolio", "technical service");
    case TechnologyForm::Other:
      return phrase("Portfolio", "other form");
  }
  return {};
}

QString originCode(Origin origin) {
  return codeOf(kOrigins, origin);
}

std::optional<Origin> originFromCode(const QString& code) {
  return valueOf(kOrigins, code);
}

Text originText(Origin origin) {
  switch (origin) {
    case Origin::Unknown:
      return phrase("Portfolio", "origin not known");
    case Origin::Developed:
      return phrase("Portfolio", "own development");
    case Origin::Acquired:
      return phrase("Portfolio", "acquired");
    case Origin::LicensedIn:
      return phrase("Portfolio", "licensed in");
    case Origin::JointlyDeveloped:
      return phrase("Portfolio", "developed with others");
  }
  return {};
}

QString stateSecretCode(StateSecret secret) {
  return codeOf(kSecrets, secret);
}

std::optional<StateSecret> stateSecretFromCode(const QString& code) {
  return valueOf(kSecrets, code);
}

Text stateSecretText(StateSecret secret) {
  switch (secret) {
    case StateSecret::Unknown:
      return phrase("Portfolio", "not known whether a state secret");
    case StateSecret::No:
      return phrase("Portfolio", "no state secret");
    case StateSecret::Yes:
      return phrase("Portfolio", "state secret");
  }
  return {};
}

QString tagStateCode(TagState state) {
  return codeOf(kStates, state);
}

std::optional<TagState> tagStateFromCode(const QString& code) {
  return valueOf(kStates, code);
}

Text tagStateText(TagState state) {
  switch (state) {
    case TagState::Candidate:
      return phrase("Portfolio", "candidate");
    case TagState::Confirmed:
      return phrase("Portfolio", "confirmed");
    case TagState::Rejected:
      return phrase("Portfolio", "rejected");
  }
  return {};
}

QString verdictCode(VerdictKind kind) {
  return codeOf(kVerdicts, kind);
}

Text verdictText(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Prohibited:
      return phrase("Portfolio", "prohibited");
    case VerdictKind::Restricted:
      return phrase("Portfolio", "restricted");
    case VerdictKind::ExaminedNoMatch:
      return phrase("Portfolio", "examined, no match");
    case VerdictKind::Open:
      return phrase("Portfolio", "open");
  }
  return {};
}

QString openPointCode(OpenPoint::Kind kind) {
  return codeOf(kOpenPoints, kind);
}

Text openPointText(OpenPoint::Kind kind) {
  switch (kind) {
    case OpenPoint::Kind::NeverExamined:
      return phrase("Portfolio", "not examined");
    case OpenPoint::Kind::CandidateOpen:
      return phrase("Portfolio", "candidate open");
    case OpenPoint::Kind::NotConcluded:
      return phrase("Portfolio", "examination not recorded");
    case OpenPoint::Kind::PointsNotBundled:
      return phrase("Portfolio", "control points not bundled");
    case OpenPoint::Kind::ChineseNotBundled:
      return phrase("Portfolio", "Chinese text not bundled");
    case OpenPoint::Kind::UnverifiedText:
      return phrase("Portfolio", "text unverified");
    case OpenPoint::Kind::StandingUnconfirmed:
      return phrase("Portfolio", "not confirmed for this edition");
    case OpenPoint::Kind::ItemDeleted:
      return phrase("Portfolio", "item no longer in the edition");
    case OpenPoint::Kind::TextChanged:
      return phrase("Portfolio", "text changed");
    case OpenPoint::Kind::TechnologyChanged:
      return phrase("Portfolio", "technology changed");
  }
  return {};
}

}  // namespace jiheng
