#include <gtest/gtest.h>

#include "app/foundation/json_file.h"
#include "tests/support/scratch.h"

using namespace jiheng;

TEST(JsonFile, NamesTheLineOfASyntaxError) {
  const test::Scratch scratch;
  const auto file = JsonFile::read(scratch.write(QStringLiteral("a.json"), "{\n \"a\": 1,\n \"b\": ,\n}"));
  ASSERT_FALSE(file.has_value());
  EXPECT_EQ(file.error().code, ErrorCode::BrokenData);
  EXPECT_TRUE(file.error().in(Language::English).contains(QStringLiteral("line 3"))) << qPrintable(file.error().in(Language::English));
  EXPECT_TRUE(file.error().in(Language::English).contains(QStringLiteral("a.json")));
}

TEST(JsonFile, NamesFileLineAndFieldOfAWrongValue) {
  const test::Scratch scratch;
  const auto file = JsonFile::read(scratch.write(
      QStringLiteral("b.json"),
      "{\n \"operations\": [\n  {\"number\": \"056101X\"},\n  {\n   \"text\": \"{[\\\"\",\n   \"number\": 7\n  }\n ]\n}"));
  ASSERT_TRUE(file.has_value());
  JsonFields fields(*file);
  int read = 0;
  fields.array("operations", [&](JsonFields& operation) {
    operation.string("number");
    ++read;
  });
  ASSERT_FALSE(fields.status().has_value());
  const QString message = fields.status().error().in(Language::English);
  EXPECT_EQ(read, 2);
  EXPECT_TRUE(message.contains(QStringLiteral("line 6"))) << qPrintable(message);
  EXPECT_EQ(fields.status().error().field, QStringLiteral("/operations/1/number"));
}

TEST(JsonFields, AcceptsNullWhereAFieldMayBeMissing) {
  const test::Scratch scratch;
  const auto file = JsonFile::read(scratch.write(QStringLiteral("c.json"), "{\"a\": null}"));
  ASSERT_TRUE(file.has_value());
  JsonFields fields(*file);
  EXPECT_EQ(fields.optionalString("a"), QString());
  EXPECT_FALSE(fields.optionalDate("b").isValid());
  EXPECT_TRUE(fields.status().has_value());
}
