// What the page does with tags: open one beside the technology, judge, walk through the candidates.
#include <QToolButton>
#include <algorithm>

#include "app/portfolio/tag_rules.h"
#include "ui/portfolio/portfolio_edits.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/record_pane.h"
#include "ui/portfolio/tag_editor.h"
#include "ui/portfolio/tag_list.h"
#include "ui/portfolio/technology_document.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

const Tag* PortfolioPage::findTag(const TagId& tag) const {
  for (const TechnologySummary& technology : m_data.technologies)
    for (const Tag& each : technology.tags)
      if (each.id == tag) return &each;
  return nullptr;
}

void PortfolioPage::openEditor(const TagId& id) {
  const Tag* found = findTag(id);
  if (!found) return;
  const Tag tag = *found;
  openRecord(RecordKind::Technology, tag.technology.value());
  if (m_current.id != tag.technology.value()) return;
  m_editor->edit(tag);
  showEditor();
  if (TagCard* card = m_technology->tags().card(id)) m_technology->ensureWidgetVisible(card);
}

void PortfolioPage::openNewTag(const TechnologyId& technology, const ItemKey& item, const QString& pointKey) {
  if (!context().workbench.portfolio()) return;
  if (m_current.isNew) {
    // A sheet with something on it becomes a record, or keeps the user; a blank one goes.
    if (!leave()) return;
    if (m_current.isNew) chooseSomething();
  }
  const bool shows = m_current.kind == RecordKind::Technology && m_current.id == technology.value();
  m_editor->startNew(shows ? technology : TechnologyId(), item, pointKey);
  showEditor();
}

void PortfolioPage::showEditor() {
  const bool wasHidden = m_editor->isHidden();
  m_editor->show();
  m_editor->takeFocus();
  m_technology->tags().setCurrent(m_editor->draft().tag);
  if (wasHidden) m_technology->setHasDraft(false);
}

void PortfolioPage::closeEditor() {
  if (m_editor->isHidden()) return;
  m_editor->keepDraft();
  const bool hadFocus = m_editor->isAncestorOf(focusWidget());
  const TagId tag = m_editor->draft().tag;
  m_editor->hide();
  m_technology->tags().setCurrent({});
  if (hadFocus) {
    if (TagCard* card = m_technology->tags().card(tag))
      card->setFocus(Qt::OtherFocusReason);
    else
      m_pane->list().setFocus(Qt::OtherFocusReason);
  }
  if (!m_updating) refreshDocument();
}

void PortfolioPage::removeTag(const TagId& id) {
  const Tag* found = findTag(id);
  if (!found) return;
  const Tag tag = *found;
  const Text place = placeText(tag, context().content.edition().get());
  if (m_editor->draft().tag == id) closeEditor();
  PortfolioEdits edits(context());
  if (const Status status = edits.remove(tag, place); !status.has_value())
    return context().messages.problem(status.error());
  offerUndo(phrase("UiPortfolio", "The tag on %1 was removed.").arg(place));
}

void PortfolioPage::showTagInCatalogue(const TagId& id) {
  if (const Tag* tag = findTag(id))
    context().navigator.open({QStringLiteral("catalogue"), QStringLiteral("item"), tag->item.value(), tag->pointKey});
}

void PortfolioPage::nextCandidate() {
  if (m_stale) readData();
  std::vector<const Tag*> all;
  for (const TechnologySummary& technology : m_data.technologies)
    for (const Tag& tag : technology.tags) all.push_back(&tag);
  // From the tag in the editor or under the keyboard; else from the first tag of the technology in sight.
  TagId from = m_editor->isHidden() ? m_technology->tags().focused() : m_editor->draft().tag;
  auto start = std::find_if(all.begin(), all.end(), [&](const Tag* tag) { return tag->id == from; });
  if (start != all.end()) {
    ++start;
  } else if (m_current.kind == RecordKind::Technology) {
    start = std::find_if(all.begin(), all.end(),
                         [this](const Tag* tag) { return tag->technology.value() == m_current.id; });
  }
  const auto isCandidate = [&from](const Tag* tag) { return tag->state == TagState::Candidate && !(tag->id == from); };
  // Around once: what stands before the start comes after the end.
  std::rotate(all.begin(), start, all.end());
  const auto next = std::find_if(all.begin(), all.end(), isCandidate);
  if (next == all.end()) {
    context().messages.notice(phrase("UiPortfolio", "No other candidate is open."));
    return;
  }
  openEditor((*next)->id);
}

void PortfolioPage::judgeAs(TagState state) {
  if (m_editor->isHidden()) {
    const TagId focused = m_technology->tags().focused();
    if (focused.isEmpty()) return;
    openEditor(focused);
    if (m_editor->isHidden()) return;
  }
  m_editor->setState(state);
}

}  // namespace jiheng::ui
