#include "tests/examination/examination_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

class OfficialWordings : public ExaminationTest {
protected:
  Tag tagOnItem(const Technology& technology) {
    for (const Item& item : edition().items()) {
      if (!item.points.empty()) continue;
      Tag tag;
      tag.technology = technology.id;
      tag.item = item.key;
      tag.editionId = editionId();
      tag.state = TagState::Confirmed;
      tag.reason = QStringLiteral("名称一致");
      return portfolio().save(tag).value();
    }
    throw std::runtime_error("every item of the bundled edition has control points");
  }
  OfficialWording wordingFor(const Tag& tag) {
    OfficialWording wording;
    wording.tag = tag.id;
    wording.wording = QStringLiteral("1. 制备工艺；\n2. 配方。");
    wording.document = QStringLiteral("商务部公告2025年第28号");
    wording.place = QStringLiteral("附件第3页");
    wording.date = QDate(2025, 7, 15);
    return wording;
  }
};

}  // namespace

TEST_F(OfficialWordings, AreKeptWordForWordWithTheirSource) {
  const Tag tag = tagOnItem(lidar());
  EXPECT_FALSE(service().hasOfficialWording(tag).value());
  const auto saved = service().save(wordingFor(tag));
  ASSERT_TRUE(saved) << words(saved.error());
  EXPECT_TRUE(service().hasOfficialWording(tag).value());
  reopen();
  EXPECT_EQ(service().officialWording(tag.id).value(), *saved);
  EXPECT_EQ(service().officialWordings()->value(tag.id).wording, wordingFor(tag).wording);
  EXPECT_TRUE(officialWordingSource(*saved).in(Language::Chinese).contains(QStringLiteral("附件第3页")));
  EXPECT_EQ(audit(QStringLiteral("wording.")).size(), 1U);
}

TEST_F(OfficialWordings, WantTextAndSource) {
  const Tag tag = tagOnItem(lidar());
  OfficialWording wording = wordingFor(tag);
  wording.wording = QStringLiteral(" ");
  EXPECT_EQ(service().save(wording).error().field, QStringLiteral("wording"));
  wording = wordingFor(tag);
  wording.document.clear();
  EXPECT_EQ(service().save(wording).error().field, QStringLiteral("document"));
}

TEST_F(OfficialWordings, ATagOnAControlPointNeedsNone) {
  const Technology technology = lidar();
  for (const Item& item : edition().items()) {
    if (item.points.empty()) continue;
    Tag tag;
    tag.technology = technology.id;
    tag.item = item.key;
    tag.pointKey = item.points.front().key;
    tag.editionId = editionId();
    tag.reason = QStringLiteral("待定");
    tag = portfolio().save(tag).value();
    EXPECT_TRUE(service().hasOfficialWording(tag).value());
    EXPECT_EQ(service().save(wordingFor(tag)).error().field, QStringLiteral("tag"));
    break;
  }
}

TEST_F(OfficialWordings, AreTakenAwayAndBroughtBack) {
  const Tag tag = tagOnItem(lidar());
  const OfficialWording saved = service().save(wordingFor(tag)).value();
  ASSERT_TRUE(service().removeWording(tag.id));
  EXPECT_FALSE(service().hasOfficialWording(tag).value());
  ASSERT_TRUE(service().restoreWording(saved));
  EXPECT_EQ(service().officialWording(tag.id).value()->wording, saved.wording);
}
