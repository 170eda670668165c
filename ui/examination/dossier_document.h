#pragma once

#include <QTextDocument>

#include "app/catalogue/edition.h"
#include "app/examination/dossier.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// What the lists of the dossier do not hold: the screening, the refused candidates with their reasons, and how much of the law
/// is bundled.
void writeDossier(QTextDocument& document, const Theme& theme, const Dossier& dossier, const Edition& edition);

}  // namespace jiheng::ui
