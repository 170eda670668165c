// What the page shows of a reading, and the taking over.
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QTreeView>
#include <algorithm>

#include "app/foundation/formats.h"
#include "ui/official_text/accepted_panel.h"
#include "ui/official_text/official_text_detail.h"
#include "ui/official_text/official_text_model.h"
#include "ui/official_text/official_text_page.h"
#include "ui/official_text/official_text_wording.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

void OfficialTextPage::retranslate() {
  m_cancel->setText(tr("Cancel"));
  m_failureOpen->setText(tr("Open another file…"));
  m_failurePaste->setText(tr("Paste from the clipboard"));
  m_failureBack->setText(tr("Back to the last reading"));
  m_other->setText(tr("Open another file…"));
  m_instrumentLabel->setText(tr("Instrument"));
  m_instrument->setAccessibleName(tr("Instrument that the text is"));
  m_all->setText(tr("Tick all"));
  m_none->setText(tr("Tick none"));
  m_tabs->setAccessibleName(tr("Lists of what was read"));
  m_list->setAccessibleName(tr("What was read in the document"));
  m_detail->setAccessibleName(tr("The passage beside the bundled data"));
  m_progress->setAccessibleName(tr("Progress of reading"));
  m_failureText->setAccessibleName(tr("What to do"));
  m_accepted->retranslate();
  m_model->retranslate();
  showTexts();
}

/// Everything that depends on reading and language.
void OfficialTextPage::showTexts() {
  if (m_error) {
    m_failureTitle->setText(shown(m_error->happened));
    QStringList rest;
    for (const Text& text : {m_error->kept, m_error->advice})
      if (!text.isEmpty()) rest << shown(text);
    m_failureText->setText(rest.join(QLatin1Char('\n')));
  }
  if (m_reading) {
    m_document->setText(OfficialTextWording::document(m_reading->document));
    m_document->setToolTip(tr("SHA-256 of the file: %1").arg(QString::fromLatin1(m_reading->document.sha256.toHex())));
    m_notCompared->setText(m_reading->incomparable ? m_reading->incomparable->in(shownLanguage()) : QString());
    m_notCompared->setVisible(m_reading->incomparable.has_value());
  }
  m_failureBack->setVisible(m_reading != nullptr);
  fitList();
  showInstruments();
  showTabs();
  showDetail();
  updateAccept();
}

void OfficialTextPage::fitList() {
  const Theme& theme = context().theme;
  QHeaderView* header = m_list->header();
  // The Chinese face is higher than the header's own hint.
  header->setMinimumHeight(header->fontMetrics().height() + theme.unit(3));
  int widest = 0;
  for (const DifferenceKind kind : {DifferenceKind::Confirms, DifferenceKind::Completes, DifferenceKind::Contradicts,
                                    DifferenceKind::OnlyOfficial, DifferenceKind::OnlyBundled}) {
    widest = std::max(widest, badgeSize(OfficialTextWording::word(kind), OfficialTextWording::meaning(kind), theme).width());
  }
  header->resizeSection(OfficialTextModel::StateColumn, widest + theme.unit(4));
  header->resizeSection(OfficialTextModel::PlaceColumn, QFontMetrics(theme.font(TextRole::Body)).averageCharWidth() * 18);
}

void OfficialTextPage::showInstruments() {
  m_filling = true;
  m_instrument->clear();
  const QString present = m_reading ? m_reading->announcement.instrumentId : QString();
  const Catalogue& bundled = context().workbench.bundledCatalogue();
  if (!bundled.instrument(present)) m_instrument->addItem(tr("Not recognised; choose one"), QString());
  for (const Instrument& instrument : bundled.instruments()) {
    if (!instrument.isLaw()) continue;
    m_instrument->addItem(tr("%1  %2", "instrument id and title").arg(instrument.id, instrument.title.in(shownLanguage())), instrument.id);
  }
  m_instrument->setCurrentIndex(std::max(0, m_instrument->findData(present)));
  m_filling = false;
}

void OfficialTextPage::showTabs() {
  const auto label = [this](ReadingList list, const QString& word) {
    m_tabs->setTabText(static_cast<int>(list), tr("%1 (%2)", "list and number of its rows")
                                                   .arg(word, formatNumber(m_model->count(list), shownLanguage())));
  };
  label(ReadingList::Operations, tr("Operations"));
  label(ReadingList::Unread, tr("Not read"));
  label(ReadingList::Findings, tr("Findings"));
  label(ReadingList::Frame, tr("Other passages"));
  m_list->setColumnHidden(OfficialTextModel::StateColumn, m_model->list() == ReadingList::Findings);
  const bool empty = m_model->rowCount() == 0;
  m_list->setVisible(!empty);
  m_nothing->setVisible(empty);
  switch (m_model->list()) {
    case ReadingList::Operations: m_nothing->setText(tr("No operation was found in the text.")); break;
    case ReadingList::Unread: m_nothing->setText(tr("Every passage of the document was read.")); break;
    case ReadingList::Findings: m_nothing->setText(tr("Nothing was noticed in the document.")); break;
    case ReadingList::Frame: m_nothing->setText(tr("Every passage belongs to an operation.")); break;
  }
}

void OfficialTextPage::showDetail() {
  const QModelIndex index = m_list->currentIndex();
  if (!m_reading || !index.isValid()) {
    m_detail->clear();
    return;
  }
  const OfficialTextDetail detail(*m_reading, context().theme);
  if (const OperationDifference* difference = m_model->difference(index.row())) {
    m_detail->setHtml(detail.operation(*difference, m_model->isAccepted(index.row())));
    return;
  }
  const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
  QString whole = text(OfficialTextModel::TextColumn);
  if (m_model->list() == ReadingList::Unread) whole = m_reading->announcement.unread[static_cast<size_t>(index.row())].text;
  m_detail->setHtml(detail.other(whole, text(OfficialTextModel::StateColumn), text(OfficialTextModel::PlaceColumn)));
}

void OfficialTextPage::showReading(std::shared_ptr<const OfficialReading> reading) {
  m_error.reset();
  m_reading = std::move(reading);
  m_model->setReading(m_reading, acceptedOperations());
  m_tabs->setCurrentIndex(0);
  showTexts();
  m_stack->setCurrentWidget(m_resultPage);
  m_list->setCurrentIndex(m_model->index(0, 0));
  showDetail();
  m_list->setFocus();
}

void OfficialTextPage::showFailure(const Error& error) {
  m_error = error;
  showTexts();
  m_stack->setCurrentWidget(m_failurePage);
  m_failureOpen->setFocus();
}

void OfficialTextPage::showLast() {
  showInstruments();
  m_stack->setCurrentWidget(m_reading ? m_resultPage : m_startPage);
}

QSet<QString> OfficialTextPage::acceptedOperations() const {
  QSet<QString> ids;
  if (!m_reading) return ids;
  for (const AcceptedText& text : m_accepted->texts()) {
    if (text.instrumentId != m_reading->announcement.instrumentId) continue;
    for (const AcceptedOperation& accepted : text.operations) ids << accepted.operation.id;
  }
  return ids;
}

void OfficialTextPage::workspaceChanged() {
  if (const OfficialTextService* service = context().workbench.officialTexts())
    connect(service, &OfficialTextService::changed, this, [this] {
      m_accepted->reload();
      const int row = m_list->currentIndex().row();
      m_model->setAccepted(acceptedOperations());
      m_list->setCurrentIndex(m_model->index(std::max(0, row), 0));
      showDetail();
      updateAccept();
    });
  m_accepted->reload();
  m_model->setAccepted(acceptedOperations());
  m_list->setCurrentIndex(m_model->index(0, 0));
  updateAccept();
}

void OfficialTextPage::updateAccept() {
  const int ticked = static_cast<int>(m_model->checked().size());
  const bool open = context().workbench.officialTexts() != nullptr;
  m_accept->setText(tr("Take over %n operations", nullptr, ticked));
  m_accept->setEnabled(open && ticked > 0);
  m_all->setEnabled(m_model->checkable() > 0);
  m_none->setEnabled(ticked > 0);
  if (!open)
    m_why->setText(tr("No workspace is open, so the text is only compared. Open or create a workspace to take it over."));
  else if (m_reading && m_reading->incomparable)
    m_why->setText(tr("Choose the instrument first."));
  else if (m_model->checkable() == 0)
    m_why->setText(tr("There is nothing more to take over."));
  else if (ticked == 0)
    m_why->setText(tr("Tick the operations that you take over."));
  else
    m_why->setText(tr("Operations that differ from the bundled data are ticked by hand only. Ctrl+Z takes the step back."));
}

void OfficialTextPage::toggleCurrent() {
  const QModelIndex index = m_list->currentIndex().siblingAtColumn(OfficialTextModel::TextColumn);
  if (!(m_model->flags(index) & Qt::ItemIsUserCheckable)) return;
  const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  m_model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void OfficialTextPage::accept() {
  const std::vector<int> ticked = m_model->checked();
  if (!m_reading || ticked.empty() || !context().workbench.officialTexts()) return;
  const auto reading = m_reading;
  const auto id = std::make_shared<AcceptedTextId>();
  UiContext& all = context();
  const auto open = [&all]() -> Result<OfficialTextService*> {
    if (OfficialTextService* service = all.workbench.officialTexts()) return service;
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("OfficialTextWindow", "No workspace is open.");
    return fail(error);
  };
  const auto redo = [open, reading, ticked, id]() -> Status {
    JIHENG_ASSIGN(OfficialTextService* const service, open());
    JIHENG_TRY(service->accept(reading->document, reading->announcement, ticked));
    JIHENG_ASSIGN(const std::vector<AcceptedText> texts, service->list());
    if (!texts.empty()) *id = texts.back().id;
    return {};
  };
  const auto undo = [open, id]() -> Status {
    JIHENG_ASSIGN(OfficialTextService* const service, open());
    return service->revoke(*id);
  };
  const int count = static_cast<int>(ticked.size());
  const QString key = reading->announcement.operations[static_cast<size_t>(ticked.front())].operation.item.key.value();
  const Status status = perform(all, phrase("OfficialTextWindow", "Take over %n operations", nullptr, count), redo, undo);
  if (!status) return all.messages.problem(status.error());
  all.messages.show({Severity::Done,
                     phrase("OfficialTextWindow", "%n operations were taken over; the catalogue shows them as official.", nullptr, count),
                     phrase("OfficialTextWindow", "Show in the catalogue"), [&all, key] {
                       all.navigator.open({QStringLiteral("catalogue"), QStringLiteral("item"), key, {}});
                     }});
}

}  // namespace jiheng::ui
