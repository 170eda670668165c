// Reading with the eyes and taking along: citations, links, the line that stays, paper.
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPdfWriter>
#include <QScrollBar>
#include <QTest>

#include "app/catalogue/catalogue_link.h"
#include "app/catalogue/citation.h"
#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/document_print.h"
#include "ui/catalogue/item_header.h"
#include "ui/catalogue/list_document.h"

using namespace jiheng;
using namespace jiheng::ui;
using jiheng::test::CataloguePageTest;

namespace {

constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

struct ReadingTest : CataloguePageTest {
  const Item& withPoints(size_t least = 1) const {
    return first([&](const Item& item) { return item.points.size() >= least && !item.number.isEmpty() &&
                                                !item.points.front().number.isEmpty(); });
  }
  Text cited(const Item& item, const QString& pointKey) const {
    return citationWithProvenance(bench->workbench->catalogue(), edition(), item, pointKey);
  }
  static QStringList copied() { return QGuiApplication::clipboard()->text().split(u'\n'); }
  const DetailView& view() const { return *qobject_cast<const DetailView*>(detail()); }
  ItemHeader& header() const { return *child<ItemHeader>("itemHeader"); }
};

}  // namespace

TEST_F(ReadingTest, CopiesTheCitationInTheShownLanguageWithProvenanceAndLink) {
  const Item& item = withPoints();
  select(item.key);
  QString said;
  QObject::connect(&bench->messages, &Messages::posted, page.get(),
                   [&](const Message& message) { said = message.text.in(Language::English); });
  press(list(), Qt::Key_C, kCtrlShift);
  const Text whole = cited(item, {});
  EXPECT_EQ(copied(), (QStringList{whole.in(Language::Chinese), whole.in(Language::English), linkTo(edition(), item).text()}));
  EXPECT_EQ(said, QString(QStringLiteral("Citation of %1 copied.").arg(item.number)));
  EXPECT_TRUE(whole.in(Language::English).contains(provenanceText(item.nameProvenance).in(Language::English)));
  bench->content.setLanguage(ContentLanguage::Chinese);
  press(list(), Qt::Key_C, kCtrlShift);
  EXPECT_EQ(copied().first(), whole.in(Language::Chinese));
  EXPECT_EQ(copied().size(), 2);
}

TEST_F(ReadingTest, EachLanguageHasItsOwnKeyFromThePointToo) {
  const Item& item = withPoints();
  select(item.key);
  press(detail(), Qt::Key_J);
  ASSERT_EQ(view().currentPoint(), item.points.front().key);
  const Text point = cited(item, item.points.front().key);
  press(detail(), Qt::Key_H, kCtrlShift);
  EXPECT_EQ(copied().first(), point.in(Language::Chinese));
  press(detail(), Qt::Key_E, kCtrlShift);
  EXPECT_EQ(copied().first(), point.in(Language::English));
  press(detail(), Qt::Key_B, kCtrlShift);
  EXPECT_EQ(copied().size(), 3);
  EXPECT_EQ(copied().last(), linkTo(edition(), item, item.points.front().key).text());
}

TEST_F(ReadingTest, WordProcessorsGetTheLanguageOfEachParagraphAndTheLink) {
  select(withPoints().key);
  press(list(), Qt::Key_B, kCtrlShift);
  const QString html = QGuiApplication::clipboard()->mimeData()->html();
  EXPECT_TRUE(html.contains(u"<p lang=\"zh-CN\">"));
  EXPECT_TRUE(html.contains(u"<p lang=\"en\">"));
  EXPECT_TRUE(html.contains(u"<a href=\"jiheng:catalogue/"));
}

TEST_F(ReadingTest, ACopiedLinkLeadsBackToThePointInItsEdition) {
  showEdition(QStringLiteral("2020-38"));
  const Item* item = edition().findNumber(QStringLiteral("056101X"));
  ASSERT_TRUE(item);
  select(item->key);
  press(detail(), Qt::Key_J);
  press(detail(), Qt::Key_L, kCtrlShift);
  const QString link = QGuiApplication::clipboard()->text();
  EXPECT_EQ(link, linkTo(edition(), *item, item->points.front().key).text());
  const QString point = view().currentPoint();
  showEdition(QStringLiteral("2025-28"));
  select(first([&](const Item& other) { return other.key != item->key; }).key);
  page->showPlace({QStringLiteral("catalogue"), QStringLiteral("link"), link, {}});
  EXPECT_EQ(bench->content.edition()->id(), QStringLiteral("2020-38"));
  EXPECT_EQ(page->currentPlace().id, item->key.value());
  EXPECT_EQ(view().currentPoint(), point);
}

TEST_F(ReadingTest, ALinkThatLeadsNowhereIsSaidAndChangesNothing) {
  const Place before = page->currentPlace();
  QStringList said;
  QObject::connect(&bench->messages, &Messages::posted, page.get(),
                   [&](const Message& message) { said << message.text.in(Language::English); });
  page->showPlace({QStringLiteral("catalogue"), QStringLiteral("link"), QStringLiteral("jiheng:catalogue/2025-28/999999X"), {}});
  page->showPlace({QStringLiteral("catalogue"), QStringLiteral("link"), QStringLiteral("jiheng:nonsense"), {}});
  EXPECT_EQ(said.size(), 2);
  EXPECT_EQ(page->currentPlace(), before);
}

TEST_F(ReadingTest, WhoScrollsStillSeesWhichItemItIs) {
  const Item& item = withPoints(4);
  page->resize(1280, 480);
  select(item.key);
  EXPECT_TRUE(header().isHidden()) << "the title itself is in sight";
  QScrollBar* bar = detail()->verticalScrollBar();
  ASSERT_GT(bar->maximum(), 100);
  bar->setValue(bar->maximum());
  EXPECT_TRUE(header().isVisible());
  for (const QString& word : {item.number, QStringLiteral("15 July 2025"), partText(item.part).in(Language::English)})
    EXPECT_TRUE(header().text().contains(word)) << qPrintable(word);
  EXPECT_EQ(header().accessibleName(), header().text());
  bar->setValue(0);
  EXPECT_TRUE(header().isHidden());
}

TEST_F(ReadingTest, AStepToAPointKeepsItBelowTheLineThatStays) {
  page->resize(1280, 420);
  const Item& item = withPoints(4);
  select(item.key);
  for (size_t i = 0; i < item.points.size(); ++i) press(detail(), Qt::Key_J);
  for (size_t i = 1; i < item.points.size(); ++i) press(detail(), Qt::Key_K);
  ASSERT_EQ(view().currentPoint(), item.points.front().key);
  QTextCursor cursor(detail()->document());
  cursor.setPosition(view().map().points.front().begin);
  ASSERT_TRUE(header().isVisible()) << "else this proves nothing";
  EXPECT_GE(detail()->cursorRect(cursor).top(), header().height());
}

TEST_F(ReadingTest, BothLanguagesOfAPointBeginOnOneLine) {
  const Item& item = first([](const Item& candidate) {
    return std::any_of(candidate.points.begin(), candidate.points.end(),
                       [](const ControlPoint& point) { return point.zh.size() > 30 && point.en.size() > 60; });
  });
  select(item.key);
  int compared = 0;
  for (const DocumentMap::Field& zh : view().map().fields) {
    if (zh.field != SearchField::PointZh) continue;
    for (const DocumentMap::Field& en : view().map().fields) {
      if (en.field != SearchField::PointEn || en.pointKey != zh.pointKey) continue;
      QTextCursor left(detail()->document());
      QTextCursor right(detail()->document());
      left.setPosition(zh.position);
      right.setPosition(en.position);
      // The two faces stand on one line; their tops may differ by a pixel.
      EXPECT_NEAR(detail()->cursorRect(left).top(), detail()->cursorRect(right).top(), 2) << qPrintable(zh.pointKey);
      ++compared;
    }
  }
  EXPECT_GT(compared, 0);
}

TEST_F(ReadingTest, AnItemAndAListAreLaidOutForPaperWithEveryPageDrawn) {
  bench->theme.setChoice(ThemeChoice::Dark);
  ListDocument::Input input;
  for (const Item& item : edition().items()) input.items.push_back(&item);
  input.edition = QStringLiteral("edition");
  const PaperDocument paper{QStringLiteral("list"), QStringLiteral("footer"),
                            [&](DocumentWriter& writer) {
                              EXPECT_TRUE(writer.isPaper());
                              EXPECT_EQ(writer.quiet().foreground().color(), themeColors(false).quiet)
                                  << "paper is white, whatever the window is";
                              ListDocument(writer, input).write();
                            }};
  const QString path = scratch.path(QStringLiteral("list.pdf"));
  int pages = 0;
  {
    QPdfWriter device(path);
    device.setPageSize(QPageSize(QPageSize::A4));
    pages = drawOnPaper(paper, bench->theme, device);
  }
  EXPECT_GT(pages, 2);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll().count("/Type /Page\n"), pages);
  bench->theme.setChoice(ThemeChoice::Light);
}
