#include "ui/official_text/accepted_panel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

#include "app/foundation/formats.h"
#include "ui/official_text/official_text_wording.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

AcceptedPanel::AcceptedPanel(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_list(new QListWidget(this)),
      m_revoke(new QPushButton(this)) {
  const Theme& theme = context.theme;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(2));
  column->setSpacing(theme.unit());
  m_list->setObjectName(QStringLiteral("acceptedTexts"));
  m_revoke->setObjectName(QStringLiteral("revokeText"));
  auto* row = new QHBoxLayout;
  row->addWidget(m_list, 1);
  row->addWidget(m_revoke, 0, Qt::AlignTop);
  column->addWidget(m_title);
  column->addLayout(row);
  m_title->setBuddy(m_list);
  connect(m_revoke, &QPushButton::clicked, this, &AcceptedPanel::revoke);
  connect(m_list, &QListWidget::currentRowChanged, this, [this](int rowNumber) { m_revoke->setEnabled(rowNumber >= 0); });
  retranslate();
}

void AcceptedPanel::retranslate() {
  m_title->setText(tr("Official texts taken over into this workspace"));
  m_list->setAccessibleName(tr("Official texts taken over"));
  m_revoke->setText(tr("Take back"));
  reload();
}

void AcceptedPanel::reload() {
  m_texts.clear();
  const OfficialTextService* service = m_context.workbench.officialTexts();
  if (service) {
    auto texts = service->list();
    if (texts)
      m_texts = std::move(*texts);
    else
      m_context.messages.problem(texts.error());
  }
  const int current = m_list->currentRow();
  m_list->clear();
  for (const AcceptedText& text : m_texts) {
    const int operations = static_cast<int>(text.operations.size());
    auto* item = new QListWidgetItem(
        tr("%1: %n operations from %2, taken over %3 by %4", nullptr, operations)
            .arg(text.instrumentId, OfficialTextWording::document(text), formatDateTime(text.at.toLocalTime(), shownLanguage()), text.actor),
        m_list);
    item->setToolTip(tr("SHA-256 of the file: %1").arg(text.sha256));
  }
  const int rows = static_cast<int>(m_texts.size());
  if (rows > 0) m_list->setCurrentRow(qBound(0, current, rows - 1));
  // As high as its rows, up to four.
  constexpr int kRows = 4;
  if (rows > 0) m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(rows, kRows) + 2 * m_list->frameWidth() + m_context.theme.unit());
  m_revoke->setEnabled(rows > 0);
  setVisible(rows > 0);
}

void AcceptedPanel::revoke() {
  const int row = m_list->currentRow();
  if (row < 0 || row >= static_cast<int>(m_texts.size())) return;
  const AcceptedTextId id = m_texts[static_cast<size_t>(row)].id;
  OfficialTextService* service = m_context.workbench.officialTexts();
  if (!service) return;
  if (const Status status = service->revoke(id); !status) return m_context.messages.problem(status.error());
  m_context.messages.done(phrase("OfficialTextWindow", "The official text was taken back. The bundled data holds again."));
}

}  // namespace jiheng::ui
