#include <gtest/gtest.h>

#include "app/portfolio/portfolio_audit.h"

using namespace jiheng;

namespace {

Product product() {
  Product result;
  result.id = ProductId(QStringLiteral("p"));
  result.nameZh = QStringLiteral("泵");
  result.nameEn = QStringLiteral("Pump");
  return result;
}

Technology technology() {
  Technology result;
  result.id = TechnologyId(QStringLiteral("t"));
  result.nameZh = QStringLiteral("工艺");
  return result;
}

TagInWords tag() {
  TagInWords result;
  result.tag.id = TagId(QStringLiteral("g"));
  result.tag.technology = TechnologyId(QStringLiteral("t"));
  result.tag.reason = QStringLiteral("理由");
  result.technology = {QStringLiteral("工艺"), QString()};
  result.place = Text::verbatim(QStringLiteral("056101X"));
  result.edition = QDate(2025, 7, 15);
  return result;
}

}  // namespace

TEST(PortfolioAudit, EveryActIsOneSentenceInBothLanguagesThatNamesTheRecord) {
  Product renamed = product();
  renamed.nameEn.clear();
  Technology changed = technology();
  changed.owner = QStringLiteral("研究院");
  TagInWords confirmed = tag();
  confirmed.tag.state = TagState::Confirmed;
  const std::vector<TagId> tags{TagId(QStringLiteral("g"))};
  for (const AuditEvent& event :
       {createdEvent(product()), changedEvent(product(), renamed), removedEvent(product()),
        restoredEvent(product()), createdEvent(technology()), changedEvent(technology(), changed),
        removedEvent(technology(), {}), removedEvent(technology(), tags), restoredEvent(technology(), {}),
        restoredEvent(technology(), tags), linkedEvent(product(), technology()),
        unlinkedEvent(product(), technology()), createdEvent(tag()), changedEvent(tag(), confirmed),
        removedEvent(tag()), restoredEvent(tag())}) {
    SCOPED_TRACE(qPrintable(event.action));
    EXPECT_FALSE(event.subject.isEmpty());
    EXPECT_FALSE(event.before.isEmpty() && event.after.isEmpty());
    for (const Language language : {Language::Chinese, Language::English}) {
      const QString sentence = event.sentence.in(language);
      EXPECT_TRUE(sentence.contains(QStringLiteral("泵")) || sentence.contains(QStringLiteral("Pump")) ||
                  sentence.contains(QStringLiteral("工艺")))
          << qPrintable(sentence);
      EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << qPrintable(sentence);
    }
  }
}

TEST(PortfolioAudit, AValueThatIsTakenOutIsNamed) {
  Product renamed = product();
  renamed.nameEn.clear();
  EXPECT_EQ(changedEvent(product(), renamed).sentence.in(Language::English),
            QStringLiteral("Changed product “Pump”: name in English “Pump” taken out."));
}

TEST(PortfolioAudit, ALongValueIsCutInTheSentenceAndWholeInTheFields) {
  Product longer = product();
  longer.description = QString(500, QChar(0x6CF5));
  const AuditEvent event = changedEvent(product(), longer);
  EXPECT_LT(event.sentence.in(Language::English).size(), 160);
  EXPECT_EQ(event.after.value(QStringLiteral("description")).toString(), longer.description);
}

TEST(PortfolioAudit, AMoveToAnotherPointIsSaidOnceWithBothPlaces) {
  TagInWords moved = tag();
  moved.tag.item = ItemKey(QStringLiteral("i"));
  moved.tag.pointKey = QStringLiteral("2");
  moved.place = Text::verbatim(QStringLiteral("252604X"));
  const AuditEvent event = changedEvent(tag(), moved);
  EXPECT_EQ(event.sentence.in(Language::English).count(QStringLiteral("252604X")), 1);
  EXPECT_TRUE(event.after.contains(QStringLiteral("item")) && event.after.contains(QStringLiteral("point")));
}
