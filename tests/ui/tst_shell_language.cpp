// The interface language at run time.
#include <gtest/gtest.h>

#include <QTest>

#include "tests/ui/sample_page.h"
#include "tests/ui/support/shown_texts.h"
#include "tests/ui/support/window_bench.h"
#include "ui/shell/quick_open.h"
#include "ui/widgets/message_bar.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

/// The same in both languages on purpose.
bool standsInBothLanguages(const QString& where, const QString& text) {
  static const QStringList words{QStringLiteral("中文"),
                                 QStringLiteral("EN"),
                                 QStringLiteral("English"),
                                 QStringLiteral("Jiheng 技衡"),
                                 QStringLiteral("056101X"),
                                 QStringLiteral("工作区"),
                                 QStringLiteral("审查人 A"),
                                 QStringLiteral("界面语言：中文"),
                                 QStringLiteral("Interface language: English")};
  if (words.contains(text)) return true;
  if (text.contains(QStringLiteral(".jiheng"))) return true;  // paths
  if (text.startsWith(QStringLiteral("Qt "))) return true;    // names of libraries and licences
  if (where.contains(QStringLiteral("#shortcuts")) && text.contains(QLatin1Char('+'))) return true;  // keys
  static const QRegularExpression keys(
      QStringLiteral("^(?:(?:Ctrl|Alt|Shift|F\\d+)\\W*|\\w\\b\\W*|Left|Right)+$"));
  return keys.match(text).hasMatch();
}

class LanguageAtRunTime : public ::testing::TestWithParam<const char*> {};

TEST_P(LanguageAtRunTime, ChangesEveryTextOfTheWindow) {
  WindowBench bench(samplePages());
  const QString page = QLatin1String(GetParam());
  if (page != QLatin1String("welcome")) bench.createWorkspace();
  bench.window().start();
  bench.show();
  if (page == QLatin1String("quick-open")) {
    bench.window().quickOpen().open();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
  } else if (page != QLatin1String("welcome")) {
    bench.window().showPage(page);
  }
  bench.context().messages.show({Severity::Problem, phrase("Messages", "x"),
                                 Text::of({QStringLiteral("重试"), QStringLiteral("Again")}), [] {}});
  bench.window().messageBar().dismiss();

  // What the workspace and the catalogue themselves say is data.
  const QSet<QString> data = dataTexts(bench.context().workbench);
  const auto isData = [&data](const QString& where, const QString& text) {
    if (data.contains(text) || standsInBothLanguages(where, text)) return true;
    // A frame around data: "Workspace 工作区", "Working as 审查人 A".
    QString rest = text;
    for (const QString& word :
         {QStringLiteral("工作区"), QStringLiteral("审查人 A"), QStringLiteral("Jiheng 技衡")}) {
      if (!rest.contains(word)) continue;
      rest.remove(word);
      if (std::none_of(rest.begin(), rest.end(),
                       [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Han; }))
        return true;
    }
    return false;
  };
  bench.context().language.setLanguage(Language::Chinese);
  WindowBench::settle();
  const ShownTexts chinese = shownTexts(bench.window());
  bench.context().language.setLanguage(Language::English);
  WindowBench::settle();
  const ShownTexts english = shownTexts(bench.window());
  EXPECT_GT(english.size(), 40U);
  EXPECT_EQ(textsThatStayed(chinese, english, isData), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Pages, LanguageAtRunTime,
                         ::testing::Values("welcome", "today", "settings", "shortcuts", "about",
                                           "quick-open"));

TEST(Language, TellsPagesOnceAndKeepsWhatWasTyped) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  auto* page = qobject_cast<SamplePage*>(bench.window().page(QStringLiteral("today")));
  page->text->setText(QStringLiteral("half a word"));
  const int before = page->retranslations;
  bench.context().language.setLanguage(Language::Chinese);
  EXPECT_EQ(page->retranslations, before + 1);
  EXPECT_EQ(page->text->text(), QStringLiteral("half a word"));
}

TEST(Language, IsRememberedWhenTheUserChoosesIt) {
  WindowBench bench(samplePages());
  bench.context().actions.action(QStringLiteral("view.language-zh"))->trigger();
  EXPECT_EQ(bench.context().language.language(), Language::Chinese);
  bench.restart();
  EXPECT_EQ(bench.context().language.language(), Language::Chinese);
}

TEST(ShownTexts, FindsATextThatStayed) {
  const ShownTexts chinese{{QStringLiteral("a"), QStringLiteral("Open")},
                           {QStringLiteral("b"), QStringLiteral("打开")}};
  const ShownTexts english{{QStringLiteral("a"), QStringLiteral("Open")},
                           {QStringLiteral("b"), QStringLiteral("Open")}};
  const auto none = [](const QString&, const QString&) { return false; };
  EXPECT_EQ(textsThatStayed(chinese, english, none), QStringList{QStringLiteral("a: Open")});
}

}  // namespace
