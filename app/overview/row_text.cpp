#include "app/overview/row_text.h"

#include "app/catalogue/catalogue_search.h"
#include "app/foundation/fold.h"

namespace jiheng {

namespace {

void mark(TextMarks& marks, quint32 value) {
  const quint32 hash = value * 0x9E3779B1u;
  marks[hash >> 29] |= quint64(1) << ((hash >> 23) & 63u);
}

}  // namespace

std::optional<TextField> textFieldOf(PortfolioColumn column) {
  switch (column) {
    case PortfolioColumn::Number: return TextField::Number;
    case PortfolioColumn::NameZh: return TextField::NameZh;
    case PortfolioColumn::NameEn: return TextField::NameEn;
    case PortfolioColumn::Owner: return TextField::Owner;
    case PortfolioColumn::Place: return TextField::Place;
    case PortfolioColumn::Since: return TextField::Since;
    case PortfolioColumn::Keywords: return TextField::Keywords;
    case PortfolioColumn::Products: return TextField::Products;
    default: return std::nullopt;
  }
}

TextMarks marksOf(QStringView folded) {
  TextMarks marks{};
  quint32 before = 0;
  for (const QChar unit : folded) {
    const quint32 now = unit.unicode();
    mark(marks, now);
    if (before != 0) mark(marks, (before << 16) | now);
    before = now;
  }
  return marks;
}

std::vector<TextTerm> textTerms(const QString& query) {
  std::vector<TextTerm> terms;
  for (const QString& word : searchTerms(query)) terms.emplace_back(word);
  return terms;
}

RowText::RowText(const std::array<QString, kTextFields>& fields) {
  std::array<QString, kTextFields> folded;
  for (size_t i = 0; i < fields.size(); ++i) folded[i] = fold(fields[i]);
  take(folded);
}

void RowText::take(const std::array<QString, kTextFields>& folded) {
  qsizetype size = kTextFields;
  for (const QString& field : folded) size += field.size();
  m_text.clear();
  m_text.reserve(size);
  for (size_t i = 0; i < folded.size(); ++i) {
    m_text += folded[i];
    m_ends[i] = static_cast<int>(m_text.size());
    // No word has a line break, so none is found across two fields.
    m_text += QLatin1Char('\n');
  }
  m_marks = marksOf(m_text);
}

bool RowText::mayContain(const TextTerm& term) const {
  for (size_t i = 0; i < m_marks.size(); ++i)
    if ((term.marks[i] & ~m_marks[i]) != 0) return false;
  return true;
}

QStringView RowText::part(TextField field) const {
  const auto at = static_cast<size_t>(field);
  if (m_text.isEmpty()) return {};
  const int start = at == 0 ? 0 : m_ends[at - 1] + 1;
  return QStringView(m_text).mid(start, m_ends[at] - start);
}

bool RowText::contains(const TextTerm& term) const { return mayContain(term) && m_text.contains(term.word); }

bool RowText::contains(const TextTerm& term, TextField field) const {
  return mayContain(term) && part(field).contains(term.word);
}

}  // namespace jiheng
