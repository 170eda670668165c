#include <QDir>
#include <QFile>

#include "app/transfers/gate_texts.h"
#include "tests/support/scratch.h"
#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

/// A copy of data/procedure in which one file is changed.
class ChangedData {
 public:
  ChangedData(const QString& file, const QByteArray& from, const QByteArray& to) {
    QDir().mkpath(m_scratch.path(QStringLiteral("procedure")));
    const QDir source(dataDir() + QStringLiteral("/procedure"));
    const QStringList names = source.entryList(QDir::Files);
    for (const QString& name : names) {
      QByteArray bytes = bytesOf(source.filePath(name));
      if (name == file) {
        EXPECT_TRUE(bytes.contains(from));
        bytes.replace(from, to);
      }
      m_scratch.write(QStringLiteral("procedure/") + name, bytes);
    }
  }
  QString dir() const { return m_scratch.path(QStringLiteral(".")); }

 private:
  Scratch m_scratch;
};

std::string loadError(const ChangedData& data) {
  const Result<Procedure> loaded = Procedure::load(data.dir());
  if (loaded) return "no error";
  EXPECT_EQ(loaded.error().code, ErrorCode::BrokenData);
  return words(loaded);
}

}  // namespace

TEST(ProcedureData, HasTheSixModesAndTheThreeSeparateTerritories) {
  const Procedure& procedure = *basis().procedure;
  EXPECT_EQ(procedure.modes().size(), 6U);
  for (const char* code : {"HK", "MO", "TW"}) {
    const Region* region = procedure.region(QString::fromLatin1(code));
    ASSERT_NE(region, nullptr);
    EXPECT_TRUE(region->separate);
    EXPECT_TRUE(region->outsideMainland);
  }
  EXPECT_FALSE(procedure.region(QStringLiteral("US"))->separate);
  EXPECT_FALSE(procedure.region(QStringLiteral("CN"))->outsideMainland);
}

TEST(ProcedureData, HasNoWordsThatNothingUses) {
  const QByteArray gate = bytesOf(dataDir() + QStringLiteral("/procedure/gate.json"));
  EXPECT_EQ(gate.count("\"id\":"), gateStepKeys().size() + gateFindingIds().size());
}

TEST(ProcedureData, AMissingFindingStopsTheStartWithFileAndId) {
  const std::string error =
      loadError({QStringLiteral("gate.json"), "\"contract-before-letter\"", "\"contract-before-leter\""});
  EXPECT_NE(error.find("gate.json"), std::string::npos) << error;
  EXPECT_NE(error.find("contract-before-letter"), std::string::npos) << error;
}

TEST(ProcedureData, AnUnknownConfidenceIsRefused) {
  EXPECT_NE(loadError({QStringLiteral("gate.json"), "\"unsettled\"", "\"perhaps\""}).find("perhaps"), std::string::npos);
}

TEST(ProcedureData, AModeWithoutChineseNameIsRefused) {
  const std::string error = loadError({QStringLiteral("transfer_modes.json"), "\"zh\": \"技术服务\"", "\"zh\": \"\""});
  EXPECT_NE(error.find("transfer_modes.json"), std::string::npos) << error;
}

TEST(ProcedureData, AMissingRuleIsAnErrorAndNoVanishedDeadline) {
  EXPECT_TRUE(requireRules(*basis().rules).has_value());
  const ChangedData data(QStringLiteral("deadlines.json"), "\"loi-decision\"", "\"loi-decided\"");
  const Result<StatutoryRules> rules = StatutoryRules::load(data.dir());
  ASSERT_TRUE(rules.has_value()) << words(rules);
  const Status status = requireRules(*rules);
  ASSERT_FALSE(status.has_value());
  EXPECT_EQ(status.error().code, ErrorCode::BrokenData);
  EXPECT_TRUE(status.error().in(Language::English).contains(QStringLiteral("loi-decision")));
}
