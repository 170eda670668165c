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

std::optional<Tag> PortfolioPage::findTag(const TagId& tag) const {
  const PortfolioService* service = context().workbench.portfolio();
  if (!service || tag.isEmpty()) return std::nullopt;
  auto found = service->tag(tag);
  return found ? std::optional(*std::move(found)) : std::nullopt;
}

void PortfolioPage::openEditor(const TagId& id) {
  const std::optional<Tag> found = findTag(id);
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
  const std::optional<Tag> found = findTag(id);
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
  if (const std::optional<Tag> tag = findTag(id))
    context().navigator.open({QStringLiteral("catalogue"), QStringLiteral("item"), tag->item.value(), tag->pointKey});
}

void PortfolioPage::nextCandidate() {
  const PortfolioTable* table = context().workbench.portfolioTable();
  if (!table) return;
  // From the tag in the editor or under the keyboard; else from the first tag of the technology in sight.
  const TagId from = m_editor->isHidden() ? m_technology->tags().focused() : m_editor->draft().tag;
  const std::optional<Tag> start = findTag(from);
  const TechnologyId technology = start                                          ? start->technology
                                  : m_current.kind == RecordKind::Technology ? TechnologyId(m_current.id)
                                                                               : TechnologyId();
  const int rows = static_cast<int>(table->rows().size());
  const int first = qMax(0, table->indexOf(technology));
  bool passed = !start;
  // Around once: what stands before the start comes after the end, the technology of the start twice.
  for (int step = 0; step <= rows && rows > 0; ++step) {
    const PortfolioRow& row = table->rows()[static_cast<size_t>((first + step) % rows)];
    if (row.candidates == 0 && passed) continue;
    const auto tags = context().workbench.portfolio()->tagsOf(row.id);
    if (!tags) return context().messages.problem(tags.error());
    for (const Tag& tag : *tags) {
      if (tag.id == from) {
        passed = true;
        continue;
      }
      if (passed && tag.state == TagState::Candidate) return openEditor(tag.id);
    }
    passed = true;
  }
  context().messages.notice(phrase("UiPortfolio", "No other candidate is open."));
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
