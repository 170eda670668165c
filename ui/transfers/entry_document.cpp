#include "ui/transfers/entry_document.h"

#include <QCoreApplication>

#include "app/foundation/formats.h"
#include "ui/transfers/today_model.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

class EntryDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::EntryDocument)
 public:
  EntryDocument(const AgendaEntry& entry, const QDate& knownOn, const Theme& theme)
      : m_entry(entry), m_knownOn(knownOn), m_theme(theme) {}

  QString html() {
    const Language language = shownLanguage();
    paragraph(m_entry.transferTitle, m_theme.quietText());
    m_html += headingHtml(shown(m_entry.what), m_theme);
    paragraph(shown(m_entry.why));
    m_html += QStringLiteral("<table cellspacing='0' cellpadding='3'>");
    if (m_entry.due.isValid()) {
      const QString due = formatDate(m_entry.due, language);
      row(tr("Last day"), m_entry.printed ? tr("%1 (printed on the document; prevails over a computed date)").arg(due) : due);
      row(tr("Time left"), daysText(m_entry));
    }
    if (m_entry.rolled)
      row(tr("If rest days count"), tr("%1 is arguable, because the last day is a rest day; keep to the earlier day")
                                        .arg(formatDate(*m_entry.rolled, language)));
    if (m_entry.trigger.isValid()) row(tr("Runs from"), formatDate(m_entry.trigger, language));
    row(tr("Who acts"), m_entry.exporterActs ? tr("the exporter") : tr("the authority"));
    row(tr("Legal basis"), shown(m_entry.legalBasis));
    if (!m_entry.statutory) row(tr("Kind"), tr("internal target; no law sets it"));
    row(tr("How sure"), shown(ruleConfidenceText(m_entry.confidence)));
    if (!m_entry.source.isEmpty()) row(tr("Source"), m_entry.source);
    m_html += QStringLiteral("</table>");
    if (m_entry.provisional)
      paragraph(tr("Provisional: the holiday notice of a year that this period touches is not known. Calendar as known on %1.")
                    .arg(formatDate(m_knownOn, language)),
                m_theme.color(Semantic::Unverified));
    if (!m_entry.remark.isEmpty()) paragraph(shown(m_entry.remark));
    countedDays(language);
    return m_html;
  }

 private:
  void paragraph(const QString& text, const QColor& color = {}) {
    const QString style = color.isValid() ? QStringLiteral(" style='color:%1'").arg(color.name()) : QString();
    m_html += QStringLiteral("<p%1>%2</p>").arg(style, text.toHtmlEscaped());
  }
  void row(const QString& name, const QString& value) {
    m_html += QStringLiteral("<tr><td style='color:%1; padding-right:12px'>%2</td><td>%3</td></tr>")
                  .arg(m_theme.quietText().name(), name.toHtmlEscaped(), value.toHtmlEscaped());
  }
  void countedDays(Language language) {
    if (m_entry.days.empty()) return;
    m_html += headingHtml(tr("Every day counted"), m_theme);
    m_html += QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    for (const CountedDay& day : m_entry.days) {
      const QString color = day.number > 0 ? QString() : QStringLiteral(" style='color:%1'").arg(m_theme.quietText().name());
      m_html += QStringLiteral("<tr%1><td align='right' style='padding-right:12px'>%2</td>"
                               "<td style='padding-right:12px'>%3</td><td>%4</td></tr>")
                    .arg(color, day.number > 0 ? formatNumber(day.number, language) : QStringLiteral("–"),
                         formatDateShort(day.day), shown(dayKindText(day.kind)).toHtmlEscaped());
    }
    m_html += QStringLiteral("</table>");
  }

  const AgendaEntry& m_entry;
  QDate m_knownOn;
  const Theme& m_theme;
  QString m_html;
};

}  // namespace

QString headingHtml(const QString& text, const Theme& theme) {
  const QFont font = theme.font(TextRole::Title, true);
  const QString size = font.pixelSize() > 0 ? QStringLiteral("%1px").arg(font.pixelSize()) : QStringLiteral("%1pt").arg(font.pointSizeF());
  return QStringLiteral("<p style='font-size:%1; font-weight:600; margin-top:4px; margin-bottom:8px'>%2</p>").arg(size, text.toHtmlEscaped());
}

QString entryDocument(const AgendaEntry& entry, const QDate& calendarKnownOn, const Theme& theme) {
  return EntryDocument(entry, calendarKnownOn, theme).html();
}

}  // namespace jiheng::ui
