#include "ui/review/review_html.h"

namespace jiheng::ui {

namespace {
QString escaped(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")); }
}  // namespace

QString ReviewHtml::heading(const QString& text) const {
  return QStringLiteral("<p style='margin:16px 0 4px 0; font-weight:600'>%1</p>").arg(escaped(text));
}

QString ReviewHtml::paragraph(const QString& text) const {
  return QStringLiteral("<p style='margin:4px 0 4px 0'>%1</p>").arg(escaped(text));
}

QString ReviewHtml::quiet(const QString& text) const {
  return QStringLiteral("<span style='color:%1; font-size:%2px'>%3</span>")
      .arg(m_theme.quietText().name())
      .arg(m_theme.font(TextRole::Small).pixelSize())
      .arg(escaped(text));
}

QString ReviewHtml::strong(const QString& text) const {
  return QStringLiteral("<span style='font-weight:600'>%1</span>").arg(escaped(text));
}

QString ReviewHtml::link(const QString& target, const QString& text) const {
  return QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
      .arg(target.toHtmlEscaped(), m_theme.color(Semantic::Accent).name(), escaped(text));
}

QString ReviewHtml::badge(Semantic meaning, const QString& word) const {
  return QStringLiteral("<span style='color:%1; background-color:%2; font-size:%3px'>&nbsp;%4&nbsp;%5&nbsp;</span>")
      .arg(m_theme.color(meaning).name(), m_theme.background(meaning).name())
      .arg(m_theme.font(TextRole::Small).pixelSize())
      .arg(m_theme.shape(meaning).toHtmlEscaped(), escaped(word));
}

QString ReviewHtml::notice(Semantic meaning, const QString& text) const {
  return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='6' style='margin-top:6px; margin-bottom:4px'><tr>"
                        "<td style='background-color:%1; color:%2'>%3&nbsp; %4</td></tr></table>")
      .arg(m_theme.background(meaning).name(), m_theme.color(meaning).name(), m_theme.shape(meaning).toHtmlEscaped(), escaped(text));
}

QString ReviewHtml::redline(const std::vector<DiffSegment>& segments) const {
  QString html;
  const auto marked = [&](Semantic meaning, const char* decoration, const QString& text) {
    html += QStringLiteral("<span style='color:%1; background-color:%2; text-decoration:%3'>%4</span>")
                .arg(m_theme.color(meaning).name(), m_theme.background(meaning).name(), QString::fromLatin1(decoration), escaped(text));
  };
  for (const DiffSegment& segment : segments) {
    switch (segment.kind) {
      case DiffKind::Removed: marked(Semantic::Overdue, "line-through", segment.text); break;
      case DiffKind::Added: marked(Semantic::Done, "underline", segment.text); break;
      case DiffKind::Same:
      case DiffKind::FormatOnly: html += escaped(segment.text); break;
    }
  }
  return html;
}

}  // namespace jiheng::ui
