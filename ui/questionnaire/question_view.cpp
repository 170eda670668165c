#include "ui/questionnaire/question_view.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/commit_edit.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {

ThemedLabel* wrapped(const Theme& theme, TextRole role, ThemedLabel::Tone tone, const Text& text, QWidget* parent) {
  auto* label = new ThemedLabel(theme, role, tone, parent);
  label->setWordWrap(true);
  label->setPhrase(text);
  return label;
}

}  // namespace

QuestionView::QuestionView(UiContext& context, const Questionnaire& questionnaire, const GuideQuestion& question, const GivenAnswer* given,
                           const QString& origin, bool first, QWidget* parent)
    : QWidget(parent), m_context(context), m_id(question.id) {
  const Theme& theme = context.theme;
  setObjectName(QStringLiteral("questionView"));
  m_stored = given && !given->toConfirm;
  m_storedNote = given ? given->note : QString();
  m_storedValue = given ? given->value : QString();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(6), theme.unit(5), theme.unit(6), theme.unit(5));
  column->setSpacing(theme.unit(3));
  if (const GuideSection* section = questionnaire.section(question.section))
    column->addWidget(wrapped(theme, TextRole::Small, ThemedLabel::Tone::Quiet, Text::of(section->title), this));
  auto* text = wrapped(theme, TextRole::Title, ThemedLabel::Tone::Strong, Text::of(question.text), this);
  text->setObjectName(QStringLiteral("questionText"));
  column->addWidget(text);
  column->addWidget(wrapped(theme, TextRole::Body, ThemedLabel::Tone::Normal, Text::of(question.help), this));
  if (given && given->toConfirm) {
    auto* taken = wrapped(theme, TextRole::Body, ThemedLabel::Tone::Strong,
                          phrase("UiQuestionnaire", "Taken over from “%1”: %2. Choose it to confirm it, or answer differently.")
                              .arg(origin).arg(answerText(question, given->value)), this);
    taken->setObjectName(QStringLiteral("takenOver"));
    taken->setMeaning(Semantic::Stale);
    column->addWidget(taken);
  }
  addAnswers(question, given, column);
  m_error = new FieldError(theme, m_typed, this);
  m_error->clearError();
  column->addWidget(m_error);

  auto* noteLabel = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this);
  noteLabel->setPhrase(phrase("UiQuestionnaire", "Note on the answer: evidence, who said so, where it stands"));
  auto* note = new CommitTextEdit(this);
  note->setObjectName(QStringLiteral("answerNote"));
  note->setLines(2, 6);
  note->setStoredText(m_storedNote);
  note->setAccessibleName(tr("Note on the answer"));
  noteLabel->setBuddy(note);
  m_note = note;
  connect(note, &CommitTextEdit::committed, this, [this] {
    if (m_stored) emit noteChanged();
  });
  column->addWidget(noteLabel);
  column->addWidget(note);

  auto* buttons = new QHBoxLayout;
  auto* back = new QPushButton(tr("Back"), this);
  back->setObjectName(QStringLiteral("questionBack"));
  back->setEnabled(!first);
  back->setToolTip(tr("The question before (Backspace)"));
  auto* expert = new QPushButton(tr("Ask an expert"), this);
  expert->setObjectName(QStringLiteral("askExpert"));
  expert->setToolTip(tr("End here and say whom to ask and what (E)"));
  connect(back, &QPushButton::clicked, this, &QuestionView::backWanted);
  connect(expert, &QPushButton::clicked, this, [this] { emit answered(kAskExpert); });
  m_answers.emplace_back(kAskExpert, expert);
  buttons->addWidget(back);
  buttons->addStretch();
  buttons->addWidget(expert);
  column->addLayout(buttons);
  for (const QString& id : question.sources) {
    if (const GuideSource* source = questionnaire.source(id))
      column->addWidget(wrapped(theme, TextRole::Small, ThemedLabel::Tone::Quiet, phrase("UiQuestionnaire", "Source: %1").arg(guideSourceText(*source)), this));
  }
  column->addStretch();
}

void QuestionView::addAnswers(const GuideQuestion& question, const GivenAnswer* given, QVBoxLayout* column) {
  const Language language = m_context.language.language();
  if (question.kind == QuestionKind::Text || question.kind == QuestionKind::Date) {
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("typedAnswer"));
    m_typed->setAccessibleName(question.text.in(language));
    if (question.kind == QuestionKind::Date) m_typed->setPlaceholderText(tr("such as 2025-07-15"));
    if (given && given->value != kAskExpert) m_typed->setText(given->value);
    auto* keep = new QPushButton(tr("Answer"), this);
    keep->setObjectName(QStringLiteral("keepAnswer"));
    const auto give = [this] {
      if (!m_typed->text().trimmed().isEmpty()) emit answered(m_typed->text().trimmed());
    };
    connect(m_typed, &QLineEdit::returnPressed, this, give);
    connect(keep, &QPushButton::clicked, this, give);
    auto* row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(keep);
    column->addLayout(row);
    return;
  }
  int number = 0;
  for (const GuideAnswer& answer : question.answers) {
    ++number;
    const bool yes = question.kind == QuestionKind::YesNo && answer.value == QStringLiteral("yes");
    const bool no = question.kind == QuestionKind::YesNo && answer.value == QStringLiteral("no");
    const QString key = yes ? tr("Y") : no ? tr("N") : QString::number(number);
    const bool chosen = given && given->value == answer.value;
    const QString text = answer.text.in(language);
    auto* button = new QPushButton(chosen ? tr("%1   %2   (%3)").arg(key, text, given->toConfirm ? tr("taken over") : tr("present answer"))
                                          : tr("%1   %2").arg(key, text), this);
    button->setObjectName(QStringLiteral("answer-") + answer.value);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setChecked(chosen);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, value = answer.value] { emit answered(value); });
    column->addWidget(button);
    m_answers.emplace_back(answer.value, button);
  }
}

QString QuestionView::note() const { return m_note->toPlainText(); }
void QuestionView::setNote(const QString& note) { m_note->setPlainText(note); }
QString QuestionView::typed() const { return m_typed ? m_typed->text().trimmed() : QString(); }
void QuestionView::setTyped(const QString& text) {
  if (m_typed) m_typed->setText(text);
}

bool QuestionView::isTouched() const {
  return note().trimmed() != m_storedNote || (m_typed && typed() != m_storedValue);
}

void QuestionView::setError(const Error& error) {
  m_error->setError(error);
  focusAnswer();
}

void QuestionView::focusAnswer() {
  if (m_typed)
    m_typed->setFocus(Qt::OtherFocusReason);
  else if (!m_answers.empty())
    m_answers.front().second->setFocus(Qt::OtherFocusReason);
}

bool QuestionView::answerByKey(QKeyEvent* event) {
  if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
  const auto give = [this](const QString& value) {
    for (const auto& [known, button] : m_answers) {
      if (known != value) continue;
      emit answered(value);
      return true;
    }
    return false;
  };
  switch (event->key()) {
    case Qt::Key_Y: return give(QStringLiteral("yes"));
    case Qt::Key_N: return give(QStringLiteral("no"));
    case Qt::Key_E: return give(kAskExpert);
    case Qt::Key_Backspace: emit backWanted(); return true;
    default: break;
  }
  const int number = event->key() - Qt::Key_1;
  // The last entry is the expert, who has a key of his own.
  if (number < 0 || number >= 9 || m_typed || number + 1 >= static_cast<int>(m_answers.size())) return false;
  return give(m_answers[static_cast<size_t>(number)].first);
}

}  // namespace jiheng::ui
