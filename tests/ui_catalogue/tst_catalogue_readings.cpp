// Renderings, disagreeing sources, the proof and the drafts in the real page, with what the company says kept in a workspace.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/detail_link.h"
#include "ui/catalogue/detail_view.h"

using namespace jiheng;
using namespace jiheng::ui;
using jiheng::test::CataloguePageTest;

namespace {

struct ReadingsTest : CataloguePageTest {
  ReadingsTest() {
    QObject::connect(&bench->navigator, &Navigator::requested, page.get(), [this](const Place& place) { page->showPlace(place); });
  }
  void openWorkspace() {
    const Status made = bench->workbench->createWorkspace(scratch.path(QStringLiteral("w.jiheng")), QStringLiteral("审查人"));
    ASSERT_TRUE(made.has_value());
  }
  void open(const char* kind, const QString& id = {}) {
    page->showPlace({QStringLiteral("catalogue"), QString::fromLatin1(kind), id, {}});
  }
  void click(DetailLink::Kind kind, const QString& id, const QString& detailOf = {}) {
    emit detail()->anchorClicked(DetailLink{kind, id, detailOf}.url());
  }
  bool hasLink(DetailLink::Kind kind, const QString& id = {}) const { return linkOf(kind, id).has_value(); }
  /// The first link of a kind in the document.
  std::optional<DetailLink> linkOf(DetailLink::Kind kind, const QString& id = {}) const {
    const QTextDocument& document = *detail()->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
      for (auto part = block.begin(); !part.atEnd(); ++part) {
        const auto link = DetailLink::from(QUrl(part.fragment().charFormat().anchorHref()));
        if (link && link->kind == kind && (id.isEmpty() || link->id == id)) return link;
      }
    return std::nullopt;
  }
  const Catalogue& catalogue() const { return bench->workbench->catalogue(); }
  ReadingService& readings() const { return *bench->workbench->readings(); }
  /// An entry on the name of an item that the shown edition has, with two renderings at least.
  const LedgerEntry& entry() const {
    for (const LedgerEntry& one : catalogue().renderings().entries())
      if (one.scope == LedgerScope::Item && one.renderings.size() > 1 && edition().find(one.item) &&
          !one.renderings.back().en.isEmpty())
        return one;
    ADD_FAILURE() << "no such entry";
    return catalogue().renderings().entries().front();
  }
};

}  // namespace

TEST_F(ReadingsTest, AnItemShowsItsRenderingsWithSourceAndRelation) {
  const LedgerEntry& one = entry();
  select(one.item);
  EXPECT_TRUE(detailText().contains(u"English renderings"));
  for (const Rendering& rendering : one.renderings) {
    if (!rendering.en.isEmpty()) {
      EXPECT_TRUE(detailText().contains(rendering.en)) << qPrintable(rendering.en);
    }
    EXPECT_TRUE(detailText().contains(renderingRelationText(rendering.relation).in(Language::English)));
    EXPECT_TRUE(detailText().contains(rendering.source.en));
  }
  EXPECT_FALSE(hasLink(DetailLink::Kind::UseTerm)) << "a choice is kept in a workspace";
}

TEST_F(ReadingsTest, AChosenTermLeadsInTheTitleIsKeptAndIsUndone) {
  openWorkspace();
  const LedgerEntry& one = entry();
  select(one.item);
  const QString subject = termSubject(one.item);
  QString other;
  for (const Rendering& rendering : one.renderings)
    if (!rendering.en.isEmpty() && rendering.en != edition().find(one.item)->nameEn()) other = rendering.en;
  ASSERT_FALSE(other.isEmpty());
  click(DetailLink::Kind::UseTerm, subject, other);
  EXPECT_EQ((*readings().term(subject))->term, other);
  EXPECT_TRUE(detailText().section(QStringLiteral("Number"), 0, 0).contains(other)) << "it leads in the title";
  EXPECT_TRUE(detailText().contains(u"our term"));
  bench->undo.undo();
  EXPECT_FALSE(readings().term(subject)->has_value());
  bench->undo.redo();
  EXPECT_EQ((*readings().term(subject))->term, other);
  click(DetailLink::Kind::TakeBackTerm, subject);
  EXPECT_FALSE(readings().term(subject)->has_value());
  bench->undo.undo();
  EXPECT_TRUE(readings().term(subject)->has_value());
}

TEST_F(ReadingsTest, ATermOfOnesOwnIsEnteredBelowTheText) {
  openWorkspace();
  const LedgerEntry& one = entry();
  select(one.item);
  click(DetailLink::Kind::OwnTerm, termSubject(one.item));
  auto* field = child<QLineEdit>("ownTerm");
  ASSERT_TRUE(field->isVisible());
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_TRUE(field->isVisible()) << "an empty term is refused, and the editor stays";
  QTest::keyClicks(field, QStringLiteral("our own words"));
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_FALSE(field->isVisible());
  EXPECT_TRUE(detailText().contains(u"our own words"));
}

TEST_F(ReadingsTest, TheLedgerListsEveryEntry) {
  open("ledger");
  EXPECT_EQ(page->currentPlace().kind, QStringLiteral("ledger"));
  for (const LedgerEntry& one : catalogue().renderings().entries()) {
    if (one.zh.isEmpty()) continue;
    EXPECT_TRUE(detailText().contains(one.zh)) << qPrintable(one.id);
  }
}

TEST_F(ReadingsTest, DisagreeingSourcesShowEveryClaimAndWhichOneTheDataFollows) {
  open("disagreements");
  int followed = 0;
  for (const Disagreement& one : catalogue().disagreements()) {
    EXPECT_TRUE(detailText().contains(one.question.en)) << qPrintable(one.id);
    for (const DisagreementClaim& claim : one.claims) {
      EXPECT_TRUE(detailText().contains(claim.says.en)) << qPrintable(claim.says.en);
      EXPECT_TRUE(detailText().contains(claim.source.en)) << qPrintable(claim.source.en);
    }
    followed += one.reading ? 1 : 0;
  }
  EXPECT_GT(followed, 0);
  EXPECT_EQ(detailText().count(QStringLiteral("the data follows this one")), followed);
}

TEST_F(ReadingsTest, TheCompanyKeepsStateAndNoteOnADisagreement) {
  openWorkspace();
  const QString id = catalogue().disagreements().front().id;
  open("disagreements", id);
  EXPECT_EQ(page->currentPlace().id, id);
  click(DetailLink::Kind::SetStance, id);
  auto* note = child<QLineEdit>("readingNote");
  ASSERT_TRUE(note->isVisible());
  QTest::keyClicks(note, QStringLiteral("asked by phone"));
  QTest::mouseClick(child<QPushButton>("keepReading"), Qt::LeftButton);
  ASSERT_TRUE(readings().stance(id)->has_value());
  EXPECT_TRUE(detailText().contains(u"asked by phone"));
  bench->undo.undo();
  EXPECT_FALSE(readings().stance(id)->has_value());
}

TEST_F(ReadingsTest, AnItemWithDisagreeingSourcesSaysSo) {
  const Disagreement* found = nullptr;
  for (const Disagreement& one : catalogue().disagreements())
    if (!one.item.isEmpty() && edition().find(one.item)) found = &one;
  if (!found) {
    showEdition(QStringLiteral("2020-38"));
    for (const Disagreement& one : catalogue().disagreements())
      if (!one.item.isEmpty() && edition().find(one.item)) found = &one;
  }
  ASSERT_TRUE(found) << "the data has disagreements on items";
  select(found->item);
  EXPECT_TRUE(detailText().contains(u"Disagreeing sources"));
  for (const DisagreementClaim& claim : found->claims) EXPECT_TRUE(detailText().contains(claim.says.en));
}

TEST_F(ReadingsTest, TheProofNamesWhatIsMissingAndEveryCountLeadsToItsRows) {
  open("proof");
  const QHash<QString, int> places = qobject_cast<DetailView*>(detail())->map().places;
  int led = 0;
  for (const InstrumentProof& proof : catalogue().proof().instruments) {
    for (const CountProof& count : proof.counts) {
      if (count.missing() == 0) continue;
      const QString place = proof.instrumentId + u'/' + (count.part ? partCode(*count.part) : QStringLiteral("both")) + u'/' + operationCode(count.kind);
      EXPECT_TRUE(hasLink(DetailLink::Kind::Within, place)) << qPrintable(place);
      EXPECT_TRUE(places.contains(place)) << qPrintable(place);
      ++led;
    }
  }
  EXPECT_GT(led, 0);
  for (const Item& item : edition().items())
    if (item.points.empty()) {
      EXPECT_TRUE(hasLink(DetailLink::Kind::Item, item.key.value())) << qPrintable(item.key.value());
    }
}

TEST_F(ReadingsTest, ADraftIsComparedAndMarkedAndNeverAnEdition) {
  open("draft");
  const QString id = catalogue().draftIds().front();
  EXPECT_TRUE(hasLink(DetailLink::Kind::Draft, id));
  const QImage plain = detail()->viewport()->grab().toImage();
  open("draft", id);
  EXPECT_TRUE(detailText().contains(u"Draft for comment, never law"));
  EXPECT_NE(detail()->viewport()->grab().toImage(), plain);
  EXPECT_EQ(bench->content.edition()->id(), QStringLiteral("2025-28")) << "what the program judges by stays the law";
  const Place place = page->currentPlace();
  EXPECT_EQ(place.kind, QStringLiteral("draft"));
  EXPECT_EQ(place.id, id);
}

TEST_F(ReadingsTest, AfterTheDayUpToWhichTheCatalogueIsKnownItSaysSoAndKeepsWhoLooked) {
  auto* line = child<QLabel>("knowledgeText");
  ASSERT_LT(catalogue().knownOn(), bench->clock->today());
  ASSERT_TRUE(line->isVisible());
  EXPECT_TRUE(line->accessibleName().contains(u"Nobody has noted a check yet"));
  openWorkspace();
  emit line->linkActivated(QStringLiteral("checked"));
  EXPECT_TRUE(line->accessibleName().contains(u"15 January 2026")) << qPrintable(line->accessibleName());
  EXPECT_TRUE(line->accessibleName().contains(u"审查人"));
}
