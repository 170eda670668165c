// The company's English terms and its stance on disagreeing sources, on a real workspace file.
#include <gtest/gtest.h>

#include "app/annotations/reading_service.h"
#include "tests/support/scratch.h"

namespace jiheng::test {
namespace {

template <class T>
T orThrow(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().in(Language::English).toStdString());
  return std::move(*result);
}

const QString kSubject = termSubject(ItemKey(QStringLiteral("2008-056101X")));

class ReadingsTest : public testing::Test {
 protected:
  ReadingsTest() : m_clock(QDateTime(QDate(2026, 1, 15), QTime(8, 0), Qt::UTC)) {
    m_workspace = orThrow(Workspace::create(path(), QStringLiteral("审查人"), m_clock));
    serve();
  }
  void reopen() {
    m_service.reset();
    m_workspace.reset();
    m_workspace = orThrow(Workspace::open(path(), QStringLiteral("李"), m_clock));
    serve();
  }
  void later() { m_clock.set(m_clock.now().addSecs(60)); }
  QString path() const { return m_scratch.path(QStringLiteral("readings.jiheng")); }
  ReadingService& service() { return *m_service; }
  std::vector<AuditEntry> audit(const QString& subject) const {
    AuditFilter filter;
    filter.subject = subject;
    return orThrow(m_workspace->auditEntries(filter));
  }
  static ChosenTerm term(const QString& words) {
    return {kSubject, QStringLiteral("信息处理技术"), words, QStringLiteral("China Daily"), {}, {}, {}};
  }
  int signalCount = 0;

 private:
  void serve() {
    m_service = std::make_unique<ReadingService>(*m_workspace);
    QObject::connect(m_service.get(), &ReadingService::changed, [this] { ++signalCount; });
  }
  Scratch m_scratch;
  FixedClock m_clock;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<ReadingService> m_service;
};

TEST_F(ReadingsTest, AChosenTermIsKeptWithAuthorMomentAndAuditSentence) {
  ASSERT_TRUE(service().choose(term(QStringLiteral(" information  processing "))));
  reopen();
  const auto kept = orThrow(service().term(kSubject));
  ASSERT_TRUE(kept.has_value());
  EXPECT_EQ(kept->term, QStringLiteral("information processing"));
  EXPECT_EQ(kept->author, QStringLiteral("审查人"));
  EXPECT_EQ(kept->at, QDateTime(QDate(2026, 1, 15), QTime(8, 0), Qt::UTC));
  const auto trail = audit(kSubject);
  ASSERT_EQ(trail.size(), 1U);
  EXPECT_EQ(trail[0].sentence.en, QStringLiteral("Chose “information processing” as the company's English for “信息处理技术”."));
}

TEST_F(ReadingsTest, AnotherChoiceTakesItsPlaceAndBothStandInTheTrail) {
  ASSERT_TRUE(service().choose(term(QStringLiteral("data processing"))));
  later();
  ASSERT_TRUE(service().choose(term(QStringLiteral("information processing"))));
  EXPECT_EQ(orThrow(service().terms()).size(), 1U);
  const auto trail = audit(kSubject);
  ASSERT_EQ(trail.size(), 2U);
  EXPECT_EQ(trail[1].before.value(QStringLiteral("term")).toString(), QStringLiteral("data processing"));
  EXPECT_EQ(trail[1].after.value(QStringLiteral("term")).toString(), QStringLiteral("information processing"));
}

TEST_F(ReadingsTest, ATermTakenBackIsGoneAndCanBeChosenAgain) {
  ASSERT_TRUE(service().choose(term(QStringLiteral("data processing"))));
  ASSERT_TRUE(service().takeBackTerm(kSubject));
  EXPECT_FALSE(orThrow(service().term(kSubject)).has_value());
  EXPECT_TRUE(orThrow(service().terms()).empty());
  ASSERT_TRUE(service().choose(term(QStringLiteral("data processing"))));
  EXPECT_TRUE(orThrow(service().term(kSubject)).has_value());
  EXPECT_EQ(audit(kSubject).size(), 3U);
}

TEST_F(ReadingsTest, WhatChangesNothingWritesNothing) {
  ASSERT_TRUE(service().choose(term(QStringLiteral("data processing"))));
  signalCount = 0;
  later();
  ASSERT_TRUE(service().choose(term(QStringLiteral("data processing "))));
  ASSERT_TRUE(service().takeBackTerm(QStringLiteral("item:none")));
  ASSERT_TRUE(service().takeBackStance(QStringLiteral("none")));
  EXPECT_EQ(signalCount, 0);
  EXPECT_EQ(audit(kSubject).size(), 1U);
}

TEST_F(ReadingsTest, AnEmptyTermIsRefusedAtItsField) {
  const Status status = service().choose(term(QStringLiteral("  ")));
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().field, QStringLiteral("term"));
  EXPECT_FALSE(orThrow(service().term(kSubject)).has_value());
}

TEST_F(ReadingsTest, AStanceKeepsStateAndNoteAndADecisionNeedsItsReason) {
  const QString id = QStringLiteral("restricted-total-2023");
  ASSERT_TRUE(service().set({id, StanceState::Asked, QStringLiteral("致电商务部"), {}, {}}));
  const Status bare = service().set({id, StanceState::Decided, QStringLiteral(" "), {}, {}});
  ASSERT_FALSE(bare);
  EXPECT_EQ(bare.error().field, QStringLiteral("note"));
  EXPECT_EQ(orThrow(service().stance(id))->state, StanceState::Asked) << "what was refused changes nothing";
  ASSERT_TRUE(service().set({id, StanceState::Decided, QStringLiteral("110, by the arithmetic"), {}, {}}));
  reopen();
  EXPECT_EQ(orThrow(service().stance(id))->note, QStringLiteral("110, by the arithmetic"));
  ASSERT_TRUE(service().takeBackStance(id));
  EXPECT_TRUE(orThrow(service().stances()).empty());
  EXPECT_EQ(audit(id).size(), 3U);
}

TEST(Readings, SubjectsOfItemsAndPointsNeverMix) {
  EXPECT_NE(termSubject(ItemKey(QStringLiteral("a")), QStringLiteral("b")), termSubject(ItemKey(QStringLiteral("a/b"))));
  EXPECT_NE(termSubject(ItemKey(QStringLiteral("a"))), termSubject(ItemKey(QStringLiteral("a")), QStringLiteral("p1")));
}

}  // namespace
}  // namespace jiheng::test
