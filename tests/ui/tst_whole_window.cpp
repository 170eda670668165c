// The walkers over the real window with every page, on the sample workspace.
#include <gtest/gtest.h>

#include <QDropEvent>
#include <QMap>
#include <QMimeData>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include "app/foundation/fold.h"
#include "tests/ui/support/shown_texts.h"
#include "tests/ui/support/widget_names.h"
#include "tests/ui/support/window_bench.h"
#include "ui/page_list.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

const QStringList& pages() {
  static const QStringList ids = [] {
    QStringList found;
    for (const PageFactory& page : allPages()) found << page.id;
    return found;
  }();
  return ids;
}

/// Texts that people or the law wrote stay as they are; so do texts that consist of them and of signs.
class DataTexts {
public:
  explicit DataTexts(Workbench& workbench) : m_texts(dataTexts(workbench)) {
    m_longest = QStringList(m_texts.begin(), m_texts.end());
    std::sort(m_longest.begin(), m_longest.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
  }

  bool covers(const QString& text) const {
    if (m_texts.contains(text)) return true;
    QString rest = text;
    for (const QString& part : m_longest) {
      if (part.size() < 2) break;
      rest.remove(part);
    }
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
  }

  /// True where nothing Chinese is left once the data is taken out: an English frame around a Chinese name.
  bool framed(const QString& text) const {
    QString rest = text;
    for (const QString& part : m_longest) {
      if (part.size() < 2) break;
      rest.remove(part);
    }
    return rest != text && std::none_of(rest.begin(), rest.end(), [](QChar c) { return isHan(c.unicode()); });
  }

private:
  QSet<QString> m_texts;
  QStringList m_longest;
};

bool standsInBothLanguages(const QString& text) {
  static const QStringList words{QStringLiteral("中文"),
                                 QStringLiteral("EN"),
                                 QStringLiteral("English"),
                                 QStringLiteral("Jiheng 技衡"),
                                 QStringLiteral("PDF"),
                                 QStringLiteral("PNG"),
                                 QStringLiteral("界面语言：中文"),
                                 QStringLiteral("Interface language: English")};
  if (words.contains(text)) return true;
  static const QRegularExpression plain(QStringLiteral(
      "^(?:.*\\.(?:jiheng|pdf|csv|ics|xlsx)|[A-Z]{1,4}-?[A-Z]?\\d+|\\d{6}[JX]|https?://\\S+)$"));
  return plain.match(text).hasMatch();
}

class WholeWindow : public ::testing::TestWithParam<int> {
protected:
  WholeWindow() : bench(allPages()) {
    bench.createSample();
    bench.window().start();
    bench.show(QSize(1440, 900));
    if (GetParam() < pages().size()) bench.window().showPage(pages()[GetParam()]);
    WindowBench::settle();
  }
  WindowBench bench;
};

TEST_P(WholeWindow, FollowsTheLanguageAtRunTime) {
  if (GetParam() >= pages().size()) GTEST_SKIP() << "no such page in this build";
  const DataTexts data(bench.context().workbench);
  bench.context().language.setLanguage(Language::Chinese);
  WindowBench::settle();
  const ShownTexts chinese = shownTexts(bench.window());
  bench.context().language.setLanguage(Language::English);
  WindowBench::settle();
  const ShownTexts english = shownTexts(bench.window());
  // The title is the file's name and the program's: nothing in it is to be translated.
  const QString title = QString(bench.context().workbench.workspace()->name() + QStringLiteral(" – Jiheng 技衡"));
  const auto isData = [&](const QString&, const QString& text) {
    return text == title || standsInBothLanguages(text) || data.covers(text) || data.framed(text);
  };
  const QStringList stayed = textsThatStayed(chinese, english, isData);
  EXPECT_TRUE(stayed.isEmpty()) << qPrintable(pages()[GetParam()]) << ":\n" << qPrintable(stayed.join(QLatin1Char('\n')));
}

TEST_P(WholeWindow, NamesEveryWidgetThatTakesTheKeyboard) {
  if (GetParam() >= pages().size()) GTEST_SKIP() << "no such page in this build";
  EXPECT_EQ(namelessWidgets(bench.window()), QStringList()) << qPrintable(pages()[GetParam()]);
}

TEST_P(WholeWindow, SurvivesAChangeOfThemeTextSizeAndWorkspace) {
  if (GetParam() >= pages().size()) GTEST_SKIP() << "no such page in this build";
  bench.context().theme.setChoice(ThemeChoice::Dark);
  bench.context().theme.setTextSize(150);
  WindowBench::settle();
  bench.context().workbench.closeWorkspace();
  WindowBench::settle();
  bench.createWorkspace();
  WindowBench::settle();
  EXPECT_EQ(bench.window().currentPageId(), pages()[GetParam()]);
  EXPECT_EQ(namelessWidgets(bench.window()), QStringList()) << "the empty page";
  bench.context().theme.setTextSize(100);
}

INSTANTIATE_TEST_SUITE_P(Pages, WholeWindow, ::testing::Range(0, 8));

TEST(WholeWindowDrop, TakesAFileForAnOfficialText) {
  WindowBench bench(allPages());
  bench.createSample();
  bench.window().start();
  bench.show();
  const Scratch scratch;
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(scratch.write(QStringLiteral("a.txt"), "catalogue"))});
  QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&bench.window(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&bench.window(), &drop);
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("official-text"));
  EXPECT_TRUE(QTest::qWaitFor([&bench] { return bench.context().jobs.running().isEmpty(); }, 20000));
}

TEST(WholeWindowActions, HaveNoKeyTwiceInOnePlace) {
  WindowBench bench(allPages());
  bench.createSample();
  bench.window().start();
  bench.show();
  for (const QString& id : pages()) bench.window().showPage(id);
  QMap<QString, QAction*> global;
  for (QAction* action : bench.context().actions.all())
    if (action->shortcutContext() == Qt::WindowShortcut)
      for (const QKeySequence& key : action->shortcuts()) global[key.toString()] = action;
  for (QAction* action : bench.context().actions.all()) {
    EXPECT_FALSE(action->text().isEmpty()) << qPrintable(action->objectName());
    for (const QKeySequence& key : action->shortcuts()) {
      QAction* other = global.value(key.toString());
      EXPECT_TRUE(!other || other == action)
          << qPrintable(key.toString()) << " " << qPrintable(action->objectName()) << " "
          << qPrintable(other ? other->objectName() : QString());
    }
  }
}

}  // namespace
