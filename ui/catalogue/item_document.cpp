#include "ui/catalogue/item_document.h"

#include "app/foundation/formats.h"
#include "ui/catalogue/disagreement_document.h"
#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_wording.h"
#include "ui/catalogue/ledger_document.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {
constexpr int kLabelWidth = 104;
constexpr int kDateWidth = 92;
}  // namespace

DocumentMap ItemDocument::write() {
  writeTitle(editionLabel(m_in.catalogue, m_in.edition));
  if (m_in.item.standing == Standing::Unconfirmed) {
    m_out.notice(Semantic::Stale,
                 tr("Not confirmed for this edition: the item was carried over from an earlier one, because the new "
                    "list is not bundled in whole. Compare with the official text before you rely on it."));
  }
  if (m_in.item.standing == Standing::Suspended) {
    // Suspended never reads as absent: it stands, marked, and can apply again.
    m_out.notice(Semantic::Soon, shown(standingText(m_in.item.standing)));
    if (const QString by = m_in.item.suspendedBy.in(shownLanguage()); !by.isEmpty()) {
      m_out.paragraph(1);
      m_out.text(by, m_out.small());
    }
  }
  writeFacts();
  // The control points are what people come for: the disagreements stand below, and a line above leads to them.
  const QString disagreements = QStringLiteral("disagreements");
  const size_t disagreeing = m_in.catalogue.disagreementsOn(m_in.item.key).size();
  if (disagreeing > 0) {
    m_out.paragraph(1);
    m_out.text(m_out.theme().shape(Semantic::Stale) + QChar(0x00A0), m_out.coloured(Semantic::Stale));
    m_out.link(QStringLiteral("%1 (%2)").arg(DisagreementDocument::title(), QString::number(disagreeing)),
               DetailLink{DetailLink::Kind::Within, disagreements, {}}.url());
  }
  writePoints();
  LedgerDocument(m_out, m_in.catalogue, m_in.edition, m_in.readings).writeForItem(m_in.item);
  m_map.places.insert(disagreements, m_out.position());
  DisagreementDocument(m_out, m_in.catalogue, m_in.readings).writeForItem(m_in.item.key);
  writeTags();
  writeHistory();
  writeNotes();
  m_out.sources(tr("Sources"));
  return m_map;
}

DocumentMap ItemDocument::writeAbsent(const Absence& absence) {
  writeTitle(tr("as in the %1").arg(editionLabel(m_in.catalogue, *absence.elsewhere)));
  const QString edition = editionLabel(m_in.catalogue, m_in.edition);
  const QString instrument = absence.instrument ? instrumentTitle(*absence.instrument) : QString();
  QString sentence;
  switch (absence.kind) {
    case Absence::Kind::Deleted:
      sentence = tr("This item is not in the %1. It was deleted by %2.").arg(edition, instrument);
      break;
    case Absence::Kind::NotListed:
      sentence = tr("This item is not in the %1. It no longer stands since %2.").arg(edition, instrument);
      break;
    case Absence::Kind::NotYet:
      sentence = tr("This item is not in the %1 as far as it is bundled. The bundled instruments have it since %2.")
                     .arg(edition, instrument);
      break;
  }
  m_out.notice(Semantic::Stale, sentence);
  m_out.paragraph(2);
  m_out.text(tr("This alone does not say that the technology may be exported: another item, a later edition or another "
                "regime may cover it."),
             m_out.small());
  m_out.paragraph(2);
  m_out.link(tr("Show it in the %1").arg(editionLabel(m_in.catalogue, *absence.elsewhere)),
             DetailLink{DetailLink::Kind::Edition, absence.elsewhere->id(), {}}.url());
  writeHistory();
  m_out.sources(tr("Sources"));
  return m_map;
}

void ItemDocument::field(SearchField kind, const QString& text, const QTextCharFormat& format, const QString& pointKey,
                         int nameIndex) {
  m_map.fields.push_back({kind, pointKey, nameIndex, m_out.position(), static_cast<int>(text.size())});
  m_out.text(text, format);
}

void ItemDocument::writeTitle(const QString& eyebrow) {
  const Item& item = m_in.item;
  const bool englishFirst = m_in.language == ContentLanguage::English && (!item.namesEn.empty() || !ourName().isEmpty());
  m_out.paragraph();
  m_out.badge(semanticOf(item.part), shown(partText(item.part)));
  m_out.text(QStringLiteral("  ") + eyebrow, m_out.quiet());
  m_out.paragraph(1, DocumentWriter::Line::Title);
  if (!item.number.isEmpty()) {
    field(SearchField::Number, item.number, m_out.title());
    m_out.text(QStringLiteral("  "), m_out.title());
  }
  if (englishFirst) {
    writeEnglishTitle(m_out.title());
  } else {
    field(SearchField::NameZh, item.nameZh, m_out.title());
  }
  // The second language; Chinese stays in sight in English too, because it is the law.
  if (englishFirst) {
    m_out.paragraph(1, DocumentWriter::Line::Law);
    field(SearchField::NameZh, item.nameZh, m_out.body());
  } else if (m_in.language == ContentLanguage::SideBySide && (!item.namesEn.empty() || !ourName().isEmpty())) {
    m_out.paragraph(1, DocumentWriter::Line::Law);
    writeEnglishTitle(m_out.body());
  }
  m_map.titleEnd = m_out.position();
}

void ItemDocument::writeEnglishTitle(const QTextCharFormat& format) {
  const QString ours = ourName();
  if (ours.isEmpty() || ours == m_in.item.nameEn()) {
    field(SearchField::NameEn, m_in.item.nameEn(), format);
  } else {
    // The bundled names stand below with their sources; there the search finds them too.
    m_out.text(ours, format);
  }
  if (ours.isEmpty()) return;
  m_out.text(QStringLiteral("  "), m_out.small());
  m_out.badge(Semantic::Done, tr("our term"));
}

void ItemDocument::fact(const QString& label) {
  m_out.appendRow();
  m_out.cell(0);
  m_out.paragraph();
  m_out.text(label, m_out.quiet());
  m_out.cell(1);
  m_out.paragraph();
}

void ItemDocument::instrumentLink(const QString& id) {
  const Instrument* instrument = m_in.catalogue.instrument(id);
  if (!instrument) {
    m_out.text(id, m_out.small());
    return;
  }
  m_out.link(instrumentTitle(*instrument), DetailLink{DetailLink::Kind::Instrument, id, {}}.url());
}

void ItemDocument::writeFacts() {
  const Item& item = m_in.item;
  m_out.beginTable(2, {kLabelWidth, -1}, 2);
  const QString gap = QStringLiteral("  ");
  fact(tr("Number"));
  m_out.text(numberSentence(item) + gap, m_out.small());
  if (!item.number.isEmpty()) m_out.provenance(item.numberProvenance);

  fact(tr("Chinese name"));
  m_out.text(item.nameZh + gap, m_out.small());
  m_out.provenance(item.nameProvenance);

  if (!item.namesEn.empty()) {
    fact(tr("English name"));
    writeNames();
  }

  fact(tr("Sector"));
  if (item.sector.zh.isEmpty() && item.sector.en.isEmpty()) {
    m_out.text(sectorWord(item.sector, m_in.language), m_out.small());
  } else {
    if (!item.sectorCode.isEmpty()) m_out.text(item.sectorCode + gap, m_out.small());
    writeSectorNames();
  }
  m_out.text(gap, m_out.small());
  m_out.provenance(item.sectorProvenance);

  fact(tr("Listed since"));
  instrumentLink(item.addedBy);
  if (!item.impliedBy.isEmpty()) {
    m_out.paragraph();
    m_out.text(tr("Its row in that list is not bundled; it is known from %1.")
                   .arg(instrumentLabel(m_in.catalogue, item.impliedBy)),
               m_out.coloured(Semantic::Unverified));
  }
  if (!item.changedBy.empty()) {
    fact(tr("Changed by"));
    for (size_t i = 0; i < item.changedBy.size(); ++i) {
      if (i > 0) m_out.paragraph();
      instrumentLink(item.changedBy[i]);
    }
  }
  m_out.endTable();
}

void ItemDocument::writeSectorNames() {
  const Bilingual& sector = m_in.item.sector;
  const bool wantsEnglish = m_in.language != ContentLanguage::Chinese && !sector.en.isEmpty();
  const bool wantsChinese = !sector.zh.isEmpty() && (m_in.language != ContentLanguage::English || !wantsEnglish);
  if (wantsChinese) field(SearchField::Sector, sector.zh, m_out.small(), {}, 0);
  if (wantsChinese && wantsEnglish) m_out.text(QStringLiteral("  "), m_out.small());
  if (wantsEnglish) field(SearchField::Sector, sector.en, m_out.small(), {}, 1);
}

void ItemDocument::writeNames() {
  const std::vector<EnglishName>& names = m_in.item.namesEn;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) m_out.paragraph();
    const bool ours = !ourName().isEmpty() && ourName() != m_in.item.nameEn();
    const bool inTitle = i == 0 && m_in.language != ContentLanguage::Chinese && !ours;
    if (inTitle) {
      m_out.text(names[i].text, m_out.small());
    } else {
      field(SearchField::NameEn, names[i].text, m_out.small(), {}, static_cast<int>(i));
    }
    m_out.text(QStringLiteral("  "), m_out.small());
    if (names[i].source == QLatin1String("reference translation")) {
      m_out.text(tr("our reference translation"), m_out.quiet());
    } else {
      m_out.text(tr("reference translation, published"), m_out.quiet());
      m_out.sourceNote(names[i].source);
    }
  }
}

QString ItemDocument::historySentence(const HistoryEntry& entry) const {
  using Kind = HistoryEntry::Kind;
  if (entry.draft) {
    switch (entry.kind) {
      case Kind::Deleted: return tr("proposed to delete the item");
      case Kind::Amended: return tr("proposed to amend the item");
      case Kind::Added: return tr("proposed to add the item");
      case Kind::Renumbered: return tr("proposed to give the item a new number");
      case Kind::Merged: return tr("proposed to merge items, this one among them");
      case Kind::Split: return tr("proposed to split an item, this one among them");
      default: return tr("has the item in its list");
    }
  }
  QStringList numbers;
  for (const ControlPoint* point : entry.points) {
    if (!point->number.isEmpty()) numbers << point->number;
  }
  switch (entry.kind) {
    case Kind::Listed: return tr("has the item in its list");
    case Kind::Added: return tr("added the item");
    case Kind::Deleted: return tr("deleted the item");
    case Kind::Renumbered: return tr("gave the item a new number");
    case Kind::Merged: return tr("merged items, this one among them");
    case Kind::Split: return tr("split an item, this one among them");
    case Kind::Amended:
      return numbers.isEmpty() ? tr("amended the item")
                               : tr("amended the item; bundled control points: %1")
                                     .arg(numbers.join(QStringLiteral(", ")));
    case Kind::Implied: return tr("had the item, as a later instrument shows; its row is not bundled");
    case Kind::CarriedOver:
      return entry.confirmed ? tr("carried the item over") : tr("carried over; not confirmed by a source");
  }
  return {};
}

void ItemDocument::writeHistory() {
  const std::vector<HistoryEntry> history = itemHistory(m_in.catalogue, m_in.item.key);
  if (history.empty()) return;
  m_out.heading(tr("History"));
  m_out.beginTable(2, {kDateWidth, -1}, 1);
  for (const HistoryEntry& entry : history) {
    m_out.appendRow();
    m_out.cell(0);
    m_out.paragraph();
    m_out.text(formatDateShort(entry.instrument->date), m_out.quiet());
    m_out.cell(1);
    m_out.paragraph();
    m_out.link(entry.instrument->title.in(shownLanguage()),
               DetailLink{DetailLink::Kind::Instrument, entry.instrument->id, {}}.url());
    if (entry.draft) {
      m_out.text(QStringLiteral("  "), m_out.small());
      m_out.badge(Semantic::Open, shown(instrumentKindText(entry.instrument->kind)));
    }
    m_out.paragraph();
    const bool doubtful = entry.kind == HistoryEntry::Kind::CarriedOver && !entry.confirmed;
    m_out.text(historySentence(entry), doubtful ? m_out.coloured(Semantic::Stale) : m_out.small());
  }
  m_out.endTable();
}

void ItemDocument::writeNotes() {
  const QString note = Bilingual{m_in.item.noteZh, m_in.item.note}.in(shownLanguage());
  if (note.isEmpty()) return;
  m_out.heading(tr("Note on the data"));
  m_out.paragraph(1);
  field(SearchField::Note, note, m_out.small(), {}, note == m_in.item.noteZh ? 0 : 1);
}

int ItemDocument::tagsOn(const QString& pointKey) const {
  int count = 0;
  for (const ItemTag& tag : m_in.tags.tags) count += tag.tag.pointKey == pointKey ? 1 : 0;
  return count;
}

void ItemDocument::writeTags() {
  if (m_out.isPaper() && m_in.tags.tags.empty()) return;
  m_out.heading(m_in.tags.tags.empty() ? tr("Our tags")
                                       : tr("Our tags: %1").arg(QString::number(m_in.tags.tags.size())));
  m_map.tags = m_out.position();
  if (!m_in.tags.workspaceOpen || !m_in.tags.problem.isEmpty()) {
    m_out.paragraph(1);
    m_out.text(m_in.tags.workspaceOpen ? m_in.tags.problem
                                       : tr("No workspace is open. With one open, the technologies that you tagged "
                                            "against this item stand here."),
               m_out.quiet());
    return;
  }
  if (m_in.tags.tags.empty()) {
    m_out.paragraph(1);
    m_out.text(tr("No technology is tagged against this item.") + QStringLiteral("  "), m_out.quiet());
  } else {
    m_out.beginTable(2, {kDateWidth, -1}, 1);
    for (const ItemTag& entry : m_in.tags.tags) writeTag(entry);
    m_out.endTable(0);
    m_out.paragraph();
  }
  if (!m_out.isPaper()) m_out.link(tr("Tag a technology"), DetailLink{DetailLink::Kind::Tag, {}, {}}.url());
}

void ItemDocument::writeTag(const ItemTag& entry) {
  m_out.appendRow();
  m_out.cell(0);
  m_out.paragraph();
  m_out.link(shown(tagStateText(entry.tag.state)), DetailLink{DetailLink::Kind::OurTag, entry.tag.id.value(), {}}.url(),
             entry.tag.reason);
  m_out.cell(1);
  m_out.paragraph();
  m_out.link(entry.technology, DetailLink{DetailLink::Kind::Technology, entry.tag.technology.value(), {}}.url());
  const ControlPoint* point = m_in.item.point(entry.tag.pointKey);
  const QString edition = instrumentLabel(m_in.catalogue, entry.tag.editionId);
  m_out.text(QStringLiteral("  "), m_out.quiet());
  m_out.text(point && !point->number.isEmpty() ? tr("on control point %1, judged on %2").arg(point->number, edition)
             : entry.tag.pointKey.isEmpty()    ? tr("on the item, judged on %1").arg(edition)
                                               : tr("on a control point without known number, judged on %1").arg(edition),
             m_out.quiet());
}

}  // namespace jiheng::ui
