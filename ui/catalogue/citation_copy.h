#pragma once

#include <QMimeData>
#include <memory>

#include "app/catalogue/catalogue.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// What is cited: an item of an edition, or one of its control points.
struct CitedText {
  const Catalogue& catalogue;
  const Edition& edition;
  const Item& item;
  QString pointKey;  ///< empty for the item
};

/// A citation for the clipboard: number, name, control point, instrument, date and provenance, then the stable link. As plain
/// text, and as HTML with each language marked, so that a word processor spells and breaks it right.
std::unique_ptr<QMimeData> citationForClipboard(const CitedText& cited, ContentLanguage language);

}  // namespace jiheng::ui
