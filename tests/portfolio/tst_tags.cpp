#include "app/portfolio/tag_rules.h"
#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class Tags : public PortfolioTest {
protected:
  /// The field at which saving is refused; the name of nothing where it is not.
  QString refusedAt(const Tag& tag) {
    const std::size_t entries = audit().size();
    const auto saved = service().save(tag);
    if (saved) return QStringLiteral("nowhere");
    EXPECT_EQ(saved.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(audit().size(), entries);
    return saved.error().field;
  }
};

TEST_F(Tags, ATagKeepsTheLawAsItStoodWhenJudged) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Item& item = itemOf(Part::Restricted);
  const auto saved = service().save(tagOn(technology, item, TagState::Confirmed));
  ASSERT_TRUE(saved) << words(saved.error());
  EXPECT_EQ(saved->judgedZh, item.points.front().zh);
  EXPECT_EQ(saved->judgedEn, item.points.front().en);
  EXPECT_EQ(saved->author, QStringLiteral("审查人"));
  EXPECT_EQ(saved->at, clock().now());
  EXPECT_EQ(saved->technologyRevision, 1);
  reopen();
  EXPECT_EQ(service().tag(saved->id).value(), *saved);
  EXPECT_EQ(service().tagsOf(technology.id).value(), std::vector<Tag>{*saved});
  EXPECT_EQ(service().tagsOn(item.key).value(), std::vector<Tag>{*saved});
  EXPECT_EQ(service().tags().value(), std::vector<Tag>{*saved});
}

TEST_F(Tags, ATagMayStandOnAnItemWhosePointsAreNotBundled) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const auto saved = service().save(tagOn(technology, itemWithoutPoints(), TagState::Confirmed));
  ASSERT_TRUE(saved) << words(saved.error());
  const auto verdict = service().verdict(technology.id, edition());
  bool said = false;
  for (const OpenPoint& open : verdict->openPoints)
    said = said || open.kind == OpenPoint::Kind::PointsNotBundled;
  EXPECT_TRUE(said);
}

TEST_F(Tags, WhatCannotBeIsRefusedAtItsField) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Tag good = tagOn(technology, itemOf(Part::Restricted), TagState::Candidate);
  Tag bad = good;
  bad.reason = QStringLiteral("\u3000\u3000");
  EXPECT_EQ(refusedAt(bad), QStringLiteral("reason"));
  bad = good;
  bad.item = ItemKey(QStringLiteral("056101Z"));
  EXPECT_EQ(refusedAt(bad), QStringLiteral("item"));
  bad = good;
  bad.pointKey = QStringLiteral("999");
  EXPECT_EQ(refusedAt(bad), QStringLiteral("point"));
  bad = good;
  bad.editionId = QStringLiteral("2022-draft");
  EXPECT_EQ(refusedAt(bad), QStringLiteral("edition"));
  bad = good;
  bad.technology = TechnologyId(QStringLiteral("nobody"));
  EXPECT_EQ(refusedAt(bad), QStringLiteral("technology"));
  EXPECT_EQ(refusedAt(good), QStringLiteral("nowhere"));
}

TEST_F(Tags, ASecondTagOnTheSamePlaceIsRefusedButNotAnotherPlaceEditionOrTechnology) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Item& item = itemOf(Part::Restricted);
  const Tag first = service().save(tagOn(technology, item, TagState::Candidate)).value();
  EXPECT_EQ(refusedAt(tagOn(technology, item, TagState::Rejected)), QStringLiteral("item"));

  Tag onItem = tagOn(technology, item, TagState::Candidate);
  onItem.pointKey.clear();
  EXPECT_EQ(refusedAt(onItem), QStringLiteral("nowhere"));
  EXPECT_EQ(refusedAt(onItem), QStringLiteral("item"));
  const Technology other = newTechnology(QStringLiteral("工艺"));
  EXPECT_EQ(refusedAt(tagOn(other, item, TagState::Candidate)), QStringLiteral("nowhere"));
  Tag moved = service().save(tagOn(technology, itemOf(Part::Restricted, 1), TagState::Candidate)).value();
  moved.item = first.item;
  moved.pointKey = first.pointKey;
  EXPECT_EQ(refusedAt(moved), QStringLiteral("item"));

  ASSERT_TRUE(service().remove(first.id));
  EXPECT_EQ(refusedAt(tagOn(technology, item, TagState::Rejected)), QStringLiteral("nowhere"));
  const Status back = service().restore(first.id);
  ASSERT_FALSE(back);
  EXPECT_EQ(back.error().field, QStringLiteral("item"));
}

TEST_F(Tags, AChangeOfStateIsAuditedWithThePlaceInWords) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Item& item = itemOf(Part::Restricted);
  Tag tag = service().save(tagOn(technology, item, TagState::Candidate)).value();
  tag.state = TagState::Confirmed;
  clock().set(clock().now().addDays(1));
  const Tag confirmed = service().save(tag).value();
  EXPECT_EQ(confirmed.at, clock().now());
  const AuditEntry entry = audit(tag.id.value()).back();
  EXPECT_EQ(entry.action, QStringLiteral("tag.changed"));
  EXPECT_EQ(entry.before, (QJsonObject{{QStringLiteral("state"), QStringLiteral("candidate")}}));
  EXPECT_EQ(entry.after, (QJsonObject{{QStringLiteral("state"), QStringLiteral("confirmed")}}));
  EXPECT_TRUE(entry.sentence.en.contains(itemText(item).in(Language::English)))
      << qPrintable(entry.sentence.en);
  EXPECT_TRUE(entry.sentence.en.endsWith(QStringLiteral("state from “candidate” to “confirmed”.")))
      << qPrintable(entry.sentence.en);
}

TEST_F(Tags, SavingAnUnchangedTagWritesNothingUntilTheTechnologyChanged) {
  Technology technology = newTechnology(QStringLiteral("算法"));
  const Tag tag = service().save(tagOn(technology, itemOf(Part::Restricted), TagState::Rejected)).value();
  const std::size_t entries = audit().size();
  clock().set(clock().now().addDays(1));
  EXPECT_EQ(service().save(tag).value(), tag);
  EXPECT_EQ(audit().size(), entries);

  technology.description = QStringLiteral("多回波");
  ASSERT_TRUE(service().save(technology));
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::Open);
  const Tag again = service().save(tag).value();
  EXPECT_EQ(again.technologyRevision, 2);
  EXPECT_EQ(again.at, clock().now());
  technology.revision = 2;
  ASSERT_TRUE(concludeOn(technology));
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::ExaminedNoMatch);

  // Undo takes the judgement back, not only its state.
  EXPECT_EQ(service().revert(tag).value(), tag);
  EXPECT_EQ(service().tag(tag.id).value(), tag);
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::Open);
  EXPECT_EQ(lastAction(), QStringLiteral("tag.changed"));
}

TEST_F(Tags, ATagStaysWithItsTechnology) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Technology other = newTechnology(QStringLiteral("工艺"));
  Tag tag = service().save(tagOn(technology, itemOf(Part::Restricted), TagState::Candidate)).value();
  tag.technology = other.id;
  EXPECT_EQ(refusedAt(tag), QStringLiteral("technology"));
}

TEST_F(Tags, ATagThatIsRemovedAndBroughtBackIsTheSame) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Tag tag = service().save(tagOn(technology, itemOf(Part::Prohibited), TagState::Confirmed)).value();
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::Prohibited);
  ASSERT_TRUE(service().remove(tag.id));
  EXPECT_EQ(lastAction(), QStringLiteral("tag.removed"));
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::Open);
  EXPECT_EQ(service().remove(tag.id).error().code, ErrorCode::NotFound);
  reopen();
  ASSERT_TRUE(service().restore(tag.id));
  EXPECT_EQ(service().tag(tag.id).value(), tag);
  EXPECT_EQ(lastAction(), QStringLiteral("tag.restored"));
  EXPECT_TRUE(auditIntact());
}

TEST_F(Tags, TheVerdictOfABundledEditionSaysThatItsTextIsIncomplete) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  for (int n = 0; n < 2; ++n)
    ASSERT_TRUE(service().save(tagOn(technology, itemOf(Part::Restricted, n), TagState::Rejected)));
  ASSERT_TRUE(concludeOn(technology));
  const QString sentence = service().verdict(technology.id, edition())->sentence.in(Language::English);
  EXPECT_EQ(
      sentence,
      QStringLiteral("Examined against the edition of 15 July 2025: no match found in %1 control points, "
                     "2 candidates refused. The bundled text of this edition is incomplete.")
          .arg(edition().pointCount()));
}
