#include <gtest/gtest.h>

#include <QSet>

#include "app/portfolio/portfolio.h"

using namespace jiheng;

namespace {

/// Every value has a code of its own and words in both languages.
template <class Value, class Code, class Words>
void expectCodesAndWords(const std::vector<Value>& values, Code code, Words words) {
  QSet<QString> codes;
  for (const Value value : values) {
    EXPECT_FALSE(code(value).isEmpty());
    EXPECT_FALSE(codes.contains(code(value))) << qPrintable(code(value));
    codes.insert(code(value));
    EXPECT_FALSE(words(value).in(Language::Chinese).isEmpty());
    EXPECT_FALSE(words(value).in(Language::English).isEmpty());
  }
}

const std::vector<TechnologyForm> kForms{TechnologyForm::Patent,   TechnologyForm::PatentApplication,
                                         TechnologyForm::KnowHow,  TechnologyForm::Software,
                                         TechnologyForm::Drawings, TechnologyForm::Service,
                                         TechnologyForm::Other};
const std::vector<TagState> kStates{TagState::Candidate, TagState::Confirmed, TagState::Rejected};

}  // namespace

TEST(PortfolioValues, FormsComeBackFromTheirCodes) {
  for (const TechnologyForm form : kForms) EXPECT_EQ(technologyFormFromCode(technologyFormCode(form)), form);
  EXPECT_FALSE(technologyFormFromCode(QStringLiteral("gossip")));
  EXPECT_FALSE(technologyFormFromCode(QString()));
}

TEST(PortfolioValues, StatesComeBackFromTheirCodes) {
  for (const TagState state : kStates) EXPECT_EQ(tagStateFromCode(tagStateCode(state)), state);
  EXPECT_FALSE(tagStateFromCode(QStringLiteral("Confirmed")));
}

// The workspace's schema checks these words, and files hold them: they may never change.
TEST(PortfolioValues, CodesOfStatesAndVerdictsAreFixed) {
  EXPECT_EQ(tagStateCode(TagState::Candidate), QStringLiteral("candidate"));
  EXPECT_EQ(tagStateCode(TagState::Confirmed), QStringLiteral("confirmed"));
  EXPECT_EQ(tagStateCode(TagState::Rejected), QStringLiteral("rejected"));
  EXPECT_EQ(verdictCode(VerdictKind::Prohibited), QStringLiteral("prohibited"));
  EXPECT_EQ(verdictCode(VerdictKind::Restricted), QStringLiteral("restricted"));
  EXPECT_EQ(verdictCode(VerdictKind::ExaminedNoMatch), QStringLiteral("examined-no-match"));
  EXPECT_EQ(verdictCode(VerdictKind::Open), QStringLiteral("open"));
}

TEST(PortfolioValues, EveryValueHasACodeOfItsOwnAndWords) {
  expectCodesAndWords(kForms, technologyFormCode, technologyFormText);
  expectCodesAndWords(kStates, tagStateCode, tagStateText);
  expectCodesAndWords(std::vector<VerdictKind>{VerdictKind::Prohibited, VerdictKind::Restricted,
                                               VerdictKind::ExaminedNoMatch, VerdictKind::Open},
                      verdictCode, verdictText);
  using Kind = OpenPoint::Kind;
  expectCodesAndWords(
      std::vector<Kind>{Kind::NeverExamined, Kind::CandidateOpen, Kind::PointsNotBundled,
                        Kind::ChineseNotBundled, Kind::UnverifiedText, Kind::StandingUnconfirmed,
                        Kind::ItemDeleted, Kind::TextChanged, Kind::TechnologyChanged},
      openPointCode, openPointText);
}
