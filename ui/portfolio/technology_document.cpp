#include "ui/portfolio/technology_document.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/portfolio/record_history.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/tag_rules.h"
#include "app/portfolio/technology_details.h"
#include "ui/portfolio/attachment_panel.h"
#include "ui/portfolio/history_pane.h"
#include "ui/portfolio/linked_records.h"
#include "ui/portfolio/parameter_table.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/portfolio/tag_list.h"
#include "ui/portfolio/verdict_view.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {
constexpr std::array kForms{TechnologyForm::Patent,   TechnologyForm::PatentApplication, TechnologyForm::KnowHow,
                            TechnologyForm::Software, TechnologyForm::Drawings,          TechnologyForm::Service,
                            TechnologyForm::Other};
constexpr std::array kOrigins{Origin::Unknown, Origin::Developed, Origin::Acquired, Origin::LicensedIn,
                              Origin::JointlyDeveloped};
constexpr std::array kSecrets{StateSecret::Unknown, StateSecret::No, StateSecret::Yes};

QString keywordLine(const QStringList& keywords) { return keywords.join(shownLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ")); }
}

TechnologyDocument::TechnologyDocument(UiContext& context, RecordModel& products, RecordModel& technologies,
                                       QWidget* parent)
    : RecordDocument(context, parent) {
  const Theme& theme = context.theme;
  setObjectName(QStringLiteral("technologyDocument"));
  m_form = makeChoice(QStringLiteral("form"));
  for (const TechnologyForm form : kForms) m_form->addItem(QString(), technologyFormCode(form));
  m_owner = new RecordField(theme, RecordField::Shape::Line, widget());
  m_owner->edit()->setObjectName(QStringLiteral("owner"));
  m_place = new RecordField(theme, RecordField::Shape::Line, widget());
  m_place->edit()->setObjectName(QStringLiteral("place"));
  m_origin = makeChoice(QStringLiteral("origin"));
  for (const Origin origin : kOrigins) m_origin->addItem(QString(), originCode(origin));
  m_since = new RecordField(theme, RecordField::Shape::Line, widget());
  m_since->edit()->setObjectName(QStringLiteral("since"));
  m_secret = makeChoice(QStringLiteral("stateSecret"));
  for (const StateSecret secret : kSecrets) m_secret->addItem(QString(), stateSecretCode(secret));
  m_keywords = new RecordField(theme, RecordField::Shape::Line, widget());
  m_keywords->edit()->setObjectName(QStringLiteral("keywords"));
  auto* whence = new QWidget(widget());
  auto* whenceRow = new QHBoxLayout(whence);
  whenceRow->setContentsMargins(0, 0, 0, 0);
  whenceRow->setSpacing(theme.unit(2));
  whenceRow->addWidget(m_origin, 0, Qt::AlignTop);
  whenceRow->addWidget(m_since, 1);
  m_formLabel = addRow(m_form);
  m_keywordsLabel = addRow(m_keywords);
  m_ownerLabel = addRow(m_owner);
  m_placeLabel = addRow(m_place);
  m_originLabel = addRow(whence);
  m_originLabel->setBuddy(m_origin);
  m_secretLabel = addRow(m_secret);
  addLine();
  m_rest = new QWidget(widget());
  m_draft = new QPushButton(m_rest);
  m_draft->setObjectName(QStringLiteral("continueDraft"));
  m_verdict = new VerdictView(theme, m_rest);
  m_reviewLine = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, m_rest);
  m_reviewLine->setObjectName(QStringLiteral("reviewLine"));
  m_reviewLine->setWordWrap(true);
  m_tags = new TagList(context, m_rest);
  m_parameters = new ParameterTable(context, m_rest);
  m_attachments = new AttachmentPanel(context, m_rest);
  m_products = new LinkedRecords(theme, RecordKind::Product, products, m_rest);
  m_history = new HistoryPane(
      context,
      [this]() -> Result<std::vector<HistoryEntry>> {
        const Workbench& bench = this->context().workbench;
        if (!bench.workspace() || isNew()) return std::vector<HistoryEntry>();
        return RecordHistory(*bench.workspace(), bench.catalogue()).technology(m_technology.id);
      },
      m_rest);
  auto* rest = new QVBoxLayout(m_rest);
  // In line with the text inside the fields above.
  rest->setContentsMargins(theme.unit() + 2, 0, 0, 0);
  rest->setSpacing(theme.unit(5));
  rest->addWidget(m_verdict);
  rest->addWidget(m_reviewLine);
  rest->addWidget(m_draft, 0, Qt::AlignLeft);
  rest->addWidget(m_tags);
  rest->addWidget(m_parameters);
  rest->addWidget(m_attachments);
  rest->addWidget(m_products);
  rest->addWidget(m_history);
  buildPast();
  column()->addWidget(m_rest);
  column()->addStretch(1);

  connectField(&number(), [](Technology& technology, const QString& text) { technology.number = text; });
  connectField(&nameZh(), [](Technology& technology, const QString& text) { technology.nameZh = text; });
  connectField(&nameEn(), [](Technology& technology, const QString& text) { technology.nameEn = text; });
  connectField(&description(), [](Technology& technology, const QString& text) { technology.description = text; });
  connectField(m_owner, [](Technology& technology, const QString& text) { technology.owner = text; });
  connectField(m_place, [](Technology& technology, const QString& text) { technology.place = text; });
  connectField(m_since, [](Technology& technology, const QString& text) { technology.since = text; });
  connectField(m_keywords, [](Technology& technology, const QString& text) { technology.keywords = keywordsOf(text); });
  m_since->setCheck([this](const QString& text) -> std::optional<Error> {
    Technology only;
    only.since = tidiedSince(text);
    const Status status = checkDetails(only, this->context().workbench.clock().today());
    return status.has_value() ? std::nullopt : std::optional(status.error());
  });
  m_parameters->setStore([this](const std::vector<Parameter>& parameters) -> Status {
    if (m_past) return {};
    Technology after = m_technology;
    after.parameters = parameters;
    const Status status = edits().change(m_technology, after);
    if (!status.has_value() && !status.error().field.startsWith(QLatin1String("parameters"))) {
      this->context().messages.problem(status.error());
      return {};
    }
    return status;
  });
  checkNumberAgainst(technologies, [this] { return m_technology.id.value(); });
  const auto checkName = [this](const QString&) -> std::optional<Error> {
    const Technology now = tidied(typed());
    const Status status = checkNames(now.nameZh, now.nameEn);
    return status.has_value() ? std::nullopt : std::optional(status.error());
  };
  nameZh().setCheck(checkName);
  nameEn().setCheck(checkName);

  for (QComboBox* choice : {m_form, m_origin, m_secret})
    connect(choice, &QComboBox::activated, this, &TechnologyDocument::choose);
  connect(m_draft, &QPushButton::clicked, this, &TechnologyDocument::draftWanted);
  connect(m_products, &LinkedRecords::opened, this, &TechnologyDocument::productOpened);
  connect(m_products, &LinkedRecords::linkWanted, this, [this](const QString& id) { linkProduct(id, true); });
  connect(m_products, &LinkedRecords::unlinkWanted, this, [this](const QString& id) { linkProduct(id, false); });
  connect(m_products, &LinkedRecords::createWanted, this, [this] { emit newProductWanted(m_technology.id); });
  m_draft->hide();
  retranslate();
}

QComboBox* TechnologyDocument::makeChoice(const QString& name) {
  auto* choice = new QComboBox(widget());
  choice->setObjectName(name);
  choice->setFrame(false);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  // The wheel scrolls the document; it must not change a record in passing.
  choice->setFocusPolicy(Qt::StrongFocus);
  return choice;
}

void TechnologyDocument::connectField(RecordField* field, Setter set) {
  field->setStore([this, field, set](const QString& text) { return store(field, set, text); });
}

Status TechnologyDocument::store(RecordField* field, Setter set, const QString& text) {
  if (m_past) return {};
  if (isNew()) return createNow(field);
  Technology after = m_technology;
  set(after, text);
  const Status status = edits().change(m_technology, after);
  if (!status.has_value()) return report(status.error(), field) ? status : Status();
  fill(false);
  return {};
}

Status TechnologyDocument::createNow(const RecordField* field) {
  const Technology technology = tidied(typed());
  if (technology.nameZh.isEmpty() && technology.nameEn.isEmpty()) return {};
  const Result<TechnologyId> made = edits().create(technology, m_forProduct);
  if (!made) return report(made.error(), field) ? Status(fail(made.error())) : Status();
  emit created(made->value());
  return {};
}

Technology TechnologyDocument::typed() const {
  Technology technology = m_technology;
  technology.number = number().text();
  technology.nameZh = nameZh().text();
  technology.nameEn = nameEn().text();
  technology.description = description().text();
  technology.owner = m_owner->text();
  technology.form =
      technologyFormFromCode(m_form->currentData().toString()).value_or(TechnologyForm::KnowHow);
  technology.place = m_place->text();
  technology.origin = originFromCode(m_origin->currentData().toString()).value_or(Origin::Unknown);
  technology.since = m_since->text();
  technology.stateSecret = stateSecretFromCode(m_secret->currentData().toString()).value_or(StateSecret::Unknown);
  technology.keywords = keywordsOf(m_keywords->text());
  return technology;
}

void TechnologyDocument::fill(const Technology& technology, bool discard) {
  number().show(technology.number, discard);
  nameZh().show(technology.nameZh, discard);
  nameEn().show(technology.nameEn, discard);
  description().show(technology.description, discard);
  m_owner->show(technology.owner, discard);
  m_form->setCurrentIndex(m_form->findData(technologyFormCode(technology.form)));
  m_place->show(technology.place, discard);
  m_origin->setCurrentIndex(m_origin->findData(originCode(technology.origin)));
  m_since->show(technology.since, discard);
  m_secret->setCurrentIndex(m_secret->findData(stateSecretCode(technology.stateSecret)));
  m_keywords->show(keywordLine(technology.keywords), discard);
  m_parameters->show(technology.parameters, discard);
}

void TechnologyDocument::show(const TechnologySummary& summary, std::vector<RecordRow> products,
                              const std::shared_ptr<const Edition>& edition, const QSet<TagId>& drafts) {
  const bool other = !(summary.technology.id == m_technology.id);
  m_technology = summary.technology;
  if (other && m_past) setPast(false);
  if (!m_past) fill(other);
  badge()->setBadge(semanticOf(summary.verdict.kind), badgeText(summary.verdict));
  badge()->setVisible(!m_past);
  m_rest->setVisible(true);
  m_verdict->show(summary.verdict);
  showReview(edition);
  m_tags->setTags(summary, edition, drafts);
  QList<std::pair<TagId, QString>> tagNames;
  for (const Tag& tag : summary.tags) tagNames.append({tag.id, shown(placeText(tag, edition.get()))});
  m_attachments->show(m_technology.id, tagNames);
  m_history->refresh();
  m_products->setRows(std::move(products));
  if (other) ensureVisible(0, 0);
}

void TechnologyDocument::showReview(const std::shared_ptr<const Edition>& edition) {
  const ReviewService* reviews = context().workbench.reviews();
  const auto standing = reviews && edition ? reviews->standing(m_technology.id, *edition)
                                           : Result<std::optional<SubmittedTechnology>>(std::nullopt);
  const ReviewStanding now = standing && *standing ? (*standing)->standing : ReviewStanding();
  const Text line = phrase("UiPortfolio", "Review: %1.").arg(reviewStateText(now.state));
  m_reviewLine->setPhrase(now.reason.isEmpty() ? line : phrase("UiPortfolio", "%1 %2").arg(line).arg(now.reason));
  if (now.state == ReviewState::Stale) m_reviewLine->setMeaning(Semantic::Stale);
  else m_reviewLine->setMeaning(now.state == ReviewState::Approved ? Semantic::Done : Semantic::Open);
}

void TechnologyDocument::startNew(const ProductId& product) {
  startBlank();
  m_forProduct = product;
  editName();
}

void TechnologyDocument::startBlank() {
  setPast(false);
  m_technology = Technology();
  m_forProduct = {};
  fill(true);
  badge()->setVisible(false);
  m_rest->setVisible(false);
  ensureVisible(0, 0);
}

bool TechnologyDocument::settle() {
  if (m_past) return true;
  if (isNew()) {
    const bool blank = isBlank(m_owner->text()) && isBlank(m_place->text()) && isBlank(m_since->text()) &&
                       isBlank(m_keywords->text());
    if (blank && isBlankSheet()) return true;
    const Technology now = tidied(typed());
    if (const Status status = checkNames(now.nameZh, now.nameEn); !status.has_value()) {
      nameZh().setError(status.error());
      editName();
      return false;
    }
  }
  if (!settleFields()) return false;
  for (RecordField* field : {m_owner, m_place, m_since, m_keywords}) {
    if (field->settle()) continue;
    ensureWidgetVisible(field);
    field->edit()->setFocus(Qt::OtherFocusReason);
    return false;
  }
  if (isNew() || m_parameters->settle()) return true;
  ensureWidgetVisible(m_parameters);
  return false;
}

void TechnologyDocument::choose() {
  if (isNew() || m_past) return;
  const Technology now = typed();
  Technology after = m_technology;
  after.form = now.form;
  after.origin = now.origin;
  after.stateSecret = now.stateSecret;
  if (const Status status = edits().change(m_technology, after); !status.has_value()) {
    context().messages.problem(status.error());
    fill(false);
  }
}

void TechnologyDocument::linkProduct(const QString& id, bool link) {
  PortfolioService* service = context().workbench.portfolio();
  if (!service || isNew()) return;
  const Result<Product> product = service->product(ProductId(id));
  if (!product) return context().messages.problem(product.error());
  const Status status = link ? edits().link(*product, m_technology) : edits().unlink(*product, m_technology);
  if (!status.has_value()) context().messages.problem(status.error());
}

RecordField* TechnologyDocument::fieldOf(const QString& name) const {
  if (name == QLatin1String("owner")) return m_owner;
  if (name == QLatin1String("since")) return m_since;
  return RecordDocument::fieldOf(name);
}

void TechnologyDocument::setHasDraft(bool hasDraft) { m_draft->setVisible(hasDraft && !m_past); }

void TechnologyDocument::retranslate() {
  RecordDocument::retranslate();
  setAccessibleName(tr("Technology"));
  m_formLabel->setText(tr("Form"));
  m_ownerLabel->setText(tr("Owner"));
  m_form->setAccessibleName(tr("Form"));
  m_owner->setNames(tr("Owner"), tr("Who holds the rights"));
  m_placeLabel->setText(tr("Place"));
  m_place->setNames(tr("Place"), tr("Where it is kept or worked with"));
  m_originLabel->setText(tr("Origin"));
  m_origin->setAccessibleName(tr("Origin"));
  m_since->setNames(tr("Developed or acquired when"), tr("Since: 2019, 2019-05 or 2019-05-20"));
  m_secretLabel->setText(tr("State secret"));
  m_secret->setAccessibleName(tr("State secret"));
  m_keywordsLabel->setText(tr("Keywords"));
  m_keywords->setNames(tr("Keywords"), tr("Words that screening looks for, between commas"));
  m_draft->setText(tr("Go on with the new tag that is not saved yet"));
  for (size_t i = 0; i < kForms.size(); ++i)
    m_form->setItemText(static_cast<int>(i), shown(technologyFormText(kForms[i])));
  for (size_t i = 0; i < kOrigins.size(); ++i)
    m_origin->setItemText(static_cast<int>(i), shown(originText(kOrigins[i])));
  for (size_t i = 0; i < kSecrets.size(); ++i)
    m_secret->setItemText(static_cast<int>(i), shown(stateSecretText(kSecrets[i])));
  m_parameters->retranslate();
  m_attachments->retranslate();
  m_history->retranslate();
  m_pastBack->setText(tr("Back to the present state"));
  m_verdict->retranslate();
  m_tags->retranslate();
  m_products->retranslate();
}

void TechnologyDocument::setContentLanguage(ContentLanguage language) {
  m_tags->setContentLanguage(language);
  m_products->setContentLanguage(language);
}

}  // namespace jiheng::ui
