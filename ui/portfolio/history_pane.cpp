#include "ui/portfolio/history_pane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

HistoryPane::HistoryPane(UiContext& context, Source source, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_source(std::move(source)),
      m_toggle(new QToolButton(this)),
      m_body(new QWidget(this)),
      m_fieldsLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, m_body)),
      m_fields(new QComboBox(m_body)),
      m_dateLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, m_body)),
      m_date(new DateField(context.theme, m_body)),
      m_list(new QTreeWidget(m_body)) {
  const Theme& theme = context.theme;
  m_toggle->setObjectName(QStringLiteral("history"));
  m_toggle->setCheckable(true);
  m_toggle->setAutoRaise(true);
  m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_toggle->setArrowType(Qt::RightArrow);
  m_fields->setObjectName(QStringLiteral("historyField"));
  m_fields->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_fields->setFocusPolicy(Qt::StrongFocus);
  m_date->edit()->setObjectName(QStringLiteral("historyDate"));
  m_date->setMaximumWidth(theme.unit(40));
  m_list->setObjectName(QStringLiteral("historyList"));
  m_list->setColumnCount(3);
  m_list->setWordWrap(true);
  m_list->setUniformRowHeights(false);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setMinimumHeight(theme.unit(70));
  m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_list->header()->setStretchLastSection(true);
  auto* tools = new QHBoxLayout;
  tools->setSpacing(theme.unit(2));
  tools->addWidget(m_fieldsLabel);
  tools->addWidget(m_fields);
  tools->addSpacing(theme.unit(4));
  tools->addWidget(m_dateLabel);
  tools->addWidget(m_date);
  tools->addStretch(1);
  auto* body = new QVBoxLayout(m_body);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(theme.unit());
  body->addLayout(tools);
  body->addWidget(m_list);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme.unit());
  column->addWidget(m_toggle, 0, Qt::AlignLeft);
  column->addWidget(m_body);
  m_body->hide();
  m_fieldsLabel->setBuddy(m_fields);
  m_dateLabel->setBuddy(m_date->edit());
  connect(m_toggle, &QToolButton::toggled, this, &HistoryPane::setOpen);
  connect(m_fields, &QComboBox::activated, this, &HistoryPane::fill);
  connect(m_date, &DateField::dateCommitted, this, &HistoryPane::dayWanted);
  retranslate();
}

bool HistoryPane::isOpen() const { return m_toggle->isChecked(); }

void HistoryPane::setOpen(bool open) {
  m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  m_body->setVisible(open);
  if (open) refresh();
}

void HistoryPane::refresh() {
  if (!isOpen()) return;
  auto entries = m_source();
  if (!entries) return m_context.messages.problem(entries.error());
  m_entries = std::move(*entries);
  const QString chosen = m_fields->currentData().toString();
  m_fields->clear();
  m_fields->addItem(tr("All fields"), QString());
  for (const HistoryEntry& entry : m_entries)
    for (const HistoryChange& change : entry.changes)
      if (m_fields->findData(change.key) < 0) m_fields->addItem(shown(change.field), change.key);
  m_fields->setCurrentIndex(std::max(0, m_fields->findData(chosen)));
  fill();
}

void HistoryPane::fill() {
  const QString wanted = m_fields->currentData().toString();
  const Language language = shownLanguage();
  m_list->clear();
  for (const HistoryEntry& entry : m_entries) {
    const bool has = std::any_of(entry.changes.begin(), entry.changes.end(),
                                 [&wanted](const HistoryChange& change) { return change.key == wanted; });
    if (!wanted.isEmpty() && !has) continue;
    auto* row = new QTreeWidgetItem(
        m_list, {formatDateTime(entry.at, language), entry.actor, entry.sentence.in(language)});
    row->setToolTip(2, entry.sentence.in(language));
    for (const HistoryChange& change : entry.changes) {
      if (!wanted.isEmpty() && change.key != wanted) continue;
      const QString before = shown(change.before);
      const QString after = shown(change.after);
      QString line;
      if (before.isEmpty())
        line = tr("set to: %1").arg(after);
      else if (after.isEmpty())
        line = tr("taken out; before: %1").arg(before);
      else
        line = tr("before: %1\nnow: %2").arg(before, after);
      auto* child = new QTreeWidgetItem(row, {shown(change.field), QString(), line});
      child->setToolTip(2, line);
    }
    if (!wanted.isEmpty()) row->setExpanded(true);
  }
}

void HistoryPane::retranslate() {
  m_toggle->setText(tr("History"));
  m_toggle->setToolTip(tr("Who changed what and when, and the record on a past day"));
  m_fieldsLabel->setText(tr("Show"));
  m_fields->setAccessibleName(tr("Field of the history"));
  m_dateLabel->setText(tr("As it stood on"));
  m_date->edit()->setAccessibleName(tr("As it stood on"));
  m_date->edit()->setPlaceholderText(tr("yyyy-mm-dd"));
  m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
  m_list->setAccessibleName(tr("History"));
  refresh();
}

}  // namespace jiheng::ui
