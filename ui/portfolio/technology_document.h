#pragma once

#include "ui/portfolio/record_document.h"

class QComboBox;
class QFrame;
class QPushButton;

namespace jiheng::ui {

class AttachmentPanel;
class HistoryPane;
class LinkedRecords;
class ParameterTable;
class TagList;
class VerdictView;

/// A technology as a document: names and what it is, the verdict with what is to do, its tags, its products.
class TechnologyDocument : public RecordDocument {
  Q_OBJECT
 public:
  TechnologyDocument(UiContext& context, RecordModel& products, RecordModel& technologies, QWidget* parent = nullptr);
  /// Shows the state as stored; what is being typed stays while it is the same technology.
  void show(const TechnologySummary& summary, std::vector<RecordRow> products,
            const std::shared_ptr<const Edition>& edition, const QSet<TagId>& drafts);
  /// An empty sheet: the technology is made as soon as it has a name, and linked to the product if one is given.
  void startNew(const ProductId& product);
  /// Empty, without a step towards a record: for another workspace.
  void startBlank();
  bool isNew() const { return m_technology.id.isEmpty(); }
  const Technology& technology() const { return m_technology; }
  TagList& tags() const { return *m_tags; }
  VerdictView& verdict() const { return *m_verdict; }
  LinkedRecords& products() const { return *m_products; }
  QComboBox* form() const { return m_form; }
  RecordField& owner() const { return *m_owner; }
  RecordField& place() const { return *m_place; }
  QComboBox* origin() const { return m_origin; }
  RecordField& since() const { return *m_since; }
  QComboBox* stateSecret() const { return m_secret; }
  RecordField& keywords() const { return *m_keywords; }
  ParameterTable& parameters() const { return *m_parameters; }
  AttachmentPanel& attachments() const { return *m_attachments; }
  HistoryPane& history() const { return *m_history; }
  /// True while the document shows the record as it stood on a past day; nothing can be changed then.
  bool isPast() const { return m_past; }
  /// Shows the record as it stood at the end of a day; an invalid date for the present state.
  void showDay(const QDate& day);
  bool settle() override;
  void retranslate() override;
  void setContentLanguage(ContentLanguage language);
  /// Says that a judgement of this technology was begun and not saved.
  void setHasDraft(bool hasDraft);

 signals:
  void created(const QString& id);
  void productOpened(const QString& id);
  void newProductWanted(const jiheng::TechnologyId& technology);
  void draftWanted();

 protected:
  RecordField* fieldOf(const QString& name) const override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  using Setter = void (*)(Technology& technology, const QString& text);
  void connectField(RecordField* field, Setter set);
  Status store(RecordField* field, Setter set, const QString& text);
  Status createNow(const RecordField* field);
  Technology typed() const;
  /// How the review by two stands under the edition, with the reason where it does not hold.
  void showReview(const std::shared_ptr<const Edition>& edition);
  void fill(bool discard) { fill(m_technology, discard); }
  void fill(const Technology& technology, bool discard);
  void buildPast();
  void setPast(bool past);
  QString pastTagsText(const std::vector<Tag>& tags) const;
  /// Stores what the three choices show.
  void choose();
  QComboBox* makeChoice(const QString& name);
  void linkProduct(const QString& id, bool link);
  Technology m_technology;
  ProductId m_forProduct;
  QComboBox* m_form;
  RecordField* m_owner;
  RecordField* m_place;
  QComboBox* m_origin;
  RecordField* m_since;
  QComboBox* m_secret;
  RecordField* m_keywords;
  ThemedLabel* m_formLabel;
  ThemedLabel* m_ownerLabel;
  ThemedLabel* m_placeLabel;
  ThemedLabel* m_originLabel;
  ThemedLabel* m_secretLabel;
  ThemedLabel* m_keywordsLabel;
  ParameterTable* m_parameters;
  AttachmentPanel* m_attachments;
  HistoryPane* m_history;
  QFrame* m_pastBar = nullptr;
  ThemedLabel* m_pastText = nullptr;
  QPushButton* m_pastBack = nullptr;
  ThemedLabel* m_pastTags = nullptr;
  bool m_past = false;
  QPushButton* m_draft;
  QWidget* m_rest;
  VerdictView* m_verdict;
  ThemedLabel* m_reviewLine;
  TagList* m_tags;
  LinkedRecords* m_products;
};

}  // namespace jiheng::ui
