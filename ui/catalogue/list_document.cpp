#include "ui/catalogue/list_document.h"

#include "ui/catalogue/item_wording.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/semantics.h"

namespace jiheng::ui {

namespace {
constexpr int kNumberWidth = 120;
constexpr int kPointsWidth = 130;
}  // namespace

void ListDocument::write() {
  m_out.paragraph(0, DocumentWriter::Line::Title);
  m_out.text(tr("Items of the %1").arg(m_in.edition), m_out.title());
  m_out.paragraph(1);
  m_out.text(tr("%n items in this list.", nullptr, static_cast<int>(m_in.items.size())), m_out.small());
  if (!m_in.filter.isEmpty()) {
    m_out.paragraph();
    m_out.text(m_in.filter, m_out.small());
  }
  m_out.paragraph();
  m_out.text(m_in.coverage, m_out.small());
  m_out.paragraph();
  m_out.text(tr("What is not bundled is missing from this list, not from the law."), m_out.small());
  m_out.beginTable(3, {kNumberWidth, -1, kPointsWidth}, 3);
  m_out.appendRow();
  int column = 0;
  for (const QString& word : {tr("Number"), tr("Name"), tr("Control points")}) {
    m_out.cell(column++);
    m_out.paragraph();
    m_out.text(word, m_out.quiet());
  }
  for (const Item* item : m_in.items) writeRow(*item);
  m_out.endTable();
}

void ListDocument::writeRow(const Item& item) {
  m_out.appendRow();
  m_out.cell(0);
  m_out.paragraph();
  m_out.text(numberWord(item), m_out.small());
  m_out.paragraph();
  m_out.badge(semanticOf(item.part), shown(partText(item.part)));
  m_out.cell(1);
  const bool english = m_in.language != ContentLanguage::Chinese && !item.namesEn.empty();
  if (!english || m_in.language == ContentLanguage::SideBySide) {
    m_out.paragraph();
    m_out.text(item.nameZh, m_out.small());
  }
  if (english) {
    m_out.paragraph();
    m_out.text(item.nameEn(), m_in.language == ContentLanguage::SideBySide ? m_out.quiet() : m_out.small());
  }
  m_out.cell(2);
  m_out.paragraph();
  m_out.text(pointsWord(item), m_out.small());
  m_out.paragraph();
  const ItemConfirmation confirmation = confirmationOf(item);
  m_out.text(confirmationWord(confirmation), m_out.coloured(semanticOf(confirmation)));
}

}  // namespace jiheng::ui
