// The control points of an item: aligned point by point, each with who gave it and how far it is confirmed.
#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_document.h"
#include "ui/catalogue/item_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {
constexpr int kNumberWidth = 40;
constexpr auto kLawLine = DocumentWriter::Line::Law;
}  // namespace

void ItemDocument::writePoints() {
  const Item& item = m_in.item;
  m_out.heading(tr("Control points"));
  switch (item.coverage) {
    case PointsCoverage::None:
      m_out.notice(Semantic::Unverified,
                   tr("The control points of this item are not bundled. The law has control points for it all the same; "
                      "the official text is still to be brought. Without it nobody can tell what the item covers."));
      return;
    case PointsCoverage::Partial:
      m_out.notice(Semantic::Unverified,
                   tr("These are not all control points of this item: only %n are bundled. The official text is still "
                      "to be brought.", nullptr, static_cast<int>(item.points.size())));
      break;
    case PointsCoverage::Complete: break;
  }
  if (item.points.empty()) return;
  writePointsHead();
  for (const ControlPoint& point : item.points) writePoint(point);
  m_out.paragraph(3);
  m_out.text(tr("The Chinese text is the law; the English is a reference translation."), m_out.quiet());
}

void ItemDocument::beginPointTable(int unitsAbove) {
  const bool both = m_in.language == ContentLanguage::SideBySide;
  m_out.beginTable(both ? 3 : 2, both ? QList<int>{kNumberWidth, -46, -54} : QList<int>{kNumberWidth, -1}, unitsAbove);
  m_out.appendRow();
}

void ItemDocument::writePointsHead() {
  beginPointTable(1);
  m_out.cell(0);
  m_out.paragraph();
  m_out.text(tr("No.", "number of a control point"), m_out.quiet());
  int column = 1;
  if (m_in.language != ContentLanguage::English) {
    m_out.cell(column++);
    m_out.paragraph();
    m_out.text(tr("Chinese (the law)"), m_out.quiet());
  }
  if (m_in.language != ContentLanguage::Chinese) {
    m_out.cell(column);
    m_out.paragraph();
    m_out.text(tr("English (reference translation)"), m_out.quiet());
  }
  m_out.endTable(0);
}

void ItemDocument::writePoint(const ControlPoint& point) {
  // A table for each point: columns keep their places, and the line below it needs no joined cells.
  beginPointTable(3);
  m_out.cell(0);
  m_out.paragraph(0, kLawLine);
  DocumentMap::Point place{point.key, m_out.position(), 0};
  m_out.text(point.number.isEmpty() ? QStringLiteral("?") : point.number, m_out.strong());
  writePointTexts(point);
  m_out.endTable(0);
  m_out.paragraph();
  m_out.indent(kNumberWidth + m_out.theme().unit());
  writePointOrigin(point);
  place.end = m_out.position();
  m_map.points.push_back(place);
}

void ItemDocument::writePointTexts(const ControlPoint& point) {
  const auto missing = [this](const QString& sentence) { m_out.text(sentence, m_out.coloured(Semantic::Unverified)); };
  const auto zh = [&] { field(SearchField::PointZh, point.zh, m_out.body(), point.key); };
  const QString ours = m_in.readings.term(termSubject(m_in.item.key, point.key));
  const auto en = [&] {
    if (ours.isEmpty() || ours == point.en) return field(SearchField::PointEn, point.en, m_out.body(), point.key);
    // What the company uses comes first; the bundled rendering stays in sight, for it is the one with a source.
    m_out.text(ours + QStringLiteral("  "), m_out.body());
    m_out.badge(Semantic::Done, tr("our term"));
    if (point.en.isEmpty()) return;
    m_out.paragraph(1, kLawLine);
    field(SearchField::PointEn, point.en, m_out.quiet(), point.key);
  };
  const QString noChinese = tr("The Chinese text is not bundled: only a translation is known.");
  const QString noEnglish = tr("No reference translation is bundled.");
  m_out.cell(1);
  m_out.paragraph(0, kLawLine);
  switch (m_in.language) {
    case ContentLanguage::Chinese:
      if (!point.zh.isEmpty()) {
        zh();
      } else {
        // Never a blank where the law has text: what is known stands here, marked as a translation.
        missing(noChinese);
        m_out.paragraph(0, kLawLine);
        en();
      }
      break;
    case ContentLanguage::English:
      if (!point.en.isEmpty() || !ours.isEmpty()) {
        en();
        if (!point.zh.isEmpty()) break;
        m_out.paragraph();
        missing(noChinese);
      } else {
        missing(noEnglish);
        m_out.paragraph(0, kLawLine);
        zh();
      }
      break;
    case ContentLanguage::SideBySide:
      point.zh.isEmpty() ? missing(noChinese) : zh();
      m_out.cell(2);
      m_out.paragraph(0, kLawLine);
      point.en.isEmpty() && ours.isEmpty() ? missing(noEnglish) : en();
      break;
  }
}

void ItemDocument::writePointOrigin(const ControlPoint& point) {
  const QString gap = QStringLiteral("  ·  ");
  if (point.number.isEmpty()) m_out.text(tr("number not known") + gap, m_out.quiet());
  m_out.provenance(point.provenance);
  if (point.standing == Standing::Unconfirmed) {
    m_out.text(gap, m_out.quiet());
    m_out.text(m_out.theme().shape(Semantic::Stale) + QChar(0x00A0) + tr("not confirmed for this edition"),
               m_out.coloured(Semantic::Stale));
  }
  if (point.standing == Standing::Suspended) {
    m_out.text(gap, m_out.quiet());
    m_out.text(m_out.theme().shape(Semantic::Soon) + QChar(0x00A0) + tr("suspended, not applied for now"),
               m_out.coloured(Semantic::Soon));
  }
  const auto by = [&](const QString& sentence, const QString& id) {
    if (id.isEmpty()) return;
    m_out.text(gap, m_out.quiet());
    const Instrument* instrument = m_in.catalogue.instrument(id);
    m_out.link(sentence.arg(instrumentLabel(m_in.catalogue, id)), DetailLink{DetailLink::Kind::Instrument, id, {}}.url(),
               instrument ? instrumentTitle(*instrument) : QString());
  };
  by(tr("given by %1"), point.addedBy);
  by(tr("changed by %1"), point.amendedBy);
  if (m_out.isPaper()) return;  // steps are for the window
  m_out.text(gap, m_out.quiet());
  m_out.link(tr("Cite"), DetailLink{DetailLink::Kind::Cite, {}, point.key}.url(), tr("Copy this point as a citation"));
  if (!m_in.tags.workspaceOpen) return;
  m_out.text(gap, m_out.quiet());
  m_out.link(tr("Tag"), DetailLink{DetailLink::Kind::Tag, {}, point.key}.url(),
             tr("Tag a technology against this point"));
  if (const int count = tagsOn(point.key); count > 0) {
    m_out.text(gap, m_out.quiet());
    m_out.link(tr("%n tags", nullptr, count), DetailLink{DetailLink::Kind::Tags, {}, {}}.url());
  }
}

}  // namespace jiheng::ui
