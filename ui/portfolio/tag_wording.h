#pragma once

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"
#include "ui/widgets/law_text.h"

namespace jiheng::ui {

/// Where a tag stands, seen in an edition. The pointers belong to the edition.
struct TagPlace {
  const Item* item = nullptr;           ///< null where the edition does not have it
  const ControlPoint* point = nullptr;  ///< null for the item as a whole, or where the point is gone
  bool pointGone = false;
};

TagPlace placeOf(const Tag& tag, const Edition& edition);

/// The text of a control point as law text, with number and how far it is confirmed; of the item's name where `point`
/// is null.
LawRow lawRowOf(const Item& item, const ControlPoint* point);
/// Where that text comes from, in a sentence.
Text originOf(const Item& item, const ControlPoint* point);
/// The text as it stood when the tag was judged.
LawRow judgedRowOf(const Tag& tag);

/// A long text in one line, for a choice: "17 基于数据分析的…".
QString pointLabel(const ControlPoint& point, ContentLanguage language);

}  // namespace jiheng::ui
