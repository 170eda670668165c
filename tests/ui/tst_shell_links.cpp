// Links from outside the window, and the edition as on a date.
#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/sample_page.h"
#include "tests/ui/support/window_bench.h"
#include "ui/shell/edition_date.h"
#include "ui/shell/link_handover.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/date_field.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

const QString kLink = QStringLiteral("jiheng:catalogue/2020-38/056101X/17");

struct LinksTest : ::testing::Test {
  LinksTest() : bench(samplePages()) {
    bench.window().start();
    bench.show();
  }
  WindowBench bench;
};

}  // namespace

TEST_F(LinksTest, ASecondStartGivesItsLinkToTheWindowThatStands) {
  EXPECT_FALSE(LinkHandover::give(kLink)) << "nobody listens yet";
  const LinkHandover window;
  ASSERT_TRUE(window.isListening());
  QSignalSpy received(&window, &LinkHandover::received);
  ASSERT_TRUE(LinkHandover::give(kLink));
  ASSERT_TRUE(received.wait());
  EXPECT_EQ(received.first().first().toString(), kLink);
  ASSERT_TRUE(LinkHandover::give(QStringLiteral("rm -rf")));
  ASSERT_TRUE(LinkHandover::give(kLink));
  ASSERT_TRUE(received.wait());
  EXPECT_EQ(received.size(), 2) << "what is no link is not passed on";
}

TEST_F(LinksTest, OfTwoWindowsTheFirstListens) {
  const LinkHandover first;
  const LinkHandover second;
  EXPECT_TRUE(first.isListening());
  EXPECT_FALSE(second.isListening());
}

TEST_F(LinksTest, ALinkThatTheSystemSendsIsTaken) {
  const LinkHandover window;
  QSignalSpy received(&window, &LinkHandover::received);
  QFileOpenEvent event{QUrl(kLink)};
  QCoreApplication::sendEvent(qApp, &event);
  ASSERT_EQ(received.size(), 1);
  EXPECT_EQ(received.first().first().toString(), kLink);
}

TEST_F(LinksTest, ADateShowsTheEditionInForceOnItAndIsRemembered) {
  QComboBox* picker = bench.window().topBar().editionPicker();
  bench.window().topBar().askDate();
  auto* box = bench.window().findChild<EditionDateBox*>(QStringLiteral("edition-date"));
  ASSERT_TRUE(box && box->isVisible());
  QLineEdit* field = box->field()->edit();
  QTest::keyClicks(field, QStringLiteral("2021-05-01"));
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_FALSE(box->isVisible());
  EXPECT_EQ(bench.context().content.edition()->id(), QStringLiteral("2020-38"));
  EXPECT_TRUE(picker->currentText().contains(QStringLiteral("1 May 2021"))) << qPrintable(picker->currentText());
  EXPECT_TRUE(picker->currentText().contains(QStringLiteral("2020-38")));
  bench.restart();
  EXPECT_EQ(bench.context().content.edition()->id(), QStringLiteral("2020-38"));
}

TEST_F(LinksTest, ADateBeforeTheFirstEditionIsRefusedAtTheFieldAndCanBeTriedAgain) {
  const QString before = bench.context().content.edition()->id();
  bench.window().topBar().askDate();
  auto* box = bench.window().findChild<EditionDateBox*>(QStringLiteral("edition-date"));
  QLineEdit* field = box->field()->edit();
  QTest::keyClicks(field, QStringLiteral("1999-01-01"));
  for (int time = 0; time < 2; ++time) {
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(box->isVisible());
    EXPECT_FALSE(box->field()->date().isValid()) << "a refused date is not the field's";
  }
  EXPECT_EQ(bench.context().content.edition()->id(), before);
  EXPECT_EQ(field->text(), QStringLiteral("1999-01-01")) << "what was typed stays";
}

TEST_F(LinksTest, ADraftOpensToCompareAndTheEditionStays) {
  QComboBox* picker = bench.window().topBar().editionPicker();
  const QString before = picker->currentText();
  Place went;
  QObject::connect(&bench.context().navigator, &Navigator::requested, [&went](const Place& place) { went = place; });
  const int draft = picker->findData(QStringLiteral("draft:2022-draft"));
  picker->setCurrentIndex(draft);
  emit picker->activated(draft);
  EXPECT_EQ(went, (Place{QStringLiteral("catalogue"), QStringLiteral("draft"), QStringLiteral("2022-draft"), {}}));
  EXPECT_EQ(picker->currentText(), before);
  EXPECT_EQ(bench.context().content.edition()->id(), QStringLiteral("2025-28"));
}

TEST_F(LinksTest, TheQuestionForADateIsNoEdition) {
  QComboBox* picker = bench.window().topBar().editionPicker();
  const QString before = picker->currentText();
  const int ask = picker->findData(QStringLiteral("ask-date"));
  picker->setCurrentIndex(ask);
  emit picker->activated(ask);
  EXPECT_EQ(picker->currentText(), before);
  EXPECT_TRUE(bench.window().findChild<EditionDateBox*>(QStringLiteral("edition-date"))->isVisible());
}
