#pragma once

#include <QWidget>

#include "ui/portfolio/portfolio_edits.h"
#include "ui/portfolio/record_model.h"
#include "ui/portfolio/tag_drafts.h"
#include "ui/widgets/themed_label.h"

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace jiheng::ui {

class CommitTextEdit;
class FieldError;
class ItemChooser;
class LawText;
class PointChoice;
class RecordPicker;
class StateChoice;
class StatusBadge;

/// Where a tag is judged, beside the technology: item, control point, the law text judged on, state and reason. Judging is
/// an act, so it is saved by a button; what is begun is kept as a draft until then.
class TagEditor : public QWidget {
  Q_OBJECT
 public:
  TagEditor(UiContext& context, TagDrafts& drafts, RecordModel& technologies, QWidget* parent = nullptr);

  /// Opens a tag, with its draft if there is one.
  void edit(const Tag& tag);
  /// Opens a new tag; technology, item and point may be empty, and are then asked for.
  void startNew(const TechnologyId& technology, const ItemKey& item, const QString& pointKey);
  /// Shows what the page knows now: after each change of the workspace and of the edition.
  void refresh(const PortfolioData& data);
  /// Keeps what is begun as a draft, or drops the draft where nothing is.
  void keepDraft();
  /// Puts the keyboard where the next thing is to be entered.
  void takeFocus();
  void setState(TagState state);
  /// Saves if nothing is missing; otherwise says what is, at the field.
  void save();
  bool canSave() const;
  const TagDraft& draft() const { return m_draft; }
  void retranslate();
  void setContentLanguage(ContentLanguage language);
  QPlainTextEdit* reason() const;
  QPushButton* saveButton() const { return m_save; }
  ThemedLabel* explanation() const { return m_explanation; }
  ItemChooser& chooser() const { return *m_chooser; }
  PointChoice& points() const { return *m_points; }

 signals:
  void saved(const jiheng::TagId& tag);
  void technologyChosen(const QString& id);
  void closeWanted();
  void nextWanted();
  void itemWanted(const jiheng::ItemKey& item, const QString& pointKey);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void connectAll();
  void begin(const TagDraft& base, const std::optional<Tag>& stored);
  void chooseItem(const ItemKey& key);
  void showItem();
  void showText();
  void showNotices();
  void showState();
  void validate();
  bool isDirty() const { return !(m_draft == m_base); }
  /// True where saving judges anew although nothing was typed: on another edition, text or revision.
  bool isStale() const;
  std::optional<Error> fault() const;
  void showFault(const Error& error);
  Tag judged() const;

  UiContext& m_context;
  TagDrafts& m_drafts;
  PortfolioEdits m_edits;
  TagDraft m_base;
  TagDraft m_draft;
  std::optional<TagDraft> m_kept;
  std::optional<Tag> m_stored;
  std::optional<Technology> m_technology;
  std::shared_ptr<const Edition> m_edition;
  bool m_touched = false;   ///< the reason was entered and left, or saving was tried
  bool m_choosing = false;  ///< the item is being looked for
  bool m_pointAsked = false;  ///< control point or whole item: the user has not said yet
  bool m_filling = false;

  ThemedLabel* m_title;
  QToolButton* m_close;
  QScrollArea* m_scroll;
  QWidget* m_body;
  ThemedLabel* m_technologyLabel;
  ThemedLabel* m_technologyName;
  RecordPicker* m_picker;
  FieldError* m_technologyError;
  ThemedLabel* m_itemLabel;
  QWidget* m_itemRow;
  ThemedLabel* m_itemName;
  QToolButton* m_item;
  StatusBadge* m_part;
  QToolButton* m_change;
  ItemChooser* m_chooser;
  FieldError* m_itemError;
  ThemedLabel* m_pointLabel;
  PointChoice* m_points;
  FieldError* m_pointError;
  ThemedLabel* m_textLabel;
  LawText* m_text;
  ThemedLabel* m_notice;
  ThemedLabel* m_editionNotice;
  StateChoice* m_state;
  ThemedLabel* m_stateLabel;
  ThemedLabel* m_reasonLabel;
  CommitTextEdit* m_reason;
  FieldError* m_reasonError;
  QPushButton* m_save;
  QPushButton* m_next;
  ThemedLabel* m_explanation;
};

}  // namespace jiheng::ui
