#pragma once

#include "app/official_text/announcement_reader.h"

namespace jiheng {

/// Which instrument a document is, and how that was told.
struct RecognisedInstrument {
  QString id;             ///< "2020-38", also where it is not bundled; empty where the text does not tell
  QDate date;             ///< of the instrument's issue as the text states it
  bool stated = false;    ///< the text itself states number and year as its own
  std::vector<Text> remarks;
};

/// Reads title, number and date from the head of a document. Other instruments that the text mentions (the list that it changes)
/// are told from its own by where they stand.
RecognisedInstrument recogniseInstrument(const SourceDocument& document, const Catalogue& catalogue);

/// Where the text does not tell: the one instrument whose numbers are those of the text. Empty where several or none fit.
QString instrumentOfNumbers(const std::vector<QString>& numbers, bool fullList, const Catalogue& catalogue);

}  // namespace jiheng
