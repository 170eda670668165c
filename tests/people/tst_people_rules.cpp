#include <gtest/gtest.h>

#include "app/people/people_rules.h"

using namespace jiheng;

namespace {

Person person(const char* id, const QString& name, const QList<Role>& roles, bool active = true) {
  return {PersonId(QString::fromLatin1(id)), name, roles, {}, active};
}

const std::vector<Person>& team() {
  static const std::vector<Person> persons{person("a", QStringLiteral("王敏"), {Role::Author}),
                                           person("b", QStringLiteral("李强"), {Role::Reviewer}),
                                           person("c", QStringLiteral("赵合规"), {Role::Officer}),
                                           person("d", QStringLiteral("陈讲"), {Role::Trainer}),
                                           person("e", QStringLiteral("Kim Reader"), {Role::Reader}),
                                           person("f", QStringLiteral("已离职"), {Role::Officer}, false)};
  return persons;
}

bool may(const QString& name, const char* action) { return mayWrite(team(), name, QString::fromLatin1(action)).has_value(); }

}  // namespace

TEST(PeopleRules, TakesWidthCaseAndTraditionalCharactersForTheSameName) {
  EXPECT_TRUE(sameName(QStringLiteral("Kim Reader"), QStringLiteral("ｋｉｍ  reader")));
  EXPECT_TRUE(sameName(QStringLiteral("趙合規"), QStringLiteral("赵合规")));
  EXPECT_FALSE(sameName(QStringLiteral("王敏"), QStringLiteral("王民")));
}

TEST(PeopleRules, LetsEachRoleWriteWhatIsItsOwn) {
  EXPECT_TRUE(may(QStringLiteral("王敏"), "tag.changed"));
  EXPECT_TRUE(may(QStringLiteral("王敏"), "review.submitted"));
  EXPECT_FALSE(may(QStringLiteral("王敏"), "review.approved"));
  EXPECT_FALSE(may(QStringLiteral("王敏"), "person.created"));
  EXPECT_TRUE(may(QStringLiteral("李强"), "review.approved"));
  EXPECT_TRUE(may(QStringLiteral("李强"), "review.returned"));
  EXPECT_FALSE(may(QStringLiteral("李强"), "tag.changed"));
  EXPECT_TRUE(may(QStringLiteral("赵合规"), "tag.changed"));
  EXPECT_TRUE(may(QStringLiteral("赵合规"), "review.approved"));
  EXPECT_TRUE(may(QStringLiteral("赵合规"), "person.created"));
  EXPECT_TRUE(may(QStringLiteral("陈讲"), "training.started"));
  EXPECT_FALSE(may(QStringLiteral("陈讲"), "technology.changed"));
}

TEST(PeopleRules, LetsAReaderAStrangerAndSomebodyWhoLeftWriteNothing) {
  for (const QString& name : {QStringLiteral("Kim Reader"), QStringLiteral("陌生人"), QStringLiteral("已离职")}) {
    EXPECT_FALSE(may(name, "")) << qPrintable(name);
    EXPECT_FALSE(may(name, "tag.changed")) << qPrintable(name);
  }
}

TEST(PeopleRules, WithoutNamedPersonsLetsEverybodyWriteButNobodyDecide) {
  EXPECT_TRUE(mayWrite({}, QStringLiteral("anybody"), QStringLiteral("tag.changed")));
  EXPECT_TRUE(mayWrite({}, QStringLiteral("anybody"), QStringLiteral("review.submitted")));
  EXPECT_FALSE(mayWrite({}, QStringLiteral("anybody"), QStringLiteral("review.approved")));
}

TEST(PeopleRules, WantsANameOfItsOwnARoleAndAReaderAlone) {
  EXPECT_EQ(checkPerson(person("", QStringLiteral(" "), {Role::Author}), team()).error().field, QStringLiteral("name"));
  EXPECT_EQ(checkPerson(person("", QStringLiteral("趙合規"), {Role::Author}), team()).error().field, QStringLiteral("name"));
  EXPECT_EQ(checkPerson(person("", QStringLiteral("新人"), {}), team()).error().field, QStringLiteral("roles"));
  EXPECT_EQ(checkPerson(person("", QStringLiteral("新人"), {Role::Reader, Role::Author}), team()).error().field, QStringLiteral("roles"));
  EXPECT_TRUE(checkPerson(person("", QStringLiteral("新人"), {Role::Reader}), team()));
}
