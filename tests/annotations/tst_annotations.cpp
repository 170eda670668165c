#include <gtest/gtest.h>

#include "app/annotations/annotation_service.h"
#include "tests/support/scratch.h"

namespace jiheng::test {
namespace {

template <class T>
T orThrow(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().in(Language::English).toStdString());
  return std::move(*result);
}

class AnnotationsTest : public testing::Test {
 protected:
  AnnotationsTest() : m_clock(QDateTime(QDate(2025, 9, 1), QTime(1, 2, 3, 4), Qt::UTC)) {
    m_workspace = orThrow(Workspace::create(path(), QStringLiteral("审查人"), m_clock));
    serve();
  }

  void reopen(const QString& actor) {
    m_service.reset();
    m_workspace.reset();
    m_workspace = orThrow(Workspace::open(path(), actor, m_clock));
    serve();
  }

  QString path() const { return m_scratch.path(QStringLiteral("注释.jiheng")); }
  AnnotationService& service() { return *m_service; }
  int signalCount() const { return m_signals; }
  std::vector<AuditEntry> audit(const QString& subject = {}) const {
    AuditFilter filter;
    filter.subject = subject;
    return orThrow(m_workspace->auditEntries(filter));
  }
  bool auditIntact() const { return orThrow(m_workspace->checkAudit()).intact; }

  static OwnSynonym synonym(const QString& term, const QString& other,
                            SynonymRelation relation = SynonymRelation::Same) {
    OwnSynonym made;
    made.term = term;
    made.other = other;
    made.relation = relation;
    return made;
  }

  static SavedSearch search(const QString& name, const QString& query) {
    SavedSearch made;
    made.name = name;
    made.query = query;
    return made;
  }

 private:
  void serve() {
    m_service = std::make_unique<AnnotationService>(*m_workspace);
    m_signals = 0;
    QObject::connect(m_service.get(), &AnnotationService::changed, [this] { ++m_signals; });
  }

  Scratch m_scratch;
  FixedClock m_clock;
  std::unique_ptr<Workspace> m_workspace;
  std::unique_ptr<AnnotationService> m_service;
  int m_signals = 0;
};

TEST_F(AnnotationsTest, AnOwnSynonymIsKeptWithAuthorAndDate) {
  OwnSynonym given = synonym(QStringLiteral(" 光达\u200b "), QStringLiteral("激光雷达"));
  given.note = QStringLiteral("台湾用语");
  const OwnSynonym saved = orThrow(service().save(given));
  EXPECT_EQ(saved.term, QStringLiteral("光达")) << "margins and zero-width characters are gone";
  EXPECT_EQ(saved.author, QStringLiteral("审查人"));
  EXPECT_EQ(signalCount(), 1);
  reopen(QStringLiteral("复核人"));
  const auto stored = orThrow(service().synonyms());
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(stored.front(), saved);
  EXPECT_EQ(stored.front().at, QDateTime(QDate(2025, 9, 1), QTime(1, 2, 3, 4), Qt::UTC));
  ASSERT_EQ(audit(saved.id.value()).size(), 1U);
  EXPECT_EQ(audit(saved.id.value()).front().action, QStringLiteral("synonym.created"));
}

TEST_F(AnnotationsTest, AChangeNamesWhoMadeItAndARevertGivesTheFirstAuthorBack) {
  const OwnSynonym first = orThrow(service().save(synonym(QStringLiteral("光达"), QStringLiteral("激光雷达"))));
  reopen(QStringLiteral("复核人"));
  OwnSynonym edited = first;
  edited.relation = SynonymRelation::Narrower;
  const OwnSynonym changed = orThrow(service().save(edited));
  EXPECT_EQ(changed.author, QStringLiteral("复核人"));
  const auto entries = audit(first.id.value());
  ASSERT_EQ(entries.size(), 2U);
  EXPECT_EQ(entries.back().before.keys(), QStringList{QStringLiteral("relation")});
  EXPECT_EQ(entries.back().after.value(QLatin1String("relation")).toString(), QStringLiteral("narrower"));
  ASSERT_TRUE(service().revert(first));
  EXPECT_EQ(orThrow(service().synonyms()).front(), first);
  EXPECT_TRUE(auditIntact());
}

TEST_F(AnnotationsTest, SavingWhatIsThereAlreadyWritesNothing) {
  const OwnSynonym saved = orThrow(service().save(synonym(QStringLiteral("光达"), QStringLiteral("激光雷达"))));
  const size_t entries = audit().size();
  EXPECT_EQ(orThrow(service().save(saved)), saved);
  EXPECT_EQ(audit().size(), entries);
  EXPECT_EQ(signalCount(), 1);
}

TEST_F(AnnotationsTest, TheFaultOfASynonymStandsAtItsField) {
  const auto fieldOf = [this](const OwnSynonym& given) {
    const auto saved = service().save(given);
    return saved ? QString() : saved.error().field;
  };
  EXPECT_EQ(fieldOf(synonym(QStringLiteral("  "), QStringLiteral("激光雷达"))), QStringLiteral("term"));
  EXPECT_EQ(fieldOf(synonym(QStringLiteral("光达"), QString())), QStringLiteral("other"));
  EXPECT_EQ(fieldOf(synonym(QStringLiteral("LIDAR"), QStringLiteral("ｌｉｄａｒ"))), QStringLiteral("other"))
      << "the search folds width and case";
  ASSERT_TRUE(service().save(synonym(QStringLiteral("光达"), QStringLiteral("激光雷达"))));
  EXPECT_EQ(fieldOf(synonym(QStringLiteral("激光雷達"), QStringLiteral("光達"))), QStringLiteral("other"))
      << "the same pair, the other way round and traditional";
  EXPECT_EQ(orThrow(service().synonyms()).size(), 1U);
}

TEST_F(AnnotationsTest, WhatWasRemovedComesBackAsItWas) {
  const OwnSynonym saved = orThrow(service().save(synonym(QStringLiteral("光达"), QStringLiteral("激光雷达"))));
  const SavedSearch found = orThrow(service().save(search(QStringLiteral("激光"), QStringLiteral("激光 -雷达"))));
  ASSERT_TRUE(service().remove(saved.id));
  ASSERT_TRUE(service().remove(found.id));
  EXPECT_TRUE(orThrow(service().synonyms()).empty());
  EXPECT_TRUE(orThrow(service().savedSearches()).empty());
  EXPECT_FALSE(service().remove(saved.id)) << "it is gone already";
  ASSERT_TRUE(service().restore(saved.id));
  ASSERT_TRUE(service().restore(found.id));
  EXPECT_EQ(orThrow(service().synonyms()), std::vector{saved});
  EXPECT_EQ(orThrow(service().savedSearches()), std::vector{found});
  EXPECT_TRUE(service().restore(found.id)) << "what is there needs no step";
  EXPECT_FALSE(service().restore(SavedSearchId(QStringLiteral("never was"))));
  EXPECT_TRUE(auditIntact());
}

TEST_F(AnnotationsTest, ARemovedSynonymDoesNotComeBackBesideItsSuccessor) {
  const OwnSynonym first = orThrow(service().save(synonym(QStringLiteral("光达"), QStringLiteral("激光雷达"))));
  ASSERT_TRUE(service().remove(first.id));
  ASSERT_TRUE(service().save(synonym(QStringLiteral("光达"), QStringLiteral("激光雷达"))));
  const Status back = service().restore(first.id);
  ASSERT_FALSE(back);
  EXPECT_EQ(back.error().field, QStringLiteral("other"));
  EXPECT_EQ(orThrow(service().synonyms()).size(), 1U);
}

TEST_F(AnnotationsTest, ASavedSearchIsRenamedAndItsNameIsItsOwn) {
  SavedSearch saved = orThrow(service().save(search(QStringLiteral("激光"), QStringLiteral("激光"))));
  SavedSearch other = search(QStringLiteral("激光 "), QStringLiteral("雷达"));
  const auto refused = service().save(other);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().field, QStringLiteral("name"));
  other.name = QStringLiteral("空");
  other.query = QStringLiteral("  ");
  EXPECT_EQ(service().save(other).error().field, QStringLiteral("query"));
  saved.name = QStringLiteral("激光类");
  saved.allEditions = true;
  const SavedSearch renamed = orThrow(service().save(saved));
  reopen(QStringLiteral("复核人"));
  EXPECT_EQ(orThrow(service().savedSearches()), std::vector{renamed});
  saved.allEditions = false;
  saved.name = QStringLiteral("激光");
  ASSERT_TRUE(service().save(saved));
  EXPECT_EQ(audit(saved.id.value()).size(), 3U);
}

TEST_F(AnnotationsTest, AnOwnSynonymNamesItsAuthorAsSource) {
  const OwnSynonym saved = orThrow(
      service().save(synonym(QStringLiteral("基因编辑"), QStringLiteral("TALEN"), SynonymRelation::Narrower)));
  const SynonymGroup group = groupOf(saved);
  EXPECT_TRUE(group.own);
  EXPECT_EQ(group.source.zh, QStringLiteral("审查人"));
  EXPECT_EQ(group.date, QDate(2025, 9, 1));
  const auto found = SynonymTable({group}).of(QStringLiteral("talen"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().relation, SynonymRelation::Wider);
}

}  // namespace
}  // namespace jiheng::test
