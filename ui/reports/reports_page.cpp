#include "ui/reports/reports_page.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "app/reports/product_review_report.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

namespace {
constexpr int kProductRole = Qt::UserRole + 1;
}

ReportsPage::ReportsPage(UiContext& context, QWidget* parent)
    : Page(context, parent), m_products(new QStandardItemModel(this)), m_stack(new QStackedWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  m_nothing = new EmptyState(context.theme, QStringLiteral("reports"), m_stack);
  m_nothing->setTexts(phrase("Reports window", "Nothing to report yet"),
                      phrase("Reports window", "A report is the evidence of a review: products, their technologies, the tags with the text "
                                               "of the law, reasons and verdicts. Begin with a product."));
  m_nothing->addStep(phrase("Reports window", "Go to products"), QStringLiteral("portfolio"),
                     [this] { this->context().navigator.open({QStringLiteral("portfolio"), {}, {}, {}}); });
  m_stack->addWidget(m_nothing);
  m_choice = buildChoice();
  m_stack->addWidget(m_choice);

  connect(m_products, &QStandardItemModel::itemChanged, this, &ReportsPage::showContents);
  connect(&context.workbench, &Workbench::workspaceChanged, this, &ReportsPage::connectWorkspace);
  connect(&context.content, &ContentView::editionChanged, this, &ReportsPage::showContents);
  connect(&context.theme, &Theme::changed, this, &ReportsPage::showContents);
  retranslate();
  connectWorkspace();
}

QWidget* ReportsPage::buildChoice() {
  const Theme& theme = context().theme;
  auto* splitter = new QSplitter(Qt::Horizontal, m_stack);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  auto* form = new QWidget(splitter);
  form->setMinimumWidth(320);
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(theme.unit(5), theme.unit(5), theme.unit(5), theme.unit(5));
  column->setSpacing(theme.unit(2));
  m_heading = new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, form);
  m_explanation = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, form);
  m_explanation->setWordWrap(true);
  m_productsLabel = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, form);
  m_list = new QListView(form);
  m_list->setObjectName(QStringLiteral("reportProducts"));
  m_list->setModel(m_products);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_productsLabel->setBuddy(m_list);
  m_all = new QPushButton(form);
  m_none = new QPushButton(form);
  m_all->setObjectName(QStringLiteral("checkAll"));
  m_none->setObjectName(QStringLiteral("checkNone"));
  auto* choose = new QHBoxLayout;
  choose->addWidget(m_all);
  choose->addWidget(m_none);
  choose->addStretch(1);
  m_languageLabel = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, form);
  m_languages = new QButtonGroup(this);
  auto* languages = new QHBoxLayout;
  languages->setSpacing(theme.unit(4));
  for (const ReportLanguage one : {ReportLanguage::Both, ReportLanguage::Chinese, ReportLanguage::English}) {
    auto* button = new QRadioButton(form);
    button->setObjectName(QStringLiteral("reportLanguage_") + reportLanguageCode(one));
    m_languages->addButton(button, static_cast<int>(one));
    languages->addWidget(button);
  }
  m_languages->button(static_cast<int>(ReportLanguage::Both))->setChecked(true);
  languages->addStretch(1);
  m_write = new QPushButton(form);
  m_write->setObjectName(QStringLiteral("writeReport"));
  m_write->setDefault(true);
  m_why = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, form);
  m_why->setObjectName(QStringLiteral("whyNoReport"));
  m_why->setWordWrap(true);
  column->addWidget(m_heading);
  column->addWidget(m_explanation);
  column->addSpacing(theme.unit(2));
  column->addWidget(m_productsLabel);
  column->addWidget(m_list, 1);
  column->addLayout(choose);
  column->addSpacing(theme.unit(2));
  column->addWidget(m_languageLabel);
  column->addLayout(languages);
  column->addSpacing(theme.unit(2));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_write);
  buttons->addStretch(1);
  column->addLayout(buttons);
  column->addWidget(m_why);

  m_contents = new QTextBrowser(splitter);
  m_contents->setObjectName(QStringLiteral("reportContents"));
  m_contents->setFrameShape(QFrame::NoFrame);
  m_contents->setOpenLinks(false);
  m_contents->document()->setDocumentMargin(theme.unit(6));
  splitter->addWidget(form);
  splitter->addWidget(m_contents);
  splitter->setStretchFactor(0, 2);
  splitter->setStretchFactor(1, 3);
  splitter->setSizes({460, 780});
  rememberSplitter(splitter, context().settings, QStringLiteral("reports/panes"));

  connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
  connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
  connect(m_write, &QPushButton::clicked, this, &ReportsPage::askForFile);
  connect(m_contents, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
    context().navigator.open({QStringLiteral("portfolio"), QStringLiteral("technology"), link.path(), {}});
  });
  setFocusProxy(m_list);
  return splitter;
}

QString ReportsPage::title() const { return tr("Reports"); }

void ReportsPage::retranslate() {
  m_heading->setText(tr("Product review"));
  m_explanation->setText(tr("Technologies, tags with the full Chinese text and the reference translation, reasons, verdicts and open "
                            "points, as a PDF with edition, date and the head of the audit trail."));
  m_productsLabel->setText(tr("Products"));
  m_list->setAccessibleName(tr("Products in the report"));
  m_all->setText(tr("All"));
  m_none->setText(tr("None"));
  m_languageLabel->setText(tr("Language of the report"));
  m_languages->button(static_cast<int>(ReportLanguage::Both))->setText(tr("Both"));
  m_languages->button(static_cast<int>(ReportLanguage::Chinese))->setText(QStringLiteral("中文"));
  m_languages->button(static_cast<int>(ReportLanguage::English))->setText(QStringLiteral("English"));
  m_write->setText(tr("Write PDF…"));
  m_contents->setAccessibleName(tr("What the report will say"));
  if (!m_stale) reload();
}

void ReportsPage::showPlace(const Place& place) {
  if (place.kind != QStringLiteral("review")) return;
  if (m_stale) reload();
  for (int row = 0; row < m_products->rowCount(); ++row) {
    QStandardItem* item = m_products->item(row);
    item->setCheckState(item->data(kProductRole).toString() == place.id ? Qt::Checked : Qt::Unchecked);
  }
}

Place ReportsPage::currentPlace() const { return {pageId(), {}, {}, {}}; }

QList<QWidget*> ReportsPage::panes() const { return {m_list, m_contents}; }

void ReportsPage::connectWorkspace() {
  if (PortfolioService* portfolio = context().workbench.portfolio())
    connect(portfolio, &PortfolioService::changed, this, [this] {
      m_stale = true;
      if (isVisible()) reload();
    });
  m_stale = true;
  m_products->clear();
  if (isVisible()) reload();
}

void ReportsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) reload();
}

void ReportsPage::reload() {
  m_stale = false;
  const Workbench& bench = context().workbench;
  if (!bench.workspace()) {
    m_stale = true;
    m_stack->setCurrentWidget(m_nothing);
    return;
  }
  const auto products = bench.portfolio()->products();
  if (!products.has_value()) return context().messages.problem(products.error());
  QStringList unchecked;
  for (int row = 0; row < m_products->rowCount(); ++row)
    if (m_products->item(row)->checkState() == Qt::Unchecked) unchecked << m_products->item(row)->data(kProductRole).toString();
  m_products->blockSignals(true);
  m_products->clear();
  for (const Product& product : *products) {
    const QString name = Bilingual{product.nameZh, product.nameEn}.in(shownLanguage());
    auto* item = new QStandardItem(product.number.isEmpty() ? name : tr("%1  %2").arg(product.number, name));
    item->setCheckable(true);
    item->setCheckState(unchecked.contains(product.id.value()) ? Qt::Unchecked : Qt::Checked);
    item->setData(product.id.value(), kProductRole);
    m_products->appendRow(item);
  }
  m_products->blockSignals(false);
  m_list->reset();
  if (!products->empty()) m_list->setCurrentIndex(m_products->index(0, 0));
  m_stack->setCurrentWidget(products->empty() ? static_cast<QWidget*>(m_nothing) : m_choice);
  showContents();
}

void ReportsPage::checkAll(bool checked) {
  for (int row = 0; row < m_products->rowCount(); ++row)
    m_products->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

int ReportsPage::checkedCount() const {
  int count = 0;
  for (int row = 0; row < m_products->rowCount(); ++row)
    if (m_products->item(row)->checkState() == Qt::Checked) ++count;
  return count;
}

std::vector<ProductId> ReportsPage::chosen() const {
  std::vector<ProductId> products;
  // All of them is said by none: technologies that no product rests on then stand in the report too.
  if (checkedCount() == m_products->rowCount()) return products;
  for (int row = 0; row < m_products->rowCount(); ++row)
    if (m_products->item(row)->checkState() == Qt::Checked)
      products.emplace_back(m_products->item(row)->data(kProductRole).toString());
  return products;
}

ReportLanguage ReportsPage::language() const { return static_cast<ReportLanguage>(m_languages->checkedId()); }

void ReportsPage::showContents() {
  const bool any = checkedCount() > 0;
  m_write->setEnabled(any && !m_writing);
  m_why->setText(m_writing ? tr("The report is being written.") : tr("Choose at least one product."));
  m_why->setVisible(m_writing || !any);
  const Workbench& bench = context().workbench;
  if (!any || !bench.workspace()) {
    m_contents->clear();
    return;
  }
  const auto review = collectProductReview(*bench.workspace(), *bench.portfolio(), bench.catalogue(), chosen(),
                                           *context().content.edition(), language());
  if (!review.has_value()) return context().messages.problem(review.error());
  const Language ui = shownLanguage();
  const auto quiet = [this](const QString& text) {
    return QStringLiteral("<p style='margin:0; color:%1'>%2</p>").arg(context().theme.quietText().name(), text.toHtmlEscaped());
  };
  QString html = QStringLiteral("<p><b>%1</b></p>").arg(tr("What the report will say").toHtmlEscaped());
  html += quiet(tr("Edition: %1, in force from %2").arg(review->editionTitle.in(ui), formatDate(review->editionEffective, ui)));
  const int entries = static_cast<int>(review->auditEntries);
  html += quiet(tr("Workspace: %1; audit trail: %n entries", nullptr, entries).arg(review->workspaceName));
  if (review->incomplete)
    html += QStringLiteral("<p style='color:%1'>%2 %3</p>")
                .arg(context().theme.color(Semantic::Unverified).name(), context().theme.shape(Semantic::Unverified),
                     tr("The bundled text of this edition is incomplete; the report says where.").toHtmlEscaped());
  for (const ReviewedTechnology& technology : review->technologies) {
    const Technology& record = technology.summary.technology;
    html += QStringLiteral("<p style='margin-bottom:0'><a href='technology:%1' style='color:%2'>%3</a> — %4</p>")
                .arg(record.id.value(), context().theme.color(Semantic::Accent).name(),
                     Bilingual{record.nameZh, record.nameEn}.in(ui).toHtmlEscaped(),
                     shown(verdictText(technology.summary.verdict.kind)).toHtmlEscaped());
    html += quiet(shown(technology.summary.verdict.sentence));
    const int open = static_cast<int>(technology.summary.verdict.openPoints.size());
    if (open > 0) html += quiet(tr("Open points: %n", nullptr, open));
  }
  m_contents->setHtml(html);
}

void ReportsPage::askForFile() {
  const Workbench& bench = context().workbench;
  if (!bench.workspace() || !context().files) return;
  const auto review = collectProductReview(*bench.workspace(), *bench.portfolio(), bench.catalogue(), chosen(),
                                           *context().content.edition(), language());
  if (!review.has_value()) return context().messages.problem(review.error());
  FileChooser::Request request;
  request.title = tr("Write the product review");
  request.filter = tr("PDF document (*.pdf)");
  request.suffix = QStringLiteral("pdf");
  request.suggestion = QDir(context().files->documentsFolder()).filePath(productReviewFileName(*review));
  context().files->saveFile(this, request, [this](const QString& path) { write(path); });
}

void ReportsPage::write(const QString& path) {
  const Workbench& bench = context().workbench;
  if (!bench.workspace()) return;
  // The records are read here, on their own thread; the pages are laid out on another.
  const auto review = collectProductReview(*bench.workspace(), *bench.portfolio(), bench.catalogue(), chosen(),
                                           *context().content.edition(), language());
  if (!review.has_value()) return context().messages.problem(review.error());
  m_writing = true;
  showContents();
  Job* job = context().jobs.create(phrase("Reports window", "Writing the report"));
  job->start<PdfSummary>(
      [review = *review, path](JobProgress& progress) { return writeProductReviewPdf(review, path, progress); },
      [this, path](const Result<PdfSummary>& written) {
        m_writing = false;
        showContents();
        if (!written.has_value()) return context().messages.problem(written.error());
        const int pages = written->pages;
        context().messages.show(
            {Severity::Done, phrase("Reports window", "Written: %1 (%n pages)", nullptr, pages).arg(QDir::toNativeSeparators(path)),
             phrase("Reports window", "Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
      });
}

}  // namespace jiheng::ui
