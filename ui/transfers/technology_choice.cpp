#include "ui/transfers/technology_choice.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/semantics.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

QString nameOf(const Technology& technology) {
  return Bilingual{technology.nameZh, technology.nameEn}.in(shownLanguage());
}

}  // namespace

TechnologyChoice::TechnologyChoice(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout), m_field(new QComboBox(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(context.theme.unit());
  m_rows->setSpacing(context.theme.unit());
  column->addLayout(m_rows);
  m_field->setObjectName(QStringLiteral("technologyField"));
  m_field->setEditable(true);
  m_field->setInsertPolicy(QComboBox::NoInsert);
  m_field->completer()->setFilterMode(Qt::MatchContains);
  m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
  column->addWidget(m_field);
  connect(m_field, qOverload<int>(&QComboBox::activated), this, &TechnologyChoice::add);
  connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, &TechnologyChoice::add);
  retranslate();
}

void TechnologyChoice::show(const std::vector<TechnologyVerdict>& chosen, const std::vector<Technology>& all) {
  m_chosen = chosen;
  m_all = all;
  build();
}

void TechnologyChoice::retranslate() {
  m_field->setAccessibleName(tr("Add a technology"));
  m_field->lineEdit()->setAccessibleName(tr("Add a technology"));
  m_field->lineEdit()->setPlaceholderText(tr("Add a technology by number or name"));
  build();
}

void TechnologyChoice::build() {
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  for (const TechnologyVerdict& technology : m_chosen) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* badge = new StatusBadge(m_context.theme, row);
    badge->setBadge(semanticOf(technology.verdict.kind), verdictText(technology.verdict.kind));
    const QString name = technology.missing ? tr("a removed technology") : nameOf(technology.technology);
    auto* open = new QPushButton(name, row);
    open->setFlat(true);
    open->setAccessibleName(tr("Open technology %1").arg(name));
    const TechnologyId id = technology.technology.id;
    connect(open, &QPushButton::clicked, this, [this, id] {
      m_context.navigator.open({QStringLiteral("portfolio"), QStringLiteral("technology"), id.value(), {}});
    });
    auto* out = new QToolButton(row);
    out->setAutoRaise(true);
    out->setIcon(m_context.theme.icon(QStringLiteral("close")));
    out->setToolTip(tr("Take %1 out of this transfer").arg(name));
    out->setAccessibleName(out->toolTip());
    connect(out, &QToolButton::clicked, this, [this, id] { drop(id); });
    line->addWidget(badge);
    line->addWidget(open);
    line->addWidget(out);
    line->addStretch(1);
    m_rows->addWidget(row);
  }
  m_field->clear();
  for (const Technology& technology : m_all) {
    const bool taken = std::any_of(m_chosen.begin(), m_chosen.end(),
                                   [&](const TechnologyVerdict& one) { return one.technology.id == technology.id; });
    if (!taken)
      m_field->addItem(technology.number.isEmpty() ? nameOf(technology) : tr("%1 %2").arg(technology.number, nameOf(technology)),
                       technology.id.value());
  }
  m_field->setCurrentIndex(-1);
  m_field->clearEditText();
}

void TechnologyChoice::add() {
  const int index = m_field->findText(m_field->currentText());
  if (index < 0) return;
  std::vector<TechnologyId> wanted;
  for (const TechnologyVerdict& technology : m_chosen) wanted.push_back(technology.technology.id);
  wanted.emplace_back(m_field->itemData(index).toString());
  emit chosen(wanted);
}

void TechnologyChoice::drop(const TechnologyId& id) {
  std::vector<TechnologyId> wanted;
  for (const TechnologyVerdict& technology : m_chosen)
    if (technology.technology.id != id) wanted.push_back(technology.technology.id);
  emit chosen(wanted);
}

}  // namespace jiheng::ui
