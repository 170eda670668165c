#include "ui/catalogue/synonyms_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

SynonymsDialog::SynonymsDialog(UiContext& context, QWidget* parent) : QDialog(parent), m_context(context) {
  setObjectName(QStringLiteral("synonyms"));
  setWindowTitle(tr("Own synonyms"));
  build();
  if (AnnotationService* annotations = context.workbench.annotations())
    connect(annotations, &AnnotationService::changed, this, &SynonymsDialog::read);
  connect(&context.workbench, &Workbench::workspaceChanged, this, &QDialog::reject);
  read();
  startNew();
}

void SynonymsDialog::build() {
  const Theme& theme = m_context.theme;
  auto* note = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this);
  note->setWordWrap(true);
  note->setText(tr("The search finds either word for the other and says that it did. Author and date are kept; the law is not "
                   "interpreted by it."));
  m_table = new QTableWidget(0, 5, this);
  m_table->setObjectName(QStringLiteral("synonymTable"));
  m_table->setAccessibleName(tr("Own synonyms"));
  m_table->setHorizontalHeaderLabels({tr("Term"), tr("Relation"), tr("Other word"), tr("Note"), tr("Author")});
  m_table->verticalHeader()->hide();
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_term = new QLineEdit(this);
  m_relation = new QComboBox(this);
  m_other = new QLineEdit(this);
  m_note = new QLineEdit(this);
  m_term->setObjectName(QStringLiteral("synonymTerm"));
  m_other->setObjectName(QStringLiteral("synonymOther"));
  m_relation->addItem(tr("is the same as"), synonymRelationCode(SynonymRelation::Same));
  m_relation->addItem(tr("is wider than"), synonymRelationCode(SynonymRelation::Narrower));
  m_relation->addItem(tr("is a kind of"), synonymRelationCode(SynonymRelation::Wider));
  m_termError = new FieldError(theme, m_term, this);
  m_otherError = new FieldError(theme, m_other, this);
  auto* form = new QFormLayout;
  form->addRow(tr("Term"), m_term);
  form->addRow(QString(), m_termError);
  form->addRow(tr("Relation"), m_relation);
  form->addRow(tr("Other word"), m_other);
  form->addRow(QString(), m_otherError);
  form->addRow(tr("Note"), m_note);
  auto* buttons = new QDialogButtonBox(this);
  QPushButton* keep = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
  keep->setObjectName(QStringLiteral("saveSynonym"));
  QPushButton* fresh = buttons->addButton(tr("New"), QDialogButtonBox::ActionRole);
  m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
  m_remove->setObjectName(QStringLiteral("removeSynonym"));
  QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  for (QPushButton* button : {fresh, m_remove, close}) button->setAutoDefault(false);
  auto* column = new QVBoxLayout(this);
  column->addWidget(note);
  column->addWidget(m_table, 1);
  column->addLayout(form);
  column->addWidget(buttons);
  resize(theme.unit(170), theme.unit(120));
  connect(keep, &QPushButton::clicked, this, &SynonymsDialog::save);
  connect(fresh, &QPushButton::clicked, this, &SynonymsDialog::startNew);
  connect(m_remove, &QPushButton::clicked, this, &SynonymsDialog::removeCurrent);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, &SynonymsDialog::showCurrent);
}

void SynonymsDialog::read() {
  const AnnotationService* annotations = m_context.workbench.annotations();
  if (!annotations) return;
  const auto synonyms = annotations->synonyms();
  if (!synonyms) {
    m_otherError->setError(synonyms.error());
    return;
  }
  m_reading = true;
  m_synonyms = *synonyms;
  m_table->clearSelection();
  m_table->setRowCount(static_cast<int>(m_synonyms.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const OwnSynonym& synonym = m_synonyms[static_cast<size_t>(row)];
    const int relation = m_relation->findData(synonymRelationCode(synonym.relation));
    const QString texts[] = {
        synonym.term, m_relation->itemText(relation), synonym.other, synonym.note,
        tr("%1, %2", "author, date").arg(synonym.author, formatDate(synonym.at.date(), shownLanguage()))};
    for (int column = 0; column < m_table->columnCount(); ++column)
      m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    if (synonym.id == m_id) m_table->selectRow(row);
  }
  m_table->resizeColumnsToContents();
  m_reading = false;
}

void SynonymsDialog::showCurrent() {
  const QList<QTableWidgetItem*> chosen = m_table->selectedItems();
  if (m_reading || chosen.isEmpty()) return;
  const OwnSynonym& synonym = m_synonyms[static_cast<size_t>(chosen.front()->row())];
  m_id = synonym.id;
  m_term->setText(synonym.term);
  m_other->setText(synonym.other);
  m_note->setText(synonym.note);
  m_relation->setCurrentIndex(m_relation->findData(synonymRelationCode(synonym.relation)));
  m_termError->clearError();
  m_otherError->clearError();
  m_remove->setEnabled(true);
}

void SynonymsDialog::startNew() {
  m_id = {};
  m_table->clearSelection();
  for (QLineEdit* field : {m_term, m_other, m_note}) field->clear();
  m_relation->setCurrentIndex(0);
  m_termError->clearError();
  m_otherError->clearError();
  m_remove->setEnabled(false);
  m_term->setFocus();
}

void SynonymsDialog::showError(const Error& error) {
  (error.field == QLatin1String("term") ? m_termError : m_otherError)->setError(error);
}

void SynonymsDialog::save() {
  OwnSynonym given;
  given.id = m_id;
  given.term = m_term->text();
  given.other = m_other->text();
  given.note = m_note->text();
  given.relation = synonymRelationFromCode(m_relation->currentData().toString()).value_or(SynonymRelation::Same);
  OwnSynonym before;
  for (const OwnSynonym& each : m_synonyms)
    if (each.id == m_id) before = each;
  m_termError->clearError();
  m_otherError->clearError();
  auto stored = std::make_shared<OwnSynonym>(given);
  Workbench& bench = m_context.workbench;
  const bool isNew = m_id.isEmpty();
  const Text words = synonymRelationText(given.relation, given.term, given.other);
  const Status done = perform(
      m_context, phrase("UiCatalogue", "Save the own synonym %1").arg(words),
      [&bench, stored, isNew]() -> Status {
        if (isNew && !stored->id.isEmpty()) return bench.annotations()->restore(stored->id);
        JIHENG_ASSIGN(*stored, bench.annotations()->save(*stored));
        return {};
      },
      [&bench, stored, isNew, before]() -> Status {
        return isNew ? bench.annotations()->remove(stored->id) : bench.annotations()->revert(before);
      });
  if (done) {
    startNew();
  } else {
    showError(done.error());
  }
}

void SynonymsDialog::removeCurrent() {
  if (m_id.isEmpty()) return;
  const OwnSynonymId id = m_id;
  Workbench& bench = m_context.workbench;
  const Status done = perform(m_context, phrase("UiCatalogue", "Remove the own synonym “%1”").arg(m_term->text()),
                              [&bench, id] { return bench.annotations()->remove(id); },
                              [&bench, id] { return bench.annotations()->restore(id); });
  if (done) {
    startNew();
  } else {
    showError(done.error());
  }
}

}  // namespace jiheng::ui
