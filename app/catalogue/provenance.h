#pragma once

#include <QString>

#include "app/foundation/text.h"

namespace jiheng {

/// How far a field is confirmed. The order is from best to worst.
enum class Confirmation {
  Official,   ///< read in the official text that the user brought
  Published,  ///< read in the public source that is named
  Unverified  ///< recollection of the official text without a source at hand, or not known at all
};

/// Where one field comes from.
struct Provenance {
  Confirmation confirmation = Confirmation::Unverified;
  QString source;     ///< address or name of the source; for an unverified field what it was derived from, mostly empty
  int agreement = 0;  ///< of four independent recollections, how many agree; 0 where that was not counted
  QString place = {};   ///< for an official field: page and line, or sheet and row, as shown; else empty
  QString sha256 = {};  ///< for an official field: hash of the file in which it was read, in hexadecimal; else empty
  QString sourceZh = {};  ///< the source in Chinese, where it is more than an address; else empty
  bool operator==(const Provenance&) const = default;
};

/// The source for people, in both languages.
Text sourceText(const Provenance& provenance);

/// "published", "unverified", "official", as JSON and the database write it.
QString confirmationCode(Confirmation confirmation);

/// The word for people, in both languages: "unverified" / "未核实".
Text confirmationText(Confirmation confirmation);

/// One sentence for people: what is known of the origin.
Text provenanceText(const Provenance& provenance);

/// True where `a` confirms a field more than `b` does.
bool isBetter(const Provenance& a, const Provenance& b);

}  // namespace jiheng
