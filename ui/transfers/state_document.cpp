#include "ui/transfers/state_document.h"

#include <QCoreApplication>

#include "app/foundation/formats.h"
#include "ui/transfers/entry_document.h"
#include "ui/transfers/today_model.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

class StateDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::StateDocument)
 public:
  explicit StateDocument(const Theme& theme) : m_theme(theme) {}

  QString findings(const GateState& state) {
    for (const GateFinding& finding : state.findings) {
      const Semantic meaning = meaningOf(finding.severity);
      m_html += QStringLiteral("<p style='margin-top:6px; margin-bottom:0'><span style='color:%1'><b>%2&nbsp;%3</b></span> %4</p>")
                    .arg(m_theme.color(meaning).name(), m_theme.shape(meaning),
                         shown(findingSeverityText(finding.severity)).toHtmlEscaped(), shown(finding.text).toHtmlEscaped());
      quiet(shown(finding.advice));
      quiet(tr("Legal basis: %1 (%2)").arg(shown(finding.legalBasis), shown(ruleConfidenceText(finding.confidence))));
    }
    return m_html;
  }

  QString deadlines(const std::vector<AgendaEntry>& entries, const QString& opened, const QDate& knownOn) {
    for (const AgendaEntry& entry : entries) {
      if (entry.severity) continue;  // findings stand above, with their steps
      const Semantic meaning = meaningOf(entry.urgency);
      const QString due = entry.due.isValid() ? formatDate(entry.due, shownLanguage()) : tr("no day set");
      m_html += QStringLiteral("<p style='margin-top:8px; margin-bottom:0'><span style='color:%1'><b>%2&nbsp;%3</b></span> "
                               "<a href='deadline:%4' style='color:%5'>%6</a></p>")
                    .arg(m_theme.color(meaning).name(), m_theme.shape(meaning), due.toHtmlEscaped(), entry.id,
                         m_theme.color(Semantic::Accent).name(), shown(entry.what).toHtmlEscaped());
      quiet(daysText(entry).isEmpty() ? shown(urgencyText(entry.urgency))
                                      : tr("%1; %2").arg(shown(urgencyText(entry.urgency)), daysText(entry)));
      quiet(tr("Legal basis: %1 (%2)").arg(shown(entry.legalBasis), shown(ruleConfidenceText(entry.confidence))));
      if (entry.id == opened) m_html += entryDocument(entry, knownOn, m_theme);
    }
    if (m_html.isEmpty()) quiet(tr("No deadline runs. Enter dates at the steps as they happen."));
    return m_html;
  }

 private:
  void quiet(const QString& text) {
    if (text.isEmpty()) return;
    m_html += QStringLiteral("<p style='margin:0; color:%1'>%2</p>").arg(m_theme.quietText().name(), text.toHtmlEscaped());
  }
  const Theme& m_theme;
  QString m_html;
};

}  // namespace

Semantic meaningOf(TransferClass kind) {
  switch (kind) {
    case TransferClass::Prohibited: return Semantic::Prohibited;
    case TransferClass::Restricted: return Semantic::Restricted;
    case TransferClass::Open: return Semantic::Open;
    case TransferClass::NoMatch: return Semantic::Free;
  }
  return Semantic::Open;
}

Semantic meaningOf(FindingSeverity severity) {
  switch (severity) {
    case FindingSeverity::Stop: return Semantic::Prohibited;
    case FindingSeverity::Alarm: return Semantic::Overdue;
    case FindingSeverity::Notice: return Semantic::Unverified;
  }
  return Semantic::Unverified;
}

Semantic meaningOf(StepState state) {
  switch (state) {
    case StepState::Done: return Semantic::Done;
    case StepState::Current: return Semantic::Accent;
    case StepState::Upcoming: return Semantic::Open;
    case StepState::Blocked: return Semantic::Overdue;
    case StepState::Stop: return Semantic::Prohibited;
  }
  return Semantic::Open;
}

Semantic meaningOf(Urgency urgency) {
  switch (urgency) {
    case Urgency::Finding: return Semantic::Prohibited;
    case Urgency::Overdue: return Semantic::Overdue;
    case Urgency::Today:
    case Urgency::ThisWeek: return Semantic::Soon;
    case Urgency::Later: return Semantic::Accent;
    case Urgency::Waiting: return Semantic::Open;
  }
  return Semantic::Open;
}

QString findingsDocument(const GateState& state, const Theme& theme) { return StateDocument(theme).findings(state); }

QString deadlinesDocument(const std::vector<AgendaEntry>& entries, const QString& opened, const QDate& calendarKnownOn,
                          const Theme& theme) {
  return StateDocument(theme).deadlines(entries, opened, calendarKnownOn);
}

}  // namespace jiheng::ui
