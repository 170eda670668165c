#include "ui/thresholds/threshold_card.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/law_text.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {

Text reasonText(PlaceReason reason) {
  switch (reason) {
    case PlaceReason::Confirmed:
      return phrase("UiThresholds", "compared because a tag is confirmed here");
    case PlaceReason::Candidate:
      return phrase("UiThresholds", "compared because the control point is a candidate");
    case PlaceReason::Screened:
      return phrase("UiThresholds", "compared because screening found it");
    case PlaceReason::Measured:
      return phrase("UiThresholds", "compared because a quantity that it limits was measured; nobody has tagged it");
  }
  return {};
}

ThemedLabel* wrapped(const Theme& theme, TextRole role, ThemedLabel::Tone tone, QWidget* parent) {
  auto* label = new ThemedLabel(theme, role, tone, parent);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setFocusPolicy(Qt::NoFocus);
  return label;
}

}  // namespace

Semantic semanticOf(ThresholdState state) {
  switch (state) {
    case ThresholdState::Met: return Semantic::Restricted;
    case ThresholdState::NotMet: return Semantic::Accent;
    case ThresholdState::NotDecided: return Semantic::Soon;
    case ThresholdState::Missing: return Semantic::Open;
    case ThresholdState::NotComparable: return Semantic::Stale;
  }
  return Semantic::Open;
}

Semantic semanticOf(ThresholdOutcome outcome) {
  switch (outcome) {
    case ThresholdOutcome::ParametersMet: return Semantic::Restricted;
    case ThresholdOutcome::ParametersNotMet: return Semantic::Accent;
    case ThresholdOutcome::NotDecided: return Semantic::Open;
  }
  return Semantic::Open;
}

ThresholdCard::ThresholdCard(UiContext& context, const Item& item, const ThresholdResult& result, PlaceReason reason, const Technology& technology,
                             QWidget* parent)
    : QWidget(parent), m_context(context), m_result(result), m_quantities(context.workbench.thresholds().quantities()) {
  Q_UNUSED(technology)
  const Theme& theme = context.theme;
  setObjectName(QStringLiteral("thresholdCard"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, theme.unit(4));
  column->setSpacing(theme.unit(2));
  addHead(column, item, reason);
  m_law = new LawText(theme, this);
  if (const ControlPoint* point = item.point(result.pointKey)) {
    LawRow row;
    row.key = point->key;
    row.number = point->number;
    row.zh = point->zh;
    row.en = point->en;
    m_law->setRows({row});
  }
  m_law->setLanguage(context.content.language());
  column->addWidget(m_law);
  auto* sentence = wrapped(theme, TextRole::Body, ThemedLabel::Tone::Normal, this);
  sentence->setObjectName(QStringLiteral("thresholdSentence"));
  sentence->setPhrase(result.sentence);
  column->addWidget(sentence);
  if (result.checks.size() > 1) {
    auto* combine = wrapped(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this);
    combine->setPhrase(result.allOf ? phrase("UiThresholds", "The text asks for all of these.")
                                    : phrase("UiThresholds", "The text asks for any one of these."));
    column->addWidget(combine);
  }
  for (const ThresholdCheck& check : result.checks) addCheck(column, check);
  retranslate();
}

void ThresholdCard::addHead(QVBoxLayout* column, const Item& item, PlaceReason reason) {
  const Theme& theme = m_context.theme;
  const ControlPoint* point = item.point(m_result.pointKey);
  const Text number = item.number.isEmpty() ? Text() : Text::verbatim(item.number);
  const Text name = Text::of({item.nameZh, item.nameEn()});
  const Text line = item.number.isEmpty() ? name : phrase("UiThresholds", "%1 %2", "an item: number, name").arg(number).arg(name);
  auto* title = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, this);
  title->setWordWrap(true);
  title->setPhrase(point && !point->number.isEmpty() ? phrase("UiThresholds", "%1, control point %2").arg(line).arg(point->number) : line);
  auto* badge = new StatusBadge(theme, this);
  badge->setObjectName(QStringLiteral("thresholdOutcome"));
  badge->setBadge(semanticOf(m_result.outcome), thresholdOutcomeText(m_result.outcome));
  m_open = new QToolButton(this);
  m_open->setAutoRaise(true);
  connect(m_open, &QToolButton::clicked, this, [this] { emit pointWanted(m_result.item, m_result.pointKey); });
  auto* head = new QHBoxLayout;
  head->setSpacing(theme.unit(2));
  head->addWidget(title, 1);
  head->addWidget(badge, 0, Qt::AlignTop);
  head->addWidget(m_open, 0, Qt::AlignTop);
  column->addLayout(head);
  auto* why = wrapped(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this);
  why->setPhrase(reasonText(reason));
  column->addWidget(why);
}

void ThresholdCard::addCheck(QVBoxLayout* column, const ThresholdCheck& check) {
  const Theme& theme = m_context.theme;
  auto* badge = new StatusBadge(theme, this);
  badge->setObjectName(QStringLiteral("thresholdState"));
  badge->setBadge(semanticOf(check.state), thresholdStateText(check.state));
  auto* requirement = wrapped(theme, TextRole::Body, ThemedLabel::Tone::Strong, this);
  requirement->setPhrase(check.requirement);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme.unit(2));
  head->addWidget(requirement, 1);
  head->addWidget(badge, 0, Qt::AlignTop);
  auto* inner = new QVBoxLayout;
  inner->setContentsMargins(theme.unit(4), 0, 0, 0);
  inner->setSpacing(theme.unit());
  inner->addLayout(head);
  auto* finding = wrapped(theme, TextRole::Body, ThemedLabel::Tone::Normal, this);
  finding->setObjectName(QStringLiteral("thresholdFinding"));
  finding->setPhrase(check.finding);
  inner->addWidget(finding);
  auto* source = wrapped(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this);
  source->setPhrase(phrase("UiThresholds", "In the text: “%1” (%2)")
                        .arg(check.quote.zh.isEmpty() ? check.quote.en : check.quote.zh)
                        .arg(confirmationText(check.provenance.confirmation)));
  inner->addWidget(source);
  if (!check.note.zh.isEmpty()) {
    auto* note = wrapped(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this);
    note->setMeaning(Semantic::Unverified);
    note->setPhrase(Text::of(check.note));
    inner->addWidget(note);
  }
  Row row{check, inner, nullptr};
  if (!check.quantity.isEmpty()) {
    row.enter = new QToolButton(this);
    row.enter->setObjectName(QStringLiteral("enterMeasurement"));
    row.enter->setAutoRaise(true);
    row.enter->setToolButtonStyle(Qt::ToolButtonTextOnly);
    inner->addWidget(row.enter, 0, Qt::AlignLeft);
    connect(row.enter, &QToolButton::clicked, this, [this, id = check.predicateId] {
      if (MeasurementForm* form = openForm(id)) form->setFocus(Qt::OtherFocusReason);
    });
  }
  m_rows.push_back(row);
  column->addLayout(inner);
}

MeasurementForm* ThresholdCard::openForm(const QString& predicateId) {
  const auto row = std::ranges::find(m_rows, predicateId, [](const Row& each) { return each.check.predicateId; });
  if (row == m_rows.end() || !row->enter) return nullptr;
  if (m_form && m_form->predicateId() == predicateId) return m_form;
  if (m_form && m_form->isTouched()) return m_form;
  closeForm();
  const auto quantity = std::ranges::find(m_quantities, row->check.quantity, &Quantity::id);
  if (quantity == m_quantities.end()) return nullptr;
  m_form = new MeasurementForm(m_context, row->check, *quantity, this);
  row->column->addWidget(m_form);
  m_form->show();
  row->enter->hide();
  connect(m_form, &MeasurementForm::kept, this, [this] { emit measurementGiven(m_form); });
  connect(m_form, &MeasurementForm::closed, this, &ThresholdCard::closeForm);
  return m_form;
}

void ThresholdCard::closeForm() {
  if (!m_form) return;
  for (const Row& row : m_rows) {
    if (row.enter && row.check.predicateId == m_form->predicateId()) {
      row.enter->show();
      row.enter->setFocus(Qt::OtherFocusReason);
    }
  }
  m_form->hide();
  m_form->deleteLater();
  m_form = nullptr;
}

void ThresholdCard::setContentLanguage(ContentLanguage language) { m_law->setLanguage(language); }

void ThresholdCard::retranslate() {
  m_open->setText(tr("Show in the catalogue"));
  m_open->setAccessibleName(tr("Show the control point in the catalogue"));
  for (const Row& row : m_rows) {
    if (!row.enter) continue;
    row.enter->setText(row.check.measurement < 0 ? tr("Enter the measurement") : tr("Enter another measurement"));
    const QString requirement = row.check.requirement.in(m_context.language.language());
    row.enter->setAccessibleName(tr("Enter a measurement for: %1").arg(requirement));
  }
  if (m_form) m_form->retranslate();
}

}  // namespace jiheng::ui
