#include "ui/portfolio/state_choice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

StateChoice::StateChoice(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  static const std::array names{QStringLiteral("stateCandidate"), QStringLiteral("stateConfirmed"),
                                QStringLiteral("stateRejected")};
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme.unit());
  auto* group = new QButtonGroup(this);
  for (size_t i = 0; i < m_buttons.size(); ++i) {
    auto* button = new QToolButton(this);
    button->setObjectName(names[i]);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    group->addButton(button);
    row->addWidget(button);
    const auto state = static_cast<TagState>(i);
    connect(button, &QToolButton::clicked, this, [this, state] {
      m_state = state;
      emit chosen(state);
    });
    m_buttons[i] = button;
  }
  row->addStretch(1);
  m_buttons[0]->setChecked(true);
  connect(&theme, &Theme::changed, this, &StateChoice::retranslate);
  retranslate();
}

void StateChoice::setState(TagState state) {
  m_state = state;
  button(state)->setChecked(true);
}

void StateChoice::retranslate() {
  for (size_t i = 0; i < m_buttons.size(); ++i) {
    const auto state = static_cast<TagState>(i);
    const QString word = shown(tagStateText(state));
    const QString key = QString::number(i + 1);
    m_buttons[i]->setText(
        tr("%1 %2  %3", "shape, state, key").arg(m_theme.shape(semanticOf(state)), word, key));
    m_buttons[i]->setAccessibleName(tr("State: %1 (key %2)").arg(word, key));
  }
  m_buttons[0]->setToolTip(tr("May fall under it; to be decided"));
  m_buttons[1]->setToolTip(tr("Falls under it"));
  m_buttons[2]->setToolTip(tr("Does not fall under it"));
}

}  // namespace jiheng::ui
