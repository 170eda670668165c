#include "ui/transfers/transfer_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/transfers/state_document.h"
#include "ui/transfers/step_panel.h"
#include "ui/transfers/technology_choice.h"
#include "ui/transfers/transfer_field.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {

/// Which fields record which step; the order is the order of the procedure.
const std::vector<std::pair<QString, QStringList>>& stepFields() {
  static const std::vector<std::pair<QString, QStringList>> fields = {
      {QStringLiteral("examine"), {}},
      {QStringLiteral("application"), {QStringLiteral("application_date"), QStringLiteral("supplement_date")}},
      {QStringLiteral("letter"),
       {QStringLiteral("loi_number"), QStringLiteral("loi_issue_date"), QStringLiteral("loi_end_date")}},
      {QStringLiteral("negotiation"), {QStringLiteral("negotiation_start")}},
      {QStringLiteral("contract"), {QStringLiteral("contract_number"), QStringLiteral("contract_date")}},
      {QStringLiteral("licence-file"), {QStringLiteral("licence_application_date")}},
      {QStringLiteral("licence"),
       {QStringLiteral("licence_number"), QStringLiteral("licence_issue_date"), QStringLiteral("licence_end_date")}},
      {QStringLiteral("effect"), {QStringLiteral("contract_effective_date")}},
      {QStringLiteral("royalty-base"), {QStringLiteral("royalty_base_date")}},
      {QStringLiteral("registration-file"), {QStringLiteral("registration_filed_date")}},
      {QStringLiteral("registration"), {QStringLiteral("registration_number"), QStringLiteral("registration_date")}},
      {QStringLiteral("delivery"), {QStringLiteral("delivery_date"), QStringLiteral("vat_tax_point")}},
      {QStringLiteral("end"), {QStringLiteral("contract_end_date")}}};
  return fields;
}

void selectData(QComboBox* box, const QString& value) { box->setCurrentIndex(box->findData(value)); }

}  // namespace

TransferView::TransferView(UiContext& context, QWidget* parent) : QScrollArea(parent), m_context(context) {
  setObjectName(QStringLiteral("transferView"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const Theme& theme = context.theme;
  auto* content = new QWidget(this);
  content->setBackgroundRole(QPalette::Base);
  content->setAutoFillBackground(true);
  auto* outer = new QHBoxLayout(content);
  outer->setContentsMargins(theme.unit(6), theme.unit(5), theme.unit(6), theme.unit(8));
  auto* page = new QWidget(content);
  // Lines stay readable: about 44 Chinese characters beside the timeline.
  page->setMaximumWidth(theme.unit(210));
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme.unit(4));
  column->addWidget(buildHead());
  column->addWidget(buildFacts());
  m_stepsHeading = new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, page);
  column->addWidget(m_stepsHeading);
  auto* steps = new QVBoxLayout;
  steps->setSpacing(0);
  buildSteps(steps);
  column->addLayout(steps);
  m_deadlinesHeading = new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, page);
  m_deadlines = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, page);
  m_deadlines->setObjectName(QStringLiteral("deadlines"));
  m_deadlines->setWordWrap(true);
  m_deadlines->setTextFormat(Qt::RichText);
  m_deadlines->setTextInteractionFlags(Qt::TextBrowserInteraction);
  connect(m_deadlines, &QLabel::linkActivated, this, [this](const QString& link) {
    const QString id = link.section(QLatin1Char(':'), 1);
    m_openDeadline = m_openDeadline == id ? QString() : id;
    writeDocuments();
  });
  column->addWidget(m_deadlinesHeading);
  column->addWidget(m_deadlines);
  column->addStretch(1);
  outer->addWidget(page, 1);
  outer->addStretch(0);
  setWidget(content);
  connect(&context.theme, &Theme::changed, this, &TransferView::writeDocuments);
  retranslate();
}

QWidget* TransferView::buildHead() {
  const Theme& theme = m_context.theme;
  auto* head = new QWidget(this);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme.unit(2));
  column->addWidget(addField(QStringLiteral("title"), head));
  m_badge = new StatusBadge(theme, head);
  m_sentence = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, head);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_findings = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, head);
  m_findings->setObjectName(QStringLiteral("findings"));
  m_findings->setWordWrap(true);
  m_findings->setTextFormat(Qt::RichText);
  m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* badgeRow = new QHBoxLayout;
  badgeRow->addWidget(m_badge);
  badgeRow->addStretch(1);
  column->addLayout(badgeRow);
  column->addWidget(m_sentence);
  column->addWidget(m_findings);
  return head;
}

QWidget* TransferView::buildFacts() {
  const Theme& theme = m_context.theme;
  auto* facts = new QWidget(this);
  auto* grid = new QGridLayout(facts);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(theme.unit(4));
  grid->setVerticalSpacing(theme.unit(3));
  const auto labelled = [&](ThemedLabel*& label, QWidget* field, FieldError*& error, int row, int column, int span) {
    label = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, facts);
    label->setBuddy(field);
    error = new FieldError(theme, field, facts);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(label);
    cell->addWidget(field);
    cell->addWidget(error);
    cell->addStretch(1);
    grid->addLayout(cell, row, column, 1, span);
  };
  m_technologies = new TechnologyChoice(m_context, facts);
  labelled(m_technologiesLabel, m_technologies, m_technologiesError, 0, 0, 2);
  grid->addWidget(addField(QStringLiteral("counterparty"), facts), 1, 0);
  m_country = new QComboBox(facts);
  m_country->setObjectName(QStringLiteral("country"));
  labelled(m_countryLabel, m_country, m_countryError, 1, 1, 1);
  m_mode = new QComboBox(facts);
  m_mode->setObjectName(QStringLiteral("mode"));
  labelled(m_modeLabel, m_mode, m_modeError, 2, 0, 1);
  m_royalty = new QCheckBox(facts);
  m_royalty->setObjectName(QStringLiteral("royalty"));
  grid->addWidget(m_royalty, 2, 1, Qt::AlignBottom);
  m_notes = new CommitTextEdit(facts);
  m_notes->setObjectName(QStringLiteral("notes"));
  FieldError* notesError = nullptr;
  labelled(m_notesLabel, m_notes, notesError, 3, 0, 2);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);

  connect(m_technologies, &TechnologyChoice::chosen, this, [this](const std::vector<TechnologyId>& technologies) {
    Transfer changed = m_transfer;
    changed.technologies = technologies;
    store(changed, QStringLiteral("technologies"));
  });
  connect(m_country, qOverload<int>(&QComboBox::activated), this, [this] {
    Transfer changed = m_transfer;
    changed.country = m_country->currentData().toString();
    store(changed, QStringLiteral("country"));
  });
  connect(m_mode, qOverload<int>(&QComboBox::activated), this, [this] {
    Transfer changed = m_transfer;
    changed.mode = m_mode->currentData().toString();
    store(changed, QStringLiteral("mode"));
  });
  connect(m_royalty, &QCheckBox::clicked, this, [this](bool royalty) {
    Transfer changed = m_transfer;
    changed.royalty = royalty;
    store(changed, QStringLiteral("royalty"));
  });
  connect(m_notes, &CommitTextEdit::committed, this, [this](const QString& notes) {
    Transfer changed = m_transfer;
    changed.notes = notes;
    store(changed, QStringLiteral("notes"));
  });
  return facts;
}

void TransferView::buildSteps(QVBoxLayout* column) {
  for (const auto& [id, names] : stepFields()) {
    auto* panel = new StepPanel(id, m_context.theme, this);
    for (const QString& name : names) panel->addField(addField(name, panel));
    column->addWidget(panel);
    m_steps << panel;
  }
}

TransferField* TransferView::addField(const QString& name, QWidget* parent) {
  auto* field = new TransferField(name, m_context.theme, parent);
  connect(field, &TransferField::committed, this, &TransferView::commitField);
  m_fields.insert(name, field);
  return field;
}

void TransferView::fillChoices() {
  if (!m_context.workbench.transfers()) return;
  const Procedure& procedure = m_context.workbench.transfers()->procedure();
  const Language language = shownLanguage();
  m_country->clear();
  for (const Region& region : procedure.regions())
    m_country->addItem(tr("%1 (%2)").arg(region.name.in(language), region.code), region.code);
  m_mode->clear();
  for (const TransferMode& mode : procedure.modes()) m_mode->addItem(mode.name.in(language), mode.id);
  selectData(m_country, m_transfer.country);
  selectData(m_mode, m_transfer.mode);
}

void TransferView::showTransfer(const Transfer& transfer, const GateState& state, const std::vector<AgendaEntry>& agenda,
                                const std::vector<Technology>& technologies) {
  const bool another = transfer.id != m_transfer.id;
  m_filling = true;
  m_transfer = transfer;
  m_state = state;
  m_agenda = agenda;
  if (another) {
    m_openDeadline.clear();
    verticalScrollBar()->setValue(0);
  }
  if (another || m_country->count() == 0) fillChoices();
  for (TransferField* field : std::as_const(m_fields)) field->show(transfer, another);
  selectData(m_country, transfer.country);
  selectData(m_mode, transfer.mode);
  m_royalty->setChecked(transfer.royalty);
  m_notes->setStoredText(transfer.notes);
  m_technologies->show(state.technologies, technologies);
  for (FieldError* error : {m_countryError, m_modeError, m_technologiesError}) error->clearError();
  showState();
  writeDocuments();
  m_filling = false;
}

void TransferView::showState() {
  m_badge->setBadge(meaningOf(m_state.kind), transferClassText(m_state.kind));
  m_sentence->setPhrase(m_state.sentence);
  StepPanel* last = nullptr;
  for (StepPanel* panel : std::as_const(m_steps)) {
    const GateStep* step = m_state.step(panel->id());
    const QList<TransferField*>& fields = panel->fields();
    const bool recorded = std::any_of(fields.begin(), fields.end(),
                                      [this](const TransferField* field) { return field->isFilled(m_transfer); });
    panel->setVisible(step || recorded);
    if (step)
      panel->setStep(*step);
    else if (recorded)
      panel->setOutside(transferFieldText(fields.front()->name()));
    panel->setLast(false);
    if (step || recorded) last = panel;
  }
  if (last) last->setLast(true);
}

void TransferView::writeDocuments() {
  const QString findings = findingsDocument(m_state, m_context.theme);
  m_findings->setText(findings);
  m_findings->setVisible(!findings.isEmpty());
  m_deadlines->setText(
      deadlinesDocument(m_agenda, m_openDeadline, m_context.workbench.calendar().knownOn(), m_context.theme));
}

void TransferView::retranslate() {
  for (TransferField* field : std::as_const(m_fields)) field->retranslate();
  m_technologies->retranslate();
  m_technologiesLabel->setText(fieldLabel(QStringLiteral("technologies")));
  m_countryLabel->setText(fieldLabel(QStringLiteral("country")));
  m_country->setAccessibleName(m_countryLabel->text());
  m_modeLabel->setText(fieldLabel(QStringLiteral("mode")));
  m_mode->setAccessibleName(m_modeLabel->text());
  m_royalty->setText(fieldLabel(QStringLiteral("royalty")));
  m_notesLabel->setText(fieldLabel(QStringLiteral("notes")));
  m_notes->setAccessibleName(m_notesLabel->text());
  m_stepsHeading->setText(tr("Steps"));
  m_deadlinesHeading->setText(tr("Deadlines"));
  m_deadlines->setAccessibleName(tr("Deadlines"));
  m_findings->setAccessibleName(tr("What is out of order"));
  setAccessibleName(tr("The transfer"));
  fillChoices();
  writeDocuments();
}

void TransferView::reveal(const QString& what) {
  if (TransferField* field = m_fields.value(what)) {
    ensureWidgetVisible(field);
    field->editor()->setFocus();
    return;
  }
  if (const GateFinding* finding = m_state.finding(what)) {
    if (TransferField* field = m_fields.value(finding->field)) field->editor()->setFocus();
    ensureWidgetVisible(m_findings);
    return;
  }
  for (const AgendaEntry& entry : m_agenda) {
    if (entry.id != what) continue;
    m_openDeadline = what;
    writeDocuments();
    // The label has its new height only after the layout has run.
    QTimer::singleShot(0, m_deadlines, [this] { ensureWidgetVisible(m_deadlines); });
    return;
  }
}

void TransferView::focusTitle() {
  QWidget* title = m_fields.value(QStringLiteral("title"))->editor();
  title->setFocus();
  if (auto* line = qobject_cast<QLineEdit*>(title)) line->selectAll();
}

void TransferView::commitPending() {
  QWidget* focus = focusWidget();
  if (auto* line = qobject_cast<CommitLineEdit*>(focus)) line->commit();
  if (auto* text = qobject_cast<CommitTextEdit*>(focus)) text->commit();
}

void TransferView::commitField(const QString& name) {
  if (m_filling) return;
  Transfer changed = m_transfer;
  m_fields.value(name)->writeTo(changed);
  store(changed, name);
}

void TransferView::store(const Transfer& changed, const QString& at) {
  TransferService* service = m_context.workbench.transfers();
  if (!service || changed == m_transfer) return;
  const Transfer before = m_transfer;
  const Text title = phrase("Transfers window", "change of transfer “%1”").arg(before.title);
  const Status stored = perform(
      m_context, title, [service, changed]() -> Status { return service->save(changed).map([](const Transfer&) {}); },
      [service, before]() -> Status { return service->save(before).map([](const Transfer&) {}); });
  if (stored.has_value()) {
    if (TransferField* field = m_fields.value(at)) field->clearError();
    return;
  }
  showErrorAt(m_fields.contains(stored.error().field) || at.isEmpty() ? stored.error().field : at, stored.error());
}

void TransferView::showErrorAt(const QString& name, const Error& error) {
  if (error.code != ErrorCode::InvalidInput) {
    m_context.messages.problem(error);
    return;
  }
  if (TransferField* field = m_fields.value(name)) {
    field->setError(error);
    ensureWidgetVisible(field);
  } else if (name == QStringLiteral("country")) {
    m_countryError->setError(error);
  } else if (name == QStringLiteral("mode")) {
    m_modeError->setError(error);
  } else if (name == QStringLiteral("technologies")) {
    m_technologiesError->setError(error);
  } else {
    m_context.messages.problem(error);
  }
}

}  // namespace jiheng::ui
