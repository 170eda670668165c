#include "ui/official_text/official_text_detail.h"

#include <QFontInfo>

#include "app/catalogue/text_diff.h"
#include "ui/official_text/official_text_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

QString escaped(const QString& text) {
  return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// Codes of parts, operations and sectors are for files; people read words.
QString fieldValue(const QString& field, const QString& value, const Operation* operation) {
  if (field == QLatin1String("sector") && operation && operation->item.sectorCode == value && !value.isEmpty())
    return QString(value + QLatin1Char(' ') + operation->item.sector.in(shownLanguage())).trimmed();
  if (field == QLatin1String("part")) {
    for (const Part part : {Part::Prohibited, Part::Restricted})
      if (partCode(part) == value) return shown(partText(part));
  }
  if (field == QLatin1String("kind")) {
    if (const auto kind = operationFromCode(value)) return shown(operationText(*kind));
  }
  return value;
}

}  // namespace

QString OfficialTextDetail::heading(const QString& text) const {
  return QStringLiteral("<p style='font-size:%1px; font-weight:600; margin:0 0 8px 0'>%2</p>")
      .arg(QFontInfo(m_theme.font(TextRole::Title)).pixelSize())
      .arg(escaped(text));
}

QString OfficialTextDetail::label(const QString& text) const {
  return QStringLiteral("<p style='color:%1; margin:16px 0 4px 0'>%2</p>").arg(m_theme.quietText().name(), escaped(text));
}

QString OfficialTextDetail::quiet(const QString& text) const {
  return text.isEmpty() ? QString()
                        : QStringLiteral("<p style='color:%1; margin:2px 0'>%2</p>").arg(m_theme.quietText().name(), escaped(text));
}

QString OfficialTextDetail::quoted(const QString& text) const {
  return QStringLiteral("<table width='100%' cellpadding='8' bgcolor='%1'><tr><td style='line-height:120%'>%2</td></tr></table>")
      .arg(m_theme.background(Semantic::Open).name(), escaped(text));
}

QString OfficialTextDetail::badge(Semantic meaning, const QString& word) const {
  return QStringLiteral("<span style='color:%1; background-color:%2'>&nbsp;%3&nbsp;%4&nbsp;</span>")
      .arg(m_theme.color(meaning).name(), m_theme.background(meaning).name(), m_theme.shape(meaning).toHtmlEscaped(),
           word.toHtmlEscaped());
}

QString OfficialTextDetail::redline(const QString& bundled, const QString& official) const {
  QString html;
  for (const DiffSegment& segment : diffChinese(bundled, official)) {
    const QString text = escaped(segment.text);
    if (segment.kind == DiffKind::Removed) {
      html += QStringLiteral("<span style='color:%1; background-color:%2; text-decoration:line-through'>%3</span>")
                  .arg(m_theme.color(Semantic::Prohibited).name(), m_theme.background(Semantic::Prohibited).name(), text);
    } else if (segment.kind == DiffKind::Added) {
      html += QStringLiteral("<span style='color:%1; background-color:%2; text-decoration:underline'>%3</span>")
                  .arg(m_theme.color(Semantic::Done).name(), m_theme.background(Semantic::Done).name(), text);
    } else {
      html += text;
    }
  }
  return html;
}

QString OfficialTextDetail::field(const FieldDifference& field, const Operation* operation) const {
  const QString bundled = fieldValue(field.field, field.bundled, operation);
  const QString official = fieldValue(field.field, field.official, operation);
  QString html = QStringLiteral("<p style='margin:16px 0 4px 0'><b>%1</b> &nbsp; %2</p>")
                     .arg(OfficialTextWording::field(field.field, operation).toHtmlEscaped(),
                          badge(OfficialTextWording::meaning(field.kind), OfficialTextWording::word(field.kind)));
  if (field.kind == DifferenceKind::Confirms)
    return QString(html + QStringLiteral("<p style='margin:0; line-height:120%'>%1</p>").arg(escaped(official)));
  const auto column = [this](const QString& name, const QString& text) {
    return QStringLiteral("<td width='50%' style='line-height:120%'><span style='color:%1'>%2</span><br>%3</td>")
        .arg(m_theme.quietText().name(), name.toHtmlEscaped(), text);
  };
  const bool both = !bundled.isEmpty() && !official.isEmpty();
  const QString none = QStringLiteral("<span style='color:%1'>%2</span>").arg(m_theme.quietText().name(), tr("nothing").toHtmlEscaped());
  html += QStringLiteral("<table width='100%' cellpadding='4' cellspacing='0'><tr>%1%2</tr></table>")
              .arg(column(tr("Bundled"), bundled.isEmpty() ? none : escaped(bundled)),
                   column(both ? tr("Official, with the changes marked") : tr("Official"),
                          both ? redline(bundled, official) : official.isEmpty() ? none : escaped(official)));
  return html;
}

QString OfficialTextDetail::operation(const OperationDifference& difference, bool accepted) const {
  QString html = heading(shown(difference.title));
  if (accepted) html += QStringLiteral("<p style='margin:4px 0'>%1</p>").arg(badge(Semantic::Free, tr("Taken over")));
  const ReadOperation* read =
      difference.readIndex < 0 ? nullptr : &m_reading.announcement.operations[static_cast<size_t>(difference.readIndex)];
  if (!difference.fields.empty()) html += quiet(OfficialTextWording::sentence(difference.kind()));
  if (read) {
    html += label(tr("In the document: %1").arg(OfficialTextWording::range(read->from, read->to)));
    html += quoted(read->sourceText);
    if (!read->remarks.empty()) html += label(tr("Look at this"));
    for (const Text& remark : read->remarks) {
      html += QStringLiteral("<p style='margin:2px 0; color:%1'>%2 %3</p>")
                  .arg(m_theme.color(Semantic::Soon).name(), m_theme.shape(Semantic::Soon).toHtmlEscaped(), escaped(shown(remark)));
    }
  }
  if (!difference.fields.empty()) html += label(tr("Field by field"));
  for (const FieldDifference& one : difference.fields) html += field(one, read ? &read->operation : nullptr);
  return html;
}

QString OfficialTextDetail::other(const QString& text, const QString& what, const QString& place) const {
  return QString(quiet(place) + quiet(what) + quoted(text));
}

}  // namespace jiheng::ui
