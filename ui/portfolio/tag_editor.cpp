// How the editor is put together; what it shows and checks is in tag_editor_show.cpp.
#include "ui/portfolio/tag_editor.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/portfolio/item_chooser.h"
#include "ui/portfolio/point_choice.h"
#include "ui/portfolio/record_picker.h"
#include "ui/portfolio/state_choice.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/law_text.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

TagEditor::TagEditor(UiContext& context, TagDrafts& drafts, RecordModel& technologies, QWidget* parent)
    : QWidget(parent), m_context(context), m_drafts(drafts), m_edits(context) {
  const Theme& theme = context.theme;
  using Tone = ThemedLabel::Tone;
  m_title = new ThemedLabel(theme, TextRole::Title, Tone::Strong, this);
  m_close = new QToolButton(this);
  m_scroll = new QScrollArea(this);
  m_body = new QWidget(m_scroll);
  const auto label = [&] { return new ThemedLabel(theme, TextRole::Small, Tone::Quiet, m_body); };
  m_technologyLabel = label();
  m_technologyName = new ThemedLabel(theme, TextRole::Body, Tone::Normal, m_body);
  m_picker = new RecordPicker(theme, technologies, m_body);
  m_technologyError = new FieldError(theme, m_picker, m_body);
  m_itemLabel = label();
  m_itemRow = new QWidget(m_body);
  m_itemName = new ThemedLabel(theme, TextRole::Body, Tone::Strong, m_itemRow);
  m_item = new QToolButton(m_itemRow);
  m_part = new StatusBadge(theme, m_itemRow);
  m_change = new QToolButton(m_itemRow);
  m_chooser = new ItemChooser(theme, m_body);
  m_itemError = new FieldError(theme, m_chooser->field(), m_body);
  m_pointLabel = label();
  m_points = new PointChoice(theme, m_body);
  m_pointError = new FieldError(theme, m_points, m_body);
  m_textLabel = label();
  m_text = new LawText(theme, m_body);
  m_notice = new ThemedLabel(theme, TextRole::Small, Tone::Normal, m_body);
  m_editionNotice = new ThemedLabel(theme, TextRole::Small, Tone::Normal, m_body);
  m_stateLabel = label();
  m_state = new StateChoice(theme, m_body);
  m_reasonLabel = label();
  m_reason = new CommitTextEdit(m_body);
  m_reasonError = new FieldError(theme, m_reason, m_body);
  m_save = new QPushButton(this);
  m_next = new QPushButton(this);
  m_explanation = new ThemedLabel(theme, TextRole::Small, Tone::Quiet, this);
  build();
  connectAll();
  retranslate();
}

void TagEditor::build() {
  const Theme& theme = m_context.theme;
  setObjectName(QStringLiteral("tagEditor"));
  m_picker->setObjectName(QStringLiteral("tagTechnology"));
  m_reason->setObjectName(QStringLiteral("reason"));
  m_save->setObjectName(QStringLiteral("saveTag"));
  m_next->setObjectName(QStringLiteral("nextFromEditor"));
  m_change->setObjectName(QStringLiteral("changeItem"));
  m_close->setObjectName(QStringLiteral("closeEditor"));
  m_explanation->setObjectName(QStringLiteral("saveExplanation"));
  m_reasonError->setObjectName(QStringLiteral("reasonError"));
  setMinimumWidth(theme.unit(80));
  m_close->setAutoRaise(true);
  m_close->setIcon(svgIcon(QStringLiteral("close")));
  m_item->setAutoRaise(true);
  m_item->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_item->setIcon(svgIcon(QStringLiteral("law")));
  m_change->setAutoRaise(true);
  m_change->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_save->setDefault(true);
  m_reason->setLines(4, 12);
  m_notice->setMeaning(Semantic::Unverified);
  m_editionNotice->setMeaning(Semantic::Stale);
  for (ThemedLabel* label : {m_technologyName, m_itemName, m_notice, m_editionNotice, m_explanation}) label->setWordWrap(true);
  m_reasonLabel->setBuddy(m_reason);
  m_technologyLabel->setBuddy(m_picker);
  m_itemLabel->setBuddy(m_chooser->field());

  auto* head = new QHBoxLayout;
  head->setContentsMargins(theme.unit(4), theme.unit(4), theme.unit(2), theme.unit(2));
  head->addWidget(m_title, 1);
  head->addWidget(m_close, 0, Qt::AlignTop);

  auto* item = new QVBoxLayout(m_itemRow);
  item->setContentsMargins(0, 0, 0, 0);
  item->setSpacing(theme.unit());
  auto* itemTools = new QHBoxLayout;
  itemTools->setSpacing(theme.unit());
  itemTools->addWidget(m_part);
  itemTools->addWidget(m_item);
  itemTools->addWidget(m_change);
  itemTools->addStretch(1);
  item->addWidget(m_itemName);
  item->addLayout(itemTools);

  auto* body = new QVBoxLayout(m_body);
  body->setContentsMargins(theme.unit(4), 0, theme.unit(4), theme.unit(4));
  body->setSpacing(theme.unit());
  const auto section = [&](std::initializer_list<QWidget*> widgets) {
    for (QWidget* widget : widgets) body->addWidget(widget);
    body->addSpacing(theme.unit(2));
  };
  section({m_technologyLabel, m_technologyName, m_picker, m_technologyError});
  section({m_itemLabel, m_itemRow, m_chooser, m_itemError});
  section({m_pointLabel, m_points, m_pointError});
  section({m_textLabel, m_text, m_notice, m_editionNotice});
  section({m_stateLabel, m_state});
  section({m_reasonLabel, m_reason, m_reasonError});
  body->addStretch(1);
  m_scroll->setWidget(m_body);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_body->setBackgroundRole(QPalette::Base);
  m_body->setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);

  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_save);
  buttons->addWidget(m_next);
  buttons->addStretch(1);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(3));
  foot->setSpacing(theme.unit());
  foot->addWidget(m_explanation);
  foot->addLayout(buttons);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_scroll, 1);
  column->addLayout(foot);
}

void TagEditor::connectAll() {
  connect(m_close, &QToolButton::clicked, this, &TagEditor::closeWanted);
  connect(m_next, &QPushButton::clicked, this, &TagEditor::nextWanted);
  connect(m_save, &QPushButton::clicked, this, &TagEditor::save);
  connect(m_picker, &RecordPicker::picked, this, [this](const QString& id) {
    m_draft.technology = TechnologyId(id);
    emit technologyChosen(id);
  });
  connect(m_chooser, &ItemChooser::chosen, this, &TagEditor::chooseItem);
  connect(m_change, &QToolButton::clicked, this, [this] {
    m_choosing = !m_choosing;
    showItem();
    if (m_choosing) m_chooser->field()->setFocus(Qt::OtherFocusReason);
  });
  connect(m_item, &QToolButton::clicked, this, [this] { emit itemWanted(m_draft.item, m_draft.pointKey); });
  connect(m_points, &PointChoice::chosen, this, [this] {
    m_draft.pointKey = m_points->pointKey();
    m_pointAsked = false;
    showText();
    showNotices();
    validate();
  });
  connect(m_state, &StateChoice::chosen, this, &TagEditor::setState);
  connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
    if (m_filling) return;
    m_draft.reason = m_reason->toPlainText();
    m_touched = true;
    validate();
  });
  m_reason->installEventFilter(this);
  // The law text takes its colours from the palette, which widgets get only after the theme has changed.
  connect(&m_context.theme, &Theme::changed, this, &TagEditor::showItem, Qt::QueuedConnection);
  m_context.actions.add({QStringLiteral("portfolio.save-tag"), phrase("Actions", "Save the judgement"),
                         QStringLiteral("check"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}, {}, false},
                        this, [this] { save(); });
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_reason && event->type() == QEvent::FocusOut && !m_filling) {
    // Leaving a reason empty is the moment to say that there must be one.
    if (static_cast<QFocusEvent*>(event)->reason() == Qt::TabFocusReason) m_touched = true;
    keepDraft();
    validate();
  }
  return QWidget::eventFilter(watched, event);
}

void TagEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    if (m_choosing && !m_draft.item.isEmpty()) {
      m_choosing = false;
      showItem();
      takeFocus();
    } else {
      emit closeWanted();
    }
    return;
  }
  QWidget::keyPressEvent(event);
}

QPlainTextEdit* TagEditor::reason() const { return m_reason; }

void TagEditor::retranslate() {
  setAccessibleName(tr("Judge a tag"));
  m_title->setText(m_draft.tag.isEmpty() ? tr("New tag") : tr("Judge the tag"));
  m_close->setToolTip(tr("Close; what is typed is kept (Esc)"));
  m_close->setAccessibleName(m_close->toolTip());
  m_technologyLabel->setText(tr("Technology"));
  m_picker->setAccessibleName(tr("Technology that is tagged"));
  m_itemLabel->setText(tr("Item of the catalogue"));
  m_change->setAccessibleName(tr("Choose another item"));
  m_pointLabel->setText(tr("Control point"));
  m_textLabel->setText(tr("The text that is judged on"));
  m_stateLabel->setText(tr("State"));
  m_reasonLabel->setText(tr("Reason"));
  m_reason->setPlaceholderText(tr("Why it falls under this, or why it does not"));
  m_reason->setAccessibleName(tr("Reason"));
  m_save->setText(tr("Save"));
  m_save->setToolTip(tr("Save the judgement (Ctrl+Enter)"));
  m_next->setText(tr("Next candidate"));
  m_next->setToolTip(tr("Judge the next candidate (N)"));
  m_save->setAccessibleName(m_save->toolTip());
  m_next->setAccessibleName(m_next->toolTip());
  m_chooser->retranslate();
  m_points->retranslate();
  m_state->retranslate();
  showItem();
}

void TagEditor::setContentLanguage(ContentLanguage language) {
  m_text->setLanguage(language);
  m_chooser->setContentLanguage(language);
  showItem();
}

}  // namespace jiheng::ui
