// The page of the changes in the real window: sums that lead to rows, any two editions, a draft, and what it means for us.
#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include "tests/ui/support/widget_names.h"
#include "tests/ui/support/window_bench.h"
#include "ui/changes/change_link.h"
#include "ui/changes/change_model.h"
#include "ui/changes/changes_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::test {

namespace {

ui::PageFactories changesOnly() {
  return {{QStringLiteral("changes"), phrase("Rail", "Changes"), QStringLiteral("changes"), false,
           [](ui::UiContext& context, QWidget* parent) -> ui::Page* { return new ui::ChangesPage(context, parent); }}};
}

QStringList linksOf(const QTextDocument& document) {
  QStringList links;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto at = block.begin(); !at.atEnd(); ++at)
      if (const QString link = at.fragment().charFormat().anchorHref(); !link.isEmpty()) links << link;
  return links;
}

class ChangesPageTest : public ::testing::Test {
 protected:
  ChangesPageTest() : bench(changesOnly()) {
    bench.show();
    bench.window().showPage(QStringLiteral("changes"));
    WindowBench::settle();
    QObject::connect(&bench.context().navigator, &ui::Navigator::requested, &bench.window(),
                     [this](const ui::Place& place) { places << place; });
  }

  ui::Page& page() { return *bench.window().page(QStringLiteral("changes")); }
  template <class T>
  T* child(const char* name) {
    return page().findChild<T*>(QString::fromLatin1(name));
  }
  QListView* list() { return child<QListView>("changesList"); }
  QString summary() { return child<QTextBrowser>("changesSummary")->toPlainText(); }
  QString detail() { return child<QTextBrowser>("changeDetail")->toPlainText(); }
  int rows() { return list()->model()->rowCount(); }
  void compare(const char* from, const char* to) {
    page().showPlace({QStringLiteral("changes"), QStringLiteral("diff"),
                      QStringLiteral("%1..%2").arg(QLatin1String(from), QLatin1String(to)), {}});
  }
  void follow(QTextBrowser* browser, const QUrl& url) {
    const QStringList links = linksOf(*browser->document());
    ASSERT_TRUE(links.contains(url.toString(QUrl::FullyEncoded)))
        << url.toString().toStdString() << " is not among " << links.join(u' ').toStdString();
    emit browser->anchorClicked(url);
  }
  void filter(const ui::ChangeFilter& wanted) { follow(child<QTextBrowser>("changesSummary"), ui::ChangeLink::to(wanted)); }
  void select(const QString& numberOrName) {
    for (int row = 0; row < rows(); ++row) {
      const QModelIndex index = list()->model()->index(row, 0);
      if (index.data(ui::ChangeModel::NumberRole).toString().contains(numberOrName) || index.data().toString() == numberOrName)
        return list()->setCurrentIndex(index);
    }
    FAIL() << numberOrName.toStdString();
  }

  WindowBench bench;
  QList<ui::Place> places;
};

}  // namespace

TEST_F(ChangesPageTest, BeginsWithTheLatestInstrument) {
  EXPECT_EQ(child<QComboBox>("changesFrom")->currentData().toString(), QStringLiteral("2023-57"));
  EXPECT_EQ(child<QComboBox>("changesTo")->currentData().toString(), QStringLiteral("2025-28"));
  EXPECT_EQ(rows(), 5);
  EXPECT_TRUE(summary().contains(QStringLiteral("No. 28 of 2025"))) << summary().toStdString();
  EXPECT_FALSE(detail().isEmpty()) << "the first change is shown in full";
}

TEST_F(ChangesPageTest, EveryNumberOfTheTableLeadsToItsRows) {
  compare("2008-12", "2020-38");
  const struct {
    Part part;
    ChangeKind kind;
    int count;
  } table[] = {{Part::Prohibited, ChangeKind::Deleted, 4},
               {Part::Prohibited, ChangeKind::Amended, 5},
               {Part::Restricted, ChangeKind::Deleted, 5},
               {Part::Restricted, ChangeKind::Added, 23},
               {Part::Restricted, ChangeKind::Amended, 7}};
  for (const auto& cell : table) {
    ui::ChangeFilter wanted;
    wanted.part = cell.part;
    wanted.kind = cell.kind;
    filter(wanted);
    EXPECT_EQ(rows(), cell.count);
  }
  EXPECT_TRUE(summary().contains(QStringLiteral("7 of 16"))) << "what is stated stands beside what is bundled";
  EXPECT_TRUE(summary().contains(QStringLiteral("12 of 21 amendments are bundled")));
  filter({});
  EXPECT_EQ(rows(), 44);
  ui::ChangeFilter sector;
  sector.sector = QStringLiteral("61");
  filter(sector);
  EXPECT_GT(rows(), 0);
  EXPECT_LT(rows(), 44);
}

TEST_F(ChangesPageTest, ShowsTheRedlineWithItsOperationAndTheLineage) {
  select(QStringLiteral("083201X"));
  const QString text = detail();
  EXPECT_TRUE(text.contains(QStringLiteral("Announcement No. 28 of 2025"))) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("锂辉石提锂生产碳酸锂技术")));
  EXPECT_TRUE(text.contains(QStringLiteral("changed, direction unknown"))) << "the lineage";
  const QString html = child<QTextBrowser>("changeDetail")->toHtml();
  EXPECT_TRUE(html.contains(QStringLiteral("line-through"))) << "not by colour alone";
  EXPECT_TRUE(html.contains(QStringLiteral("underline")));
  bench.context().content.setLanguage(ui::ContentLanguage::Chinese);
  EXPECT_FALSE(detail().contains(QStringLiteral("lithium carbonate")));
}

TEST_F(ChangesPageTest, WalksByKeysAndOpensTheItemInTheCatalogueAtThatEdition) {
  list()->setFocus();
  EXPECT_EQ(list()->currentIndex().row(), 0);
  QTest::keyClick(list(), Qt::Key_J);
  EXPECT_EQ(list()->currentIndex().row(), 1);
  QTest::keyClick(list(), Qt::Key_K);
  EXPECT_EQ(list()->currentIndex().row(), 0);
  // Deleted: only the earlier edition has it.
  const QString key = list()->currentIndex().data(ui::ChangeModel::KeyRole).toString();
  QTest::keyClick(list(), Qt::Key_Return);
  ASSERT_FALSE(places.isEmpty());
  EXPECT_EQ(places.last(), (ui::Place{QStringLiteral("catalogue"), QStringLiteral("item"), key, {}}));
  EXPECT_EQ(bench.context().content.edition()->id(), QStringLiteral("2023-57"));
}

TEST_F(ChangesPageTest, CopiesTheChangeAsTextWithMarks) {
  select(QStringLiteral("083201X"));
  bench.context().actions.action(QStringLiteral("changes.copy"))->trigger();
  const QString text = QGuiApplication::clipboard()->text();
  EXPECT_TRUE(text.contains(QStringLiteral("{+通过离子交换法、树脂法等方法+}"))) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("083201X")));
}

TEST_F(ChangesPageTest, ADraftIsMarkedAndComparedWithItsBaseOnly) {
  compare("2008-12", "2022-draft");
  EXPECT_EQ(child<QComboBox>("changesFrom")->currentData().toString(), QStringLiteral("2020-38"));
  EXPECT_FALSE(child<QComboBox>("changesFrom")->isEnabled());
  EXPECT_TRUE(summary().contains(QStringLiteral("never law"))) << summary().toStdString();
  ASSERT_GT(rows(), 0);
  EXPECT_TRUE(detail().contains(QStringLiteral("never law"))) << detail().toStdString();
  compare("2020-38", "2023-57");
  EXPECT_TRUE(child<QComboBox>("changesFrom")->isEnabled());
  EXPECT_FALSE(summary().contains(QStringLiteral("A draft for comment")));
}

TEST_F(ChangesPageTest, TheSameEditionTwiceSaysSoAndOffersTheNextStep) {
  compare("2025-28", "2025-28");
  EXPECT_EQ(rows(), 0);
  auto* empty = page().findChild<ui::EmptyState*>();
  ASSERT_TRUE(empty && empty->isVisible());
  EXPECT_TRUE(detail().isEmpty());
  empty->findChildren<QPushButton*>().last()->click();
  EXPECT_EQ(rows(), 5) << "the latest instrument";
}

TEST_F(ChangesPageTest, WithoutAWorkspaceItSaysWhatAWorkspaceWouldShow) {
  EXPECT_TRUE(summary().contains(QStringLiteral("Open a workspace"))) << summary().toStdString();
}

TEST_F(ChangesPageTest, CountsOurTagsOnChangedItemsAndLeadsToTheTechnologies) {
  bench.createWorkspace();
  WindowBench::settle();
  bench.window().showPage(QStringLiteral("changes"));
  PortfolioService& portfolio = *bench.context().workbench.portfolio();
  EXPECT_TRUE(summary().contains(QStringLiteral("No changed item carries one of your tags"))) << summary().toStdString();
  Technology technology;
  technology.nameZh = QStringLiteral("锂盐提纯");
  const auto stored = portfolio.save(technology);
  ASSERT_TRUE(stored.has_value());
  const auto edition = bench.context().workbench.catalogue().edition(QStringLiteral("2023-57"));
  Tag tag;
  tag.technology = stored->id;
  tag.item = edition->findNumber(QStringLiteral("083201X"))->key;
  tag.editionId = edition->id();
  tag.reason = QStringLiteral("提锂");
  ASSERT_TRUE(portfolio.save(tag).has_value());
  EXPECT_TRUE(summary().contains(QStringLiteral("1 changed item"))) << summary().toStdString();
  ui::ChangeFilter ours;
  ours.oursOnly = true;
  filter(ours);
  ASSERT_EQ(rows(), 1);
  EXPECT_TRUE(detail().contains(QStringLiteral("锂盐提纯")));
  follow(child<QTextBrowser>("changeDetail"),
         ui::ChangeLink{ui::ChangeLink::Kind::Technology, stored->id.value(), {}, {}}.url());
  ASSERT_FALSE(places.isEmpty());
  EXPECT_EQ(places.last().page, QStringLiteral("portfolio"));
  EXPECT_EQ(places.last().id, stored->id.value());
}

TEST_F(ChangesPageTest, FollowsTheLanguageAtRunTime) {
  const QString before = summary();
  bench.context().language.setLanguage(Language::Chinese);
  WindowBench::settle();
  EXPECT_NE(summary(), before);
  EXPECT_EQ(rows(), 5);
}

TEST_F(ChangesPageTest, EveryWidgetHasANameAndEveryPaneIsReached) {
  EXPECT_EQ(namelessWidgets(page()), QStringList());
  EXPECT_EQ(page().panes().size(), 3);
  for (QWidget* pane : page().panes()) EXPECT_FALSE(pane->accessibleName().isEmpty());
}

TEST_F(ChangesPageTest, ComesBackToThePlaceThatItGave) {
  compare("2008-12", "2020-38");
  select(QStringLiteral("056101X"));
  const ui::Place place = page().currentPlace();
  compare("2023-57", "2025-28");
  page().showPlace(place);
  EXPECT_EQ(page().currentPlace(), place);
  EXPECT_TRUE(detail().contains(QStringLiteral("信息处理技术")));
}

TEST_F(ChangesPageTest, AnotherCatalogueInEffectIsComparedAnew) {
  emit bench.context().workbench.catalogueChanged();
  EXPECT_EQ(rows(), 5);
  EXPECT_FALSE(detail().isEmpty());
}

}  // namespace jiheng::test
