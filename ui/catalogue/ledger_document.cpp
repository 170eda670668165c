#include "ui/catalogue/ledger_document.h"

#include <algorithm>

#include "app/foundation/formats.h"
#include "ui/catalogue/item_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr int kRelationWidth = 120;

Semantic meaningOf(RenderingRelation relation) {
  return relation == RenderingRelation::Same ? Semantic::Done : Semantic::Unverified;
}

}  // namespace

QString LedgerDocument::entryTitle(const LedgerEntry& entry) const {
  switch (entry.scope) {
    case LedgerScope::Item: return tr("Name of the item");
    case LedgerScope::Point: {
      const Item* item = m_edition.find(entry.item);
      const ControlPoint* point = item ? item->point(entry.pointKey) : nullptr;
      return point && !point->number.isEmpty() ? tr("Control point %1").arg(point->number) : tr("Control point");
    }
    case LedgerScope::Term: return tr("Term of the law");
    case LedgerScope::Passage: break;
  }
  return tr("Passage of the newsflash");
}

void LedgerDocument::writeAll() {
  m_out.paragraph(0, DocumentWriter::Line::Title);
  m_out.text(tr("English renderings and the Chinese"), m_out.title());
  m_out.paragraph(2, DocumentWriter::Line::Law);
  m_out.text(tr("The Chinese is the law. Here stands where an English rendering says less, more or something else, and which "
                "rendering reports print. No rendering is authoritative."),
             m_out.body());
  const auto& entries = m_catalogue.renderings().entries();
  const int differing = static_cast<int>(
      std::count_if(entries.begin(), entries.end(), [](const LedgerEntry& entry) { return entry.differs(); }));
  m_out.paragraph(1);
  m_out.text(tr("%1 entries; in %2 a rendering does not say the same as the Chinese.")
                 .arg(QString::number(entries.size()), QString::number(differing)),
             m_out.small());
  if (!m_readings.workspaceOpen) {
    m_out.paragraph(1);
    m_out.text(tr("With a workspace open you can choose the term that your reports print."), m_out.quiet());
  }
  struct Group {
    LedgerScope scope;
    QString title;
  };
  for (const Group& group : {Group{LedgerScope::Term, tr("Terms of the law")}, Group{LedgerScope::Item, tr("Names of items")},
                             Group{LedgerScope::Point, tr("Control points")},
                             Group{LedgerScope::Passage, tr("Passages of the newsflash")}}) {
    if (std::none_of(entries.begin(), entries.end(), [&](const LedgerEntry& entry) { return entry.scope == group.scope; }))
      continue;
    m_out.heading(group.title);
    for (const LedgerEntry& entry : entries)
      if (entry.scope == group.scope) writeEntry(entry, true);
  }
}

void LedgerDocument::writeForItem(const Item& item) {
  const std::vector<const LedgerEntry*> entries = m_catalogue.ledgerFor(item.key);
  const bool own = m_readings.workspaceOpen && !item.namesEn.empty();
  if (entries.empty() && !own) return;
  m_out.heading(tr("English renderings"));
  for (const LedgerEntry* entry : entries) writeEntry(*entry, false);
  const QString subject = termSubject(item.key);
  const bool named = std::any_of(entries.begin(), entries.end(),
                                 [&subject](const LedgerEntry* entry) { return subjectOf(*entry) == subject; });
  if (named || !own || m_out.isPaper()) return;
  // No entry of the ledger: the company may choose among the names that are bundled all the same.
  for (const EnglishName& name : item.namesEn) {
    m_out.paragraph(1);
    m_out.text(name.text + QStringLiteral("  "), m_out.small());
    writeChoice(subject, name.text);
  }
  writeOwn(subject);
}

void LedgerDocument::writeEntry(const LedgerEntry& entry, bool withItem) {
  m_out.paragraph(3);
  m_out.text(entryTitle(entry) + QStringLiteral("  "), m_out.quiet());
  if (withItem && !entry.item.isEmpty()) {
    const Item* item = m_edition.find(entry.item);
    m_out.link(item ? numberWord(*item) : tr("the item"), DetailLink{DetailLink::Kind::Item, entry.item.value(), entry.pointKey}.url());
  }
  m_out.paragraph(0, DocumentWriter::Line::Law);
  m_out.text(entry.zh.isEmpty() ? tr("The Chinese text has nothing here.") : entry.zh,
             entry.zh.isEmpty() ? m_out.coloured(Semantic::Unverified) : m_out.body());
  const QString subject = subjectOf(entry);
  m_out.beginTable(2, {kRelationWidth, -1}, 1);
  for (const Rendering& rendering : entry.renderings) writeRendering(rendering, entry.scope == LedgerScope::Passage ? QString() : subject);
  m_out.endTable(0);
  if (entry.scope != LedgerScope::Passage) writeOwn(subject);
}

void LedgerDocument::writeRendering(const Rendering& rendering, const QString& subject) {
  m_out.appendRow();
  m_out.cell(0);
  m_out.paragraph();
  const Semantic meaning = meaningOf(rendering.relation);
  m_out.text(m_out.theme().shape(meaning) + QChar(0x00A0) + shown(renderingRelationText(rendering.relation)), m_out.coloured(meaning));
  m_out.cell(1);
  m_out.paragraph();
  m_out.text(rendering.en.isEmpty() ? tr("leaves it out") : rendering.en, rendering.en.isEmpty() ? m_out.quiet() : m_out.small());
  if (!subject.isEmpty() && !rendering.en.isEmpty()) {
    m_out.text(QStringLiteral("  "), m_out.quiet());
    writeChoice(subject, rendering.en);
  }
  m_out.paragraph();
  m_out.text(rendering.source.in(shownLanguage()), m_out.quiet());
  const QString note = rendering.note.in(shownLanguage());
  if (note.isEmpty()) return;
  m_out.paragraph();
  m_out.text(note, m_out.small());
}

void LedgerDocument::writeChoice(const QString& subject, const QString& en) {
  if (m_readings.term(subject) == en) {
    m_out.badge(Semantic::Done, tr("our term"));
    if (m_out.isPaper()) return;
    m_out.text(QStringLiteral(" "), m_out.quiet());
    m_out.link(tr("Take back"), DetailLink{DetailLink::Kind::TakeBackTerm, subject, {}}.url(),
               tr("Reports print the bundled rendering again"));
    return;
  }
  if (!m_readings.workspaceOpen || m_out.isPaper()) return;
  m_out.link(tr("Use this term"), DetailLink{DetailLink::Kind::UseTerm, subject, en}.url(),
             tr("Reports print it as the reference translation"));
}

void LedgerDocument::writeOwn(const QString& subject) {
  const auto chosen = m_readings.terms.constFind(subject);
  const auto text = renderedText(m_catalogue, m_edition, subject);
  const bool bundled = chosen != m_readings.terms.cend() && text &&
                       std::any_of(text->choices.begin(), text->choices.end(),
                                   [&](const RenderedText::Choice& choice) { return choice.en == chosen->term; });
  if (chosen != m_readings.terms.cend()) {
    m_out.paragraph();
    if (!bundled) {
      m_out.text(chosen->term + QStringLiteral("  "), m_out.small());
      writeChoice(subject, chosen->term);
      m_out.paragraph();
    }
    m_out.text(tr("Chosen by %1 on %2.").arg(chosen->author, formatDateTime(chosen->at, shownLanguage())), m_out.quiet());
    if (!chosen->note.isEmpty()) m_out.text(QStringLiteral(" ") + chosen->note, m_out.small());
  }
  if (!m_readings.workspaceOpen || m_out.isPaper()) return;
  m_out.paragraph();
  m_out.link(tr("Enter a term of our own"), DetailLink{DetailLink::Kind::OwnTerm, subject, {}}.url());
}

}  // namespace jiheng::ui
