#pragma once

#include <QStringList>
#include <vector>

#include "app/catalogue/catalogue_search.h"
#include "app/foundation/fold.h"

namespace jiheng {

/// What is known of a technology in words: the text that is screened.
struct ScreeningText {
  QString nameZh;
  QString nameEn;
  QString description;
  QStringList keywords;
  bool operator==(const ScreeningText&) const = default;
};

/// Which text of the technology a word stands in.
enum class ScreenedField { NameZh, NameEn, Description, Keyword };

QString screenedFieldCode(ScreenedField field);  ///< "name_zh", "name_en", "description", "keyword"
Text screenedFieldText(ScreenedField field);

/// On whose word a stretch speaks for an item.
enum class ScreeningMeans {
  Literal,   ///< the law's own words
  Synonym,   ///< another word for words of the law: data/catalogue/synonyms.json, or an own synonym
  MakersWord ///< a word that makers use for it: data/screening/vocabulary.json
};

QString screeningMeansCode(ScreeningMeans means);  ///< "literal", "synonym", "makers_word"

/// One stretch of the technology's text that speaks for a candidate.
struct ScreeningReason {
  ScreenedField field = ScreenedField::Description;
  int keyword = -1;   ///< which keyword, for Keyword
  TextRange inText;   ///< in the original text of the field
  QString found;      ///< that stretch, as it stands there
  QString term;       ///< what it was found as: the law's words, the synonym's counterpart in the law, the maker's word
  ScreeningMeans means = ScreeningMeans::Literal;
  SearchField lawField = SearchField::NameZh;  ///< NameZh, NameEn, PointZh or PointEn
  int lawName = 0;    ///< NameEn: which rendering
  QString pointKey;   ///< the control point that it speaks for; empty for the item
  TextRange inLaw;    ///< in the original text of `lawField`; length 0: it does not stand in the law's text
  Bilingual source;   ///< of a synonym or a maker's word; empty for the law's own words
  Confirmation confirmation = Confirmation::Unverified;  ///< of that source; for the law's own words, of the law's text
  bool strong = false;  ///< alone enough for a candidate
};

/// One sentence for people: what stands in the technology's text, and as what and on whose word it counts.
Text screeningReasonText(const ScreeningReason& reason);

/// How much speaks for a candidate. The order is from best to worst; no percentage is ever shown.
enum class ScreeningStrength {
  Strong,  ///< a word that alone decides, and more beside it
  Fair,    ///< one such word, or several independent ones
  Weak     ///< enough to look at
};

QString screeningStrengthCode(ScreeningStrength strength);  ///< "strong", "fair", "weak"
Text screeningStrengthText(ScreeningStrength strength);

/// An item that a technology may fall under.
struct ScreeningCandidate {
  ItemKey item;
  QString pointKey;  ///< empty where no point is bundled, or where the words do not decide between the points
  double score = 0;  ///< only to compare the candidates of one answer
  ScreeningStrength strength = ScreeningStrength::Weak;
  std::vector<ScreeningReason> reasons;  ///< what weighs most first
};

/// What the screening of one technology gave. It decides nothing: an officer does.
struct ScreeningAnswer {
  QString editionId;
  QString engine;  ///< fingerprint of rules, vocabulary and synonyms; the same text gives the same answer with the same one
  bool abstained = true;  ///< nothing speaks for any item: no candidate
  Text sentence;          ///< what was examined and found; never that the technology is not controlled
  std::vector<ScreeningCandidate> candidates;  ///< best first
  QStringList termsTried;  ///< the distinct words of the text that were recognised, with a candidate or without
  int items = 0;    ///< items that the text was compared with
  int points = 0;   ///< bundled control points of these
  int sectors = 0;  ///< their sectors
};

}  // namespace jiheng
