#pragma once

#include <QString>
#include <QUrl>
#include <vector>

#include "app/transfers/agenda.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

Semantic meaningOf(TransferClass kind);
Semantic meaningOf(FindingSeverity severity);
Semantic meaningOf(StepState state);
Semantic meaningOf(Urgency urgency);

/// What is out of order at a transfer, and what to do: HTML in the present language; empty where nothing is.
QString findingsDocument(const GateState& state, const Theme& theme);

/// The deadlines of a transfer: day, what to do, legal basis. The one whose id is `opened` shows everything that is known
/// of it; links are "deadline:<id>".
QString deadlinesDocument(const std::vector<AgendaEntry>& entries, const QString& opened, const QDate& calendarKnownOn,
                          const Theme& theme);

}  // namespace jiheng::ui
