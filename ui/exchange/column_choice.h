#pragma once

#include <QTableWidget>

#include "ui/exchange/brought_list.h"

namespace jiheng::ui {

/// What each column of a list is taken for: heading, first values, and the field as a choice.
class ColumnChoice : public QTableWidget {
  Q_OBJECT
 public:
  explicit ColumnChoice(QWidget* parent = nullptr);
  void showList(const BroughtList& list);

 signals:
  void chosen(int column, jiheng::ListField field);

 private:
  void fillRow(int column, const BroughtList& list);
};

}  // namespace jiheng::ui
