#pragma once

#include "app/reports/product_review.h"
#include "app/reports/report_voice.h"

namespace jiheng {

/// The sections of the product review report, each a run of blocks.
using Blocks = std::vector<Block>;

void addReviewCover(Blocks& blocks, const ProductReview& review, const ReportVoice& voice);
void addReviewResult(Blocks& blocks, const ProductReview& review, const ReportVoice& voice);
void addReviewedTechnologies(Blocks& blocks, const ProductReview& review, const ReportVoice& voice);
/// The dossier of one technology, and the official wording beside one tag.
void addExamination(Blocks& blocks, const ReviewedExamination& examined, const ReportVoice& voice);
void addOfficialWording(Blocks& blocks, const OfficialWording& wording, const ReportVoice& voice);
void addReviewOpenPoints(Blocks& blocks, const ProductReview& review, const ReportVoice& voice);
void addReviewBasis(Blocks& blocks, const ProductReview& review, const ReportVoice& voice);

/// Appends paragraphs that belong together: a sentence and its translation are not parted by the end of a
/// page.
void addParagraphs(Blocks& blocks, const std::vector<Paragraph>& paragraphs, bool keepWithNext = false);

/// A heading in the report's language, with its number: "2 Technologies".
HeadingBlock sectionHeading(const ReportVoice& voice, int level, const QString& number, const Text& title);

/// A word with the shape that keeps it apart on a black-and-white copy: "▲ 限制出口".
struct MarkedWord {
  QString shape;
  Text word;
  Ink ink = Ink::Body;
};
MarkedWord verdictMark(const Verdict& verdict);
MarkedWord verdictMark(VerdictKind kind);
MarkedWord tagStateMark(TagState state);
MarkedWord reviewMark(ReviewState state);
std::vector<Paragraph> sayMarked(const ReportVoice& voice, ParagraphRole role, const MarkedWord& mark);
/// The same in one line for both languages: "▲ 限制出口   restricted".
Paragraph markedLine(const ReportVoice& voice, ParagraphRole role, const MarkedWord& mark);

/// "T-001 语音合成技术": the company's number before the name.
Bilingual numbered(const QString& number, const Bilingual& name);

}  // namespace jiheng
