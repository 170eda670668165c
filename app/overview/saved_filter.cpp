#include "app/overview/saved_filter.h"

namespace jiheng {

namespace {

PortfolioFilter choice(PortfolioColumn column, const QStringList& codes) {
  PortfolioFilter filter;
  filter.choices.insert(column, codes);
  return filter;
}

PortfolioFilter open(const QList<OpenPoint::Kind>& kinds) {
  QStringList codes;
  for (const OpenPoint::Kind kind : kinds) codes << openPointCode(kind);
  return choice(PortfolioColumn::OpenPoints, codes);
}

PortfolioFilter blank(PortfolioColumn column) {
  PortfolioFilter filter;
  filter.blank << column;
  return filter;
}

}  // namespace

std::vector<BuiltInFilter> builtInFilters() {
  using Kind = OpenPoint::Kind;
  return {{QStringLiteral("law-changed"), phrase("Overview", "Law changed: judge again"),
           open({Kind::ItemDeleted, Kind::TextChanged})},
          {QStringLiteral("technology-changed"), phrase("Overview", "Technology changed since it was judged"),
           open({Kind::TechnologyChanged})},
          {QStringLiteral("candidate-open"), phrase("Overview", "Candidates to decide"), open({Kind::CandidateOpen})},
          {QStringLiteral("never-examined"), phrase("Overview", "Never examined"), open({Kind::NeverExamined})},
          {QStringLiteral("no-verdict"), phrase("Overview", "Without verdict"),
           choice(PortfolioColumn::Verdict, {verdictCode(VerdictKind::Open)})},
          {QStringLiteral("prohibited"), phrase("Overview", "Prohibited"),
           choice(PortfolioColumn::Verdict, {verdictCode(VerdictKind::Prohibited)})},
          {QStringLiteral("restricted"), phrase("Overview", "Restricted"),
           choice(PortfolioColumn::Verdict, {verdictCode(VerdictKind::Restricted)})},
          {QStringLiteral("state-secret"), phrase("Overview", "State secret"),
           choice(PortfolioColumn::StateSecret, {stateSecretCode(StateSecret::Yes)})},
          {QStringLiteral("secrecy-unknown"), phrase("Overview", "State secret: not yet said"),
           choice(PortfolioColumn::StateSecret, {stateSecretCode(StateSecret::Unknown)})},
          {QStringLiteral("no-product"), phrase("Overview", "Without product"), blank(PortfolioColumn::Products)},
          {QStringLiteral("no-owner"), phrase("Overview", "Without owner"), blank(PortfolioColumn::Owner)}};
}

}  // namespace jiheng
