#include "ui/screening/decision_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/screening/candidate_list.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/semantics.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {

constexpr std::array kOrder{TagState::Confirmed, TagState::Rejected, TagState::Candidate};

}  // namespace

DecisionForm::DecisionForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_place(new QComboBox(this)),
      m_reason(new QPlainTextEdit(this)),
      m_save(new QPushButton(this)),
      m_error(new FieldError(theme, m_reason, this)),
      m_title(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(3));
  column->setSpacing(theme.unit());
  column->addWidget(m_title);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme.unit());
  for (const TagState state : kOrder) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("decide-%1").arg(tagStateCode(state)));
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, state] { choose(state); });
    m_buttons[static_cast<size_t>(state)] = button;
    row->addWidget(button);
  }
  row->addStretch(1);
  m_place->setObjectName(QStringLiteral("decisionPlace"));
  m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_place->setMinimumContentsLength(18);
  row->addWidget(m_place, 2);
  column->addLayout(row);
  m_reason->setObjectName(QStringLiteral("decisionReason"));
  m_reason->setTabChangesFocus(true);
  m_reason->setFixedHeight(theme.unit(18));
  m_reason->installEventFilter(this);
  column->addWidget(m_reason);
  column->addWidget(m_error);
  auto* last = new QHBoxLayout;
  m_save->setObjectName(QStringLiteral("decide"));
  last->addStretch(1);
  last->addWidget(m_save);
  column->addLayout(last);
  connect(m_save, &QPushButton::clicked, this, &DecisionForm::decided);
  connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::clearError);
  retranslate();
}

void DecisionForm::setPlaces(const std::vector<DecisionPlace>& places) {
  m_places = places;
  m_place->clear();
  for (const DecisionPlace& place : places) m_place->addItem(place.text);
  m_place->setVisible(places.size() > 1);
}

const DecisionPlace* DecisionForm::place() const {
  const int index = m_places.size() > 1 ? m_place->currentIndex() : 0;
  return index >= 0 && index < static_cast<int>(m_places.size()) ? &m_places[static_cast<size_t>(index)] : nullptr;
}

void DecisionForm::setDecision(std::optional<TagState> state, const QString& reason) {
  m_storedState = m_state = state;
  m_storedReason = reason;
  for (const TagState each : kOrder) button(each)->setChecked(state == each);
  m_reason->setPlainText(reason);
  clearError();
}

void DecisionForm::choose(TagState state) {
  m_state = state;
  for (const TagState each : kOrder) button(each)->setChecked(state == each);
  clearError();
}

QString DecisionForm::reason() const { return m_reason->toPlainText(); }

bool DecisionForm::isTouched() const { return m_state != m_storedState || reason() != m_storedReason; }

void DecisionForm::setError(const Error& error) { m_error->setError(error); }
void DecisionForm::clearError() { m_error->clearError(); }

void DecisionForm::retranslate() {
  m_title->setText(tr("Decision"));
  const std::array keys{QStringLiteral("O"), QStringLiteral("C"), QStringLiteral("R")};
  const std::array words{tr("Keep as candidate"), tr("Confirm"), tr("Reject")};
  for (const TagState state : kOrder) {
    const auto index = static_cast<size_t>(state);
    m_buttons[index]->setText(
        tr("%1 %2  %3", "shape, act, key").arg(m_theme.shape(semanticOf(state)), words[index], keys[index]));
    m_buttons[index]->setAccessibleName(tr("%1 (key %2)").arg(words[index], keys[index]));
  }
  m_reason->setPlaceholderText(tr("The reason, in one sentence"));
  m_reason->setAccessibleName(tr("Reason of the decision"));
  m_place->setAccessibleName(tr("Place of the decision"));
  m_save->setText(tr("Save and go to the next"));
  m_save->setToolTip(tr("Save and go to the next (Ctrl+Enter)"));
}

bool DecisionForm::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_reason && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
      emit decided();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace jiheng::ui
