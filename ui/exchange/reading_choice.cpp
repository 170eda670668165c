#include "ui/exchange/reading_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

const QList<QChar>& separators() {
  static const QList<QChar> all{u',', u';', u'\t'};
  return all;
}

}  // namespace

ReadingChoice::ReadingChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_sheet(new QComboBox(this)), m_encoding(new QComboBox(this)), m_separator(new QComboBox(this)),
      m_layout(new QComboBox(this)), m_headerRow(new QSpinBox(this)), m_erase(new QCheckBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme.unit(2));
  m_sheet->setObjectName(QStringLiteral("sheetChoice"));
  m_encoding->setObjectName(QStringLiteral("encodingChoice"));
  m_separator->setObjectName(QStringLiteral("separatorChoice"));
  m_layout->setObjectName(QStringLiteral("layoutChoice"));
  m_headerRow->setObjectName(QStringLiteral("headerRow"));
  m_erase->setObjectName(QStringLiteral("eraseEmpty"));
  m_headerRow->setRange(0, kMaxTableRows);
  m_sheetLabel = addLabel(m_sheet);
  m_encodingLabel = addLabel(m_encoding);
  m_separatorLabel = addLabel(m_separator);
  m_layoutLabel = addLabel(m_layout);
  m_headerLabel = addLabel(m_headerRow);
  row->addWidget(m_erase);
  row->addStretch(1);
  for (QComboBox* box : {m_sheet, m_encoding, m_separator}) connect(box, &QComboBox::activated, this, &ReadingChoice::emitReading);
  connect(m_layout, &QComboBox::activated, this, &ReadingChoice::emitLayout);
  connect(m_headerRow, &QSpinBox::valueChanged, this, &ReadingChoice::emitLayout);
  connect(m_erase, &QCheckBox::toggled, this, [this](bool on) {
    if (!m_filling) emit eraseChosen(on);
  });
}

QLabel* ReadingChoice::addLabel(QWidget* buddy) {
  auto* label = new ThemedLabel(m_theme, TextRole::Body, ThemedLabel::Tone::Quiet, this);
  label->setBuddy(buddy);
  layout()->addWidget(label);
  layout()->addWidget(buddy);
  return label;
}

void ReadingChoice::emitReading() {
  if (m_filling) return;
  emit readingChosen({m_sheet->currentData().toString(), m_encoding->currentData().toString(), m_separator->currentData().toChar()});
}

void ReadingChoice::emitLayout() {
  if (!m_filling) emit layoutChosen(static_cast<ListLayout>(m_layout->currentData().toInt()), m_headerRow->value());
}

void ReadingChoice::retranslate() {
  m_sheetLabel->setText(tr("Sheet"));
  m_encodingLabel->setText(tr("Encoding"));
  m_separatorLabel->setText(tr("Separator"));
  m_layoutLabel->setText(tr("Rows are"));
  m_headerLabel->setText(tr("Headings in row"));
  m_headerRow->setSpecialValueText(tr("none"));
  // The field inside the box takes the keyboard.
  if (auto* field = m_headerRow->findChild<QLineEdit*>()) field->setAccessibleName(tr("Headings in row"));
  m_erase->setText(tr("Empty cells erase"));
  m_erase->setToolTip(tr("An empty cell of the list empties the field of the record. Otherwise it leaves it as it is."));
}

void ReadingChoice::showList(const BroughtList& list) {
  m_filling = true;
  const Table& table = list.table;
  m_sheet->clear();
  for (const TableSheet& sheet : table.sheets)
    m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
  m_sheet->setCurrentIndex(m_sheet->findData(table.sheet));
  m_encoding->clear();
  for (const QString& encoding : tableEncodings()) m_encoding->addItem(encoding, encoding);
  m_encoding->setCurrentIndex(m_encoding->findData(table.encoding));
  m_separator->clear();
  const QStringList names{tr("Comma"), tr("Semicolon"), tr("Tab")};
  for (qsizetype i = 0; i < names.size(); ++i) m_separator->addItem(names[i], separators()[i]);
  if (m_separator->findData(table.separator) < 0 && !table.separator.isNull()) m_separator->addItem(QString(table.separator), table.separator);
  m_separator->setCurrentIndex(m_separator->findData(table.separator));
  m_layout->clear();
  for (const ListLayout layout : {ListLayout::TechnologiesWithProducts, ListLayout::Technologies, ListLayout::Products})
    m_layout->addItem(shown(listLayoutText(layout)), static_cast<int>(layout));
  m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(list.mapping.layout)));
  m_headerRow->setValue(list.mapping.headerRow);
  m_erase->setChecked(list.mapping.eraseEmpty);
  const bool workbook = table.format == TableFormat::Xlsx;
  const bool text = table.format == TableFormat::Csv;
  for (QWidget* widget : {static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_sheetLabel)}) widget->setVisible(workbook);
  for (QWidget* widget : {static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_encodingLabel), static_cast<QWidget*>(m_separator),
                          static_cast<QWidget*>(m_separatorLabel)})
    widget->setVisible(text);
  m_filling = false;
}

}  // namespace jiheng::ui
