#include "ui/changes/change_summary.h"

#include <QCoreApplication>
#include <QSet>

#include "app/catalogue/change_text.h"
#include "app/foundation/formats.h"
#include "ui/changes/change_html.h"
#include "ui/changes/change_link.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

class ChangeSummary {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::ChangeSummary)
 public:
  ChangeSummary(const SummaryInput& input, const Theme& theme) : m_in(input), m_diff(input.diff), m_write(theme) {}

  static QString title(const EditionDiff& diff) {
    if (diff.instruments.size() == 1) return tr("Changed by %1").arg(shown(instrumentShortText(*diff.instruments.front())));
    return tr("Changes from %1 to %2")
        .arg(formatDate(diff.from->effective(), shownLanguage()), formatDate(diff.laterDate(), shownLanguage()));
  }

  QString html() {
    m_html += m_write.title(title(m_diff));
    if (m_diff.isDraft())
      m_html += m_write.notice(Semantic::Stale, tr("A draft for comment, never law. It shows what was proposed and decides nothing."));
    instruments();
    counts();
    if (!m_in.filter.isEmpty())
      m_html += line(m_write.link(ChangeLink::to({}), tr("Show all %n changes", nullptr, m_diff.together().total())));
    ours();
    for (const Text& missing : missingSteps(m_in.catalogue, m_diff))
      m_html += m_write.notice(Semantic::Unverified, shown(missing));
    if (const int passed = static_cast<int>(m_diff.cameAndWent.size()))
      m_html += m_write.paragraph(tr("Added and deleted again in between: %n items, in neither of the two editions.", nullptr, passed));
    sectors();
    return m_html;
  }

 private:
  static QString line(const QString& html) { return QStringLiteral("<p style='margin:4px 0'>%1</p>").arg(html); }

  void instruments() {
    if (m_diff.instruments.size() == 1) {
      const Instrument& one = *m_diff.instruments.front();
      m_html += line(m_write.quiet(one.title.in(shownLanguage())));
      m_html += line(m_write.quiet(one.isLaw() ? tr("In force from %1").arg(formatDate(one.effective, shownLanguage()))
                                               : tr("Published on %1").arg(formatDate(one.date, shownLanguage()))));
      return;
    }
    for (const Instrument* one : m_diff.instruments) {
      const ChangeLink link{ChangeLink::Kind::Instrument, one->id, {}, {}};
      m_html += line(m_write.link(link.url(), shown(instrumentShortText(*one))) +
                     m_write.quiet(QStringLiteral("  ") + formatDate(one->effective, shownLanguage())));
    }
  }

  QString number(int count, const std::optional<int>& stated, const ChangeFilter& filter) const {
    const QString text = stated && *stated > count ? tr("%1 of %2", "bundled of stated").arg(count).arg(*stated)
                                                   : QString::number(count);
    const bool current = filter == m_in.filter;
    if (count == 0) return m_write.quiet(text);
    const QString html = m_write.link(ChangeLink::to(filter), text);
    return current ? QStringLiteral("<b>%1</b> %2").arg(html, m_write.quiet(QString(QChar(0x25c0)))) : html;
  }

  std::optional<int> stated(Part part, ChangeKind kind) const {
    if (m_diff.instruments.size() != 1) return std::nullopt;
    const StatedCounts& counts = m_diff.instruments.front()->stated(part);
    switch (kind) {
      case ChangeKind::Deleted: return counts.deleted;
      case ChangeKind::Added: return counts.added;
      case ChangeKind::Amended: return counts.amended;
      default: return std::nullopt;
    }
  }

  void counts() {
    m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4' style='margin-top:8px'>");
    const auto row = [this](const QString& first, const QString& second, const QString& third) {
      m_html += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td><td align='right'>%3</td></tr>").arg(first, second, third);
    };
    row({}, m_write.quiet(shown(partText(Part::Prohibited))), m_write.quiet(shown(partText(Part::Restricted))));
    for (const ChangeKind kind : {ChangeKind::Deleted, ChangeKind::Added, ChangeKind::Amended, ChangeKind::Renumbered,
                                  ChangeKind::FormatOnly, ChangeKind::Uncertain}) {
      const bool always = kind == ChangeKind::Deleted || kind == ChangeKind::Added || kind == ChangeKind::Amended;
      if (!always && m_diff.together().of(kind) == 0) continue;
      QStringList cells;
      for (const Part part : {Part::Prohibited, Part::Restricted}) {
        ChangeFilter filter;
        filter.part = part;
        filter.kind = kind;
        cells << number(m_diff.counts(part).of(kind), stated(part, kind), filter);
      }
      row(m_write.badge(semanticOf(kind), shown(changeKindText(kind))), cells[0], cells[1]);
    }
    m_html += QStringLiteral("</table>");
  }

  void ours() {
    m_html += m_write.heading(tr("What it means for us"));
    if (!m_in.workspace) {
      m_html += line(m_write.quiet(tr("With a workspace open, this says which changed items carry your own tags.")));
      m_html += line(m_write.link(ChangeLink{ChangeLink::Kind::Open, {}, {}, {}}.url(), tr("Open a workspace")));
      return;
    }
    if (m_in.impact > 0 && m_diff.to)
      m_html += line(m_write.link(ChangeLink{ChangeLink::Kind::Impact, m_diff.to->id(), {}, {}}.url(),
                                  tr("%n technologies are to be looked at for this edition", nullptr, m_in.impact)));
    int items = 0;
    QSet<TechnologyId> technologies;
    for (const ItemChange& change : m_diff.changes) {
      const auto found = m_in.ours.constFind(change.key);
      if (found == m_in.ours.cend()) continue;
      ++items;
      technologies.unite(QSet<TechnologyId>(found->begin(), found->end()));
    }
    if (items == 0) {
      m_html += m_write.paragraph(tr("No changed item carries one of your tags. Technologies that were never examined are not in this."));
      return;
    }
    ChangeFilter filter;
    filter.oursOnly = true;
    m_html += line(m_write.link(ChangeLink::to(filter), tr("%n changed items carry your tags", nullptr, items)));
    m_html += line(m_write.quiet(tr("Technologies concerned: %1").arg(technologies.size())));
  }

  void sectors() {
    if (m_diff.sectors.empty()) return;
    m_html += m_write.heading(tr("By sector"));
    m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
    m_html += QStringLiteral("<tr><td></td><td align='right'>%1</td><td align='right'>%2</td></tr>")
                  .arg(m_write.quiet(shown(partText(Part::Prohibited))), m_write.quiet(shown(partText(Part::Restricted))));
    for (const SectorChanges& sector : m_diff.sectors) {
      ChangeFilter filter;
      filter.sector = sector.code;
      const QString name = sector.code.isEmpty() ? tr("Sector not known")
                                                 : QString(sector.code + QLatin1Char(' ') + sector.sector.in(shownLanguage()));
      ChangeFilter prohibited = filter;
      prohibited.part = Part::Prohibited;
      ChangeFilter restricted = filter;
      restricted.part = Part::Restricted;
      m_html += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td><td align='right'>%3</td></tr>")
                    .arg(m_write.link(ChangeLink::to(filter), name), number(sector.prohibited.total(), {}, prohibited),
                         number(sector.restricted.total(), {}, restricted));
    }
    m_html += QStringLiteral("</table>");
  }

  const SummaryInput& m_in;
  const EditionDiff& m_diff;
  const ChangeHtml m_write;
  QString m_html;
};

}  // namespace

QString changeSummaryHtml(const SummaryInput& input, const Theme& theme) { return ChangeSummary(input, theme).html(); }

QString comparisonTitle(const EditionDiff& diff) { return ChangeSummary::title(diff); }

}  // namespace jiheng::ui
