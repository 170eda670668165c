// One technology after the other: what it is, the verdict, and each tag with the text that it was judged on.
#include "app/portfolio/tag_rules.h"
#include "app/reports/review_sections.h"

namespace jiheng {

namespace {

Cell plain(const QString& text) {
  return {Paragraph::of(ParagraphRole::Cell, text)};
}

Ink inkOf(Part part) {
  return part == Part::Prohibited ? Ink::Prohibited : Ink::Restricted;
}

/// "※ unverified" before what provenance says, so that it cannot be overlooked.
Text marked(const Provenance& provenance) {
  const Text sentence = provenanceText(provenance);
  if (provenance.confirmation != Confirmation::Unverified) return sentence;
  return Text::of({QStringLiteral("※ %1").arg(sentence.in(Language::Chinese)),
                   QStringLiteral("※ %1").arg(sentence.in(Language::English))});
}

class TagSection {
public:
  TagSection(Blocks& blocks, const ProductReview& review, const ReviewedTag& reviewed,
             const ReportVoice& voice)
      : m_blocks(blocks), m_review(review), m_reviewed(reviewed), m_voice(voice) {}

  void add() {
    addHeading();
    addLaw();
    addFacts();
  }

private:
  void addHeading();
  void addLaw();
  void addPanel(const Text& lawTitle, const QString& zh, const QString& bundledEn);
  void addFacts();
  Text place() const;

  Blocks& m_blocks;
  const ProductReview& m_review;
  const ReviewedTag& m_reviewed;
  const ReportVoice& m_voice;
};

Text TagSection::place() const {
  if (!m_reviewed.item) return Text::verbatim(m_reviewed.tag.item.value());
  const Item& item = *m_reviewed.item;
  const QString english = m_reviewed.chosenName.isEmpty() ? item.nameEn() : m_reviewed.chosenName;
  const Text name = Text::of({item.nameZh, english.isEmpty() ? item.nameZh : english});
  if (item.number.isEmpty())
    return phrase("Reports", "%1 (number not known), %2").arg(name).arg(partText(item.part));
  return phrase("Reports", "%1 %2, %3", "number, name and part of an item")
      .arg(item.number)
      .arg(name)
      .arg(partText(item.part));
}

void TagSection::addHeading() {
  const MarkedWord state = tagStateMark(m_reviewed.tag.state);
  HeadingBlock heading;
  heading.level = 3;
  const auto line = [&](ParagraphRole role, Language language, Ink ink) {
    heading.lines.push_back(
        {role,
         {{QStringLiteral("%1 %2   ").arg(state.shape, state.word.in(language)), true, ink},
          {place().in(language), role == ParagraphRole::Heading3, Ink::Body}}});
  };
  line(ParagraphRole::Heading3, m_voice.first(), state.ink);
  if (m_voice.isBoth()) line(ParagraphRole::HeadingSecond, Language::English, Ink::Quiet);
  m_blocks.push_back(heading);
}

void TagSection::addPanel(const Text& lawTitle, const QString& zh, const QString& bundledEn) {
  // The company's own choice stands in the place of the bundled translation, and says so. The Chinese is what was judged.
  const QString& chosen = m_reviewed.tag.pointKey.isEmpty() ? m_reviewed.chosenName : m_reviewed.chosenPoint;
  const QString en = chosen.isEmpty() ? bundledEn : chosen;
  PanelBlock panel;
  panel.bar = m_reviewed.item ? inkOf(m_reviewed.item->part) : Ink::Accent;
  panel.left = m_voice.say(ParagraphRole::Small, lawTitle);
  if (zh.isEmpty()) {
    append(panel.left,
           m_voice.say(ParagraphRole::Cell,
                       phrase("Reports",
                              "The Chinese text is not bundled: the official text is still to be brought."),
                       true, Ink::Restricted));
  } else {
    panel.left.push_back(Paragraph::of(ParagraphRole::Law, zh));
  }
  // Who reads Chinese only needs no translation; who reads English only needs the law beside it all the same.
  if (m_voice.language() != ReportLanguage::Chinese || zh.isEmpty()) {
    panel.right = m_voice.say(ParagraphRole::Small, chosen.isEmpty()
                                                        ? phrase("Reports", "Reference translation")
                                                        : phrase("Reports", "Reference translation, the company's term"));
    if (en.isEmpty()) {
      append(panel.right, m_voice.say(ParagraphRole::Reference,
                                      phrase("Reports", "No reference translation is bundled.")));
    } else {
      panel.right.push_back(Paragraph::of(ParagraphRole::Reference, en));
    }
  }
  panel.keepWithNext = true;  // the law and the reason are read together
  m_blocks.push_back(panel);
}

void TagSection::addLaw() {
  const Tag& tag = m_reviewed.tag;
  const Bilingual judged{tag.judgedZh, tag.judgedEn};
  if (tag.pointKey.isEmpty()) {
    addPanel(phrase("Reports", "Item as judged"), judged.zh, judged.en);
    if (m_reviewed.wording) addOfficialWording(m_blocks, *m_reviewed.wording, m_voice);
    addParagraphs(
        m_blocks,
        m_voice.say(
            ParagraphRole::Body,
            m_reviewed.wording
                ? phrase("Reports",
                         "The control points of this item are not all bundled; the tag stands on the item as a whole and on "
                         "the official wording that was brought.")
                : phrase("Reports",
                         "The control points of this item are not all bundled: the official text is still to "
                         "be brought. The tag stands on the item as a whole."),
            !m_reviewed.wording, m_reviewed.wording ? Ink::Body : Ink::Restricted));
  } else {
    const QString number = m_reviewed.point ? m_reviewed.point->number : QString();
    addPanel(number.isEmpty() ? phrase("Reports", "Control point as judged (number not known)")
                              : phrase("Reports", "Control point %1 as judged").arg(number),
             judged.zh, judged.en);
  }
  if (!m_reviewed.inEdition) {
    addParagraphs(m_blocks,
                  m_voice.say(ParagraphRole::Body,
                              phrase("Reports", "The edition of this report no longer has this item."), true,
                              Ink::Restricted));
    return;
  }
  const ControlPoint* point = m_reviewed.point ? &*m_reviewed.point : nullptr;
  if (!tag.pointKey.isEmpty() && !point) {
    addParagraphs(
        m_blocks,
        m_voice.say(ParagraphRole::Body,
                    phrase("Reports", "The edition of this report has no such control point bundled."), true,
                    Ink::Restricted));
  } else if (textDiffers(tag, *m_reviewed.item, point)) {
    const Bilingual present = judgedTextOf(*m_reviewed.item, point);
    addPanel(phrase("Reports", "Text in the edition of this report: it differs from the text as judged"),
             present.zh, present.en);
  }
}

void TagSection::addFacts() {
  const Tag& tag = m_reviewed.tag;
  TableBlock facts;
  facts.style = TableStyle::Fields;
  facts.shares = {24, 76};
  facts.rows.push_back(m_voice.field(phrase("Reports", "Reason"), plain(tag.reason)));
  facts.rows.push_back(m_voice.field(
      phrase("Reports", "Judged"),
      phrase("Reports", "by %1 on %2, on revision %3 of the technology, against the edition in force from %4")
          .arg(tag.author)
          .arg(momentText(tag.at))
          .arg(tag.technologyRevision)
          .arg(m_reviewed.judgedEditionDate)));
  if (tag.editionId != m_review.editionId)
    facts.rows.push_back(m_voice.field(phrase("Reports", "Edition"), Text::of(m_reviewed.judgedEdition)));
  if (m_reviewed.item) {
    const Item& item = *m_reviewed.item;
    Cell origin = m_voice.say(ParagraphRole::Cell,
                              marked(m_reviewed.point ? m_reviewed.point->provenance : item.nameProvenance));
    if (!item.number.isEmpty() && item.numberProvenance.confirmation == Confirmation::Unverified) {
      append(origin,
             m_voice.say(ParagraphRole::Cell, phrase("Reports", "※ The number of the item is unverified.")));
    }
    facts.rows.push_back(m_voice.field(phrase("Reports", "Text origin"), origin));
    const Standing standing = item.standing == Standing::Confirmed && m_reviewed.point ? m_reviewed.point->standing : item.standing;
    if (standing != Standing::Confirmed)
      facts.rows.push_back(m_voice.field(phrase("Reports", "Standing"), standingText(standing)));
    if (!item.note.isEmpty() || !item.noteZh.isEmpty())
      facts.rows.push_back(m_voice.field(phrase("Reports", "Remark"), Text::of(item.remark())));
  }
  m_blocks.push_back(facts);
}

/// Who submitted, who decided, on what: and whether that still holds. A review that does not hold says so before the names.
void addSignatures(Blocks& blocks, const ReviewedTechnology& reviewed, const ReportVoice& voice) {
  const ReviewState state = reviewed.standing ? reviewed.standing->standing.state : ReviewState::None;
  blocks.push_back(ParagraphBlock{markedLine(voice, ParagraphRole::Lead, reviewMark(state)), true});
  if (!reviewed.standing) {
    addParagraphs(blocks, voice.say(ParagraphRole::Body, phrase("Reports", "This technology was never submitted for review by another person.")));
    return;
  }
  const Review& review = reviewed.standing->review;
  if (!reviewed.standing->standing.reason.isEmpty())
    addParagraphs(blocks, voice.say(ParagraphRole::Body, reviewed.standing->standing.reason, true, Ink::Restricted), true);
  TableBlock facts;
  facts.style = TableStyle::Fields;
  facts.shares = {24, 76};
  facts.rows.push_back(voice.field(phrase("Reports", "Reviewed"),
                                   phrase("Reports", "revision %1 of the technology, under the edition in force from %2: %3")
                                       .arg(review.technologyRevision)
                                       .arg(reviewed.reviewedEdition)
                                       .arg(verdictText(review.verdict))));
  facts.rows.push_back(voice.field(phrase("Reports", "Submitted"),
                                   phrase("Reports", "by %1 on %2").arg(review.author).arg(momentText(review.submittedAt))));
  if (review.decidedAt.isValid())
    facts.rows.push_back(voice.field(review.decision == Decision::Approved ? phrase("Reports", "Approved") : phrase("Reports", "Returned"),
                                     phrase("Reports", "by %1 on %2").arg(review.decidedBy).arg(momentText(review.decidedAt))));
  if (!review.remarks.isEmpty()) facts.rows.push_back(voice.field(phrase("Reports", "Remarks"), plain(review.remarks)));
  blocks.push_back(facts);
}

void addTechnology(Blocks& blocks, const ProductReview& review, const ReviewedTechnology& reviewed,
                   const ReportVoice& voice, int number) {
  const Technology& technology = reviewed.summary.technology;
  const Verdict& verdict = reviewed.summary.verdict;
  blocks.push_back(sectionHeading(
      voice, 2, QStringLiteral("2.%1").arg(number),
      Text::of(numbered(technology.number, recordName(technology.nameZh, technology.nameEn)))));
  blocks.push_back(ParagraphBlock{markedLine(voice, ParagraphRole::Lead, verdictMark(verdict)), true});
  addParagraphs(blocks, voice.say(ParagraphRole::Body, verdict.sentence));
  addSignatures(blocks, reviewed, voice);

  TableBlock facts;
  facts.style = TableStyle::Fields;
  facts.shares = {24, 76};
  if (!technology.description.isEmpty())
    facts.rows.push_back(voice.field(phrase("Reports", "Description"), plain(technology.description)));
  facts.rows.push_back(voice.field(phrase("Reports", "Form"), technologyFormText(technology.form)));
  if (!technology.owner.isEmpty())
    facts.rows.push_back(voice.field(phrase("Reports", "Owner"), plain(technology.owner)));
  facts.rows.push_back(
      voice.field(phrase("Reports", "Revision"), plain(QString::number(technology.revision))));
  if (!reviewed.summary.products.empty()) {
    Cell products;
    for (const Product& product : reviewed.summary.products)
      append(products, voice.say(ParagraphRole::Cell,
                                 numbered(product.number, recordName(product.nameZh, product.nameEn))));
    facts.rows.push_back(voice.field(phrase("Reports", "Products"), products));
  }
  blocks.push_back(facts);

  if (reviewed.tags.empty()) {
    addParagraphs(blocks,
                  voice.say(ParagraphRole::Body,
                            phrase("Reports", "No control point has been tagged for this technology.")));
  }
  if (reviewed.examination) addExamination(blocks, *reviewed.examination, voice);
  for (const ReviewedTag& tag : reviewed.tags) TagSection(blocks, review, tag, voice).add();
}

}  // namespace

void addReviewedTechnologies(Blocks& blocks, const ProductReview& review, const ReportVoice& voice) {
  blocks.push_back(sectionHeading(voice, 1, QStringLiteral("2"), phrase("Reports", "Technologies and tags")));
  if (review.technologies.empty())
    addParagraphs(blocks,
                  voice.say(ParagraphRole::Body, phrase("Reports", "There is no technology to review.")));
  int number = 0;
  for (const ReviewedTechnology& technology : review.technologies)
    addTechnology(blocks, review, technology, voice, ++number);
}

}  // namespace jiheng
