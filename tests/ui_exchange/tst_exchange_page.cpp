// The real page on real files and a real workspace.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

#include "tests/support/scratch.h"
#include "ui/exchange/column_choice.h"
#include "ui/exchange/exchange_page.h"
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

class Chooser final : public FileChooser {
 public:
  void openFile(QWidget*, const Request&, Answer answer) override { answer(path); }
  void saveFile(QWidget*, const Request&, Answer answer) override { answer(path); }
  QString documentsFolder() const override { return {}; }
  QString path;
};

std::unique_ptr<Workbench> loadBench(const test::Scratch& scratch) {
  qputenv("JIHENG_SETTINGS", scratch.path(QStringLiteral("settings.ini")).toUtf8());
  auto bench = Workbench::load(QStringLiteral(":/data"), std::make_shared<FixedClock>(QDate(2026, 1, 15)));
  if (!bench) qFatal("%s", qPrintable(bench.error().in(Language::English)));
  if (const Status made = (*bench)->createWorkspace(scratch.path(QStringLiteral("a.jiheng")), QStringLiteral("A")); !made)
    qFatal("%s", qPrintable(made.error().in(Language::English)));
  return std::move(*bench);
}

const QByteArray kList = "技术编号,技术名称,形式\nT-1,正极,专利\nT-2,隔膜,魔法\nT-3,外壳,软件\n";

class ExchangePageTest : public ::testing::Test {
 protected:
  ExchangePageTest()
      : workbench(loadBench(scratch)),
        content(workbench->catalogue(), workbench->clock()),
        context{*workbench, settings, language, theme, actions, content, messages, jobs, navigator, undo, &files} {
    language.setLanguage(Language::English);
    QObject::connect(&messages, &Messages::posted, [this](const Message& message) { posted << shown(message.text); });
    page = std::make_unique<ExchangePage>(context);
    page->resize(1280, 800);
    page->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
  }

  template <class T>
  T* child(const char* name) const {
    return page->findChild<T*>(QString::fromLatin1(name));
  }
  QPushButton* next() const { return child<QPushButton>("nextStep"); }
  QTreeView* rows() const { return child<QTreeView>("planRows"); }
  void open(const QByteArray& bytes) {
    files.path = scratch.write(QStringLiteral("清单.csv"), bytes);
    QTest::mouseClick(child<QPushButton>("openList"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return page->list() && !page->list()->table.rows.empty(); }));
  }
  void check() {
    QTest::mouseClick(next(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return page->plan() && rows()->isVisible(); }));
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
  QStringList posted;
  std::unique_ptr<ExchangePage> page;
};

}  // namespace

TEST_F(ExchangePageTest, BringsAListInTwoStepsAndUndoTakesItBack) {
  open(kList);
  check();
  EXPECT_EQ(page->plan()->counts.errors, 1);
  EXPECT_EQ(child<QTabBar>("planFilters")->currentIndex(), static_cast<int>(PlanFilter::Errors));
  EXPECT_EQ(rows()->model()->rowCount(), 1);
  QTest::mouseClick(next(), Qt::LeftButton);
  EXPECT_EQ(workbench->portfolio()->technologies()->size(), 2U);
  ASSERT_EQ(posted.size(), 1);
  EXPECT_TRUE(posted.front().contains(QStringLiteral("added 2")));
  EXPECT_EQ(child<QTreeWidget>("importHistory")->topLevelItemCount(), 1);
  undo.undo();
  EXPECT_TRUE(workbench->portfolio()->technologies()->empty());
  undo.redo();
  EXPECT_EQ(workbench->portfolio()->technologies()->size(), 2U);
}

TEST_F(ExchangePageTest, LetsTheUserSayWhatAColumnIsAndRefusesAListWithoutNames) {
  open("a,b\n1,正极\n2,隔膜\n");
  EXPECT_FALSE(next()->isEnabled());
  auto* columns = child<ColumnChoice>("columnChoice");
  auto* box = qobject_cast<QComboBox*>(columns->cellWidget(1, 2));
  ASSERT_TRUE(box);
  box->setCurrentIndex(box->findData(static_cast<int>(ListField::TechnologyNameZh)));
  emit box->activated(box->currentIndex());
  EXPECT_TRUE(next()->isEnabled());
  check();
  EXPECT_EQ(page->plan()->counts.added, 2);
}

TEST_F(ExchangePageTest, ReadsTheFileAnewWithAnotherSeparator) {
  open("技术编号;技术名称\nT-1;甲,乙\n");
  auto* separator = child<QComboBox>("separatorChoice");
  EXPECT_EQ(separator->currentData().toChar(), u';');
  separator->setCurrentIndex(separator->findData(QChar(u',')));
  emit separator->activated(separator->currentIndex());
  EXPECT_TRUE(QTest::qWaitFor([this] { return page->list()->table.separator == u','; }));
}

TEST_F(ExchangePageTest, LeavesARowOutWhenTheUserTakesTheTickAway) {
  open(kList);
  check();
  child<QTabBar>("planFilters")->setCurrentIndex(static_cast<int>(PlanFilter::New));
  const auto before = page->plan();
  rows()->model()->setData(rows()->model()->index(0, PlanModel::TakenColumn), Qt::Unchecked, Qt::CheckStateRole);
  EXPECT_TRUE(QTest::qWaitFor([this, before] { return page->plan() != before; }));
  EXPECT_EQ(page->plan()->counts.leftOut, 1);
  EXPECT_EQ(page->plan()->batch.technologies.size(), 1U);
}

TEST_F(ExchangePageTest, TakesRowsFromTheClipboard) {
  QApplication::clipboard()->setText(QStringLiteral("技术编号\t技术名称\nT-1\t\"正\n极\"\n"));
  page->showPlace({QStringLiteral("exchange"), QStringLiteral("paste"), {}, {}});
  EXPECT_TRUE(QTest::qWaitFor([this] { return page->list() && !page->list()->table.rows.empty(); }));
  check();
  EXPECT_EQ(page->plan()->counts.added, 1);
}

TEST_F(ExchangePageTest, SaysWhyAFileCannotBeReadAndStays) {
  files.path = scratch.write(QStringLiteral("a.pdf"), "%PDF-1.7\n");
  QTest::mouseClick(child<QPushButton>("openList"), Qt::LeftButton);
  EXPECT_TRUE(QTest::qWaitFor([this] { return !posted.isEmpty(); }));
  EXPECT_TRUE(child<QPushButton>("openList")->isVisible());
}

TEST_F(ExchangePageTest, EveryFocusableWidgetHasAName) {
  open(kList);
  check();
  for (QWidget* widget : page->findChildren<QWidget*>()) {
    if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    ASSERT_TRUE(interface);
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << qPrintable(widget->objectName()) << widget->metaObject()->className();
  }
}
