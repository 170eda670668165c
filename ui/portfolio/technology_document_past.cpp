// The technology as it stood on a past day, and files dropped on its page.
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "app/portfolio/record_history.h"
#include "app/portfolio/tag_rules.h"
#include "ui/portfolio/attachment_panel.h"
#include "ui/portfolio/history_pane.h"
#include "ui/portfolio/linked_records.h"
#include "ui/portfolio/parameter_table.h"
#include "ui/portfolio/tag_list.h"
#include "ui/portfolio/technology_document.h"
#include "ui/portfolio/verdict_view.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

void TechnologyDocument::buildPast() {
  const Theme& theme = context().theme;
  m_pastBar = new QFrame(widget());
  m_pastBar->setObjectName(QStringLiteral("pastBar"));
  m_pastBar->setFrameShape(QFrame::StyledPanel);
  m_pastText = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, m_pastBar);
  m_pastText->setMeaning(Semantic::Stale);
  m_pastText->setWordWrap(true);
  m_pastBack = new QPushButton(m_pastBar);
  m_pastBack->setObjectName(QStringLiteral("backToPresent"));
  auto* row = new QHBoxLayout(m_pastBar);
  row->setContentsMargins(theme.unit(2), theme.unit(), theme.unit(2), theme.unit());
  row->addWidget(m_pastText, 1);
  row->addWidget(m_pastBack);
  column()->insertWidget(0, m_pastBar);
  m_pastBar->hide();
  m_pastTags = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, m_rest);
  m_pastTags->setObjectName(QStringLiteral("pastTags"));
  m_pastTags->setWordWrap(true);
  m_pastTags->setTextInteractionFlags(Qt::TextSelectableByMouse);
  qobject_cast<QVBoxLayout*>(m_rest->layout())->insertWidget(0, m_pastTags);
  m_pastTags->hide();
  setAcceptDrops(true);
  connect(m_tags, &TagList::evidenceWanted, m_attachments, &AttachmentPanel::chooseFile);
  connect(m_attachments, &AttachmentPanel::counted, this, [this] { m_tags->setEvidence(m_attachments->tagCounts()); });
  connect(m_pastBack, &QPushButton::clicked, this, [this] { showDay({}); });
  connect(m_history, &HistoryPane::dayWanted, this, &TechnologyDocument::showDay);
}

void TechnologyDocument::setPast(bool past) {
  if (m_past == past) return;
  m_past = past;
  m_pastBar->setVisible(past);
  m_pastTags->setVisible(past);
  for (RecordField* field : {&number(), &nameZh(), &nameEn(), &description(), m_owner, m_place, m_since, m_keywords})
    field->setReadOnly(past);
  for (QComboBox* choice : {m_form, m_origin, m_secret}) choice->setEnabled(!past);
  m_parameters->setReadOnly(past);
  for (QWidget* present : QList<QWidget*>{m_verdict, m_tags, m_attachments, m_products}) present->setVisible(!past);
  badge()->setVisible(!past);
  if (past) {
    m_draft->hide();
    return;
  }
  m_history->date()->setDate({});
  fill(true);
}

QString TechnologyDocument::pastTagsText(const std::vector<Tag>& tags) const {
  if (tags.empty()) return tr("There was no tag on that day.");
  QStringList lines;
  for (const Tag& tag : tags) {
    const auto edition = context().workbench.catalogue().edition(tag.editionId);
    lines << tr("%1: %2. Reason: %3 (%4, %5)")
                 .arg(shown(tagStateText(tag.state)), shown(placeText(tag, edition.get())), tag.reason, tag.author,
                      formatDateTime(tag.at, shownLanguage()));
  }
  return lines.join(QLatin1Char('\n'));
}

void TechnologyDocument::showDay(const QDate& day) {
  if (!day.isValid()) return setPast(false);
  const Workbench& bench = context().workbench;
  if (isNew() || !bench.workspace() || !settle()) return;
  const auto state = RecordHistory(*bench.workspace(), bench.catalogue()).technologyAsOf(m_technology.id, day);
  if (!state) return m_history->date()->setError(state.error());
  setPast(true);
  fill(state->technology, true);
  m_pastTags->setText(pastTagsText(state->tags));
  m_pastText->setText(tr("As it stood on %1, at the end of the day. Last changed by %2. It can be read, not changed.")
                          .arg(formatDate(day, shownLanguage()), state->changedBy));
  m_history->date()->setDate(day);
  ensureVisible(0, 0);
}

void TechnologyDocument::dragEnterEvent(QDragEnterEvent* event) {
  if (!isNew() && !m_past && event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void TechnologyDocument::dropEvent(QDropEvent* event) {
  QStringList paths;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) paths << url.toLocalFile();
  if (paths.isEmpty()) return;
  event->acceptProposedAction();
  m_attachments->addFiles(paths);
}

}  // namespace jiheng::ui
