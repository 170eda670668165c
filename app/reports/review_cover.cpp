// The cover and the page that says on what the report rests and how far it reaches.
#include "app/catalogue/coverage_text.h"
#include "app/foundation/formats.h"
#include "app/reports/review_sections.h"

namespace jiheng {

namespace {

constexpr size_t kNamesOnCover = 6;

void addSubject(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  const auto line = [&](const Text& text) {
    for (const Paragraph& paragraph : voice.say(ParagraphRole::CoverSubtitle, text))
      blocks.push_back(ParagraphBlock{paragraph, false});
  };
  if (review.wholePortfolio) {
    line(phrase("Reports", "All products of the workspace"));
    return;
  }
  for (size_t i = 0; i < review.products.size() && i < kNamesOnCover; ++i) {
    const Product& product = review.products[i];
    line(Text::of(numbered(product.number, recordName(product.nameZh, product.nameEn))));
  }
  if (review.products.size() > kNamesOnCover) {
    line(phrase("Reports", "and %n more products", nullptr,
                static_cast<int>(review.products.size() - kNamesOnCover)));
  }
}

/// 64 digits in four groups: they can be read aloud and compared, and still copy as they are but for the spaces.
QString grouped(const QString& hash) {
  QStringList groups;
  for (qsizetype i = 0; i < hash.size(); i += 16) groups << hash.mid(i, 16);
  return groups.join(QLatin1Char(' '));
}

Cell plain(const QString& text) { return {Paragraph::of(ParagraphRole::Cell, text)}; }

}  // namespace

void addReviewCover(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  blocks.push_back(SpaceBlock{96});
  for (const Paragraph& paragraph : voice.say(ParagraphRole::CoverTitle, phrase("Reports", "Product review report")))
    blocks.push_back(ParagraphBlock{paragraph, false});
  for (const Paragraph& paragraph :
       voice.say(ParagraphRole::Reference,
                 phrase("Reports", "Catalogue of Technologies Prohibited or Restricted from Export")))
    blocks.push_back(ParagraphBlock{paragraph, false});
  blocks.push_back(SpaceBlock{30});
  addSubject(blocks, review, voice);
  blocks.push_back(SpaceBlock{44});

  TableBlock facts;
  facts.style = TableStyle::Fields;
  facts.shares = {26, 74};
  facts.rows.push_back(voice.field(phrase("Reports", "Edition"), Text::of(review.editionTitle)));
  facts.rows.push_back(voice.field(
      phrase("Reports", "In force from"),
      Text::of({formatDate(review.editionEffective, Language::Chinese), formatDate(review.editionEffective, Language::English)})));
  facts.rows.push_back(voice.field(phrase("Reports", "Report made"), momentText(review.made)));
  facts.rows.push_back(voice.field(phrase("Reports", "Workspace"), plain(review.workspaceName)));
  facts.rows.push_back(voice.field(phrase("Reports", "Made by"), plain(review.author)));
  facts.rows.push_back(voice.field(phrase("Reports", "Audit trail"),
                                   phrase("Reports", "%1 entries up to the moment of the report").arg(review.auditEntries)));
  facts.rows.push_back(voice.field(phrase("Reports", "Hash of the last entry"), plain(grouped(review.auditHead))));
  blocks.push_back(facts);
  blocks.push_back(SpaceBlock{30});

  PanelBlock notice;
  append(notice.left, voice.say(ParagraphRole::Body,
                                phrase("Reports",
                                       "The Chinese text of the catalogue is the law. English texts of items and control "
                                       "points are reference translations.")));
  if (review.incomplete) {
    append(notice.left,
           voice.say(ParagraphRole::Body,
                     phrase("Reports",
                            "The bundled text of this edition is incomplete. Prohibited part: %1 Restricted part: %2 What is "
                            "missing here is not missing from the law.")
                         .arg(coverageText(review.prohibited))
                         .arg(coverageText(review.restricted))));
  }
  blocks.push_back(notice);
}

void addReviewBasis(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  HeadingBlock heading = sectionHeading(voice, 1, QStringLiteral("4"), phrase("Reports", "Basis and limits of this report"));
  heading.onNewPage = false;
  blocks.push_back(heading);
  const auto paragraph = [&](const Text& text) {
    for (const Paragraph& one : voice.say(ParagraphRole::Body, text)) blocks.push_back(ParagraphBlock{one, false});
  };
  paragraph(phrase("Reports",
                   "The edition is replayed from the instruments below, each applied to the edition before it. The counts "
                   "compare what the instruments state with what is bundled."));

  TableBlock sources;
  sources.shares = {44, 16, 40};
  sources.head = {voice.head(phrase("Reports", "Instrument")), voice.head(phrase("Reports", "Date")),
                  voice.head(phrase("Reports", "Bundled text"))};
  for (const ReviewSource& source : review.sources) {
    Cell coverage = voice.say(ParagraphRole::Cell, source.coverage);
    for (const Text& gap : source.gaps) append(coverage, voice.say(ParagraphRole::Small, gap));
    sources.rows.push_back(
        {voice.say(ParagraphRole::Cell, source.title), {Paragraph::of(ParagraphRole::Cell, formatDateShort(source.date))}, coverage});
  }
  blocks.push_back(sources);

  TableBlock parts;
  parts.shares = {44, 56};
  parts.head = {voice.head(phrase("Reports", "Part of the edition")), voice.head(phrase("Reports", "Bundled text"))};
  parts.rows.push_back({voice.say(ParagraphRole::Cell, partText(Part::Prohibited)),
                        voice.say(ParagraphRole::Cell, coverageText(review.prohibited))});
  parts.rows.push_back({voice.say(ParagraphRole::Cell, partText(Part::Restricted)),
                        voice.say(ParagraphRole::Cell, coverageText(review.restricted))});
  blocks.push_back(parts);

  paragraph(phrase("Reports",
                   "A text that is marked unverified was not compared with the official text. Before a decision rests on it, "
                   "bring the official text and compare."));
  paragraph(phrase("Reports",
                   "The verdict of a technology follows from its tags by fixed rules. It records an examination; it is not a "
                   "decision of an authority, and no verdict in this report says that a technology is free to leave the "
                   "country."));
  paragraph(phrase("Reports",
                   "Every change of a record stands in the audit trail of the workspace. The hash on the cover is that of "
                   "its last entry when the report was made."));
}

}  // namespace jiheng
