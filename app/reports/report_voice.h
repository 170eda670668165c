#pragma once

#include "app/reports/report_document.h"

namespace jiheng {

/// Says the program's and the records' texts in the language of a report. In both languages the Chinese text
/// comes first and the English one below it, visibly second.
class ReportVoice {
public:
  explicit ReportVoice(ReportLanguage language) : m_language(language) {}

  ReportLanguage language() const { return m_language; }
  bool isBoth() const { return m_language == ReportLanguage::Both; }
  Language first() const {
    return m_language == ReportLanguage::English ? Language::English : Language::Chinese;
  }

  /// One paragraph, or two.
  std::vector<Paragraph> say(ParagraphRole role, const Text& text) const;
  std::vector<Paragraph> say(ParagraphRole role, const Bilingual& text) const;
  /// The same with a look for the first language; the second one stays quiet.
  std::vector<Paragraph> say(ParagraphRole role, const Text& text, bool bold, Ink ink) const;
  /// A short label in one paragraph: "版本 Edition".
  Paragraph label(const Text& text) const;
  /// The head of a column.
  Cell head(const Text& text) const { return say(ParagraphRole::CellHead, text); }
  /// A row of a Fields table: label and value.
  std::vector<Cell> field(const Text& name, const Cell& value) const { return {{label(name)}, value}; }
  std::vector<Cell> field(const Text& name, const Text& value) const {
    return field(name, say(ParagraphRole::Cell, value));
  }

private:
  ReportLanguage m_language;
};

/// The name of a record that may have two: Chinese for Chinese readers, and the other one where one is
/// missing.
Bilingual recordName(const QString& nameZh, const QString& nameEn);

/// A moment in both languages.
Text momentText(const QDateTime& moment);

/// Appends the paragraphs of one cell to another.
void append(Cell& cell, const std::vector<Paragraph>& more);

}  // namespace jiheng
