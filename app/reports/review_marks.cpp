#include "app/reports/review_sections.h"

namespace jiheng {

namespace {

// The same shapes as in the window, so that a reader of both learns them once.
const QString kProhibited = QStringLiteral("■");
const QString kRestricted = QStringLiteral("▲");
const QString kExamined = QStringLiteral("○");
const QString kOpen = QStringLiteral("◇");
const QString kConfirmed = QStringLiteral("✓");
const QString kRejected = QStringLiteral("×");

}  // namespace

MarkedWord verdictMark(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Prohibited:
      return {kProhibited, verdictText(kind), Ink::Prohibited};
    case VerdictKind::Restricted:
      return {kRestricted, verdictText(kind), Ink::Restricted};
    case VerdictKind::ExaminedNoMatch:
      return {kExamined, verdictText(kind), Ink::Examined};
    case VerdictKind::Open:
      break;
  }
  return {kOpen, verdictText(VerdictKind::Open), Ink::Open};
}

MarkedWord verdictMark(const Verdict& verdict) {
  if (verdict.kind != VerdictKind::Open || !verdict.atLeast) return verdictMark(verdict.kind);
  return {kOpen, phrase("Reports", "Open, at least %1").arg(partText(*verdict.atLeast)), Ink::Open};
}

MarkedWord tagStateMark(TagState state) {
  switch (state) {
    case TagState::Confirmed:
      return {kConfirmed, tagStateText(state), Ink::Body};
    case TagState::Rejected:
      return {kRejected, tagStateText(state), Ink::Body};
    case TagState::Candidate:
      break;
  }
  return {kOpen, tagStateText(TagState::Candidate), Ink::Open};
}

MarkedWord reviewMark(ReviewState state) {
  switch (state) {
    case ReviewState::Approved:
      return {kConfirmed, phrase("Reports", "Review: approved"), Ink::Body};
    case ReviewState::Stale:
      return {kRejected, phrase("Reports", "Review: STALE, it does not hold any more"), Ink::Restricted};
    case ReviewState::Returned:
      return {kRejected, phrase("Reports", "Review: returned"), Ink::Restricted};
    case ReviewState::Submitted:
      return {kOpen, phrase("Reports", "Review: waiting for approval"), Ink::Open};
    case ReviewState::None:
      break;
  }
  return {kOpen, phrase("Reports", "Review: not submitted"), Ink::Open};
}

std::vector<Paragraph> sayMarked(const ReportVoice& voice, ParagraphRole role, const MarkedWord& mark) {
  std::vector<Paragraph> paragraphs = voice.say(role, mark.word, true, mark.ink);
  paragraphs.front().runs.front().text.prepend(mark.shape + QLatin1Char(' '));
  return paragraphs;
}

Paragraph markedLine(const ReportVoice& voice, ParagraphRole role, const MarkedWord& mark) {
  Paragraph line{role, {{mark.shape + QLatin1Char(' ') + mark.word.in(voice.first()), true, mark.ink}}};
  if (voice.isBoth())
    line.runs.push_back({QStringLiteral("   ") + mark.word.in(Language::English), false, Ink::Quiet});
  return line;
}

Bilingual numbered(const QString& number, const Bilingual& name) {
  if (number.isEmpty()) return name;
  return {QStringLiteral("%1 %2").arg(number, name.zh), QStringLiteral("%1 %2").arg(number, name.en)};
}

void addParagraphs(Blocks& blocks, const std::vector<Paragraph>& paragraphs, bool keepWithNext) {
  for (size_t i = 0; i < paragraphs.size(); ++i)
    blocks.push_back(ParagraphBlock{paragraphs[i], keepWithNext || i + 1 < paragraphs.size()});
}

HeadingBlock sectionHeading(const ReportVoice& voice, int level, const QString& number, const Text& title) {
  HeadingBlock heading;
  heading.level = level;
  const ParagraphRole role = level == 1   ? ParagraphRole::Heading1
                             : level == 2 ? ParagraphRole::Heading2
                                          : ParagraphRole::Heading3;
  heading.lines = voice.say(role, title);
  heading.outline = title.in(voice.first());
  if (!number.isEmpty()) {
    heading.lines.front().runs.insert(heading.lines.front().runs.begin(),
                                      {number + QStringLiteral("  "), false, Ink::Body});
    heading.outline.prepend(number + QLatin1Char(' '));
  }
  return heading;
}

}  // namespace jiheng
