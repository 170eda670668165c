#include "ui/catalogue/source_document.h"

#include <array>

#include "app/catalogue/coverage_text.h"
#include "app/catalogue/instrument_status.h"
#include "app/foundation/formats.h"
#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_filter.h"
#include "ui/catalogue/item_history.h"
#include "ui/catalogue/item_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr int kLabelWidth = 104;
constexpr int kNumberColumn = 76;

/// The addresses of one field; several stand apart by ";" or a blank.
QStringList addressesIn(const QString& text) {
  QString list = text;
  list.replace(u';', u' ');
  return list.split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

void SourceDocument::tableHead(const QStringList& words) {
  m_out.appendRow();
  for (qsizetype column = 0; column < words.size(); ++column) {
    m_out.cell(static_cast<int>(column));
    m_out.paragraph();
    m_out.text(words.at(column), m_out.quiet());
  }
}

void SourceDocument::row(const QStringList& words) {
  m_out.appendRow();
  for (qsizetype column = 0; column < words.size(); ++column) {
    m_out.cell(static_cast<int>(column));
    m_out.paragraph();
    m_out.text(words.at(column), m_out.small());
  }
}

void SourceDocument::fact(const QString& label, const QString& value) {
  m_out.appendRow();
  m_out.cell(0);
  m_out.paragraph();
  m_out.text(label, m_out.quiet());
  m_out.cell(1);
  m_out.paragraph();
  m_out.text(value, m_out.small());
}

void SourceDocument::gaps(const InstrumentCoverage& coverage) {
  for (const Text& gap : coverage.gaps) {
    m_out.paragraph();
    m_out.text(shown(gap), m_out.coloured(Semantic::Unverified));
  }
}

void SourceDocument::officialText(const Instrument& instrument) {
  if (instrument.officialText.isEmpty()) return;
  m_out.paragraph();
  m_out.text(tr("The ministry publishes the official text at:"), m_out.quiet());
  for (const QString& address : addressesIn(instrument.officialText)) {
    m_out.paragraph();
    m_out.text(address, m_out.small());
  }
}

void SourceDocument::writeCoverage() {
  m_out.paragraph(0, DocumentWriter::Line::Title);
  m_out.text(tr("What is bundled of the %1").arg(editionLabel(m_catalogue, m_edition)), m_out.title());
  m_out.paragraph(2, DocumentWriter::Line::Law);
  m_out.text(tr("The program ships what could be read or recalled from public material. What is missing here is missing "
                "from the bundle, not from the law."),
             m_out.body());
  m_out.paragraph(1);
  m_out.link(tr("Exactly what is missing, step by step"), DetailLink{DetailLink::Kind::Proof, {}, {}}.url());
  writeParts();
  writeInstruments();
  writeSectors();
}

void SourceDocument::writeParts() {
  m_out.heading(tr("Items of this edition"));
  m_out.beginTable(6, {-1, kNumberColumn, kNumberColumn, kNumberColumn, kNumberColumn, kNumberColumn}, 1);
  tableHead({tr("Part"), tr("In the law"), tr("Bundled"), tr("Missing"), tr("Carried over, not confirmed"),
             tr("With control points")});
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    const PartCoverage& coverage = m_edition.coverage(part);
    row({QString(), QString::number(coverage.stated), QString::number(coverage.confirmed()),
         QString::number(std::max(0, coverage.stated - coverage.confirmed())), QString::number(coverage.unconfirmed),
         QString::number(coverage.withPoints)});
    m_out.cell(0);
    m_out.badge(semanticOf(part), shown(partText(part)));
  }
  m_out.endTable();
}

void SourceDocument::writeInstruments() {
  m_out.heading(tr("Instruments up to this edition"));
  for (const Instrument& instrument : m_catalogue.instruments()) {
    if (instrument.kind == InstrumentKind::Draft || instrument.effective > m_edition.effective()) continue;
    const InstrumentCoverage coverage = m_catalogue.coverage(instrument.id);
    m_out.paragraph(3);
    m_out.link(instrumentTitle(instrument), DetailLink{DetailLink::Kind::Instrument, instrument.id, {}}.url());
    m_out.paragraph();
    m_out.text(shown(coverageText(coverage, instrument.kind)), m_out.small());
    gaps(coverage);
    officialText(instrument);
  }
}

void SourceDocument::writeSectors() {
  m_out.heading(tr("By sector"));
  m_out.paragraph(1);
  m_out.text(tr("The instruments state no numbers by sector: here stands what is bundled, and nobody can tell from it "
                "how many items the law has in a sector."),
             m_out.quiet());
  m_out.beginTable(4, {-1, kNumberColumn, kNumberColumn, kNumberColumn}, 1);
  tableHead({tr("Sector"), shown(partText(Part::Prohibited)), shown(partText(Part::Restricted)), tr("With points")});
  for (const SectorCount& sector : m_edition.sectors()) {
    int withPoints = 0;
    for (const Item& item : m_edition.items()) {
      if (sectorKey(item) == sectorKey(sector) && !item.points.empty()) ++withPoints;
    }
    const QString word = sectorWord(sector.sector, m_language);
    row({sector.code.isEmpty() ? word : QString(sector.code + QStringLiteral("  ") + word),
         QString::number(sector.prohibited), QString::number(sector.restricted), QString::number(withPoints)});
  }
  m_out.endTable();
}

void SourceDocument::writeInstrument(const Instrument& instrument) {
  const Language language = shownLanguage();
  const bool draft = instrument.kind == InstrumentKind::Draft;
  m_out.paragraph();
  draft ? m_out.badge(Semantic::Open, shown(instrumentKindText(instrument.kind)))
        : m_out.text(shown(instrumentKindText(instrument.kind)), m_out.quiet());
  m_out.paragraph(0, DocumentWriter::Line::Title);
  m_out.text(instrument.title.in(language), m_out.title());
  if (draft) {
    m_out.notice(Semantic::Open, tr("A draft for comment. It never came into force and counts for nothing; it stands "
                                    "here only to compare."));
  }
  m_out.beginTable(2, {kLabelWidth, -1}, 2);
  if (const QString issuers = instrument.issuedBy.in(language); !issuers.isEmpty()) fact(tr("Issued by"), issuers);
  fact(tr("Date"), formatDate(instrument.date, language));
  if (!draft) fact(tr("In force since"), formatDate(instrument.effective, language));
  fact(tr("Status"), shown(statusText(instrument, m_today)));
  const InstrumentCoverage coverage = m_catalogue.coverage(instrument.id);
  fact(tr("Bundled"), shown(coverageText(coverage, instrument.kind)));
  gaps(coverage);
  m_out.endTable();
  officialText(instrument);
  for (const Bilingual& note : instrument.notes) {
    m_out.paragraph(1);
    m_out.text(note.in(language), m_out.small());
  }
  writeOperations(instrument);
}

void SourceDocument::writeOperations(const Instrument& instrument) {
  static constexpr std::array kKinds{OperationKind::Delete, OperationKind::Add,   OperationKind::Amend, OperationKind::Renumber,
                                     OperationKind::Merge,  OperationKind::Split, OperationKind::Base};
  for (const OperationKind kind : kKinds) {
    std::vector<const Operation*> operations;
    for (const Operation& operation : instrument.operations) {
      if (operation.kind == kind) operations.push_back(&operation);
    }
    if (operations.empty()) continue;
    const int count = static_cast<int>(operations.size());
    switch (kind) {
      case OperationKind::Delete: m_out.heading(tr("Deleted: %1 bundled").arg(count)); break;
      case OperationKind::Add: m_out.heading(tr("Added: %1 bundled").arg(count)); break;
      case OperationKind::Amend: m_out.heading(tr("Amended: %1 bundled").arg(count)); break;
      case OperationKind::Renumber: m_out.heading(tr("Renumbered: %1 bundled").arg(count)); break;
      case OperationKind::Merge: m_out.heading(tr("Merged: %1 bundled").arg(count)); break;
      case OperationKind::Split: m_out.heading(tr("Split: %1 bundled").arg(count)); break;
      case OperationKind::Base: m_out.heading(tr("In its list: %1 bundled").arg(count)); break;
    }
    for (const Operation* operation : operations) {
      const Item* now = m_edition.find(operation->item.key);
      const Item& item = operation->item.nameZh.isEmpty() && now ? *now : operation->item;
      const QString name = Bilingual{item.nameZh, item.nameEn()}.in(leadingLanguage(m_language));
      m_out.paragraph(1);
      m_out.badge(semanticOf(item.part), shown(partText(item.part)));
      m_out.text(QStringLiteral(" ") + numberWord(item) + QStringLiteral("  "), m_out.quiet());
      // A proposal that never became law stands in no edition: there is nothing to open.
      if (now || absenceOf(m_catalogue, m_edition, item.key)) {
        m_out.link(name, DetailLink{DetailLink::Kind::Item, item.key.value(), {}}.url());
      } else {
        m_out.text(name, m_out.small());
      }
      if (!now) m_out.text(QStringLiteral("  ") + tr("not in the edition shown"), m_out.quiet());
    }
  }
}

}  // namespace jiheng::ui
