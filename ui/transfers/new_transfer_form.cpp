#include "ui/transfers/new_transfer_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/transfers/transfer_field.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

NewTransferForm::NewTransferForm(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
  const Theme& theme = context.theme;
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(theme.unit(6), theme.unit(5), theme.unit(6), theme.unit(5));
  auto* page = new QWidget(this);
  page->setMaximumWidth(theme.unit(140));
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  m_heading = new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, page);
  m_hint = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, page);
  m_hint->setWordWrap(true);
  column->addWidget(m_heading);
  column->addWidget(m_hint);
  const auto add = [&](const char* name, QWidget* field) {
    const QString key = QString::fromLatin1(name);
    field->setObjectName(QStringLiteral("new_") + key);
    auto* label = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, page);
    label->setBuddy(field);
    auto* error = new FieldError(theme, field, page);
    column->addSpacing(theme.unit(2));
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(error);
    m_labels.insert(key, label);
    m_errors.insert(key, error);
  };
  m_title = new QLineEdit(page);
  m_technology = new QComboBox(page);
  m_counterparty = new QLineEdit(page);
  m_country = new QComboBox(page);
  m_mode = new QComboBox(page);
  add("title", m_title);
  add("technologies", m_technology);
  add("counterparty", m_counterparty);
  add("country", m_country);
  add("mode", m_mode);
  auto* buttons = new QHBoxLayout;
  m_create = new QPushButton(page);
  m_create->setObjectName(QStringLiteral("createTransfer"));
  m_create->setDefault(true);
  m_giveUp = new QPushButton(page);
  buttons->addWidget(m_create);
  buttons->addWidget(m_giveUp);
  buttons->addStretch(1);
  column->addSpacing(theme.unit(4));
  column->addLayout(buttons);
  outer->addWidget(page);
  outer->addStretch(1);

  const auto clearError = [this](const char* name) {
    return [this, key = QString::fromLatin1(name)] { m_errors.value(key)->clearError(); };
  };
  connect(m_title, &QLineEdit::textEdited, this, clearError("title"));
  connect(m_counterparty, &QLineEdit::textEdited, this, clearError("counterparty"));
  connect(m_country, qOverload<int>(&QComboBox::activated), this, clearError("country"));
  connect(m_mode, qOverload<int>(&QComboBox::activated), this, clearError("mode"));
  connect(m_title, &QLineEdit::returnPressed, this, &NewTransferForm::create);
  connect(m_counterparty, &QLineEdit::returnPressed, this, &NewTransferForm::create);
  connect(m_create, &QPushButton::clicked, this, &NewTransferForm::create);
  connect(m_giveUp, &QPushButton::clicked, this, [this] {
    clear();
    emit givenUp();
  });
  retranslate();
}

void NewTransferForm::begin(const TechnologyId& technology) {
  if (m_title->text().isEmpty() && m_counterparty->text().isEmpty()) clear();
  fillChoices();
  if (!technology.isEmpty()) m_technology->setCurrentIndex(m_technology->findData(technology.value()));
  m_title->setFocus();
}

void NewTransferForm::clear() {
  m_title->clear();
  m_counterparty->clear();
  for (QComboBox* box : {m_technology, m_country, m_mode}) box->setCurrentIndex(-1);
  for (FieldError* error : std::as_const(m_errors)) error->clearError();
}

void NewTransferForm::fillChoices() {
  if (!m_context.workbench.transfers()) return;
  const Language language = shownLanguage();
  const auto refill = [](QComboBox* box, const std::vector<std::pair<QString, QString>>& entries) {
    const QString kept = box->currentData().toString();
    box->clear();
    for (const auto& [text, data] : entries) box->addItem(text, data);
    box->setCurrentIndex(kept.isEmpty() ? -1 : box->findData(kept));
  };
  const Procedure& procedure = m_context.workbench.transfers()->procedure();
  std::vector<std::pair<QString, QString>> countries;
  for (const Region& region : procedure.regions())
    countries.emplace_back(tr("%1 (%2)").arg(region.name.in(language), region.code), region.code);
  refill(m_country, countries);
  std::vector<std::pair<QString, QString>> modes;
  for (const TransferMode& mode : procedure.modes()) modes.emplace_back(mode.name.in(language), mode.id);
  refill(m_mode, modes);
  std::vector<std::pair<QString, QString>> technologies;
  if (const auto all = m_context.workbench.portfolio()->technologies(); all.has_value())
    for (const Technology& technology : *all)
      technologies.emplace_back(Bilingual{technology.nameZh, technology.nameEn}.in(language), technology.id.value());
  refill(m_technology, technologies);
}

void NewTransferForm::retranslate() {
  m_heading->setText(tr("New transfer"));
  m_hint->setText(tr("One transaction in which technology goes from the mainland to the outside; Hong Kong, Macao and Taiwan "
                     "count as outside. Dates and further technologies follow at its steps."));
  const QHash<QString, QWidget*> fields = {{QStringLiteral("title"), m_title},
                                           {QStringLiteral("technologies"), m_technology},
                                           {QStringLiteral("counterparty"), m_counterparty},
                                           {QStringLiteral("country"), m_country},
                                           {QStringLiteral("mode"), m_mode}};
  for (auto field = fields.begin(); field != fields.end(); ++field) {
    const QString text = fieldLabel(field.key());
    m_labels.value(field.key())->setText(text);
    field.value()->setAccessibleName(text);
  }
  m_create->setText(tr("Create the transfer"));
  m_giveUp->setText(tr("Cancel"));
  fillChoices();
}

Transfer NewTransferForm::typed() const {
  Transfer transfer;
  transfer.title = m_title->text();
  transfer.counterparty = m_counterparty->text();
  transfer.country = m_country->currentData().toString();
  transfer.mode = m_mode->currentData().toString();
  if (m_technology->currentIndex() >= 0) transfer.technologies = {TechnologyId(m_technology->currentData().toString())};
  return transfer;
}

bool NewTransferForm::check() {
  const Status status = m_context.workbench.transfers()->check(typed());
  if (status.has_value()) return true;
  if (FieldError* error = m_errors.value(status.error().field))
    error->setError(status.error());
  else
    m_context.messages.problem(status.error());
  return false;
}

void NewTransferForm::create() {
  TransferService* service = m_context.workbench.transfers();
  if (!service || !check()) return;
  const Transfer transfer = typed();
  // The first save makes the record and its id; redo after undo brings the same one back.
  auto made = std::make_shared<TransferId>();
  const Status stored = perform(
      m_context, phrase("Transfers window", "new transfer “%1”").arg(transfer.title),
      [service, transfer, made]() -> Status {
        if (!made->isEmpty()) return service->restore(*made);
        return service->save(transfer).map([made](const Transfer& saved) { *made = saved.id; });
      },
      [service, made]() -> Status { return service->remove(*made); });
  if (!stored.has_value()) {
    if (FieldError* error = m_errors.value(stored.error().field))
      error->setError(stored.error());
    else
      m_context.messages.problem(stored.error());
    return;
  }
  clear();
  emit created(*made);
}

}  // namespace jiheng::ui
