#pragma once

#include <QCoreApplication>

#include "app/official_text/accepted_text.h"
#include "app/official_text/official_comparison.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Words and meanings of the official text's window, in the interface language.
class OfficialTextWording {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::OfficialTextWording)
 public:
  static QString word(DifferenceKind kind);
  static QString sentence(DifferenceKind kind);
  static Semantic meaning(DifferenceKind kind);
  /// "name", "control point 17" for a field of FieldDifference; `operation` knows the points' printed numbers.
  static QString field(const QString& field, const Operation* operation);
  /// The document in one line: name, format, encoding, size.
  static QString document(const SourceDocument& document);
  static QString document(const AcceptedText& text);
  static QString range(const SourcePlace& from, const SourcePlace& to);
};

}  // namespace jiheng::ui
