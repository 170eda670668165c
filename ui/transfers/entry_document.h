#pragma once

#include <QString>

#include "app/transfers/agenda.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A heading in the size of titles, as HTML.
QString headingHtml(const QString& text, const Theme& theme);

/// One deadline or finding as a page to read: what to do, why, until when, on which legal basis, how sure, and every day
/// that was counted. HTML in the present language.
QString entryDocument(const AgendaEntry& entry, const QDate& calendarKnownOn, const Theme& theme);

}  // namespace jiheng::ui
