#include "ui/exchange/column_choice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QWheelEvent>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

constexpr int kExamples = 3;

/// A wheel over the list scrolls it; it must not change what a column is taken for.
class FieldBox final : public QComboBox {
 public:
  using QComboBox::QComboBox;

 protected:
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString examplesOf(const BroughtList& list, int column) {
  QStringList examples;
  for (const TableRow& row : list.table.rows) {
    const QString cell = row.cells.value(column).simplified();
    if (row.number <= list.mapping.headerRow || cell.isEmpty() || examples.contains(cell)) continue;
    examples << cell;
    if (examples.size() == kExamples) break;
  }
  return examples.join(QStringLiteral("  ·  "));
}

}  // namespace

ColumnChoice::ColumnChoice(QWidget* parent) : QTableWidget(parent) {
  setObjectName(QStringLiteral("columnChoice"));
  setColumnCount(4);
  verticalHeader()->hide();
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
  horizontalHeader()->setMinimumHeight(fontMetrics().height() + fontMetrics().height() / 2);
  // Tab goes from choice to choice, not from cell to cell.
  setTabKeyNavigation(false);
}

void ColumnChoice::showList(const BroughtList& list) {
  setAccessibleName(tr("What the columns are taken for"));
  setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("Taken for"), tr("First values")});
  setRowCount(static_cast<int>(list.mapping.columns.size()));
  for (int column = 0; column < rowCount(); ++column) fillRow(column, list);
  resizeRowsToContents();
  setColumnWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("MMMMMMM")));
  setColumnWidth(1, fontMetrics().averageCharWidth() * 28);
  setColumnWidth(2, fontMetrics().averageCharWidth() * 40);
}

void ColumnChoice::fillRow(int column, const BroughtList& list) {
  const QString letters = columnLetters(column);
  const QString heading = list.headings().value(column).simplified();
  setItem(column, 0, new QTableWidgetItem(letters));
  setItem(column, 1, new QTableWidgetItem(heading));
  setItem(column, 3, new QTableWidgetItem(examplesOf(list, column)));
  auto* box = new FieldBox(this);
  box->setFocusPolicy(Qt::StrongFocus);
  box->setAccessibleName(tr("Column %1 %2 is taken for").arg(letters, heading));
  for (const ListField field : listFields()) {
    if (belongsTo(list.mapping.layout, field)) box->addItem(shown(listFieldText(field)), static_cast<int>(field));
  }
  const auto field = list.mapping.columns[static_cast<std::size_t>(column)];
  box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(field))));
  connect(box, &QComboBox::activated, this, [this, box, column] { emit chosen(column, static_cast<ListField>(box->currentData().toInt())); });
  setCellWidget(column, 2, box);
}

}  // namespace jiheng::ui
