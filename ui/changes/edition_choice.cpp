#include "ui/changes/edition_choice.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "app/catalogue/change_text.h"
#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

EditionChoice::EditionChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_fromLabel(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_toLabel(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_from(new QComboBox(this)),
      m_to(new QComboBox(this)),
      m_latest(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(2));
  row->setSpacing(theme.unit(2));
  m_from->setObjectName(QStringLiteral("changesFrom"));
  m_to->setObjectName(QStringLiteral("changesTo"));
  m_latest->setObjectName(QStringLiteral("changesLatest"));
  m_latest->setIcon(svgIcon(QStringLiteral("changes")));
  m_latest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_latest->setAutoRaise(true);
  for (QComboBox* box : {m_from, m_to}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      showBase();
      emit changed();
    });
  }
  m_fromLabel->setBuddy(m_from);
  m_toLabel->setBuddy(m_to);
  row->addWidget(m_fromLabel);
  row->addWidget(m_from);
  row->addWidget(m_toLabel);
  row->addWidget(m_to);
  row->addStretch(1);
  row->addWidget(m_latest);
  connect(m_latest, &QToolButton::clicked, this, &EditionChoice::latestWanted);
}

void EditionChoice::setCatalogue(const Catalogue& catalogue) {
  const QString from = this->from();
  const QString to = this->to();
  m_catalogue = &catalogue;
  const QSignalBlocker quietFrom(m_from);
  const QSignalBlocker quietTo(m_to);
  for (QComboBox* box : {m_from, m_to}) {
    box->clear();
    for (const QString& id : catalogue.editionIds()) box->addItem(id, id);
  }
  for (const QString& id : catalogue.draftIds()) m_to->addItem(id, id);
  retranslate();
  choose(from, to);
}

void EditionChoice::choose(const QString& from, const QString& to) {
  const QSignalBlocker quietFrom(m_from);
  const QSignalBlocker quietTo(m_to);
  if (const int row = m_from->findData(from); row >= 0) m_from->setCurrentIndex(row);
  if (const int row = m_to->findData(to); row >= 0) m_to->setCurrentIndex(row);
  showBase();
}

void EditionChoice::showBase() {
  // A draft proposes to change one edition; beside another one it would seem to say what it never said.
  const auto layer = m_catalogue ? m_catalogue->draftLayer(to()) : nullptr;
  m_from->setEnabled(!layer);
  if (!layer) return;
  const QSignalBlocker quiet(m_from);
  if (const int row = m_from->findData(layer->baseId()); row >= 0) m_from->setCurrentIndex(row);
}

void EditionChoice::retranslate() {
  m_fromLabel->setText(tr("From"));
  m_toLabel->setText(tr("To"));
  m_latest->setText(tr("Latest instrument"));
  m_from->setAccessibleName(tr("Earlier edition"));
  m_to->setAccessibleName(tr("Later edition"));
  m_latest->setAccessibleName(m_latest->text());
  if (!m_catalogue) return;
  for (QComboBox* box : {m_from, m_to}) {
    for (int row = 0; row < box->count(); ++row) {
      const QString id = box->itemData(row).toString();
      const auto edition = m_catalogue->edition(id);
      const Instrument* instrument = m_catalogue->instrument(edition ? edition->instrumentId() : id);
      if (!instrument) continue;
      const QString name = shown(instrumentShortText(*instrument));
      box->setItemText(row, edition ? tr("%1 (%2)", "instrument, date").arg(name, formatDate(edition->effective(), shownLanguage()))
                                    : tr("%1 (never law)").arg(name));
    }
  }
}

}  // namespace jiheng::ui
