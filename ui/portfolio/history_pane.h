#pragma once

#include <QWidget>
#include <functional>

#include "app/portfolio/record_history.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/ui_context.h"

class QComboBox;
class QToolButton;
class QTreeWidget;

namespace jiheng::ui {

/// Who changed a record, when, and each field with its old and new value, newest first; and the way to the record as it
/// stood on a day. Read only when it is opened.
class HistoryPane : public QWidget {
  Q_OBJECT
 public:
  using Source = std::function<Result<std::vector<HistoryEntry>>()>;
  HistoryPane(UiContext& context, Source source, QWidget* parent = nullptr);
  /// The record changed, or is another one: what is open is read anew.
  void refresh();
  bool isOpen() const;
  QToolButton* toggle() const { return m_toggle; }
  QComboBox* fields() const { return m_fields; }
  QTreeWidget* list() const { return m_list; }
  DateField* date() const { return m_date; }
  void retranslate();

 signals:
  /// Show the record as it stood on this day; an invalid date for the present state.
  void dayWanted(const QDate& day);

 private:
  void setOpen(bool open);
  void fill();
  UiContext& m_context;
  Source m_source;
  std::vector<HistoryEntry> m_entries;
  QToolButton* m_toggle;
  QWidget* m_body;
  ThemedLabel* m_fieldsLabel;
  QComboBox* m_fields;
  ThemedLabel* m_dateLabel;
  DateField* m_date;
  QTreeWidget* m_list;
};

}  // namespace jiheng::ui
