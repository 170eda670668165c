// What the editor shows of a tag, what it checks, and how it saves.
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include "app/foundation/formats.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/tag_rules.h"
#include "ui/portfolio/item_chooser.h"
#include "ui/portfolio/point_choice.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/portfolio/record_picker.h"
#include "ui/portfolio/state_choice.h"
#include "ui/portfolio/tag_editor.h"
#include "ui/portfolio/tag_wording.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

TagDraft draftOf(const Tag& tag) {
  return {tag.id, tag.technology, tag.item, tag.pointKey, tag.state, tag.reason};
}

}  // namespace

void TagEditor::begin(const TagDraft& base, const std::optional<Tag>& stored) {
  keepDraft();
  m_base = base;
  m_stored = stored;
  m_kept = m_drafts.find(base);
  m_draft = m_kept.value_or(base);
  m_touched = m_kept.has_value();
  m_choosing = m_draft.item.isEmpty();
  m_pointAsked = m_draft.tag.isEmpty() && m_draft.pointKey.isEmpty() && !m_kept;
  m_edition = m_context.content.edition();
  m_chooser->setEdition(m_edition, m_context.workbench.catalogueSearch());
  m_technology.reset();
  if (const PortfolioService* service = m_context.workbench.portfolio(); service && !m_draft.technology.isEmpty())
    if (const Result<Technology> technology = service->technology(m_draft.technology)) m_technology = *technology;
  m_filling = true;
  m_reason->setStoredText(m_draft.reason);
  m_filling = false;
  m_points->setItem(nullptr, m_context.content.language());
  m_scroll->ensureVisible(0, 0);
  retranslate();
}

void TagEditor::edit(const Tag& tag) { begin(draftOf(tag), tag); }

void TagEditor::startNew(const TechnologyId& technology, const ItemKey& item, const QString& pointKey) {
  begin({TagId(), technology, item, pointKey, TagState::Candidate, QString()}, std::nullopt);
}

void TagEditor::refresh(const PortfolioData& data) {
  m_edition = m_context.content.edition();
  m_chooser->setEdition(m_edition, m_context.workbench.catalogueSearch());
  const TechnologySummary* technology = data.technology(m_draft.technology);
  m_technology = technology ? std::optional(technology->technology) : std::nullopt;
  if (m_stored && technology) {
    const auto same = [this](const Tag& tag) { return tag.id == m_draft.tag; };
    const auto found = std::find_if(technology->tags.begin(), technology->tags.end(), same);
    if (found != technology->tags.end() && !(*found == *m_stored)) {
      const bool typed = isDirty();
      m_stored = *found;
      m_base = draftOf(*found);
      // What the user typed stays; what was only shown follows.
      if (!typed) m_draft = m_base;
      m_filling = true;
      m_reason->setStoredText(m_draft.reason);
      m_filling = false;
    }
  }
  showItem();
}

void TagEditor::keepDraft() {
  if (m_kept) m_drafts.drop(*m_kept);
  m_kept.reset();
  if (!isDirty()) return;
  m_kept = m_draft;
  m_drafts.keep(m_draft);
}

void TagEditor::takeFocus() {
  if (m_draft.technology.isEmpty()) return m_picker->setFocus(Qt::OtherFocusReason);
  if (m_choosing) return m_chooser->field()->setFocus(Qt::OtherFocusReason);
  if (m_draft.tag.isEmpty() && isBlank(m_draft.reason)) {
    if (!m_pointAsked || m_points->buttons().size() < 2) return m_reason->setFocus(Qt::OtherFocusReason);
  }
  m_state->button(m_draft.state)->setFocus(Qt::OtherFocusReason);
}

void TagEditor::setState(TagState state) {
  m_draft.state = state;
  m_state->setState(state);
  validate();
}

void TagEditor::chooseItem(const ItemKey& key) {
  if (!(m_draft.item == key)) {
    m_draft.pointKey.clear();
    m_pointAsked = true;
  }
  m_draft.item = key;
  m_choosing = false;
  showItem();
  if (!m_points->buttons().isEmpty() && m_points->buttons().size() > 1)
    m_points->buttons().first()->setFocus(Qt::OtherFocusReason);
  else
    m_reason->setFocus(Qt::OtherFocusReason);
}

void TagEditor::showItem() {
  if (!m_edition) return;
  const bool asksTechnology = m_draft.technology.isEmpty();
  // A judgement that stands belongs to its technology; a new one may still be for another.
  m_picker->setVisible(m_draft.tag.isEmpty());
  m_picker->setPlaceholderText(asksTechnology ? tr("Which technology: number or words")
                                              : tr("Another technology: number or words"));
  m_technologyName->setVisible(!asksTechnology);
  m_technologyName->setText(m_technology ? shown(recordText(*m_technology)) : QString());

  const ContentLanguage language = m_context.content.language();
  const Item* item = m_edition->find(m_draft.item);
  const bool chosen = !m_draft.item.isEmpty();
  m_itemRow->setVisible(chosen);
  m_chooser->setVisible(m_choosing || !chosen);
  m_change->setText(m_choosing ? tr("Keep this item") : tr("Choose another"));
  m_item->setText(tr("Catalogue"));
  m_item->setToolTip(tr("Show the item in the catalogue"));
  m_part->setVisible(item != nullptr);
  if (item) {
    m_part->setBadge(semanticOf(item->part), partText(item->part));
    m_itemName->setText(itemLine(*item, language));
    m_item->setAccessibleName(tr("Show %1 in the catalogue").arg(shown(itemText(*item))));
  } else if (chosen) {
    m_itemName->setText(m_stored ? shown(placeText(*m_stored, m_edition.get())) : tr("Not in this edition"));
    m_item->setAccessibleName(tr("Show %1 in the catalogue").arg(m_itemName->text()));
  }
  m_points->setItem(item, language);
  if (m_pointAsked)
    m_points->clearChoice();
  else
    m_points->setPointKey(m_draft.pointKey);
  m_draft.pointKey = item ? m_points->pointKey() : m_draft.pointKey;
  m_pointLabel->setVisible(item != nullptr);
  m_points->setVisible(item != nullptr);
  m_state->setState(m_draft.state);
  showText();
  showNotices();
  validate();
}

void TagEditor::showText() {
  const Item* item = m_edition->find(m_draft.item);
  std::vector<LawRow> rows;
  if (item) {
    const ControlPoint* point = m_draft.pointKey.isEmpty() ? nullptr : item->point(m_draft.pointKey);
    m_text->setToolTip(shown(originOf(*item, point)));
    if (point) {
      rows.push_back(lawRowOf(*item, point));
    } else {
      rows.push_back(lawRowOf(*item, nullptr));
      for (const ControlPoint& each : item->points) rows.push_back(lawRowOf(*item, &each));
    }
    const bool samePlace = m_stored && m_stored->item == m_draft.item && m_stored->pointKey == m_draft.pointKey;
    if (samePlace && textDiffers(*m_stored, *item, point)) rows.push_back(judgedRowOf(*m_stored));
  } else if (m_stored && m_stored->item == m_draft.item) {
    rows.push_back(judgedRowOf(*m_stored));
  }
  m_textLabel->setVisible(!rows.empty());
  m_text->setVisible(!rows.empty());
  m_text->setRows(std::move(rows));
}

void TagEditor::showNotices() {
  const Item* item = m_edition->find(m_draft.item);
  const auto put = [this](ThemedLabel* label, Semantic meaning, const Text& text) {
    label->setVisible(!text.isEmpty());
    label->setText(tr("%1 %2", "shape and sentence").arg(m_context.theme.shape(meaning), shown(text)));
  };
  put(m_notice, Semantic::Unverified,
      item && item->coverage != PointsCoverage::Complete ? pointsCoverageText(item->coverage) : Text());

  const Catalogue& catalogue = m_context.workbench.catalogue();
  const std::shared_ptr<const Edition> inForce = catalogue.editionOn(m_context.workbench.clock().today());
  const std::shared_ptr<const Edition> judged = m_stored ? catalogue.edition(m_stored->editionId) : nullptr;
  Text notice;
  if (judged && judged != m_edition)
    notice = phrase("UiPortfolio", "Judged on the edition of %1. Saving judges it on the edition of %2.")
                 .arg(judged->effective())
                 .arg(m_edition->effective());
  else if (inForce && inForce != m_edition)
    notice = phrase("UiPortfolio", "This judges on the edition of %1, which is not the one in force.")
                 .arg(m_edition->effective());
  put(m_editionNotice, Semantic::Stale, notice);
}

Tag TagEditor::judged() const {
  Tag tag = m_stored.value_or(Tag());
  tag.id = m_draft.tag;
  tag.technology = m_draft.technology;
  tag.item = m_draft.item;
  tag.pointKey = m_draft.pointKey;
  tag.editionId = m_edition ? m_edition->id() : QString();
  tag.state = m_draft.state;
  tag.reason = m_draft.reason;
  return tag;
}

bool TagEditor::isStale() const {
  if (!m_stored || !m_edition) return false;
  if (m_stored->editionId != m_edition->id()) return true;
  if (m_technology && m_stored->technologyRevision != m_technology->revision) return true;
  const TagPlace place = placeOf(*m_stored, *m_edition);
  return place.item && textDiffers(*m_stored, *place.item, place.point);
}

std::optional<Error> TagEditor::fault() const {
  if (m_draft.technology.isEmpty())
    return invalidField(QStringLiteral("technology"), phrase("UiPortfolio", "The technology is missing."),
                        phrase("UiPortfolio", "Choose which technology is tagged."));
  if (!m_edition) return std::nullopt;
  // A choice between control points and the item as a whole is made by the user, not by default.
  if (m_pointAsked && m_points->buttons().size() > 1)
    return invalidField(QStringLiteral("point"),
                        phrase("UiPortfolio", "Choose the control point, or the item as a whole."));
  if (const Status status = checkTag(judged(), *m_edition); !status.has_value()) return status.error();
  return std::nullopt;
}

bool TagEditor::canSave() const { return !fault() && (m_draft.tag.isEmpty() || isDirty() || isStale()); }

void TagEditor::showFault(const Error& error) {
  const QHash<QString, FieldError*> fields{{QStringLiteral("technology"), m_technologyError},
                                           {QStringLiteral("item"), m_itemError},
                                           {QStringLiteral("edition"), m_itemError},
                                           {QStringLiteral("point"), m_pointError},
                                           {QStringLiteral("reason"), m_reasonError}};
  if (FieldError* field = fields.value(error.field)) {
    field->setError(error);
    // The error takes its place in the layout first.
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field, 0, m_context.theme.unit(4)); });
  } else {
    m_context.messages.problem(error);
  }
}

void TagEditor::validate() {
  for (FieldError* field : {m_technologyError, m_itemError, m_pointError, m_reasonError}) field->clearError();
  const std::optional<Error> found = fault();
  if (found && found->field == QLatin1String("reason") && m_touched) m_reasonError->setError(*found);
  m_save->setEnabled(canSave());
  if (found)
    m_explanation->setText(shown(found->happened));
  else if (!canSave())
    m_explanation->setText(tr("Nothing has changed since it was judged."));
  else
    m_explanation->setText(tr("Saving records you as the one who judged."));
}

void TagEditor::save() {
  m_touched = true;
  if (const std::optional<Error> found = fault()) {
    validate();
    showFault(*found);
    if (found->field == QLatin1String("reason")) m_reason->setFocus(Qt::OtherFocusReason);
    return;
  }
  if (!canSave()) return;
  const Tag tag = judged();
  const Result<TagId> made = m_edits.judge(tag, placeText(tag, m_edition.get()));
  if (!made) return showFault(made.error());
  if (m_kept) m_drafts.drop(*m_kept);
  m_kept.reset();
  PortfolioService* service = m_context.workbench.portfolio();
  const Result<Tag> stored = service ? service->tag(*made) : Result<Tag>(fail(Error()));
  if (stored) {
    // Nothing is begun any more: the draft is what is stored.
    m_draft = m_base = draftOf(*stored);
    begin(m_base, *stored);
  }
  m_state->button(m_draft.state)->setFocus(Qt::OtherFocusReason);
  emit saved(*made);
}

}  // namespace jiheng::ui
