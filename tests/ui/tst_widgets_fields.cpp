// Fields and texts that pages are made of.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include "ui/widgets/commit_edit.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/law_text.h"
#include "ui/widgets/status_badge.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

TEST(ReadDate, TakesTheFormsThatPeopleType) {
  const QDate day(2026, 3, 1);
  for (const char16_t* text :
       {u"2026-03-01", u"2026-3-1", u"2026.03.01", u"2026.3.1", u"2026/3/1", u"20260301", u"2026年3月1日",
        u" 2026年03月01日 ", u"２０２６－０３－０１", u"2026 年 3 月 1 日"}) {
    const Result<QDate> read = readDate(QString::fromUtf16(text));
    ASSERT_TRUE(read.has_value()) << qPrintable(QString::fromUtf16(text));
    EXPECT_EQ(*read, day) << qPrintable(QString::fromUtf16(text));
  }
  const Result<QDate> none = readDate(QStringLiteral("  "));
  ASSERT_TRUE(none.has_value());
  EXPECT_FALSE(none->isValid());
}

TEST(ReadDate, RefusesWhatIsNoDate) {
  for (const char* text : {"2026-02-30", "2026-13-01", "01.03.2026", "tomorrow", "2026-3", "2026"})
    EXPECT_FALSE(readDate(QLatin1String(text)).has_value()) << text;
}

struct DateFieldTest : ::testing::Test {
  DateFieldTest() : field(theme) {
    QObject::connect(&field, &DateField::dateCommitted, [this](const QDate& date) { committed << date; });
    field.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&field));
    field.edit()->setFocus();
  }
  QString error() {
    const auto labels = field.findChildren<FieldError*>();
    return labels.first()->isVisible() ? labels.first()->text() : QString();
  }
  Theme theme;
  DateField field;
  QList<QDate> committed;
};

TEST_F(DateFieldTest, CommitsOnceAndShowsTheOneForm) {
  QTest::keyClicks(field.edit(), QStringLiteral("2026.3.31"));
  QTest::keyClick(field.edit(), Qt::Key_Return);
  QTest::keyClick(field.edit(), Qt::Key_Return);
  EXPECT_EQ(committed, QList<QDate>{QDate(2026, 3, 31)});
  EXPECT_EQ(field.edit()->text(), QStringLiteral("2026-03-31"));
}

TEST_F(DateFieldTest, KeepsWhatWasTypedAndSaysWhatIsWrong) {
  QTest::keyClicks(field.edit(), QStringLiteral("2026-02-30"));
  EXPECT_FALSE(error().isEmpty()) << "speaks while typing";
  EXPECT_FALSE(field.edit()->accessibleDescription().isEmpty());
  QTest::keyClick(field.edit(), Qt::Key_Return);
  EXPECT_TRUE(committed.isEmpty());
  EXPECT_TRUE(field.isFaulty());
  EXPECT_EQ(field.edit()->text(), QStringLiteral("2026-02-30"));
  QTest::keyClick(field.edit(), Qt::Key_Backspace);
  QTest::keyClick(field.edit(), Qt::Key_Backspace);
  QTest::keyClicks(field.edit(), QStringLiteral("28"));
  EXPECT_TRUE(error().isEmpty());
}

TEST_F(DateFieldTest, CanBeClearedAndSteppedByDays) {
  field.setDate(QDate(2026, 2, 28));
  QTest::keyClick(field.edit(), Qt::Key_Up);
  QTest::keyClick(field.edit(), Qt::Key_Return);
  field.edit()->clear();
  QTest::keyClick(field.edit(), Qt::Key_Return);
  ASSERT_EQ(committed.size(), 2);
  EXPECT_EQ(committed[0], QDate(2026, 3, 1));
  EXPECT_FALSE(committed[1].isValid());
}

TEST(CommitTextEdit, CommitsWhenTheFocusLeavesAndOnlyWhenSomethingChanged) {
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  auto* edit = new CommitTextEdit(&window);
  auto* other = new CommitLineEdit(&window);
  column->addWidget(edit);
  column->addWidget(other);
  QStringList committed;
  QObject::connect(edit, &CommitTextEdit::committed, [&](const QString& text) { committed << text; });
  edit->setStoredText(QStringLiteral("alt"));
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  edit->setFocus();
  other->setFocus();
  EXPECT_TRUE(committed.isEmpty());
  edit->setFocus();
  edit->moveCursor(QTextCursor::End);
  QTest::keyClicks(edit, QStringLiteral(" neu"));
  QTest::keyClick(edit, Qt::Key_Escape);
  EXPECT_EQ(edit->toPlainText(), QStringLiteral("alt neu")) << "Esc loses nothing";
  QTest::keyClick(edit, Qt::Key_Tab);
  EXPECT_EQ(QApplication::focusWidget(), other);
  EXPECT_EQ(committed, QStringList{QStringLiteral("alt neu")});
}

TEST(LawTextTest, ShowsBothLanguagesAlignedAndMarksHits) {
  Theme theme;
  LawText view(theme);
  LawRow row;
  row.key = QStringLiteral("p1");
  row.number = QStringLiteral("1.");
  row.zh = QStringLiteral("密码安全技术");
  row.en = QStringLiteral("Cryptographic security technology");
  row.zhMarks = {{2, 2}};
  row.note = QStringLiteral("published");
  row.links = {{QStringLiteral("tag"), QStringLiteral("Tag this")}};
  LawRow missing;
  missing.key = QStringLiteral("p2");
  missing.en = QStringLiteral("Only a translation");
  view.setRows({row, missing});
  view.resize(900, 400);
  const QString both = view.toPlainText();
  EXPECT_TRUE(both.contains(row.zh));
  EXPECT_TRUE(both.contains(row.en));
  QTextCursor hit = view.document()->find(QStringLiteral("安全"));
  ASSERT_FALSE(hit.isNull());
  EXPECT_EQ(hit.charFormat().background().color(), theme.mark());
  view.setLanguage(ContentLanguage::Chinese);
  EXPECT_FALSE(view.toPlainText().contains(row.en));
  EXPECT_TRUE(view.toPlainText().contains(row.note));
  // The law is named as missing where only a translation is there: never a part for the whole.
  EXPECT_GT(view.toPlainText().count(QLatin1Char('\n')), 1);
  EXPECT_GT(view.heightForWidth(300), view.heightForWidth(900) - 1);
}

TEST(LawTextTest, TakesTheColoursOfAThemeThatChangedWhileItWasHidden) {
  Theme theme;
  theme.setChoice(ThemeChoice::Light);
  LawText text(theme);
  text.setRows({{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("激光雷达"), {}, {}, {}, {}, {}, {}}});
  text.show();
  text.hide();
  theme.setChoice(ThemeChoice::Dark);
  text.show();
  const QTextCursor cursor = text.document()->find(QStringLiteral("激光雷达"));
  ASSERT_FALSE(cursor.isNull());
  EXPECT_EQ(cursor.charFormat().foreground().color(), text.palette().color(QPalette::Text));
  theme.setChoice(ThemeChoice::Light);
}

TEST(CommitTextEdit, GivesALineOfChineseItsHeight) {
  Theme theme;
  CommitTextEdit edit;
  edit.setLines(2, 12);
  edit.setStoredText(QStringLiteral("控制要点第一行\n控制要点第二行\n控制要点第三行"));
  edit.resize(400, edit.height());
  edit.show();
  EXPECT_EQ(edit.verticalScrollBar()->maximum(), 0) << "all three lines are in sight";
}

TEST_F(DateFieldTest, ADateThatIsRefusedIsNotItsOwnAndCanBeCommittedAgain) {
  field.setDate(QDate(2026, 3, 1));
  QObject::connect(&field, &DateField::dateCommitted, &field,
                   [this] { field.setError(invalidField(QString(), Text::verbatim(QStringLiteral("too late")))); });
  for (int time = 1; time <= 2; ++time) {
    field.edit()->selectAll();
    QTest::keyClicks(field.edit(), QStringLiteral("2027-01-01"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    EXPECT_EQ(field.date(), QDate(2026, 3, 1));
    EXPECT_EQ(committed.size(), time) << "it is asked again";
  }
  EXPECT_EQ(field.edit()->text(), QStringLiteral("2027-01-01"));
}

TEST(StatusBadgeTest, TellsScreenReadersItsWordAndTakesItsPlace) {
  const Theme theme;
  StatusBadge badge(theme);
  badge.setBadge(Semantic::Restricted, Text::of({QStringLiteral("限制出口"), QStringLiteral("restricted")}));
  EXPECT_EQ(badge.accessibleName(), badge.word());
  EXPECT_GT(badge.sizeHint().width(), 40);
}

TEST(BadgeDelegateTest, PaintsACellsMeaningInItsColour) {
  const Theme theme;
  BadgeDelegate delegate(theme);
  QStandardItemModel model(1, 1);
  model.setData(model.index(0, 0), QStringLiteral("word"));
  model.setData(model.index(0, 0), static_cast<int>(Semantic::Prohibited), BadgeDelegate::BadgeMeaningRole);
  QImage image(120, 32, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  QStyleOptionViewItem option;
  option.rect = image.rect();
  delegate.paint(&painter, option, model.index(0, 0));
  painter.end();
  EXPECT_EQ(image.pixelColor(8, 16).rgb() & 0xffffff,
            theme.background(Semantic::Prohibited).rgb() & 0xffffff);
  EXPECT_GE(delegate.sizeHint(option, model.index(0, 0)).height(), 24);
}

}  // namespace
