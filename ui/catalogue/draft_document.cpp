#include "ui/catalogue/draft_document.h"

#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_wording.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/semantics.h"

namespace jiheng::ui {

QString DraftDocument::watermark() { return tr("Draft for comment, never law"); }

void DraftDocument::writeList() {
  m_out.paragraph(0, DocumentWriter::Line::Title);
  m_out.text(tr("Drafts for comment"), m_out.title());
  m_out.notice(Semantic::Open, tr("A draft never enters a verdict, a tag or a report. It stands here only to compare."));
  for (const QString& id : m_catalogue.draftIds()) {
    const auto layer = m_catalogue.draftLayer(id);
    if (!layer) continue;
    m_out.paragraph(3);
    m_out.link(instrumentLabel(m_catalogue, id), DetailLink{DetailLink::Kind::Draft, id, {}}.url());
    m_out.paragraph();
    m_out.text(shown(draftText(*layer)), m_out.small());
  }
}

void DraftDocument::write(const DraftLayer& layer) {
  const Instrument* draft = m_catalogue.instrument(layer.id());
  if (!draft) return;
  m_out.paragraph();
  m_out.badge(Semantic::Open, watermark());
  m_out.paragraph(1, DocumentWriter::Line::Title);
  m_out.text(draft->title.in(shownLanguage()), m_out.title());
  m_out.notice(Semantic::Open, shown(draftText(layer)));
  m_out.paragraph(1);
  m_out.text(tr("Compared with %1.").arg(instrumentLabel(m_catalogue, layer.baseId())) + QStringLiteral("  "), m_out.small());
  m_out.link(tr("Show the instrument"), DetailLink{DetailLink::Kind::Instrument, layer.id(), {}}.url());
  for (const Operation& operation : draft->operations) writeItem(operation, layer);
}

void DraftDocument::writeItem(const Operation& operation, const DraftLayer& layer) {
  const auto base = m_catalogue.edition(layer.baseId());
  const Item* before = base ? base->find(operation.item.key) : nullptr;
  const Item* after = layer.find(operation.item.key);
  const Item& named = after ? *after : before ? *before : operation.item;
  m_out.heading(Bilingual{named.nameZh, named.nameEn()}.in(leadingLanguage(m_language)));
  m_out.paragraph(1);
  m_out.badge(semanticOf(named.part), shown(partText(named.part)));
  m_out.text(QStringLiteral("  ") + numberWord(named) + QStringLiteral("  "), m_out.quiet());
  m_out.badge(Semantic::Open, tr("proposed: %1").arg(shown(operationText(operation.kind))));
  if (before) {
    m_out.text(QStringLiteral("  "), m_out.quiet());
    m_out.link(tr("Show the item"), DetailLink{DetailLink::Kind::Item, operation.item.key.value(), {}}.url());
  }
  if (before) writeText(tr("In the edition"), *before);
  if (after) writeText(tr("In the draft"), *after);
}

void DraftDocument::writeText(const QString& label, const Item& item) {
  m_out.paragraph(2);
  m_out.text(label, m_out.quiet());
  m_out.paragraph();
  m_out.text(item.nameZh, m_out.small());
  if (item.points.empty()) {
    m_out.paragraph();
    m_out.text(tr("No control points are bundled."), m_out.coloured(Semantic::Unverified));
  }
  for (const ControlPoint& point : item.points) {
    m_out.paragraph();
    const bool english = m_language == ContentLanguage::English && !point.en.isEmpty();
    m_out.text((point.number.isEmpty() ? QStringLiteral("?") : point.number) + QStringLiteral("  "), m_out.quiet());
    m_out.text(english || point.zh.isEmpty() ? point.en : point.zh, m_out.small());
    if (m_language != ContentLanguage::SideBySide || point.zh.isEmpty() || point.en.isEmpty()) continue;
    m_out.paragraph();
    m_out.text(point.en, m_out.quiet());
  }
}

}  // namespace jiheng::ui
