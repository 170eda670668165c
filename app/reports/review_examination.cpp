// What was examined of a technology for which no match was found, so that somebody else can repeat it from these pages alone.
#include "app/portfolio/tag_rules.h"
#include "app/reports/review_sections.h"

namespace jiheng {

namespace {

Cell plain(const QString& text) { return {Paragraph::of(ParagraphRole::Cell, text)}; }

HeadingBlock smallHeading(const ReportVoice& voice, const Text& title) {
  HeadingBlock heading;
  heading.level = 3;
  heading.lines.push_back({ParagraphRole::Heading3, {{title.in(voice.first()), false, Ink::Body}}});
  if (voice.isBoth())
    heading.lines.push_back({ParagraphRole::HeadingSecond, {{title.in(Language::English), false, Ink::Quiet}}});
  return heading;
}

void addFacts(Blocks& blocks, const ReviewedExamination& examined, const ReportVoice& voice) {
  const Dossier& dossier = examined.dossier;
  const Conclusion& conclusion = *dossier.conclusion;
  TableBlock facts;
  facts.style = TableStyle::Fields;
  facts.shares = {24, 76};
  facts.rows.push_back(voice.field(
      phrase("Reports", "Concluded"),
      phrase("Reports", "by %1 on %2, on revision %3 of the technology, against the edition in force from %4")
          .arg(conclusion.author)
          .arg(momentText(conclusion.at))
          .arg(conclusion.technologyRevision)
          .arg(examined.editionEffective)));
  if (!conclusion.note.isEmpty()) facts.rows.push_back(voice.field(phrase("Reports", "Note"), plain(conclusion.note)));
  if (dossier.screening) {
    const int count = static_cast<int>(dossier.screening->candidates.size());
    facts.rows.push_back(voice.field(
        phrase("Reports", "Screening"),
        phrase("Reports", "%n candidates, on %1 by %2; at most %3 of a technology are listed", nullptr, count)
            .arg(momentText(dossier.screening->at))
            .arg(dossier.screening->author)
            .arg(kScreeningTop)));
    facts.rows.push_back(voice.field(phrase("Reports", "Engine"), plain(dossier.screening->engine)));
  }
  facts.rows.push_back(voice.field(phrase("Reports", "Text of the edition"), plain(conclusion.editionText)));
  facts.rows.push_back(voice.field(phrase("Reports", "Coverage"), dossier.coverage));
  Cell gaps;
  for (const Text& gap : dossier.gaps) append(gaps, voice.say(ParagraphRole::Cell, gap));
  if (!gaps.empty()) facts.rows.push_back(voice.field(phrase("Reports", "Left out"), gaps));
  blocks.push_back(facts);
}

void addTerms(Blocks& blocks, const ReviewedExamination& examined, const ReportVoice& voice) {
  if (examined.dossier.terms.empty()) return;
  TableBlock table;
  table.shares = {30, 12, 12, 46};
  table.head = {voice.head(phrase("Reports", "Term tried")), voice.head(phrase("Reports", "Language")),
                voice.head(phrase("Reports", "Hits")), voice.head(phrase("Reports", "Looked at"))};
  for (const DossierTerm& term : examined.dossier.terms) {
    Cell looked;
    if (term.ofScreening()) looked = voice.say(ParagraphRole::Cell, phrase("Reports", "tried by the screening"));
    for (const ItemKey& key : term.lookedAt)
      if (const auto name = examined.items.constFind(key); name != examined.items.constEnd())
        append(looked, voice.say(ParagraphRole::Cell, *name));
    if (!term.ofScreening())
      append(looked, voice.say(ParagraphRole::Small,
                               phrase("Reports", "looked for by %1 on %2").arg(term.author).arg(momentText(term.at))));
    table.rows.push_back({plain(term.term),
                          voice.say(ParagraphRole::Cell, languageOfTerm(term.term) == QLatin1String("zh")
                                                             ? phrase("Reports", "Chinese")
                                                             : phrase("Reports", "English")),
                          plain(QString::number(term.hits)), looked});
  }
  blocks.push_back(table);
}

void addSectors(Blocks& blocks, const ReviewedExamination& examined, const ReportVoice& voice) {
  if (examined.dossier.sectors.empty()) return;
  TableBlock table;
  table.shares = {54, 12, 34};
  table.head = {voice.head(phrase("Reports", "Sector read")), voice.head(phrase("Reports", "Items")),
                voice.head(phrase("Reports", "By whom"))};
  for (const DossierSector& sector : examined.dossier.sectors) {
    Cell name = voice.say(ParagraphRole::Cell, Text::of(examined.sectors.value(sector.code)));
    name.insert(name.begin(), {ParagraphRole::Small, {{sector.code, false, Ink::Quiet}}});
    table.rows.push_back({name, plain(QString::number(sector.items)),
                          voice.say(ParagraphRole::Cell,
                                    phrase("Reports", "%1 on %2", "person, moment").arg(sector.author).arg(momentText(sector.at)))});
  }
  blocks.push_back(table);
}

}  // namespace

void addExamination(Blocks& blocks, const ReviewedExamination& examined, const ReportVoice& voice) {
  blocks.push_back(smallHeading(voice, phrase("Reports", "What was examined")));
  addFacts(blocks, examined, voice);
  addTerms(blocks, examined, voice);
  addSectors(blocks, examined, voice);
  const int refused = static_cast<int>(examined.dossier.refused.size());
  addParagraphs(blocks, voice.say(ParagraphRole::Body,
                                  refused == 0 ? phrase("Reports", "No candidate had to be refused.")
                                               : phrase("Reports",
                                                        "%n candidates were refused; each stands below with its reason and the "
                                                        "text that it was judged on.",
                                                        nullptr, refused)));
}

void addOfficialWording(Blocks& blocks, const OfficialWording& wording, const ReportVoice& voice) {
  PanelBlock panel;
  panel.bar = Ink::Accent;
  panel.left = voice.say(ParagraphRole::Small, phrase("Reports", "Official wording as brought"));
  for (const QString& line : wording.wording.split(QLatin1Char('\n'))) panel.left.push_back(Paragraph::of(ParagraphRole::Law, line));
  panel.right = voice.say(ParagraphRole::Small, phrase("Reports", "Source: %1").arg(officialWordingSource(wording)));
  append(panel.right, voice.say(ParagraphRole::Small,
                                phrase("Reports", "brought by %1 on %2").arg(wording.author).arg(momentText(wording.at))));
  panel.keepWithNext = true;
  blocks.push_back(panel);
}

}  // namespace jiheng
