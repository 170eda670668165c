#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "app/official_text/document_limits.h"
#include "tests/official_text/document_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

/// An error that answers the three questions: what happened, what was kept, what to do.
::testing::AssertionResult refuses(const Result<SourceDocument>& result, ErrorCode code, const QString& word) {
  if (result) return ::testing::AssertionFailure() << "it was read";
  const Error& error = result.error();
  if (error.code != code) return ::testing::AssertionFailure() << "code " << static_cast<int>(error.code) << ": " << qPrintable(problem(result));
  if (!error.happened.in(Language::English).contains(word, Qt::CaseInsensitive))
    return ::testing::AssertionFailure() << qPrintable(problem(result));
  if (error.kept.isEmpty() || error.advice.isEmpty()) return ::testing::AssertionFailure() << "says nothing of what was kept or what to do";
  return ::testing::AssertionSuccess();
}

Result<SourceDocument> readBytes(const QString& name, const QByteArray& bytes) {
  const Scratch scratch;
  return readDocument(scratch.write(name, bytes));
}

}  // namespace

TEST(BadDocument, EmptyMissingAndFolder) {
  const Scratch scratch;
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.txt"), {}), ErrorCode::WrongFile, QStringLiteral("empty")));
  EXPECT_TRUE(refuses(readDocument(scratch.path(QStringLiteral("none.txt"))), ErrorCode::NotFound, QStringLiteral("none.txt")));
  EXPECT_TRUE(refuses(readDocument(scratch.path(QStringLiteral("."))), ErrorCode::WrongFile, QStringLiteral("folder")));
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.txt"), "\r\n \r\n"), ErrorCode::InvalidInput, QStringLiteral("No text")));
}

#ifdef Q_OS_UNIX
TEST(BadDocument, ThatMayNotBeRead) {
  if (geteuid() == 0) GTEST_SKIP() << "the administrator may read everything";
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("a.txt"), "text");
  QFile::setPermissions(path, {});
  EXPECT_TRUE(refuses(readDocument(path), ErrorCode::System, QStringLiteral("cannot be read")));
}

TEST(BadDocument, DeviceWithoutEnd) {
  EXPECT_FALSE(readDocument(QStringLiteral("/dev/zero")).has_value());
}
#endif

TEST(BadDocument, BinaryBytes) {
  QByteArray junk(20000, '\0');
  QRandomGenerator random(7);
  for (char& byte : junk) byte = static_cast<char>(random.bounded(256));
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.txt"), junk), ErrorCode::WrongFile, QStringLiteral("no readable text")));
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.csv"), QByteArray("abc\x01\x02\x03\x04 def")), ErrorCode::WrongFile, QStringLiteral("no readable text")));
}

TEST(BadDocument, AnotherLanguage) {
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.txt"), "Catalogue of technologies prohibited from export"), ErrorCode::InvalidInput,
                      QStringLiteral("not in Chinese")));
  EXPECT_TRUE(refuses(readPasted(QStringLiteral("輸出貿易管理令の別表第一に掲げる貨物について、次のとおり改正する。")), ErrorCode::InvalidInput, QStringLiteral("not in Chinese")));
  const auto bilingual = readPasted(QStringLiteral("信息处理技术 Information processing technology"));
  ASSERT_TRUE(bilingual);
  EXPECT_TRUE(findingsOf(*bilingual).contains(QStringLiteral("Most of the text is not Chinese")));
}

TEST(BadDocument, TooLargeToBeAnAnnouncement) {
  const Scratch scratch;
  const struct {
    const char* name;
    const char* start;
    qint64 size;
  } cases[] = {{"a.txt", "text", 200LL << 20}, {"a.pdf", "%PDF-1.7", 200LL << 20}, {"b.txt", "text", documents::kMaxTextBytes + 1}};
  for (const auto& one : cases) {
    const QString path = scratch.write(QString::fromLatin1(one.name), one.start);
    QFile file(path);
    ASSERT_TRUE(file.resize(one.size));
    EXPECT_TRUE(refuses(readDocument(path), ErrorCode::Refused, QStringLiteral("MB"))) << one.name;
  }
}

TEST(BadDocument, OldAndForeignFormatsAreNamedWithTheWayOut) {
  const QByteArray compound = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
  for (const char* name : {"a.doc", "a.xls", "a.wps", "a.docx"})
    EXPECT_TRUE(refuses(readBytes(QString::fromLatin1(name), compound), ErrorCode::WrongFile, QStringLiteral("old format"))) << name;
  const QString mark = QStringLiteral("EncryptedPackage");
  const QByteArray locked = compound + QByteArray(reinterpret_cast<const char*>(mark.utf16()), mark.size() * 2);
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.docx"), locked), ErrorCode::Refused, QStringLiteral("password")));
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.doc"), "{\\rtf1 text}"), ErrorCode::WrongFile, QStringLiteral("RTF")));
  EXPECT_TRUE(refuses(readBytes(QStringLiteral("a.png"), QByteArray::fromHex("89504E470D0A1A0A")), ErrorCode::WrongFile, QStringLiteral("picture")));
}

TEST(BadDocument, ZipThatIsNoDocument) {
  const Scratch scratch;
  EXPECT_TRUE(refuses(readDocument(writeZip(scratch, QStringLiteral("a.docx"), {{QStringLiteral("photo.txt"), "x"}})), ErrorCode::WrongFile,
                      QStringLiteral("zip")));
  Parts slides = docxParts({});
  slides[2].second = "<p:presentation xmlns:p='p'/>";
  EXPECT_TRUE(refuses(readDocument(writeZip(scratch, QStringLiteral("b.docx"), slides)), ErrorCode::WrongFile, QStringLiteral("zip")));
}

TEST(BadDocument, CutOffAndDamagedPackages) {
  const Scratch scratch;
  const QString path = writeZip(scratch, QStringLiteral("a.docx"), docxParts(paragraph(QStringLiteral("删去信息处理技术。").repeated(300))));
  const QByteArray whole = bytesOf(path);
  ASSERT_TRUE(readDocument(path));
  EXPECT_TRUE(refuses(readDocument(scratch.write(QStringLiteral("b.docx"), whole.left(whole.size() / 2))), ErrorCode::Damaged, QStringLiteral("damaged")));
  // A byte inside the packed text changed: the check sum tells.
  QByteArray changed = whole;
  const qsizetype at = whole.indexOf("word/document.xml") + 60;
  changed[at] = static_cast<char>(changed[at] ^ 0x55);
  EXPECT_TRUE(refuses(readDocument(scratch.write(QStringLiteral("c.docx"), changed)), ErrorCode::Damaged, QStringLiteral("damaged")));
  Parts broken = docxParts(paragraph(QStringLiteral("删去")));
  broken[2].second.chop(30);
  EXPECT_TRUE(refuses(readDocument(writeZip(scratch, QStringLiteral("d.docx"), broken)), ErrorCode::Damaged, QStringLiteral("damaged")));
}

TEST(BadDocument, ZipBombIsCountedWhileItUnpacks) {
  const Scratch scratch;
  // 80 MB of blanks pack to some 80 KB.
  Parts bomb = docxParts({});
  bomb[2].second = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + QByteArray(80 << 20, ' ') + "</w:t></w:r></w:p></w:body></w:document>";
  const QString path = writeZip(scratch, QStringLiteral("a.docx"), bomb);
  ASSERT_LT(bytesOf(path).size(), 1 << 20);
  EXPECT_TRUE(refuses(readDocument(path), ErrorCode::Refused, QStringLiteral("unpacks to far more")));
  // Each part alone keeps below the limit, all of them do not.
  Parts strings{{QStringLiteral("xl/sharedStrings.xml"), QByteArray("<sst><si><t>") + QByteArray(40 << 20, ' ') + "</t></si></sst>"},
                {QStringLiteral("xl/styles.xml"), QByteArray("<styleSheet>") + QByteArray(40 << 20, ' ') + "</styleSheet>"}};
  EXPECT_TRUE(refuses(readDocument(writeZip(scratch, QStringLiteral("a.xlsx"), xlsxParts({{QStringLiteral("表"), {}}}, strings))), ErrorCode::Refused,
                      QStringLiteral("unpacks to far more")));
}

TEST(BadDocument, PackageOfTooManyEntries) {
  const Scratch scratch;
  Parts parts = docxParts(paragraph(QStringLiteral("删去")));
  for (int i = 0; i <= documents::kMaxPackageEntries; ++i) parts.append({QStringLiteral("x%1").arg(i), {}});
  EXPECT_TRUE(refuses(readDocument(writeZip(scratch, QStringLiteral("a.docx"), parts)), ErrorCode::Refused, QStringLiteral("unpacks to far more")));
}

TEST(BadDocument, EntityBombIsNotExpanded) {
  Parts parts = docxParts({});
  parts[2].second =
      "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>"
      "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&c;&c;&c;</w:t></w:r></w:p></w:body></w:document>";
  const Scratch scratch;
  EXPECT_TRUE(refuses(readDocument(writeZip(scratch, QStringLiteral("a.docx"), parts)), ErrorCode::Refused, QStringLiteral("unpacks to far more")));
}

TEST(BadDocument, NestingWithoutEndEndsTheReading) {
  const Scratch scratch;
  const QString deep = QStringLiteral("<w:sdt>").repeated(5000) + paragraph(QStringLiteral("删去")) + QStringLiteral("</w:sdt>").repeated(5000);
  EXPECT_TRUE(refuses(readDocument(writeZip(scratch, QStringLiteral("a.docx"), docxParts(deep))), ErrorCode::Damaged, QStringLiteral("damaged")));
}

TEST(BadDocument, CancelledReadingGivesNothing) {
  const Scratch scratch;
  JobProgress progress;
  progress.cancel();
  const auto result = readDocument(scratch.write(QStringLiteral("a.txt"), QStringLiteral("删去").toUtf8()), &progress);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}
