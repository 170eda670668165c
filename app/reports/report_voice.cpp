#include "app/reports/report_voice.h"

#include "app/foundation/formats.h"

namespace jiheng {

namespace {

/// The role of the second language below the first.
ParagraphRole secondRole(ParagraphRole role) {
  switch (role) {
    case ParagraphRole::CoverTitle:
      return ParagraphRole::CoverSubtitle;
    case ParagraphRole::Heading1:
    case ParagraphRole::Heading2:
    case ParagraphRole::Heading3:
      return ParagraphRole::HeadingSecond;
    case ParagraphRole::Cell:
    case ParagraphRole::CellHead:
    case ParagraphRole::Small:
      return ParagraphRole::CellSecond;
    default:
      return ParagraphRole::Reference;
  }
}

}  // namespace

std::vector<Paragraph> ReportVoice::say(ParagraphRole role, const Text& text, bool bold, Ink ink) const {
  const QString main = text.in(first());
  std::vector<Paragraph> paragraphs{{role, {{main, bold, ink}}}};
  if (isBoth()) {
    // A name or a number that is the same in both languages is said once.
    const QString second = text.in(Language::English);
    if (second != main && !second.isEmpty()) paragraphs.push_back(Paragraph::of(secondRole(role), second));
  }
  return paragraphs;
}

std::vector<Paragraph> ReportVoice::say(ParagraphRole role, const Text& text) const {
  return say(role, text, false, Ink::Body);
}

std::vector<Paragraph> ReportVoice::say(ParagraphRole role, const Bilingual& text) const {
  return say(role, Text::of(text), false, Ink::Body);
}

Paragraph ReportVoice::label(const Text& text) const {
  const QString main = text.in(first());
  Paragraph paragraph{ParagraphRole::Label, {{main, false, Ink::Body}}};
  const QString second = text.in(Language::English);
  if (isBoth() && second != main)
    paragraph.runs.push_back({QStringLiteral("  ") + second, false, Ink::Quiet});
  return paragraph;
}

Bilingual recordName(const QString& nameZh, const QString& nameEn) {
  return {nameZh.isEmpty() ? nameEn : nameZh, nameEn.isEmpty() ? nameZh : nameEn};
}

Text momentText(const QDateTime& moment) {
  return Text::of({formatDateTime(moment, Language::Chinese), formatDateTime(moment, Language::English)});
}

void append(Cell& cell, const std::vector<Paragraph>& more) {
  cell.insert(cell.end(), more.begin(), more.end());
}

}  // namespace jiheng
