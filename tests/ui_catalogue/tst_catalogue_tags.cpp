#include <QUrl>

#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/detail_link.h"

using namespace jiheng;
using namespace jiheng::ui;
using jiheng::test::CataloguePageTest;

namespace {

class CatalogueTags : public CataloguePageTest {
 protected:
  CatalogueTags() {
    QObject::connect(&bench->navigator, &Navigator::requested, page.get(), [this](const Place& place) { asked = place; });
    QObject::connect(&bench->messages, &Messages::posted, page.get(),
                     [this](const Message& message) { said = message.text.in(Language::English); });
  }
  void openWorkspace() {
    const Status status = bench->workbench->createWorkspace(scratch.path(QStringLiteral("tags.jiheng")), QStringLiteral("审查人"));
    ASSERT_TRUE(status.has_value()) << qPrintable(status.error().in(Language::English));
  }
  void take(const DetailLink& link) { emit detail()->anchorClicked(link.url()); }

  Place asked;
  QString said;
};

}  // namespace

TEST_F(CatalogueTags, WithoutAWorkspaceTheTagActionSaysWhatItNeeds) {
  bench->actions.action(QStringLiteral("catalogue.tag"))->trigger();
  EXPECT_TRUE(asked.page.isEmpty());
  EXPECT_TRUE(said.contains(u"Open or create one"));
}

TEST_F(CatalogueTags, TaggingGoesToTheProductsPageWithItemAndPoint) {
  openWorkspace();
  const Item& item = first([](const Item& candidate) { return candidate.points.size() > 1; });
  select(item.key);
  bench->actions.action(QStringLiteral("catalogue.tag"))->trigger();
  EXPECT_EQ(asked, (Place{QStringLiteral("portfolio"), QStringLiteral("tag-new"), item.key.value(), {}}));
  take({DetailLink::Kind::Tag, {}, item.points[1].key});
  EXPECT_EQ(asked, (Place{QStringLiteral("portfolio"), QStringLiteral("tag-new"), item.key.value(), item.points[1].key}));
}

TEST_F(CatalogueTags, ShowsOurTagsAsSoonAsTheyAreStored) {
  openWorkspace();
  const Item& item = first([](const Item& candidate) { return !candidate.points.empty(); });
  select(item.key);
  EXPECT_TRUE(detailText().contains(u"No technology is tagged against this item."));
  PortfolioService& portfolio = *bench->workbench->portfolio();
  Technology technology;
  technology.nameZh = QStringLiteral("四足机器人步态控制");
  technology.nameEn = QStringLiteral("Quadruped gait control");
  const auto stored = portfolio.save(technology);
  ASSERT_TRUE(stored.has_value());
  Tag tag;
  tag.technology = stored->id;
  tag.item = item.key;
  tag.pointKey = item.points.front().key;
  tag.editionId = edition().id();
  tag.state = TagState::Confirmed;
  tag.reason = QStringLiteral("符合要点");
  const auto kept = portfolio.save(tag);
  ASSERT_TRUE(kept.has_value()) << qPrintable(kept.error().in(Language::English));
  EXPECT_TRUE(detailText().contains(u"Quadruped gait control"));
  take({DetailLink::Kind::Technology, stored->id.value(), {}});
  EXPECT_EQ(asked, (Place{QStringLiteral("portfolio"), QStringLiteral("technology"), stored->id.value(), {}}));
  take({DetailLink::Kind::OurTag, kept->id.value(), {}});
  EXPECT_EQ(asked, (Place{QStringLiteral("portfolio"), QStringLiteral("tag"), kept->id.value(), {}}));
  EXPECT_TRUE(detailText().contains(u"Our tags: 1"));
  bench->workbench->closeWorkspace();
  EXPECT_FALSE(detailText().contains(u"Quadruped gait control"));
  EXPECT_TRUE(detailText().contains(u"No workspace is open"));
}

TEST_F(CatalogueTags, LinksKeepKeysWithAnyCharacter) {
  const DetailLink link{DetailLink::Kind::Item, QStringLiteral("2008-稀土 a&b=c%2"), QStringLiteral("p+1#?")};
  EXPECT_EQ(DetailLink::from(QUrl(link.url().toString(QUrl::FullyEncoded))), link);
  EXPECT_FALSE(DetailLink::from(QUrl(QStringLiteral("https://example.org/item"))).has_value());
}
