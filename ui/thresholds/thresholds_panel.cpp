#include "ui/thresholds/thresholds_panel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/widgets/empty_state.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {

/// Saving a technology through the service that is open when the step is taken.
std::function<Status()> saving(UiContext& context, const Technology& technology) {
  return [&context, technology]() -> Status {
    PortfolioService* portfolio = context.workbench.portfolio();
    if (!portfolio) return {};
    JIHENG_TRY(portfolio->save(technology));
    return {};
  };
}

}  // namespace

ThresholdsPanel::ThresholdsPanel(UiContext& context, QWidget* parent)
    : TechnologyPanel(context, parent),
      m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(context.theme, QStringLiteral("review"), this)),
      m_scroll(new QScrollArea(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  m_nothing->setTexts(phrase("UiThresholds", "No control point with numbers is at hand"),
                      phrase("UiThresholds",
                             "Control points that state numbers appear here once the technology is tagged with them, is screened, or measures a quantity "
                             "that they limit. Most control points state no number: that says nothing about them."));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::StrongFocus);
  m_scroll->setObjectName(QStringLiteral("thresholdScroll"));
  m_stack->addWidget(m_nothing);
  m_stack->addWidget(m_scroll);
  setFocusProxy(m_scroll);
  connect(&context.workbench, &Workbench::workspaceChanged, this, &ThresholdsPanel::followExamination);
  followExamination();
  retranslate();
}

void ThresholdsPanel::followExamination() {
  const ExaminationService* examination = context().workbench.examination();
  if (!examination) return;
  // A screening can name a control point that was not here before.
  connect(examination, &ExaminationService::changed, this, [this] {
    if (m_technology && isVisible()) showTechnology(m_technology->id, m_edition);
  });
}

QString ThresholdsPanel::title() const { return tr("Thresholds"); }

QList<QWidget*> ThresholdsPanel::panes() { return {m_scroll}; }

void ThresholdsPanel::clear() {
  m_cards.clear();
  if (QWidget* old = m_scroll->takeWidget()) {
    old->hide();
    old->deleteLater();
  }
  m_page = nullptr;
}

ThresholdCard* ThresholdsPanel::cardWithForm() const {
  for (ThresholdCard* card : m_cards)
    if (card->form()) return card;
  return nullptr;
}

void ThresholdsPanel::showTechnology(const TechnologyId& wanted, const std::shared_ptr<const Edition>& edition) {
  // A copy: the caller may hand in what this panel holds, and lets go of below.
  const TechnologyId id = wanted;
  // The same technology anew keeps the place and what is being typed.
  const bool same = m_technology && m_technology->id == id;
  std::optional<std::pair<QString, Parameter>> typed;
  if (const ThresholdCard* card = same ? cardWithForm() : nullptr; card && card->form()->isTouched())
    typed = std::pair(card->form()->predicateId(), card->form()->parameter());
  const int scrolled = same ? m_scroll->verticalScrollBar()->value() : 0;
  clear();
  m_technology.reset();
  m_edition = edition;
  m_stack->setCurrentWidget(m_nothing);
  const PortfolioService* portfolio = context().workbench.portfolio();
  if (id.isEmpty() || !portfolio || !edition) return;
  const auto technology = portfolio->technology(id);
  if (!technology) return context().messages.problem(technology.error());
  m_technology = *technology;
  const auto places = thresholdPlaces(context().workbench, *technology, *edition);
  if (!places) return context().messages.problem(places.error());
  if (places->empty()) return;
  fill(*places);
  if (typed) {
    for (ThresholdCard* card : m_cards) {
      if (MeasurementForm* form = card->openForm(typed->first)) {
        form->setParameter(typed->second);
        break;
      }
    }
  }
  m_scroll->verticalScrollBar()->setValue(scrolled);
}

void ThresholdsPanel::fill(const std::vector<ThresholdPlace>& places) {
  const Theme& theme = context().theme;
  m_page = new QWidget;
  m_page->setBackgroundRole(QPalette::Base);
  m_page->setAutoFillBackground(true);
  m_column = new QVBoxLayout(m_page);
  m_column->setContentsMargins(theme.unit(4), theme.unit(4), theme.unit(4), theme.unit(4));
  m_column->setSpacing(theme.unit(4));
  const std::vector<Measurement> measurements = measurementsOf(*m_technology);
  for (const ThresholdPlace& place : places) {
    const Item* item = m_edition->find(place.item);
    if (!item) continue;
    for (const ThresholdResult& result : context().workbench.thresholds().results(*m_edition, place.item, place.pointKey, measurements)) {
      auto* card = new ThresholdCard(context(), *item, result, place.reason, *m_technology, m_page);
      connect(card, &ThresholdCard::measurementGiven, this, [this](MeasurementForm* form) { (void)keep(form); });
      connect(card, &ThresholdCard::pointWanted, this, [this](const ItemKey& key, const QString& point) {
        context().navigator.open({QStringLiteral("catalogue"), QStringLiteral("item"), key.value(), point});
      });
      m_column->addWidget(card);
      m_cards.push_back(card);
    }
  }
  m_column->addStretch();
  m_scroll->setWidget(m_page);
  m_stack->setCurrentWidget(m_scroll);
}

bool ThresholdsPanel::keep(MeasurementForm* form) {
  if (!form || !m_technology) return true;
  const Parameter parameter = form->parameter();
  if (parameter.value.trimmed().isEmpty()) {
    form->setError(invalidField(QStringLiteral("value"), phrase("UiThresholds", "Enter the measured value.")));
    return false;
  }
  Technology after = *m_technology;
  after.parameters.push_back(parameter);
  // Typed input is kept in the form until the service has it: a refusal stands at the field.
  const Technology before = *m_technology;
  form->setParameter({});
  const Status status = perform(context(), phrase("UiThresholds", "Measurement of %1").arg(parameter.name), saving(context(), after), saving(context(), before));
  if (status) return true;
  form->setParameter(parameter);
  form->setError(status.error());
  return false;
}

bool ThresholdsPanel::leave() {
  ThresholdCard* card = cardWithForm();
  if (!card || !card->form()->isTouched()) return true;
  return keep(card->form());
}

void ThresholdsPanel::retranslate() {
  m_scroll->setAccessibleName(tr("Numbers of the control points and what was measured"));
  for (ThresholdCard* card : m_cards) card->retranslate();
}

void ThresholdsPanel::setContentLanguage(ContentLanguage language) {
  for (ThresholdCard* card : m_cards) card->setContentLanguage(language);
}

}  // namespace jiheng::ui
