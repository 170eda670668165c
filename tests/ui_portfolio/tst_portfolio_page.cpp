#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>

#include "tests/ui_portfolio/page_fixture.h"
#include "ui/portfolio/bucket_bar.h"
#include "ui/portfolio/item_chooser.h"
#include "ui/portfolio/product_document.h"
#include "ui/portfolio/record_pane.h"
#include "ui/portfolio/record_picker.h"
#include "ui/portfolio/tag_editor.h"
#include "ui/portfolio/tag_list.h"
#include "ui/portfolio/technology_document.h"

namespace jiheng::test {

namespace {

/// Marks every text of this room, so that one that stays behind can be seen.
class Marker : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    if (!QByteArray(context).startsWith("jiheng::ui::")) return {};
    return QStringLiteral("§") + QString::fromUtf8(source);
  }
};

}  // namespace

TEST_F(PortfolioPageTest, SaysWhatToDoWhenNoWorkspaceIsOpen) {
  bool opened = false;
  bench->actions.add({QStringLiteral("file.open"), phrase("Actions", "Open workspace"), {}, {}, {}, false}, nullptr,
                     [&opened] { opened = true; });
  bench->workbench->closeWorkspace();
  EXPECT_TRUE(child<QWidget>("noWorkspace")->isVisible());
  auto* button = child<QPushButton>("file.open");
  ASSERT_NE(button, nullptr);
  EXPECT_TRUE(button->isVisible());
  EXPECT_FALSE(child<QPushButton>("file.sample")->isVisible());
  button->click();
  EXPECT_TRUE(opened);
  EXPECT_EQ(page->searchField(), nullptr);
}

TEST_F(PortfolioPageTest, FollowsAnotherWorkspace) {
  (void)makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  EXPECT_EQ(page->pane().list().proxy().rowCount(), 1);
  ASSERT_TRUE(bench->workbench->createWorkspace(scratch.path(QStringLiteral("v.jiheng")), QStringLiteral("乙")).has_value());
  EXPECT_EQ(page->pane().list().proxy().rowCount(), 0);
  (void)makeProduct(QStringLiteral("P-2"), QStringLiteral("丙"));
  EXPECT_EQ(page->pane().list().proxy().rowCount(), 1);
}

TEST_F(PortfolioPageTest, CountsAreLinksToTheirRows) {
  const Technology prohibited = makeTechnology(QStringLiteral("T-1"), QStringLiteral("甲"));
  (void)makeTechnology(QStringLiteral("T-2"), QStringLiteral("乙"));
  (void)makeTag(prohibited, itemWithPoint(Part::Prohibited), TagState::Confirmed, QStringLiteral("r"));
  page->pane().setKind(ui::RecordKind::Technology);
  auto& bar = page->pane().buckets();
  EXPECT_TRUE(bar.button(ui::Bucket::Prohibited)->text().endsWith(QLatin1Char('1')));
  bar.button(ui::Bucket::NeverExamined)->click();
  EXPECT_EQ(page->pane().list().proxy().rowCount(), 1);
  EXPECT_EQ(page->pane().list().proxy().index(0, 0).data().toString(), QStringLiteral("乙"));
  bar.button(ui::Bucket::NeverExamined)->click();
  EXPECT_EQ(page->pane().list().proxy().rowCount(), 2);
}

TEST_F(PortfolioPageTest, WalksTheListWithLettersAndArrows) {
  (void)makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  const Product second = makeProduct(QStringLiteral("P-2"), QStringLiteral("乙"));
  auto& list = page->pane().list();
  press(&list, Qt::Key_K);
  press(&list, Qt::Key_J);
  EXPECT_EQ(page->currentPlace().id, second.id.value());
  press(&list, Qt::Key_F2);
  EXPECT_TRUE(page->productDocument().nameZh().edit()->hasFocus());
}

TEST_F(PortfolioPageTest, ShowsTheRecordOfAPlaceAlsoWhereAFilterHidesIt) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("甲"));
  (void)makeProduct(QStringLiteral("P-1"), QStringLiteral("乙"));
  type(page->pane().searchField(), QStringLiteral("zzz"));
  open(QStringLiteral("technology"), technology.id.value());
  EXPECT_EQ(page->currentPlace().id, technology.id.value());
  EXPECT_EQ(page->pane().list().currentId(), technology.id.value());
  const ui::Place before = page->currentPlace();
  open(QStringLiteral("technology"), QStringLiteral("nobody"));
  open(QStringLiteral("weather"), QStringLiteral("x"));
  EXPECT_EQ(page->currentPlace(), before);
}

TEST_F(PortfolioPageTest, AsksWhichTechnologyATagFromTheCatalogueIsFor) {
  const Item& item = itemWithPoint(Part::Restricted);
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  (void)makeTechnology(QStringLiteral("T-2"), QStringLiteral("乙"));
  (void)makeProduct(QStringLiteral("P-1"), QStringLiteral("丙"));
  page->pane().setKind(ui::RecordKind::Product);
  open(QStringLiteral("tag-new"), item.key.value(), item.points.front().key);
  auto& editor = page->editor();
  ASSERT_TRUE(editor.isVisible());
  auto* picker = child<ui::RecordPicker>("tagTechnology");
  EXPECT_TRUE(picker->isVisible());
  EXPECT_TRUE(picker->hasFocus());
  EXPECT_FALSE(editor.saveButton()->isEnabled());
  type(picker, QStringLiteral("T-1"));
  press(picker, Qt::Key_Return);
  EXPECT_EQ(editor.draft().technology, technology.id);
  EXPECT_EQ(page->currentPlace().id, technology.id.value());
  EXPECT_EQ(editor.draft().item, item.key);
  EXPECT_EQ(editor.draft().pointKey, item.points.front().key);
  type(editor.reason(), QStringLiteral("why"));
  editor.saveButton()->click();
  EXPECT_EQ(service().tagsOf(technology.id)->size(), 1u);
}

TEST_F(PortfolioPageTest, KeepsWhatIsTypedWhenTheLanguageChanges) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("maybe"));
  open(QStringLiteral("tag"), tag.id.value());
  type(page->editor().reason(), QStringLiteral("half"));
  type(page->technologyDocument().nameEn().edit(), QStringLiteral("Eng"));
  bench->language.setLanguage(Language::Chinese);
  page->retranslate();
  EXPECT_EQ(page->technologyDocument().nameEn().text(), QStringLiteral("Eng"));
  EXPECT_EQ(page->editor().reason()->toPlainText(), QStringLiteral("half"));
  EXPECT_EQ(page->currentPlace().id, tag.id.value());
  bench->content.setLanguage(ui::ContentLanguage::English);
  bench->theme.setChoice(ui::ThemeChoice::Dark);
  EXPECT_EQ(page->technologyDocument().nameEn().text(), QStringLiteral("Eng"));
  bench->theme.setChoice(ui::ThemeChoice::Light);
}

TEST_F(PortfolioPageTest, LeavesNoTextOfItsOwnInTheOldLanguage) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("maybe"));
  const Product product = makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  ASSERT_TRUE(service().link(product.id, technology.id).has_value());
  open(QStringLiteral("tag"), tag.id.value());
  Marker marker;
  QCoreApplication::installTranslator(&marker);
  page->retranslate();
  // Buttons, placeholders and names of this room that are made by tr(); texts of the rooms below follow by themselves.
  for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
    if (button->text().isEmpty() || button->objectName() == QLatin1String("tagItem")) continue;
    if (button->objectName().isEmpty()) continue;
    if (qobject_cast<const QRadioButton*>(button)) continue;
    if (!button->isVisible()) continue;
    EXPECT_TRUE(button->text().contains(QChar(0xA7)) || button->accessibleName().contains(QChar(0xA7)))
        << button->objectName().toStdString() << ": " << button->text().toStdString();
  }
  for (const QLineEdit* line : page->findChildren<QLineEdit*>())
    EXPECT_TRUE(line->placeholderText().startsWith(QChar(0xA7))) << line->objectName().toStdString();
  QCoreApplication::removeTranslator(&marker);
}

TEST_F(PortfolioPageTest, NamesEveryFocusableWidgetForScreenReaders) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("maybe"));
  open(QStringLiteral("tag"), tag.id.value());
  for (const QWidget* widget : page->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
    EXPECT_TRUE(named) << widget->metaObject()->className() << " " << widget->objectName().toStdString();
  }
}

TEST_F(PortfolioPageTest, ShowsTheVerdictOfTheEditionInView) {
  const Item& item = itemWithPoint(Part::Restricted);
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  (void)makeTag(technology, item, TagState::Confirmed, QStringLiteral("r"));
  open(QStringLiteral("technology"), technology.id.value());
  auto* badge = page->technologyDocument().findChild<ui::StatusBadge*>(QStringLiteral("verdict"));
  EXPECT_EQ(badge->meaning(), ui::Semantic::Restricted);
  for (const QString& id : bench->workbench->catalogue().editionIds()) {
    bench->content.setEditionSpec(id);
    const VerdictKind kind = service().verdict(technology.id, edition())->kind;
    EXPECT_EQ(badge->meaning() == ui::Semantic::Restricted, kind == VerdictKind::Restricted) << id.toStdString();
  }
}

}  // namespace jiheng::test
