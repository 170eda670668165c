// The two lists that the transfers room reads.
#include <QSet>

#include "app/foundation/json_file.h"
#include "tests/calendar/calendar_data.h"

using namespace jiheng;

namespace {

QJsonArray listOf(const char* file, const char* name) {
  const Result<JsonFile> read =
      JsonFile::read(test::dataDir() + QStringLiteral("/procedure/") + QString::fromLatin1(file));
  EXPECT_TRUE(read.has_value()) << file;
  if (!read) return {};
  EXPECT_FALSE(read->root().value(QStringLiteral("source")).toString().isEmpty()) << file;
  return read->root().value(QString::fromLatin1(name)).toArray();
}

QString text(const QJsonValue& row, const char* field) {
  return row.toObject().value(QString::fromLatin1(field)).toString();
}

}  // namespace

TEST(TransferModes, AreTheSixOfTheRegulations) {
  const QJsonArray modes = listOf("transfer_modes.json", "modes");
  QStringList names;
  for (const QJsonValue& mode : modes) {
    names << text(mode, "zh");
    EXPECT_FALSE(text(mode, "id").isEmpty());
    EXPECT_FALSE(text(mode, "en").isEmpty());
    EXPECT_FALSE(text(mode.toObject().value(QStringLiteral("legal_basis")), "zh").isEmpty());
    EXPECT_FALSE(text(mode.toObject().value(QStringLiteral("legal_basis")), "en").isEmpty());
  }
  // In the words of the Regulations on Technology Import and Export, art. 2(2).
  EXPECT_EQ(names, (QStringList{QStringLiteral("专利权转让"), QStringLiteral("专利申请权转让"),
                                QStringLiteral("专利实施许可"), QStringLiteral("技术秘密转让"),
                                QStringLiteral("技术服务"), QStringLiteral("其他方式的技术转移")}));
}

TEST(Regions, AreEveryIsoCodeOnceInBothLanguages) {
  const QJsonArray regions = listOf("regions.json", "regions");
  QSet<QString> codes;
  for (const QJsonValue& region : regions) {
    const QString code = text(region, "code");
    EXPECT_EQ(code.size(), 2);
    EXPECT_EQ(code, code.toUpper());
    EXPECT_FALSE(text(region, "zh").isEmpty()) << qPrintable(code);
    EXPECT_FALSE(text(region, "en").isEmpty()) << qPrintable(code);
    codes << code;
  }
  EXPECT_EQ(codes.size(), regions.size());
  EXPECT_EQ(codes.size(), 249);
}

TEST(Regions, CountHongKongMacaoAndTaiwanAsOutsideTheMainland) {
  QStringList inside;
  QStringList separate;
  const QJsonArray regions = listOf("regions.json", "regions");
  for (const QJsonValue& region : regions) {
    if (!region.toObject().value(QStringLiteral("outside_mainland")).toBool()) inside << text(region, "code");
    if (region.toObject().value(QStringLiteral("separate")).toBool()) separate << text(region, "code");
  }
  EXPECT_EQ(inside, QStringList{QStringLiteral("CN")});
  EXPECT_EQ(separate, (QStringList{QStringLiteral("HK"), QStringLiteral("MO"), QStringLiteral("TW")}));
}
