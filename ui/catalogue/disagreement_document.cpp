#include "ui/catalogue/disagreement_document.h"

#include <algorithm>

#include "app/catalogue/catalogue_history.h"
#include "app/foundation/formats.h"
#include "ui/catalogue/instrument_label.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr int kLabelWidth = 104;

Semantic meaningOf(DisagreementState state) {
  switch (state) {
    case DisagreementState::Open: return Semantic::Stale;
    case DisagreementState::Settled: return Semantic::Done;
    case DisagreementState::Unsettleable: break;
  }
  return Semantic::Unverified;
}

}  // namespace

QHash<QString, int> DisagreementDocument::writeAll() {
  QHash<QString, int> places;
  m_out.paragraph(0, DocumentWriter::Line::Title);
  m_out.text(title(), m_out.title());
  m_out.paragraph(2, DocumentWriter::Line::Law);
  m_out.text(tr("Where sources say different things, both stand here, with the one that the bundled data follows and why. The "
                "official text decides."),
             m_out.body());
  const auto& all = m_catalogue.disagreements();
  const int open = static_cast<int>(std::count_if(all.begin(), all.end(), [](const Disagreement& one) {
    return one.state == DisagreementState::Open;
  }));
  m_out.paragraph(1);
  m_out.text(tr("%1 disagreements, %2 of them open.").arg(QString::number(all.size()), QString::number(open)), m_out.small());
  // What is open comes first: somebody has to do something about it.
  for (const bool wantOpen : {true, false}) {
    for (const Disagreement& one : all) {
      if ((one.state == DisagreementState::Open) != wantOpen) continue;
      places.insert(one.id, m_out.position());
      write(one, true);
    }
  }
  return places;
}

QString DisagreementDocument::title() { return tr("Disagreeing sources"); }

void DisagreementDocument::writeForItem(const ItemKey& key) {
  const std::vector<const Disagreement*> found = m_catalogue.disagreementsOn(key);
  if (found.empty()) return;
  m_out.heading(title());
  for (const Disagreement* one : found) write(*one, false);
}

void DisagreementDocument::write(const Disagreement& disagreement, bool withPlace) {
  const Language language = shownLanguage();
  if (withPlace)
    m_out.heading(disagreement.question.in(language));
  else
    m_out.paragraph(2);
  if (!withPlace) {
    m_out.text(disagreement.question.in(language), m_out.strong());
  }
  m_out.paragraph(1);
  m_out.badge(meaningOf(disagreement.state), shown(disagreementStateText(disagreement.state)));
  const auto gap = [this] { m_out.text(QStringLiteral("  "), m_out.quiet()); };
  if (withPlace && !disagreement.instrumentId.isEmpty()) {
    gap();
    m_out.link(instrumentLabel(m_catalogue, disagreement.instrumentId),
               DetailLink{DetailLink::Kind::Instrument, disagreement.instrumentId, {}}.url());
  }
  if (withPlace && !disagreement.item.isEmpty()) {
    const auto editions = editionsOf(m_catalogue, disagreement.item);
    gap();
    const Bilingual name = editions.empty() ? Bilingual{} : Bilingual{editions.back().item->nameZh, editions.back().item->nameEn()};
    m_out.link(editions.empty() ? disagreement.item.value() : name.in(language),
               DetailLink{DetailLink::Kind::Item, disagreement.item.value(), {}}.url());
  }
  m_out.beginTable(2, {kLabelWidth, -1}, 1);
  for (size_t i = 0; i < disagreement.claims.size(); ++i) {
    const DisagreementClaim& claim = disagreement.claims[i];
    const bool followed = disagreement.reading == static_cast<int>(i);
    m_out.appendRow();
    m_out.cell(0);
    m_out.paragraph();
    m_out.text(tr("Source %1").arg(QString::number(i + 1)), m_out.quiet());
    m_out.cell(1);
    m_out.paragraph();
    // What holds a quotation already is not quoted once more.
    const QString says = claim.says.in(language);
    m_out.text(says.contains(u'“') ? says : tr("“%1”").arg(says), m_out.small());
    if (followed) {
      gap();
      m_out.badge(Semantic::Accent, tr("the data follows this one"));
    }
    m_out.paragraph();
    m_out.text(claim.source.in(language), m_out.quiet());
    if (claim.date.isValid()) m_out.text(QStringLiteral("  ") + formatDate(claim.date, language), m_out.quiet());
  }
  const auto row = [this](const QString& label, const QString& words) {
    if (words.isEmpty()) return;
    m_out.appendRow();
    m_out.cell(0);
    m_out.paragraph();
    m_out.text(label, m_out.quiet());
    m_out.cell(1);
    m_out.paragraph();
    m_out.text(words, m_out.small());
  };
  if (!disagreement.reading) row(tr("Reading"), tr("The data follows none of them."));
  row(tr("Why"), disagreement.why.in(language));
  row(tr("What depends on it"), disagreement.effect.in(language));
  m_out.endTable(0);
  writeStance(disagreement);
}

void DisagreementDocument::writeStance(const Disagreement& disagreement) {
  const auto stance = m_readings.stances.constFind(disagreement.id);
  if (stance != m_readings.stances.cend()) {
    m_out.paragraph(1);
    m_out.text(tr("Our state: %1").arg(shown(stanceStateText(stance->state))), m_out.strong());
    m_out.paragraph();
    m_out.text(tr("%1, %2").arg(stance->author, formatDateTime(stance->at, shownLanguage())), m_out.quiet());
    if (!stance->note.isEmpty()) {
      m_out.paragraph();
      m_out.text(stance->note, m_out.small());
    }
  }
  if (!m_readings.workspaceOpen || m_out.isPaper()) return;
  m_out.paragraph(1);
  m_out.link(stance == m_readings.stances.cend() ? tr("Set our state and note") : tr("Change our state and note"),
             DetailLink{DetailLink::Kind::SetStance, disagreement.id, {}}.url());
  if (stance == m_readings.stances.cend()) return;
  m_out.text(QStringLiteral("  ·  "), m_out.quiet());
  m_out.link(tr("Take back"), DetailLink{DetailLink::Kind::TakeBackStance, disagreement.id, {}}.url());
}

}  // namespace jiheng::ui
