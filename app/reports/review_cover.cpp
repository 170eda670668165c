// The cover and the page that says on what the report rests and how far it reaches.
#include <algorithm>

#include "app/catalogue/coverage_text.h"
#include "app/foundation/formats.h"
#include "app/reports/review_sections.h"

namespace jiheng {

namespace {

constexpr size_t kNamesOnCover = 4;

void addSubject(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  const auto line = [&](const Text& text) {
    addParagraphs(blocks, voice.say(ParagraphRole::CoverSubtitle, text));
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
    const int more = static_cast<int>(review.products.size() - kNamesOnCover);
    line(phrase("Reports", "and %n more products", nullptr, more));
  }
}

Cell plain(const QString& text) {
  return {Paragraph::of(ParagraphRole::Cell, text)};
}

}  // namespace

void addReviewCover(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  // The cover is one page, also with several names on it.
  const size_t names = std::min(review.products.size(), kNamesOnCover + 1);
  blocks.push_back(SpaceBlock{review.wholePortfolio || names < 2
                                  ? 64.0
                                  : std::max(8.0, 64.0 - 22.0 * static_cast<double>(names - 1))});
  addParagraphs(blocks, voice.say(ParagraphRole::CoverTitle, phrase("Reports", "Product review report")));
  addParagraphs(
      blocks, voice.say(ParagraphRole::Reference,
                        phrase("Reports", "Catalogue of Technologies Prohibited or Restricted from Export")));
  blocks.push_back(SpaceBlock{22});
  addSubject(blocks, review, voice);
  blocks.push_back(SpaceBlock{24});

  TableBlock facts;
  facts.style = TableStyle::Fields;
  facts.shares = {26, 74};
  facts.rows.push_back(voice.field(phrase("Reports", "Edition"), Text::of(review.editionTitle)));
  facts.rows.push_back(voice.field(phrase("Reports", "In force from"),
                                   Text::of({formatDate(review.editionEffective, Language::Chinese),
                                             formatDate(review.editionEffective, Language::English)})));
  facts.rows.push_back(voice.field(phrase("Reports", "Report made"), momentText(review.made)));
  facts.rows.push_back(voice.field(phrase("Reports", "Workspace"), plain(review.workspaceName)));
  facts.rows.push_back(voice.field(phrase("Reports", "Made by"), plain(review.author)));
  facts.rows.push_back(
      voice.field(phrase("Reports", "Audit trail"),
                  phrase("Reports", "%1 entries up to the moment of the report").arg(review.auditEntries)));
  facts.rows.push_back(
      voice.field(phrase("Reports", "Last hash"), {Paragraph::of(ParagraphRole::Small, review.auditHead)}));
  blocks.push_back(facts);
  blocks.push_back(SpaceBlock{14});

  PanelBlock notice;
  append(notice.left,
         voice.say(ParagraphRole::Body,
                   phrase("Reports",
                          "The Chinese text of the catalogue is the law. English texts of items and control "
                          "points are reference translations.")));
  if (review.incomplete) {
    append(notice.left,
           voice.say(ParagraphRole::Body,
                     phrase("Reports",
                            "The bundled text of this edition is incomplete. What is missing here is not "
                            "missing from the law.")));
    append(notice.left,
           voice.say(ParagraphRole::Small,
                     phrase("Reports", "Prohibited part: %1").arg(coverageText(review.prohibited))));
    append(notice.left,
           voice.say(ParagraphRole::Small,
                     phrase("Reports", "Restricted part: %1").arg(coverageText(review.restricted))));
  }
  blocks.push_back(notice);
}

void addReviewBasis(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  blocks.push_back(
      sectionHeading(voice, 1, QStringLiteral("4"), phrase("Reports", "Basis and limits of this report")));
  const auto paragraph = [&](const Text& text) {
    addParagraphs(blocks, voice.say(ParagraphRole::Body, text));
  };
  paragraph(phrase(
      "Reports",
      "The edition is replayed from the instruments below, each applied to the edition before it. The counts "
      "compare what the instruments state with what is bundled."));

  TableBlock sources;
  sources.shares = {44, 16, 40};
  sources.head = {voice.head(phrase("Reports", "Instrument")), voice.head(phrase("Reports", "Date")),
                  voice.head(phrase("Reports", "Bundled text"))};
  for (const ReviewSource& source : review.sources) {
    Cell coverage = voice.say(ParagraphRole::Cell, source.coverage);
    for (const Text& gap : source.gaps) append(coverage, voice.say(ParagraphRole::Small, gap));
    sources.rows.push_back({voice.say(ParagraphRole::Cell, source.title),
                            {Paragraph::of(ParagraphRole::Cell, formatDateShort(source.date))},
                            coverage});
  }
  blocks.push_back(sources);

  TableBlock parts;
  parts.shares = {44, 56};
  parts.head = {voice.head(phrase("Reports", "Part of the edition")),
                voice.head(phrase("Reports", "Bundled text"))};
  parts.rows.push_back({voice.say(ParagraphRole::Cell, partText(Part::Prohibited)),
                        voice.say(ParagraphRole::Cell, coverageText(review.prohibited))});
  parts.rows.push_back({voice.say(ParagraphRole::Cell, partText(Part::Restricted)),
                        voice.say(ParagraphRole::Cell, coverageText(review.restricted))});
  blocks.push_back(parts);

  paragraph(phrase("Reports",
                   "A text that is marked unverified was not compared with the official text. Before a "
                   "decision rests on it, "
                   "bring the official text and compare."));
  paragraph(phrase(
      "Reports",
      "The verdict of a technology follows from its tags by fixed rules. It records an examination; it is "
      "not a "
      "decision of an authority, and no verdict in this report says that a technology is free to leave the "
      "country."));
  paragraph(phrase(
      "Reports",
      "Every change of a record stands in the audit trail of the workspace. The hash on the cover is that of "
      "its last entry when the report was made."));
}

}  // namespace jiheng
