#include "ui/catalogue/proof_document.h"

#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_wording.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/semantics.h"

namespace jiheng::ui {

namespace {

constexpr int kNumberColumn = 76;
constexpr int kPartColumn = 110;

QString missingPlace(const InstrumentProof& proof, const CountProof& count) {
  return proof.instrumentId + u'/' + (count.part ? partCode(*count.part) : QStringLiteral("both")) + u'/' + operationCode(count.kind);
}

QString incompletePlace(const InstrumentProof& proof) { return QString(proof.instrumentId + QStringLiteral("/incomplete")); }

QString withoutPointsPlace(Part part) { return QString(QStringLiteral("without-points/") + partCode(part)); }

int withoutPoints(const Edition& edition, Part part) {
  int count = 0;
  for (const Item& item : edition.items()) count += item.part == part && item.points.empty() ? 1 : 0;
  return count;
}

}  // namespace

void ProofDocument::leadTo(const QString& words, const QString& name) {
  m_out.link(words, DetailLink{DetailLink::Kind::Within, name, {}}.url());
}

QHash<QString, int> ProofDocument::write() {
  m_out.paragraph(0, DocumentWriter::Line::Title);
  m_out.text(tr("How far the catalogue is proved"), m_out.title());
  m_out.paragraph(2, DocumentWriter::Line::Law);
  m_out.text(tr("At each start the instruments are replayed and compared with the counts that they state themselves. Nothing "
                "contradicts them. What is missing from the bundle, not from the law, stands here."),
             m_out.body());
  m_out.heading(tr("Items without control points in the edition shown"));
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    m_out.paragraph(1);
    m_out.badge(semanticOf(part), shown(partText(part)));
    m_out.text(QStringLiteral("  "), m_out.small());
    leadTo(tr("%n items without control points", nullptr, withoutPoints(m_edition, part)), withoutPointsPlace(part));
  }
  for (const InstrumentProof& proof : m_catalogue.proof().instruments) writeInstrument(proof);
  for (const Part part : {Part::Prohibited, Part::Restricted}) writeWithoutPoints(part);
  return m_places;
}

void ProofDocument::writeInstrument(const InstrumentProof& proof) {
  m_out.heading(instrumentLabel(m_catalogue, proof.instrumentId));
  m_out.paragraph(1);
  if (!proof.isLaw) m_out.badge(Semantic::Open, tr("draft, never law"));
  if (!proof.isLaw) m_out.text(QStringLiteral("  "), m_out.small());
  m_out.link(tr("Show its operations"), DetailLink{DetailLink::Kind::Instrument, proof.instrumentId, {}}.url());
  m_out.paragraph();
  m_out.text(shown(proofText(proof)), proof.isComplete() ? m_out.small() : m_out.coloured(Semantic::Unverified));
  writeCounts(proof);
  writeMissing(proof);
  writeIncomplete(proof);
}

void ProofDocument::writeCounts(const InstrumentProof& proof) {
  if (proof.counts.empty()) return;
  m_out.beginTable(5, {kPartColumn, -1, kNumberColumn, kNumberColumn, kNumberColumn}, 1);
  m_out.appendRow();
  int column = 0;
  for (const QString& word : {tr("Part"), tr("Step"), tr("Stated"), tr("Bundled"), tr("Missing")}) {
    m_out.cell(column++);
    m_out.paragraph();
    m_out.text(word, m_out.quiet());
  }
  for (const CountProof& count : proof.counts) {
    m_out.appendRow();
    m_out.cell(0);
    m_out.paragraph();
    m_out.text(count.part ? shown(partText(*count.part)) : tr("both parts"), m_out.small());
    m_out.cell(1);
    m_out.paragraph();
    m_out.text(shown(operationText(count.kind)), m_out.small());
    m_out.cell(2);
    m_out.paragraph();
    m_out.text(QString::number(count.stated), m_out.small());
    m_out.cell(3);
    m_out.paragraph();
    m_out.link(QString::number(count.bundled), DetailLink{DetailLink::Kind::Instrument, proof.instrumentId, {}}.url(),
               tr("Show its operations"));
    m_out.cell(4);
    m_out.paragraph();
    if (count.missing() > 0)
      leadTo(QString::number(count.missing()), missingPlace(proof, count));
    else
      m_out.text(QStringLiteral("0"), m_out.small());
  }
  m_out.endTable(0);
}

void ProofDocument::writeMissing(const InstrumentProof& proof) {
  for (const CountProof& count : proof.counts) {
    if (count.missing() == 0) continue;
    m_out.paragraph(2);
    mark(missingPlace(proof, count));
    m_out.text(shown(countText(count)), m_out.strong());
    if (count.named.empty()) {
      m_out.paragraph();
      m_out.text(tr("Nothing names them. Look for them in the official text."), m_out.quiet());
      continue;
    }
    m_out.paragraph();
    m_out.text(tr("Recollections name these, unverified; look for them in the official text:"), m_out.quiet());
    for (const MissingOperation& named : count.named) {
      m_out.paragraph();
      m_out.text(named.name.in(shownLanguage()), m_out.coloured(Semantic::Unverified));
      const QString sector = named.sector.in(shownLanguage());
      if (!sector.isEmpty()) m_out.text(QStringLiteral("  ") + sector, m_out.quiet());
    }
  }
}

void ProofDocument::writeIncomplete(const InstrumentProof& proof) {
  if (proof.incomplete.empty()) return;
  m_out.paragraph(2);
  mark(incompletePlace(proof));
  m_out.text(tr("Bundled steps of which something is not known: %1").arg(QString::number(proof.incomplete.size())), m_out.strong());
  for (const IncompleteOperation& operation : proof.incomplete) {
    m_out.paragraph(1);
    const QString name = Bilingual{operation.nameZh, operation.nameEn}.in(shownLanguage());
    m_out.link(operation.number.isEmpty() ? name : QString(operation.number + QStringLiteral("  ") + name),
               DetailLink{DetailLink::Kind::Item, operation.item.value(), {}}.url());
    m_out.text(QStringLiteral("  "), m_out.quiet());
    m_out.text(operation.withoutNumber && operation.withoutPoints ? tr("no number, no control points")
               : operation.withoutNumber                          ? tr("no number")
                                                                  : tr("no control points"),
               m_out.quiet());
  }
}

void ProofDocument::writeWithoutPoints(Part part) {
  m_out.heading(part == Part::Prohibited ? tr("Prohibited items without control points")
                                         : tr("Restricted items without control points"));
  mark(withoutPointsPlace(part));
  for (const Item& item : m_edition.items()) {
    if (item.part != part || !item.points.empty()) continue;
    m_out.paragraph();
    const QString name = Bilingual{item.nameZh, item.nameEn()}.in(shownLanguage());
    m_out.link(name, DetailLink{DetailLink::Kind::Item, item.key.value(), {}}.url());
    m_out.text(QStringLiteral("  ") + numberWord(item), m_out.quiet());
  }
}

}  // namespace jiheng::ui
