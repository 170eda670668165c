// The two .ts files against the sources: nothing unfinished, nothing that lupdate left out, no argument lost.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include "app/foundation/text.h"
#include "tests/support/scratch.h"

using namespace jiheng;

namespace {

struct Message {
  QString context;
  QString source;
  QStringList translations;  ///< one, or the plural forms
  bool plural = false;
  QString type;  ///< "unfinished", "vanished", "obsolete" or empty
};

QList<Message> messagesOf(const QString& language) {
  QList<Message> messages;
  const QString path = QString::fromUtf8(JIHENG_SOURCE_DIR) + QStringLiteral("/translations/jiheng_%1.ts").arg(language);
  QXmlStreamReader xml(test::bytesOf(path));
  QString context;
  Message message;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) {
      if (xml.isEndElement() && xml.name() == QLatin1String("message")) messages << message;
      continue;
    }
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() == QLatin1String("message")) {
      message = Message();
      message.context = context;
      message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    }
    if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      message.type = xml.attributes().value(QLatin1String("type")).toString();
      if (!message.plural) message.translations = {xml.readElementText()};
    }
    if (xml.name() == QLatin1String("numerusform")) message.translations << xml.readElementText();
  }
  EXPECT_FALSE(xml.hasError()) << qPrintable(path);
  return messages;
}

QSet<QString> placeholders(const QString& text) {
  static const QRegularExpression placeholder(QStringLiteral("%(?:[1-9]|n)"));
  QSet<QString> found;
  for (auto match = placeholder.globalMatch(text); match.hasNext();) found << match.next().captured();
  return found;
}

bool hasHan(const QString& text) {
  static const QRegularExpression han(QStringLiteral("\\p{Han}"));
  return text.contains(han);
}

/// The literal that begins at `at` (a quote), joined with those that follow it, as the compiler joins them.
QString literalAt(const QString& code, qsizetype at) {
  QString text;
  while (at < code.size() && code[at] == QLatin1Char('"')) {
    ++at;
    while (at < code.size() && code[at] != QLatin1Char('"')) {
      if (code[at] == QLatin1Char('\\')) {
        ++at;
        text += code[at] == QLatin1Char('n') ? QLatin1Char('\n') : code[at];
      } else {
        text += code[at];
      }
      ++at;
    }
    ++at;
    while (at < code.size() && code[at].isSpace()) ++at;
  }
  return text;
}

}  // namespace

class Translations : public ::testing::TestWithParam<const char*> {};

TEST_P(Translations, AreComplete) {
  const QList<Message> messages = messagesOf(QString::fromLatin1(GetParam()));
  ASSERT_FALSE(messages.isEmpty());
  for (const Message& message : messages) {
    EXPECT_TRUE(message.type.isEmpty()) << qPrintable(message.context) << ": " << qPrintable(message.source) << " is "
                                        << qPrintable(message.type);
    for (const QString& translation : message.translations)
      EXPECT_FALSE(translation.trimmed().isEmpty()) << qPrintable(message.context) << ": " << qPrintable(message.source);
  }
}

TEST_P(Translations, KeepEveryArgument) {
  const QList<Message> messages = messagesOf(QString::fromLatin1(GetParam()));
  for (const Message& message : messages) {
    for (const QString& translation : message.translations) {
      // A singular may leave the number out ("one item"), nothing else may.
      QSet<QString> missing = placeholders(message.source) - placeholders(translation);
      if (message.plural) missing.remove(QStringLiteral("%n"));
      EXPECT_TRUE(missing.isEmpty()) << qPrintable(message.source) << " -> " << qPrintable(translation);
      EXPECT_TRUE((placeholders(translation) - placeholders(message.source)).isEmpty()) << qPrintable(translation);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Both, Translations, ::testing::Values("zh_CN", "en"));

TEST(ChineseTranslations, AreChinese) {
  const QList<Message> messages = messagesOf(QStringLiteral("zh_CN"));
  static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [a-z]{2,}"));
  for (const Message& message : messages) {
    if (message.source.contains(words)) {
      EXPECT_TRUE(hasHan(message.translations.value(0))) << qPrintable(message.source);
    }
  }
}

// lupdate passes over a call that it cannot read without a word (an argument with angle brackets, for one).
TEST(Translations, LeaveOutNoTextOfTheSources) {
  QSet<QString> chinese;
  for (const Message& message : messagesOf(QStringLiteral("zh_CN"))) chinese << message.source;
  QSet<QString> plurals;
  for (const Message& message : messagesOf(QStringLiteral("en"))) plurals << message.source;
  static const QRegularExpression call(QStringLiteral("\\b(?:phrase\\(\\s*\"[A-Za-z:]+\"\\s*,|tr\\()\\s*(?=\")"));
  int found = 0;
  for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
    QDirIterator files(QString::fromUtf8(JIHENG_SOURCE_DIR) + QLatin1Char('/') + top,
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      const QString path = files.next();
      const QString code = QString::fromUtf8(test::bytesOf(path));
      for (auto match = call.globalMatch(code); match.hasNext();) {
        const auto begin = match.next();
        const qsizetype lineStart = code.lastIndexOf(QLatin1Char('\n'), begin.capturedStart()) + 1;
        const QStringView before = QStringView(code).mid(lineStart, begin.capturedStart() - lineStart);
        if (before.contains(QLatin1String("//"))) continue;
        const QString literal = literalAt(code, begin.capturedEnd());
        EXPECT_TRUE(chinese.contains(literal)) << qPrintable(path) << ": " << qPrintable(literal);
        if (literal.contains(QStringLiteral("%n"))) {
          EXPECT_TRUE(plurals.contains(literal)) << qPrintable(path) << ": no plural form for " << qPrintable(literal);
        }
        ++found;
      }
    }
  }
  EXPECT_GT(found, 200);
}

TEST(Text, SpeaksChineseThroughTheCompiledTranslation) {
  const Text text = phrase("Foundation", "it is not valid JSON.");
  EXPECT_TRUE(hasHan(text.in(Language::Chinese))) << qPrintable(text.in(Language::Chinese));
  EXPECT_EQ(text.in(Language::English), QStringLiteral("it is not valid JSON."));
}
