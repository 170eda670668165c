#include <gtest/gtest.h>

#include "app/foundation/error.h"
#include "app/foundation/formats.h"
#include "app/foundation/text.h"

using namespace jiheng;

TEST(Text, WritesDatesAndNumbersInTheLanguageAskedFor) {
  const Text text = Text::of({QStringLiteral("%1起，共%2项"), QStringLiteral("since %1, %2 items")})
                        .arg(QDate(2025, 7, 15))
                        .arg(1234);
  EXPECT_EQ(text.in(Language::Chinese), QStringLiteral("2025年7月15日起，共1,234项"));
  EXPECT_EQ(text.in(Language::English), QStringLiteral("since 15 July 2025, 1,234 items"));
}

TEST(Text, LeavesAPercentSignInsideAnArgumentAlone) {
  const Text text = Text::verbatim(QStringLiteral("%1 and %2")).arg(QStringLiteral("%2")).arg(QStringLiteral("b"));
  EXPECT_EQ(text.in(Language::English), QStringLiteral("%2 and b"));
}

TEST(Error, JoinsItsSentencesAsEachLanguageDoes) {
  Error error;
  error.happened = Text::of({QStringLiteral("文件无法写入。"), QStringLiteral("The file cannot be written.")});
  error.advice = Text::of({QStringLiteral("请选择其他文件夹。"), QStringLiteral("Choose another folder.")});
  EXPECT_EQ(error.in(Language::English), QStringLiteral("The file cannot be written. Choose another folder."));
  EXPECT_EQ(error.in(Language::Chinese), QStringLiteral("文件无法写入。请选择其他文件夹。"));
}
