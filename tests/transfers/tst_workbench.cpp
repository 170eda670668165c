#include "app/workbench/workbench.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include "app/official_text/announcement_reader.h"
#include "app/official_text/document_reader.h"
#include "resources/resources.h"
#include "tests/support/scratch.h"
#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const QString kActor = QStringLiteral("Li");

std::unique_ptr<Workbench> bench() {
  auto loaded = Workbench::load(dataDir(), std::make_shared<FixedClock>(date("2026-11-23")));
  if (!loaded) qFatal("%s", words(loaded).c_str());
  return *std::move(loaded);
}

/// A copy of data/ without one file.
QString dataWithout(const Scratch& scratch, const QString& missing) {
  QDirIterator files(dataDir(), QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString source = files.next();
    const QString name = QDir(dataDir()).relativeFilePath(source);
    if (name == missing) continue;
    const QString target = scratch.path(QStringLiteral("data/") + name);
    QDir().mkpath(QFileInfo(target).path());
    QFile::copy(source, target);
  }
  return scratch.path(QStringLiteral("data"));
}

}  // namespace

TEST(WorkbenchTest, LoadsFromTheProgramItself) {
  const auto loaded = Workbench::load(QString::fromLatin1(kBundledData), nullptr);
  ASSERT_TRUE(loaded.has_value()) << words(loaded);
  EXPECT_FALSE((*loaded)->catalogue().instruments().empty());
  EXPECT_EQ((*loaded)->procedure().modes().size(), 6U);
}

TEST(WorkbenchTest, AMissingDataFileIsNamed) {
  for (const char* name : {"procedure/gate.json", "procedure/deadlines.json", "calendar/holidays-cn.json",
                           "procedure/regions.json", "thresholds/quantities.json", "thresholds/predicates.json", "questionnaire/classification.json"}) {
    const Scratch scratch;
    const auto loaded = Workbench::load(dataWithout(scratch, QString::fromLatin1(name)), nullptr);
    ASSERT_FALSE(loaded.has_value()) << name;
    EXPECT_EQ(loaded.error().code, ErrorCode::BrokenData) << name;
    EXPECT_NE(words(loaded).find(QFileInfo(QString::fromLatin1(name)).baseName().toStdString()), std::string::npos)
        << words(loaded);
  }
}

TEST(WorkbenchTest, HasNoServicesWithoutAWorkspace) {
  const auto b = bench();
  EXPECT_EQ(b->workspace(), nullptr);
  EXPECT_EQ(b->portfolio(), nullptr);
  EXPECT_EQ(b->transfers(), nullptr);
}

TEST(WorkbenchTest, CreatesClosesAndOpensWithOneSignalEach) {
  const Scratch scratch;
  const auto b = bench();
  int changed = 0;
  QObject::connect(b.get(), &Workbench::workspaceChanged, b.get(), [&changed] { ++changed; });
  const QString path = scratch.path(QStringLiteral("a.jiheng"));
  ASSERT_TRUE(b->createWorkspace(path, kActor).has_value());
  EXPECT_NE(b->transfers(), nullptr);
  b->closeWorkspace();
  EXPECT_EQ(b->workspace(), nullptr);
  b->closeWorkspace();
  ASSERT_TRUE(b->openWorkspace(path, kActor).has_value());
  EXPECT_EQ(changed, 3);
  EXPECT_EQ(b->workspace()->name(), QStringLiteral("a"));
}

TEST(WorkbenchTest, AFailedOpeningKeepsTheOldWorkspaceWorking) {
  const Scratch scratch;
  const auto b = bench();
  ASSERT_TRUE(b->createWorkspace(scratch.path(QStringLiteral("a.jiheng")), kActor).has_value());
  int changed = 0;
  QObject::connect(b.get(), &Workbench::workspaceChanged, b.get(), [&changed] { ++changed; });
  const Workspace* const before = b->workspace();
  const PortfolioService* const portfolio = b->portfolio();
  const QString text = scratch.write(QStringLiteral("letter.txt"), "no workspace");
  EXPECT_EQ(b->openWorkspace(text, kActor).error().code, ErrorCode::WrongFile);
  EXPECT_EQ(b->openWorkspace(scratch.path(QStringLiteral("none.jiheng")), kActor).error().code, ErrorCode::NotFound);
  EXPECT_FALSE(b->createWorkspace(text, kActor).has_value());
  EXPECT_FALSE(b->createSample(text, kActor).has_value());
  EXPECT_EQ(b->workspace(), before);
  EXPECT_EQ(b->portfolio(), portfolio);
  EXPECT_EQ(changed, 0);
  EXPECT_TRUE(b->transfers()->save(transfer()).has_value());
  EXPECT_EQ(bytesOf(text), QByteArray("no workspace"));
}

TEST(WorkbenchTest, OpeningTheOpenFileAgainOnlyTakesTheActor) {
  const Scratch scratch;
  const auto b = bench();
  const QString path = scratch.path(QStringLiteral("a.jiheng"));
  ASSERT_TRUE(b->createWorkspace(path, kActor).has_value());
  ASSERT_TRUE(b->openWorkspace(path, QStringLiteral("Wang")).has_value());
  EXPECT_EQ(b->workspace()->actor(), QStringLiteral("Wang"));
}

TEST(WorkbenchTest, TheOldServicesLiveUntilTheListenersHaveHeard) {
  const Scratch scratch;
  const auto b = bench();
  ASSERT_TRUE(b->createWorkspace(scratch.path(QStringLiteral("a.jiheng")), kActor).has_value());
  const PortfolioService* const old = b->portfolio();
  bool read = false;
  const auto listening = QObject::connect(b.get(), &Workbench::workspaceChanged, b.get(),
                                          [&] { read = old->products().has_value(); });
  ASSERT_TRUE(b->createWorkspace(scratch.path(QStringLiteral("b.jiheng")), kActor).has_value());
  EXPECT_TRUE(read);
  QObject::disconnect(listening);
  // And the first file is free again.
  ASSERT_TRUE(b->openWorkspace(scratch.path(QStringLiteral("a.jiheng")), kActor).has_value());
}

TEST(WorkbenchTest, BrokenSampleDataLeavesNoFile) {
  const Scratch scratch;
  const QString data = dataWithout(scratch, QStringLiteral("sample/sample.json"));
  QDir().mkpath(data + QStringLiteral("/sample"));
  QByteArray sample = bytesOf(dataDir() + QStringLiteral("/sample/sample.json"));
  sample.replace("\"2025-252604X\"", "\"2099-9999X\"");
  scratch.write(QStringLiteral("data/sample/sample.json"), sample);
  const auto loaded = Workbench::load(data, nullptr);
  ASSERT_TRUE(loaded.has_value()) << words(loaded);
  const QString path = scratch.path(QStringLiteral("s.jiheng"));
  const Status made = (*loaded)->createSample(path, kActor);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, ErrorCode::BrokenData);
  EXPECT_NE(words(made).find("sample.json"), std::string::npos) << words(made);
  EXPECT_NE(words(made).find("2099-9999X"), std::string::npos) << words(made);
  EXPECT_FALSE(QFileInfo::exists(path));
  EXPECT_EQ((*loaded)->workspace(), nullptr);
}

TEST(WorkbenchCatalogue, TakesAcceptedTextsIntoEffectAndLetsThemGoWithTheWorkspace) {
  const Scratch scratch;
  const auto made = bench();
  Workbench& workbench = *made;
  const Catalogue& catalogue = workbench.catalogue();
  int changes = 0;
  QObject::connect(&workbench, &Workbench::catalogueChanged, [&changes] { ++changes; });
  ASSERT_TRUE(workbench.createWorkspace(scratch.path(QStringLiteral("a.jiheng")), kActor));
  EXPECT_EQ(changes, 0) << "nothing is accepted: the bundled editions themselves hold";
  const auto held = catalogue.edition(QStringLiteral("2020-38"));
  const Item* before = held->findNumber(QStringLiteral("050304J"));
  ASSERT_TRUE(before);
  const auto document = readPasted(QStringLiteral("公告2020年第38号\n一、禁止出口部分\n（一）畜牧业\n"
                                                  "1.将蚕类品种、繁育和蚕茧采集加工利用技术（编号：050304J）控制要点1修改为：“另一种蚕遗传资源”。"));
  ASSERT_TRUE(document);
  const auto read = readAnnouncement(*document, catalogue);
  ASSERT_TRUE(read);
  ASSERT_TRUE(workbench.officialTexts()->accept(*document, *read, {0}));
  EXPECT_EQ(changes, 1);
  const auto words = [&catalogue] {
    return catalogue.edition(QStringLiteral("2020-38"))->findNumber(QStringLiteral("050304J"))->point(QStringLiteral("1"))->zh;
  };
  EXPECT_EQ(words(), QStringLiteral("另一种蚕遗传资源"));
  EXPECT_EQ(before->point(QStringLiteral("1"))->zh, QStringLiteral("除杂交一代蚕品种以外的蚕遗传资源")) << "a held edition stays";
  workbench.closeWorkspace();
  EXPECT_EQ(changes, 2);
  EXPECT_EQ(words(), QStringLiteral("除杂交一代蚕品种以外的蚕遗传资源"));
  ASSERT_TRUE(workbench.openWorkspace(scratch.path(QStringLiteral("a.jiheng")), kActor));
  EXPECT_EQ(words(), QStringLiteral("另一种蚕遗传资源"));
  EXPECT_FALSE(workbench.catalogueFault().has_value());
}

TEST(WorkbenchTest, ScreensWithTheSynonymsOfTheOpenWorkspace) {
  const Scratch scratch;
  const auto b = bench();
  const auto edition = *b->catalogue().resolveEdition(QStringLiteral("current"), b->clock().today());
  const auto before = b->screener(edition);
  ASSERT_TRUE(before.has_value()) << words(before);
  EXPECT_EQ(b->screener(edition)->engine(), before->engine());
  ASSERT_TRUE(b->createWorkspace(scratch.path(QStringLiteral("a.jiheng")), kActor).has_value());
  OwnSynonym own;
  own.term = QStringLiteral("无人机");
  own.other = QStringLiteral("翼宝");
  ASSERT_TRUE(b->annotations()->save(own).has_value());
  ScreeningText text;
  text.description = QStringLiteral("翼宝");
  EXPECT_TRUE(before->screen(text).abstained) << "whoever holds a screener keeps it as it was";
  EXPECT_FALSE(b->screener(edition)->screen(text).abstained);
  EXPECT_NE(b->screener(edition)->engine(), before->engine());
  b->closeWorkspace();
  EXPECT_EQ(b->screener(edition)->engine(), before->engine());
}

TEST(WorkbenchTest, AFaultInTheMakersWordsStopsTheScreeningAndNotTheStart) {
  const Scratch scratch;
  const auto loaded = Workbench::load(dataWithout(scratch, QStringLiteral("screening/vocabulary.json")), nullptr);
  ASSERT_TRUE(loaded.has_value()) << words(loaded);
  const auto screener = (*loaded)->screener((*loaded)->catalogue().edition(QStringLiteral("2025-28")));
  ASSERT_FALSE(screener.has_value());
  EXPECT_NE(words(screener).find("vocabulary"), std::string::npos);
}
