#include <gtest/gtest.h>

#include <QThread>
#include <algorithm>
#include <thread>

#include "app/catalogue/catalogue.h"
#include "resources/resources.h"
#include "tests/screening/screening_cases.h"

using namespace jiheng;

namespace {

const Catalogue& catalogue() {
  static const Catalogue loaded = [] {
    initResources();
    return *Catalogue::load(QString::fromLatin1(kBundledData));
  }();
  return loaded;
}

const Screener& bundled() {
  static const Screener screener = *test::bundledScreener();
  return screener;
}

ScreeningText described(const char16_t* text) {
  ScreeningText described;
  described.description = QString::fromUtf16(text);
  return described;
}

const ScreeningCandidate* candidate(const ScreeningAnswer& answer, const char* item) {
  const auto found = std::find_if(answer.candidates.begin(), answer.candidates.end(), [item](const ScreeningCandidate& c) {
    return c.item.value() == QLatin1String(item);
  });
  return found == answer.candidates.end() ? nullptr : &*found;
}

const ScreeningReason* reason(const ScreeningCandidate& candidate, ScreeningMeans means) {
  const auto found = std::find_if(candidate.reasons.begin(), candidate.reasons.end(),
                                  [means](const ScreeningReason& r) { return r.means == means; });
  return found == candidate.reasons.end() ? nullptr : &*found;
}

QString lawText(const Item& item, const ScreeningReason& reason) {
  switch (reason.lawField) {
    case SearchField::NameEn: return item.namesEn[static_cast<size_t>(reason.lawName)].text;
    case SearchField::PointZh: return item.point(reason.pointKey)->zh;
    case SearchField::PointEn: return item.point(reason.pointKey)->en;
    default: return item.nameZh;
  }
}


}  // namespace

TEST(Screening, FindsTheLawsOwnWordsAndMarksBothTexts) {
  const ScreeningAnswer answer = bundled().screen(described(u"我们从氧化铝母液中提取金属镓，纯度4N。"));
  ASSERT_FALSE(answer.abstained);
  const ScreeningCandidate& best = answer.candidates.front();
  EXPECT_EQ(best.item.value(), QStringLiteral("2008-33X-u1"));
  ASSERT_FALSE(best.pointKey.isEmpty());
  const ScreeningReason* literal = reason(best, ScreeningMeans::Literal);
  ASSERT_NE(literal, nullptr);
  const QString text = QStringLiteral("我们从氧化铝母液中提取金属镓，纯度4N。");
  EXPECT_EQ(text.mid(literal->inText.start, literal->inText.length), literal->found);
  const Item* item = bundled().edition().find(best.item);
  ASSERT_GT(literal->inLaw.length, 0);
  EXPECT_EQ(fold(lawText(*item, *literal).mid(literal->inLaw.start, literal->inLaw.length)), fold(literal->term));
  EXPECT_EQ(literal->pointKey, best.pointKey);
}

TEST(Screening, FindsASynonymAndNamesItsSource) {
  SynonymGroup own;
  own.id = QStringLiteral("own");
  own.terms = {{QStringLiteral("无人机飞行控制系统")}, {QStringLiteral("翼控宝")}};
  own.source = {QStringLiteral("张工"), QStringLiteral("Zhang")};
  const Screener screener(catalogue().edition(QStringLiteral("2025-28")), SynonymTable({own}),
                          *ScreeningData::load(QString::fromLatin1(kBundledData)));
  const ScreeningAnswer answer = screener.screen(described(u"翼控宝第三代，用于农田巡检。"));
  const ScreeningCandidate* found = candidate(answer, "2020-37X-u3");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->pointKey, QStringLiteral("p5"));
  const ScreeningReason* synonym = reason(*found, ScreeningMeans::Synonym);
  ASSERT_NE(synonym, nullptr);
  EXPECT_EQ(synonym->found, QStringLiteral("翼控宝"));
  EXPECT_EQ(synonym->source.en, QStringLiteral("Zhang"));
  EXPECT_GT(synonym->inLaw.length, 0);
  // Without it the text says nothing.
  EXPECT_EQ(candidate(bundled().screen(described(u"翼控宝第三代，用于农田巡检。")), "2020-37X-u3"), nullptr);
}

TEST(Screening, FindsAMakersWordThatIsNotInTheLawsText) {
  const ScreeningAnswer answer = bundled().screen(described(u"LFP粉体：草酸亚铁路线，辊道窑二次烧结，极片压实2.62。"));
  const ScreeningCandidate* found = candidate(answer, "2025-252604X");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found, &answer.candidates.front());
  const ScreeningReason* word = reason(*found, ScreeningMeans::MakersWord);
  ASSERT_NE(word, nullptr);
  EXPECT_EQ(word->inLaw.length, 0);
  EXPECT_FALSE(word->source.zh.isEmpty());
  EXPECT_FALSE(word->source.en.isEmpty());
  EXPECT_EQ(word->confirmation, Confirmation::Unverified);
}

TEST(Screening, ReadsBothLanguagesInOneText) {
  ScreeningText text;
  text.nameZh = QStringLiteral("车载传感单元");
  text.nameEn = QStringLiteral("1550 nm FMCW LiDARs");
  text.keywords = {QStringLiteral("点云"), QStringLiteral("硅光芯片")};
  const ScreeningAnswer answer = bundled().screen(text);
  const ScreeningCandidate* found = candidate(answer, "2023-39X-u1");
  ASSERT_NE(found, nullptr);
  const bool english = std::any_of(found->reasons.begin(), found->reasons.end(), [&text](const ScreeningReason& r) {
    return r.field == ScreenedField::NameEn && text.nameEn.mid(r.inText.start, r.inText.length) == r.found;
  });
  const auto keyword = std::find_if(found->reasons.begin(), found->reasons.end(),
                                    [](const ScreeningReason& r) { return r.field == ScreenedField::Keyword; });
  EXPECT_TRUE(english);
  ASSERT_NE(keyword, found->reasons.end());
  EXPECT_EQ(text.keywords.at(keyword->keyword).mid(keyword->inText.start, keyword->inText.length), keyword->found);
}

TEST(Screening, DoesNotCountWhatTheTextSaysIsNotInIt) {
  EXPECT_FALSE(bundled().screen(described(u"机壳与支架的钣金加工，含无人机飞行控制系统。")).abstained);
  EXPECT_TRUE(bundled().screen(described(u"机壳与支架的钣金加工，不含无人机飞行控制系统。")).abstained);
  EXPECT_TRUE(bundled().screen(described(u"机壳与支架的钣金加工，无人机飞行控制系统外购。")).abstained);
  EXPECT_TRUE(bundled().screen(described(u"Sheet metal housing, does not include lidar or flight control.")).abstained);
  // It reaches to the end of its clause only.
  EXPECT_FALSE(bundled().screen(described(u"不含包装，含无人机飞行控制系统。")).abstained);
}

TEST(Screening, TakesAWordAloneForAQuestionAndNotForEvidence) {
  EXPECT_FALSE(bundled().screen(described(u"真空")).abstained);
  EXPECT_TRUE(bundled().screen(described(u"火锅底料的炒制、冷却和真空包装，按袋称重装箱。")).abstained);
}

TEST(Screening, DoesNotReadAWordAcrossTwoOthers) {
  // 烧结 (sintering) is no word of 防干烧 结构.
  const ScreeningAnswer answer = bundled().screen(described(u"家用电热水壶的温控器和防干烧结构，双层壶身，不锈钢内胆拉伸工艺。"));
  EXPECT_TRUE(answer.abstained);
}

TEST(Screening, AbstainsWhereNothingSpeaksAndSaysWhatWasExamined) {
  const ScreeningAnswer answer = bundled().screen(described(u"奶茶店点单小程序：扫码下单、会员积分与优惠券。"));
  EXPECT_TRUE(answer.abstained);
  EXPECT_TRUE(answer.candidates.empty());
  EXPECT_EQ(answer.editionId, QStringLiteral("2025-28"));
  EXPECT_GT(answer.items, 100);
  EXPECT_GT(answer.points, 50);
  EXPECT_GT(answer.sectors, 20);
  const QString sentence = answer.sentence.in(Language::English);
  EXPECT_TRUE(sentence.contains(QStringLiteral("no match found"))) << qPrintable(sentence);
  EXPECT_TRUE(sentence.contains(QString::number(answer.items))) << qPrintable(sentence);
  EXPECT_TRUE(sentence.contains(QStringLiteral("not examined"))) << qPrintable(sentence);
  EXPECT_FALSE(sentence.contains(QStringLiteral("not controlled"))) << qPrintable(sentence);
}

TEST(Screening, MarksTheOriginalOfFullWidthAndTraditionalText) {
  const QString text = QStringLiteral("（１）高壓實磷酸鐵 鋰；ＬｉＤＡＲ　整機");
  ScreeningText screened;
  screened.description = text;
  const ScreeningAnswer answer = bundled().screen(screened);
  ASSERT_FALSE(answer.abstained);
  bool lithium = false;
  bool lidar = false;
  for (const ScreeningCandidate& one : answer.candidates) {
    for (const ScreeningReason& r : one.reasons) {
      ASSERT_GE(r.inText.start, 0);
      ASSERT_LE(r.inText.start + r.inText.length, text.size());
      EXPECT_EQ(text.mid(r.inText.start, r.inText.length), r.found);
      lithium = lithium || r.found.contains(QStringLiteral("磷酸鐵 鋰"));
      lidar = lidar || r.found.startsWith(QStringLiteral("ＬｉＤＡＲ"));
    }
  }
  EXPECT_TRUE(lithium);
  EXPECT_TRUE(lidar);
}

TEST(Screening, TakesEmptyHugeAndBrokenText) {
  EXPECT_TRUE(bundled().screen(ScreeningText()).abstained);
  EXPECT_TRUE(bundled().screen(described(u"  \n\t ")).abstained);
  ScreeningText text;
  text.description = QString(QChar(0)) + QStringLiteral("\x01\x02无人机") + QChar(0xd800) + QStringLiteral("飞行控制系统\x7f");
  EXPECT_NO_FATAL_FAILURE(bundled().screen(text));
  text.description = QStringLiteral("不相干的句子，").repeated(150000) + QStringLiteral("无人机飞行控制系统");
  ASSERT_GT(text.description.size(), 1000000);
  const ScreeningAnswer answer = bundled().screen(text);
  const ScreeningCandidate* found = candidate(answer, "2020-37X-u3");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(text.description.mid(found->reasons.front().inText.start, found->reasons.front().inText.length),
            found->reasons.front().found);
  text.description = QString(1000000, QLatin1Char('x'));
  EXPECT_TRUE(bundled().screen(text).abstained);
}

TEST(Screening, GivesTheSameAnswerAgainAndFromSeveralThreads) {
  const ScreeningText text = described(u"四旋翼飞控固件：双目与IMU融合，密林中自主避障，断桨后姿态重构。");
  const ScreeningAnswer once = bundled().screen(text);
  std::vector<ScreeningAnswer> answers(4);
  std::vector<std::thread> threads;
  for (ScreeningAnswer& answer : answers) threads.emplace_back([&answer, &text] {
    for (int i = 0; i < 50; ++i) answer = bundled().screen(text);
  });
  for (std::thread& thread : threads) thread.join();
  for (const ScreeningAnswer& answer : answers) {
    ASSERT_EQ(answer.candidates.size(), once.candidates.size());
    for (size_t i = 0; i < once.candidates.size(); ++i) {
      EXPECT_EQ(answer.candidates[i].item, once.candidates[i].item);
      EXPECT_EQ(answer.candidates[i].score, once.candidates[i].score);
    }
    EXPECT_EQ(answer.termsTried, once.termsTried);
  }
}

TEST(Screening, NamesTheItemWhereNoControlPointIsBundled) {
  const ScreeningAnswer answer = bundled().screen(described(u"船型设计：球鼻艏线型优化与拖曳水池阻力试验。"));
  const ScreeningCandidate* found = candidate(answer, "2008-37X-u1");
  ASSERT_NE(found, nullptr);
  ASSERT_TRUE(bundled().edition().find(found->item)->points.empty());
  EXPECT_TRUE(found->pointKey.isEmpty());
}

TEST(Screening, ComparesWithTheEditionAskedForAndWithNoDraft) {
  const auto data = ScreeningData::load(QString::fromLatin1(kBundledData));
  ASSERT_TRUE(data);
  const ScreeningText text = described(u"电池用磷酸铁锂制备技术，压实密度2.6。");
  const Screener before(catalogue().edition(QStringLiteral("2023-57")), SynonymTable(), *data);
  EXPECT_EQ(candidate(before.screen(text), "2025-252604X"), nullptr) << "not yet law in 2023";
  EXPECT_NE(candidate(bundled().screen(text), "2025-252604X"), nullptr);
  // Only editions can be screened: a draft is none, and none of its items is in one.
  for (const QString& id : catalogue().draftIds()) EXPECT_EQ(catalogue().edition(id), nullptr);
  for (const QString& id : catalogue().editionIds()) {
    const Screener screener(catalogue().edition(id), SynonymTable(), *data);
    const ScreeningAnswer answer = screener.screen(text);
    for (const ScreeningCandidate& one : answer.candidates) EXPECT_NE(catalogue().edition(id)->find(one.item), nullptr);
    EXPECT_EQ(answer.editionId, id);
  }
}

TEST(Screening, ShowsSuspendedItemsAndDoesNotCountThem) {
  const auto data = ScreeningData::load(QString::fromLatin1(kBundledData));
  ASSERT_TRUE(data);
  const auto edition = catalogue().edition(QStringLiteral("2025-28"));
  std::vector<Item> items = edition->items();
  for (Item& item : items)
    if (item.key.value() == QStringLiteral("2025-252604X")) item.standing = Standing::Suspended;
  const auto suspended = std::make_shared<const Edition>(QStringLiteral("2025-28"), edition->effective(), items,
                                                         edition->coverage(Part::Prohibited), edition->coverage(Part::Restricted));
  const Screener screener(suspended, SynonymTable(), *data);
  const ScreeningAnswer answer = screener.screen(described(u"电池用磷酸铁锂制备技术"));
  const ScreeningCandidate* found = candidate(answer, "2025-252604X");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(screener.edition().find(found->item)->standing, Standing::Suspended);
  EXPECT_EQ(answer.items, bundled().screen(ScreeningText()).items - 1);
}

TEST(Screening, RanksAtMostAsManyAsAskedForBestFirst) {
  const ScreeningText text = described(u"无人机载激光雷达与遥感相机，自主导航，目标识别，卫星数据传输，密码芯片。");
  const ScreeningAnswer all = bundled().screen(text, 0);
  ASSERT_GT(all.candidates.size(), 3U);
  EXPECT_EQ(bundled().screen(text, 3).candidates.size(), 3U);
  for (size_t i = 1; i < all.candidates.size(); ++i) EXPECT_GE(all.candidates[i - 1].score, all.candidates[i].score);
  for (const ScreeningCandidate& one : all.candidates) EXPECT_FALSE(one.reasons.empty());
}

TEST(Screening, SaysEachReasonInBothLanguagesAndInNoPercentage) {
  const ScreeningAnswer answer = bundled().screen(described(u"LFP粉体与无人机飞行控制系统"));
  ASSERT_FALSE(answer.abstained);
  for (const ScreeningCandidate& one : answer.candidates) {
    EXPECT_FALSE(screeningStrengthText(one.strength).in(Language::Chinese).isEmpty());
    for (const ScreeningReason& r : one.reasons) {
      const QString sentence = screeningReasonText(r).in(Language::English);
      EXPECT_TRUE(sentence.contains(r.found)) << qPrintable(sentence);
      EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << qPrintable(sentence);
    }
  }
}
