#pragma once

#include <vector>

#include "app/catalogue/item.h"
#include "app/thresholds/exact_number.h"

namespace jiheng {

/// How a control point limits a quantity.
enum class Relation { AtLeast, MoreThan, AtMost, LessThan };

QString relationSign(Relation relation);  ///< "≥", ">", "≤", "<"

/// What kind of statement the text makes.
enum class PredicateKind {
  Limit,    ///< a relation to one value
  Range,    ///< from a value to another, both included
  Class,    ///< a value that names a class (“20 W-class”) without a relation
  Unknown,  ///< the quantity is named, its value does not stand in the bundled text
  Words     ///< a requirement without a number, part of the same list: a person judges it
};

/// A test condition that the text states: quantity, value and unit.
struct TestCondition {
  QString quantity;
  QString value;  ///< as the text writes it
  QString unit;
  ExactNumber base;  ///< in the base of its dimension
};

/// One requirement of a control point, from data/thresholds/predicates.json.
struct Predicate {
  QString id;
  PredicateKind kind = PredicateKind::Limit;
  QString quantity;
  Relation relation = Relation::AtLeast;
  QString value;
  QString valueTo;
  QString unit;
  ExactNumber base;    ///< value in the base of the dimension
  ExactNumber baseTo;
  std::vector<TestCondition> conditions;
  Bilingual words;  ///< Words: what is asked for, in short
  Bilingual quote;  ///< the very words of the text; one language or both
  Bilingual note;   ///< what is uncertain
};

/// The requirements that one text of a control point states.
struct PredicateGroup {
  ItemKey item;
  QString pointKey;
  QStringList editions;  ///< in which the bundled text is this one; the id of a draft for a draft
  bool ofDraft = false;
  Bilingual text;      ///< the whole text of the point that the predicates were made from
  /// Where the quotes stand, if not in the text itself: another instrument's words on the point.
  QString quotedInstrument;
  QString quotedPoint;
  bool allOf = true;
  Bilingual combineWords;  ///< the words that say so; empty where there is only one
  bool complete = true;    ///< false where the source is cut, so that further requirements exist
  Confirmation confirmation = Confirmation::Unverified;  ///< at best; the text's own provenance can be less
  std::vector<Predicate> predicates;
};

}  // namespace jiheng
