#include "ui/portfolio/bulk_pane.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "app/portfolio/tag_rules.h"
#include "ui/portfolio/item_chooser.h"
#include "ui/portfolio/point_choice.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/portfolio/state_choice.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

namespace {

constexpr TechnologyForm kForms[] = {TechnologyForm::Patent,   TechnologyForm::PatentApplication, TechnologyForm::KnowHow,
                                     TechnologyForm::Software, TechnologyForm::Drawings,          TechnologyForm::Service,
                                     TechnologyForm::Other};
constexpr BulkFill::Field kFields[] = {BulkFill::Field::Owner, BulkFill::Field::Place, BulkFill::Field::Form,
                                       BulkFill::Field::AddKeyword, BulkFill::Field::RemoveKeyword};

}  // namespace

BulkPane::BulkPane(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
  setObjectName(QStringLiteral("bulkPane"));
  build();
  retranslate();
}

void BulkPane::build() {
  const Theme& theme = m_context.theme;
  setMinimumWidth(theme.unit(86));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(4), theme.unit(3), theme.unit(4), theme.unit(3));
  column->setSpacing(theme.unit(2));
  auto* head = new QHBoxLayout;
  m_title = new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, this);
  m_title->setWordWrap(true);
  m_close = new QToolButton(this);
  m_close->setObjectName(QStringLiteral("bulkClose"));
  m_close->setIcon(theme.icon(QStringLiteral("close")));
  m_close->setAutoRaise(true);
  head->addWidget(m_title, 1);
  head->addWidget(m_close, 0, Qt::AlignTop);
  column->addLayout(head);

  m_tagPart = new QWidget(this);
  auto* tag = new QVBoxLayout(m_tagPart);
  tag->setContentsMargins(0, 0, 0, 0);
  tag->setSpacing(theme.unit(2));
  m_itemLabel = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, m_tagPart);
  m_itemName = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, m_tagPart);
  m_itemName->setWordWrap(true);
  m_chooser = new ItemChooser(theme, m_tagPart);
  m_itemError = new FieldError(theme, m_chooser->field(), m_tagPart);
  m_points = new PointChoice(theme, m_tagPart);
  m_state = new StateChoice(theme, m_tagPart);
  m_reasonLabel = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, m_tagPart);
  m_reason = new CommitTextEdit(m_tagPart);
  m_reason->setObjectName(QStringLiteral("bulkReason"));
  m_reason->setLines(2, 5);
  m_reasonError = new FieldError(theme, m_reason, m_tagPart);
  for (QWidget* each : std::initializer_list<QWidget*>{m_itemLabel, m_itemName, m_chooser, m_itemError, m_points, m_state,
                                                       m_reasonLabel, m_reason, m_reasonError})
    tag->addWidget(each);
  column->addWidget(m_tagPart);

  m_fillPart = new QWidget(this);
  auto* fill = new QVBoxLayout(m_fillPart);
  fill->setContentsMargins(0, 0, 0, 0);
  fill->setSpacing(theme.unit(2));
  m_field = new QComboBox(m_fillPart);
  m_field->setObjectName(QStringLiteral("bulkField"));
  for (const BulkFill::Field each : kFields) m_field->addItem(QString(), static_cast<int>(each));
  m_value = new QLineEdit(m_fillPart);
  m_value->setObjectName(QStringLiteral("bulkValue"));
  m_form = new QComboBox(m_fillPart);
  m_form->setObjectName(QStringLiteral("bulkForm"));
  for (const TechnologyForm form : kForms) m_form->addItem(QString(), technologyFormCode(form));
  m_valueError = new FieldError(theme, m_value, m_fillPart);
  for (QWidget* each : std::initializer_list<QWidget*>{m_field, m_value, m_form, m_valueError}) fill->addWidget(each);
  column->addWidget(m_fillPart);

  m_summary = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, this);
  m_summary->setObjectName(QStringLiteral("bulkSummary"));
  m_summary->setWordWrap(true);
  m_preview = new BulkPreviewModel(theme, this);
  m_table = new QTableView(this);
  m_table->setObjectName(QStringLiteral("bulkPreview"));
  m_table->setModel(m_preview);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(theme.unit(7));
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_apply = new QPushButton(this);
  m_apply->setObjectName(QStringLiteral("bulkApply"));
  m_apply->setDefault(true);
  column->addWidget(m_summary);
  column->addWidget(m_table, 1);
  column->addWidget(m_apply, 0, Qt::AlignLeft);

  connect(m_close, &QToolButton::clicked, this, &BulkPane::closeWanted);
  connect(m_chooser, &ItemChooser::chosen, this, &BulkPane::chooseItem);
  connect(m_points, &PointChoice::chosen, this, &BulkPane::plan);
  connect(m_state, &StateChoice::chosen, this, [this](TagState state) {
    m_state->setState(state);
    plan();
  });
  connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
    m_touched = true;
    plan();
  });
  connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
    showWork();
    plan();
  });
  connect(m_value, &QLineEdit::textChanged, this, &BulkPane::plan);
  connect(m_form, &QComboBox::currentIndexChanged, this, &BulkPane::plan);
  connect(m_apply, &QPushButton::clicked, this, &BulkPane::apply);
}

void BulkPane::begin(Work work, std::vector<TechnologyId> technologies) {
  m_work = work;
  m_technologies = std::move(technologies);
  m_edition = m_context.content.edition();
  m_touched = false;
  m_item = {};
  m_reason->setStoredText({});
  m_reason->clear();
  m_touched = false;
  m_value->clear();
  m_chooser->setEdition(m_edition, m_context.workbench.catalogueSearch());
  m_chooser->field()->clear();
  m_points->setItem(nullptr, m_context.content.language());
  showWork();
  plan();
  if (work == Work::Tag)
    m_chooser->field()->setFocus(Qt::OtherFocusReason);
  else
    m_field->setFocus(Qt::OtherFocusReason);
}

void BulkPane::setTechnologies(std::vector<TechnologyId> technologies) {
  m_technologies = std::move(technologies);
  plan();
}

void BulkPane::chooseItem(const ItemKey& key) {
  m_item = key;
  m_points->setItem(m_edition->find(key), m_context.content.language());
  showWork();
  plan();
}

void BulkPane::showWork() {
  const bool tags = m_work == Work::Tag;
  m_tagPart->setVisible(tags);
  m_fillPart->setVisible(!tags);
  const Item* item = m_edition && !m_item.value().isEmpty() ? m_edition->find(m_item) : nullptr;
  m_itemName->setVisible(item != nullptr);
  m_itemName->setText(item ? itemLine(*item, m_context.content.language()) : QString());
  const bool form = kFields[qMax(0, m_field->currentIndex())] == BulkFill::Field::Form;
  m_form->setVisible(form);
  m_value->setVisible(!form);
  showTitle();
}

void BulkPane::showTitle() {
  const int count = static_cast<int>(m_technologies.size());
  m_title->setText(m_work == Work::Tag ? tr("Tag %n technologies", nullptr, count) : tr("Fill in %n technologies", nullptr, count));
}

Result<BulkPlan> BulkPane::planned() const {
  const PortfolioService& service = *m_context.workbench.portfolio();
  if (m_work == Work::Tag)
    return planTags(service, m_technologies, {m_item, m_points->pointKey(), m_state->state(), m_reason->toPlainText()}, *m_edition);
  BulkFill fill;
  fill.field = kFields[qMax(0, m_field->currentIndex())];
  fill.value = fill.field == BulkFill::Field::Form ? m_form->currentData().toString() : m_value->text();
  return planFill(service, m_technologies, fill);
}

void BulkPane::plan() {
  m_plan.reset();
  m_itemError->clearError();
  m_reasonError->clearError();
  m_valueError->clearError();
  showTitle();
  if (!m_context.workbench.portfolio() || !m_edition) return;
  Result<BulkPlan> plan = planned();
  if (!plan) {
    m_preview->setRows({});
    showFault(plan.error());
    m_apply->setEnabled(false);
    return;
  }
  const QLocale locale = localeOf(shownLanguage());
  const auto number = [&](BulkEffect effect) { return locale.toString(plan->count(effect)); };
  m_summary->setText(tr("%1 new, %2 changed, %3 already so, %4 refused.")
                         .arg(number(BulkEffect::New), number(BulkEffect::Changes), number(BulkEffect::Already),
                              number(BulkEffect::Refused)));
  m_preview->setRows(plan->rows);
  m_apply->setEnabled(!plan->batch.tags.empty() || !plan->batch.technologies.empty());
  m_plan = std::move(*plan);
}

void BulkPane::showFault(const Error& error) {
  m_summary->setText(tr("The effects on each row appear here as soon as everything is entered."));
  // What nobody has come to yet is no mistake.
  if (error.field == QLatin1String("reason")) {
    if (m_touched) m_reasonError->setError(error);
  } else if (error.field == QLatin1String("item") || error.field == QLatin1String("point")) {
    if (!m_item.value().isEmpty()) m_itemError->setError(error);
  } else if (error.field == QLatin1String("value")) {
    if (!m_value->text().isEmpty()) m_valueError->setError(error);
  } else {
    m_context.messages.problem(error);
  }
}

Text BulkPane::title() const {
  const int count = m_plan ? static_cast<int>(m_plan->batch.tags.size() + m_plan->batch.technologies.size()) : 0;
  if (m_work == Work::Tag) return phrase("UiPortfolio", "Tag %n technologies", nullptr, count);
  return phrase("UiPortfolio", "Fill in %n technologies", nullptr, count);
}

void BulkPane::apply() {
  // What stood there when the preview was made may have changed since: it is made anew, and that is what is done.
  plan();
  if (!m_plan || !m_apply->isEnabled()) return;
  const int records = static_cast<int>(m_plan->batch.tags.size() + m_plan->batch.technologies.size());
  AuditEvent heading;
  heading.subject = m_context.workbench.workspace()->id();
  if (m_work == Work::Tag) {
    heading.action = QStringLiteral("portfolio.tagged");
    const Item* item = m_edition->find(m_item);
    heading.sentence = phrase("UiPortfolio", "Tagged many technologies at once on %1: %2.")
                           .arg(itemText(*item))
                           .arg(tagStateText(m_state->state()));
  } else {
    heading.action = QStringLiteral("portfolio.filled");
    heading.sentence = phrase("UiPortfolio", "Filled in one field of many technologies at once.");
  }
  PortfolioEdits edits(m_context);
  const Text happened = title();
  if (const Status status = edits.apply(m_plan->batch, heading, happened); !status) return m_context.messages.problem(status.error());
  emit done(records);
}

void BulkPane::retranslate() {
  m_close->setToolTip(tr("Close"));
  m_close->setAccessibleName(tr("Close"));
  m_itemLabel->setText(tr("Item of the catalogue and control point"));
  m_reasonLabel->setText(tr("One reason for all"));
  m_reason->setAccessibleName(tr("One reason for all"));
  m_reason->setPlaceholderText(tr("Why these technologies fall under it, or why not"));
  m_field->setAccessibleName(tr("Field"));
  const QStringList fields{tr("Owner"), tr("Place"), tr("Form"), tr("Add keywords"), tr("Take keywords away")};
  for (int i = 0; i < fields.size(); ++i) m_field->setItemText(i, fields[i]);
  for (int i = 0; i < m_form->count(); ++i) m_form->setItemText(i, shown(technologyFormText(kForms[i])));
  m_value->setAccessibleName(tr("Value for all"));
  m_value->setPlaceholderText(tr("Value for all; empty to clear"));
  m_form->setAccessibleName(tr("Value for all"));
  m_table->setAccessibleName(tr("What happens to each technology"));
  m_apply->setText(tr("Do it"));
  m_chooser->retranslate();
  m_points->retranslate();
  m_state->retranslate();
  m_preview->retranslate();
  showTitle();
}

void BulkPane::setContentLanguage(ContentLanguage language) {
  m_chooser->setContentLanguage(language);
  if (m_edition) m_points->setItem(m_item.value().isEmpty() ? nullptr : m_edition->find(m_item), language);
}

void BulkPane::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit closeWanted();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace jiheng::ui
