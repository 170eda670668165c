#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <array>
#include <optional>

#include "app/tables/office_package.h"

namespace jiheng::documents {

/// The automatic numbering of a DOCX. The numbers stand in no paragraph, yet "1. (1) ①" are part of the law's text, so they are
/// counted here as Word counts them and put before the text.
class ListNumbering {
 public:
  /// Reads the lists and the styles that carry numbers; either part may be missing.
  Status read(DocumentPackage& package, const QString& numberingPart, const QString& stylesPart);

  /// What a paragraph's own properties say of its number.
  struct Place {
    std::optional<int> list;   ///< numId; 0 takes the number of the style away
    std::optional<int> level;  ///< from 0
    QString style;
  };
  /// Counts on and gives the number as printed, with the space that follows it; empty for a paragraph without number or with a
  /// bullet. Call once for each paragraph, in order.
  QString next(const Place& place);
  /// Number formats that were met and are not known here; their numbers were written as 1, 2, 3.
  const QSet<QString>& unknownFormats() const { return m_unknownFormats; }

 private:
  static constexpr int kLevels = 9;
  struct Level {
    QString format = QStringLiteral("decimal");
    QString text;
    QString follow;  // "tab" (or empty), "space", "nothing"
    int start = 1;
    bool decimalOnly = false;  // isLgl: the upper levels are shown in digits, too
  };
  struct Definition {
    std::array<Level, kLevels> levels;
    QHash<QString, int> levelOfStyle;
    QString link;  // name of the style whose list this one is
  };
  struct List {
    int definition = -1;
    QHash<int, int> starts;  // overridden start, by level
    QHash<int, Level> overrides;
    bool begun = false;
  };
  struct Style {
    std::optional<int> list;
    std::optional<int> level;
    QString basedOn;
  };

  void readDefinition(QXmlStreamReader& xml);
  void readList(QXmlStreamReader& xml);
  Level readLevel(QXmlStreamReader& xml, QString* style);
  void readStyle(QXmlStreamReader& xml);
  QString numberText(int number, const QString& format);

  QHash<int, Definition> m_definitions;
  QHash<int, List> m_lists;
  QHash<QString, Style> m_styles;
  QHash<int, std::array<int, kLevels>> m_counters;  // by definition: lists of one definition count on together
  QSet<QString> m_unknownFormats;
};

}  // namespace jiheng::documents
