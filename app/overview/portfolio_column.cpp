#include "app/overview/portfolio_column.h"

#include <algorithm>
#include <iterator>

namespace jiheng {

namespace {

struct ColumnWord {
  PortfolioColumn column;
  const char* code;
};

constexpr ColumnWord kColumns[] = {{PortfolioColumn::Number, "number"},
                                   {PortfolioColumn::NameZh, "name_zh"},
                                   {PortfolioColumn::NameEn, "name_en"},
                                   {PortfolioColumn::Form, "form"},
                                   {PortfolioColumn::Owner, "owner"},
                                   {PortfolioColumn::Place, "place"},
                                   {PortfolioColumn::Origin, "origin"},
                                   {PortfolioColumn::Since, "since"},
                                   {PortfolioColumn::StateSecret, "state_secret"},
                                   {PortfolioColumn::Keywords, "keywords"},
                                   {PortfolioColumn::Products, "products"},
                                   {PortfolioColumn::Verdict, "verdict"},
                                   {PortfolioColumn::OpenPoints, "open_points"},
                                   {PortfolioColumn::Candidates, "candidates"},
                                   {PortfolioColumn::Confirmed, "confirmed"},
                                   {PortfolioColumn::Rejected, "rejected"}};

constexpr TechnologyForm kForms[] = {TechnologyForm::Patent,   TechnologyForm::PatentApplication,
                                     TechnologyForm::KnowHow,  TechnologyForm::Software,
                                     TechnologyForm::Drawings, TechnologyForm::Service,
                                     TechnologyForm::Other};

constexpr Origin kOrigins[] = {Origin::Unknown, Origin::Developed, Origin::Acquired, Origin::LicensedIn,
                               Origin::JointlyDeveloped};

constexpr StateSecret kSecrets[] = {StateSecret::Unknown, StateSecret::No, StateSecret::Yes};

constexpr VerdictKind kVerdicts[] = {VerdictKind::Prohibited, VerdictKind::Restricted, VerdictKind::Open,
                                     VerdictKind::ExaminedNoMatch};

constexpr OpenPoint::Kind kOpenPoints[] = {
    OpenPoint::Kind::NeverExamined,     OpenPoint::Kind::CandidateOpen,  OpenPoint::Kind::NotConcluded,
    OpenPoint::Kind::ItemDeleted,
    OpenPoint::Kind::TextChanged,       OpenPoint::Kind::TechnologyChanged,
    OpenPoint::Kind::PointsNotBundled,  OpenPoint::Kind::ChineseNotBundled,
    OpenPoint::Kind::UnverifiedText,    OpenPoint::Kind::StandingUnconfirmed};

// Whether there are any.
const char kSome[] = "some";
const char kNone[] = "none";

template <class Values, class Value>
unsigned bitOf(const Values& values, Value value) {
  const auto found = std::find(std::begin(values), std::end(values), value);
  return found == std::end(values) ? 0u : 1u << (found - std::begin(values));
}

unsigned bitOfCount(int count) { return count > 0 ? 1u : 2u; }

}  // namespace

const std::vector<PortfolioColumn>& portfolioColumns() {
  static const std::vector<PortfolioColumn> all = [] {
    std::vector<PortfolioColumn> columns;
    for (const ColumnWord& each : kColumns) columns.push_back(each.column);
    return columns;
  }();
  return all;
}

ColumnKind columnKind(PortfolioColumn column) {
  switch (column) {
    case PortfolioColumn::Number:
    case PortfolioColumn::NameZh:
    case PortfolioColumn::NameEn:
    case PortfolioColumn::Owner:
    case PortfolioColumn::Place:
    case PortfolioColumn::Since:
    case PortfolioColumn::Keywords:
    case PortfolioColumn::Products: return ColumnKind::Text;
    case PortfolioColumn::Form:
    case PortfolioColumn::Origin:
    case PortfolioColumn::StateSecret:
    case PortfolioColumn::Verdict:
    case PortfolioColumn::OpenPoints:
    case PortfolioColumn::Candidates:
    case PortfolioColumn::Confirmed:
    case PortfolioColumn::Rejected: return ColumnKind::Choice;
  }
  return ColumnKind::Text;
}

QString columnCode(PortfolioColumn column) {
  for (const ColumnWord& each : kColumns)
    if (each.column == column) return QString::fromLatin1(each.code);
  return {};
}

std::optional<PortfolioColumn> columnFromCode(const QString& code) {
  for (const ColumnWord& each : kColumns)
    if (code == QLatin1String(each.code)) return each.column;
  return std::nullopt;
}

Text columnTitle(PortfolioColumn column) {
  switch (column) {
    case PortfolioColumn::Number: return phrase("Overview", "Number");
    case PortfolioColumn::NameZh: return phrase("Overview", "Name in Chinese");
    case PortfolioColumn::NameEn: return phrase("Overview", "Name in English");
    case PortfolioColumn::Form: return phrase("Overview", "Form");
    case PortfolioColumn::Owner: return phrase("Overview", "Owner");
    case PortfolioColumn::Place: return phrase("Overview", "Place");
    case PortfolioColumn::Origin: return phrase("Overview", "Origin");
    case PortfolioColumn::Since: return phrase("Overview", "Since");
    case PortfolioColumn::StateSecret: return phrase("Overview", "State secret");
    case PortfolioColumn::Keywords: return phrase("Overview", "Keywords");
    case PortfolioColumn::Products: return phrase("Overview", "Products");
    case PortfolioColumn::Verdict: return phrase("Overview", "Verdict");
    case PortfolioColumn::OpenPoints: return phrase("Overview", "What is open");
    case PortfolioColumn::Candidates: return phrase("Overview", "Candidates");
    case PortfolioColumn::Confirmed: return phrase("Overview", "Confirmed");
    case PortfolioColumn::Rejected: return phrase("Overview", "Rejected");
  }
  return {};
}

QStringList choiceCodes(PortfolioColumn column) {
  QStringList codes;
  switch (column) {
    case PortfolioColumn::Form:
      for (const TechnologyForm form : kForms) codes << technologyFormCode(form);
      break;
    case PortfolioColumn::Origin:
      for (const Origin origin : kOrigins) codes << originCode(origin);
      break;
    case PortfolioColumn::StateSecret:
      for (const StateSecret secret : kSecrets) codes << stateSecretCode(secret);
      break;
    case PortfolioColumn::Verdict:
      for (const VerdictKind kind : kVerdicts) codes << verdictCode(kind);
      break;
    case PortfolioColumn::OpenPoints:
      for (const OpenPoint::Kind kind : kOpenPoints) codes << openPointCode(kind);
      break;
    case PortfolioColumn::Candidates:
    case PortfolioColumn::Confirmed:
    case PortfolioColumn::Rejected: codes << QLatin1String(kSome) << QLatin1String(kNone); break;
    default: break;
  }
  return codes;
}

Text choiceText(PortfolioColumn column, const QString& code) {
  switch (column) {
    case PortfolioColumn::Form:
      for (const TechnologyForm form : kForms)
        if (technologyFormCode(form) == code) return technologyFormText(form);
      break;
    case PortfolioColumn::Origin:
      for (const Origin origin : kOrigins)
        if (originCode(origin) == code) return originText(origin);
      break;
    case PortfolioColumn::StateSecret:
      for (const StateSecret secret : kSecrets)
        if (stateSecretCode(secret) == code) return stateSecretText(secret);
      break;
    case PortfolioColumn::Verdict:
      for (const VerdictKind kind : kVerdicts)
        if (verdictCode(kind) == code) return verdictText(kind);
      break;
    case PortfolioColumn::OpenPoints:
      for (const OpenPoint::Kind kind : kOpenPoints)
        if (openPointCode(kind) == code) return openPointText(kind);
      break;
    case PortfolioColumn::Candidates:
    case PortfolioColumn::Confirmed:
    case PortfolioColumn::Rejected:
      return code == QLatin1String(kSome) ? phrase("Overview", "one or more") : phrase("Overview", "none");
    default: break;
  }
  return {};
}

unsigned choiceBits(PortfolioColumn column, const PortfolioRow& row) {
  switch (column) {
    case PortfolioColumn::Form: return bitOf(kForms, row.form);
    case PortfolioColumn::Origin: return bitOf(kOrigins, row.origin);
    case PortfolioColumn::StateSecret: return bitOf(kSecrets, row.stateSecret);
    case PortfolioColumn::Verdict: return bitOf(kVerdicts, row.verdict);
    case PortfolioColumn::OpenPoints: {
      unsigned bits = 0;
      for (const OpenPoint::Kind kind : kOpenPoints)
        if (row.has(kind)) bits |= bitOf(kOpenPoints, kind);
      return bits;
    }
    case PortfolioColumn::Candidates: return bitOfCount(row.candidates);
    case PortfolioColumn::Confirmed: return bitOfCount(row.confirmed);
    case PortfolioColumn::Rejected: return bitOfCount(row.rejected);
    default: return 0;
  }
}

}  // namespace jiheng
