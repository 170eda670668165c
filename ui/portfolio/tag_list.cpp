#include "ui/portfolio/tag_list.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

TagList::TagList(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_column(new QVBoxLayout(this)),
      m_title(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_none(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_new(new QToolButton(this)),
      m_next(new QToolButton(this)) {
  const Theme& theme = context.theme;
  m_new->setObjectName(QStringLiteral("newTag"));
  m_next->setObjectName(QStringLiteral("nextCandidate"));
  for (QToolButton* button : {m_new, m_next}) {
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  }
  m_new->setIcon(svgIcon(QStringLiteral("tag")));
  m_next->setIcon(svgIcon(QStringLiteral("arrow-right")));
  m_none->setWordWrap(true);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme.unit());
  head->addWidget(m_title);
  head->addStretch(1);
  head->addWidget(m_next);
  head->addWidget(m_new);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme.unit(2));
  m_column->addLayout(head);
  m_column->addWidget(m_none);
  connect(m_new, &QToolButton::clicked, this, &TagList::newWanted);
  connect(m_next, &QToolButton::clicked, this, &TagList::nextCandidateWanted);
  retranslate();
}

TagCard* TagList::makeCard() {
  auto* card = new TagCard(m_context, this);
  connect(card, &TagCard::editWanted, this, &TagList::editWanted);
  connect(card, &TagCard::removeWanted, this, &TagList::removeWanted);
  connect(card, &TagCard::itemWanted, this, &TagList::itemWanted);
  connect(card, &TagCard::evidenceWanted, this, &TagList::evidenceWanted);
  connect(card, &TagCard::stepWanted, this, [this, card](bool forward) { step(card, forward); });
  return card;
}

void TagList::setTags(const TechnologySummary& summary, const std::shared_ptr<const Edition>& edition,
                      const QSet<TagId>& drafts) {
  m_counts = summary.tagCounts;
  std::vector<TagCard*> kept;
  qsizetype focusAt = -1;
  for (size_t i = 0; i < m_cards.size(); ++i)
    if (m_cards[i]->hasFocus()) focusAt = static_cast<qsizetype>(i);
  // Cards stay with their tags, so that focus and selected text stay too.
  for (const Tag& tag : summary.tags) {
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&tag](TagCard* card) { return card && card->tag().id == tag.id; });
    TagCard* card = found == m_cards.end() ? makeCard() : *found;
    if (found != m_cards.end()) *found = nullptr;
    kept.push_back(card);
  }
  for (TagCard* gone : m_cards) {
    if (!gone) continue;
    m_column->removeWidget(gone);
    gone->hide();
    gone->deleteLater();
  }
  m_cards = std::move(kept);
  for (size_t i = 0; i < m_cards.size(); ++i) {
    TagCard* card = m_cards[i];
    card->show(summary.tags[i], edition, drafts.contains(summary.tags[i].id));
    card->setCurrent(card->tag().id == m_current);
    if (m_column->indexOf(card) != static_cast<int>(i) + 2) m_column->insertWidget(static_cast<int>(i) + 2, card);
    card->setVisible(true);
  }
  if (focusAt >= 0 && !m_cards.empty() && focused().isEmpty())
    m_cards[static_cast<size_t>(qMin<qsizetype>(focusAt, static_cast<qsizetype>(m_cards.size()) - 1))]->setFocus();
  retranslate();
}

void TagList::setEvidence(const QHash<QString, int>& files) {
  for (TagCard* card : m_cards) card->setEvidence(files.value(card->tag().id.value()));
}

void TagList::setCurrent(const TagId& tag) {
  m_current = tag;
  for (TagCard* card : m_cards) card->setCurrent(!tag.isEmpty() && card->tag().id == tag);
}

TagCard* TagList::card(const TagId& tag) const {
  for (TagCard* card : m_cards)
    if (card->tag().id == tag) return card;
  return nullptr;
}

TagId TagList::focused() const {
  for (const TagCard* card : m_cards)
    if (card->hasFocus()) return card->tag().id;
  return {};
}

void TagList::step(const TagCard* from, bool forward) {
  const auto at = std::find(m_cards.begin(), m_cards.end(), from);
  if (at == m_cards.end()) return;
  if (forward ? at + 1 == m_cards.end() : at == m_cards.begin()) return;
  (*(forward ? at + 1 : at - 1))->setFocus(Qt::TabFocusReason);
}

void TagList::retranslate() {
  const int total = m_counts.total();
  m_title->setText(total == 0 ? tr("Tags") : tr("%n tags", nullptr, total));
  m_none->setVisible(total == 0);
  m_none->setText(tr("No tag yet. A tag says whether the technology falls under a control point, and why."));
  m_new->setText(tr("New tag"));
  m_new->setToolTip(tr("Tag the technology against an item of the catalogue (T)"));
  const int open = m_counts.candidate;
  m_next->setVisible(open > 0);
  m_next->setText(tr("%n candidates to decide", nullptr, open));
  m_next->setToolTip(tr("Judge the next candidate (N)"));
  m_new->setAccessibleName(m_new->toolTip());
  m_next->setAccessibleName(m_next->toolTip());
  for (TagCard* card : m_cards) card->retranslate();
}

void TagList::setContentLanguage(ContentLanguage language) {
  for (TagCard* card : m_cards) card->setContentLanguage(language);
}

}  // namespace jiheng::ui
