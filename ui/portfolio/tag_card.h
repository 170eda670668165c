#pragma once

#include <QFrame>

#include "app/catalogue/edition.h"
#include "ui/portfolio/tag_wording.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/ui_context.h"

class QToolButton;

namespace jiheng::ui {

/// One tag of a technology: state, item, control point with the law text, reason, and who judged it on which edition.
class TagCard : public QFrame {
  Q_OBJECT
 public:
  TagCard(UiContext& context, QWidget* parent = nullptr);
  void show(const Tag& tag, std::shared_ptr<const Edition> edition, bool hasDraft);
  const Tag& tag() const { return m_tag; }
  /// The card whose tag is in the editor.
  void setCurrent(bool current);
  /// How many files are kept with the tag; none is said, quietly.
  void setEvidence(int files);
  void retranslate();
  void setContentLanguage(ContentLanguage language);

 signals:
  void editWanted(const jiheng::TagId& tag);
  void removeWanted(const jiheng::TagId& tag);
  void itemWanted(const jiheng::TagId& tag);
  void evidenceWanted(const jiheng::TagId& tag);
  /// To the next card, or to the one before.
  void stepWanted(bool forward);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void fill();
  void fillText();
  UiContext& m_context;
  Tag m_tag;
  std::shared_ptr<const Edition> m_edition;
  bool m_hasDraft = false;
  bool m_current = false;
  StatusBadge* m_state;
  StatusBadge* m_part;
  StatusBadge* m_draft;
  QToolButton* m_item;
  ThemedLabel* m_name;
  QToolButton* m_edit;
  QToolButton* m_evidence;
  int m_files = 0;
  ThemedLabel* m_missing;
  LawText* m_text;
  ThemedLabel* m_reason;
  ThemedLabel* m_meta;
};

}  // namespace jiheng::ui
