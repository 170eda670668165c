#include "ui/portfolio/parameter_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace jiheng::ui {

ParameterTable::ParameterTable(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_theme(context.theme),
      m_model(new ParameterModel(context.theme, context.workbench.thresholds().quantities(), this)),
      m_title(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_hint(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_view(new QTableView(this)),
      m_error(new FieldError(context.theme, m_view, this)) {
  m_view->setObjectName(QStringLiteral("parameters"));
  m_view->setModel(m_model);
  m_view->setTabKeyNavigation(false);
  m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
  m_view->verticalHeader()->hide();
  m_view->setCornerButtonEnabled(false);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setWordWrap(false);
  m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  m_view->horizontalHeader()->setStretchLastSection(true);
  m_view->horizontalHeader()->setHighlightSections(false);
  m_hint->setWordWrap(true);
  m_view->installEventFilter(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(m_theme.unit());
  column->addWidget(m_title);
  column->addWidget(m_hint);
  column->addWidget(m_view);
  column->addWidget(m_error);
  connect(m_model, &ParameterModel::edited, this, &ParameterTable::store);
  connect(m_model, &QAbstractItemModel::modelReset, this, &ParameterTable::fit);
  connect(m_model, &QAbstractItemModel::rowsInserted, this, &ParameterTable::fit);
  connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ParameterTable::fit);
  connect(&m_theme, &Theme::changed, this, &ParameterTable::fit, Qt::QueuedConnection);
  const std::array<int, 5> widths{38, 18, 14, 18, 26};
  for (int i = 0; i < static_cast<int>(widths.size()); ++i)
    m_view->setColumnWidth(i, m_theme.unit(widths[static_cast<size_t>(i)]));
  fit();
  retranslate();
}

void ParameterTable::show(const std::vector<Parameter>& parameters, bool discard) {
  if (m_storing) {
    m_arrived = parameters;
    return;
  }
  if (discard) m_error->clearError();
  m_model->setStored(parameters, discard);
}

void ParameterTable::setReadOnly(bool readOnly) {
  m_view->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                   : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                         QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
}

void ParameterTable::store() {
  if (m_storing || !m_store) return;
  m_storing = true;
  m_arrived.reset();
  const Status status = m_store(m_model->typed());
  m_storing = false;
  if (!status.has_value()) {
    (void)m_model->setError(status.error());
    m_error->setError(status.error());
    return;
  }
  m_error->clearError();
  // What is stored may be tidier than what was typed; the cell stays the current one.
  const QModelIndex at = m_view->currentIndex();
  const int row = at.row();
  const int column = at.column();
  m_model->setStored(m_arrived.value_or(m_model->typed()), true);
  if (row >= 0 && row < m_model->rowCount()) m_view->setCurrentIndex(m_model->index(row, column));
}

bool ParameterTable::settle() {
  // Leaving a cell takes what is typed in it.
  m_view->setCurrentIndex({});
  if (m_model->isDirty()) store();
  if (!m_error->hasError()) return true;
  m_view->setCurrentIndex(m_model->errorIndex());
  m_view->setFocus(Qt::OtherFocusReason);
  return false;
}

void ParameterTable::copy() const {
  QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
  if (cells.isEmpty()) return;
  std::sort(cells.begin(), cells.end());
  QString text;
  for (qsizetype i = 0; i < cells.size(); ++i) {
    if (i > 0) text += cells[i].row() == cells[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
    text += cells[i].data().toString();
  }
  QApplication::clipboard()->setText(text);
}

bool ParameterTable::eventFilter(QObject* watched, QEvent* event) {
  const bool writable = m_view->editTriggers() != QAbstractItemView::NoEditTriggers;
  if (watched == m_view && event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Copy) || key->key() == Qt::Key_Delete ||
        (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text()[0].isPrint()))
      event->accept();
  }
  if (watched == m_view && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
      copy();
      return true;
    }
    if (writable && key->matches(QKeySequence::Paste)) {
      m_model->paste(QApplication::clipboard()->text(), m_view->currentIndex());
      return true;
    }
    if (writable && key->key() == Qt::Key_Delete) {
      QList<int> rows;
      for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) rows << row.row();
      if (rows.isEmpty())
        m_model->clearCells(m_view->selectionModel()->selectedIndexes());
      else
        m_model->removeRowsAt(rows);
      return true;
    }
    if (writable && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
      m_view->edit(m_view->currentIndex());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ParameterTable::fit() {
  // As tall as its rows: the document scrolls, not the table in it.
  int height = m_view->horizontalHeader()->sizeHint().height() + 2 * m_view->frameWidth() + 2;
  const int line = QFontMetrics(m_view->font()).height() + m_theme.unit(2);
  m_view->verticalHeader()->setDefaultSectionSize(line);
  height += line * m_model->rowCount() + m_view->horizontalScrollBar()->sizeHint().height();
  m_view->setFixedHeight(height);
}

void ParameterTable::retranslate() {
  m_title->setText(tr("Parameters"));
  m_hint->setText(
      tr("What was measured or designed, each with its unit and the condition of the test. Rows can be pasted from a "
         "spreadsheet."));
  m_view->setAccessibleName(tr("Parameters"));
  m_model->retranslate();
}

}  // namespace jiheng::ui
