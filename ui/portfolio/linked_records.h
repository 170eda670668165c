#pragma once

#include "ui/portfolio/record_list.h"
#include "ui/widgets/themed_label.h"

class QToolButton;

namespace jiheng::ui {

class RecordPicker;

/// The records on the other side of a link: a product's technologies, a technology's products. Adds one that is there,
/// makes a new one, takes the link away.
class LinkedRecords : public QWidget {
  Q_OBJECT
 public:
  /// `all` are the records that can be linked.
  LinkedRecords(const Theme& theme, RecordKind kind, RecordModel& all, QWidget* parent = nullptr);
  void setRows(std::vector<RecordRow> rows);
  void setContentLanguage(ContentLanguage language);
  void retranslate();
  RecordList& list() const { return *m_list; }
  RecordPicker& picker() const { return *m_picker; }
  QToolButton* createButton() const { return m_create; }

 signals:
  void opened(const QString& id);
  void linkWanted(const QString& id);
  void unlinkWanted(const QString& id);
  void createWanted();

 private:
  void fit();
  const Theme& m_theme;
  RecordKind m_kind;
  RecordModel* m_model;
  ThemedLabel* m_title;
  ThemedLabel* m_none;
  RecordList* m_list;
  RecordPicker* m_picker;
  QToolButton* m_create;
  QToolButton* m_unlink;
};

}  // namespace jiheng::ui
