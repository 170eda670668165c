#pragma once

#include <QSet>

#include "app/portfolio/portfolio_summary.h"
#include "ui/portfolio/tag_card.h"

class QToolButton;
class QVBoxLayout;

namespace jiheng::ui {

/// The tags of a technology, one below the other.
class TagList : public QWidget {
  Q_OBJECT
 public:
  explicit TagList(UiContext& context, QWidget* parent = nullptr);
  /// `drafts` are the tags whose judgement is begun and not saved.
  void setTags(const TechnologySummary& summary, const std::shared_ptr<const Edition>& edition,
               const QSet<TagId>& drafts);
  /// The tag in the editor; an empty id for none.
  void setCurrent(const TagId& tag);
  TagCard* card(const TagId& tag) const;
  const std::vector<TagCard*>& cards() const { return m_cards; }
  /// The tag whose card has the focus; empty for none.
  TagId focused() const;
  /// How many files each tag has, by its key.
  void setEvidence(const QHash<QString, int>& files);
  void retranslate();
  void setContentLanguage(ContentLanguage language);

 signals:
  void editWanted(const jiheng::TagId& tag);
  void removeWanted(const jiheng::TagId& tag);
  void itemWanted(const jiheng::TagId& tag);
  void evidenceWanted(const jiheng::TagId& tag);
  void newWanted();
  void nextCandidateWanted();

 private:
  TagCard* makeCard();
  void step(const TagCard* from, bool forward);
  UiContext& m_context;
  TagCounts m_counts;
  std::vector<TagCard*> m_cards;
  TagId m_current;
  QVBoxLayout* m_column;
  ThemedLabel* m_title;
  ThemedLabel* m_none;
  QToolButton* m_new;
  QToolButton* m_next;
};

}  // namespace jiheng::ui
