#include <gtest/gtest.h>

#include <QDir>
#include <QSet>

#include "tests/questionnaire/walks.h"
#include "tests/support/scratch.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

Error errorOf(const QByteArray& piece, const QByteArray& replacement) {
  const Scratch scratch;
  QDir().mkpath(scratch.path(QStringLiteral("questionnaire")));
  QByteArray bytes = bytesOf(QStringLiteral(JIHENG_SOURCE_DIR "/data/questionnaire/classification.json"));
  const qsizetype at = bytes.indexOf(piece);
  EXPECT_GE(at, 0) << piece.constData();
  scratch.write(QStringLiteral("questionnaire/classification.json"), bytes.replace(at, piece.size(), replacement));
  const auto loaded = Questionnaire::load(scratch.path(QString()));
  EXPECT_FALSE(loaded) << replacement.constData();
  return loaded ? Error() : loaded.error();
}

}  // namespace

TEST(QuestionnaireData, CoversTheFourSubjectsAndEveryRegime) {
  QSet<QString> sections;
  for (const GuideQuestion& question : guide().questions()) sections << question.section;
  EXPECT_EQ(sections.size(), 4);
  for (const char* regime : {"dual-use", "nuclear", "chemicals", "military", "cryptography"}) {
    const HandOver* handOver = guide().handOver(QString::fromLatin1(regime));
    ASSERT_TRUE(handOver) << regime;
    EXPECT_FALSE(handOver->authority.zh.isEmpty());
    EXPECT_FALSE(handOver->notAssessed.en.isEmpty());
    EXPECT_FALSE(handOver->sources.isEmpty());
  }
  QSet<EndKind> kinds;
  for (const GuideEnd& end : guide().ends()) kinds << end.kind;
  EXPECT_EQ(kinds.size(), 8);
}

TEST(QuestionnaireData, NeverSaysThatATechnologyIsNotControlled) {
  for (const GuideEnd& end : guide().ends()) {
    EXPECT_FALSE(end.title.zh.contains(QStringLiteral("不受管制"))) << qPrintable(end.id);
    EXPECT_FALSE(end.title.en.contains(QStringLiteral("not controlled"), Qt::CaseInsensitive)) << qPrintable(end.id);
    EXPECT_FALSE(end.notAssessed.zh.isEmpty()) << qPrintable(end.id);
  }
}

TEST(QuestionnaireData, MarksWhatIsNotConfirmed) {
  EXPECT_TRUE(guide().source(QStringLiteral("regulations-2"))->confirmed);
  EXPECT_FALSE(guide().source(QStringLiteral("use-only-view"))->confirmed);
  EXPECT_TRUE(guideSourceText(*guide().source(QStringLiteral("use-only-view"))).in(Language::English).contains(QStringLiteral("unverified")));
}

TEST(QuestionnaireFile, NamesFileAndFieldAtFault) {
  struct Case {
    QByteArray piece, replacement;
    QString field;
  };
  const Case cases[] = {
      {"\"next\": \"hosted-access\"", "\"next\": \"nowhere\"", QStringLiteral("/questions/0/answers/4")},
      {"\"end\": \"not-technology-goods\"", "\"end\": \"nowhere\"", QStringLiteral("/questions/2/answers/1")},
      {"\"next\": \"hosted-access\"", "\"next\": \"origin\"", QStringLiteral("/questions/1")},           // nothing leads there
      {"\"end\": \"not-own\"", "\"next\": \"origin\"", QStringLiteral("/questions/5/answers/1")},         // in a circle
      {"\"end\": \"not-own\"", "\"end\": \"expert-ownership\"", QStringLiteral("/ends/1")},               // no answer leads there
      {"\"next\": \"nuclear\", \"hands_over\": \"military\"", "\"next\": \"nuclear\", \"hands_over\": \"army\"", QStringLiteral("/questions/8/answers/1")},
      {"\"start\": \"subject\"", "\"start\": \"object\"", QStringLiteral("/questions/0")},
      {"\"en\": \"What would the recipient get?\"", "\"en\": \"\"", QStringLiteral("/questions/0/text")},
      {"\"en\": \"What would the recipient get?\"", "\"en\": \"接受方会得到什么？\"", QStringLiteral("/questions/0/text")},
      {"\"sources\": [\"regulations-2\"],\n      \"answers\"", "\"sources\": [\"hearsay\"],\n      \"answers\"", QStringLiteral("/questions/0/sources")},
      {"\"sources\": [\"regulations-2\"],\n      \"answers\"", "\"sources\": [],\n      \"answers\"", QStringLiteral("/questions/0/sources")},
      {"\"kind\": \"choice\"", "\"kind\": \"guess\"", QStringLiteral("/questions/0/kind")},
      {"\"id\": \"hosted-access\"", "\"id\": \"subject\"", QStringLiteral("/questions/1/id")},
      {"{\"value\": \"unknown\", \"end\": \"unsettled-hosted\"}", "{\"value\": \"perhaps\", \"end\": \"unsettled-hosted\"}", QStringLiteral("/questions/1/answers")},
      {"\"kind\": \"not_technology\"", "\"kind\": \"free\"", QStringLiteral("/ends/0/kind")},
      {"\"confirmation\": \"confirmed\"", "\"confirmation\": \"sure\"", QStringLiteral("/sources/0/confirmation")},
  };
  for (const Case& one : cases) {
    const Error error = errorOf(one.piece, one.replacement);
    EXPECT_EQ(error.code, ErrorCode::BrokenData);
    const QString text = error.in(Language::English);
    EXPECT_TRUE(text.contains(QStringLiteral("classification.json"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(one.field) || error.field.contains(one.field)) << one.replacement.constData() << ": " << qPrintable(text) << ' ' << qPrintable(error.field);
  }
}
