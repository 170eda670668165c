#include "ui/catalogue/filter_bar.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/item_filter.h"
#include "ui/catalogue/item_wording.h"

namespace jiheng::ui {

PartFilterBar::PartFilterBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme.unit(2), theme.unit(), theme.unit(2), theme.unit());
  row->setSpacing(theme.unit());
  auto* group = new QButtonGroup(this);
  group->setExclusive(true);
  const std::array names{QStringLiteral("partAll"), QStringLiteral("partProhibited"),
                         QStringLiteral("partRestricted")};
  for (size_t i = 0; i < m_buttons.size(); ++i) {
    auto* button = new QToolButton(this);
    button->setObjectName(names[i]);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    group->addButton(button);
    row->addWidget(button);
    m_buttons[i] = button;
  }
  row->addStretch(1);
  m_buttons[0]->setChecked(true);
  connect(group, &QButtonGroup::buttonClicked, this, &PartFilterBar::changed);
  retranslate();
}

std::optional<Part> PartFilterBar::part() const {
  if (m_buttons[1]->isChecked()) return Part::Prohibited;
  if (m_buttons[2]->isChecked()) return Part::Restricted;
  return std::nullopt;
}

void PartFilterBar::setPart(std::optional<Part> part) {
  m_buttons[part ? (*part == Part::Prohibited ? 1 : 2) : 0]->setChecked(true);
}

void PartFilterBar::retranslate() {
  const auto word = [this](Semantic meaning, const QString& text) {
    return QString(m_theme.shape(meaning) + QChar(0x2009) + text);
  };
  m_buttons[0]->setText(tr("All"));
  m_buttons[1]->setText(word(Semantic::Prohibited, tr("Prohibited")));
  m_buttons[2]->setText(word(Semantic::Restricted, tr("Restricted")));
  m_buttons[0]->setAccessibleName(tr("Show both parts"));
  m_buttons[1]->setAccessibleName(tr("Show prohibited items only"));
  m_buttons[2]->setAccessibleName(tr("Show restricted items only"));
  for (QToolButton* button : m_buttons) {
    button->setToolTip(button->accessibleName());
    // The shapes come from another face than the words; their width is not in the button's own hint.
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + m_theme.unit(4));
  }
}

ChangedInBar::ChangedInBar(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_label(new QLabel(this)), m_choice(new QComboBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_label);
  row->addWidget(m_choice, 1);
  m_label->setBuddy(m_choice);
  m_choice->setObjectName(QStringLiteral("changedIn"));
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_choice->addItem(QString());
  for (const Instrument& instrument : catalogue.instruments()) {
    if (!keysChangedBy(instrument).isEmpty()) m_choice->addItem(QString(), instrument.id);
  }
  connect(m_choice, &QComboBox::activated, this, &ChangedInBar::changed);
  retranslate();
}

QString ChangedInBar::instrumentId() const { return m_choice->currentData().toString(); }

void ChangedInBar::setInstrumentId(const QString& id) {
  m_choice->setCurrentIndex(id.isEmpty() ? 0 : std::max(0, m_choice->findData(id)));
}

void ChangedInBar::retranslate() {
  m_label->setText(tr("Changed in"));
  m_choice->setAccessibleName(tr("Changed in instrument"));
  m_choice->setItemText(0, tr("any instrument"));
  for (int i = 1; i < m_choice->count(); ++i) {
    const Instrument* instrument = m_catalogue.instrument(m_choice->itemData(i).toString());
    if (!instrument) continue;
    m_choice->setItemText(i, instrument->kind == InstrumentKind::Draft
                                 ? tr("%1, never law").arg(instrumentLabel(*instrument))
                                 : instrumentLabel(*instrument));
    m_choice->setItemData(i, instrumentTitle(*instrument), Qt::ToolTipRole);
  }
}

}  // namespace jiheng::ui
