#include <gtest/gtest.h>

#include "app/people/people_service.h"
#include "app/workspace/sql.h"
#include "tests/support/scratch.h"

using namespace jiheng;

namespace {

class PeopleServiceTest : public testing::Test {
 protected:
  PeopleServiceTest() : m_clock(QDateTime(QDate(2025, 9, 1), QTime(1, 2, 3), Qt::UTC)) {
    m_workspace = std::move(*Workspace::create(m_scratch.path(QStringLiteral("人员.jiheng")), QStringLiteral("王敏"), m_clock));
    m_people = std::make_unique<PeopleService>(*m_workspace);
  }
  void reopen(const QString& actor) {
    m_people.reset();
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(m_scratch.path(QStringLiteral("人员.jiheng")), actor, m_clock));
    m_people = std::make_unique<PeopleService>(*m_workspace);
  }
  static Person person(const QString& name, const QList<Role>& roles) { return {{}, name, roles, {}, true}; }
  void nameTwo() {
    const auto named = m_people->save({person(QStringLiteral("王敏"), {Role::Author, Role::Officer}), person(QStringLiteral("李强"), {Role::Reviewer})});
    ASSERT_TRUE(named) << qPrintable(named.error().in(Language::English));
  }
  /// A write of any room.
  Status writeSomething() {
    return m_workspace->write([](WriteScope& scope) -> Status {
      JIHENG_TRY(runSql(scope.database(), QStringLiteral("INSERT INTO products (id, name_zh) VALUES (?, ?)"),
                        {newUuid(), QStringLiteral("产品")}));
      return scope.audit({QStringLiteral("product.created"), QStringLiteral("p"), Text::verbatim(QStringLiteral("x")), {}, {}});
    });
  }
  int products() {
    auto rows = runSql(m_workspace->database(), QStringLiteral("SELECT count(*) FROM products"));
    return rows && rows->next() ? rows->value(0).toInt() : -1;
  }
  test::Scratch m_scratch;
  FixedClock m_clock;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<PeopleService> m_people;
};

}  // namespace

TEST_F(PeopleServiceTest, WithoutPersonsEverybodyWritesAsBefore) {
  EXPECT_TRUE(writeSomething());
  EXPECT_FALSE(m_people->anybody());
  EXPECT_FALSE(m_people->may(Role::Officer));
}

TEST_F(PeopleServiceTest, NamesTwoAtOnceAndKeepsThem) {
  nameTwo();
  reopen(QStringLiteral("李强"));
  const auto persons = m_people->list();
  ASSERT_TRUE(persons);
  ASSERT_EQ(persons->size(), 2u);
  ASSERT_TRUE(m_people->current());
  EXPECT_EQ(m_people->current()->roles, QList<Role>{Role::Reviewer});
  EXPECT_TRUE(m_people->may(Role::Reviewer));
  EXPECT_FALSE(m_people->may(Role::Author));
}

TEST_F(PeopleServiceTest, RefusesEveryWriteOfAReaderAndLeavesNothingBehind) {
  nameTwo();
  ASSERT_TRUE(m_people->save(person(QStringLiteral("读者"), {Role::Reader})));
  m_people->setCurrent(QStringLiteral("读者"));
  const Status written = writeSomething();
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::Refused);
  EXPECT_EQ(products(), 0);
  m_people->setCurrent(QStringLiteral("王敏"));
  EXPECT_TRUE(writeSomething());
  EXPECT_EQ(products(), 1);
}

TEST_F(PeopleServiceTest, AReviewerWritesNoRecords) {
  nameTwo();
  m_people->setCurrent(QStringLiteral("李强"));
  EXPECT_FALSE(writeSomething());
  EXPECT_EQ(products(), 0);
  EXPECT_EQ(m_workspace->auditEntries({{}, QStringLiteral("product."), 0})->size(), 0u);
}

TEST_F(PeopleServiceTest, OnlyAnOfficerNamesPersonsAndTheLastOneStays) {
  nameTwo();
  m_people->setCurrent(QStringLiteral("李强"));
  EXPECT_FALSE(m_people->save(person(QStringLiteral("新人"), {Role::Author})));
  m_people->setCurrent(QStringLiteral("王敏"));
  Person officer = *m_people->current();
  officer.roles = {Role::Author};
  const auto lowered = m_people->save(officer);
  ASSERT_FALSE(lowered);
  EXPECT_EQ(lowered.error().code, ErrorCode::Refused);
  EXPECT_TRUE(m_people->may(Role::Officer)) << "the gate must stand by what is stored";
}

TEST_F(PeopleServiceTest, FirstPersonsMustHoldAnOfficer) {
  EXPECT_FALSE(m_people->save(person(QStringLiteral("王敏"), {Role::Author})));
  EXPECT_FALSE(m_people->anybody());
}

TEST_F(PeopleServiceTest, RemovesAndBringsBackAsOneStepEachInTheTrail) {
  nameTwo();
  const auto persons = m_people->list();
  const Person second = persons->front().name == QStringLiteral("李强") ? persons->front() : persons->back();
  ASSERT_TRUE(m_people->remove(second.id));
  EXPECT_EQ(m_people->list()->size(), 1u);
  ASSERT_TRUE(m_people->restore(second.id));
  EXPECT_EQ(m_people->list()->size(), 2u);
  EXPECT_EQ(m_workspace->auditEntries({second.id.value(), {}, 0})->size(), 3u);
  EXPECT_TRUE(m_workspace->checkAudit()->intact);
}

TEST_F(PeopleServiceTest, AnUnchangedPersonWritesAndSignalsNothing) {
  nameTwo();
  int signalled = 0;
  QObject::connect(m_people.get(), &PeopleService::changed, [&] { ++signalled; });
  const auto entries = m_workspace->auditEntries()->size();
  ASSERT_TRUE(m_people->save(*m_people->current()));
  EXPECT_EQ(signalled, 0);
  EXPECT_EQ(m_workspace->auditEntries()->size(), entries);
}
