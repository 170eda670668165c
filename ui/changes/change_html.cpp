#include "ui/changes/change_html.h"

#include <QRegularExpression>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

/// White space that shows, for differences of form.
QString visible(const QString& text) {
  QString result;
  for (const QChar character : text) {
    if (character == QLatin1Char('\n'))
      result += QChar(0x21b5);
    else if (character.isSpace())
      result += QChar(0x2423);
    else
      result += character;
  }
  return result.toHtmlEscaped();
}

}  // namespace

Semantic semanticOf(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::Deleted: return Semantic::Overdue;
    case ChangeKind::Added: return Semantic::Done;
    case ChangeKind::Amended: return Semantic::Soon;
    case ChangeKind::Renumbered:
    case ChangeKind::FormatOnly: return Semantic::Open;
    case ChangeKind::Uncertain: break;
  }
  return Semantic::Unverified;
}

QString ChangeHtml::title(const QString& text) const {
  return QStringLiteral("<p style='margin:0 0 6px 0; font-size:%1px; font-weight:600'>%2</p>")
      .arg(m_theme.font(TextRole::Title).pixelSize())
      .arg(text.toHtmlEscaped());
}

QString ChangeHtml::heading(const QString& text) const {
  return QStringLiteral("<p style='margin:18px 0 4px 0; font-weight:600'>%1</p>").arg(text.toHtmlEscaped());
}

QString ChangeHtml::paragraph(const QString& text) const {
  return QStringLiteral("<p style='margin:4px 0 4px 0'>%1</p>").arg(text.toHtmlEscaped());
}

QString ChangeHtml::quiet(const QString& text) const {
  return QStringLiteral("<span style='color:%1; font-size:%2px'>%3</span>")
      .arg(color(m_theme.quietText()))
      .arg(m_theme.font(TextRole::Small).pixelSize())
      .arg(text.toHtmlEscaped());
}

QString ChangeHtml::provenance(const Provenance& provenance) const {
  // The catalogue page has the whole address; here a line of percent signs would bury the change.
  static const QRegularExpression address(QStringLiteral("https?://(?:www\\.)?([^/\\s;]+)(?:[^\\s;()]*[^\\s;().])?"));
  return quiet(shown(provenanceText(provenance)).replace(address, QStringLiteral("\\1")));
}

QString ChangeHtml::strong(const QString& text) const {
  return QStringLiteral("<span style='font-weight:600'>%1</span>").arg(text.toHtmlEscaped());
}

QString ChangeHtml::link(const QUrl& target, const QString& text) const {
  return QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
      .arg(target.toString(QUrl::FullyEncoded).toHtmlEscaped(), color(m_theme.color(Semantic::Accent)), text.toHtmlEscaped());
}

QString ChangeHtml::badge(Semantic meaning, const QString& word) const {
  return QStringLiteral("<span style='color:%1; background-color:%2; font-size:%3px'>&nbsp;%4&nbsp;%5&nbsp;</span>")
      .arg(color(m_theme.color(meaning)), color(m_theme.background(meaning)))
      .arg(m_theme.font(TextRole::Small).pixelSize())
      .arg(m_theme.shape(meaning).toHtmlEscaped(), word.toHtmlEscaped());
}

QString ChangeHtml::notice(Semantic meaning, const QString& text) const {
  return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='6' style='margin-top:6px; margin-bottom:4px'><tr>"
                        "<td style='background-color:%1; color:%2; font-size:%3px'>%4&nbsp; %5</td></tr></table>")
      .arg(color(m_theme.background(meaning)), color(m_theme.color(meaning)))
      .arg(m_theme.font(TextRole::Small).pixelSize())
      .arg(m_theme.shape(meaning).toHtmlEscaped(), text.toHtmlEscaped());
}

QString ChangeHtml::redline(const std::vector<DiffSegment>& segments, bool form) const {
  QString html;
  const auto marked = [&](Semantic meaning, const char* decoration, const QString& text) {
    html += QStringLiteral("<span style='color:%1; background-color:%2; text-decoration:%3'>%4</span>")
                .arg(color(m_theme.color(meaning)), color(m_theme.background(meaning)), QString::fromLatin1(decoration),
                     text.toHtmlEscaped());
  };
  for (const DiffSegment& segment : segments) {
    switch (segment.kind) {
      case DiffKind::Same: html += segment.text.toHtmlEscaped(); break;
      case DiffKind::Removed: marked(Semantic::Overdue, "line-through", segment.text); break;
      case DiffKind::Added: marked(Semantic::Done, "underline", segment.text); break;
      case DiffKind::FormatOnly:
        if (form)
          html += QStringLiteral("<span style='color:%1; background-color:%2'>&lt;%3 %4 %5&gt;</span>")
                      .arg(color(m_theme.color(Semantic::Open)), color(m_theme.background(Semantic::Open)),
                           visible(segment.before), QString(QChar(0x2192)), visible(segment.text));
        else
          html += segment.text.toHtmlEscaped();
        break;
    }
  }
  return html;
}

}  // namespace jiheng::ui
