// What the documents write, and where their links lead.
#include <gtest/gtest.h>

#include <QTextDocument>

#include "ui/changes/change_html.h"
#include "ui/changes/change_link.h"

namespace jiheng::test {

namespace {

ui::ChangeFilter some() {
  ui::ChangeFilter filter;
  filter.part = Part::Restricted;
  filter.kind = ChangeKind::Uncertain;
  filter.sector = QString();
  filter.oursOnly = true;
  return filter;
}

}  // namespace

TEST(ChangeLink, ComesBackAsItWasWritten) {
  for (const ui::ChangeFilter& filter : {ui::ChangeFilter(), some()}) {
    const auto read = ui::ChangeLink::from(ui::ChangeLink::to(filter));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->kind, ui::ChangeLink::Kind::Filter);
    EXPECT_EQ(read->filter, filter);
  }
  const ui::ChangeLink link{ui::ChangeLink::Kind::Item, QStringLiteral("a&b=c 技"), QStringLiteral("2025-28"), {}};
  const auto read = ui::ChangeLink::from(QUrl(link.url().toString(QUrl::FullyEncoded)));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->id, link.id);
  EXPECT_EQ(read->detail, link.detail);
  EXPECT_FALSE(ui::ChangeLink::from(QUrl(QStringLiteral("https://example.org/filter"))).has_value());
}

TEST(ChangeHtml, ARedlineSaysByShapeWhatItSaysByColour) {
  const ui::Theme theme;
  const ui::ChangeHtml write(theme);
  const std::vector<DiffSegment> segments{{DiffKind::Same, QStringLiteral("a<b"), {}},
                                          {DiffKind::Removed, QStringLiteral("old"), {}},
                                          {DiffKind::Added, QStringLiteral("new"), {}},
                                          {DiffKind::FormatOnly, QStringLiteral("（"), QStringLiteral(" (")}};
  const QString html = write.redline(segments, true);
  EXPECT_TRUE(html.contains(QStringLiteral("line-through")) && html.contains(QStringLiteral("underline")));
  QTextDocument document;
  document.setHtml(html);
  EXPECT_EQ(document.toPlainText(), QStringLiteral("a<boldnew<␣( → （>")) << "text is escaped, a space shows";
  document.setHtml(write.redline(segments, false));
  EXPECT_EQ(document.toPlainText(), QStringLiteral("a<boldnew（"));
}

TEST(ChangeHtml, OfAnAddressOnlyWhoseItIsStandsInTheLine) {
  const ui::Theme theme;
  Provenance provenance;
  provenance.confirmation = Confirmation::Published;
  provenance.source = QStringLiteral("https://www.hk01.com/%E5%8D%B3/60257224/a; https://metal.com/en/103120897");
  QTextDocument document;
  document.setHtml(ui::ChangeHtml(theme).provenance(provenance));
  EXPECT_TRUE(document.toPlainText().contains(QStringLiteral("hk01.com; metal.com"))) << document.toPlainText().toStdString();
  EXPECT_FALSE(document.toPlainText().contains(QLatin1Char('%')));
}

}  // namespace jiheng::test
