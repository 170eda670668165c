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

Text shaped(const QString& shape, const Text& word) {
  return Text::of({QStringLiteral("%1 %2").arg(shape, word.in(Language::Chinese)),
                   QStringLiteral("%1 %2").arg(shape, word.in(Language::English))});
}

}  // namespace

MarkedWord verdictMark(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Prohibited: return {shaped(kProhibited, verdictText(kind)), Ink::Prohibited};
    case VerdictKind::Restricted: return {shaped(kRestricted, verdictText(kind)), Ink::Restricted};
    case VerdictKind::ExaminedNoMatch: return {shaped(kExamined, verdictText(kind)), Ink::Examined};
    case VerdictKind::Open: break;
  }
  return {shaped(kOpen, verdictText(VerdictKind::Open)), Ink::Open};
}

MarkedWord verdictMark(const Verdict& verdict) {
  if (verdict.kind != VerdictKind::Open || !verdict.atLeast) return verdictMark(verdict.kind);
  return {shaped(kOpen, phrase("Reports", "Open, at least %1").arg(partText(*verdict.atLeast))), Ink::Open};
}

MarkedWord tagStateMark(TagState state) {
  switch (state) {
    case TagState::Confirmed: return {shaped(kConfirmed, tagStateText(state)), Ink::Body};
    case TagState::Rejected: return {shaped(kRejected, tagStateText(state)), Ink::Body};
    case TagState::Candidate: break;
  }
  return {shaped(kOpen, tagStateText(TagState::Candidate)), Ink::Open};
}

std::vector<Paragraph> sayMarked(const ReportVoice& voice, ParagraphRole role, const MarkedWord& mark) {
  return voice.say(role, mark.word, true, mark.ink);
}

Bilingual numbered(const QString& number, const Bilingual& name) {
  if (number.isEmpty()) return name;
  return {QStringLiteral("%1 %2").arg(number, name.zh), QStringLiteral("%1 %2").arg(number, name.en)};
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
    heading.lines.front().runs.insert(heading.lines.front().runs.begin(), {number + QStringLiteral("  "), false, Ink::Body});
    heading.outline.prepend(number + QLatin1Char(' '));
  }
  heading.onNewPage = level == 1;
  return heading;
}

}  // namespace jiheng
