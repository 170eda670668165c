#pragma once

#include <QLineEdit>

#include "ui/portfolio/record_model.h"

class QCompleter;

namespace jiheng::ui {

/// A field that finds a record by number or words in either language and offers the matches below it.
class RecordPicker : public QLineEdit {
  Q_OBJECT
 public:
  RecordPicker(const Theme& theme, RecordModel& model, QWidget* parent = nullptr);
  RecordProxy& proxy() const { return *m_proxy; }
  /// Offers all that match what is typed now; everything for an empty field.
  void offer();

 signals:
  void picked(const QString& id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void take(const QModelIndex& index);
  RecordProxy* m_proxy;
  QCompleter* m_completer;
};

}  // namespace jiheng::ui
