#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/item_history.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

class ItemHistory : public ::testing::Test {
 protected:
  test::Scratch scratch;
  test::Bench bench{scratch};
  const Catalogue& catalogue = bench.workbench->catalogue();
};

const Item& named(const Edition& edition, const QString& nameZh) {
  for (const Item& item : edition.items()) {
    if (item.nameZh == nameZh) return item;
  }
  qFatal("no item of that name");
}

}  // namespace

TEST_F(ItemHistory, TellsTheInstrumentThatDeletedAnItemAndTheLastEditionThatHasIt) {
  const auto before = catalogue.edition(QStringLiteral("2023-57"));
  const auto now = catalogue.edition(QStringLiteral("2025-28"));
  const Item& item = named(*before, QStringLiteral("中国传统建筑技术"));
  const auto absence = absenceOf(catalogue, *now, item.key);
  ASSERT_TRUE(absence.has_value());
  EXPECT_EQ(absence->kind, Absence::Kind::Deleted);
  EXPECT_EQ(absence->instrument->id, QLatin1String("2025-28"));
  EXPECT_EQ(absence->elsewhere->id(), QLatin1String("2023-57"));
  EXPECT_FALSE(absenceOf(catalogue, *before, item.key).has_value());
}

TEST_F(ItemHistory, TellsSinceWhenALaterItemStands) {
  const auto now = catalogue.edition(QStringLiteral("2025-28"));
  const Item& item = named(*now, QStringLiteral("电池正极材料制备技术"));
  const auto absence = absenceOf(catalogue, *catalogue.edition(QStringLiteral("2008-12")), item.key);
  ASSERT_TRUE(absence.has_value());
  EXPECT_EQ(absence->kind, Absence::Kind::NotYet);
  EXPECT_EQ(absence->instrument->id, QLatin1String("2025-28"));
}

TEST_F(ItemHistory, MarksADraftAsDraftAndACarriedOverItemAsNotConfirmed) {
  int drafts = 0;
  int carried = 0;
  const auto now = catalogue.edition(QStringLiteral("2025-28"));
  for (const Item& item : now->items()) {
    for (const HistoryEntry& entry : itemHistory(catalogue, item.key)) {
      EXPECT_EQ(entry.draft, entry.instrument->kind == InstrumentKind::Draft);
      drafts += entry.draft ? 1 : 0;
      if (entry.kind == HistoryEntry::Kind::CarriedOver && !entry.confirmed) ++carried;
    }
  }
  EXPECT_GT(drafts, 0);
  EXPECT_GT(carried, 0);
}
