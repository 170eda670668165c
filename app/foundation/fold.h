#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace jiheng {

/// A text made comparable: compatibility forms, width and case folded, traditional characters made simplified, white
/// space runs made one space, and spaces that touch a Chinese character dropped (official PDFs break words anywhere).
struct FoldedText {
  QString text;
  /// For each UTF-16 unit of `text`, the unit of the original that it came from; one more entry for the end.
  std::vector<qsizetype> origin;
};

/// Folds for comparing and keeps the way back, so that a hit can be marked in the original.
FoldedText foldWithOrigin(QStringView text);

/// Folds for comparing.
QString fold(QStringView text);

/// A stretch of a text, in UTF-16 units.
struct TextRange {
  qsizetype start = 0;
  qsizetype length = 0;
  bool operator==(const TextRange&) const = default;
};

/// The stretch of the original that `length` > 0 units of a folded text from `at` on came from; spaces that were dropped
/// inside belong to it.
TextRange originalRange(const FoldedText& text, qsizetype at, qsizetype length);

/// Where a folded, non-empty term stands in a text; positions are in the original. Does not overlap.
std::vector<TextRange> findFolded(const FoldedText& text, const QString& foldedTerm);

/// True for a Han character (any extension), by the script property.
bool isHan(char32_t character);

}  // namespace jiheng
