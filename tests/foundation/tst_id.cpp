#include <gtest/gtest.h>

#include <QSet>
#include <QUuid>

#include "app/foundation/id.h"

using namespace jiheng;

TEST(Id, IsAVersion7UuidThatSortsByEntry) {
  QString previous;
  QSet<QString> seen;
  for (int i = 0; i < 5000; ++i) {
    const QString id = newUuid();
    EXPECT_EQ(id.at(14), QLatin1Char('7')) << qPrintable(id);
    EXPECT_FALSE(QUuid::fromString(id).isNull());
    EXPECT_LT(previous, id);
    seen.insert(id);
    previous = id;
  }
  EXPECT_EQ(seen.size(), 5000);
}
