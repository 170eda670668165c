#include <QJsonArray>

#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class Technologies : public PortfolioTest {};

TEST_F(Technologies, ATechnologyIsThereAgainAfterTheFileWasClosed) {
  Technology technology;
  technology.number = QStringLiteral("T-1");
  technology.nameZh = QStringLiteral("激光测距算法");
  technology.nameEn = QStringLiteral("Laser ranging");
  technology.description = QStringLiteral("多回波");
  technology.form = TechnologyForm::PatentApplication;
  technology.owner = QStringLiteral("研究院");
  technology.revision = 99;
  const auto saved = service().save(technology);
  ASSERT_TRUE(saved) << words(saved.error());
  EXPECT_EQ(saved->revision, 1);
  reopen();
  EXPECT_EQ(service().technology(saved->id).value(), *saved);
}

TEST_F(Technologies, TheRevisionCountsChangesOfTheContentOnly) {
  Technology technology = newTechnology(QStringLiteral("算法"));
  technology.owner = QStringLiteral("研究院");
  technology.number = QStringLiteral("T-9");
  technology = service().save(technology).value();
  EXPECT_EQ(technology.revision, 1);
  technology.description = QStringLiteral("多回波");
  technology = service().save(technology).value();
  EXPECT_EQ(technology.revision, 2);
  technology.form = TechnologyForm::Software;
  technology = service().save(technology).value();
  EXPECT_EQ(technology.revision, 3);
  EXPECT_EQ(service().technology(technology.id)->revision, 3);
}

TEST_F(Technologies, GoingBackToAnEarlierContentGoesBackToItsRevisionAndNewContentNeverReusesOne) {
  const Technology first = newTechnology(QStringLiteral("算法"));
  Technology changed = first;
  changed.description = QStringLiteral("多回波");
  changed = service().save(changed).value();
  EXPECT_EQ(changed.revision, 2);
  EXPECT_EQ(service().save(first).value(), first);
  reopen();
  Technology third = first;
  third.description = QStringLiteral("单光子");
  EXPECT_EQ(service().save(third)->revision, 3);
  EXPECT_EQ(service().save(changed)->revision, 2);
}

TEST_F(Technologies, AnUndoneChangeLetsTheRefusalsHoldAgain) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  ASSERT_TRUE(service().save(tagOn(technology, itemOf(Part::Restricted), TagState::Rejected)));
  ASSERT_TRUE(concludeOn(technology));
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::ExaminedNoMatch);
  Technology changed = technology;
  changed.description = QStringLiteral("多回波");
  ASSERT_TRUE(service().save(changed));
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::Open);
  ASSERT_TRUE(service().save(technology));
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::ExaminedNoMatch);
}

TEST_F(Technologies, ANumberBelongsToOneTechnology) {
  newTechnology(QStringLiteral("算法"), QStringLiteral("T-1"));
  Technology second = newTechnology(QStringLiteral("工艺"));
  second.number = QStringLiteral("t-1");
  const auto saved = service().save(second);
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().field, QStringLiteral("number"));
  EXPECT_TRUE(saved.error().in(Language::Chinese).contains(QStringLiteral("算法")));
}

TEST_F(Technologies, ItsTagsGoAndComeBackWithIt) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Tag kept = service().save(tagOn(technology, itemOf(Part::Restricted), TagState::Confirmed)).value();
  const Tag removedBefore =
      service().save(tagOn(technology, itemOf(Part::Restricted, 1), TagState::Candidate)).value();
  // The clock stands still: the same moment must not bring this one back.
  ASSERT_TRUE(service().remove(removedBefore.id));

  ASSERT_TRUE(service().remove(technology.id));
  EXPECT_TRUE(service().tags()->empty());
  EXPECT_TRUE(service().tagsOn(kept.item)->empty());
  EXPECT_EQ(service().tagsOf(technology.id).error().code, ErrorCode::NotFound);
  EXPECT_EQ(service().verdict(technology.id, edition()).error().code, ErrorCode::NotFound);
  const AuditEntry entry = audit(technology.id.value()).back();
  EXPECT_EQ(entry.action, QStringLiteral("technology.removed"));
  EXPECT_EQ(entry.before.value(QStringLiteral("tags")).toArray(), QJsonArray{kept.id.value()});

  const Status alone = service().restore(kept.id);
  ASSERT_TRUE(!alone);
  EXPECT_EQ(alone.error().code, ErrorCode::Refused);

  reopen();
  ASSERT_TRUE(service().restore(technology.id));
  EXPECT_EQ(service().tagsOf(technology.id).value(), std::vector<Tag>{kept});
  EXPECT_EQ(lastAction(), QStringLiteral("technology.restored"));
  ASSERT_TRUE(service().restore(removedBefore.id));
  EXPECT_EQ(service().tagsOf(technology.id)->size(), 2U);
  EXPECT_TRUE(auditIntact());
}

TEST_F(Technologies, TwoRemovalsAtOneMomentEachBringBackTheirOwn) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Tag tag = service().save(tagOn(technology, itemOf(Part::Restricted), TagState::Candidate)).value();
  for (int round = 0; round < 2; ++round) {
    ASSERT_TRUE(service().remove(technology.id));
    ASSERT_TRUE(service().restore(technology.id));
    EXPECT_EQ(service().tagsOf(technology.id).value(), std::vector<Tag>{tag});
  }
}

TEST_F(Technologies, AChangeNamesFormOwnerAndRevisionInBothLanguages) {
  Technology technology = newTechnology(QStringLiteral("算法"));
  technology.form = TechnologyForm::Software;
  ASSERT_TRUE(service().save(technology));
  const AuditEntry entry = audit(technology.id.value()).back();
  EXPECT_EQ(entry.sentence.en,
            QStringLiteral("Changed technology “算法”: form from “know-how” to “software”; revision "
                           "from “1” to “2”."));
  EXPECT_FALSE(entry.sentence.zh.isEmpty());
  EXPECT_EQ(entry.before.value(QStringLiteral("form")).toString(), QStringLiteral("know-how"));
  EXPECT_EQ(entry.after.value(QStringLiteral("revision")).toInt(), 2);
}
