#pragma once

#include "app/portfolio/portfolio_summary.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/semantics.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Colour and shape that go with a word of the portfolio.
Semantic semanticOf(OpenPoint::Kind kind);

/// The word of a verdict for its badge; while it is open, with what is certain already: "open, at least restricted".
Text badgeText(const Verdict& verdict);
/// True where nobody ever judged the technology on the verdict's edition.
bool isNeverExamined(const Verdict& verdict);

/// The name that stands first in a content language, and the one below it (side by side only; may be empty).
QString firstName(const Bilingual& name, ContentLanguage language);
QString secondName(const Bilingual& name, ContentLanguage language);

/// An item in one line: number and names in a content language.
QString itemLine(const Item& item, ContentLanguage language);

/// Number and name for a sentence or a title: "T-2 推荐引擎".
Text recordText(const QString& number, const Bilingual& name);
Text recordText(const Product& product);
Text recordText(const Technology& technology);

}  // namespace jiheng::ui
