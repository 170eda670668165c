#include "ui/changes/change_document.h"

#include <QCoreApplication>

#include "app/catalogue/change_text.h"
#include "ui/changes/change_link.h"
#include "ui/changes/lineage_document.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/semantics.h"

namespace jiheng::ui {

namespace {

class ChangeDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::ChangeDocument)
 public:
  ChangeDocument(const ChangeInput& input, const Theme& theme) : m_in(input), m_change(input.change), m_write(theme) {}

  QString html() {
    head();
    steps();
    fields();
    points();
    ours();
    m_html += lineageHtml(m_in.catalogue, lineageOf(m_in.catalogue, m_change.key), m_write);
    return m_html;
  }

 private:
  void head() {
    const Item& item = m_change.item();
    if (m_in.diff.isDraft())
      m_html += m_write.notice(Semantic::Stale, tr("Draft for comment, never law: proposed, not in force."));
    m_html += m_write.title(item.number.isEmpty() ? item.nameZh : QString(item.number + QStringLiteral("  ") + item.nameZh));
    if (!item.nameEn().isEmpty()) m_html += QStringLiteral("<p style='margin:0'>%1</p>").arg(m_write.quiet(item.nameEn()));
    m_html += QStringLiteral("<p style='margin:6px 0'>%1 %2</p>")
                  .arg(m_write.badge(semanticOf(m_change.kind), shown(changeKindText(m_change.kind))),
                       m_write.badge(semanticOf(item.part), shown(partText(item.part))));
    QStringList links;
    for (const auto& [side, edition] : {std::pair{m_change.after, m_in.diff.to.get()},
                                        std::pair{m_change.before, m_in.diff.from.get()}}) {
      if (!side || !edition) continue;
      const ChangeLink link{ChangeLink::Kind::Item, m_change.key.value(), edition->id(), {}};
      links << m_write.link(link.url(), tr("Show in the catalogue of %1").arg(edition->id()));
    }
    links << m_write.link(ChangeLink{ChangeLink::Kind::Copy, {}, {}, {}}.url(), tr("Copy as text"));
    m_html += QStringLiteral("<p style='margin:4px 0'>%1</p>").arg(links.join(QStringLiteral(" &nbsp; ")));
    if (m_change.uncertainty != Uncertainty::None)
      m_html += m_write.notice(Semantic::Unverified, shown(uncertaintyText(m_change.uncertainty)));
    if (m_change.wordingMissing)
      m_html += m_write.notice(Semantic::Unverified, tr("What this amendment changes is not bundled. Bring the official text."));
  }

  /// The operation and the instrument beside the change.
  void steps() {
    for (const ItemEvent& event : m_change.causes) {
      m_html += QStringLiteral("<p style='margin:4px 0'>%1<br>%2</p>")
                    .arg(shown(eventText(event)).toHtmlEscaped(),
                         m_write.provenance(event.operation->item.nameProvenance));
    }
    if (m_change.causes.empty())
      m_html += m_write.paragraph(tr("No bundled step of an instrument between the two editions concerns it."));
  }

  void fields() {
    for (const FieldChange& field : m_change.fields) {
      if (field.zh.empty()) {
        m_html += m_write.paragraph(shown(fieldChangeText(field)));
        continue;
      }
      m_html += m_write.heading(shown(fieldText(field.field)));
      beginTexts();
      row({}, m_write.redline(field.zh, m_in.form), m_write.redline(field.en, m_in.form), {});
      m_html += QStringLiteral("</table>");
    }
  }

  void points() {
    if (m_change.points.empty()) return;
    m_html += m_write.heading(tr("Control points"));
    beginTexts();
    for (const PointChange& point : m_change.points) {
      // Without its marks a difference of form reads like an equal text, so it is left out with them.
      if (point.kind == PointChangeKind::FormatOnly && !m_in.form) continue;
      const QString quietNote =
          m_write.badge(semanticOf(point.kind), shown(pointChangeText(point.kind))) + QStringLiteral(" &nbsp; ") +
          m_write.provenance(point.point().provenance);
      row(number(point), chinese(point), english(point), quietNote);
    }
    m_html += QStringLiteral("</table>");
    if (hidden() > 0)
      m_html += QStringLiteral("<p>%1</p>").arg(m_write.quiet(tr("Left out: %n control points that differ in form only.", nullptr, hidden())));
  }

  int hidden() const {
    if (m_in.form) return 0;
    int count = 0;
    for (const PointChange& point : m_change.points) count += point.kind == PointChangeKind::FormatOnly ? 1 : 0;
    return count;
  }

  static Semantic semanticOf(PointChangeKind kind) {
    switch (kind) {
      case PointChangeKind::Added: return Semantic::Done;
      case PointChangeKind::Removed: return Semantic::Overdue;
      case PointChangeKind::Amended:
      case PointChangeKind::AmendedUnseen: return Semantic::Soon;
      case PointChangeKind::Renumbered:
      case PointChangeKind::FormatOnly: return Semantic::Open;
      case PointChangeKind::FirstBundled:
      case PointChangeKind::Uncertain: break;
    }
    return Semantic::Unverified;
  }
  static Semantic semanticOf(ChangeKind kind) { return ui::semanticOf(kind); }
  static Semantic semanticOf(Part part) { return ui::semanticOf(part); }

  static QString number(const PointChange& point) {
    const QString before = point.before ? point.before->number : QString();
    const QString after = point.after ? point.after->number : QString();
    if (!before.isEmpty() && !after.isEmpty() && before != after)
      return QString(before + QLatin1Char(' ') + QChar(0x2192) + QLatin1Char(' ') + after);
    return after.isEmpty() ? before : after;
  }

  /// Only a change of the law is struck through or underlined; a text that is merely first bundled stands as it is.
  QString chinese(const PointChange& point) const {
    if (point.point().zh.isEmpty() && textBefore(point.zh).isEmpty()) return m_write.quiet(tr("The Chinese text is not bundled."));
    return plain(point) ? point.point().zh.toHtmlEscaped() : m_write.redline(point.zh, m_in.form);
  }
  QString english(const PointChange& point) const {
    if (plain(point)) return point.point().en.toHtmlEscaped();
    if (point.en.empty()) {
      const QString later = point.after ? point.after->en : QString();
      return later.isEmpty() ? m_write.quiet(tr("No reference translation of this wording.")) : later.toHtmlEscaped();
    }
    return m_write.redline(point.en, m_in.form);
  }
  static bool plain(const PointChange& point) {
    return point.kind == PointChangeKind::FirstBundled || point.kind == PointChangeKind::Uncertain ||
           point.kind == PointChangeKind::AmendedUnseen;
  }

  bool both() const { return m_in.language == ContentLanguage::SideBySide; }

  void beginTexts() {
    m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='6'>");
    if (!both()) return;
    m_html += QStringLiteral("<tr><td width='8%'></td><td width='46%'>%1</td><td width='46%'>%2</td></tr>")
                  .arg(m_write.quiet(tr("Chinese, the law")), m_write.quiet(tr("English, reference translation")));
  }

  void row(const QString& label, const QString& zh, const QString& en, const QString& note) {
    const QString quietEnglish =
        QStringLiteral("<span style='color:%1'>%2</span>").arg(m_write.color(m_write.theme().quietText()), en);
    m_html += QStringLiteral("<tr><td width='8%'>%1</td>").arg(m_write.strong(label));
    if (both())
      m_html += QStringLiteral("<td>%1</td><td>%2</td></tr>").arg(zh, quietEnglish);
    else
      m_html += QStringLiteral("<td>%1</td></tr>").arg(m_in.language == ContentLanguage::Chinese ? zh : en);
    if (!note.isEmpty())
      m_html += QStringLiteral("<tr><td></td><td colspan='%1'>%2</td></tr>").arg(both() ? 2 : 1).arg(note);
  }

  void ours() {
    if (m_in.ours.empty()) return;
    m_html += m_write.heading(tr("Our technologies with a tag on this item"));
    for (const OurTechnology& one : m_in.ours) {
      const ChangeLink link{ChangeLink::Kind::Technology, one.id, {}, {}};
      m_html += QStringLiteral("<p style='margin:4px 0'>%1</p>").arg(m_write.link(link.url(), one.name));
    }
  }

  const ChangeInput& m_in;
  const ItemChange& m_change;
  const ChangeHtml m_write;
  QString m_html;
};

}  // namespace

QString changeHtml(const ChangeInput& input, const Theme& theme) { return ChangeDocument(input, theme).html(); }

}  // namespace jiheng::ui
