#include "ui/changes/lineage_document.h"

#include <QCoreApplication>

#include "app/catalogue/change_text.h"
#include "app/foundation/formats.h"
#include "ui/changes/change_link.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

struct LineageDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::LineageDocument)
};

Semantic semanticOf(LineageKind kind) {
  switch (kind) {
    case LineageKind::Begins:
    case LineageKind::Widened: return Semantic::Done;
    case LineageKind::Deleted:
    case LineageKind::Narrowed: return Semantic::Overdue;
    case LineageKind::Changed:
    case LineageKind::Split:
    case LineageKind::Merged: return Semantic::Soon;
    case LineageKind::Same:
    case LineageKind::Renumbered: return Semantic::Open;
    case LineageKind::Unknown: break;
  }
  return Semantic::Unverified;
}

QString evidenceWord(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::Stated: return LineageDocument::tr("stated");
    case EvidenceKind::Derived: return LineageDocument::tr("derived");
    case EvidenceKind::Missing: break;
  }
  return LineageDocument::tr("not bundled");
}

QString numberOf(const LineageStep& step) {
  if (!step.item) return {};
  return step.item->number.isEmpty() ? LineageDocument::tr("number not known") : step.item->number;
}

QString stepHtml(const Catalogue& catalogue, const LineageStep& step, const ChangeHtml& write) {
  const Instrument* instrument = catalogue.instrument(step.edition->instrumentId());
  const QString label = instrument ? shown(instrumentShortText(*instrument)) : step.edition->id();
  QString body = write.badge(semanticOf(step.edge.kind), shown(lineageKindText(step.edge.kind)));
  if (step.edge.renumbered && step.edge.kind != LineageKind::Renumbered)
    body += QLatin1Char(' ') + write.badge(Semantic::Open, shown(lineageKindText(LineageKind::Renumbered)));
  body += QStringLiteral("&nbsp; ") + write.strong(numberOf(step));
  if (step.item) {
    const ChangeLink link{ChangeLink::Kind::Item, step.item->key.value(), step.edition->id(), {}};
    body += QStringLiteral("&nbsp; ") + write.link(link.url(), step.item->nameZh);
  }
  body += QStringLiteral("<br>") +
          write.quiet(LineageDocument::tr("%1: %2", "kind of evidence: sentence")
                          .arg(evidenceWord(step.edge.evidence), shown(step.edge.reason)));
  for (const ItemKey& other : step.edge.others) {
    for (const ItemInEdition& one : editionsOf(catalogue, other)) {
      const ChangeLink link{ChangeLink::Kind::Item, other.value(), one.edition->id(), {}};
      body += QStringLiteral("<br>") + write.link(link.url(), LineageDocument::tr("With %1 %2").arg(one.item->number, one.item->nameZh));
    }
  }
  for (const ItemEvent& event : step.edge.causes)
    body += QStringLiteral("<br>") + write.provenance(event.operation->item.nameProvenance);
  return QStringLiteral("<tr><td width='24%' style='border-left:2px solid %1'>%2<br>%3</td><td>%4</td></tr>")
      .arg(write.color(write.theme().line()), write.strong(label),
           write.quiet(formatDate(step.edition->effective(), shownLanguage())), body);
}

}  // namespace

QString lineageHtml(const Catalogue& catalogue, const Lineage& lineage, const ChangeHtml& write) {
  QString html = write.heading(LineageDocument::tr("History through all editions"));
  html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='6'>");
  for (auto step = lineage.steps.rbegin(); step != lineage.steps.rend(); ++step) html += stepHtml(catalogue, *step, write);
  html += QStringLiteral("</table>");
  for (const ItemEvent& event : lineage.drafts) html += write.notice(Semantic::Stale, shown(eventText(event)));
  return html;
}

}  // namespace jiheng::ui
