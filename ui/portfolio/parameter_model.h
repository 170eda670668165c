#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "app/foundation/error.h"
#include "app/portfolio/portfolio.h"
#include "app/thresholds/quantity.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The parameters of one technology as a table that is typed into. The last row is always empty: typing there adds one.
class ParameterModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Name, Value, ValueTo, Unit, Condition, Note, Columns };
  ParameterModel(const Theme& theme, std::vector<Quantity> quantities, QObject* parent = nullptr);
  /// Shows what is stored. What is typed and not stored stays unless `discard` is set.
  void setStored(const std::vector<Parameter>& parameters, bool discard);
  /// Every row as typed, without the empty one at the end.
  const std::vector<Parameter>& typed() const { return m_rows; }
  bool isDirty() const { return m_dirty; }
  /// Marks the cell that an error of the service names ("parameters[2].value"); false where it names none.
  bool setError(const Error& error);
  void clearError();
  QModelIndex errorIndex() const;
  /// Takes rows of tab-separated text (as Excel copies them) in from a cell on.
  void paste(const QString& text, const QModelIndex& from);
  void removeRowsAt(QList<int> rows);
  void clearCells(const QModelIndexList& cells);
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 signals:
  /// The user changed something: once for a cell, once for a paste.
  void edited();

 private:
  QString* cell(int row, int column);
  bool put(int row, int column, const QString& text);
  QString quantityOf(const QString& name) const;
  const Theme& m_theme;
  std::vector<Quantity> m_quantities;
  std::vector<Parameter> m_rows;
  bool m_dirty = false;
  int m_errorRow = -1;
  int m_errorColumn = -1;
  Text m_error;
};

}  // namespace jiheng::ui
