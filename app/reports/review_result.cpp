// The result at a glance, and what is open.
#include <algorithm>

#include "app/reports/review_sections.h"

namespace jiheng {

namespace {

Text meaningOf(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Prohibited:
      return phrase("Reports", "A confirmed tag stands on an item of the prohibited part.");
    case VerdictKind::Restricted:
      return phrase("Reports",
                    "A confirmed tag stands on an item of the restricted part, and no candidate on a "
                    "prohibited item is open.");
    case VerdictKind::ExaminedNoMatch:
      return phrase("Reports",
                    "Examined against this edition: no candidate is open, and a person concluded that no match "
                    "was found. What was examined stands with each technology.");
    case VerdictKind::Open:
      break;
  }
  return phrase("Reports", "Not examined yet, a candidate is open, or a tag no longer fits the edition.");
}

int countOf(const ProductReview& review, VerdictKind kind) {
  return static_cast<int>(std::count_if(
      review.technologies.begin(), review.technologies.end(),
      [kind](const ReviewedTechnology& technology) { return technology.summary.verdict.kind == kind; }));
}

Cell nameCell(const ReportVoice& voice, const Technology& technology) {
  Cell cell;
  if (!technology.number.isEmpty())
    cell.push_back({ParagraphRole::Small, {{technology.number, false, Ink::Quiet}}});
  append(cell, voice.say(ParagraphRole::Cell, recordName(technology.nameZh, technology.nameEn)));
  return cell;
}

TableBlock technologyTable(const ReportVoice& voice) {
  TableBlock table;
  table.shares = {35, 24, 29, 12};
  table.head = {voice.head(phrase("Reports", "Technology")), voice.head(phrase("Reports", "Verdict")),
                voice.head(phrase("Reports", "Tags")), voice.head(phrase("Reports", "Open points"))};
  return table;
}

std::vector<Cell> technologyRow(const ReportVoice& voice, const ReviewedTechnology& technology) {
  const TechnologySummary& summary = technology.summary;
  const TagCounts& counts = summary.tagCounts;
  return {nameCell(voice, summary.technology),
          sayMarked(voice, ParagraphRole::Cell, verdictMark(summary.verdict)),
          voice.say(ParagraphRole::Cell, counts.total() == 0
                                             ? phrase("Reports", "no tags")
                                             : phrase("Reports", "%1 confirmed, %2 candidates, %3 rejected")
                                                   .arg(counts.confirmed)
                                                   .arg(counts.candidate)
                                                   .arg(counts.rejected)),
          {Paragraph::of(ParagraphRole::Cell, QString::number(summary.verdict.openPoints.size()))}};
}

void addProductTable(Blocks& blocks, const ReportVoice& voice, const QString& number, const Text& title,
                     const QString& description, const std::vector<const ReviewedTechnology*>& technologies) {
  blocks.push_back(sectionHeading(voice, 2, number, title));
  if (!description.isEmpty())
    blocks.push_back(ParagraphBlock{Paragraph::of(ParagraphRole::Body, description), true});
  if (technologies.empty()) {
    addParagraphs(blocks, voice.say(ParagraphRole::Body,
                                    phrase("Reports", "No technology is linked with this product yet.")));
    return;
  }
  TableBlock table = technologyTable(voice);
  for (const ReviewedTechnology* technology : technologies)
    table.rows.push_back(technologyRow(voice, *technology));
  blocks.push_back(table);
}

}  // namespace

void addReviewResult(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  HeadingBlock heading = sectionHeading(voice, 1, QStringLiteral("1"), phrase("Reports", "Result"));
  heading.onNewPage = true;
  blocks.push_back(heading);
  const int count = static_cast<int>(review.technologies.size());
  addParagraphs(
      blocks,
      voice.say(ParagraphRole::Body,
                phrase("Reports", "%n technologies were reviewed against the edition named on the cover.",
                       nullptr, count)));

  TableBlock legend;
  legend.shares = {29, 14, 57};
  legend.head = {voice.head(phrase("Reports", "Verdict")), voice.head(phrase("Reports", "Number")),
                 voice.head(phrase("Reports", "Meaning"))};
  for (const VerdictKind kind :
       {VerdictKind::Prohibited, VerdictKind::Restricted, VerdictKind::ExaminedNoMatch, VerdictKind::Open}) {
    legend.rows.push_back({sayMarked(voice, ParagraphRole::Cell, verdictMark(kind)),
                           {Paragraph::of(ParagraphRole::Cell, QString::number(countOf(review, kind)))},
                           voice.say(ParagraphRole::Cell, meaningOf(kind))});
  }
  blocks.push_back(legend);

  int section = 0;
  for (const Product& product : review.products) {
    std::vector<const ReviewedTechnology*> own;
    for (const ReviewedTechnology& technology : review.technologies) {
      const auto& of = technology.summary.products;
      if (std::any_of(of.begin(), of.end(), [&](const Product& one) { return one.id == product.id; }))
        own.push_back(&technology);
    }
    addProductTable(blocks, voice, QStringLiteral("1.%1").arg(++section),
                    Text::of(numbered(product.number, recordName(product.nameZh, product.nameEn))),
                    product.description, own);
  }
  std::vector<const ReviewedTechnology*> without;
  for (const ReviewedTechnology& technology : review.technologies) {
    if (technology.summary.products.empty()) without.push_back(&technology);
  }
  if (!without.empty()) {
    addProductTable(blocks, voice, QStringLiteral("1.%1").arg(++section),
                    phrase("Reports", "Technologies without a product"), QString(), without);
  }
}

void addReviewOpenPoints(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  blocks.push_back(sectionHeading(voice, 1, QStringLiteral("3"), phrase("Reports", "Open points")));
  TableBlock table;
  table.shares = {30, 70};
  table.head = {voice.head(phrase("Reports", "Technology")),
                voice.head(phrase("Reports", "What is open and what to do"))};
  for (const ReviewedTechnology& technology : review.technologies) {
    Cell name = nameCell(voice, technology.summary.technology);
    for (const OpenPoint& point : technology.summary.verdict.openPoints) {
      table.rows.push_back({name, voice.say(ParagraphRole::Cell, point.text)});
      // Named in full above the first of its points; the number then leads each further one.
      name = {{ParagraphRole::Small, {{technology.summary.technology.number, false, Ink::Quiet}}}};
    }
  }
  if (!table.rows.empty()) {
    blocks.push_back(table);
    return;
  }
  addParagraphs(blocks,
                voice.say(ParagraphRole::Body,
                          phrase("Reports", "The rules find no open point in the records of this report.")));
}

}  // namespace jiheng
