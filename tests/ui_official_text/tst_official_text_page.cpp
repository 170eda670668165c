// The real page on real files and a real workspace.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QUndoStack>
#include <QUrl>

#include "tests/support/scratch.h"
#include "ui/official_text/official_text_model.h"
#include "ui/official_text/official_text_page.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

/// Three steps of the announcement of 2020: one that the bundled data has, one that contradicts it, and a passage that is no operation.
QString announcement() {
  return QStringLiteral(
      "商务部 科技部公告2020年第38号\n关于调整发布《中国禁止出口限制出口技术目录》的公告\n一、关于禁止出口部分\n（一）畜牧业\n"
      "1.删去微生物肥料技术（编号：050302J）条目。\n二、关于限制出口部分\n（一）计算机服务业\n"
      "2.将信息处理技术（编号：056101X）控制要点17修改为：“语音合成技术（本测试改动的文字）”。\n"
      "（二）专用设备制造业\n3.新增大型振动平台设计建设技术（编号：183605X）条目，控制要点：1. 大型振动平台设计技术；2. 大型振动平台建设技术。\n");
}

class Chooser final : public FileChooser {
 public:
  void openFile(QWidget*, const Request&, Answer answer) override { answer(path); }
  void saveFile(QWidget*, const Request&, Answer) override {}
  QString documentsFolder() const override { return {}; }
  QString path;
};

std::unique_ptr<Workbench> loadBench(const test::Scratch& scratch) {
  qputenv("JIHENG_SETTINGS", scratch.path(QStringLiteral("settings.ini")).toUtf8());
  auto bench = Workbench::load(QStringLiteral(":/data"), std::make_shared<FixedClock>(QDate(2026, 1, 15)));
  if (!bench) qFatal("%s", qPrintable(bench.error().in(Language::English)));
  return std::move(*bench);
}

class OfficialTextPageTest : public ::testing::Test {
 protected:
  OfficialTextPageTest()
      : workbench(loadBench(scratch)),
        content(workbench->catalogue(), workbench->clock()),
        context{*workbench, settings, language, theme, actions, content, messages, jobs, navigator, undo, &files} {
    language.setLanguage(Language::English);
    QObject::connect(&messages, &Messages::posted, [this](const Message& message) { posted << shown(message.text); });
    page = std::make_unique<OfficialTextPage>(context);
    page->resize(1280, 800);
    page->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
  }

  template <class T>
  T* child(const char* name) const {
    return page->findChild<T*>(QString::fromLatin1(name));
  }
  QTreeView* rows() const { return child<QTreeView>("readingRows"); }
  QString detail() const { return child<QTextBrowser>("readingDetail")->toPlainText(); }
  QPushButton* accept() const { return child<QPushButton>("acceptOperations"); }
  QString cell(int row, int column) const { return rows()->model()->index(row, column).data().toString(); }
  Qt::CheckState tick(int row) const {
    return static_cast<Qt::CheckState>(rows()->model()->index(row, 0).data(Qt::CheckStateRole).toInt());
  }
  void createWorkspace() {
    const Status made = workbench->createWorkspace(scratch.path(QStringLiteral("工作.jiheng")), QStringLiteral("审查人"));
    ASSERT_TRUE(made) << qPrintable(made.error().in(Language::English));
  }
  void readAnnouncement() {
    page->read({scratch.write(QStringLiteral("公告.txt"), announcement().toUtf8()), {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->reading() != nullptr && jobs.running().isEmpty(); }, 20000));
    ASSERT_FALSE(page->reading()->incomparable) << qPrintable(page->reading()->incomparable->in(Language::English));
  }
  int rowOf(const QString& number) const {
    for (int row = 0; row < rows()->model()->rowCount(); ++row)
      if (cell(row, 0).contains(number)) return row;
    return -1;
  }

  test::Scratch scratch;
  std::unique_ptr<Workbench> workbench;
  Settings settings;
  LanguageManager language;
  Theme theme;
  ActionRegistry actions;
  ContentView content;
  Messages messages;
  Jobs jobs;
  Navigator navigator;
  QUndoStack undo;
  Chooser files;
  UiContext context;
  std::unique_ptr<OfficialTextPage> page;
  QStringList posted;
};

}  // namespace

TEST_F(OfficialTextPageTest, ShowsEveryOperationWithPlaceDifferenceAndWords) {
  readAnnouncement();
  const int amended = rowOf(QStringLiteral("056101X"));
  ASSERT_GE(amended, 0);
  EXPECT_EQ(cell(amended, OfficialTextModel::PlaceColumn), QStringLiteral("line 8"));
  EXPECT_EQ(cell(amended, OfficialTextModel::StateColumn), QStringLiteral("Differs"));
  rows()->setCurrentIndex(rows()->model()->index(amended, 0));
  EXPECT_TRUE(detail().contains(QStringLiteral("本测试改动的文字"))) << qPrintable(detail());
  EXPECT_TRUE(detail().contains(QStringLiteral("Control point 17")));
  EXPECT_TRUE(detail().contains(QStringLiteral("Bundled")));
  const OfficialReading& reading = *page->reading();
  EXPECT_EQ(rows()->model()->rowCount(), static_cast<int>(reading.comparison.operations.size()));
  auto* tabs = child<QTabBar>("readingLists");
  for (int tab = 0; tab < tabs->count(); ++tab) {
    tabs->setCurrentIndex(tab);
    EXPECT_TRUE(tabs->tabText(tab).contains(QStringLiteral("(%1)").arg(rows()->model()->rowCount()))) << qPrintable(tabs->tabText(tab));
  }
}

TEST_F(OfficialTextPageTest, ComparesOnlyAndSaysSoWithoutAWorkspace) {
  readAnnouncement();
  EXPECT_FALSE(accept()->isEnabled());
  EXPECT_TRUE(child<QLabel>("whyNotAccept")->text().contains(QStringLiteral("only compared")));
}

TEST_F(OfficialTextPageTest, TicksWhatDiffersByHandOnlyAndTakesOverWhatIsTicked) {
  createWorkspace();
  readAnnouncement();
  const int deleted = rowOf(QStringLiteral("050302J"));
  const int amended = rowOf(QStringLiteral("056101X"));
  ASSERT_GE(deleted, 0);
  EXPECT_EQ(tick(deleted), Qt::Checked);
  EXPECT_EQ(tick(amended), Qt::Unchecked);
  child<QPushButton>("tickNone")->click();
  EXPECT_FALSE(accept()->isEnabled());
  rows()->setCurrentIndex(rows()->model()->index(deleted, 0));
  rows()->setFocus();
  QTest::keyClick(rows(), Qt::Key_Space);
  EXPECT_EQ(tick(deleted), Qt::Checked);
  ASSERT_TRUE(accept()->isEnabled());
  accept()->click();
  ASSERT_EQ(workbench->officialTexts()->list()->size(), 1u) << qPrintable(posted.join(QLatin1Char('\n')));
  EXPECT_EQ(workbench->officialTexts()->list()->front().operations.size(), 1u);
  EXPECT_EQ(cell(rowOf(QStringLiteral("050302J")), OfficialTextModel::StateColumn), QStringLiteral("Taken over"));
  EXPECT_TRUE(child<QListWidget>("acceptedTexts")->isVisible());
  undo.undo();
  EXPECT_TRUE(workbench->officialTexts()->list()->empty());
  EXPECT_EQ(tick(rowOf(QStringLiteral("050302J"))), Qt::Unchecked);
  undo.redo();
  EXPECT_EQ(workbench->officialTexts()->list()->size(), 1u);
}

TEST_F(OfficialTextPageTest, TakesATextBackFromTheList) {
  createWorkspace();
  readAnnouncement();
  accept()->click();
  ASSERT_EQ(workbench->officialTexts()->list()->size(), 1u) << qPrintable(posted.join(QLatin1Char('\n')));
  child<QPushButton>("revokeText")->click();
  EXPECT_TRUE(workbench->officialTexts()->list()->empty());
  EXPECT_FALSE(child<QListWidget>("acceptedTexts")->isVisible());
}

TEST_F(OfficialTextPageTest, ReadsADroppedFile) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(scratch.write(QStringLiteral("公告.txt"), announcement().toUtf8()))});
  QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(page.get(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(page.get(), &drop);
  ASSERT_TRUE(QTest::qWaitFor([this] { return page->reading() != nullptr; }, 20000));
  EXPECT_EQ(page->reading()->document.name, QStringLiteral("公告.txt"));
}

TEST_F(OfficialTextPageTest, ReadsTheClipboardAndSaysWhenItIsEmpty) {
  QApplication::clipboard()->clear();
  child<QPushButton>("pasteOfficialText")->click();
  ASSERT_EQ(posted.size(), 1);
  EXPECT_TRUE(posted.front().contains(QStringLiteral("clipboard")));
  QApplication::clipboard()->setText(announcement());
  child<QPushButton>("pasteOfficialText")->click();
  ASSERT_TRUE(QTest::qWaitFor([this] { return page->reading() != nullptr; }, 20000));
  EXPECT_EQ(page->reading()->document.format, DocumentFormat::Pasted);
}

TEST_F(OfficialTextPageTest, SaysWhatIsWrongWithAFileAndKeepsTheLastReading) {
  readAnnouncement();
  files.path = scratch.write(QStringLiteral("a.doc"), QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0'));
  child<QPushButton>("otherDocument")->click();
  auto* failure = child<QLabel>("readingFailure");
  ASSERT_TRUE(QTest::qWaitFor([failure] { return failure->isVisible(); }, 20000));
  EXPECT_TRUE(failure->text().contains(QStringLiteral("old format")));
  child<QPushButton>("backToReading")->click();
  EXPECT_TRUE(rows()->isVisible());
  EXPECT_EQ(page->reading()->document.name, QStringLiteral("公告.txt"));
}

TEST_F(OfficialTextPageTest, ListsEachFindingOnce) {
  readAnnouncement();
  child<QTabBar>("readingLists")->setCurrentIndex(static_cast<int>(ReadingList::Findings));
  QStringList findings;
  for (int row = 0; row < rows()->model()->rowCount(); ++row) findings << cell(row, 0);
  EXPECT_GT(findings.size(), 0);
  EXPECT_EQ(findings.removeDuplicates(), 0) << qPrintable(findings.join(QLatin1Char('\n')));
}

TEST_F(OfficialTextPageTest, FollowsTheLanguageAndNamesEveryFocusableWidget) {
  readAnnouncement();
  const QString english = accept()->text();
  language.setLanguage(Language::Chinese);
  page->retranslate();
  EXPECT_EQ(page->reading()->document.name, QStringLiteral("公告.txt"));
  language.setLanguage(Language::English);
  page->retranslate();
  EXPECT_EQ(accept()->text(), english);
  for (QWidget* widget : page->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QAbstractButton*>(widget)) continue;
    if (widget->objectName().startsWith(QStringLiteral("qt_")) || widget->parentWidget()->inherits("QComboBox")) continue;
    QAccessibleInterface* named = QAccessible::queryAccessibleInterface(widget);
    ASSERT_TRUE(named);
    if (qobject_cast<QLabel*>(widget) == nullptr) {
      EXPECT_FALSE(named->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className() << " " << qPrintable(widget->objectName());
    }
  }
}
