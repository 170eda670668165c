#include <gtest/gtest.h>

#include <QSet>

#include "app/foundation/fold.h"
#include "tests/thresholds/thresholds_data.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

QString shown(const char* quantity, const char* unit) {
  const Quantity* known = bundledUnits().quantity(QString::fromLatin1(quantity));
  if (!known) return QStringLiteral("no quantity");
  const Unit* found = bundledUnits().unit(*bundledUnits().dimensionOf(*known), QString::fromUtf8(unit));
  return found ? found->shown : QString();
}

}  // namespace

TEST(UnitTable, ReadsAUnitHoweverItIsTyped) {
  for (const char* unit : {"g/cc", "g/cm3", "g/cm³", "g/cm^3", "g·cm⁻³", "g cm^-3 ", "g.cm-3", "ｇ／ｃｍ３", "克/立方厘米", "克每立方厘米", "g per cc", "G/CC"})
    EXPECT_EQ(shown("compaction-density", unit), unit == QByteArray("g cm^-3 ") ? QString() : QStringLiteral("g/cm³")) << unit;
  EXPECT_EQ(shown("specific-capacity", "mA·h·g⁻¹"), QStringLiteral("mAh/g"));
  EXPECT_EQ(shown("specific-capacity", "毫安时每克"), QStringLiteral("mAh/g"));
  EXPECT_EQ(shown("thermal-conductivity", "W·m⁻¹·K⁻¹"), QStringLiteral("W/(m·K)"));
  EXPECT_EQ(shown("particle-size", "μm"), QStringLiteral("µm"));
  EXPECT_EQ(shown("temperature", "℃"), QStringLiteral("°C"));
  EXPECT_EQ(shown("viscosity", "mPa·s"), QStringLiteral("mPa·s"));
  EXPECT_EQ(shown("viscosity", "mPa.s"), QStringLiteral("mPa·s"));
}

TEST(UnitTable, DoesNotGuessWhereTheCaseOfLettersTellsTwoUnitsApart) {
  EXPECT_EQ(shown("pressure", "MPa"), QStringLiteral("MPa"));
  EXPECT_EQ(shown("pressure", "mPa"), QStringLiteral("mPa"));
  EXPECT_EQ(shown("pressure", "mpa"), QString());
  EXPECT_EQ(shown("power", "MW"), QStringLiteral("MW"));
  EXPECT_EQ(shown("power", "mw"), QString());
  EXPECT_EQ(shown("power", "KW"), QStringLiteral("kW"));
}

TEST(UnitTable, KeepsDimensionsApart) {
  EXPECT_EQ(shown("compaction-density", "MPa"), QString());
  EXPECT_EQ(shown("pressure", "g/cc"), QString());
  EXPECT_EQ(shown("mass", "T"), QStringLiteral("t"));
  EXPECT_EQ(shown("magnetic-flux-density", "T"), QStringLiteral("T"));
}

TEST(UnitTable, FindsAQuantityByAnyOfItsNames) {
  for (const char* name : {"压实密度", "粉末压实密度", "Compaction density", "COMPACTED DENSITY", " 极片压实密度 "}) {
    const Quantity* found = bundledUnits().named(QString::fromUtf8(name));
    ASSERT_TRUE(found) << name;
    EXPECT_EQ(found->id, QStringLiteral("compaction-density")) << name;
  }
  EXPECT_FALSE(bundledUnits().named(QStringLiteral("colour")));
}

TEST(UnitTable, NoNameMeansTwoQuantities) {
  QSet<QString> seen;
  for (const Quantity& quantity : bundledUnits().quantities()) {
    for (const QString& name : QStringList{quantity.name.zh, quantity.name.en} + quantity.synonyms) {
      EXPECT_FALSE(seen.contains(fold(name))) << qPrintable(name);
      seen << fold(name);
    }
  }
}

TEST(UnitTableFile, NamesFileAndFieldAtFault) {
  struct Case {
    QByteArray piece, replacement;
    QString field;
  };
  const Case cases[] = {
      {"\"factor\": \"1/1000\"", "\"factor\": \"1/0\"", QStringLiteral("/dimensions/0/units/2/factor")},
      {"\"factor\": \"1/1000\"", "\"factor\": \"-1\"", QStringLiteral("/dimensions/0/units/2/factor")},
      {"\"dimension\": \"density\"", "\"dimension\": \"weight\"", QStringLiteral("/quantities/0/dimension")},
      {"{\"id\": \"tap-density\"", "{\"id\": \"compaction-density\"", QStringLiteral("/quantities/1/id")},
      {"\"en\": \"Compaction density\"", "\"en\": \"\"", QStringLiteral("/quantities/0/name")},
      {"\"g/mL\"", "\"kg/m3\"", QStringLiteral("/dimensions/0/units/2/also")},
  };
  for (const Case& one : cases) {
    const AlteredThresholds data(QStringLiteral("quantities.json"), one.piece, one.replacement);
    const auto loaded = UnitTable::load(data.dir());
    ASSERT_FALSE(loaded) << one.piece.constData();
    EXPECT_EQ(loaded.error().code, ErrorCode::BrokenData);
    const QString text = loaded.error().in(Language::English);
    EXPECT_TRUE(text.contains(QStringLiteral("quantities.json"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(one.field) || loaded.error().field.contains(one.field)) << qPrintable(text) << qPrintable(loaded.error().field);
  }
}
