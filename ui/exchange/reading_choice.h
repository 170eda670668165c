#pragma once

#include <QWidget>

#include "ui/exchange/brought_list.h"
#include "ui/widgets/themed_label.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace jiheng::ui {

/// How the file is read and what its rows are: sheet, encoding, separator, row with the headings, layout. Every change shows at once.
class ReadingChoice : public QWidget {
  Q_OBJECT
 public:
  explicit ReadingChoice(const Theme& theme, QWidget* parent = nullptr);
  void showList(const BroughtList& list);
  void retranslate();

 signals:
  /// The file must be read anew.
  void readingChosen(const jiheng::TableChoice& choice);
  /// The columns must be guessed anew.
  void layoutChosen(jiheng::ListLayout layout, int headerRow);
  void eraseChosen(bool eraseEmpty);

 private:
  QLabel* addLabel(QWidget* buddy);
  void emitReading();
  void emitLayout();
  const Theme& m_theme;
  QComboBox* m_sheet;
  QComboBox* m_encoding;
  QComboBox* m_separator;
  QComboBox* m_layout;
  QSpinBox* m_headerRow;
  QCheckBox* m_erase;
  QLabel* m_sheetLabel;
  QLabel* m_encodingLabel;
  QLabel* m_separatorLabel;
  QLabel* m_layoutLabel;
  QLabel* m_headerLabel;
  bool m_filling = false;
};

}  // namespace jiheng::ui
