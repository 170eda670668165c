#include <QFile>

#include "app/workspace/attachment_service.h"
#include "app/workspace/sql.h"
#include "tests/workspace/workspace_fixture.h"

using namespace jiheng;
using jiheng::test::words;

namespace {

class AttachmentTest : public test::WorkspaceTest {
 protected:
  AttachmentTest() : workspace(opened(makeWorkspace(QStringLiteral("a.jiheng")))), service(std::make_unique<AttachmentService>(*workspace)) {}
  void TearDown() override {
    service.reset();
    workspace.reset();
    WorkspaceTest::TearDown();
  }
  Attachment to(const QString& subject, const QString& name) const {
    Attachment attachment;
    attachment.subjectKind = QStringLiteral("technology");
    attachment.subjectId = subject;
    attachment.fileName = name;
    return attachment;
  }
  int storedBytes() const {
    auto rows = runSql(workspace->database(), QStringLiteral("SELECT count(*) FROM attachment_bytes"));
    return rows && rows->next() ? rows->value(0).toInt() : -1;
  }
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<AttachmentService> service;
};

}  // namespace

TEST_F(AttachmentTest, KeepsNameTypeSizeHashAuthorAndMoment) {
  int changes = 0;
  QObject::connect(service.get(), &AttachmentService::changed, [&changes] { ++changes; });
  const auto added = service->add(to(QStringLiteral("t1"), QStringLiteral("C:\\文件\\检测报告.pdf")), "%PDF-1.7 abc");
  ASSERT_TRUE(added) << words(added);
  EXPECT_EQ(added->fileName, QStringLiteral("检测报告.pdf"));
  EXPECT_EQ(added->mediaType, QStringLiteral("application/pdf"));
  EXPECT_EQ(added->size, 12);
  EXPECT_EQ(added->sha256, attachmentSha256("%PDF-1.7 abc"));
  EXPECT_EQ(added->author, workspace->actor());
  EXPECT_EQ(added->at, clock.now());
  EXPECT_EQ(changes, 1);
  const auto list = service->list(QStringLiteral("technology"), QStringLiteral("t1"));
  ASSERT_TRUE(list && list->size() == 1);
  EXPECT_EQ(list->front(), *added);
  EXPECT_EQ(*service->bytes(added->id), QByteArray("%PDF-1.7 abc"));
  const AuditEntry entry = workspace->auditEntries({QStringLiteral("t1"), {}, 0})->back();
  EXPECT_EQ(entry.action, QStringLiteral("attachment.added"));
  EXPECT_EQ(entry.after.value(QLatin1String("sha256")).toString(), added->sha256);
}

TEST_F(AttachmentTest, TheSameBytesAreStoredOnce) {
  ASSERT_TRUE(service->add(to(QStringLiteral("t1"), QStringLiteral("a.txt")), "same"));
  ASSERT_TRUE(service->add(to(QStringLiteral("t2"), QStringLiteral("b.txt")), "same"));
  EXPECT_EQ(storedBytes(), 1);
  ASSERT_TRUE(service->add(to(QStringLiteral("t2"), QStringLiteral("empty.txt")), QByteArray()));
  EXPECT_EQ(storedBytes(), 2);
  EXPECT_EQ(service->counts(QStringLiteral("technology"))->value(QStringLiteral("t2")), 2);
}

TEST_F(AttachmentTest, RemovingAndBringingBackStandInTheTrailOfTheRecord) {
  const Attachment added = *service->add(to(QStringLiteral("t1"), QStringLiteral("a.txt")), "x");
  ASSERT_TRUE(service->changeNotes(added.id, QStringLiteral(" p. 12 "), {}));
  ASSERT_TRUE(service->remove(added.id));
  EXPECT_TRUE(service->list(QStringLiteral("technology"), QStringLiteral("t1"))->empty());
  EXPECT_FALSE(service->bytes(added.id));
  EXPECT_FALSE(service->remove(added.id));
  ASSERT_TRUE(service->restore(added.id));
  EXPECT_EQ(service->attachment(added.id)->pageNote, QStringLiteral("p. 12"));
  QStringList actions;
  const auto entries = workspace->auditEntries({QStringLiteral("t1"), {}, 0});
  for (const AuditEntry& entry : *entries) actions << entry.action;
  EXPECT_EQ(actions, (QStringList{QStringLiteral("attachment.added"), QStringLiteral("attachment.changed"),
                                  QStringLiteral("attachment.removed"), QStringLiteral("attachment.restored")}));
  EXPECT_TRUE(workspace->checkAudit()->intact);
}

TEST_F(AttachmentTest, BytesThatWereChangedOutsideAreToldAndNotHandedOut) {
  const Attachment added = *service->add(to(QStringLiteral("t1"), QStringLiteral("a.txt")), "evidence");
  const QString file = workspace->path();
  service.reset();
  workspace.reset();
  test::sqlOn(file, {QStringLiteral("UPDATE attachment_bytes SET bytes = x'00'")});
  workspace = opened(file);
  service = std::make_unique<AttachmentService>(*workspace);
  const auto bytes = service->bytes(added.id);
  ASSERT_FALSE(bytes);
  EXPECT_EQ(bytes.error().code, ErrorCode::Damaged);
  EXPECT_FALSE(service->saveAs(added.id, path(QStringLiteral("out.txt"))));
  EXPECT_FALSE(folder().contains(QStringLiteral("out.txt")));
}

TEST_F(AttachmentTest, SavesOutUnderANameThatWindowsTakes) {
  const Attachment added = *service->add(to(QStringLiteral("t1"), QStringLiteral("a.txt")), "evidence");
  ASSERT_TRUE(service->saveAs(added.id, path(QStringLiteral("证据.txt"))));
  EXPECT_EQ(test::bytesOf(path(QStringLiteral("证据.txt"))), QByteArray("evidence"));
  for (const char* bad : {"a:b.txt", "con.txt", "LPT1", "a?.pdf", "end.", "x\ty"}) {
    const QString name = QString::fromLatin1(bad);
    EXPECT_FALSE(checkFileName(name)) << bad;
    EXPECT_TRUE(checkFileName(safeFileName(name))) << qPrintable(safeFileName(name));
  }
  EXPECT_FALSE(service->saveAs(added.id, path(QStringLiteral("con.txt"))));
  const QString longName = QString(QString(300, QChar(0x6280)) + QStringLiteral(".pdf"));
  EXPECT_FALSE(checkFileName(longName));
  EXPECT_TRUE(checkFileName(safeFileName(longName)));
  EXPECT_TRUE(safeFileName(longName).endsWith(QStringLiteral(".pdf")));
  EXPECT_TRUE(checkFileName(safeFileName(QString())));
}

TEST_F(AttachmentTest, ReadsAFileInPiecesAndStopsWhenAsked) {
  QByteArray large(3 * 1024 * 1024 + 5, 'x');
  const QString file = path(QStringLiteral("large.bin"));
  {
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(large);
  }
  JobProgress progress;
  EXPECT_EQ(*readAttachmentFile(file, &progress), large);
  EXPECT_EQ(progress.done(), 100);
  progress.cancel();
  EXPECT_EQ(readAttachmentFile(file, &progress).error().code, ErrorCode::Cancelled);
  EXPECT_EQ(readAttachmentFile(path(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
  EXPECT_EQ(readAttachmentFile(path(QString())).error().code, ErrorCode::WrongFile);
}

TEST_F(AttachmentTest, AFileAboveTheLimitIsRefusedBeforeItIsRead) {
  const QString file = path(QStringLiteral("huge.bin"));
  {
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    ASSERT_TRUE(out.resize(kMaxAttachmentBytes + 1));  // sparse
  }
  const auto refused = readAttachmentFile(file);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Refused);
  EXPECT_TRUE(refused.error().in(Language::English).contains(QStringLiteral("100.0 MB"))) << words(refused);
}
