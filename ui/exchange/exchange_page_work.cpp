// What the page does with a list: reading, planning, storing, and what it shows of each.
#include <QApplication>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QTreeWidget>

#include "app/foundation/formats.h"
#include "ui/exchange/column_choice.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/input_hold.h"
#include "ui/exchange/reading_choice.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {

Text nameOf(const ListSource& source) {
  return source.isPasted ? phrase("ExchangeWindow", "pasted rows") : Text::verbatim(source.fileName);
}

Text formatText(const Table& table) {
  if (table.format == TableFormat::Xlsx) return phrase("ExchangeWindow", "Excel workbook");
  if (table.format == TableFormat::Pasted) return phrase("ExchangeWindow", "from the clipboard");
  return table.encodingGuessed ? phrase("ExchangeWindow", "text, encoding %1 (detected)").arg(table.encoding)
                               : phrase("ExchangeWindow", "text, encoding %1").arg(table.encoding);
}

}  // namespace

bool ExchangePage::isChecking() const { return m_views->currentWidget() == m_checkPage; }

void ExchangePage::bring(const ListSource& source) {
  if (!context().workbench.exchange()) return;
  m_list = std::make_unique<BroughtList>();
  m_list->source = source;
  m_decisions.clear();
  read({});
}

void ExchangePage::read(const TableChoice& choice) {
  if (m_job) m_job->cancel();
  m_job = context().jobs.create(phrase("ExchangeWindow", "Reading %1").arg(nameOf(m_list->source)));
  const QPointer<Job> mine = m_job;
  const QPointer<ExchangePage> self(this);
  m_job->start<Table>([source = m_list->source, choice](JobProgress& progress) { return readSource(source, choice, progress); },
                      [self, mine, choice](Result<Table> table) {
                        if (!self || !mine || self->m_job != mine) return;
                        if (table) return self->adopt(std::move(*table), choice);
                        if (table.error().code != ErrorCode::Cancelled) self->context().messages.problem(table.error());
                        // Another encoding that does not fit leaves the list as it was read before.
                        if (self->m_list && self->m_list->table.rows.empty())
                          self->giveUp();
                        else if (self->m_list)
                          self->m_reading->showList(*self->m_list);
                      });
}

void ExchangePage::adopt(Table table, const TableChoice& choice) {
  ExchangeService* service = context().workbench.exchange();
  if (!service || !m_list) return;
  m_list->table = std::move(table);
  m_list->choice = choice;
  m_list->mapping = guessMapping(m_list->table, context().workbench.columnWords());
  const auto remembered = service->remembered(m_list->headings());
  if (remembered && *remembered && (*remembered)->columns.size() == m_list->mapping.columns.size()) {
    const int headerRow = m_list->mapping.headerRow;
    m_list->mapping = **remembered;
    m_list->mapping.headerRow = headerRow;
  }
  m_decisions.clear();
  m_plan.reset();
  showColumns();
}

void ExchangePage::guess(ListLayout layout, int headerRow) {
  if (!m_list) return;
  const bool erase = m_list->mapping.eraseEmpty;
  m_list->mapping = guessMapping(m_list->table, context().workbench.columnWords(), layout, headerRow);
  m_list->mapping.eraseEmpty = erase;
  m_decisions.clear();
  showColumns();
}

void ExchangePage::makePlan() {
  ExchangeService* service = context().workbench.exchange();
  if (!service || !m_list || !mappingFaults(m_list->mapping).empty()) return showColumns();
  const auto present = service->snapshot();
  if (!present) return context().messages.problem(present.error());
  if (m_job) m_job->cancel();
  m_job = context().jobs.create(phrase("ExchangeWindow", "Checking %1").arg(nameOf(m_list->source)));
  const QPointer<Job> mine = m_job;
  const QPointer<ExchangePage> self(this);
  m_job->start<ImportPlan>(
      [table = m_list->table, mapping = m_list->mapping, words = context().workbench.columnWords(), snapshot = *present, decisions = m_decisions,
       language = context().language.language()](JobProgress& progress) {
        return planImport(table, mapping, words, snapshot, decisions, language, &progress);
      },
      [self, mine](Result<ImportPlan> plan) {
        if (!self || !mine || self->m_job != mine) return;
        if (plan)
          self->showPlan(std::make_shared<const ImportPlan>(std::move(*plan)));
        else if (plan.error().code != ErrorCode::Cancelled)
          self->context().messages.problem(plan.error());
      });
}

void ExchangePage::showPlan(std::shared_ptr<const ImportPlan> plan) {
  const int row = m_rows->currentIndex().row();
  const int scrolled = m_rows->currentIndex().isValid() ? row : 0;
  m_plan = std::move(plan);
  m_model->setPlan(m_plan);
  showFilters();
  // What is wrong is what the user has come to see.
  if (!isChecking()) m_filters->setCurrentIndex(static_cast<int>(m_plan->counts.errors > 0 ? PlanFilter::Errors : PlanFilter::All));
  showCheck();
  const int last = m_model->rowCount() - 1;
  m_rows->setCurrentIndex(m_model->index(std::min(scrolled, last), 0));
  showDetail();
}

void ExchangePage::apply() {
  if (!context().workbench.exchange() || !m_plan || !m_list || m_applying) return;
  m_applying = true;
  updateFoot();
  m_cancel->setFocus();
  bool wanted = true;
  const QMetaObject::Connection cancelled = connect(m_cancel, &QPushButton::clicked, this, [&wanted] { wanted = false; });
  const auto outcome = std::make_shared<std::optional<ImportOutcome>>();
  const auto plan = m_plan;
  const ImportSource source{m_list->source.fileName, m_list->source.bytes, m_list->table.sha256};
  const ListMapping mapping = m_list->mapping;
  const QStringList headings = m_list->headings();
  const auto progress = [this, &wanted](int done, int total) {
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    QApplication::processEvents();
    return wanted;
  };
  Workbench& bench = context().workbench;
  Status done;
  {
    const InputHold hold(m_cancel);
    auto first = bench.exchange()->apply(*plan, source, mapping, headings, progress);
    if (first)
      *outcome = std::move(*first);
    else
      done = fail(first.error());
  }
  disconnect(cancelled);
  m_applying = false;
  if (!done) {
    updateFoot();
    if (done.error().code == ErrorCode::Cancelled)
      context().messages.notice(phrase("ExchangeWindow", "The import was cancelled. Nothing was changed."));
    else
      context().messages.problem(done.error());
    return;
  }
  bool fresh = true;
  const Text title = phrase("ExchangeWindow", "Import %1").arg(nameOf(m_list->source));
  (void)perform(
      context(), title,
      [&bench, outcome, fresh]() mutable -> Status {
        if (std::exchange(fresh, false)) return {};
        return bench.exchange()->doAgain(**outcome);
      },
      [&bench, outcome] { return bench.exchange()->takeBack(**outcome); });
  const ImportRecord& record = (*outcome)->record;
  const Text text = phrase("ExchangeWindow", "The list was imported: records added %1, changed %2, links added %3, rows not taken %4.")
                        .arg(record.added)
                        .arg(record.changed)
                        .arg(record.links)
                        .arg(record.rejected);
  context().messages.show({Severity::Done, text, phrase("ExchangeWindow", "Undo"), [&stack = context().undo] { stack.undo(); }});
  giveUp();
}

void ExchangePage::giveUp() {
  if (m_job) m_job->cancel();
  m_job = nullptr;
  m_list.reset();
  m_plan.reset();
  m_model->setPlan(nullptr);
  m_decisions.clear();
  showStart();
}

void ExchangePage::showStart() {
  m_outer->setCurrentWidget(m_startPage);
  showHistory();
}

void ExchangePage::showHistory() {
  m_history->clear();
  const ExchangeService* service = context().workbench.exchange();
  const auto imports = service ? service->imports() : Result<std::vector<ImportRecord>>();
  const Language language = context().language.language();
  if (imports) {
    for (const ImportRecord& record : *imports) {
      auto* item = new QTreeWidgetItem(m_history);
      item->setText(0, formatDateTime(record.at, language));
      item->setText(1, record.author);
      item->setText(2, record.fileName.isEmpty() ? tr("pasted rows") : record.fileName);
      item->setText(3, QString::number(record.added));
      item->setText(4, QString::number(record.changed));
      item->setText(5, QString::number(record.rejected));
      item->setText(6, record.takenBack.isValid() ? tr("taken back") : tr("stands"));
      item->setToolTip(2, tr("SHA-256: %1").arg(record.sha256));
      item->setData(0, Qt::UserRole, record.id.value());
    }
  }
  const bool any = m_history->topLevelItemCount() > 0;
  for (QWidget* widget : {static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_historyTitle), static_cast<QWidget*>(m_saveFile)})
    widget->setVisible(any);
  for (int column = 0; column < m_history->columnCount(); ++column) m_history->resizeColumnToContents(column);
  m_saveFile->setEnabled(m_history->currentItem());
}

void ExchangePage::saveImportedFile() {
  QTreeWidgetItem* item = m_history->currentItem();
  ExchangeService* service = context().workbench.exchange();
  if (!item || !service || !context().files) return;
  const auto bytes = service->fileOf(ImportId(item->data(0, Qt::UserRole).toString()));
  if (!bytes) return context().messages.problem(bytes.error());
  FileChooser::Request request;
  request.title = tr("Save the imported file");
  request.suggestion = item->text(2);
  request.suffix = QFileInfo(item->text(2)).suffix();
  context().files->saveFile(this, request, [this, content = *bytes](const QString& path) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
      return context().messages.done(phrase("ExchangeWindow", "Saved: %1").arg(path));
    Error error;
    error.happened = phrase("ExchangeWindow", "%1 could not be written.").arg(path);
    error.advice = phrase("ExchangeWindow", "Choose another folder or name.");
    error.detail = file.errorString();
    context().messages.problem(error);
  });
}

void ExchangePage::showColumns() {
  if (!m_list) return showStart();
  m_outer->setCurrentWidget(m_work);
  m_views->setCurrentWidget(m_columns);
  m_steps->setCurrentIndex(0);
  m_columns->showList(*m_list);
  showSummary();
  updateFoot();
}

void ExchangePage::showCheck() {
  m_outer->setCurrentWidget(m_work);
  m_views->setCurrentWidget(m_checkPage);
  m_steps->setCurrentIndex(1);
  showSummary();
  updateFoot();
}

void ExchangePage::showSummary() {
  if (!m_list) return;
  const Table& table = m_list->table;
  m_document->setPhrase(phrase("ExchangeWindow", "%1 · %2 · rows %3 · columns %4")
                            .arg(nameOf(m_list->source))
                            .arg(formatText(table))
                            .arg(static_cast<int>(table.rows.size()))
                            .arg(table.columns));
  m_reading->showList(*m_list);
  QStringList lines;
  constexpr std::size_t kShown = 3;
  for (std::size_t i = 0; i < table.findings.size() && i < kShown; ++i) {
    const TableFinding& finding = table.findings[i];
    const Text place = tablePlaceText(finding.row, finding.column);
    lines << (place.isEmpty() ? shown(finding.what) : tr("%1: %2").arg(shown(place), shown(finding.what)));
  }
  if (table.findings.size() > kShown) {
    const int more = static_cast<int>(table.findings.size() - kShown);
    lines << tr("and %n more", nullptr, more);
  }
  if (m_plan && isChecking()) {
    for (const Text& note : m_plan->notes) lines << shown(note);
  }
  m_findings->setText(lines.join(QLatin1Char('\n')));
  m_findings->setVisible(!lines.isEmpty());
}

void ExchangePage::showFilters() {
  const QStringList names{tr("All"), tr("Errors"), tr("Duplicates"), tr("New"), tr("Changed"), tr("Unchanged")};
  for (int i = 0; i < names.size(); ++i)
    m_filters->setTabText(i, tr("%1 (%2)").arg(names[i]).arg(m_model->count(static_cast<PlanFilter>(i))));
}

void ExchangePage::showDetail() {
  const PlannedRow* row = m_model->row(m_rows->currentIndex());
  m_detail->setHtml(row ? QStringLiteral("<h3>%1</h3>%2").arg(row->name.toHtmlEscaped(), planRowHtml(*row)) : QString());
}

void ExchangePage::updateFoot() {
  const bool checking = isChecking();
  m_back->setVisible(checking && !m_applying);
  m_progress->setVisible(m_applying);
  m_cancel->setVisible(m_applying);
  m_next->setVisible(!m_applying);
  m_next->setText(checking ? tr("Import") : tr("Check the list"));
  if (!m_list) return;
  const std::vector<Text> faults = mappingFaults(m_list->mapping);
  m_steps->setTabEnabled(1, faults.empty());
  if (!checking) {
    m_next->setEnabled(faults.empty());
    m_why->setText(faults.empty() ? tr("Nothing is stored before you have seen what would happen to every row.") : shown(faults.front()));
    return;
  }
  const PlanCounts counts = m_plan ? m_plan->counts : PlanCounts();
  const int changes = counts.newProducts + counts.newTechnologies + counts.changedProducts + counts.changedTechnologies + counts.newLinks;
  m_next->setEnabled(changes > 0);
  const Text text = phrase("ExchangeWindow", "Products: %1 new, %2 changed. Technologies: %3 new, %4 changed. New links: %5. Rows not taken: %6.")
                        .arg(counts.newProducts)
                        .arg(counts.changedProducts)
                        .arg(counts.newTechnologies)
                        .arg(counts.changedTechnologies)
                        .arg(counts.newLinks)
                        .arg(counts.errors + counts.duplicates + counts.leftOut);
  m_why->setText(shown(text));
}

void ExchangePage::retranslate() {
  m_other->setText(tr("Another list"));
  m_steps->setTabText(0, tr("1  Columns"));
  m_steps->setTabText(1, tr("2  Check"));
  m_steps->setAccessibleName(tr("Steps of the import"));
  m_filters->setAccessibleName(tr("Rows that are shown"));
  m_rows->setAccessibleName(tr("Rows of the list"));
  m_detail->setAccessibleName(tr("What would happen to the row"));
  m_back->setText(tr("Back to the columns"));
  m_cancel->setText(tr("Cancel"));
  m_progress->setAccessibleName(tr("Progress of the import"));
  m_historyTitle->setText(tr("Imports so far"));
  m_history->setAccessibleName(tr("Imports so far"));
  m_history->setHeaderLabels({tr("When"), tr("By"), tr("File"), tr("Added"), tr("Changed"), tr("Rows not taken"), tr("State")});
  m_saveFile->setText(tr("Save the imported file…"));
  m_reading->retranslate();
  m_model->retranslate();
  showHistory();
  if (!m_list) return;
  showFilters();
  isChecking() ? makePlan() : showColumns();
}

}  // namespace jiheng::ui
