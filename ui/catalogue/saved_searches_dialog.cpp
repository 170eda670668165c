#include "ui/catalogue/saved_searches_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {
enum Column { NameColumn, QueryColumn, CountColumn, ScopeColumn, AuthorColumn, ColumnCount };
}

SavedSearchesDialog::SavedSearchesDialog(UiContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_table(new QTableWidget(0, ColumnCount, this)) {
  setObjectName(QStringLiteral("savedSearches"));
  setWindowTitle(tr("Saved searches"));
  m_error = new FieldError(context.theme, m_table, this);
  m_table->setObjectName(QStringLiteral("savedSearchTable"));
  m_table->setAccessibleName(tr("Saved searches"));
  m_table->setHorizontalHeaderLabels({tr("Name"), tr("Search"), tr("Items"), tr("Scope"), tr("Author")});
  m_table->verticalHeader()->hide();
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  auto* buttons = new QDialogButtonBox(this);
  QPushButton* remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
  QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  remove->setAutoDefault(false);
  close->setAutoDefault(false);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_table, 1);
  column->addWidget(m_error);
  column->addWidget(buttons);
  resize(context.theme.unit(190), context.theme.unit(90));
  connect(remove, &QPushButton::clicked, this, &SavedSearchesDialog::removeCurrent);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_table, &QTableWidget::itemChanged, this, &SavedSearchesDialog::rename);
  if (AnnotationService* annotations = context.workbench.annotations())
    connect(annotations, &AnnotationService::changed, this, &SavedSearchesDialog::read);
  connect(&context.workbench, &Workbench::workspaceChanged, this, &QDialog::reject);
  read();
}

void SavedSearchesDialog::read() {
  const AnnotationService* annotations = m_context.workbench.annotations();
  if (!annotations) return;
  const auto searches = annotations->savedSearches();
  if (!searches) {
    m_error->setError(searches.error());
    return;
  }
  m_reading = true;
  m_searches = *searches;
  m_table->setRowCount(static_cast<int>(m_searches.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const SavedSearch& search = m_searches[static_cast<size_t>(row)];
    SearchScope scope;
    if (!search.allEditions) scope.edition = m_context.content.edition()->id();
    const auto count = static_cast<qint64>(m_context.workbench.catalogueSearch().find(search.query, scope).hits.size());
    const QString texts[] = {search.name, search.query, QString::number(count),
                             search.allEditions ? tr("all editions") : tr("the edition shown"),
                             tr("%1, %2", "author, date").arg(search.author, formatDate(search.at.date(), shownLanguage()))};
    for (int column = 0; column < ColumnCount; ++column) {
      auto* cell = new QTableWidgetItem(texts[column]);
      if (column != NameColumn) cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
      m_table->setItem(row, column, cell);
    }
  }
  m_table->resizeColumnsToContents();
  m_reading = false;
}

void SavedSearchesDialog::rename(QTableWidgetItem* cell) {
  if (m_reading || cell->column() != NameColumn || cell->row() >= static_cast<int>(m_searches.size())) return;
  const SavedSearch before = m_searches[static_cast<size_t>(cell->row())];
  SavedSearch after = before;
  after.name = cell->text();
  if (after.name == before.name) return;
  Workbench& bench = m_context.workbench;
  const Status done = perform(
      m_context, phrase("UiCatalogue", "Rename the search “%1”").arg(before.name),
      [&bench, after]() -> Status {
        JIHENG_TRY(bench.annotations()->save(after));
        return {};
      },
      [&bench, before] { return bench.annotations()->revert(before); });
  m_error->clearError();
  if (!done) {
    m_error->setError(done.error());
    read();
  }
}

void SavedSearchesDialog::removeCurrent() {
  const int row = m_table->currentRow();
  if (row < 0 || row >= static_cast<int>(m_searches.size())) return;
  const SavedSearch search = m_searches[static_cast<size_t>(row)];
  Workbench& bench = m_context.workbench;
  const Status done = perform(m_context, phrase("UiCatalogue", "Remove the search “%1”").arg(search.name),
                              [&bench, search] { return bench.annotations()->remove(search.id); },
                              [&bench, search] { return bench.annotations()->restore(search.id); });
  if (!done) m_error->setError(done.error());
}

}  // namespace jiheng::ui
