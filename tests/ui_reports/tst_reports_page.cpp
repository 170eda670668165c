// The product review from the window: which products, where to, and what happens when it cannot be written.
#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include "tests/ui/support/widget_names.h"
#include "tests/ui/support/window_bench.h"
#include "ui/reports/reports_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::test {

namespace {

constexpr int kWritingTakesAtMost = 120000;  // ms, on a machine that is busy with other tests

ui::PageFactories pages() {
  return {{QStringLiteral("reports"), Text::of({QStringLiteral("reports"), QStringLiteral("reports")}),
           QStringLiteral("reports"), true,
           [](ui::UiContext& context, QWidget* parent) -> ui::Page* { return new ui::ReportsPage(context, parent); }}};
}

class ReportsPageTest : public ::testing::Test {
 protected:
  ReportsPageTest() : bench(pages(), QDate(2026, 11, 23)) {
    QObject::connect(&bench.context().messages, &ui::Messages::posted, &bench.window(),
                     [this](const ui::Message& message) { messages << message; });
    QObject::connect(&bench.context().navigator, &ui::Navigator::requested, &bench.window(),
                     [this](const ui::Place& place) { places << place; });
  }
  void openSample() {
    bench.createSample();
    bench.window().start();
    bench.show();
    bench.window().showPage(QStringLiteral("reports"));
    messages.clear();
  }
  template <class T>
  T* child(const char* name) {
    return bench.window().findChild<T*>(QString::fromLatin1(name));
  }
  QListView* products() { return child<QListView>("reportProducts"); }
  QPushButton* writeButton() { return child<QPushButton>("writeReport"); }
  QLabel* why() { return child<QLabel>("whyNoReport"); }
  QString contents() { return child<QTextBrowser>("reportContents")->toPlainText(); }
  bool isChecked(int row) { return products()->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; }
  void toggle(int row) {
    products()->setFocus();
    products()->setCurrentIndex(products()->model()->index(row, 0));
    QTest::keyClick(products(), Qt::Key_Space);
  }
  void click(QPushButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
  bool waitForTheReport() {
    return QTest::qWaitFor([this] { return bench.context().jobs.running().isEmpty(); }, kWritingTakesAtMost);
  }

  WindowBench bench;
  QList<ui::Message> messages;
  QList<ui::Place> places;
};

}  // namespace

TEST_F(ReportsPageTest, WritesThePdfToTheFileThatIsNamed) {
  openSample();
  const QString path = bench.scratch().path(QStringLiteral("审查 报告.pdf"));
  bench.files().answer = path;
  ASSERT_TRUE(writeButton()->isEnabled());
  click(writeButton());
  ASSERT_EQ(bench.files().requests.size(), 1);
  EXPECT_EQ(bench.files().requests.first().suffix, QStringLiteral("pdf"));
  EXPECT_TRUE(bench.files().requests.first().suggestion.startsWith(bench.files().documentsFolder()));
  // Not a second report while this one is being written, and the page says why.
  EXPECT_FALSE(writeButton()->isEnabled());
  EXPECT_TRUE(why()->isVisible());
  EXPECT_TRUE(why()->text().contains(QStringLiteral("being written")));
  ASSERT_TRUE(waitForTheReport());
  EXPECT_TRUE(bytesOf(path).startsWith("%PDF"));
  ASSERT_EQ(messages.size(), 1);
  EXPECT_EQ(messages.last().severity, ui::Severity::Done);
  EXPECT_TRUE(ui::shown(messages.last().text).contains(QDir::toNativeSeparators(path)));
  EXPECT_TRUE(messages.last().action);
  EXPECT_TRUE(writeButton()->isEnabled());
  EXPECT_FALSE(why()->isVisible());
}

TEST_F(ReportsPageTest, SaysWhatIsWrongWhereTheFolderIsMissing) {
  openSample();
  const QString path = bench.scratch().path(QStringLiteral("missing/report.pdf"));
  bench.files().answer = path;
  click(writeButton());
  ASSERT_TRUE(waitForTheReport());
  ASSERT_EQ(messages.size(), 1);
  EXPECT_EQ(messages.last().severity, ui::Severity::Problem);
  EXPECT_FALSE(ui::shown(messages.last().text).isEmpty());
  EXPECT_FALSE(QFileInfo::exists(path));
  EXPECT_FALSE(QFileInfo::exists(QFileInfo(path).path()));
  // The way is open for another folder.
  EXPECT_TRUE(writeButton()->isEnabled());
}

TEST_F(ReportsPageTest, WritesNothingWhenNoFileIsNamed) {
  openSample();
  click(writeButton());
  EXPECT_EQ(bench.files().requests.size(), 1);
  EXPECT_TRUE(bench.context().jobs.running().isEmpty());
  EXPECT_TRUE(messages.isEmpty());
  EXPECT_TRUE(writeButton()->isEnabled());
}

TEST_F(ReportsPageTest, AsksForAProductWhileNoneIsChecked) {
  openSample();
  const int count = products()->model()->rowCount();
  ASSERT_GE(count, 4);
  EXPECT_FALSE(why()->isVisible());
  for (int row = 0; row < count; ++row) {
    ASSERT_TRUE(isChecked(row));
    toggle(row);
    EXPECT_FALSE(isChecked(row));
  }
  EXPECT_FALSE(writeButton()->isEnabled());
  EXPECT_TRUE(why()->isVisible());
  EXPECT_FALSE(why()->text().isEmpty());
  EXPECT_EQ(contents(), QString());
  click(writeButton());
  EXPECT_TRUE(bench.files().requests.isEmpty());
  toggle(0);
  EXPECT_TRUE(writeButton()->isEnabled());
  EXPECT_FALSE(why()->isVisible());
  EXPECT_NE(contents(), QString());
}

TEST_F(ReportsPageTest, ChecksAllAndNoneByTheButtons) {
  openSample();
  click(child<QPushButton>("checkNone"));
  for (int row = 0; row < products()->model()->rowCount(); ++row) EXPECT_FALSE(isChecked(row));
  EXPECT_FALSE(writeButton()->isEnabled());
  click(child<QPushButton>("checkAll"));
  for (int row = 0; row < products()->model()->rowCount(); ++row) EXPECT_TRUE(isChecked(row));
  EXPECT_TRUE(writeButton()->isEnabled());
}

TEST_F(ReportsPageTest, ShowsWhatTheReportWillSayOfTheCheckedProductsOnly) {
  openSample();
  const auto all = *bench.context().workbench.portfolio()->products();
  const auto technologies = *bench.context().workbench.portfolio()->technologiesOf(all.front().id);
  ASSERT_FALSE(technologies.empty());
  const QString everything = contents();
  bench.window().showPlace({QStringLiteral("reports"), QStringLiteral("review"), all.front().id.value(), {}});
  int checked = 0;
  for (int row = 0; row < products()->model()->rowCount(); ++row) checked += isChecked(row) ? 1 : 0;
  EXPECT_EQ(checked, 1);
  EXPECT_LT(contents().size(), everything.size());
  const auto others = *bench.context().workbench.portfolio()->technologies();
  for (const Technology& technology : others) {
    const bool wanted = std::any_of(technologies.begin(), technologies.end(),
                                    [&](const Technology& one) { return one.id == technology.id; });
    const QString name = Bilingual{technology.nameZh, technology.nameEn}.in(Language::English);
    EXPECT_EQ(contents().contains(name), wanted) << name.toStdString();
  }
}

TEST_F(ReportsPageTest, KeepsTheChoiceWhenARecordChanges) {
  openSample();
  toggle(1);
  auto technologies = *bench.context().workbench.portfolio()->technologies();
  technologies.front().nameEn = QStringLiteral("Renamed engine");
  ASSERT_TRUE(bench.context().workbench.portfolio()->save(technologies.front()).has_value());
  EXPECT_TRUE(isChecked(0));
  EXPECT_FALSE(isChecked(1));
}

TEST_F(ReportsPageTest, KeepsTheChoiceWhenTheLanguageChanges) {
  openSample();
  toggle(1);
  const QString button = writeButton()->text();
  const QString before = contents();
  bench.context().language.setLanguage(Language::Chinese);
  WindowBench::settle();
  EXPECT_NE(writeButton()->text(), button);
  EXPECT_NE(contents(), before);
  EXPECT_TRUE(isChecked(0));
  EXPECT_FALSE(isChecked(1));
}

TEST_F(ReportsPageTest, SaysWhatBelongsHereWhileThereIsNoProduct) {
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  bench.window().showPage(QStringLiteral("reports"));
  EXPECT_FALSE(writeButton()->isVisible());
  bool shown = false;
  for (const auto* state : bench.window().page(QStringLiteral("reports"))->findChildren<ui::EmptyState*>())
    shown = shown || state->isVisible();
  EXPECT_TRUE(shown);
}

TEST_F(ReportsPageTest, NamesEveryPartForScreenReaders) {
  openSample();
  EXPECT_EQ(namelessWidgets(bench.window()), QStringList());
}

}  // namespace jiheng::test
