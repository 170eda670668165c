#pragma once

#include <QTextDocument>

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"
#include "app/screening/screening_answer.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The technology's own words, with those that speak for a candidate marked: colour and kind of underline say on whose word
/// they count (the law's own: solid; a synonym: dashes; a maker's word: dots). `reasons` may be empty.
void writeTechnology(QTextDocument& document, const Theme& theme, const Technology& technology,
                     const std::vector<ScreeningReason>& reasons);

/// The item with its control points, the words marked likewise, and below them the reasons, one sentence each.
void writeCandidate(QTextDocument& document, const Theme& theme, const Item& item, const QString& pointKey,
                    const std::vector<ScreeningReason>& reasons, ContentLanguage language);

}  // namespace jiheng::ui
