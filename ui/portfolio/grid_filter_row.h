#pragma once

#include <QHash>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include "app/overview/portfolio_filter.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Under each heading of the table the field that filters its column: a text, or a choice of values.
class GridFilterRow : public QWidget {
  Q_OBJECT
 public:
  GridFilterRow(const Theme& theme, QTableView* table);
  /// Puts what the columns are filtered by into `filter`, and leaves its text alone.
  void fill(PortfolioFilter& filter) const;
  /// Shows a filter without telling anybody.
  void show(const PortfolioFilter& filter);
  QLineEdit* field(PortfolioColumn column) const { return m_fields.value(static_cast<int>(column)); }
  QToolButton* button(PortfolioColumn column) const { return m_buttons.value(static_cast<int>(column)); }
  /// Chooses values as the menu does.
  void choose(PortfolioColumn column, const QStringList& codes);
  void retranslate();

 public slots:
  /// Sets every field under its heading.
  void place();

 signals:
  void edited();
  void leftDownward();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeField(PortfolioColumn column);
  void makeButton(PortfolioColumn column);
  void showChoice(PortfolioColumn column);
  QWidget* widget(PortfolioColumn column) const;
  const Theme& m_theme;
  QTableView* m_table;
  QHash<int, QLineEdit*> m_fields;
  QHash<int, QToolButton*> m_buttons;
  QMap<PortfolioColumn, QStringList> m_choices;
  QList<PortfolioColumn> m_blank;
  bool m_filling = false;
};

}  // namespace jiheng::ui
