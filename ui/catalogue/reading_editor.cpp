#include "ui/catalogue/reading_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

ReadingEditor::ReadingEditor(UiContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_title(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_termLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_term(new QLineEdit(this)),
      m_stateLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_state(new QComboBox(this)),
      m_noteLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_note(new QLineEdit(this)),
      m_error(new FieldError(context.theme, m_note, this)),
      m_keep(new QPushButton(this)),
      m_close(new QPushButton(this)) {
  setObjectName(QStringLiteral("readingEditor"));
  m_term->setObjectName(QStringLiteral("ownTerm"));
  m_state->setObjectName(QStringLiteral("ourState"));
  m_note->setObjectName(QStringLiteral("readingNote"));
  m_keep->setObjectName(QStringLiteral("keepReading"));
  setAutoFillBackground(true);
  auto* grid = new QGridLayout(this);
  const int margin = context.theme.unit(4);
  grid->setContentsMargins(margin, context.theme.unit(3), margin, context.theme.unit(3));
  grid->setVerticalSpacing(context.theme.unit(2));
  grid->setHorizontalSpacing(context.theme.unit(3));
  m_title->setElided(true);
  grid->addWidget(m_title, 0, 0, 1, 4);
  grid->addWidget(m_termLabel, 1, 0);
  grid->addWidget(m_term, 1, 1, 1, 3);
  grid->addWidget(m_stateLabel, 2, 0);
  grid->addWidget(m_state, 2, 1, 1, 3);
  grid->addWidget(m_noteLabel, 3, 0);
  grid->addWidget(m_note, 3, 1, 1, 3);
  grid->addWidget(m_error, 4, 1, 1, 3);
  grid->addWidget(m_keep, 5, 2);
  grid->addWidget(m_close, 5, 3);
  grid->setColumnStretch(1, 1);
  m_termLabel->setBuddy(m_term);
  m_stateLabel->setBuddy(m_state);
  m_noteLabel->setBuddy(m_note);
  for (const StanceState state : {StanceState::Checking, StanceState::Asked, StanceState::Decided})
    m_state->addItem(QString(), stanceStateCode(state));
  connect(m_keep, &QPushButton::clicked, this, &ReadingEditor::keep);
  connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
  connect(m_state, &QComboBox::activated, this, [this] { m_touched = true; });
  for (QLineEdit* field : {m_term, m_note}) {
    connect(field, &QLineEdit::returnPressed, this, &ReadingEditor::keep);
    connect(field, &QLineEdit::textEdited, m_error, &FieldError::clearError);
    connect(field, &QLineEdit::textEdited, this, [this] { m_touched = true; });
  }
  retranslate();
  hide();
}

void ReadingEditor::editTerm(const RenderedText& text, const std::optional<ChosenTerm>& chosen) {
  m_isTerm = true;
  m_text = text;
  m_title->setText(text.zh);
  m_term->setText(chosen ? chosen->term : QString());
  m_note->setText(chosen ? chosen->note : QString());
  open(m_term);
}

void ReadingEditor::editStance(const Disagreement& disagreement, const std::optional<CompanyStance>& stance) {
  m_isTerm = false;
  m_disagreement = disagreement.id;
  m_title->setText(disagreement.question.in(shownLanguage()));
  m_state->setCurrentIndex(qMax(0, m_state->findData(stanceStateCode(stance ? stance->state : StanceState::Checking))));
  m_note->setText(stance ? stance->note : QString());
  open(m_state);
}

void ReadingEditor::open(QWidget* first) {
  for (QWidget* widget : {static_cast<QWidget*>(m_termLabel), static_cast<QWidget*>(m_term)}) widget->setVisible(m_isTerm);
  for (QWidget* widget : {static_cast<QWidget*>(m_stateLabel), static_cast<QWidget*>(m_state)}) widget->setVisible(!m_isTerm);
  m_error->clearError();
  m_touched = false;
  retranslate();
  show();
  first->setFocus(Qt::OtherFocusReason);
}

void ReadingEditor::keep() {
  if (m_isTerm) {
    ChosenTerm term;
    term.subject = m_text.subject;
    term.zh = m_text.zh;
    term.term = m_term->text();
    term.note = m_note->text();
    for (const RenderedText::Choice& choice : m_text.choices)
      if (choice.en == term.term.simplified()) term.source = choice.source.en;
    emit termWanted(term);
    return;
  }
  CompanyStance stance;
  stance.disagreement = m_disagreement;
  stance.state = stanceStateFromCode(m_state->currentData().toString()).value_or(StanceState::Checking);
  stance.note = m_note->text();
  emit stanceWanted(stance);
}

void ReadingEditor::accept() { hide(); }

void ReadingEditor::leave() {
  if (!m_touched) hide();
}

void ReadingEditor::refuse(const Error& error) { m_error->setError(error); }

void ReadingEditor::retranslate() {
  m_termLabel->setText(tr("English"));
  m_stateLabel->setText(tr("Our state"));
  m_noteLabel->setText(tr("Note"));
  m_term->setAccessibleName(tr("The company's English term"));
  m_state->setAccessibleName(m_stateLabel->text());
  m_note->setAccessibleName(m_noteLabel->text());
  m_note->setPlaceholderText(m_isTerm ? tr("Why this term; may be empty") : tr("Which source the company follows, and why"));
  for (int i = 0; i < m_state->count(); ++i)
    m_state->setItemText(i, shown(stanceStateText(stanceStateFromCode(m_state->itemData(i).toString()).value_or(StanceState::Checking))));
  m_keep->setText(m_isTerm ? tr("Use this term") : tr("Set"));
  m_close->setText(tr("Close"));
  setAccessibleName(m_isTerm ? tr("Term of the company") : tr("State of the company"));
}

void ReadingEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    hide();
    return;
  }
  QFrame::keyPressEvent(event);
}

}  // namespace jiheng::ui
