#pragma once

#include <QString>
#include <array>
#include <vector>

#include "app/overview/portfolio_column.h"

namespace jiheng {

/// The texts of a technology that a filter looks through, in the order in which they are kept.
enum class TextField { Number, NameZh, NameEn, Owner, Place, Since, Keywords, Products, Description };
inline constexpr int kTextFields = 9;
std::optional<TextField> textFieldOf(PortfolioColumn column);

/// Marks of the characters and of the pairs of neighbours in a text. A text can contain a term only where it has all marks of
/// the term, which is asked of a hundred thousand rows in a millisecond; few texts then have to be read.
using TextMarks = std::array<quint64, 8>;
TextMarks marksOf(QStringView folded);

/// A folded word that is looked for.
struct TextTerm {
  explicit TextTerm(const QString& foldedWord) : word(foldedWord), marks(marksOf(foldedWord)) {}
  QString word;
  TextMarks marks;
};
/// The words of a query, as the search over the catalogue divides them.
std::vector<TextTerm> textTerms(const QString& query);

/// All texts of one technology, folded once.
class RowText {
 public:
  RowText() = default;
  explicit RowText(const std::array<QString, kTextFields>& fields);
  bool contains(const TextTerm& term) const;
  bool contains(const TextTerm& term, TextField field) const;
  const QString& text() const { return m_text; }

 private:
  void take(const std::array<QString, kTextFields>& folded);
  bool mayContain(const TextTerm& term) const;
  QStringView part(TextField field) const;
  QString m_text;  ///< the folded fields, each with a line break behind it
  std::array<int, kTextFields> m_ends{};
  TextMarks m_marks{};
};

}  // namespace jiheng
